"""Text with commas, semicolons or tabs becomes a table whose rows know their lines."""

import csv
import io
import math
import re
from collections.abc import Iterator
from itertools import count, islice

import numpy as np

from dnnflow.data.tables import Table, missing, number
from dnnflow.errors import DataError, UsageError

_DECIMAL_COMMA = re.compile(r"\s*[+-]?\d*,\d+(e[+-]?\d+)?\s*", re.IGNORECASE)
_SNIFFED_ROWS = 20  # rows that must agree on their width before a separator is believed

Row = tuple[int, list[str]]


def csv_table(
    content: bytes, name: str, *, label: str | None = None, encoding: str = "utf-8"
) -> Table:
    """Every cell as text, under the names of the header if there is one.

    The separator is found. Between semicolons or tabs a comma may be the decimal mark. The first
    row is a header if ``label`` is in it, or if it holds words above numbers.

    Raises:
        UsageError: there is no such encoding.
        DataError: text in another encoding, a quote left open, a row that is too long or short,
            columns with one name or none.
    """
    text = _decoded(content, encoding)
    separator = _separator(text)
    rows = list(_rows(text, separator))
    if not rows:
        raise DataError("no points: the file is empty")
    header = _header(rows, label)
    cells = [row for _, row in rows]
    names = _names(cells.pop(0)) if header else [f"column {k + 1}" for k in range(len(cells[0]))]
    lines = [line for line, _ in rows[header:]]
    for line, row in zip(lines, cells, strict=True):
        if len(row) != len(names):
            raise DataError(f"line {line}: {len(row)} fields instead of {len(names)}")
    columns = zip(*cells, strict=True) if cells else ([] for _ in names)
    mark = separator != ","
    values = (
        np.array([_decimal(cell) if mark else cell for cell in column], object)
        for column in columns
    )
    return Table(name, dict(zip(names, values, strict=True)), lines, typed=False)


def _decoded(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except LookupError as error:
        raise UsageError(f"unknown encoding {encoding!r}: try utf-8, latin-1 or cp932") from error
    except UnicodeError as error:
        line = content.count(b"\n", 0, getattr(error, "start", 0)) + 1
        raise DataError(
            f"line {line}: the text is not {encoding}; name its encoding (latin-1, utf-16, cp932 …)"
        ) from error
    return text.removeprefix("\ufeff")


def _rows(text: str, separator: str) -> Iterator[Row]:
    """The rows that are not blank, and the line that each begins in, from 1."""
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=separator, strict=True, skipinitialspace=True
    )
    line = 1
    try:
        for row in reader:
            if len(row) > 1 or any(cell.strip() for cell in row):
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        raise DataError(f"line {line}: {error}") from error


def _separator(text: str) -> str:
    """The one that cuts the first rows into the same number of fields; else the most frequent."""
    for separator in "\t;,":
        try:
            widths = {len(row) for _, row in islice(_rows(text, separator), _SNIFFED_ROWS)}
        except DataError:
            continue
        if len(widths) == 1 and widths != {1}:
            return separator
    return max(",;\t", key=text[:10_000].count)


def _header(rows: list[Row], label: str | None) -> bool:
    """Whether the first row holds names: words above numbers.

    Coordinates may be called by whole numbers, if there is a word above the labels.
    """
    first = [cell.strip() for cell in rows[0][1]]
    if label is not None and label in first:
        return True
    below = rows[1][1] if len(rows) > 1 else []
    words = [
        place
        for place, (top, under) in enumerate(zip(first, below, strict=False))
        if _word(top) and not _word(under)
    ]
    numbers = [cell for cell in first if cell and not _word(cell)]
    if not numbers:
        return bool(words)
    counted = len({*numbers}) == len(numbers) and all(cell.isdigit() for cell in numbers)
    return counted and words == [len(first) - 1]


def _word(cell: str) -> bool:
    return not missing(cell) and math.isnan(number(_decimal(cell)))


def _decimal(cell: str) -> str:
    return cell.replace(",", ".") if _DECIMAL_COMMA.fullmatch(cell) else cell


def _names(header: list[str]) -> list[str]:
    names = [cell.strip() for cell in header]
    for place, name in zip(count(1), names, strict=False):
        if not name:
            raise DataError(
                f"line 1: column {place} has no name (an index? Save the file without it)"
            )
        if name in names[: place - 1]:
            raise DataError(f"line 1: two columns are called {name!r}")
    return names
