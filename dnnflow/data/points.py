"""A file, an array or a frame of a user's own becomes a data set.

What reads it is imported then: most films are of data sets that need no reader.
"""

import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np

from dnnflow.data.dataset import Dataset
from dnnflow.data.extent import check_coordinates
from dnnflow.data.labels import Frame, array_of, is_bunch, target_names
from dnnflow.data.reading import LARGEST_POINTS_FILE, parsing, read_bytes, unpacked
from dnnflow.errors import UsageError

if TYPE_CHECKING:
    from dnnflow.data.csv_file import TextForm
    from dnnflow.data.tables import Table

TEXT_SUFFIXES = (".csv", ".tsv", ".txt", ".data", ".dat")
"""Of the files that are text, and so have an encoding; ``.gz`` may stand behind them."""

TEXT_OPTIONS = ("encoding", "separator", "decimal", "thousands")
"""What only files of text are asked for: the fields of ``TextForm``."""

SUFFIXES = (*TEXT_SUFFIXES, ".npy", ".npz", ".parquet", ".xlsx")
"""Of the files of points."""

_PICKLES = {".pkl", ".pickle", ".joblib", ".mat", ".h5", ".hdf5"}
_SHEETS = {".xls", ".ods", ".xlsm", ".xlsb", ".numbers"}

Names = str | Sequence[str]
"""Of columns: several, or one text with commas between them."""


def load_points(  # noqa: PLR0913 - each is an option of the command line too
    path: str | os.PathLike[str],
    *,
    label: Annotated[str | None, "Column of the classes in a file, if not the last."] = None,
    features: Annotated[Names | None, "Columns of the coordinates, as in x,y."] = None,
    drop: Annotated[Names | None, "Columns to leave out, as in id,name."] = None,
    drop_missing: Annotated[bool, "Leave out rows in which a value is missing."] = False,
    encoding: Annotated[str, "Encoding of a CSV file."] = "utf-8",
    separator: Annotated[str | None, "Between cells: tab, space, pipe, any character."] = None,
    decimal: Annotated[str | None, "Decimal mark in a CSV file: point or comma."] = None,
    thousands: Annotated[str | None, "Mark between thousands: comma, point, space."] = None,
    class_names: Annotated[
        tuple[str, ...], "Classes of a file in the order of the outputs, as in a,b,c."
    ] = (),
) -> Dataset:
    """The points and labels in a CSV, ``.npz``, ``.npy``, Parquet or Excel file.

    CSV: commas, semicolons, tabs, pipes or blanks, with a header or without, and with remarks
    behind #; also ``.csv.gz``. The classes are in the last column or in the one called ``label``;
    ``features`` are the coordinates, or all other columns without those in ``drop``. What pandas
    takes for missing is missing, and so is a lone question mark. Rows that are left out, and a
    column that only counts the rows, are logged. ``class_names`` are as in ``points_from``.

    Raises:
        UsageError: an unknown kind of file, encoding, mark or column, or class names that do not
            fit.
        MissingInputError: there is no such file, or it may not be read.
        MissingPackageError: a Parquet or Excel file, and pyarrow or openpyxl is not installed.
        DataError: what is in it cannot be used, or could mean two numbers; the message names the
            line.
    """
    from dnnflow.data.columns import Choice
    from dnnflow.data.csv_file import TextForm
    from dnnflow.data.tables import dataset_of

    path = Path(path)
    _check_suffix(path)
    content = read_bytes(path, limit=LARGEST_POINTS_FILE)
    form = TextForm(encoding, separator, decimal, thousands)
    with parsing(path, "file of points"):
        table = _table(content, path, label=label, form=form)
        return dataset_of(table, label, class_names, Choice(features, drop, drop_missing))


def is_text(path: Path) -> bool:
    """Whether it is, by its name, a file of text, packed or not."""
    return _kind(path) in TEXT_SUFFIXES


def stem_of(path: Path) -> str:
    """The name of a file of points without its suffixes."""
    packed = path.suffix.lower() == ".gz" and is_text(path)
    return Path(path.stem).stem if packed else path.stem


def points_from(  # noqa: PLR0913 - each is an option of load_points too
    source: Any,
    labels: Any = None,
    *,
    label: str | None = None,
    features: Names | None = None,
    drop: Names | None = None,
    drop_missing: bool = False,
    name: str = "points",
    class_names: Collection[str] = (),
) -> Dataset:
    """The points and labels in an array or tensor, shape (n, d), or in a pandas or polars frame.

    The classes are ``labels``, or else the column called ``label`` or the last one. Labels have
    shape (n,) or (n, 1), or are one-hot. Numbers are sorted as such, text as in NumPy and
    scikit-learn; Categoricals keep their codes. A Bunch of scikit-learn has points and labels.
    Columns and rows are chosen as in ``load_points``; those of an array are called "column 1" and
    so on.

    Args:
        source: The points, with or without their labels.
        labels: The labels beside them.
        label: The name of their column.
        features: Columns of the coordinates.
        drop: Columns that are left out.
        drop_missing: Whether rows are left out in which a value is missing.
        name: What the data set is called.
        class_names: The classes in the order of a network's outputs: as they are called in the
            labels, or new names for numbers from 0.

    Raises:
        UsageError: there is no such column, both ``labels`` and ``label`` are given, or class
            names that do not fit the labels.
        DataError: a value that is missing or no number, or a regression target.
    """
    from dnnflow.data.arrays import array_table, frame_table
    from dnnflow.data.columns import Choice
    from dnnflow.data.tables import dataset_of

    if is_bunch(source) and labels is None:
        labels, class_names = (
            source["target"],
            class_names if len(class_names) else target_names(source),
        )
        source = source["data"]
    if labels is not None and label is not None:
        raise UsageError("give the labels themselves or the name of their column, not both")
    choice = Choice(features, drop, drop_missing)
    if isinstance(source, Frame):
        return dataset_of(frame_table(source, labels, name), label, class_names, choice)
    return dataset_of(array_table(array_of(source), labels, name), label, class_names, choice)


def as_dataset(points: Any) -> Dataset:
    """A data set as it is; a pair (X, y), a frame, an array, a Bunch or a file as one.

    Raises:
        UsageError: it is none of these.
        MissingInputError, DataError: as ``load_points``, ``points_from`` and ``check_coordinates``.
    """
    match points:
        case Dataset():
            return check_coordinates(points)
        case str() | os.PathLike():
            return check_coordinates(load_points(points))
        case (source, labels):
            return check_coordinates(points_from(source, labels))
    if is_bunch(points) or isinstance(points, Frame | np.ndarray):
        return check_coordinates(points_from(points))
    raise UsageError(
        f"points must be a data set, a pair (X, y) or a file, not {type(points).__name__}"
    )


def holds_points(path: Path) -> bool:
    """Whether the name of a file is one of points; it need not be there."""
    return _kind(path) in SUFFIXES


def _kind(path: Path) -> str:
    """The suffix that says what is in a file, without that of its packing."""
    suffix = path.suffix.lower()
    inner = Path(path.stem).suffix.lower()
    return inner if suffix == ".gz" and inner in TEXT_SUFFIXES else suffix


def _check_suffix(path: Path) -> None:
    """Raise an error unless such a file can hold points."""
    suffix = _kind(path)
    if suffix in SUFFIXES:
        return
    if suffix in _SHEETS:
        raise UsageError(f"{path}: save the sheet as .xlsx or .csv")
    kind = "never opened: it may run code" if suffix in _PICKLES else "not known"
    raise UsageError(
        f"{path}: files ending in {suffix!r} are {kind}; "
        "save the points as .csv, .npz, .npy or .parquet"
    )


def _table(content: bytes, path: Path, *, label: str | None, form: "TextForm") -> "Table":
    from dnnflow.data.arrays import npy_table, npz_table, parquet_table
    from dnnflow.data.csv_file import csv_table
    from dnnflow.data.excel_file import excel_table

    name = stem_of(path)
    match path.suffix.lower():
        case ".npy":
            return npy_table(content, name)
        case ".npz":
            return npz_table(content, name, label=label)
        case ".parquet":
            return parquet_table(content, name)
        case ".xlsx":
            return excel_table(content, name, label=label)
        case ".gz":
            return csv_table(unpacked(content), name, label=label, form=form)
        case _:
            return csv_table(content, name, label=label, form=form)
