"""Cells of text become numbers; what a comma or a point in them means is never guessed.

``1,200`` may be twelve hundred or one and a fifth. Its column is read if other numbers of the text
leave one reading only; else both are said, and the option that decides.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.errors import UsageError

Cells = Sequence[str | None]
"""The cells of a column; None where a value is missing."""

MARK_NAMES = {"comma": ",", "point": ".", "space": " ", "apostrophe": "'"}
"""The marks in numbers by names that no shell takes apart."""

_DECIMALS, _THOUSANDS = ",.", ",. '"
_BLANKS = "[ \u00a0\u2009\u202f]"  # what typesetters and spreadsheets put between thousands
_POWER = r"(?:e[+-]?\d+)?"
_NUMBER_SHAPES = re.compile(
    r"[+-]?(?:(?P<whole>\d+)"
    r"|(?P<points>[1-9]\d{0,2}\.\d{3})|(?P<commas>[1-9]\d{0,2},\d{3})"
    rf"|(?P<point>(?:\d+\.\d*|\.\d+){_POWER})|(?P<comma>\d*,\d+{_POWER})"
    r"|(?P<plain>\d+e[+-]?\d+|inf(?:inity)?))",
    re.IGNORECASE,
)
_SURE = {"point": ".", "comma": ","}
_DOUBTFUL = {"points": ".", "commas": ","}


@dataclass(frozen=True)
class Marks:
    """What stands in the numbers of a text.

    Attributes:
        decimal: The decimal mark; found in the numbers if not given.
        thousands: The mark between groups of three digits; there is none if not given.
        commas: Whether commas can stand in numbers; not where they stand between them.
        points: Whether a point is the decimal mark where nothing speaks against it.
    """

    decimal: str | None = None
    thousands: str | None = None
    commas: bool = True
    points: bool = False

    def __post_init__(self) -> None:
        decimal, thousands = self.decimal, self.thousands
        for mark, name, known in (
            (decimal, "decimal", _DECIMALS),
            (thousands, "thousands", _THOUSANDS),
        ):
            if mark is not None and (len(mark) != 1 or mark not in known):
                names = ", ".join(name for name, each in MARK_NAMES.items() if each in known)
                raise UsageError(f"{name} is {mark!r}: it must be one of {names}")
        if decimal == thousands is not None:
            raise UsageError(f"decimal and thousands are both {decimal!r}")


STRICT = Marks(".")
"""Of texts that are no file's: as programs write numbers."""


class AmbiguousError(Exception):
    """A cell that could mean two numbers: the name of its column, its row, and both readings."""


def numbers_of(columns: Mapping[str, Cells], marks: Marks) -> dict[str, Shaped[np.ndarray, " _"]]:
    """The numbers in each column, shape (n,): nan where a cell is missing or holds none.

    Raises:
        AmbiguousError: a column could mean other numbers.
    """
    decimals = _decimals(columns, marks)
    return {name: _read(columns[name], decimals[name], marks.thousands) for name in columns}


def readings(cell: str) -> str:
    """The numbers that a cell may mean and the options that say so; nothing if there are none."""
    found: dict[float, str] = {}
    for option, decimal, thousands in (
        ("--thousands ,", ".", ","),
        ("--thousands .", ",", "."),
        ("--thousands space", ".", " "),
        ("--thousands space --decimal ,", ",", " "),
        ("--thousands apostrophe", ".", "'"),
        ("--decimal ,", ",", None),
        ("--decimal .", ".", None),
    ):
        marked = re.search(_class_of(thousands or decimal), cell)
        number = reader(decimal, thousands)(cell) if marked else np.nan
        if np.isfinite(number):
            found.setdefault(number, f"{number:.15g} ({option})")
    return " or ".join(found.values())


@cache
def reader(decimal: str, thousands: str | None = None) -> Callable[[str], float]:
    """What reads a number with these marks; nan where there is none."""
    mark, whole = re.escape(decimal), r"\d+"
    if thousands:
        between = _class_of(thousands)
        whole = rf"(?:\d+|\d{{1,3}}(?:{between}\d{{2,3}})*{between}\d{{3}})"  # lakhs have two
    pattern = re.compile(
        rf"[+-]?(?:{whole}(?:{mark}\d*)?|{mark}\d+){_POWER}|[+-]?inf(?:inity)?", re.IGNORECASE
    )

    def number(cell: str) -> float:
        if not pattern.fullmatch(cell):
            return np.nan
        plain = re.sub(_class_of(thousands), "", cell) if thousands else cell
        return float(plain.replace(decimal, "."))

    return number


def _class_of(mark: str) -> str:
    """The pattern of a mark, which may have several forms."""
    return {" ": _BLANKS, "'": "['’]"}.get(mark, re.escape(mark))


def _read(cells: Cells, decimal: str, thousands: str | None) -> Shaped[np.ndarray, " _"]:
    number = reader(decimal, thousands)
    values = (np.nan if cell is None else number(cell) for cell in cells)
    return np.fromiter(values, np.float64, len(cells))


def _decimals(columns: Mapping[str, Cells], marks: Marks) -> dict[str, str]:
    """The decimal mark of each column.

    Raises:
        AmbiguousError: it could be either.
    """
    given = marks.decimal or {",": ".", ".": ","}.get(marks.thousands or "")
    if given:
        return dict.fromkeys(columns, given)
    shapes = {name: _shapes(cells, marks.thousands) for name, cells in columns.items()}
    numeric = (each for each in shapes.values() if "other" not in each)
    beyond_doubt = {mark for each in numeric for mark in _marks(each, sure=True)}
    if not marks.commas:
        beyond_doubt.discard(",")
    found = {name: _decimal(each, beyond_doubt, marks) for name, each in shapes.items()}
    for name in (name for name in found if not found[name]):
        raise _doubt(name, columns[name])
    return found


def _decimal(shapes: set[str], beyond_doubt: set[str], marks: Marks) -> str:
    """The decimal mark of a column; nothing if it could be either."""
    own, doubtful = _marks(shapes, sure=True), _marks(shapes, sure=False)
    if marks.thousands:  # another mark: this one must be the decimal one
        own |= doubtful
    if not marks.commas and "," in own | doubtful:
        return "."
    if own or not doubtful:
        return min(own, default=".")
    if len(beyond_doubt) == 1:
        return min(beyond_doubt)
    # Programs write 1.250 beside 900.000, and thousands beside 900.
    return "." if marks.points and doubtful == {"."} and "whole" not in shapes else ""


def _shapes(cells: Cells, thousands: str | None) -> set[str]:
    """What the cells of a column look like; "other" for what is no number."""
    held = {cell for cell in cells if cell is not None}
    if thousands:
        held = {re.sub(_class_of(thousands), "", cell) for cell in held}
    return set(map(_shape, held))


def _shape(cell: str) -> str:
    found = _NUMBER_SHAPES.fullmatch(cell)
    return (found.lastgroup or "") if found else "other"


def _marks(shapes: set[str], *, sure: bool) -> set[str]:
    """The decimal marks that a column has beyond doubt, or that may be of thousands."""
    return {mark for shape, mark in (_SURE if sure else _DOUBTFUL).items() if shape in shapes}


def _doubt(name: str, cells: Cells) -> AmbiguousError:
    """What to say of a column that could mean other numbers."""
    row, cell = next(
        (row, cell) for row, cell in enumerate(cells) if cell and _shape(cell) in _DOUBTFUL
    )
    return AmbiguousError(name, row, f"{cell!r}: is it {readings(cell)}?")
