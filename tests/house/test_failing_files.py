"""Whatever the system refuses while a file is replaced: one line says so, and nothing is left."""

import errno
import os
from pathlib import Path

import pytest
from replaced import names, write

from dnnflow import _files
from dnnflow._contents import write_whole
from dnnflow._files import check_writable, remove_partials, replacing
from dnnflow._folders import check_folder
from dnnflow.errors import CannotCreateError, OutputError


def fail_after_writing(path, failure):
    path.write_bytes(b"half")
    raise failure("stop")


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit, OutputError])
def test_any_failure_leaves_the_old_file_and_no_partial(tmp_path, failure):
    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    with pytest.raises(failure), replacing(path) as partial:
        fail_after_writing(partial, failure)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["film.gif"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG, errno.EIO, errno.EDQUOT])
def test_a_failing_disk_is_one_line_that_names_the_file(tmp_path, number):
    path = tmp_path / "film.gif"
    with pytest.raises(OutputError, match=r"film\.gif: \w") as caught, replacing(path):
        raise OSError(number, os.strerror(number))
    assert os.strerror(number).lower() in str(caught.value)
    assert "\n" not in str(caught.value)
    assert names(tmp_path) == []


@pytest.mark.parametrize("number", [errno.EROFS, errno.ESTALE, errno.EACCES, errno.ENOENT, None])
def test_any_error_of_the_system_is_one_of_the_output(tmp_path, number):
    path = tmp_path / "film.gif"
    with pytest.raises(OutputError, match=r"cannot write .*film\.gif: \w"), replacing(path) as part:
        raise OSError(number, "odd\nwords", str(part)) if number else OSError("odd\nwords")
    assert names(tmp_path) == []


def test_an_error_of_another_file_is_none_of_the_output(tmp_path):
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "film.gif"):
        (tmp_path / "font.ttf").read_bytes()
    assert names(tmp_path) == []


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP])
def test_a_file_system_without_permissions_and_sync_takes_files(tmp_path, monkeypatch, number):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "chmod", refuse)
    monkeypatch.setattr(_files.fcntl, "flock", refuse)
    if number == errno.ENOTSUP:
        monkeypatch.setattr(os, "fsync", refuse)
    write(path)
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["film.gif"]


def test_a_disk_that_fails_when_it_is_told_to_keep_a_file_is_no_success(tmp_path, monkeypatch):
    def fail(_):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="cannot finish"):
        write(path)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["film.gif"]


def test_what_fails_after_the_file_is_in_its_place_is_no_failure(tmp_path, monkeypatch):
    opened = os.open

    def opening(path, *how, **where):
        if Path(path).samefile(tmp_path):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return opened(path, *how, **where)

    monkeypatch.setattr(os, "open", opening)
    write(tmp_path / "film.gif")
    assert names(tmp_path) == ["film.gif"]


def test_an_error_while_nothing_can_be_removed_is_still_its_own(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, "refused")

    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "film.gif"):
        raise ZeroDivisionError
    monkeypatch.undo()
    assert remove_partials()
    assert names(tmp_path) == []


def test_what_is_read_back_must_be_what_was_written(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "write_bytes", lambda path, content: path.touch())
    with pytest.raises(OutputError, match="input/output"), replacing(tmp_path / "x.png") as partial:
        write_whole(partial, b"new")
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["", "no/folder.gif", "nul\0.gif", "file/x.gif", "x" * 300])
def test_what_cannot_be_created_is_refused_before_anything_is_done(tmp_path, name):
    (tmp_path / "file").touch()
    with pytest.raises(CannotCreateError), replacing(f"{tmp_path}/{name}"):
        raise AssertionError
    assert names(tmp_path) == ["file"]


def test_what_cannot_be_written_is_known_before(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path, tmp_path / "none" / "film.gif", tmp_path / "file" / "film.gif"):
        with pytest.raises(CannotCreateError):
            check_writable(place)
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(CannotCreateError, match=r"file is no folder"):
            check_folder(folder)
    check_folder(tmp_path)
    check_folder(tmp_path / "new" / "below")
    assert names(tmp_path) == ["file"]


def test_a_disk_that_takes_nothing_is_known_before(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "open", full)
    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(CannotCreateError, match="read-only file system"):
        check_writable(tmp_path / "film.gif")
