"""Points with classes become the exact verdict: coefficients that get all right, or a certificate.

All points are right if at each of them the score of its own class exceeds every other score: a
system of strict linear inequalities. If no coefficients satisfy it, some weights, positive or 0,
make the inequalities sum to ``0 > 0``, and vice versa (Gordan 1873; Boyd & Vandenberghe 2004,
"Convex optimization", 5.8). Such weights are the certificate. The probabilities that logistic
regression gives to the wrong classes come near to them; Newton's method finds others, or the
coefficients, even of hundreds of dimensions. Where it finds neither, linear programmes decide.
"""

from collections.abc import Iterator

import numpy as np

from dnnflow._typing import Bool, Float, Integer, Labels
from dnnflow.linear.hinge import approached
from dnnflow.linear.logistic import MOST_NEWTON_UNKNOWNS, block_gram, probabilities_of
from dnnflow.linear.probe import (
    LEAST_MARGIN,
    Coefficients,
    Design,
    largest_coefficients,
    lowest,
    margins_of,
)
from dnnflow.linear.programme import is_feasible

FEW_UNKNOWNS = 32
"""With more coefficients than this, small groups of classes are tried first."""

GROUP_SIZES = 2, 4, 8

MOST_GROUPS = 12
"""How many groups of a size are tried."""

MOST_FITTED_POINTS = 20_000
"""Weights are sought for at most this number of points, those of the lowest margins."""


def is_separable(design: Design, classes: Labels, coefficients: Coefficients) -> bool:
    """Whether any coefficients get every point right; the search starts from those given."""
    if coefficients.size > FEW_UNKNOWNS and _touching(design, classes, coefficients):
        return False
    margins, _ = margins_of(design, classes, coefficients)
    if (margins > 0).all():
        return True
    hard = lowest(margins, MOST_FITTED_POINTS)
    hard_design, hard_classes = design[:, hard], classes[hard]
    few = coefficients.size <= MOST_NEWTON_UNKNOWNS
    if few and margin_bound(hard_design, hard_classes, coefficients) <= LEAST_MARGIN:
        return False
    impossible, coefficients = approached(hard_design, hard_classes, coefficients)
    return not impossible and is_feasible(design, classes, coefficients)


def _touching(design: Design, classes: Labels, coefficients: Coefficients) -> bool:
    """Whether some of the classes are found that are not separable: nor are all then.

    Tried are those that the coefficients take for each other the most often.
    """
    for group in _confused(*margins_of(design, classes, coefficients), classes):
        some = np.isin(classes, group)
        slow = len(group) > 2 and len(group) * len(design) > MOST_NEWTON_UNKNOWNS
        if slow or np.count_nonzero(some) <= len(design):  # few points are seldom inseparable
            continue
        within = np.searchsorted(group, classes[some])
        if not is_separable(design[:, some], within, coefficients[group]):
            return True
    return False


def _confused(
    margins: Float[np.ndarray, " n"], rivals: Labels, classes: Labels
) -> Iterator[Integer[np.ndarray, " g"]]:
    """Groups of classes, in order, around those that have the most wrong points."""
    k = classes.max() + 1
    wrong = margins <= 0
    counts = np.bincount(k * classes[wrong] + rivals[wrong], minlength=k * k).reshape(k, k)
    counts += counts.T
    totals = counts.sum(axis=1)
    centres = np.argsort(-totals, kind="stable")[: min(MOST_GROUPS, np.count_nonzero(totals))]
    for size in (each for each in GROUP_SIZES if each < k):
        for centre in centres:
            others = np.argsort(-counts[centre], kind="stable")[: size - 1]
            yield np.unique(np.append(others, centre))


def margin_bound(design: Design, classes: Labels, coefficients: Coefficients) -> float:
    """An upper bound on the least margin that any coefficients, up to the largest ones, can have.

    The weights of the inequalities are the probabilities of the wrong classes, corrected by a
    weighted least squares fit: where all remain positive, the inequalities sum to 0 but for
    rounding. Whatever the weights are, their weighted mean bounds the least margin (weak duality:
    Boyd & Vandenberghe 2004, 5.2.2).
    """
    own = np.eye(len(coefficients), dtype=bool)[:, classes]
    wrong = np.where(own, 0.0, probabilities_of(design, coefficients))
    rest = _sum_of_inequalities(wrong, own, design)
    gram = np.linalg.pinv(_gram_of_inequalities(wrong, own, design), 1e-12, hermitian=True)
    values = (gram @ rest.ravel()).reshape(rest.shape) @ design
    own_values = values[classes, np.arange(len(classes))]
    weights = wrong * np.maximum(1 - own_values + values, 0.0)
    if not weights.any():
        return np.inf
    left = np.abs(_sum_of_inequalities(weights, own, design))
    return float((left * largest_coefficients(design, len(coefficients))).sum() / weights.sum())


def _sum_of_inequalities(
    weights: Float[np.ndarray, "k n"], own: Bool[np.ndarray, "k n"], design: Design
) -> Coefficients:
    """The weighted sum of the left sides, as the coefficient of each unknown."""
    return np.asarray((own * weights.sum(axis=0) - weights) @ design.T)


def _gram_of_inequalities(
    weights: Float[np.ndarray, "k n"], own: Bool[np.ndarray, "k n"], design: Design
) -> Float[np.ndarray, "unknowns unknowns"]:
    """The weighted sum of the outer products of each left side with itself."""
    alone = own * weights.sum(axis=0) + weights
    return block_gram(design, alone, own.astype(float), weights)
