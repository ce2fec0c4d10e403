"""The margin is half the width of the widest band between classes, without a unit."""

import numpy as np
import pytest
from clouds import blobs, verdict
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import optimize

from dnnflow.linear.margin import margin_of

seeds = st.integers(0, 10_000)
some = settings(max_examples=40)


@some
@given(seed=seeds, dimension=st.integers(1, 3))
def test_the_margin_is_that_of_the_widest_band(seed, dimension):
    points, labels = blobs(seed, 2, dimension, spread=0.5, count=30)
    assume(verdict(points, labels).separable)
    centred = points - points.mean(axis=0)
    scaled = centred / np.sqrt((centred**2).sum(axis=1).mean())
    rows = (2 * labels - 1)[:, None] * np.column_stack([scaled, np.ones(len(scaled))])
    start = np.append(scaled[labels == 1].mean(0) - scaled[labels == 0].mean(0), 0)
    best = optimize.minimize(
        lambda w: w[:-1] @ w[:-1] / 2,
        start,
        jac=lambda w: np.append(w[:-1], 0),
        constraints={"type": "ineq", "fun": lambda w: rows @ w - 1, "jac": lambda w: rows},
        method="SLSQP",
        options={"maxiter": 500, "ftol": 1e-12},
    )
    assume(best.success)
    expected = 1 / np.linalg.norm(best.x[:-1])
    assert margin_of(points, labels) == pytest.approx(expected, rel=2e-3)


@some
@given(seed=seeds)
def test_the_margin_has_no_unit(seed):
    points, labels = blobs(seed, 2, 2, spread=0.4)
    assert margin_of(1000 * points + 7, labels) == pytest.approx(
        margin_of(points, labels), rel=1e-3
    )


def test_the_margin_of_more_classes_is_the_least_of_all_pairs():
    points = np.array([[0.0], [1], [2], [7]])
    radius = points.std()
    assert margin_of(points, np.array([0, 1, 1, 2])) == pytest.approx(0.5 / radius, rel=1e-3)
