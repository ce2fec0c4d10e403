"""A closed curve and a point become how often the curve winds round the point.

A homeomorphism of the plane keeps that number if it keeps its orientation, and turns its sign if
not: behind any number of layers it is the first one times the signs of all determinants.
"""

import math
from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float

SMALL_TURN = math.pi / 4
"""As seen from the point, a piece of a curve is halved until it turns no more than this."""

MOST_PIECES = 1 << 20
"""A curve that would need more pieces than this passes too near to the point."""

Curve: TypeAlias = Callable[[Float[np.ndarray, " n"]], Cloud]
"""Numbers from 0 to 1, where the curve closes, become points of the plane, shape (n, 2)."""


def winding_of(curve: Curve, centre: Float[np.ndarray, "2"], *, pieces: int = 64) -> int | None:
    """How often a closed curve winds round a point, positive against the clock.

    Args:
        curve: The closed curve.
        centre: The point, shape (2,).
        pieces: Into how many the curve is cut at first; narrower turns than these may be missed.

    Returns:
        The number; None if the curve passes too near to the point to tell.
    """
    places = np.linspace(0, 1, pieces + 1)
    while len(places) <= MOST_PIECES:
        turns = turns_about(curve(places), centre)
        wide = np.abs(turns) > SMALL_TURN
        if not wide.any():
            return round(float(turns.sum()) / math.tau)
        middles = (places[:-1] + places[1:])[wide] / 2
        places = np.sort(np.concatenate([places, middles]))
    return None


def turns_about(
    points: Float[np.ndarray, "m 2"], centre: Float[np.ndarray, "*around 2"]
) -> Float[np.ndarray, "*_"]:
    """The angle by which each piece of a polyline, shape (m, 2), turns about points, in radians.

    Args:
        points: Its vertices.
        centre: A point, shape (2,), or several, shape (n, 1, 2).
    """
    away = points - centre
    x, y = away[..., 0], away[..., 1]
    crosses = x[..., :-1] * y[..., 1:] - y[..., :-1] * x[..., 1:]
    return np.arctan2(crosses, x[..., :-1] * x[..., 1:] + y[..., :-1] * y[..., 1:])
