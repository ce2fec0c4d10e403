"""Named columns become points with labels; text, gaps and regression targets are named."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Labels, Shaped
from dnnflow.data.dataset import Dataset
from dnnflow.errors import DataError, choose

Column = Shaped[np.ndarray, " _"]

MOST_CLASSES = 100
"""A column with more different values than this does not hold classes."""

_MISSING_WORDS = {"", "na", "n/a", "nan", "nat", "null", "<na>", "?"}
_NUMBER_PATTERN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|[+-]?inf(inity)?", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of equal length, as a file or a frame holds them.

    Attributes:
        name: What the data set is called.
        columns: The values of each column by its name, shape (n,): numbers or text.
        lines: The line of the file that each row begins in, from 1; or none.
    """

    name: str
    columns: Mapping[str, Column]
    lines: Sequence[int] = ()

    def where(self, row: int) -> str:
        """What an error calls a row: its line of the file, or its number from 0."""
        return f"line {self.lines[row]}" if self.lines else f"row {row}"


def dataset_of(table: Table, label: str | None = None) -> Dataset:
    """The points of all columns but one, which holds the classes: ``label``, or the last one.

    Raises:
        UsageError: there is no such column.
        DataError: too few columns or rows, a cell that is missing or no number, or a
            regression target.
    """
    if len(table.columns) < 2:
        raise DataError("one column only: a coordinate and a class are needed at least")
    label = label if label is not None else list(table.columns)[-1]
    values = choose(table.columns, label, "column")
    if not len(values):
        raise DataError("no points")
    labels, names = _classes(table, label, values)
    points = np.stack([_numbers(table, name) for name in table.columns if name != label], axis=1)
    return Dataset(points, labels, table.name, names)


def number(value: object) -> float:
    """The number that a cell holds; nan where it holds none."""
    text = str(value).strip()
    return float(text) if _NUMBER_PATTERN.fullmatch(text) else np.nan


def missing(value: object) -> bool:
    """Whether a cell is empty, or says in one of the usual ways that it has no value."""
    return value is None or str(value).strip().lower() in _MISSING_WORDS


def _numbers(table: Table, name: str) -> Column:
    """A column's values as finite float64, shape (n,)."""
    column = table.columns[name]
    numbers = _parsed(column)
    bad = np.flatnonzero(~np.isfinite(numbers))
    if len(bad):
        where, value = table.where(int(bad[0])), column[bad[0]]
        fault = "is missing" if missing(value) else f"is no finite number: {_shown(value)}"
        raise DataError(f"{where}: column {name!r} {fault}")
    return numbers


def _parsed(column: Column) -> Column:
    if column.dtype.kind in "biuf":
        return column.astype(np.float64)
    return np.fromiter((number(value) for value in column), np.float64, len(column))


def _classes(table: Table, name: str, column: Column) -> tuple[Labels, tuple[str, ...]]:
    """The label of each row, and the names of the classes: sorted as numbers, or as text."""
    gap = next((row for row, value in enumerate(column) if missing(value)), None)
    if gap is not None:
        raise DataError(f"{table.where(gap)}: the label {name!r} is missing")
    numbers = _parsed(column)
    if column.dtype.kind == "b" or np.isnan(numbers).any():
        values, labels = np.unique([str(value).strip() for value in column], return_inverse=True)
    else:
        values, labels = np.unique(_whole(table, name, numbers), return_inverse=True)
    if len(values) > MOST_CLASSES:
        raise DataError(
            f"column {name!r} holds {len(values)} different values: a regression target or "
            "an identifier, not classes; name the column of the classes"
        )
    return labels.astype(np.intp), tuple(str(value) for value in values)


def _whole(table: Table, name: str, numbers: Column) -> Column:
    """Labels that are numbers, as whole ones."""
    bad = np.flatnonzero(~np.isfinite(numbers) | (numbers != np.rint(numbers)))
    if len(bad):
        raise DataError(
            f"{table.where(int(bad[0]))}: column {name!r} holds {numbers[bad[0]]:g}: a regression "
            "target or a coordinate, not a class; name the column of the classes"
        )
    return numbers.astype(np.int64)


def _shown(value: object) -> str:
    text = str(value)
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
