"""Whatever happens to the cache folder, a command makes the same film as without one."""

import os
import shutil
import subprocess
import sys

import pytest
from command_line import SMALL

from dnnflow._cache import FOLDER_VARIABLE, cache_folder

SCRIPT = "import sys; from dnnflow.__main__ import main; main(sys.argv[1:])"


def film(model, folder, **variables):
    """The bytes of a film that a process of its own makes with a cache folder."""
    path = model.with_name("film.gif")
    command = ["animate", "moons", "--model", model, *SMALL, "-o", path]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, command)],
        env={**os.environ, FOLDER_VARIABLE: str(folder), **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return path.read_bytes()


@pytest.fixture
def usual(model):
    """The film with the cache of all tests, which is then there."""
    return film(model, cache_folder())


def emptied(_content):
    return b""


def flipped(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 16]) + content[middle + 1 :]


@pytest.mark.parametrize("damaged", [emptied, flipped], ids=lambda each: each.__name__)
def test_a_damaged_cache_is_made_again(model, usual, tmp_path, damaged):
    folder = tmp_path / "cache"
    shutil.copytree(cache_folder(), folder)
    folder.chmod(0o700)
    files = sorted(folder.glob("*.cache"))
    assert {path.name.partition("-")[0] for path in files} >= {"kernels", "letters"}
    for path in files:
        path.write_bytes(damaged(path.read_bytes()))
    sizes = {path: path.stat().st_size for path in files}
    assert film(model, folder) == usual
    assert all(path.stat().st_size >= size for path, size in sizes.items())
    if damaged is emptied:  # of the others, what was damaged may be what this film does not need
        assert any(path.stat().st_size > size for path, size in sizes.items())


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 16 kB, less than the kernels and letters take."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=16k", "tmpfs", str(place)]
    if not mount or subprocess.run([mount, *options], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_and_one_that_cannot_be_written_are_done_without(model, usual, small_disk):
    folder = small_disk / "cache"
    assert film(model, folder) == usual
    assert list(folder.iterdir())
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert film(model, folder) == usual
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
