"""Numbers, rows and errors become text."""

import math
import os
import re
from collections.abc import Sequence
from unicodedata import east_asian_width

LONGEST_LINE = 290
"""The most characters of a message; with the name of the program before it they are 300."""

SHORTENED_END = 100
"""How many characters of the end of a long message are kept: it says what to do."""


def percent(share: float) -> str:
    """A share from 0 to 1 in per cent with a decimal if need be; never rounded up to 100."""
    return f"{int(1000 * share + 1e-9) / 10:g} %"


def size_from(text: str) -> tuple[int, int]:
    """Width and height as in ``1920x1080``.

    Raises:
        ValueError: it is no size; the message says how one is written.
    """
    width, _, height = text.lower().partition("x")
    try:
        return int(width), int(height)
    except ValueError as error:
        raise ValueError(f"{text!r} is no size; write it as 1920x1080") from error


BYTE_UNITS = {
    "": 1,
    "b": 1,
    "kb": 10**3,
    "mb": 10**6,
    "gb": 10**9,
    "kib": 1 << 10,
    "mib": 1 << 20,
    "gib": 1 << 30,
}
"""How many bytes a unit has, by its name in lower case."""


def bytes_from(text: str) -> int:
    """Bytes as in ``3MB``, 3 million, or ``3MiB``, 3 times 2^20; without a unit bytes.

    Raises:
        ValueError: it is no number of bytes, or none at all; the message says how one is written.
    """
    found = re.fullmatch(r"(\d+|\d*\.\d+) *([a-z]*)", text.strip().lower(), re.ASCII)
    if found and found[2] in BYTE_UNITS and (count := int(float(found[1]) * BYTE_UNITS[found[2]])):
        return count
    raise ValueError(f"{text!r} is no number of bytes; write it as 3MB or 10MiB")


def counted(count: object, words: str) -> str:
    """How many there are of what a plural says; of one, its singular."""
    return f"{count} {words.removesuffix('s') if f'{count}' == '1' else words}"


def bytes_shown(count: int) -> str:
    """A number of bytes in few digits, rounded up: what is over a limit looks so."""
    unit = next((each for each in ("GB", "MB", "kB") if count >= BYTE_UNITS[each.lower()]), "bytes")
    if unit == "bytes":
        return f"{count} bytes"
    hundredths = math.ceil(100 * count / BYTE_UNITS[unit.lower()])
    return f"{hundredths / 100:g} {unit}"


def aligned(rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> list[str]:
    """Rows of cells as lines, column below column; those numbered in ``right`` end together."""
    widths = [max(map(columns_of, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            _padded(cell, width, right=column in right)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _padded(cell: str, width: int, *, right: bool) -> str:
    space = " " * (width - columns_of(cell))
    return space + cell if right else cell + space


def columns_of(text: str) -> int:
    """How many columns a terminal gives to a text: two to each wide letter, as in Japanese."""
    return sum(1 + (east_asian_width(letter) in "WF") for letter in text)


MOST_SHOWN_NAMES, LONGEST_SHOWN_NAME = 5, 20


def shown_names(names: Sequence[str]) -> str:
    """Names of a stranger's in one short line: the first few, none of them long."""
    some = (repr(name[:LONGEST_SHOWN_NAME])[1:-1] for name in names[:MOST_SHOWN_NAMES])
    return ", ".join([*some, "…"] if len(names) > MOST_SHOWN_NAMES else some)


def one_line(text: str) -> str:
    """A message as a line of at most ``LONGEST_LINE`` characters that a terminal only prints.

    What names from strange files put into it, such as the codes that steer a terminal, is replaced;
    of a longer line the middle is left out.
    """
    words = " ".join(text.split())
    line = "".join(each if each.isprintable() else "\ufffd" for each in words)
    if len(line) <= LONGEST_LINE:
        return line
    return f"{line[: LONGEST_LINE - SHORTENED_END - 3]} … {line[-SHORTENED_END:]}"


def reason(error: OSError) -> str:
    """What an error of the operating system says, without its number and its files."""
    if error.errno:
        return os.strerror(error.errno).lower()
    return " ".join(str(error).split()) or type(error).__name__
