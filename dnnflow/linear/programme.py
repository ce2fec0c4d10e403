"""Points with classes become linear functions that lead at all of them, by linear programmes."""

import numpy as np

from dnnflow._typing import Float, Labels
from dnnflow.linear.probe import GAP, Features, Functions, leads_of, limits_of, lowest

ROUND = 64
"""So many points at most join the linear programme in each round."""


def can_be_led(features: Features, classes: Labels, functions: Functions) -> bool:
    """Whether any functions lead at every point, sought from some functions on.

    Each programme knows some points more: those at which the functions before lead least, or
    fail. What a few points forbid, all forbid; and functions are believed only when they lead at
    all points. So the answer is that of the programme that knows all.
    """
    limits = limits_of(features, len(functions))
    known = np.empty((0, functions.size + 1))
    while True:
        leads, rivals = leads_of(features, classes, functions)
        if (leads > 0).all():
            return True
        worst = lowest(leads, ROUND)
        added = _constraints(features[:, worst], classes[worst], rivals[worst], len(functions))
        more = np.unique(np.vstack([known, added]), axis=0)
        functions, gap = _largest_gap(more, limits)
        if gap <= GAP or len(more) == len(known):
            return False
        known = more


def _constraints(
    features: Features, classes: Labels, rivals: Labels, k: int
) -> Float[np.ndarray, "n unknowns"]:
    """Rows that are at most 0 where the own of k functions leads over a rival by the gap."""
    against = np.eye(k)[rivals] - np.eye(k)[classes]
    rows = (against[:, :, None] * features.T[:, None, :]).reshape(len(classes), -1)
    return np.column_stack([rows, np.ones(len(rows))])


def _largest_gap(
    constraints: Float[np.ndarray, "m unknowns"], limits: Functions
) -> tuple[Functions, float]:
    """The functions within limits that lead by the largest gap, and the gap."""
    # Here, because it takes as long to import as a small film to make, and is seldom needed.
    from scipy import optimize

    sides = np.append(limits.ravel(), 2 * limits.max())
    answer = optimize.linprog(
        -np.eye(len(sides))[-1],
        constraints,
        np.zeros(len(constraints)),
        bounds=np.column_stack([-sides, sides]),
        method="highs-ds",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )
    return answer.x[:-1].reshape(limits.shape), float(answer.x[-1])
