"""A bounded activation becomes the box that it keeps the points in."""

from functools import lru_cache
from itertools import product

import numpy as np

from dnnflow._typing import frozen
from dnnflow.flow.lines import Lines
from dnnflow.flow.stage import Bounds

WIDEST_BOX = 3
"""Boxes in more dimensions have too many edges to be seen."""


def walls_of(bounds: Bounds | None, width: int) -> Lines | None:
    """The edges of a box, two vertices each; None without bounds, or if too wide."""
    return None if bounds is None or width > WIDEST_BOX else _box(bounds, width)


@lru_cache(maxsize=16)
def _box(bounds: Bounds, width: int) -> Lines:
    edges = [
        [np.insert(corner, axis, bound) for bound in bounds]
        for axis in range(width)
        for corner in product(map(float, bounds), repeat=width - 1)
    ]
    vertices = frozen(np.array(edges, dtype=float).reshape(-1, width))
    return Lines(vertices, np.arange(0, len(vertices), 2), np.zeros(len(vertices), dtype=np.intp))
