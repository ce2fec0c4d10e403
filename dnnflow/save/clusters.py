"""The colours that occur become few: k-means, and a search for where a mean is needed more."""

from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Float, Integer
from dnnflow.save.palette_kernels import find_two_nearest

_ROUNDS = 8  # of k-means before the search, and as many after it
_SPLITTING_ROUNDS = 3  # among the colours of one mean, which become two
_MOVES = 64  # at most
_TAKERS = 4  # means that are tried for one that is given up
_WORTH = 1.001  # times what it costs: else a move is not made


@dataclass(frozen=True, eq=False)
class Occurring:
    """The colours that occur.

    Attributes:
        colors: RGB, shape (n, 3).
        weights: How much each counts, shape (n,).
    """

    colors: Float[np.ndarray, "n 3"]
    weights: Float[np.ndarray, " n"]

    def nearest(
        self, means: Float[np.ndarray, "k 3"]
    ) -> tuple[Integer[np.ndarray, " n"], Float[np.ndarray, " n"], Float[np.ndarray, " n"]]:
        """The nearest mean to each colour; its error there, and what it would be at the next one.

        An error is a weighted squared distance.
        """
        numbers, squares = np.empty(len(self.colors), np.intp), np.empty((2, len(self.colors)))
        find_two_nearest(numbers, squares, self.colors, means)
        first, second = squares * self.weights
        return numbers, first, second

    def error(self, means: Float[np.ndarray, "k 3"]) -> float:
        """That of all colours, if each becomes the nearest mean."""
        return float(self.nearest(means)[1].sum())

    def part(self, chosen: Integer[np.ndarray, " m"]) -> "Occurring":
        """Some of the colours."""
        return Occurring(self.colors[chosen], self.weights[chosen])


def clustered(
    occurring: Occurring, means: Float[np.ndarray, "k 3"], fixed: int
) -> Float[np.ndarray, "k 3"]:
    """Means for all colours, found from these; the first ``fixed`` stay as they are.

    K-means alone gets stuck where two means share what one could do. So means move: the one that is
    missed least is given up, and the colours of one whose error is large get two, if that is worth
    more than it costs (Fritzke, "The LBG-U method for vector quantization", 1997; Patane and Russo,
    "The enhanced LBG algorithm", 2001). The error never grows.
    """
    means = _settled(occurring, means, fixed, _ROUNDS)
    for _ in range(_MOVES):
        moved = _moved(occurring, means, fixed)
        if moved is None:
            break
        means = moved
    return _settled(occurring, means, fixed, _ROUNDS)


def _settled(
    occurring: Occurring, means: Float[np.ndarray, "k 3"], fixed: int, rounds: int
) -> Float[np.ndarray, "k 3"]:
    """The means after rounds of k-means (Lloyd 1982); one without any colours stays."""
    means, weights = means.copy(), occurring.weights
    moments = occurring.colors.T * weights
    for _ in range(rounds):
        numbers, before = occurring.nearest(means)[0], means.copy()
        total = np.bincount(numbers, weights, len(means))
        sums = np.stack([np.bincount(numbers, each, len(means)) for each in moments], axis=-1)
        free = (total > 0) & (np.arange(len(means)) >= fixed)
        means[free] = sums[free] / total[free, None]
        if (means == before).all():
            break
    return means


def _moved(
    occurring: Occurring, means: Float[np.ndarray, "k 3"], fixed: int
) -> Float[np.ndarray, "k 3"] | None:
    """The means after one of them has moved; nothing if no move is worth it."""
    numbers, first, second = occurring.nearest(means)
    errors, costs = (np.bincount(numbers, each, len(means)) for each in (first, second - first))
    costs[:fixed] = np.inf
    giver = int(costs.argmin())
    least = _WORTH * costs[giver]
    for taker in np.argsort(-errors, kind="stable")[:_TAKERS]:
        if taker == giver or errors[taker] <= least:
            continue
        own = np.flatnonzero(numbers == taker)
        part, farthest = occurring.part(own), occurring.colors[own[first[own].argmax()]]
        pair = np.stack([means[taker], farthest])
        pair = _settled(part, pair, int(taker < fixed), _SPLITTING_ROUNDS)
        if errors[taker] - part.error(pair) > least:
            means = means.copy()
            means[[taker, giver]] = pair
            return means
    return None
