"""What is kept on disk: the same arrays as were made, or none; and never an error."""

import sqlite3
import subprocess
import sys

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.exchange.files import save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.raster import letters as kept
from dnnflow.raster import text
from dnnflow.raster.letters import Shelf
from dnnflow.raster.text import stamps, width_of
from dnnflow.show.animation import Animation
from dnnflow.terminal.commands import cli

MAKERS = ("dnnflow._text",)
KINDS = st.sampled_from([np.uint8, np.float64])
ANIMATE = """
import sys
from dnnflow.__main__ import run
code = run(["animate", "moons", *sys.argv[1:]])
print(*(name for name in sys.modules if name.startswith("matplotlib")))
sys.exit(code)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kept.sqlite"


@pytest.fixture
def opened(path):
    """Opens shelves on one file, and closes them at the end."""
    shelves = []

    def another(*makers):
        shelves.append(Shelf())
        shelves[-1].open(path, made_by=makers or MAKERS)
        return shelves[-1]

    yield another
    for each in shelves:
        each.close()


@given(st.text(), KINDS.flatmap(lambda kind: arrays(kind, array_shapes(max_dims=3, min_side=0))))
def test_what_is_kept_is_got_again_as_it_was(tmp_path_factory, name, array):
    path = tmp_path_factory.mktemp("kept") / "kept.sqlite"
    one, other = Shelf(), Shelf()
    one.open(path, made_by=MAKERS)
    one.put(repr(name), array)
    other.open(path, made_by=MAKERS)
    got = other.get(repr(name))
    one.close()
    other.close()
    assert got.dtype == array.dtype
    np.testing.assert_array_equal(got, array)


def test_without_a_file_nothing_is_kept():
    shelf = Shelf()
    shelf.put("one", np.ones(3))
    assert shelf.get("one") is None


def test_what_changed_modules_had_made_is_not_got(opened):
    opened().put("one", np.ones(3))
    assert opened().get("one") is not None
    assert opened("dnnflow.errors").get("one") is None
    assert opened("no_such_module").get("one") is None


def test_the_first_to_come_are_the_first_to_go(opened, monkeypatch):
    monkeypatch.setattr(kept, "MOST", 3)
    shelf = opened()
    for name in "abcdefg":
        shelf.put(name, np.ones(3))
    assert [name for name in "abcdefg" if shelf.get(name) is not None] == ["e", "f", "g"]


@pytest.mark.parametrize("content", [b"no database" * 100, b"SQLite format 3\0" + b"x" * 500])
def test_a_damaged_file_is_forgotten_and_made_again(opened, path, content):
    path.write_bytes(content)
    assert opened().get("one") is None
    assert not path.exists()
    opened().put("one", np.ones(3))
    assert opened().get("one") is not None


@pytest.mark.parametrize(
    "change", ["content = x'00'", "content = NULL", "shape = '[4'", "shape = '[9]'", "type = 'odd'"]
)
def test_a_damaged_array_is_forgotten_and_made_again(opened, path, change):
    opened().put("one", np.ones(3))
    with sqlite3.connect(path) as file:
        file.execute(f"UPDATE kept SET {change}")
    file.close()
    assert opened().get("one") is None
    opened().put("one", np.ones(3))
    assert opened().get("one") is not None


def test_a_file_that_another_process_holds_is_not_waited_for(opened, path):
    shelf = opened()
    with sqlite3.connect(path, isolation_level=None) as file:
        file.execute("BEGIN EXCLUSIVE")
        shelf.put("one", np.ones(3))
        assert shelf.get("one") is None
    file.close()


def test_a_folder_that_is_not_there_keeps_nothing(tmp_path):
    shelf = Shelf()
    shelf.open(tmp_path / "nowhere" / "kept.sqlite", made_by=MAKERS)
    shelf.put("one", np.ones(3))
    assert shelf.get("one") is None


def test_a_python_without_sqlite_keeps_nothing(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlite3", None)
    shelf = Shelf()
    shelf.open(path, made_by=MAKERS)
    shelf.put("one", np.ones(3))
    assert shelf.get("one") is None


@pytest.fixture
def asked(opened, monkeypatch):
    """A shelf for letters, which counts how often the typesetter is asked beside it."""
    from dnnflow.raster import typesetter

    counts = {"measures": 0, "cover": 0}

    def counted(name):
        function = getattr(typesetter, name)

        def called(*arguments):
            counts[name] += 1
            return function(*arguments)

        return called

    for name in counts:
        monkeypatch.setattr(typesetter, name, counted(name))
    monkeypatch.setattr(text, "shelf", opened())
    return counts


def forget():
    """What this process remembers itself."""
    for function in (text.width_of, text._measures, text.stamps):
        function.cache_clear()


@pytest.mark.parametrize("said", ["moons", r"$\tanh(W_1\,x + b_1)$", "Größe · 100 %"])
def test_letters_are_typeset_once(asked, said):
    words = text.Words(((said, "#ffffff"),), 10.3, 20.1, 17)
    drawn = []
    for _ in range(3):
        forget()
        drawn.append((width_of(said, 17), stamps(words, "yuv420")))
    assert asked == {"measures": 1, "cover": 1}
    for width, (stamp,) in drawn[1:]:
        assert width == drawn[0][0]
        assert stamp.box == drawn[0][1][0].box
        for one, other in zip(stamp.covers, drawn[0][1][0].covers, strict=True):
            np.testing.assert_array_equal(one, other)


def test_letters_of_fonts_that_may_change_are_not_kept(asked):
    from dnnflow.errors import DataError

    for _ in range(2):
        forget()
        try:
            width_of("深い", 17)
        except DataError:
            pytest.skip('no Japanese font is installed: pip install "dnnflow[ja]"')
    assert asked["measures"] == 2


def test_a_second_command_needs_no_matplotlib_and_makes_the_same_film(tmp_path):
    network = random_network(0, hidden=1, width=2)
    save_network(network, tmp_path / "net.safetensors")
    options = ["--points-per-class", "30", "--fps", "5", "--duration", "1", "--size", "300x260"]
    command = [sys.executable, "-c", ANIMATE, "--model", "net.safetensors", *options, "-q", "-o"]
    runs = [
        subprocess.run([*command, name], cwd=tmp_path, capture_output=True, text=True, check=True)
        for name in ("one.gif", "two.gif")
    ]
    assert runs[1].stdout.strip() == ""
    schedule = Schedule(fps=5, duration=1)
    Animation(network, moons(30), schedule).save(tmp_path / "three.gif", size=(300, 260))
    contents = {name: (tmp_path / f"{name}.gif").read_bytes() for name in ("one", "two", "three")}
    assert contents["one"] == contents["two"] == contents["three"]
    assert not list(tmp_path.glob("*.sqlite"))


@pytest.mark.parametrize("title", ["moons", "a \U0010fffd"])
def test_a_command_keeps_letters_open_no_longer_than_it_runs(tmp_path, monkeypatch, title):
    monkeypatch.chdir(tmp_path)
    save_network(random_network(0, hidden=1, width=2), "net.safetensors")
    size, short = ["--size", "120x120"], ["--fps", "5", "--duration", "0.4"]
    asked = ["animate", "--model", "net.safetensors", "--title", title, *size, *short]
    done = []
    monkeypatch.setattr(Shelf, "open", lambda shelf, *_, **__: done.append("opened"))
    monkeypatch.setattr(Shelf, "close", lambda shelf: done.append("closed"))
    ended = CliRunner().invoke(cli, [*asked, "-o", "film.gif"])
    assert (ended.exit_code == 0) == (title == "moons")
    assert done == ["opened", "closed"]
