"""A file, an array or a frame of a user's own becomes a data set."""

import os
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from numpy.typing import ArrayLike

from dnnflow.data.arrays import (
    Frame,
    array_table,
    frame_table,
    npy_table,
    npz_table,
    parquet_table,
)
from dnnflow.data.csv_file import csv_table
from dnnflow.data.dataset import Dataset
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
) -> Dataset:
    """The points and labels in a CSV, ``.npz``, ``.npy`` or Parquet file.

    CSV: commas, semicolons or tabs, with a header or without. The classes are in the last column
    or in the one called ``label``; all other columns are coordinates.

    Raises:
        UsageError: an unknown kind of file, encoding or column.
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
        return dataset_of(_table(content, path, label=label, encoding=encoding), label)


def points_from(
    source: Frame | ArrayLike,
    labels: ArrayLike | None = None,
    *,
    label: str | None = None,
    name: str = "points",
) -> Dataset:
    """The points and labels in an array, shape (n, d), or in a pandas or polars frame.

    The classes are ``labels``, shape (n,), or else the column called ``label`` or the last one.

    Raises:
        UsageError: there is no such column, or both ``labels`` and ``label`` are given.
        DataError: a value that is missing or no number, or a regression target.
    """
    if labels is not None and label is not None:
        raise UsageError("give the labels themselves or the name of their column, not both")
    beside = None if labels is None else np.asarray(labels)
    if isinstance(source, Frame):
        return dataset_of(frame_table(source, beside, name), label)
    return dataset_of(array_table(np.asarray(source), beside, name), label)


def as_dataset(points: Any) -> Dataset:
    """A data set as it is; a pair (X, y) of arrays, or a file, as one.

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
