"""Points with classes become coefficients that get all of them right, by linear programmes."""

import numpy as np

from dnnflow._typing import Integer, Labels
from dnnflow.linear.probe import (
    LEAST_MARGIN,
    Coefficients,
    Design,
    largest_coefficients,
    lowest,
    margins_of,
)

POINTS_PER_ROUND = 64
"""How many points join the linear programme in each round, at most."""

PAIRS_PER_CLASS = 15
"""How many pairs of classes join it besides, for each class; in the plane a class has about six
neighbours."""

Rows = Integer[np.ndarray, "m 2"]
"""Inequalities: a point, by its number, and the class whose score its own has to exceed."""


def is_feasible(design: Design, classes: Labels, coefficients: Coefficients) -> bool:
    """Whether any coefficients get every point right; the search starts from those given.

    The cutting-plane method (Kelley 1960): each programme takes in the points of the lowest
    margins under the solution before, and of each class those that are the nearest to others. If a
    programme of some points has no solution, that of all has none; and a solution is believed only
    when it gets all points right.
    """
    largest = largest_coefficients(design, len(coefficients))
    known, margin = np.empty((0, 2), int), np.inf
    while True:
        margins, rivals = margins_of(design, classes, coefficients)
        if (margins > 0).all():
            return True
        worst = lowest(margins, POINTS_PER_ROUND)
        nearest = _nearest(design, classes, coefficients, margin)
        rows = np.unique(np.vstack([known, np.stack([worst, rivals[worst]], 1), nearest]), axis=0)
        if len(rows) == len(known):
            return False
        known = rows
        coefficients, margin = _largest_margin(design, classes, known, largest)
        if margin <= LEAST_MARGIN:
            return False


def _nearest(design: Design, classes: Labels, coefficients: Coefficients, margin: float) -> Rows:
    """The point of each class that is the nearest to each other one, of those below a margin."""
    scores = coefficients @ design
    gaps = scores[classes, np.arange(len(classes))] - scores
    gaps[classes, np.arange(len(classes))] = np.inf
    members = [np.flatnonzero(classes == label) for label in np.unique(classes)]
    points = np.concatenate([each[gaps[:, each].argmin(axis=1)] for each in members])
    pairs = np.stack([points, np.tile(np.arange(len(scores)), len(members))], 1)
    values = gaps[pairs[:, 1], pairs[:, 0]]
    some = lowest(values, PAIRS_PER_CLASS * len(scores))
    return pairs[some[values[some] < margin]]


def _largest_margin(
    design: Design, classes: Labels, rows: Rows, largest: Coefficients
) -> tuple[Coefficients, float]:
    """The coefficients, up to the largest ones, of the largest least margin; and that margin."""
    # Here, because it takes as long to import as a small film to make, and is seldom needed.
    from scipy import optimize, sparse

    points, rivals = rows.T
    count, (k, c) = len(rows), largest.shape
    # Where a row, with the margin at its end, is not above 0, its point has at least that margin.
    columns = np.arange(c) + c * np.stack([rivals, classes[points]])[:, :, None]
    against = design.T[points]
    constraints = sparse.csr_array(
        (
            np.column_stack([against, -against, np.ones(count)]).ravel(),
            np.column_stack([*columns, np.full(count, k * c)]).ravel(),
            (2 * c + 1) * np.arange(count + 1),
        ),
        shape=(count, k * c + 1),
    )
    sides = np.append(largest.ravel(), 2 * largest.max())
    for method in ("highs-ds", "highs-ipm"):  # where the simplex method ends without an answer
        answer = optimize.linprog(
            -np.eye(len(sides))[-1],
            constraints,
            np.zeros(count),
            bounds=np.column_stack([-sides, sides]),
            method=method,
            options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
        )
        if answer.x is not None:
            break
    return answer.x[:-1].reshape(largest.shape), float(answer.x[-1])
