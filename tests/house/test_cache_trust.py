"""The cache is the user's alone; where it may not be it is done without, and that is no error."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from caches import POSIX, VERSION, opened, the_file

from dnnflow import _cache
from dnnflow._cache import cache_folder, distrust

FULL_DISK = """
import resource, sys

sys.dont_write_bytecode = True  # half a file would be kept where none may be larger
from dnnflow._cache import CacheFile

resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
for name in ("one", "two"):
    CacheFile("kind", {version!r}).put(name, b"x" * 50)
"""


@POSIX
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_the_folder_and_its_files_are_the_users_alone(folder, mask):
    before = os.umask(mask)
    try:
        opened().put("one", b"1")
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert the_file(folder).stat().st_mode & 0o777 == 0o600


@POSIX
@pytest.mark.parametrize("mode", [0o777, 0o1777, 0o770, 0o702])
def test_a_folder_that_others_can_write_to_is_done_without(folder, mode):
    opened().put("one", b"1")
    folder.chmod(mode)
    assert "others" in distrust(folder)
    assert opened().get("one") is None
    opened().put("two", b"2")
    folder.chmod(0o755)
    assert opened().get("one") == b"1"
    assert opened().get("two") is None


@POSIX
def test_a_folder_of_another_user_is_done_without(folder, monkeypatch):
    opened().put("one", b"1")
    with monkeypatch.context() as patch:
        patch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
        assert "another user" in distrust(folder)
        assert opened().get("one") is None
        opened().put("two", b"2")
    assert opened().get("one") == b"1"
    assert opened().get("two") is None


@POSIX
@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "shared"])
def test_a_file_that_may_be_of_others_is_not_read(folder, tmp_path, kind):
    opened().put("one", b"1")
    path = the_file(folder)
    content = path.read_bytes()
    path.unlink()
    if kind == "link":
        (tmp_path / "elsewhere").write_bytes(content)
        path.symlink_to(tmp_path / "elsewhere")
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.write_bytes(content)
        path.chmod(0o666)
    assert opened().get("one") is None
    opened().put("two", b"2")
    assert opened().get("two") == (None if kind == "folder" else b"2")


def test_where_no_folder_can_be_nothing_is_kept(folder):
    folder.write_text("a file")
    assert distrust(folder) == "it is no folder"
    for _ in range(2):
        assert opened().get("one") is None
        opened().put("one", b"1")
    assert folder.read_text() == "a file"


def test_below_a_file_nothing_is_kept_either(folder, monkeypatch):
    folder.write_text("a file")
    monkeypatch.setenv(_cache.FOLDER_VARIABLE, str(folder / "below"))
    opened().put("one", b"1")
    assert opened().get("one") is None
    assert distrust(cache_folder())


def test_a_working_folder_that_is_gone_is_no_error(tmp_path, monkeypatch):
    monkeypatch.setenv(_cache.FOLDER_VARIABLE, "relative")
    monkeypatch.setattr(Path, "absolute", lambda _path: (_ for _ in ()).throw(FileNotFoundError))
    assert distrust(cache_folder()) == "it is no absolute path"
    opened().put("one", b"1")


def test_what_cannot_be_written_is_still_read(folder, monkeypatch):
    opened().put("one", b"1")

    original = Path.open

    def read_only(path, mode="r", *rest, **more):
        if "a" in mode:
            raise PermissionError(13, "read-only")
        return original(path, mode, *rest, **more)

    file = opened()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", read_only)
        file.put("two", b"2")
        file.put("three", b"3")
    assert file.get("one") == opened().get("one") == b"1"
    assert opened().get("two") is None


@POSIX
def test_a_full_disk_is_no_error_and_leaves_no_lasting_damage(folder):
    script = FULL_DISK.format(version=VERSION)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert the_file(folder).stat().st_size <= 100
    assert opened().get("one") == b"x" * 50
    opened().put("two", b"2")
    assert opened().get("two") == b"2"
