"""Two bounds become the taut string between them: the curve that moves no more than it must."""

import numpy as np

from dnnflow._typing import Float


def taut(
    lowest: Float[np.ndarray, " k"], highest: Float[np.ndarray, " k"]
) -> Float[np.ndarray, " k"]:
    """The shortest curve between two bounds, shape (k,), at evenly spaced places, with free ends.

    Where the bounds allow it the curve is constant, at first as low as they allow. It has the
    smallest sum of any convex function of its slopes: Davies & Kovac, "Local extremes, runs,
    strings and multiresolution" (2001).

    Args:
        lowest: Shape (k,).
        highest: Shape (k,), nowhere less than ``lowest``.
    """
    string = np.empty_like(lowest)
    string[0] = _start(lowest, highest)
    place = 0
    while place < len(string) - 1:
        steps = np.arange(1, len(string) - place)
        rises = (lowest[place + 1 :] - string[place]) / steps
        falls = (highest[place + 1 :] - string[place]) / steps
        slope, reach = _pull(rises, falls)
        string[place + 1 : place + reach + 1] = string[place] + slope * steps[:reach]
        place += reach
    return string


def _start(lowest: Float[np.ndarray, " k"], highest: Float[np.ndarray, " k"]) -> float:
    """Where the first constant stretch runs: the bound nearest to the one that ends it."""
    floor, ceiling = np.maximum.accumulate(lowest), np.minimum.accumulate(highest)
    blocked = np.flatnonzero(floor > ceiling)
    if not len(blocked):
        return float(floor[-1])
    end = blocked[0]
    return float(np.clip(lowest[end], floor[end - 1], ceiling[end - 1]))


def _pull(rises: Float[np.ndarray, " k"], falls: Float[np.ndarray, " k"]) -> tuple[float, int]:
    """The slope of the next straight stretch of the string, and how many places it runs.

    ``rises`` and ``falls`` are the least and greatest slope that lead to each place ahead.
    """
    least, most = np.maximum.accumulate(rises), np.minimum.accumulate(falls)
    blocked = np.flatnonzero(least > most)
    end = blocked[0] if len(blocked) else len(rises)
    wish = rises[end] if len(blocked) else 0.0
    slope = float(np.clip(wish, least[end - 1], most[end - 1]))
    if slope == wish:
        return slope, int(end)
    held_by = falls if wish > slope else rises
    return slope, int(np.flatnonzero(held_by[:end] == slope)[-1]) + 1
