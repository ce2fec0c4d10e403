"""A file, an array or a frame of a user's own becomes a data set."""

import os
from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Any

import numpy as np

from dnnflow.data.arrays import (
    array_table,
    frame_table,
    npy_table,
    npz_table,
    parquet_table,
)
from dnnflow.data.csv_file import csv_table
from dnnflow.data.dataset import Dataset
from dnnflow.data.labels import Frame, array_of, is_bunch, target_names
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.data.tables import Table, dataset_of
from dnnflow.errors import UsageError

LARGEST_POINTS_FILE = 2 << 30
"""The most bytes that a file of points may have, packed or unpacked."""

TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
"""Of the files that are text, and so have an encoding."""

SUFFIXES = (*TEXT_SUFFIXES, ".npy", ".npz", ".parquet")
"""Of the files of points."""

_PICKLES = {".pkl", ".pickle", ".joblib", ".mat", ".h5", ".hdf5"}


def load_points(
    path: str | os.PathLike[str],
    *,
    label: Annotated[str | None, "Column of the classes in a file, if not the last."] = None,
    encoding: Annotated[str, "Encoding of a CSV file."] = "utf-8",
    class_names: Annotated[
        tuple[str, ...], "Classes of a file in the order of the outputs, as in a,b,c."
    ] = (),
) -> Dataset:
    """The points and labels in a CSV, ``.npz``, ``.npy`` or Parquet file.

    CSV: commas, semicolons or tabs, with a header or without. The classes are in the last column
    or in the one called ``label``; all other columns are coordinates. ``class_names`` are as in
    ``points_from``.

    Raises:
        UsageError: an unknown kind of file, encoding or column, or class names that do not fit.
        MissingInputError: there is no such file, or it may not be read.
        MissingPackageError: a Parquet file, and pyarrow is not installed.
        DataError: what is in it cannot be used; the message names the line.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        kind = "never opened: it may run code" if suffix in _PICKLES else "not known"
        raise UsageError(
            f"{path}: files ending in {suffix!r} are {kind}; "
            "save the points as .csv, .npz, .npy or .parquet"
        )
    content = read_bytes(path, limit=LARGEST_POINTS_FILE)
    with parsing(path, "file of points"):
        table = _table(content, path, label=label, encoding=encoding)
        return dataset_of(table, label, class_names)


def points_from(
    source: Any,
    labels: Any = None,
    *,
    label: str | None = None,
    name: str = "points",
    class_names: Collection[str] = (),
) -> Dataset:
    """The points and labels in an array or tensor, shape (n, d), or in a pandas or polars frame.

    The classes are ``labels``, or else the column called ``label`` or the last one. Labels have
    shape (n,) or (n, 1), or are one-hot. Numbers are sorted as such, text as in NumPy and
    scikit-learn; Categoricals keep their codes. A Bunch of scikit-learn has points and labels.

    Args:
        source: The points, with or without their labels.
        labels: The labels beside them.
        label: The name of their column.
        name: What the data set is called.
        class_names: The classes in the order of a network's outputs: as they are called in the
            labels, or new names for numbers from 0.

    Raises:
        UsageError: there is no such column, both ``labels`` and ``label`` are given, or class
            names that do not fit the labels.
        DataError: a value that is missing or no number, or a regression target.
    """
    if is_bunch(source) and labels is None:
        labels, class_names = (
            source["target"],
            class_names if len(class_names) else target_names(source),
        )
        source = source["data"]
    if labels is not None and label is not None:
        raise UsageError("give the labels themselves or the name of their column, not both")
    if isinstance(source, Frame):
        return dataset_of(frame_table(source, labels, name), label, class_names)
    return dataset_of(array_table(array_of(source), labels, name), label, class_names)


def as_dataset(points: Any) -> Dataset:
    """A data set as it is; a pair (X, y), a frame, an array, a Bunch or a file as one.

    Raises:
        UsageError: it is none of these.
        MissingInputError, DataError: as ``load_points`` and ``points_from``.
    """
    match points:
        case Dataset():
            return points
        case str() | os.PathLike():
            return load_points(points)
        case (source, labels):
            return points_from(source, labels)
    if is_bunch(points) or isinstance(points, Frame | np.ndarray):
        return points_from(points)
    raise UsageError(
        f"points must be a data set, a pair (X, y) or a file, not {type(points).__name__}"
    )


def _table(content: bytes, path: Path, *, label: str | None, encoding: str) -> Table:
    match path.suffix.lower():
        case ".npy":
            return npy_table(content, path.stem)
        case ".npz":
            return npz_table(content, path.stem, label=label, limit=LARGEST_POINTS_FILE)
        case ".parquet":
            return parquet_table(content, path.stem)
        case _:
            return csv_table(content, path.stem, label=label, encoding=encoding)
