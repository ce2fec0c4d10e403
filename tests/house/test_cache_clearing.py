"""The cache is cleared, and `dnnflow doctor` says where it is and how large."""

import os
from pathlib import Path

import pytest
from caches import POSIX, opened, the_file
from click.testing import CliRunner

from dnnflow._cache import cache_size, clear_cache
from dnnflow.errors import OutputError
from dnnflow.terminal.cli import cli


def test_clearing_removes_what_the_cache_has_made_and_nothing_else(folder):
    assert clear_cache() == 0
    opened().put("one", b"1")
    (folder / "notes.txt").write_text("mine")
    size = the_file(folder).stat().st_size
    assert cache_size() == size
    assert clear_cache() == size
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert clear_cache() == 0
    (folder / "notes.txt").unlink()
    assert clear_cache() == 0
    assert not folder.exists()


def test_what_was_cleared_meanwhile_is_begun_anew(folder):
    file = opened()
    file.put("one", b"1")
    clear_cache()
    file.put("two", b"2")
    assert opened().get("two") == b"2"


def test_what_cannot_be_removed_is_said(folder, monkeypatch):
    opened().put("one", b"1")
    monkeypatch.setattr(
        Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(PermissionError(13, ""))
    )
    with pytest.raises(OutputError, match=r"cannot remove .*\.cache: permission denied"):
        clear_cache()


def said(*words):
    done = CliRunner().invoke(cli, ["doctor", *words])
    assert done.exit_code == 0
    return done.output.splitlines()[-1]


def test_doctor_says_where_the_cache_is_and_how_large(folder):
    assert said() == f"cache {folder}: 0 bytes"
    opened().put("one", bytes(2000))
    assert said() == f"cache {folder}: {the_file(folder).stat().st_size:,} bytes"


@POSIX
def test_doctor_says_why_the_cache_is_not_used(folder, monkeypatch):
    folder.mkdir()
    folder.chmod(0o777)
    assert said().startswith(f"cache {folder}: not used, others can write to it; set DNNFLOW_CACHE")
    folder.chmod(0o700)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert said() == f"cache {folder}: 0 bytes, read-only"


def test_doctor_clears_the_cache(folder):
    opened().put("one", bytes(2000))
    size = the_file(folder).stat().st_size
    assert said("--clear-cache") == f"removed {size:,} bytes from {folder}"
    assert not folder.exists()
