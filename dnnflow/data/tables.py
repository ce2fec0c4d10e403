"""Named columns become points with labels; text, gaps and regression targets are named."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.data.classes import Classes, classes_of
from dnnflow.data.dataset import Dataset
from dnnflow.errors import DataError, choose

Column = Shaped[np.ndarray, " _"]

_MISSING_WORDS = {"", "na", "n/a", "nan", "nat", "null", "<na>", "?"}
_NUMBER_PATTERN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|[+-]?inf(inity)?", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of equal length, as a file or a frame holds them.

    Attributes:
        name: What the data set is called.
        columns: The values of each column by its name, shape (n,): numbers or text.
        lines: The line of the file that each row begins in, from 1; or none.
        typed: Whether text is text; in a CSV file all cells are text, the numbers too.
        orders: The categories of the columns that are Categoricals, by name.
    """

    name: str
    columns: Mapping[str, Column]
    lines: Sequence[int] = ()
    typed: bool = True
    orders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def where(self, row: int) -> str:
        """What an error calls a row: its line of the file, or its number from 0."""
        return f"line {self.lines[row]}" if self.lines else f"row {row}"


def dataset_of(
    table: Table, label: str | None = None, class_names: Collection[str] = ()
) -> Dataset:
    """The points of all columns but one, which holds the classes: ``label``, or the last one.

    Raises:
        UsageError: there is no such column, or the class names do not fit what is in it.
        DataError: too few columns or rows, a cell that is missing or no number, or a
            regression target.
    """
    if len(table.columns) < 2:
        raise DataError("one column only: a coordinate and a class are needed at least")
    label = label if label is not None else list(table.columns)[-1]
    values = choose(table.columns, label, "column")
    if not len(values):
        raise DataError("no points")
    found = _classes(table, label, values)
    classes = found.named(class_names) if len(class_names) else found
    points = np.stack([_numbers(table, name) for name in table.columns if name != label], axis=1)
    return Dataset(points, classes.labels, table.name, classes.names, classes.order, classes.values)


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


def _classes(table: Table, name: str, column: Column) -> Classes:
    """The classes of a column in which no label is missing."""
    gap = next((row for row, value in enumerate(column) if missing(value)), None)
    if gap is not None:
        raise DataError(f"{table.where(gap)}: the label {name!r} is missing")
    return classes_of(
        column,
        _parsed(column),
        table.orders.get(name, ()),
        name=name,
        where=table.where,
        typed=table.typed,
    )


def _shown(value: object) -> str:
    text = str(value)
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
