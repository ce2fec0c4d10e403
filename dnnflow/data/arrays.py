"""Arrays, frames and the files that hold them become tables; no pickle is ever opened."""

import io
import zipfile
from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np
from numpy.lib import format as npy

from dnnflow._typing import Shaped
from dnnflow.data.classes import name_of
from dnnflow.data.columns import Column, check_width
from dnnflow.data.labels import Beside, Frame, array_of, categories_of, labels_beside
from dnnflow.data.reading import check_unpacked
from dnnflow.data.tables import Table
from dnnflow.errors import DataError, MissingPackageError, choose

_MAGIC = b"\x93NUMPY"
_READERS = {
    (1, 0): npy.read_array_header_1_0,
    (2, 0): npy.read_array_header_2_0,
}  # 3: records
_ARROW_TEXT = {"string", "large_string", "binary", "large_binary"}
_BY_APPEARANCE = b"_PL_CATEGORICAL"
"""How polars marks columns whose categories stand in the order in which they came."""

_NUMBER_BYTES = 8
_PLAIN_KINDS = "biufUS"  # numbers and text: neither objects (pickles) nor records


def array_table(
    points: Shaped[np.ndarray, "..."],
    labels: Any = None,
    name: str = "points",
    *,
    label: str = "label",
) -> Table:
    """An array of points, shape (n, …), whose labels stand beside it or in its last column.

    Labels beside it make a column called ``label``.

    Raises:
        DataError: no points, or not as many labels as points.
    """
    if points.ndim < 2 or 0 in points.shape:
        raise DataError(f"points of shape {points.shape}: one row a point is needed")
    rows = points.reshape(len(points), -1)
    check_width(rows.shape[1])
    columns = {f"column {k + 1}": column for k, column in enumerate(_text(rows).T)}
    return _table(columns, labels, name, label=label)


def frame_table(frame: Frame, labels: Any = None, name: str = "points") -> Table:
    """A pandas or polars frame whose labels stand beside it or in one of its columns.

    Raises:
        DataError: two columns with one name, or not as many labels as rows.
    """
    names = [*np.asarray(frame.columns)]
    texts = [str(each) for each in names]
    if len(set(texts)) < len(texts):
        raise DataError(f"two columns of the frame have one name: {', '.join(sorted(texts))}")
    columns = {str(each): _text(array_of(frame[each])) for each in names}
    orders = {str(each): categories_of(frame[each]) for each in names}
    return _table(columns, labels, name, label="labels beside it", orders=orders)


def npy_table(content: bytes, name: str) -> Table:
    """An ``.npy`` file of rows, the label last.

    Raises:
        DataError: no such file, or one with pickled objects.
    """
    return array_table(read_npy(content), None, name)


def npz_table(content: bytes, name: str, *, label: str | None) -> Table:
    """An ``.npz`` file of points and labels.

    The labels are the array called ``label``, or the only one of one dimension, or the only one
    of one column; the points are the only other array of that length. A single array holds its
    labels in its last column.

    Raises:
        UsageError: there is no such array.
        DataError: no such file, pickled objects, too much in too few bytes, or a choice to make.
    """
    arrays = members_of(content)
    if len(arrays) == 1:
        return array_table(next(iter(arrays.values())), None, name)
    if label is None:
        lists = [key for key, array in arrays.items() if array.ndim == 1]
        columns = [key for key, array in arrays.items() if array.shape[1:] == (1,)]
        label = _only(arrays, lists or columns)
    labels = choose(arrays, label, "array")
    length = labels.shape[:1]
    others = [key for key in arrays if key != label and arrays[key].shape[:1] == length]
    return array_table(arrays[_only(arrays, others)], labels, name, label=label)


def parquet_table(content: bytes, name: str) -> Table:
    """A Parquet file.

    Raises:
        MissingPackageError: pyarrow is not installed.
        DataError: too much in too few bytes.
    """
    try:
        from pyarrow import parquet
    except ImportError as error:
        raise MissingPackageError("Parquet files need pyarrow: pip install pyarrow") from error
    file = parquet.ParquetFile(io.BytesIO(content))
    _check_room(file.metadata, len(content))
    # Of a word that fills the column each row would hold a copy.
    words = [each.name for each in file.schema_arrow if str(each.type) in _ARROW_TEXT]
    table = parquet.read_table(io.BytesIO(content), read_dictionary=words)
    columns, orders = {}, {}
    for field, chunks in zip(table.schema, table.columns, strict=True):
        columns[field.name], order = _values(chunks)
        accidental = any(key.startswith(_BY_APPEARANCE) for key in field.metadata or ())
        if order and field.name not in words and not accidental:
            orders[field.name] = order
    return Table(name, columns, orders=orders)


def _check_room(held: Any, packed: int) -> None:
    """Raise an error if what a Parquet file says of itself is out of proportion, or contradicts it.

    pyarrow would look for the rows that a part claims, however many they are.
    """
    check_width(held.num_columns)
    groups = [held.row_group(place) for place in range(held.num_row_groups)]
    if sum(group.num_rows for group in groups) != held.num_rows:
        raise DataError("broken: its parts claim another number of rows than the whole")
    size = sum(group.total_byte_size for group in groups)
    check_unpacked(max(_NUMBER_BYTES * held.num_rows * held.num_columns, size), packed)


def _values(column: Any) -> tuple[Column, tuple[str, ...]]:
    """The values of an Arrow column, None where one is missing; and its categories."""
    if not str(column.type).startswith("dictionary"):
        return _text(column.to_numpy()), ()
    coded = column.unify_dictionaries().combine_chunks()  # whose to_numpy takes a null for a word
    words = [*coded.dictionary.to_pylist(), None]
    places = coded.indices.fill_null(len(words) - 1).to_numpy()
    return np.array(words, object)[places], tuple(map(name_of, words[:-1]))


def read_npy(content: bytes) -> Shaped[np.ndarray, "..."]:
    """The array in the bytes of an ``.npy`` file, which may claim no more than is there.

    Raises:
        DataError: not such a file, pickled objects, or a wrong size.
    """
    file = io.BytesIO(content)
    if not content.startswith(_MAGIC):
        raise DataError("no NumPy array (a pickle? Save it with np.save, without objects)")
    read_header = _READERS.get(npy.read_magic(file))
    if read_header is None:
        raise DataError("an array of records: plain numbers or text are needed")
    shape, fortran, dtype = read_header(file)
    if dtype.kind not in _PLAIN_KINDS:
        raise DataError(f"an array of {dtype}: numbers or text are needed, nothing pickled")
    size = prod(shape)
    if size * dtype.itemsize != len(content) - file.tell():
        raise DataError(f"an array of shape {shape} does not fit the file")
    flat = np.frombuffer(content, dtype, size, file.tell())
    return flat.reshape(shape, order="F" if fortran else "C")


def members_of(content: bytes) -> dict[str, Shaped[np.ndarray, "..."]]:
    """The arrays in the bytes of an ``.npz`` file by their names, in order.

    Raises:
        DataError: one with pickled objects, or too much in too few bytes. What is no archive raises
            errors of its own.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        check_unpacked(sum(member.file_size for member in archive.infolist()), len(content))
        arrays = {
            each.removesuffix(".npy"): read_npy(archive.read(each)) for each in archive.namelist()
        }
    check_unpacked(_NUMBER_BYTES * sum(each.size for each in arrays.values()), len(content))
    return arrays


def _only(arrays: Mapping[str, Shaped[np.ndarray, "..."]], names: list[str]) -> str:
    if len(names) != 1:
        held = ", ".join(f"{key} {array.shape}" for key, array in arrays.items())
        raise DataError(
            f"it holds {held}: name the array of the labels" if held else "it holds no arrays"
        )
    return names[0]


def _table(
    columns: dict[str, Shaped[np.ndarray, " n"]],
    labels: Any,
    name: str,
    *,
    label: str,
    orders: Mapping[str, tuple[str, ...]] | None = None,
) -> Table:
    """The columns, and the labels beside them, if there are any, as the last one."""
    if labels is None:
        return Table(name, columns, orders=orders or {})
    beside = labels if isinstance(labels, Beside) else labels_beside(labels)
    length = len(next(iter(columns.values()))) if columns else 0
    if beside.values.shape != (length,):
        raise DataError(f"{length} points but labels of shape {beside.shape}")
    return Table(name, {**columns, label: _text(beside.values)}, orders={label: beside.order})


def _text(values: Shaped[np.ndarray, "..."]) -> Shaped[np.ndarray, "..."]:
    """The same values, bytes as text."""
    return np.char.decode(values, "utf-8") if values.dtype.kind == "S" else values
