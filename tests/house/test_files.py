"""A file is replaced as a whole or stays as it was, whatever happens in between."""

import os
import signal
import subprocess
import sys
import textwrap

import pytest
from replaced import names, write

from dnnflow._files import check_writable, remove_partials, replacing
from dnnflow.errors import CannotCreateError, OutputError


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


def test_partials_are_removed_before_a_process_ends_at_once(tmp_path):
    with pytest.raises(OutputError, match="no such file"), replacing(tmp_path / "film.gif"):
        assert remove_partials()
    assert remove_partials()
    assert names(tmp_path) == []


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
