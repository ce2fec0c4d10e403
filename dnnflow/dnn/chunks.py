"""A map of points becomes the same map in chunks: no intermediate array is as large as a cloud."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Shaped

CHUNK_POINTS = 8192
"""How many points are mapped at once: few enough for the processor's cache."""

Images: TypeAlias = Shaped[np.ndarray, "n ..."]
"""What a map makes of n points: a cloud, shape (n, any), or numbers, shape (n,)."""


def by_chunks(move: Callable[[Cloud], Images], points: Cloud) -> Images:
    """What ``move`` makes of the points, shape (n, d), if it maps every point by itself."""
    first = move(points[:CHUNK_POINTS])
    if len(points) <= CHUNK_POINTS:
        return first
    images = np.empty((len(points), *first.shape[1:]), first.dtype)
    images[:CHUNK_POINTS] = first
    for chunk in chunks_of(len(points), start=CHUNK_POINTS):
        images[chunk] = move(points[chunk])
    return images


def chunks_of(count: int, *, start: int = 0) -> Iterator[slice]:
    """The slices that cut the points from ``start`` to ``count`` into chunks."""
    return (slice(first, first + CHUNK_POINTS) for first in range(start, count, CHUNK_POINTS))
