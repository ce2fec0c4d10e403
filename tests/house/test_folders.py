"""A folder appears as a whole or stays as it was, whatever happens in between."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from replaced import names

from dnnflow._files import remove_partials
from dnnflow._folders import replacing_folder
from dnnflow.errors import CannotCreateError, OutputError


def fill(folder, content="new", *, ours=lambda _: True, meanwhile=lambda _: None):
    with replacing_folder(folder, ours=ours) as partial:
        (partial / "file").write_text(content)
        assert partial.parent == folder.parent
        assert partial.name.startswith(".")
        meanwhile(partial)


def test_the_new_folder_appears_at_the_end_and_alone(tmp_path):
    folder = tmp_path / "deep" / "films"
    with replacing_folder(folder, ours=lambda _: False) as partial:
        (partial / "file").touch()
        assert not folder.exists()
    assert names(folder) == ["file"]
    assert names(folder.parent) == ["films"]


def test_a_folder_that_is_empty_or_ours_is_replaced(tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    fill(folder, ours=lambda _: False)
    (folder / "more").touch()
    fill(folder, "newer")
    assert names(folder) == ["file"]
    assert (folder / "file").read_text() == "newer"
    assert names(tmp_path) == ["films"]


def test_another_is_not(tmp_path):
    fill(tmp_path / "films")
    with pytest.raises(CannotCreateError, match="holds other files"):
        fill(tmp_path / "films", "newer", ours=lambda _: False)
    assert (tmp_path / "films" / "file").read_text() == "new"
    (tmp_path / "file").touch()
    with pytest.raises(CannotCreateError, match="file is no folder"):
        fill(tmp_path / "file")


def test_what_is_raised_meanwhile_leaves_the_old_folder(tmp_path):
    fill(tmp_path / "films")

    def fail(partial):
        (partial / "file").write_text("half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fill(tmp_path / "films", meanwhile=fail)
    assert (tmp_path / "films" / "file").read_text() == "new"
    assert names(tmp_path) == ["films"]


def test_a_folder_that_cannot_take_its_place_leaves_the_old_one(tmp_path, monkeypatch):
    fill(tmp_path / "films")
    rename, calls = Path.rename, []

    def second_fails(path, target):
        calls.append(path)
        if len(calls) == 2:
            raise OSError(5, os.strerror(5))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", second_fails)
    with pytest.raises(OutputError, match=r"cannot finish folder .*: input/output error"):
        fill(tmp_path / "films", "newer")
    assert len(calls) == 3
    assert (tmp_path / "films" / "file").read_text() == "new"
    assert names(tmp_path) == ["films"]


def test_partials_are_removed_before_a_process_ends_at_once(tmp_path):
    with pytest.raises(OutputError, match="no such file"):
        fill(tmp_path / "films", meanwhile=lambda _: remove_partials())
    assert names(tmp_path) == []


def test_what_a_killed_process_left_is_cleared_and_what_a_living_one_fills_is_not(tmp_path):
    script = f"""
    import os, sys, time
    from pathlib import Path
    from dnnflow._folders import replacing_folder
    with replacing_folder(Path("{tmp_path}/films"), ours=lambda _: True) as partial:
        (partial / "file").touch()
        print("filling", flush=True)
        time.sleep(60)
    """.replace("\n    ", "\n")
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    assert process.stdout.readline() == b"filling\n"
    fill(tmp_path / "films")
    assert len(names(tmp_path)) == 2
    process.kill()
    process.wait()
    process.stdout.close()
    fill(tmp_path / "films")
    assert names(tmp_path) == ["films"]
