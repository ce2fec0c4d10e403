"""A text of cells becomes rows that know their lines; what stands between the cells is found."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from dnnflow.data.columns import WIDEST_TABLE
from dnnflow.data.numerals import reader
from dnnflow.errors import DataError, UsageError

SEPARATOR_NAMES = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|", "space": " "}
"""What can stand between cells; any other character can be named by itself."""

MISSING_WORDS = frozenset(
    {"", "?", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND"}
    | {"1.#QNAN", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null"}
)
"""The cells that hold no value: those that pandas takes for missing, and the ? of old archives."""

_SNIFFED_ROWS = 20  # rows that must agree on their width before a separator is believed
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SEPARATOR_LINE = re.compile(r'\s*"?sep=(\t|[^"\s\w])"?[ ,;\t]*', re.IGNORECASE)
_REMARK = re.compile(r"\s*#(?!N/?A\b)")
_BLANKS_OR_QUOTED = re.compile(r'("(?:[^"]|"")*")|[ \t]+')
_NUMBER_READERS = [reader(*marks) for marks in (".", ",", ".,", ",.", ". ", ", ", ".'", ",'")]


class Row(NamedTuple):
    """A row of cells.

    Attributes:
        line: The line that it begins in, from 1.
        cells: What stands between the separators.
        marked: Whether it begins with the mark of a remark.
    """

    line: int
    cells: list[str]
    marked: bool = False


@dataclass(frozen=True)
class Sheet:
    """A text of cells.

    Attributes:
        text: All of it.
        separator: What stands between the cells; a space stands for any blanks.
        begin: The place in the text where the first row begins.
        line: The line that this is, from 1.
        remark: The last remark before it, without its mark.
    """

    text: str
    separator: str = ","
    begin: int = 0
    line: int = 1
    remark: str = ""

    def rows(self) -> Iterator[Row]:
        """The rows that are not blank.

        Raises:
            DataError: a quote that is left open, or text behind one.
        """
        line = self.line
        opening: list[str] = []
        rows = cells_of(self._lines(opening), self.separator)
        try:
            for cells in rows:
                if len(cells) > 1 or any(cell.strip() for cell in cells):
                    yield Row(line, cells, _REMARK.match(opening[0]) is not None)
                line += len(opening)
                opening.clear()
        except csv.Error as error:
            raise DataError(f"line {line}: {error}") from error

    def _lines(self, opening: list[str]) -> Iterator[str]:
        """The lines; those of the row that is being read are kept."""
        for each in _LINES.finditer(self.text, self.begin):
            opening.append(each.group())
            yield each.group()


def cells_of(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    """The cells of each row of some lines.

    Raises:
        csv.Error: a quote that is left open, or text behind one.
    """
    spaced = separator == " "
    return csv.reader(
        map(_tabbed, lines) if spaced else lines,
        delimiter="\t" if spaced else separator,
        strict=True,
        skipinitialspace=not spaced,
    )


def sheet_of(text: str, separator: str | None = None) -> Sheet:
    """A text with its separator: as given, as its first line says, or as its first rows show.

    Raises:
        UsageError: no such separator.
    """
    sheet, said = _opened(text.rstrip("\r\n"))
    chosen = said if separator is None else _character(separator)
    return replace(sheet, separator=chosen or _found(sheet))


def _opened(text: str) -> tuple[Sheet, str | None]:
    """A text from its first row on, and the separator if a line before that says it."""
    remark, said = "", None
    for line, found in enumerate(_LINES.finditer(text), 1):
        content = found.group().strip("\r\n")
        if not content:
            continue
        mark = None if said else _SEPARATOR_LINE.fullmatch(content)
        if mark:
            said = mark[1]
        elif start := _REMARK.match(content):
            remark = content[start.end() :]
        elif content.strip():
            return Sheet(text, begin=found.start(), line=line, remark=remark), said
    return Sheet(text), said  # nothing but remarks: perhaps they are none


def _character(separator: str) -> str:
    character = SEPARATOR_NAMES.get(separator, "\t" if separator == "\\t" else separator)
    if len(character) != 1 or character.isalnum() or character in '"\r\n+-.':
        raise UsageError(
            f"separator is {separator!r}: it must be one character, or one of "
            f"{', '.join(SEPARATOR_NAMES)}"
        )
    return character


def _found(sheet: Sheet) -> str:
    """The separator that cuts the first rows into the same number of fields, most of them numbers.

    A tab that does so is never part of a cell. If none does so, the most frequent.
    """
    fits = {each: _fit(replace(sheet, separator=each)) for each in "\t;,| "}
    best = max(fits, key=lambda each: fits[each])
    if fits["\t"] > (0, 0):
        return "\t"
    if fits[best] > (0, 0):
        return best
    start = sheet.text[sheet.begin : sheet.begin + 10_000]
    frequent = max(",;\t|", key=start.count)
    return " " if frequent not in start and " " in start.strip() else frequent


def _fit(sheet: Sheet) -> tuple[float, float]:
    """How many columns hold numbers, and their share, each at least a little; 0 if none fit."""
    try:
        rows = [row.cells for row in islice(sheet.rows(), _SNIFFED_ROWS) if not row.marked]
    except DataError:
        return 0, 0
    width, *others = {len(row) for row in rows} or {0}
    if others or not 1 < width <= WIDEST_TABLE:
        return 0, 0
    columns = list(zip(*(rows[1:] or rows), strict=True))
    numeric = sum(all(map(number_or_gap, column)) for column in columns)
    return 0.5 + numeric, numeric / len(columns)


def number_or_gap(cell: str) -> bool:
    """Whether a cell holds a number in some way of writing, or no value."""
    cell = cell.strip()
    return cell in MISSING_WORDS or any(read(cell) == read(cell) for read in _NUMBER_READERS)


def _tabbed(line: str) -> str:
    """A line with a tab for the blanks between its cells, and none around them."""
    return _BLANKS_OR_QUOTED.sub(_tab, line)


def _tab(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    inside = found.start() > 0 and found.end() < len(found.string.rstrip("\r\n"))
    return "\t" if inside else ""
