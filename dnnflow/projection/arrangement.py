"""How the tracks of a film stand together: rows, columns, or dials that choose one of them."""

from dataclasses import dataclass
from math import prod

from dnnflow._settings import setting

MOST_PANELS = 16
"""How many tracks are small films side by side at most; more are the panels of a mosaic."""


@dataclass(frozen=True)
class Dial:
    """What the tracks of a film differ in, where one of them is shown at a time.

    Attributes:
        name: What it is called.
        values: What it can be set to, in order.
    """

    name: str = setting("", "What it is called.")
    values: tuple[str, ...] = setting((), "What it can be set to, in order.")


@dataclass(frozen=True)
class Arrangement:
    """How the tracks of a film stand together.

    Attributes:
        title: What they have in common, said above all of them.
        above: The headings of the columns; nothing if the titles of the tracks say it.
        beside: The headings of the rows.
        fluid: Whether rows and columns follow the shape of the picture: a single row breaks where
            the plots become largest, and a table with headings may be turned.
        failed: The places of the table without a track, for their networks failed: their numbers,
            row by row, from 0.
        dials: What chooses the one track that is shown, where a format shows one at a time: the
            tracks are all combinations of the dials' values, those of the last one fastest.
    """

    title: str = setting("", "Above all panels.")
    above: tuple[str, ...] = setting((), "Headings of the columns.")
    beside: tuple[str, ...] = setting((), "Headings of the rows.")
    fluid: bool = setting(False, "Let rows and columns follow the shape of the picture.")
    failed: tuple[int, ...] = setting((), "Places of networks that failed, row by row from 0.")
    dials: tuple[Dial, ...] = setting((), "What chooses the one panel that is shown.")

    @property
    def combinations(self) -> int:
        """How many settings the dials have together."""
        return prod(len(dial.values) for dial in self.dials)
