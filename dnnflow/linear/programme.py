"""Points with classes become coefficients that get all of them right, by linear programmes."""

import numpy as np

from dnnflow._typing import Float, Labels
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


def is_feasible(design: Design, classes: Labels, coefficients: Coefficients) -> bool:
    """Whether any coefficients get every point right; the search starts from those given.

    The cutting-plane method (Kelley 1960): each programme takes in the points of the lowest
    margins under the solution before. If a programme of some points has no solution, that of all
    has none; and a solution is believed only when it gets all points right.
    """
    largest = largest_coefficients(design, len(coefficients))
    known = np.empty((0, coefficients.size + 1))
    while True:
        margins, rivals = margins_of(design, classes, coefficients)
        if (margins > 0).all():
            return True
        worst = lowest(margins, POINTS_PER_ROUND)
        added = _constraints(design[:, worst], classes[worst], rivals[worst], len(coefficients))
        constraints = np.unique(np.vstack([known, added]), axis=0)
        coefficients, margin = _largest_margin(constraints, largest)
        if margin <= LEAST_MARGIN or len(constraints) == len(known):
            return False
        known = constraints


def _constraints(
    design: Design, classes: Labels, rivals: Labels, k: int
) -> Float[np.ndarray, "n unknowns"]:
    """A row a point: ``row @ (coefficients, margin) <= 0`` where its margin is at least that."""
    against = np.eye(k)[rivals] - np.eye(k)[classes]
    rows = (against[:, :, None] * design.T[:, None, :]).reshape(len(classes), -1)
    return np.column_stack([rows, np.ones(len(rows))])


def _largest_margin(
    constraints: Float[np.ndarray, "m unknowns"], largest: Coefficients
) -> tuple[Coefficients, float]:
    """The coefficients, up to the largest ones, of the largest least margin; and that margin."""
    # Here, because it takes as long to import as a small film to make, and is seldom needed.
    from scipy import optimize

    sides = np.append(largest.ravel(), 2 * largest.max())
    for method in ("highs-ds", "highs-ipm"):  # where the simplex method ends without an answer
        answer = optimize.linprog(
            -np.eye(len(sides))[-1],
            constraints,
            np.zeros(len(constraints)),
            bounds=np.column_stack([-sides, sides]),
            method=method,
            options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
        )
        if answer.x is not None:
            break
    return answer.x[:-1].reshape(largest.shape), float(answer.x[-1])
