"""The cache: the same contents as were put, or none; whatever happens to the folder, no error."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from caches import opened, the_file
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnnflow import _cache
from dnnflow._cache import OLDER_FILES, cache_folder, fingerprint


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
