"""A curve that a camera must stay above becomes the lowest one that is calm: a few hills."""

import numpy as np

from dnnflow._typing import Float


def calmed(
    lowest: Float[np.ndarray, " k"], steps: Float[np.ndarray, " _"]
) -> Float[np.ndarray, " k"]:
    """The lowest curve above another that is nowhere steeper than allowed, shape (k,).

    Args:
        lowest: Shape (k,).
        steps: Shape (k - 1,): how much it may rise or fall from each place to the next.
    """
    way = np.concatenate([[0.0], np.cumsum(steps)])
    falling = np.maximum.accumulate(lowest + way) - way
    rising = np.maximum.accumulate((lowest - way)[::-1])[::-1] + way
    return np.maximum(falling, rising)


def hills(
    lowest: Float[np.ndarray, " k"], highest: Float[np.ndarray, " k"]
) -> Float[np.ndarray, " k"]:
    """The lowest curve above another that goes up and down twice at most, shape (k,).

    It turns round three times at most: between two hills lies a valley, the one with which the
    curve has the smallest sum. Where two hills would be higher than ``highest``, there are more.

    Args:
        lowest: Shape (k,).
        highest: Shape (k,), nowhere less than ``lowest``.
    """
    inner = np.flatnonzero((lowest[1:-1] < lowest[:-2]) & (lowest[1:-1] <= lowest[2:])) + 1
    splits = [(float(_between(lowest, [valley]).sum()), valley) for valley in map(int, inner)]
    valleys = [min(splits)[1]] if splits else []
    curve = _between(lowest, valleys)
    while (curve > highest).any():
        valleys.append(int(np.argmax(curve - highest)))
        curve = _between(lowest, sorted(valleys))
    return curve


def _between(lowest: Float[np.ndarray, " k"], valleys: list[int]) -> Float[np.ndarray, " k"]:
    """A hill before, between and after valleys, which are in order."""
    return np.concatenate([_hill(part) for part in np.split(lowest, valleys)])


def _hill(lowest: Float[np.ndarray, " k"]) -> Float[np.ndarray, " k"]:
    """The lowest curve above another that first only rises and then only falls."""
    return np.minimum(np.maximum.accumulate(lowest), np.maximum.accumulate(lowest[::-1])[::-1])
