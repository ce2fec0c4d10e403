"""Text with separators becomes a table whose rows know their lines.

One reader for every machine: whether pandas is installed changes no number. It is Python's own;
what pandas reads otherwise, the tests compare.
"""

import csv
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np

from dnnflow.data.columns import check_width, tidy
from dnnflow.data.numerals import MARK_NAMES, Marks
from dnnflow.data.separators import MISSING_WORDS, Row, Sheet, cells_of, number_or_gap, sheet_of
from dnnflow.data.tables import Table, shown
from dnnflow.errors import DataError, UsageError

_ROWS_AT_ONCE = 4096


@dataclass(frozen=True)
class TextForm:
    """How a text of cells is written.

    Attributes:
        encoding: How its letters are stored.
        separator: What stands between the cells: a character or its name; found if not given.
        decimal: The decimal mark, a point or a comma; found if not given.
        thousands: The mark between thousands: a comma, a point, a space or an apostrophe.
    """

    encoding: str = "utf-8"
    separator: str | None = None
    decimal: str | None = None
    thousands: str | None = None

    def marks(self, separator: str) -> Marks:
        """What stands in the numbers between such separators.

        Raises:
            UsageError: no such marks.
        """
        decimal, thousands = (
            None if mark is None else MARK_NAMES.get(mark, mark)
            for mark in (self.decimal, self.thousands)
        )
        return Marks(decimal, thousands, commas=separator != ",", points=separator in ", ")


USUAL_TEXT = TextForm()
"""UTF-8, and all else is found."""


def csv_table(
    content: bytes, name: str, *, label: str | None = None, form: TextForm = USUAL_TEXT
) -> Table:
    """Every cell as text, under the names of the header if there is one.

    The first row is a header if ``label`` is in it, or if it holds words above numbers.

    Raises:
        UsageError: there is no such encoding or mark.
        DataError: text in another encoding, a quote left open, a row that is too long or short,
            two columns with one name.
    """
    sheet = sheet_of(_decoded(content, form.encoding), form.separator)
    marks = form.marks(sheet.separator)
    return table_of(_with_header(sheet, label), name, label=label, marks=marks)


def table_of(rows: Iterable[Row], name: str, *, label: str | None, marks: Marks) -> Table:
    """The table of some rows of text, all of one width.

    Raises:
        DataError: no rows, or two columns with one name.
    """
    rows = iter(rows)
    first = list(islice(rows, 2))
    if not first:
        raise DataError("no points: the file is empty")
    header = _header(first, label)
    width = len(first[0].cells)
    names, unnamed = _names(first[0]) if header else (None, [])
    columns: list[list[str | None]] = [[] for _ in range(width)]
    lines = array("q")
    rows = chain(first[header:], rows)
    while chunk := list(islice(rows, _ROWS_AT_ONCE)):
        lines.extend(row.line for row in chunk)
        for place, column in enumerate(columns):
            cells = (row.cells[place].strip() for row in chunk)
            column.extend(None if cell in MISSING_WORDS else cell for cell in cells)
    names = names or [f"column {k + 1}" for k in range(width)]
    values = (np.array(column, object) for column in columns)
    return Table(name, dict(zip(names, values, strict=True)), lines, marks, unnamed)


def _decoded(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeError as error:
        line = content.count(b"\n", 0, getattr(error, "start", 0)) + 1
        raise DataError(
            f"line {line}: the text is not {encoding}; name its encoding (latin-1, utf-16, cp932 …)"
        ) from error
    except (LookupError, ValueError) as error:
        raise UsageError(f"unknown encoding {encoding!r}: try utf-8, latin-1 or cp932") from error
    return text.removeprefix("\ufeff")


def _with_header(sheet: Sheet, label: str | None) -> Iterator[Row]:
    """The rows; before them the remark above, if that holds the names of the columns."""
    rows = fitting(sheet.rows())
    first = list(islice(rows, 2))
    if sheet.remark and first and not _header(first, label):
        above = Row(first[0].line, _cells(sheet.remark.strip(), sheet.separator))
        if len(above.cells) == len(first[0].cells) and _header([above, first[0]], label):
            yield above
    yield from chain(first, rows)


def _cells(remark: str, separator: str) -> list[str]:
    """The cells of a remark; none if it is no row."""
    try:
        first, *rest = next(cells_of([remark], separator), [])
    except (csv.Error, ValueError):
        return []
    return [first or "#", *rest]


def fitting(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows without the remarks between them, which are not as wide as the first row.

    Raises:
        DataError: a row that is too long or short, or that may be a remark; too many columns.
    """
    first = next(rows, Row(0, []))
    if first.cells:
        check_width(len(first.cells))
        yield first
    width, opening = len(first.cells), None  # the first may hold names
    for row in rows:
        if len(row.cells) == width:
            opening = opening or row
            if row.marked != opening.marked:
                line = row.line if row.marked else opening.line
                raise DataError(f"line {line} begins with '#': delete it if it is a remark")
            yield row
        elif not row.marked:
            raise DataError(f"line {row.line}: {_misfit(row.cells, width)}")


def _misfit(cells: list[str], width: int) -> str:
    """What to say of a row that is too long or short."""
    fault = f"{len(cells)} fields instead of {width}"
    if not any(cell.strip() for cell in cells):
        return f"{fault}, all of them blank: delete the line"
    if len(cells) == width + 1 and not cells[-1].strip():
        return f"{fault}: it ends with a separator; delete that"
    if width == 1:
        return f"{fault}: delete the lines above the table, or begin them with #"
    return fault


def _header(rows: Sequence[Row], label: str | None) -> bool:
    """Whether the first row holds names: words above numbers, or nothing else at all.

    Coordinates may be called by whole numbers, if there is a word above the labels.
    """
    first = [tidy(cell) for cell in rows[0].cells]
    if label is not None and tidy(label) in first:
        return True
    if len(rows) == 1:
        return all(map(_word, first[: max(1, len(first) - 1)]))
    words = [
        place
        for place, (top, under) in enumerate(zip(first, rows[1].cells, strict=False))
        if _word(top) and not _word(under)
    ]
    numbers = [cell for cell in first if cell and not _word(cell)]
    if not numbers:
        return bool(words)
    counted = len({*numbers}) == len(numbers) and all(cell.isdigit() for cell in numbers)
    return counted and words == [len(first) - 1]


def _word(cell: str) -> bool:
    return not number_or_gap(cell)


def _names(header: Row) -> tuple[list[str], list[str]]:
    """The names of the columns, and which of them the header leaves out."""
    cells = [tidy(cell) for cell in header.cells]
    names = [cell or f"column {place}" for place, cell in enumerate(cells, 1)]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise DataError(f"line {header.line}: two columns are called {shown(name)}")
    return names, [name for name, cell in zip(names, cells, strict=True) if not cell]
