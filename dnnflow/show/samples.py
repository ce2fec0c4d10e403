"""The pictures of a film that decide its palette: some spread over it, more where it changes."""

from collections.abc import Iterator
from itertools import chain, pairwise

import numpy as np

from dnnflow._typing import Integer, Picture, UInt8
from dnnflow.projection.film import Film
from dnnflow.render.painter import Painter
from dnnflow.save.palette import palette_of

SPREAD_FRAMES, CHANGING_FRAMES = 12, 12
"""How many frames are taken evenly, and how many more where these differ most."""

_SAMPLE_STEP = 16  # of the pixels that are compared, in each direction


def film_palette(film: Film, painter: Painter, colors: int) -> UInt8[np.ndarray, "k 3"]:
    """At most this number of colours for all pictures of a film, shape (k, 3)."""
    return palette_of(_pictures(film, painter), colors)


def _pictures(film: Film, painter: Painter) -> Iterator[Picture]:
    """Some pictures of a film; each may be drawn over when the next one is asked for."""
    canvas, seen = painter.canvas(), dict[int, Integer[np.ndarray, "3 height width"]]()
    spread = np.linspace(0, film.frames - 1, SPREAD_FRAMES).round().astype(int)
    for index in chain(np.unique(spread).tolist(), _between(seen)):
        frames = film.at(index)
        if painter.white:
            picture = painter.picture(frames)
        else:
            painter.paint(frames, canvas)
            picture = canvas.picture()
        seen[index] = np.stack(
            [plane[::_SAMPLE_STEP, ::_SAMPLE_STEP] for plane in picture.planes]
        ).astype(int)
        yield picture


def _between(seen: dict[int, Integer[np.ndarray, "3 height width"]]) -> Iterator[int]:
    """The frame halfway between those two that differ most, of all seen so far; again and again.

    So a short fade is seen in several steps, which evenly spread frames may miss.
    """
    for _ in range(CHANGING_FRAMES):
        gaps = [
            (int(np.abs(seen[last] - seen[first]).sum()), first, last)
            for first, last in pairwise(sorted(seen))
            if last - first > 1
        ]
        change, first, last = max(gaps, default=(0, 0, 0))
        if not change:
            return
        yield (first + last) // 2
