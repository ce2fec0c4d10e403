"""Named columns become points with labels; text, gaps and regression targets are named."""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from dnnflow.data.classes import Classes, classes_of
from dnnflow.data.columns import ALL, Choice, Column, counts_rows, quoted, tidy
from dnnflow.data.dataset import Dataset
from dnnflow.data.numerals import STRICT, AmbiguousError, Marks, numbers_of, readings
from dnnflow.errors import DataError

MOST_SUGGESTED = 4
"""Columns that an error names."""

_MISSING_OBJECTS = {"nan", "NaN", "<NA>", "NaT"}
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of equal length, as a file or a frame holds them.

    Attributes:
        name: What the data set is called.
        columns: The values of each column by its name, shape (n,): numbers or text, None where
            one is missing.
        lines: The line of the file that each row begins in, from 1; or none.
        marks: What stands in the numbers of a text; nothing if it is no text.
        unnamed: The columns whose name is missing in the file.
        orders: The categories of the columns that are Categoricals, by name.
    """

    name: str
    columns: Mapping[str, Column]
    lines: Sequence[int] = ()
    marks: Marks | None = None
    unnamed: Sequence[str] = ()
    orders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def typed(self) -> bool:
        """Whether text is text; in a CSV file all cells are text, the numbers too."""
        return self.marks is None

    def where(self, row: int) -> str:
        """What an error calls a row: its line of the file, or its number from 0."""
        return f"line {self.lines[row]}" if len(self.lines) else f"row {row}"

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), ()))

    def taken(self, names: Sequence[str]) -> "Table":
        """The same with some of its columns."""
        return replace(self, columns={name: self.columns[name] for name in names})

    def kept(self, rows: Column) -> "Table":
        """The same with some of its rows, those that are true, shape (n,)."""
        lines = np.asarray(self.lines)[rows].tolist() if len(self.lines) else ()
        columns = {name: values[rows] for name, values in self.columns.items()}
        return replace(self, columns=columns, lines=lines)


def dataset_of(
    table: Table,
    label: str | None = None,
    class_names: Collection[str] = (),
    choice: Choice = ALL,
) -> Dataset:
    """The points of the chosen columns, and the classes in ``label``, or in the last column.

    What is noticed is logged: rows that are left out, a column that only counts the rows.

    Raises:
        UsageError: there is no such column, or the class names do not fit what is in it.
        DataError: too few columns or rows, a cell that is missing or no number, one that could
            mean two numbers, or a regression target.
    """
    features, label = choice.columns(table.columns, None if label is None else tidy(label))
    _check_names(table, [*features, label])
    table = table.taken([*features, label])
    if not len(table):
        raise DataError("no points: there is no row below the names of the columns")
    numbers, rows = _numbers(table), len(table)
    counted = {} if choice.features else {name: numbers[name] for name in features}
    if choice.drop_missing:
        whole = _whole_rows(table)
        table, numbers = table.kept(whole), {name: each[whole] for name, each in numbers.items()}
    found = _classes(table, label, numbers)
    classes = found.named(class_names) if len(class_names) else found
    points = np.empty((len(table), len(features)))
    for place, name in enumerate(features):
        points[:, place] = _finite(table, name, numbers)
    _point_out(counted, rows - len(table), rows)
    return Dataset(points, classes.labels, table.name, classes.names, classes.order, classes.values)


def missing(column: Column) -> Column:
    """Where a column has no value, as pandas sees it: None, nan, NA or NaT; shape (n,)."""
    if column.dtype.kind in "biuf":
        return np.isnan(column)
    return np.fromiter((_absent(value) for value in column), bool, len(column))


def _absent(value: object) -> bool:
    if value is None:
        return True
    if not isinstance(value, str):
        return str(value) in _MISSING_OBJECTS
    # NumPy makes "nan" of what is missing among words.
    return not value or value.isspace() or (value == "nan" and isinstance(value, np.str_))


def _check_names(table: Table, used: Sequence[str]) -> None:
    """Raise an error if a column without a name is used."""
    for name in table.unnamed:
        if name in used:
            empty = missing(table.columns[name]).all()
            why = "the rows end with a separator" if empty else "is it an index?"
            raise DataError(f"{name} has no name ({why}): leave it out with --drop {quoted(name)}")


def _numbers(table: Table) -> dict[str, Column]:
    """The numbers in each column, float64, shape (n,): nan where a cell is missing or text."""
    numbers, texts = {}, {}
    for name, column in table.columns.items():
        if column.dtype.kind in "biuf":
            with np.errstate(over="ignore"):  # then it is infinite, which is refused
                numbers[name] = column.astype(np.float64)
        else:
            gaps = missing(column)
            texts[name] = [
                None if gap else str(each).strip() for gap, each in zip(gaps, column, strict=True)
            ]
    try:
        return numbers | numbers_of(texts, table.marks or STRICT)
    except AmbiguousError as error:
        name, row, doubt = error.args
        raise DataError(f"{table.where(row)}: column {shown(name)} holds {doubt}") from error


def _point_out(numbers: Mapping[str, Column], left_out: int, rows: int) -> None:
    """Say what was noticed of a table that can be used."""
    for name, column in numbers.items():
        if counts_rows(name, column):
            _LOG.warning(
                "column %s only counts the rows; leave it out with --drop %s",
                shown(name),
                quoted(name),
            )
    if left_out:
        _LOG.info("%d of %d rows are left out: a value is missing", left_out, rows)


def _whole_rows(table: Table) -> Column:
    """The rows without a missing value, true or false, shape (n,).

    Raises:
        DataError: there is none.
    """
    whole = ~np.any([missing(column) for column in table.columns.values()], axis=0)
    if not whole.any():
        raise DataError("no points: a value is missing in every row")
    return whole


def _finite(table: Table, name: str, numbers: Mapping[str, Column]) -> Column:
    """A column's values as finite float64, shape (n,)."""
    bad = np.flatnonzero(~np.isfinite(numbers[name]))
    if not len(bad):
        return numbers[name]
    row = int(bad[0])
    if missing(table.columns[name][row : row + 1])[0]:
        raise _gap(table, row, name, f"column {shown(name)}")
    value = table.columns[name][row]
    fault = f"{table.where(row)}: column {shown(name)} is no finite number: {shown(value)}"
    raise DataError(f"{fault}{_advice(table, name, value, numbers)}")


def _advice(table: Table, name: str, value: object, numbers: Mapping[str, Column]) -> str:
    """What to do about a cell that is no number, if that is known."""
    means = readings(str(value).strip()) if table.marks else ""
    if means:
        return f": is it {means}?"
    *coordinates, _ = table.columns
    features = [each for each in coordinates if not np.isnan(numbers[each]).all()]
    if name in features or not features:
        return ""
    return f"; choose columns of numbers, as in --features {quoted(*features[:MOST_SUGGESTED])}"


def _gap(table: Table, row: int, name: str, what: str) -> DataError:
    """What to say of a value that is missing, or of a row or column of nothing else."""
    fault = f"{table.where(row)}: {what} is missing"
    if missing(table.columns[name]).all():
        return DataError(f"{fault}, as in every row: leave it out with --drop {quoted(name)}")
    cells = [column[row : row + 1] for column in table.columns.values()]
    if all(missing(cell)[0] for cell in cells):
        fault = f"{table.where(row)}: the row is blank"
    return DataError(f"{fault}; --drop-missing leaves such rows out")


def _classes(table: Table, name: str, numbers: Mapping[str, Column]) -> Classes:
    """The classes of a column in which no label is missing."""
    column = table.columns[name]
    gaps = np.flatnonzero(missing(column))
    if len(gaps):
        raise _gap(table, int(gaps[0]), name, f"the label {shown(name)}")
    for row, value in enumerate(column):
        if isinstance(value, list | tuple | dict | np.ndarray | complex):
            raise DataError(
                f"{table.where(row)}: the label {shown(name)} is {shown(value)}: a number or text "
                "is needed, one class a point"
            )
    return classes_of(
        column,
        numbers[name],
        table.orders.get(name, ()),
        name=name,
        where=table.where,
        typed=table.typed,
    )


def shown(value: object) -> str:
    """A name or a cell as an error shows it, cut short if it is long."""
    text = str(value)
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
