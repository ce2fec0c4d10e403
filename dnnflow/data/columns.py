"""Which columns and rows of a table are taken: those that were named, or all."""

import csv
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.errors import DataError, UsageError, choose

Column = Shaped[np.ndarray, " _"]

FEWEST_COUNTED = 4
"""From this many rows on, a column that counts them is no accident."""

WIDEST_TABLE = 1 << 18
"""Columns of a table: of a picture of 512 by 512 pixels each is one."""

LONGEST_NAME = 30
"""Letters of a name that an error spells out as part of an option."""

_IDENTIFIERS = {"id", "index", "no", "nr", "number", "row", "unnamed: 0"}


@dataclass(frozen=True)
class Choice:
    """The columns and rows that are wanted.

    Attributes:
        features: Names of the columns of the coordinates: several, or one text with commas between
            them; all but the label's if not given.
        drop: Names of columns that are left out, in the same way.
        drop_missing: Whether rows are left out in which a value is missing.
    """

    features: Sequence[str] | str | None = None
    drop: Sequence[str] | str | None = None
    drop_missing: bool = False

    def columns(
        self, table: Mapping[str, object], label: str | None = None
    ) -> tuple[list[str], str]:
        """The names of the columns of the coordinates, and of the column of the classes.

        Raises:
            UsageError: there is no such column, one is chosen and left out, or chosen twice; or
                ``features`` that name none.
            DataError: too few columns.
        """
        dropped, features = named(self.drop), named(self.features)
        if self.features is not None and not features:
            raise UsageError("--features names no column")
        for name in (*dropped, *features, *([] if label is None else [label])):
            choose(table, name, "column")
        kept = [name for name in table if name not in dropped]
        if len(kept) < 2:
            known = f" ({kept[0][:40]!r})" if dropped and kept else ""
            raise DataError(f"one column only{known}: a coordinate and a class are needed at least")
        label = kept[-1] if label is None else label
        if label in features:
            raise UsageError(
                f"column {label!r} holds the classes, not a coordinate: "
                "leave it out of --features, or name the column of the classes with --label"
            )
        for name in (*features, label):
            if name in dropped:
                raise UsageError(f"column {name!r} is needed and in --drop")
        if len({*features}) < len(features):
            raise UsageError("--features names a column twice")
        return features or [name for name in kept if name != label], label


ALL = Choice()
"""Every column and row."""


def check_width(columns: int) -> None:
    """Raise an error if a table has too many columns.

    Raises:
        DataError: it has.
    """
    if columns > WIDEST_TABLE:
        raise DataError(f"{columns:,} columns are more than the {WIDEST_TABLE:,} that can be read")


def named(names: Sequence[str] | str | None) -> list[str]:
    """Names of columns, which a text has commas between; quotes keep a comma in a name."""
    if isinstance(names, str):
        names = next(csv.reader([" ".join(names.split())], skipinitialspace=True), [])
    return [tidy(str(name)) for name in names or ()]


def quoted(*names: str) -> str:
    """Names of columns as a shell takes them behind an option, without those too long to show."""
    names = tuple(name for name in names if len(name) <= LONGEST_NAME and name.isprintable())
    return shlex.quote(",".join(f'"{name}"' if "," in name else name for name in names))


def tidy(name: str) -> str:
    """A name on one line, without blanks around it."""
    return " ".join(name.split()) if "\n" in name or "\r" in name else name.strip()


def counts_rows(name: str, numbers: Column) -> bool:
    """Whether a column only counts the rows: whole numbers without a gap, each of them once.

    One with the name of a number only, such as Id, may have gaps.
    """
    length = len(numbers)
    if length < FEWEST_COUNTED or not np.isfinite(numbers).all():
        return False
    numbers = np.sort(numbers)
    steps = np.diff(numbers)
    if (numbers != np.rint(numbers)).any() or not steps.all():
        return False
    return bool((steps == 1).all()) or name.strip().lower() in _IDENTIFIERS
