"""Numbers and rows become text."""

from collections.abc import Sequence


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
