"""Numbers and rows become text."""

from collections.abc import Sequence

LONGEST_LINE = 300
"""The most characters of a message."""

SHORTENED_END = 100
"""How many characters of the end of a long message are kept: it says what to do."""


def percent(share: float) -> str:
    """A share from 0 to 1 in per cent with a decimal if need be; never rounded up to 100."""
    return f"{int(1000 * share + 1e-9) / 10:g} %"


def aligned(rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> list[str]:
    """Rows of cells as lines, column below column; those numbered in ``right`` end together."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def one_line(text: str) -> str:
    """A message as a line of at most ``LONGEST_LINE`` characters that a terminal only prints.

    What names from strange files put into it, such as the codes that steer a terminal, is replaced;
    of a longer line the middle is left out.
    """
    words = "".join(each if each.isprintable() else " \ufffd"[not each.isspace()] for each in text)
    line = " ".join(words.split())
    if len(line) <= LONGEST_LINE:
        return line
    return f"{line[: LONGEST_LINE - SHORTENED_END - 3]} … {line[-SHORTENED_END:]}"
