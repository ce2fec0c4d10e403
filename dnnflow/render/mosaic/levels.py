"""Headings that name several settings become levels: what is the same is said once."""

from dataclasses import dataclass
from itertools import groupby

from dnnflow.raster.text import width_of

JOINT = ", "
"""What stands between the settings in a heading."""


@dataclass(frozen=True)
class Run:
    """A setting, and the rows or columns that have it.

    Attributes:
        said: Its words.
        first, last: The numbers of the first and the last of them, from 0.
    """

    said: str
    first: int
    last: int


@dataclass(frozen=True)
class Level:
    """One setting of all rows or columns.

    Attributes:
        runs: Its values, from the first row or column on.
        thing: What they are values of, if they do not say so themselves.
    """

    runs: tuple[Run, ...]
    thing: str = ""

    def width(self, size: float) -> float:
        """Of the longest of its words, in pixels, where letters have a size."""
        said = {self.thing, *(run.said for run in self.runs)} - {""}
        return max(width_of(each, size, weight="bold") for each in said)

    @property
    def brief(self) -> "Level":
        """The values without the words that all begin with, which are said once."""
        heads = {run.said.rpartition(" ")[0] for run in self.runs}
        if self.thing or len(heads) > 1 or not (thing := heads.pop()):
            return self
        runs = (Run(run.said.rpartition(" ")[2], run.first, run.last) for run in self.runs)
        return Level(tuple(runs), thing)


def levels_of(headings: tuple[str, ...]) -> tuple[Level, ...]:
    """The settings that headings name, the outermost first; as they are if their numbers differ."""
    parts = [each.split(JOINT) for each in headings]
    if len({len(each) for each in parts}) > 1:
        parts = [[each] for each in headings]
    return tuple(Level(_runs(parts, depth)) for depth in range(len(parts[0]) if parts else 0))


def _runs(parts: list[list[str]], depth: int) -> tuple[Run, ...]:
    """The values of one setting, each as long as those around it stay the same too."""
    groups = groupby(range(len(parts)), key=lambda number: parts[number][: depth + 1])
    spans = ((said[-1], list(numbers)) for said, numbers in groups)
    return tuple(Run(said, numbers[0], numbers[-1]) for said, numbers in spans)
