"""Arrays, frames and their files become the same data set; nothing pickled is opened."""

import io
import pickle
import zipfile
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.data.arrays import read_npy
from dnnflow.data.dataset import Dataset
from dnnflow.data.points import as_dataset, load_points, points_from
from dnnflow.data.reading import parsing
from dnnflow.errors import DataError, UsageError

POINTS = np.array([[0.5, 1.0], [2.0, 3.0], [4.0, 5.0]])
LABELS = np.array([1, 0, 1])
KINDS = np.array(["b", "a", "b"])


def same(dataset, classes=("0", "1")):
    assert np.array_equal(dataset.points, POINTS)
    assert dataset.labels.tolist() == [1, 0, 1]
    assert dataset.class_names == classes


def npy(array, **options):
    file = io.BytesIO()
    np.lib.format.write_array(file, array, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    ("labels", "classes"),
    [
        (LABELS, ("0", "1")),
        (LABELS.tolist(), ("0", "1")),
        (LABELS * 2.0 - 1, ("-1", "1")),
        (LABELS > 0, ("False", "True")),
        (KINDS, ("a", "b")),
        (KINDS.astype(object), ("a", "b")),
        (KINDS.astype("S"), ("a", "b")),
    ],
)
def test_arrays_with_labels_of_any_kind(labels, classes):
    same(points_from(POINTS, labels), classes)


def test_an_array_with_its_labels_last():
    same(points_from(np.column_stack([POINTS, LABELS])))
    same(points_from([[0.5, 1, "b"], [2, 3, "a"], [4, 5, "b"]]), ("a", "b"))


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames(library):
    frames = pytest.importorskip(library)
    columns = {"x": POINTS[:, 0], "kind": KINDS, "y": POINTS[:, 1]}
    same(points_from(frames.DataFrame(columns), label="kind"), ("a", "b"))
    same(points_from(frames.DataFrame({"x": POINTS[:, 0], "y": POINTS[:, 1], "c": LABELS})))
    plain = frames.DataFrame({"x": POINTS[:, 0], "y": POINTS[:, 1]})
    same(points_from(plain, frames.Series(KINDS)), ("a", "b"))
    with pytest.raises(UsageError, match="did you mean 'kind'"):
        points_from(frames.DataFrame(columns), label="kinds")
    with pytest.raises(DataError, match="row 1: column 'x' is missing"):
        points_from(frames.DataFrame({"x": [1.0, None], "c": [0, 1]}))
    with pytest.raises(DataError, match="row 1: the label 'c' is missing"):
        points_from(frames.DataFrame({"x": [1.0, 2.0], "c": ["a", None]}))


def test_pandas_categories_and_columns_with_one_name():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"x": POINTS[:, 0], "y": POINTS[:, 1], "c": pandas.Categorical(KINDS)})
    same(points_from(frame), ("a", "b"))
    with pytest.raises(DataError, match="have one name"):
        points_from(frame.set_axis(["x", "x", "c"], axis=1))


@pytest.mark.parametrize(
    ("points", "labels", "message"),
    [
        (POINTS, [0, 1], "3 points but labels of shape"),
        (POINTS, [0, 0.5, 1], "row 1: column 'label' holds 0.5: a regression target"),
        (POINTS, np.arange(3) * np.nan, "row 0: the label 'label' is missing"),
        ([[0, np.inf], [1, 2]], [0, 1], "row 0: column 'column 2' is no finite number"),
        ([0, 1, 2], [0, 1, 0], "one row a point"),
        (np.zeros((0, 2)), [], "one row a point"),
        (np.arange(400.0).reshape(200, 2), None, "200 different values"),
        (np.array([["2020-01-01", 1]]), None, "no finite number: '2020-01-01'"),
    ],
)
def test_arrays_that_hold_no_points(points, labels, message):
    with pytest.raises(DataError, match=message):
        points_from(points, labels)


def test_labels_are_given_once():
    with pytest.raises(UsageError, match="not both"):
        points_from(POINTS, LABELS, label="c")


def test_numpy_files(tmp_path):
    np.save(tmp_path / "rows.npy", np.column_stack([POINTS, LABELS]))
    same(load_points(tmp_path / "rows.npy"))
    np.save(tmp_path / "columns.npy", np.asfortranarray(np.column_stack([POINTS, LABELS])))
    same(load_points(tmp_path / "columns.npy"))
    np.savez(tmp_path / "rows.npz", np.column_stack([POINTS, LABELS]))
    same(load_points(tmp_path / "rows.npz"))
    np.savez_compressed(tmp_path / "two.npz", X=POINTS, y=KINDS)
    same(load_points(tmp_path / "two.npz"), ("a", "b"))
    np.savez(
        tmp_path / "four.npz", x_train=POINTS, y_train=LABELS, x_test=POINTS[:2], y_test=LABELS[:2]
    )
    same(load_points(tmp_path / "four.npz", label="y_train"))
    with pytest.raises(DataError, match=r"holds x_train \(3, 2\).*name the array of the labels"):
        load_points(tmp_path / "four.npz")
    np.savez(tmp_path / "images.npz", x=np.zeros((3, 4, 5), np.uint8), y=LABELS)
    assert load_points(tmp_path / "images.npz").dimension == 20


def test_parquet_files(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    table = pyarrow.table({"x": POINTS[:, 0], "kind": KINDS.tolist(), "y": POINTS[:, 1]})
    parquet.write_table(table, tmp_path / "points.parquet")
    same(load_points(tmp_path / "points.parquet", label="kind"), ("a", "b"))
    (tmp_path / "broken.parquet").write_bytes((tmp_path / "points.parquet").read_bytes()[:-9])
    with pytest.raises(DataError, match="not a readable file of points"):
        load_points(tmp_path / "broken.parquet")


class Loud:
    def __reduce__(self):
        return (pytest.fail, ("a pickle was opened",))


def zipped(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return file.getvalue()


def claiming(shape):
    """A small file whose header claims a large array."""
    return npy(np.zeros(4)).replace(
        b"'shape': (4,), }" + b" " * 12, f"'shape': ({shape},), }}".ljust(28).encode()
    )


HOSTILE = {
    "a pickle": (".npy", pickle.dumps(Loud())),
    "pickled objects": (".npy", npy(np.array([Loud()], dtype=object))),
    "pickled objects inside": (".npz", zipped(x=npy(np.array([Loud()], dtype=object)))),
    "a pickle inside": (".npz", zipped(x=pickle.dumps(Loud()))),
    "a pickle for an archive": (".npz", pickle.dumps(Loud())),
    "records": (".npy", npy(np.zeros(3, "f8,f8"))),
    "unicode records": (".npy", npy(np.zeros(3, [("é", "f8")]), version=(3, 0))),
    "dates": (".npy", npy(np.zeros((3, 2), "M8[s]"))),
    "complex": (".npy", npy(np.zeros((3, 2), complex))),
    "huge claim": (".npy", claiming(10**12)),
    "overflowing claim": (".npy", claiming(2**62)),
    "negative claim": (".npy", claiming(-4)),
    "code in the header": (".npy", npy(np.zeros(4)).replace(b"False", b"f( ) ")),
    "no header": (".npy", b"\x93NUMPY\x01\x00"),
    "truncated": (".npy", npy(np.zeros((3, 2)))[:-1]),
    "too long": (".npy", npy(np.zeros((3, 2))) + b"\0"),
    "a text": (".npz", b"x,y,c"),
    "empty": (".npz", b""),
    "nothing inside": (".npz", zipped()),
    "a bomb": (".npz", zipped(x=bytes(3 << 20))),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_end_in_one_line(case, tmp_path, monkeypatch):
    suffix, content = HOSTILE[case]
    monkeypatch.setattr("dnnflow.data.points.LARGEST_POINTS_FILE", 1 << 20)
    (tmp_path / f"hostile{suffix}").write_bytes(content)
    with pytest.raises(DataError) as caught:
        load_points(tmp_path / f"hostile{suffix}")
    assert "\n" not in str(caught.value)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_mutated_array_is_read_or_refused(data):
    content = bytearray(npy(POINTS))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(DataError), parsing("array", "array"):
        assert read_npy(bytes(content)).nbytes <= len(content)


@pytest.mark.parametrize("size", [1.1e37, 1e200, -1e308])
def test_coordinates_too_large_to_calculate_with_are_refused(size):
    dataset = Dataset(np.array([[0, 1], [size, 2.0]]), np.arange(2))
    with pytest.raises(DataError, match=r"coordinate of point 1 has the size .*a larger unit"):
        as_dataset(dataset)
    as_dataset(replace(dataset, points=dataset.points / abs(size) * 1e36))
