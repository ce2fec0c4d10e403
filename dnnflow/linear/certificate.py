"""Points with classes become an answer: can linear functions, one a class, lead at all of them?

Functions that do so are an example. That none can is certified by weights: each point and each
other class give the condition that the own function leads, ``z · functions > 0``, and if any
positive weights make the conditions sum to 0, nothing satisfies them all (Gordan 1873; Boyd &
Vandenberghe, "Convex optimization", 5.8). The chances of the wrong classes, as logistic regression
sees them, come near to such weights. Where neither is found linear programmes decide.
"""

import numpy as np

from dnnflow._typing import Bool, Float, Labels
from dnnflow.linear.logistic import FEW, chances_of, coupled, fitted
from dnnflow.linear.probe import GAP, Features, Functions, leads_of, limits_of, lowest
from dnnflow.linear.programme import can_be_led

FINER = (1e-6, 1e-8, 1e-10, 1e-12, 1e-14)
"""The weight decay of the functions that are tried next, each from the ones before."""

MANY = 20_000
"""So many points, those that are led least, make the next functions."""


def can_lead(features: Features, classes: Labels, functions: Functions) -> bool:
    """Whether any functions lead at every point, sought from some functions on."""
    for penalty in FINER if functions.size <= FEW else ():
        leads, _ = leads_of(features, classes, functions)
        if (leads > 0).all():
            return True
        hard = lowest(leads, MANY)
        some, theirs = features[:, hard], classes[hard]
        if largest_gap(some, theirs, functions) <= GAP:
            return False
        functions = fitted(some, theirs, functions, penalty=penalty)
    return can_be_led(features, classes, functions)


def largest_gap(features: Features, classes: Labels, functions: Functions) -> float:
    """A bound on the gap by which any functions within limits can lead at every point.

    The weights are the chances of the wrong classes, corrected by a weighted least squares fit:
    where all remain positive, the conditions sum to 0 but for rounding. Whatever the weights are,
    no gap is larger than their mean condition allows.
    """
    own = np.eye(len(functions), dtype=bool)[:, classes]
    wrong = np.where(own, 0.0, chances_of(features, functions))
    rest = _sum_of_conditions(wrong, own, features)
    form = np.linalg.pinv(_products_of_conditions(wrong, own, features), 1e-12, hermitian=True)
    values = (form @ rest.ravel()).reshape(rest.shape) @ features
    own_values = values[classes, np.arange(len(classes))]
    weights = wrong * np.maximum(1 - own_values + values, 0.0)
    if not weights.any():
        return np.inf
    left = np.abs(_sum_of_conditions(weights, own, features))
    return float((left * limits_of(features, len(functions))).sum() / weights.sum())


def _sum_of_conditions(
    weights: Float[np.ndarray, "k n"], own: Bool[np.ndarray, "k n"], features: Features
) -> Functions:
    return np.asarray((own * weights.sum(axis=0) - weights) @ features.T)


def _products_of_conditions(
    weights: Float[np.ndarray, "k n"], own: Bool[np.ndarray, "k n"], features: Features
) -> Float[np.ndarray, "unknowns unknowns"]:
    """The weighted sum of the products of each condition with itself."""
    alone = own * weights.sum(axis=0) + weights

    def weight(one: int, other: int) -> Float[np.ndarray, " n"]:
        if one == other:
            return alone[one]
        return np.asarray(-(own[one] * weights[other] + own[other] * weights[one]))

    return coupled(features, len(weights), weight)
