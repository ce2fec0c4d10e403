"""Points with classes become linear functions, one a class, that lead at its points, or cannot."""

from typing import TypeAlias

import numpy as np
from jaxtyping import Float, Integer
from scipy import optimize

from dnnflow._typing import Cloud, Labels

Features: TypeAlias = Float[np.ndarray, "c n"]
"""The coordinates of each point, and a 1; a point a column, which sums over classes need."""

Functions: TypeAlias = Float[np.ndarray, "k c"]
"""A linear function of the features for each of k classes."""

PENALTY = 1e-4
"""The probe's weight decay keeps its functions finite where the classes can be told apart."""

ROUND = 64
"""So many points at most join the linear programme in each round."""

GAP = 1e-8
"""A lead smaller than this, in a whitened cloud, is rounding: the classes touch."""


def whitened(cloud: Cloud) -> Features:
    """The features of a cloud brought to unit covariance: affine maps can then only turn it."""
    centred = cloud - cloud.mean(axis=0, dtype=float)
    _, lengths, axes = np.linalg.svd(np.linalg.qr(centred, mode="r"), full_matrices=False)
    rank = int((lengths > max(centred.shape) * np.finfo(float).eps * lengths[0]).sum())
    scale = np.sqrt(len(cloud)) / lengths[:rank]
    return np.vstack([scale[:, None] * axes[:rank] @ centred.T, np.ones(len(cloud))])


def leads_of(
    features: Features, classes: Labels, functions: Functions
) -> tuple[Float[np.ndarray, " n"], Integer[np.ndarray, " n"]]:
    """By how much each point's own function leads, shape (n,), and over which class, shape (n,)."""
    values = functions @ features
    points = np.arange(len(classes))
    own = values[classes, points]
    values[classes, points] = -np.inf
    rivals = values.argmax(axis=0)
    return own - values[rivals, points], rivals


def probe_of(features: Features, classes: Labels) -> Functions:
    """Logistic regression, by L-BFGS."""
    truth = np.eye(classes.max() + 1)[:, classes]
    shape = (len(truth), len(features))
    decay = np.full(shape, PENALTY)
    decay[:, -1] = 0

    def loss(flat: Float[np.ndarray, " m"]) -> tuple[float, Float[np.ndarray, " m"]]:
        functions = flat.reshape(shape)
        values = functions @ features
        values -= values.max(axis=0)
        chances = np.exp(values)
        totals = chances.sum(axis=0)
        surprise = np.log(totals).mean() - np.vdot(values, truth) / len(classes)
        slope = (chances / totals - truth) @ features.T / len(classes) + decay * functions
        return float(surprise + (decay * functions**2).sum() / 2), slope.ravel()

    fit = optimize.minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B")
    return fit.x.reshape(shape)


def accuracy_of(features: Features, classes: Labels, functions: Functions) -> float:
    """The share of points, from 0 to 1, at which their own function leads.

    Between two classes the constant counts that gets most points right: that of logistic
    regression may cut where nobody would, as it does between two rings.
    """
    if len(functions) != 2:
        leads, _ = leads_of(features, classes, functions)
        return float((leads > 0).mean())
    scores = (functions[1] - functions[0]) @ features
    order = np.argsort(scores)
    # With the cut before the first point all are called class 1; each point it passes changes.
    right = classes.sum() + np.append(0, np.cumsum(1 - 2 * classes[order]))
    between = np.concatenate([[True], np.diff(scores[order]) > GAP, [True]])
    return float(right[between].max() / len(classes))


def can_lead(features: Features, classes: Labels, functions: Functions) -> bool:
    """Whether any functions lead at every point, by linear programmes.

    Each programme knows some points more: those at which the functions before lead least, or
    fail. What a few points forbid, all forbid; and functions are believed only when they lead at
    all points. So the answer is that of the programme that knows all.
    """
    known = np.empty((0, functions.size + 1))
    while True:
        leads, rivals = leads_of(features, classes, functions)
        if (leads > 0).all():
            return True
        worst = lowest(leads, ROUND)
        added = _constraints(features[:, worst], classes[worst], rivals[worst], len(functions))
        more = np.unique(np.vstack([known, added]), axis=0)
        functions, gap = _largest_gap(more, functions.shape)
        if gap <= GAP or len(more) == len(known):
            return False
        known = more


def lowest(values: Float[np.ndarray, " n"], count: int) -> Integer[np.ndarray, " m"]:
    """Where the lowest values stand, at most so many, in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, count)[:count]


def _constraints(
    features: Features, classes: Labels, rivals: Labels, k: int
) -> Float[np.ndarray, "n unknowns"]:
    """Rows that are at most 0 where the own of k functions leads over a rival by the gap."""
    against = np.eye(k)[rivals] - np.eye(k)[classes]
    rows = (against[:, :, None] * features.T[:, None, :]).reshape(len(classes), -1)
    return np.column_stack([rows, np.ones(len(rows))])


def _largest_gap(
    constraints: Float[np.ndarray, "m unknowns"], shape: tuple[int, int]
) -> tuple[Functions, float]:
    """The functions with slopes within ±1 that lead by the largest gap, and the gap."""
    # No constant beyond the reach of the slopes is of use.
    reach = shape[1] * np.abs(constraints).max()
    limits = np.ones(shape)
    limits[:, -1] = reach
    sides = np.append(limits.ravel(), 2 * reach)
    answer = optimize.linprog(
        -np.eye(len(sides))[-1],
        constraints,
        np.zeros(len(constraints)),
        bounds=np.column_stack([-sides, sides]),
        method="highs-ds",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )
    return answer.x[:-1].reshape(shape), float(answer.x[-1])
