"""The store: what was put, whole, or nothing; whatever happens to its folder, no error."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from caches import POSIX
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from dnnflow._cache import FOLDER_VARIABLE, cache_folder
from dnnflow.fit.store import SEAL_SIZE, Store
from dnnflow.terminal.cli import cli


@pytest.fixture
def store(tmp_path):
    return Store(folder=tmp_path / "cache")


def the_file(store):
    (path,) = store.folder.iterdir()
    return path


def content_of(store, key):
    kept = store.get(key)
    return kept and kept.value


@given(st.dictionaries(st.text(), st.binary(max_size=200), max_size=8))
def test_what_is_put_is_got_by_its_key_alone(tmp_path_factory, items):
    folder = tmp_path_factory.mktemp("cache") / "store"
    for key, content in items.items():
        Store(folder=folder).put(key, content)
    found = Store(folder=folder)
    assert {key: content_of(found, key) for key in items} == items
    assert found.get("a key that no other is") is None


def test_it_is_the_cache_folder_and_nothing_is_made_before_something_is_put(monkeypatch, tmp_path):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "cache"))
    store = Store()
    assert store.get("one") is None
    assert store.folder == cache_folder() == tmp_path / "cache"
    assert not store.folder.exists()


def test_the_newest_content_counts_and_it_is_known_since_when(store):
    store.put("one", b"old")
    store.put("one", b"new")
    os.utime(the_file(store), (86_400, 86_400))
    kept = store.get("one")
    assert kept.value == b"new"
    assert kept.since.timestamp() == 86_400


def test_a_fresh_one_takes_nothing_and_replaces_it(store):
    fresh = Store(fresh=True, folder=store.folder)
    store.put("one", b"old")
    assert fresh.get("one") is None
    fresh.put("one", b"new")
    assert content_of(store, "one") == b"new"


@pytest.mark.parametrize(
    "damaged",
    [
        lambda _: b"",
        lambda sealed: sealed[:-1],
        lambda sealed: sealed + b"\0",
        lambda sealed: sealed[:SEAL_SIZE],
        lambda sealed: bytes([sealed[0] ^ 1]) + sealed[1:],
        lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 128]),
    ],
)
def test_what_is_damaged_is_not_there_and_is_replaced(store, damaged):
    store.put("one", b"content")
    path = the_file(store)
    path.write_bytes(damaged(path.read_bytes()))
    assert store.get("one") is None
    store.put("one", b"content")
    assert content_of(store, "one") == b"content"


def test_the_file_of_another_key_is_not_taken(store):
    store.put("one", b"1")
    content = the_file(store).read_bytes()
    store.put("two", b"2")
    for path in store.folder.iterdir():
        path.write_bytes(content)
    assert content_of(store, "one") == b"1"
    assert store.get("two") is None


@POSIX
def test_a_link_is_replaced_and_what_it_leads_to_is_left_alone(store, tmp_path):
    store.put("one", b"content")
    path = the_file(store)
    mine = tmp_path / "mine"
    path.replace(mine)
    path.symlink_to(mine)
    before = mine.read_bytes()
    assert store.get("one") is None
    store.put("one", b"new")
    assert content_of(store, "one") == b"new"
    assert mine.read_bytes() == before


def test_the_oldest_go_and_what_is_too_large_is_not_kept(tmp_path):
    store = Store(folder=tmp_path / "cache", largest=3 * (SEAL_SIZE + 10))
    for age, key in enumerate("abcd"):
        store.put(key, bytes(10))
        newest = max(store.folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (age, age))
    assert [key for key in "abcd" if store.get(key)] == ["b", "c", "d"]
    store.put("large", bytes(store.largest))
    assert [key for key in "abcd" if store.get(key)] == ["b", "c", "d"]
    assert sum(store.sizes().values()) <= store.largest


def test_other_files_are_left_alone(tmp_path):
    store = Store(folder=tmp_path, largest=SEAL_SIZE + 10)
    (tmp_path / "notes.txt").write_bytes(bytes(1000))
    for key in "ab":
        store.put(key, bytes(10))
    assert (tmp_path / "notes.txt").exists()
    assert len(store.sizes()) == 1


@POSIX
@pytest.mark.parametrize("mode", [0o777, 0o500])
def test_a_folder_of_others_or_that_cannot_be_written_is_done_without(store, mode, monkeypatch):
    store.folder.mkdir()
    store.folder.chmod(mode)
    if mode == 0o500:  # which says nothing to root
        monkeypatch.setattr("dnnflow._files.os.urandom", lambda _: (_ for _ in ()).throw(OSError))
    store.put("one", b"1")
    assert store.get("one") is None
    assert not list(store.folder.iterdir())


def test_a_file_in_the_place_of_the_folder_is_done_without(store):
    store.folder.write_bytes(b"mine")
    store.put("one", b"1")
    assert store.get("one") is None
    assert store.folder.read_bytes() == b"mine"


def test_many_may_put_and_get_at_once(store):
    contents = [bytes([number]) * 50_000 for number in range(4)]

    def used(number):
        store.put("one", contents[number % 4])
        return content_of(store, "one")

    with ThreadPoolExecutor(8) as pool:
        assert all(found in contents for found in pool.map(used, range(60)))
    assert len(list(store.folder.iterdir())) == 1


def test_doctor_says_what_is_kept_and_clears_it(store, monkeypatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(store.folder))
    store.put("one", bytes(1000))
    size = 1000 + SEAL_SIZE
    done = CliRunner().invoke(cli, ["doctor"])
    assert f"trainings kept 1, {size:,} bytes of at most {store.largest:,}" in done.output
    assert f"cache {store.folder}: {size:,} bytes" in done.output
    CliRunner().invoke(cli, ["doctor", "--clear-cache"])
    assert store.get("one") is None
    assert not store.folder.exists()
