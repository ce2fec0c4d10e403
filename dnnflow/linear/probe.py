"""Points become features; linear functions of these, one a class, lead at some points or all."""

from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, Integer, Labels

Features: TypeAlias = Float[np.ndarray, "c n"]
"""The coordinates of each point, and a 1; a point a column, which sums over classes need."""

Functions: TypeAlias = Float[np.ndarray, "k c"]
"""A linear function of the features for each of k classes."""

GAP = 1e-8
"""A lead smaller than this, in a whitened cloud, is rounding: the classes touch."""


def whitened(cloud: Cloud) -> Features:
    """The features of a cloud brought to unit covariance: affine maps can then only turn it."""
    centred = cloud - cloud.mean(axis=0, dtype=float)
    _, lengths, axes = np.linalg.svd(np.linalg.qr(centred, mode="r"), full_matrices=False)
    rounding, least = np.finfo(float).eps, np.finfo(float).tiny
    shortest = max(max(centred.shape) * rounding * lengths[0], least / rounding)
    rank = int((lengths > shortest).sum())
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


def limits_of(features: Features, k: int) -> Functions:
    """How large k functions need be: slopes within ±1, and constants within their reach."""
    limits = np.ones((k, len(features)))
    limits[:, -1] = len(features) * np.abs(features).max()
    return limits


def lowest(values: Float[np.ndarray, " n"], count: int) -> Integer[np.ndarray, " m"]:
    """Where the lowest values stand, at most so many, in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, count)[:count]
