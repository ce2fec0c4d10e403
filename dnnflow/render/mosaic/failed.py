"""A network that failed has a place in the table: crossed out, and said in words that have room."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from dnnflow.projection.film import Film
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.text import Words, width_of
from dnnflow.render.mosaic.bands import SMALLEST_LETTERS
from dnnflow.render.mosaic.words import MOSAIC_WORDS
from dnnflow.render.panel import SMALL_TYPE
from dnnflow.render.sheet.parts import Sign
from dnnflow.render.theme import Theme

CROSS_INSET, LETTERS_SHARE = 0.12, 0.22
"""How far the cross keeps from the edges, and the size of its words: shares of the smaller side."""


@dataclass(frozen=True)
class Failed:
    """The place of a network that failed.

    Attributes:
        said: The words.
        theme: Of its colours.
        size: Of its letters at most, in pixels; they are not smaller than ``least``.
        least: In pixels.
    """

    said: str
    theme: Theme
    size: float
    least: float

    def draw(self, canvas: Canvas) -> None:
        """Cross it out; the words stand in the middle, if they have room."""
        width, height = canvas.box.width, canvas.box.height
        inset = CROSS_INSET * min(width, height)
        (left, right), (top, bottom) = ((inset, each - inset) for each in (width, height))
        stroke = Stroke((self.theme.line,), max(1.0, round(self.size / 12)))
        edges = [(1, 1), (width - 1, 1), (width - 1, height - 1), (1, height - 1), (1, 1)]
        cross = [(left, top), (right, bottom), (right, top), (left, bottom)]
        places = np.array([*edges, *cross], float)
        canvas.lines(places, np.array([0, 5, 7]), np.zeros(len(places), np.intp), stroke)
        size = min(self.size, LETTERS_SHARE * min(width, height))
        room = width_of(self.said, size) + size
        if size >= self.least and room <= width:
            y = (height + 0.72 * size) / 2
            across = (width - room) / 2, (width + room) / 2
            ground = Box(*map(round, (across[0], y - size, across[1], y + size / 3)))
            canvas.fill(ground, self.theme.background)
            canvas.words(Words(((self.said, self.theme.muted),), width / 2, y, size, "center"))


def failures(boxes: Iterable[Box], film: Film, theme: Theme, size: float) -> Iterator[Sign]:
    """What stands in the places of networks that failed, where a hundredth of type has a size."""
    said = MOSAIC_WORDS[film.tracks[0].language].failed
    failed = Failed(said, theme, SMALL_TYPE * size, SMALLEST_LETTERS)
    return ((failed, box) for box in boxes)
