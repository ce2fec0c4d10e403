"""Everything can be saved where an open file can be neither replaced nor removed."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import windows
from animations import size_for
from networks import random_network

from dnnflow import _files, _target
from dnnflow._files import replacing
from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.errors import CannotCreateError, OutputError
from dnnflow.exchange.files import SAVERS, save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc says what is open")


@pytest.fixture(autouse=True)
def _windows(monkeypatch, tmp_path):
    windows.install(monkeypatch, tmp_path)


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def write(path, content=b"new"):
    with replacing(path) as partial:
        partial.write_bytes(content)


def test_the_fake_refuses_what_windows_refuses(tmp_path):
    path = tmp_path / "open"
    with path.open("wb"):
        for act in (path.unlink, lambda: path.replace(tmp_path / "other"), lambda: path.chmod(0)):
            with pytest.raises(PermissionError):
                act()
    with pytest.raises(PermissionError):
        os.open(tmp_path, os.O_RDONLY)
    path.unlink()


@pytest.fixture(scope="module")
def film():
    return Animation(random_network(0, 1, 2), moons(20), Schedule(duration=0.3, fps=10))


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("old", [False, True])
def test_every_format_of_a_film_is_saved(tmp_path, film, suffix, old):
    path = tmp_path / f"film{suffix}"
    if old:
        path.write_bytes(b"old")
    film.save(path, size=size_for(suffix) if FORMATS[suffix].moves else None)
    assert probe(path).format == suffix[1:]
    assert names(tmp_path) == [path.name]


@pytest.mark.parametrize("suffix", SAVERS)
def test_every_format_of_a_network_is_saved(tmp_path, suffix):
    if suffix == ".keras":
        pytest.importorskip("tensorflow")
    path, network = tmp_path / f"net{suffix}", random_network(0, 1, 2)
    for _ in range(2):
        save_network(network, path)
    assert np.array_equal(load(path).layers[0].weight, network.layers[0].weight)
    assert names(tmp_path) == [path.name]


def test_a_history_is_saved(tmp_path):
    history = History((Epoch(0, random_network(0, 1, 2)), Epoch(1, random_network(1, 1, 2))))
    path = tmp_path / "run.safetensors"
    for _ in range(2):
        save_history(history, path)
    assert len(load_history(path).epochs) == 2
    assert names(tmp_path) == [path.name]


def fail_while_open(partial, failure):
    with partial.open("wb") as file:
        file.write(b"half")
        raise failure("stop")


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, OSError])
def test_any_failure_leaves_the_old_file_and_no_partial(tmp_path, failure):
    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    with pytest.raises((failure, OutputError)), replacing(path) as partial:
        fail_while_open(partial, failure)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["film.gif"]


def test_a_viewer_that_holds_the_file_for_a_moment_is_waited_for(tmp_path):
    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    file = path.open("rb")
    threading.Timer(0.3, file.close).start()
    write(path)
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["film.gif"]


def test_a_viewer_that_holds_the_file_for_ever_is_named_in_time(tmp_path, monkeypatch):
    monkeypatch.setattr(_files, "PATIENCE", 0.2)
    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    with path.open("rb"), pytest.raises(OutputError, match=r"cannot finish .*permission denied"):
        write(path)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["film.gif"]


def test_partials_of_a_day_ago_are_cleared_and_younger_ones_kept(tmp_path):
    stale, young = (tmp_path / f".film.partial-{name}.gif" for name in ("stale", "young"))
    for each in (stale, young):
        each.write_bytes(b"half")
    os.utime(stale, (time.time() - 2 * _files.STALE_AGE,) * 2)
    write(tmp_path / "film.gif")
    assert names(tmp_path) == [young.name, "film.gif"]


@pytest.mark.parametrize(
    "name", ["nul.gif", "CON.mp4", "com1.png", "Lpt9.tar.gif", "aux", "a?.gif", "a:b.gif", "a.gif."]
)
def test_names_that_windows_keeps_are_refused(tmp_path, name):
    with pytest.raises(CannotCreateError, match="Windows"), replacing(tmp_path / name):
        raise AssertionError
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["null.gif", "console.mp4", "com10.png", "映画.gif", "a.nul.gif"])
def test_other_names_are_taken(tmp_path, name):
    write(tmp_path / name)
    assert names(tmp_path) == [name]


def test_long_paths_are_spelled_as_windows_wants_them():
    def spelled(path):
        return str(_target._on_windows(Path(path), "film.gif"))

    assert spelled("C:\\short\\film.gif") == "C:\\short\\film.gif"
    long = "C:\\" + 30 * "long name\\" + "film.gif"
    assert spelled(long) == f"\\\\?\\{long}"
    assert spelled(f"\\\\server\\share{long[2:]}") == f"\\\\?\\UNC\\server\\share{long[2:]}"
    assert spelled(f"\\\\?\\{long}") == f"\\\\?\\{long}"


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp932"])
def test_a_console_of_few_letters_says_all_it_can(tmp_path, encoding):
    done = subprocess.run(
        [sys.executable, "-m", "dnnflow", "info", "深層½.gif"],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 66
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
