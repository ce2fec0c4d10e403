"""A chapter: a part of a film that can be looked up by its name."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Chapter:
    """A layer on its way, or one epoch to the next.

    Attributes:
        name: What it is called.
        start, end: When it begins and ends, in seconds from the first frame of the film.
    """

    name: str
    start: float
    end: float
