"""How points look by their number: many are small dots, very many fade over into a crowd."""

import math
from functools import cache

import numpy as np

SEVERAL_POINTS, MANY_POINTS, CROWDED_POINTS = 10_000, 50_000, 100_000
"""From the first to the second of these numbers the rims fade, which would grey all that is dense;
from the second to the third the dots do, and a crowd takes their place."""


@cache
def crowding(count: int) -> float:
    """How far dots have faded into a crowd, from 0, all dots, to 1."""
    return _gone(count, MANY_POINTS, CROWDED_POINTS)


def solidity(count: int) -> tuple[float, float]:
    """How solid the dots of some points are, and their rims, from 0 to 1."""
    solid = 1 - crowding(count)
    return solid, solid * (1 - _gone(count, SEVERAL_POINTS, MANY_POINTS))


def crowd_ink(count: int) -> float:
    """What a point of a crowd covers, in squares of hundredths of the panel's smaller side."""
    radius, share = dot_radius(min(count, CROWDED_POINTS)), min(1.0, CROWDED_POINTS / count)
    return crowding(count) * share * math.pi * radius**2


def _gone(count: int, first: int, last: int) -> float:
    """How far a number is on the way from one to another, from 0 to 1, by the logarithm."""
    return float(np.clip(np.log(count / first) / np.log(last / first), 0, 1))


def dot_radius(count: int) -> float:
    """The radius of a dot, in hundredths of the panel's smaller side: many are small."""
    return float(np.clip(0.47 * (2000 / count) ** 0.3, 0.18, 1.1))
