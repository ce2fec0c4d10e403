"""A file is replaced as a whole or stays as it was, whatever happens in between."""

import errno
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from dnnflow import _files
from dnnflow._files import (
    check_folder,
    check_writable,
    remove_partials,
    replacing,
    write_whole,
)
from dnnflow.errors import CannotCreateError, OutputError


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def fail_after_writing(path, failure):
    path.write_bytes(b"half")
    raise failure("stop")


def write(path, content=b"new"):
    with replacing(path) as partial:
        partial.write_bytes(content)


def test_the_new_file_appears_at_the_end_and_alone(tmp_path):
    path = tmp_path / "film.gif"
    with replacing(path) as partial:
        partial.write_bytes(b"new")
        assert not path.exists()
        assert partial.parent == tmp_path
        assert partial.name.startswith(".")
        assert partial.suffix == ".gif"
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["film.gif"]


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


def test_partials_are_removed_before_a_process_ends_at_once(tmp_path):
    with pytest.raises(OutputError, match="no such file"), replacing(tmp_path / "film.gif"):
        assert remove_partials()
    assert remove_partials()
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["", "no/folder.gif", "nul\0.gif", "file/x.gif", "x" * 300])
def test_what_cannot_be_created_is_refused_before_anything_is_done(tmp_path, name):
    (tmp_path / "file").touch()
    with pytest.raises(CannotCreateError), replacing(f"{tmp_path}/{name}"):
        raise AssertionError
    assert names(tmp_path) == ["file"]


def test_a_device_is_not_replaced():
    with pytest.raises(CannotCreateError, match="no regular file"):
        write("/dev/null")


def test_a_read_only_folder_and_a_read_only_file_are_refused(tmp_path):
    (tmp_path / "old.gif").write_bytes(b"old")
    (tmp_path / "old.gif").chmod(0o444)
    script = f"""
    import os
    from dnnflow._files import replacing
    from dnnflow.errors import CannotCreateError
    if os.getuid() == 0:  # root may write everywhere
        os.setgid(65534); os.setuid(65534)
    for name in ("new.gif", "old.gif"):
        try:
            with replacing("{tmp_path}/" + name):
                print("opened", name)
        except CannotCreateError as error:
            print("refused", error)
    """
    for folder in tmp_path.parents:
        if folder.name.startswith(("pytest-", "popen-")):
            folder.chmod(0o755)
    tmp_path.chmod(0o555)
    done = run(script)
    tmp_path.chmod(0o755)
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    assert "new.gif: permission denied" in lines[0]
    assert "old.gif: it is read-only" in lines[1]


def test_links_are_followed_and_permissions_kept(tmp_path):
    real, link = tmp_path / "real.gif", tmp_path / "link.gif"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to("real.gif")
    write(link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_new_files_honour_the_umask(tmp_path, mask, mode):
    before = os.umask(mask)
    try:
        write(tmp_path / "film.gif")
    finally:
        os.umask(before)
    assert (tmp_path / "film.gif").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("name", ["映画.gif", "é" * 120 + ".gif", "no suffix", ".gif", "a.b.gif"])
def test_any_name_that_a_file_can_have(tmp_path, name):
    write(tmp_path / name)
    assert names(tmp_path) == [name]


def test_two_at_once_do_not_disturb_each_other(tmp_path):
    path = tmp_path / "film.gif"
    with replacing(path) as first:
        first.write_bytes(b"first")
        write(path, b"second")
        assert path.read_bytes() == b"second"
    assert path.read_bytes() == b"first"
    assert names(tmp_path) == ["film.gif"]


def test_a_killed_process_leaves_the_old_file_and_the_next_run_clears_its_partial(tmp_path):
    path = tmp_path / "film.gif"
    path.write_bytes(b"old")
    script = f"""
    import os, signal
    from dnnflow._files import replacing
    with replacing({str(path)!r}) as partial:
        partial.write_bytes(b"half")
        os.kill(os.getpid(), signal.SIGKILL)
    """
    assert run(script).returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert len(names(tmp_path)) == 2
    write(tmp_path / "other.gif")
    assert len(names(tmp_path)) == 3
    write(path)
    assert names(tmp_path) == ["film.gif", "other.gif"]


def run(script):
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("old", [None, b"old"])
def test_to_ask_whether_a_file_can_be_written_changes_nothing(tmp_path, old):
    path = tmp_path / "film.gif"
    if old:
        path.write_bytes(old)
    before = names(tmp_path)
    check_writable(path)
    assert names(tmp_path) == before
    assert old is None or path.read_bytes() == old


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
