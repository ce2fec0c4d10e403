"""Two classes that a line can tell apart become the width of the widest empty band."""

from itertools import combinations

import numpy as np

from dnnflow._typing import Cloud, Float, Labels
from dnnflow.linear.probe import lowest

CONSTANT_SCALE = 100.0
"""The larger, the less a constant counts in the norm that is minimised, where it should not count
at all; with 100 the margin is exact to about 1e-4 of itself."""

MOST_NEW_POINTS = 8
"""How many points of either class join in each round, at most."""

MOST_MARGIN_ROUNDS = 50


def margin_of(cloud: Cloud, classes: Labels) -> float:
    """Half the width of the widest empty band between two classes, least over all pairs.

    In units of the cloud's rms radius; 0 if a pair cannot be told apart, or there is no pair.
    """
    centred = cloud - cloud.mean(axis=0, dtype=float)
    radius = np.sqrt((centred**2).sum(axis=1).mean())
    groups = [centred[classes == label] / (radius or 1.0) for label in np.unique(classes)]
    return min((_half_gap(one, other) for one, other in combinations(groups, 2)), default=0.0)


def _half_gap(one: Float[np.ndarray, "a d"], other: Float[np.ndarray, "b d"]) -> float:
    """Half the width of the widest band between two clouds.

    Each round takes in the points that lie the furthest inside the band of the round before.
    """
    slope = one.mean(axis=0) - other.mean(axis=0)
    known = np.empty(0, int), np.empty(0, int)
    for _ in range(MOST_MARGIN_ROUNDS):
        grown = (
            np.union1d(known[0], lowest(one @ slope, MOST_NEW_POINTS)),
            np.union1d(known[1], lowest(-(other @ slope), MOST_NEW_POINTS)),
        )
        if [*map(len, grown)] == [*map(len, known)]:
            break
        known = grown
        slope = _slope_of_widest_band(one[known[0]], other[known[1]])
    gap = (one @ slope).min() - (other @ slope).max()
    return max(0.0, float(gap / 2 / np.linalg.norm(slope)))


def _slope_of_widest_band(
    one: Float[np.ndarray, "a d"], other: Float[np.ndarray, "b d"]
) -> Float[np.ndarray, " d"]:
    """The least w with ``w·x + b >= 1`` on one cloud and ``<= -1`` on the other.

    Least distance programming by non-negative least squares: Lawson & Hanson 1974, chapter 23.
    """
    from scipy import optimize

    sides = np.repeat([1.0, -1.0], [len(one), len(other)])
    rows = sides[:, None] * np.column_stack(
        [np.vstack([one, other]), np.full(len(sides), CONSTANT_SCALE)]
    )
    equations = np.vstack([rows.T, np.ones(len(rows))])
    target = np.eye(len(equations))[-1]
    weights, _ = optimize.nnls(equations, target, maxiter=100 * len(rows))
    residual = target - equations @ weights
    return -residual[:-2]
