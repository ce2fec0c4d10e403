"""The letter cache: the same arrays as were typeset, or none; in commands and in Python."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from networks import random_network

from dnnflow import _cache
from dnnflow.data.shapes import moons
from dnnflow.exchange.files import save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.raster import letters, text
from dnnflow.raster.letters import LetterCache, letter_cache
from dnnflow.raster.text import stamps, width_of
from dnnflow.show.animation import Animation

KINDS = st.sampled_from([np.uint8, np.float64])
ANIMATE = """
import sys
from dnnflow.__main__ import run
code = run(["animate", "moons", *sys.argv[1:]])
print(*(name for name in sys.modules if name.split(".")[0] in ("matplotlib", "av", "numba")))
sys.exit(code)
"""
SAVE = """
import sys
from dnnflow.raster.text import width_of
width_of("moons", 17)
print(*(name for name in sys.modules if name.startswith("matplotlib")))
"""


@pytest.fixture
def cache_folder(tmp_path, monkeypatch):
    """A cache folder that holds the kernels of all tests, but no letters yet."""
    common, own = _cache.cache_folder(), tmp_path / "cache"
    own.mkdir(mode=0o700)
    for path in common.glob("kernels-*"):
        shutil.copy(path, own)
    monkeypatch.setenv(_cache.FOLDER_VARIABLE, str(own))
    letter_cache.cache_clear()
    yield own
    letter_cache.cache_clear()


@given(st.text(), KINDS.flatmap(lambda kind: arrays(kind, array_shapes(max_dims=3, min_side=0))))
def test_what_is_put_is_got_again_as_it_was(tmp_path_factory, name, array):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(_cache.FOLDER_VARIABLE, str(tmp_path_factory.mktemp("cache")))
        LetterCache().put(name, array)
        got = LetterCache().get(name)
    assert got.dtype == array.dtype
    np.testing.assert_array_equal(got, array)


def test_what_was_not_put_is_none(cache_folder):
    LetterCache().put("one", np.ones(3))
    assert LetterCache().get("two") is None


@pytest.mark.parametrize("changed", [*letters.LETTER_MAKERS, "_version.py"])
def test_letters_that_another_typesetter_made_are_not_got(cache_folder, monkeypatch, changed):
    LetterCache().put("one", np.ones(3))
    assert LetterCache().get("one") is not None
    original = Path.read_bytes

    def read(path):
        return original(path) + b"#" * (path.name == changed)

    monkeypatch.setattr(Path, "read_bytes", read)
    assert LetterCache().get("one") is None


@pytest.fixture
def asked(cache_folder, monkeypatch):
    """How often the typesetter is asked, with a letter cache that is empty."""
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
    return counts


def forget():
    """Be as a process that has just begun."""
    for function in (text.width_of, text._measures, text.stamps, letter_cache):
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


def test_letters_of_fonts_that_may_change_are_not_cached(asked):
    from dnnflow.errors import DataError

    for _ in range(2):
        forget()
        try:
            width_of("深い", 17)
        except DataError:
            pytest.skip('no Japanese font is installed: pip install "dnnflow[ja]"')
    assert asked["measures"] == 2


def test_a_second_command_needs_no_matplotlib_nor_libav_and_makes_the_same_film(
    tmp_path, cache_folder
):
    network = random_network(0, hidden=1, width=2)
    save_network(network, tmp_path / "net.safetensors")
    options = ["--points-per-class", "30", "--fps", "5", "--duration", "1", "--size", "300x260"]
    command = [sys.executable, "-c", ANIMATE, "--model", "net.safetensors", *options, "-q", "-o"]
    runs = [
        subprocess.run([*command, name], cwd=tmp_path, capture_output=True, text=True, check=True)
        for name in ("one.gif", "two.gif")
    ]
    assert runs[1].stdout.strip() == ""
    assert list(cache_folder.glob("letters-*"))
    schedule = Schedule(fps=5, duration=1)
    Animation(network, moons(30), schedule).save(tmp_path / "three.gif", size=(300, 260))
    contents = {name: (tmp_path / f"{name}.gif").read_bytes() for name in ("one", "two", "three")}
    assert contents["one"] == contents["two"] == contents["three"]


def test_python_uses_the_letters_of_commands_too(cache_folder):
    loaded = [
        subprocess.run([sys.executable, "-c", SAVE], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert loaded[0].stdout.strip()
    assert not loaded[1].stdout.strip()
