"""A cloud becomes a design matrix, and the coefficients of a linear classifier margins.

The classifier has one linear function a class, and predicts the class of the highest score.
"""

from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, Integer, Labels

Design: TypeAlias = Float[np.ndarray, "c n"]
"""A design matrix, transposed: a point a column, its coordinates and a 1 below them."""

Coefficients: TypeAlias = Float[np.ndarray, "k c"]
"""A class a row, its slopes and its constant: ``coefficients @ design`` are the scores."""

LEAST_MARGIN = 1e-8
"""A smaller margin, in a whitened cloud, is rounding: the classes touch."""


def whitened(cloud: Cloud) -> Design:
    """The design matrix of a cloud, shape (n, d), brought to unit covariance.

    An affine map before that can only turn what comes out. Directions without extent are left out.
    """
    centred = cloud - cloud.mean(axis=0, dtype=float)
    _, lengths, axes = np.linalg.svd(np.linalg.qr(centred, mode="r"), full_matrices=False)
    rounding, least = np.finfo(float).eps, np.finfo(float).tiny
    shortest = max(max(centred.shape) * rounding * lengths[0], least / rounding)
    rank = int((lengths > shortest).sum())
    scale = np.sqrt(len(cloud)) / lengths[:rank]
    return np.vstack([scale[:, None] * axes[:rank] @ centred.T, np.ones(len(cloud))])


def least_squares(design: Design, classes: Labels) -> Coefficients:
    """The coefficients whose scores come the nearest to 1 for the own class and 0 for others.

    In a whitened cloud they are sums; where classes lie well apart they get all points right.
    """
    scores = np.asarray(np.eye(classes.max() + 1)[:, classes] @ design.T)
    return scores / len(classes)


def margins_of(
    design: Design, classes: Labels, coefficients: Coefficients
) -> tuple[Float[np.ndarray, " n"], Integer[np.ndarray, " n"]]:
    """The margin of each point, shape (n,), and the class with the best other score, shape (n,).

    The margin is the score of the point's own class minus that best other score (Crammer & Singer
    2001, "On the algorithmic implementation of multiclass kernel-based vector machines"): positive
    where the prediction is right.
    """
    scores = coefficients @ design
    points = np.arange(len(classes))
    own = scores[classes, points]
    scores[classes, points] = -np.inf
    rivals = scores.argmax(axis=0)
    return own - scores[rivals, points], rivals


def accuracy_of(design: Design, classes: Labels, coefficients: Coefficients) -> float:
    """The share of points, from 0 to 1, whose margin is positive.

    Between two classes the constant counts that gets most points right: that of logistic
    regression may cut where nobody would, as it does between two rings.
    """
    if len(coefficients) != 2:
        margins, _ = margins_of(design, classes, coefficients)
        return float((margins > 0).mean())
    scores = (coefficients[1] - coefficients[0]) @ design
    order = np.argsort(scores)
    # With the cut before the first point all are called class 1; each point it passes changes.
    right = classes.sum() + np.append(0, np.cumsum(1 - 2 * classes[order]))
    between = np.concatenate([[True], np.diff(scores[order]) > LEAST_MARGIN, [True]])
    return float(right[between].max() / len(classes))


def largest_coefficients(design: Design, k: int) -> Coefficients:
    """How large the coefficients of k classes need be: slopes up to 1, constants to match."""
    largest = np.ones((k, len(design)))
    largest[:, -1] = len(design) * np.abs(design).max()
    return largest


def lowest(values: Float[np.ndarray, " n"], count: int) -> Integer[np.ndarray, " m"]:
    """The places of the ``count`` lowest values, or of all if there are fewer; in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, count)[:count]
