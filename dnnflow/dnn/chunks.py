"""A map of points becomes the same map, piece by piece: nothing between is as large as a cloud."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Shaped

PIECE = 8192
"""So many points at once: with what is computed of them they stay in the processor's cache."""

Images: TypeAlias = Shaped[np.ndarray, "n ..."]
"""What a map makes of n points: a cloud, shape (n, any), or numbers, shape (n,)."""


def by_pieces(move: Callable[[Cloud], Images], points: Cloud) -> Images:
    """What ``move`` makes of the points, shape (n, d), if it maps every point by itself."""
    first = move(points[:PIECE])
    if len(points) <= PIECE:
        return first
    images = np.empty((len(points), *first.shape[1:]), first.dtype)
    images[:PIECE] = first
    for some in pieces_of(len(points), start=PIECE):
        images[some] = move(points[some])
    return images


def pieces_of(count: int, *, start: int = 0) -> Iterator[slice]:
    """Which of so many points to take together, from the first, or a later one, to the last."""
    return (slice(first, first + PIECE) for first in range(start, count, PIECE))
