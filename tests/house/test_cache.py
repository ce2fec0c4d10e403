"""The cache: the same contents as were put, or none; whatever happens to the folder, no error."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnnflow import _cache
from dnnflow._cache import (
    OLDER_FILES,
    CacheFile,
    cache_folder,
    cache_size,
    clear_cache,
    distrust,
    fingerprint,
)
from dnnflow.errors import OutputError
from dnnflow.terminal.commands import cli

VERSION = fingerprint("some version")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no modes and owners")

FULL_DISK = """
import resource, sys

sys.dont_write_bytecode = True  # half a file would be kept where none may be larger
from dnnflow._cache import CacheFile

resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
for name in ("one", "two"):
    CacheFile("kind", {version!r}).put(name, b"x" * 50)
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The cache folder of a test; nothing has made it yet."""
    monkeypatch.setenv(_cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def opened(kind="kind", version=VERSION):
    return CacheFile(kind, version)


def the_file(folder):
    (path,) = folder.glob("*.cache")
    return path


def test_the_folder_is_that_of_the_variable(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for value in ("here", str(tmp_path / "here")):
        monkeypatch.setenv(_cache.FOLDER_VARIABLE, value)
        assert cache_folder() == tmp_path / "here"


@pytest.mark.parametrize("value", ["", None])
def test_without_the_variable_it_is_what_the_system_has_for_caches(monkeypatch, value):
    from platformdirs import user_cache_path

    if value is None:
        monkeypatch.delenv(_cache.FOLDER_VARIABLE, raising=False)
    else:
        monkeypatch.setenv(_cache.FOLDER_VARIABLE, value)
    assert cache_folder() == user_cache_path("dnnflow", appauthor=False)


contents = st.dictionaries(st.text(), st.binary(max_size=200), max_size=8)


@given(contents)
def test_what_is_put_is_got_by_every_process(tmp_path_factory, items):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(_cache.FOLDER_VARIABLE, str(tmp_path_factory.mktemp("cache")))
        writer = opened()
        for name, content in items.items():
            writer.put(name, content)
        reader = opened()
        assert {name: reader.get(name) for name in items} == items
        assert {name: writer.get(name) for name in items} == items
        assert reader.get("a name that no other has") is None


def test_the_newest_content_of_a_name_counts(folder):
    for content in (b"old", b"new"):
        opened().put("one", content)
    assert opened().get("one") == b"new"


def test_nothing_is_made_before_something_is_put(folder):
    assert opened().get("one") is None
    assert not folder.exists()


def test_other_kinds_and_versions_have_other_contents(folder):
    opened().put("one", b"1")
    assert opened(kind="other").get("one") is None
    assert opened(version=fingerprint("another")).get("one") is None


damages = st.lists(
    st.one_of(
        st.tuples(st.just("flip"), st.integers(0, 10**6), st.integers(0, 7)),
        st.tuples(st.just("cut"), st.integers(0, 10**6), st.just(0)),
        st.tuples(st.just("add"), st.integers(0, 300), st.just(0)),
    ),
    min_size=1,
    max_size=3,
)


def damaged(content, kind, where, bit):
    if kind == "cut":
        return content[: where % (len(content) + 1)]
    if kind == "add":
        return content + bytes(range(256)) * (where // 256) + b"dnnf" * (where % 64)
    if not content:
        return content
    changed = bytearray(content)
    changed[where % len(content)] ^= 1 << bit
    return bytes(changed)


@given(damages)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_costs_contents_but_never_changes_any(tmp_path_factory, damages):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(_cache.FOLDER_VARIABLE, str(tmp_path_factory.mktemp("cache")))
        items = {f"name {index}": bytes([index]) * (40 * index) for index in range(5)}
        for name, content in items.items():
            opened().put(name, content)
        path = the_file(cache_folder())
        content = path.read_bytes()
        for damage in damages:
            content = damaged(content, *damage)
        path.write_bytes(content)
        reader = opened()
        for name, content in items.items():
            assert reader.get(name) in (content, None)
            reader.put(name, content)
        assert {name: opened().get(name) for name in items} == items


def test_damage_costs_only_what_was_damaged(folder):
    for name in ("one", "two"):
        opened().put(name, b"content")
    path = the_file(folder)
    whole = path.read_bytes()
    for torn in (whole[:-1], whole[: len(whole) // 2 + 9]):
        path.write_bytes(torn)
        assert opened().get("one") == b"content"
        assert opened().get("two") is None
        opened().put("two", b"again")
        assert opened().get("two") == b"again"
    path.write_bytes(b"x" + whole[1:])
    assert opened().get("one") is None
    assert opened().get("two") == b"content"


def test_a_record_that_is_still_being_written_is_left_to_its_writer(folder):
    opened().put("one", b"content")
    path = the_file(folder)
    whole = path.read_bytes()
    path.write_bytes(whole[:-3])
    opened().put("two", b"2")
    assert path.read_bytes().startswith(whole[:-3])


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


def test_a_file_never_grows_beyond_its_limit(folder, monkeypatch):
    monkeypatch.setattr(_cache, "LARGEST_CACHE_FILE", 1000)
    file = opened()
    for index in range(50):
        file.put(f"name {index}", bytes(100))
        assert the_file(folder).stat().st_size <= 1000
    assert opened().get("name 49") == bytes(100)
    assert opened().get("name 0") is file.get("name 0") is None
    file.put("too large", bytes(1000))
    assert file.get("too large") is None


def test_a_file_beyond_the_limit_is_begun_anew_unread(folder, monkeypatch):
    opened().put("one", bytes(2000))
    monkeypatch.setattr(_cache, "LARGEST_CACHE_FILE", 1000)
    assert opened().get("one") is None
    assert not list(folder.iterdir())


def test_files_of_older_versions_go_and_no_others(folder):
    opened("letters").put("one", b"1")
    (folder / "notes.txt").write_text("mine")
    for index in range(OLDER_FILES + 4):
        opened("kernels", fingerprint(str(index))).put("one", b"1")
        os.utime(folder / f"kernels-{fingerprint(str(index))}.cache", (index, index))
    newest = {fingerprint(str(index)) for index in range(3, OLDER_FILES + 4)}
    assert {path.name for path in folder.glob("kernels-*")} == {
        f"kernels-{version}.cache" for version in newest
    }
    assert len(list(folder.iterdir())) == len(newest) + 2


def test_any_number_of_threads_and_files_write_at_once(folder):
    def written(index):
        opened().put(f"name {index}", bytes([index]) * 1000)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(written, range(100)))
    reader = opened()
    assert all(reader.get(f"name {index}") == bytes([index]) * 1000 for index in range(100))


def test_a_fingerprint_is_that_of_texts_and_of_what_files_hold(tmp_path):
    path = tmp_path / "source.py"
    path.write_text("one")
    first = fingerprint("a", path)
    path.write_text("two")
    assert first != fingerprint("a", path) == fingerprint("a", path)
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    path.unlink()
    assert fingerprint(path) != fingerprint(path)


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
