"""Recorded states come from arrays and files; what does not fit is refused in a line."""

import io
import pickle
import zipfile

import numpy as np
import pytest

from dnnflow.errors import DataError, MissingInputError, UsageError
from dnnflow.exchange.recordings.files import from_recording_file, to_recording_file
from dnnflow.exchange.recordings.points import recorded_dataset
from dnnflow.exchange.recordings.recording import (
    Recording,
    load_states,
    recording_of,
    save_states,
)
from dnnflow.exchange.tensors import packed

CLOUDS = [np.arange(24.0).reshape(6, 4), np.ones((6, 2, 3, 1), np.float16), np.arange(6)]


def test_states_of_any_shape_become_rows():
    recording = recording_of(CLOUDS)
    assert [each.shape for each in recording.clouds] == [(6, 4), (6, 6), (6, 1)]
    assert recording.names == ("h0", "h1", "h2")
    assert recording.width == 6
    assert recording_of(recording, ["a", "b", "c"]).names == ("a", "b", "c")
    assert recording_of({"in": CLOUDS[0], "out": CLOUDS[1]}).names == ("in", "out")


@pytest.mark.parametrize(
    ("clouds", "names", "error", "said"),
    [
        ([], None, DataError, "not 0"),
        (CLOUDS, ["a"], UsageError, "3 recorded clouds cannot have 1 names"),
        ([np.ones((3, 2)), np.ones((4, 2))], None, DataError, "different lengths: h0 3, h1 4"),
        ([np.array([["a"]])], None, DataError, "'h0': numbers are needed"),
        ([np.array([[np.nan]])], None, DataError, "'h0': points overflow"),
        ([np.array([[1e99]])], None, DataError, "too large"),
        ([np.ones((0, 2))], None, DataError, "has no points"),
        ([np.float64(3)], None, DataError, "has no points"),
        ([np.ones((4100, 4100), bool)], None, DataError, "too many: record fewer points"),
    ],
)
def test_what_is_no_recording_is_refused(clouds, names, error, said):
    with pytest.raises(error, match=said):
        recording_of(clouds, names)


def test_a_file_keeps_order_names_and_labels(tmp_path):
    recording = Recording(tuple(CLOUDS), ("late", "early", "block/0"))
    save_states(recording, tmp_path / "states.npz", labels=["b", "a", "a", "b", "b", "a"])
    again, labels = load_states(tmp_path / "states.npz")
    assert again.names == recording.names
    for one, two in zip(again.clouds, recording.clouds, strict=True):
        np.testing.assert_array_equal(one, two)
    dataset = recorded_dataset(again, labels)
    assert dataset.class_names == ("a", "b")
    np.testing.assert_array_equal(dataset.labels, [1, 0, 0, 1, 1, 0])


def test_arrays_without_names_are_numbered(tmp_path):
    np.savez(tmp_path / "plain.npz", *CLOUDS, y=np.arange(6))
    recording, labels = load_states(tmp_path / "plain.npz")
    assert recording.names == ("h0", "h1", "h2")
    np.testing.assert_array_equal(labels, np.arange(6))


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("h0.npy", b"\0" * (1 << 28))


def pickled(path):
    np.savez(path, h0=np.array([{"a": 1}], dtype=object))


def claiming(path):
    file = io.BytesIO()
    np.save(file, np.ones((2, 2)))
    content = file.getvalue().replace(b"(2, 2)", b"(9, 9)")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("h0.npy", content)


def no_archive(path):
    path.write_bytes(pickle.dumps([1, 2]))


def empty(path):
    zipfile.ZipFile(path, "w").close()


@pytest.mark.parametrize("write", [bomb, pickled, claiming, no_archive, empty])
def test_hostile_files_are_refused(tmp_path, write):
    path = tmp_path / "states.npz"
    write(path)
    with pytest.raises(DataError, match=r"states\.npz: .+") as caught:
        load_states(path)
    assert "\n" not in str(caught.value)


def test_other_files_are_not_opened(tmp_path):
    with pytest.raises(UsageError, match=r"read from \.npz"):
        load_states(tmp_path / "states.pkl")
    with pytest.raises(MissingInputError, match="no such file"):
        load_states(tmp_path / "states.npz")
    with pytest.raises(UsageError, match=r"written as \.npz"):
        save_states(recording_of(CLOUDS), tmp_path / "states.pkl")
    with pytest.raises(UsageError, match="cannot be called 'y'"):
        save_states(recording_of({"y": CLOUDS[0]}), tmp_path / "states.npz")
    with pytest.raises(UsageError, match="cannot have one name"):
        save_states(recording_of(CLOUDS, "aaa"), tmp_path / "states.npz")


def test_the_bytes_of_a_recording_are_read_again_and_no_others():
    recording = recording_of(CLOUDS)
    again = from_recording_file(to_recording_file(recording))
    assert again.names == recording.names
    for one, two in zip(again.clouds, recording.clouds, strict=True):
        np.testing.assert_array_equal(one, two)
    tensors = {str(number): cloud for number, cloud in enumerate(recording.clouds)}
    for names in (["a"], ["a", "b", 3], [], "abc"):
        with pytest.raises(DataError, match=r"not whole|'names'"):
            from_recording_file(packed(tensors, {"names": names}, kind="recording"))
    with pytest.raises(DataError, match="no recording"):
        from_recording_file(packed(tensors, {}, kind="points"))


def test_points_without_labels_have_one_class():
    assert recorded_dataset(recording_of(CLOUDS)).classes == 1
