"""A curve that a camera must stay above becomes the lowest one that is calm: a few hills."""

import numpy as np

from dnnflow._typing import Bool, Float


def calmed(
    lowest: Float[np.ndarray, " k"],
    steps: Float[np.ndarray, " _"],
    rising: Bool[np.ndarray, " _"] | None = None,
) -> Float[np.ndarray, " k"]:
    """The lowest curve above another that is nowhere steeper than allowed, shape (k,).

    Args:
        lowest: Shape (k,).
        steps: Shape (k - 1,): how much it may rise or fall from each place to the next.
        rising: Shape (k - 1,): where it may only rise; elsewhere it may only fall. Both anywhere,
            if not given.
    """
    falls, rises = steps, steps
    if rising is not None:
        falls, rises = np.where(rising, 0.0, steps), np.where(rising, steps, 0.0)
    down, up = (np.concatenate([[0.0], np.cumsum(each)]) for each in (falls, rises))
    after = np.maximum.accumulate(lowest + down) - down
    before = np.maximum.accumulate((lowest - up)[::-1])[::-1] + up
    return np.maximum(after, before)


def uphill(
    lowest: Float[np.ndarray, " k"], highest: Float[np.ndarray, " k"]
) -> Bool[np.ndarray, " _"]:
    """Where a curve above another rises, shape (k - 1,), so that it is low with two hills at most.

    It turns round three times at most: between two hills lies a valley, the one with which the
    curve has the smallest sum. Where two hills would be higher than ``highest``, there are more.

    Args:
        lowest: Shape (k,).
        highest: Shape (k,), nowhere less than ``lowest``.
    """
    inner = np.flatnonzero((lowest[1:-1] < lowest[:-2]) & (lowest[1:-1] <= lowest[2:])) + 1
    splits = [(float(_between(lowest, [valley]).sum()), valley) for valley in map(int, inner)]
    valleys = [min(splits)[1]] if splits else []
    while ((curve := _between(lowest, valleys)) > highest).any():
        valleys = sorted([*valleys, int(np.argmax(curve - highest))])
    parts = np.split(lowest, valleys)
    return np.concatenate([np.arange(len(part)) < part.argmax() for part in parts])[:-1]


def _between(lowest: Float[np.ndarray, " k"], valleys: list[int]) -> Float[np.ndarray, " k"]:
    """A hill before, between and after valleys, which are in order."""
    return np.concatenate([_hill(part) for part in np.split(lowest, valleys)])


def _hill(lowest: Float[np.ndarray, " k"]) -> Float[np.ndarray, " k"]:
    """The lowest curve above another that first only rises and then only falls."""
    return np.minimum(np.maximum.accumulate(lowest), np.maximum.accumulate(lowest[::-1])[::-1])
