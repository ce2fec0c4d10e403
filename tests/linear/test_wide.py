"""Clouds of many dimensions: the verdicts are the linear programme's, and need none to be found."""

import time

import numpy as np
import pytest
from clouds import verdict
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize

from dnnflow.linear import certificate, hinge, programme
from dnnflow.linear.certificate import is_separable
from dnnflow.linear.hinge import _Missing, approached
from dnnflow.linear.probe import margins_of, whitened

KINDS = ("noise", "ruled", "double", "cells", "rectified")


def cloud_of(seed, kind, classes, dimension, count):
    """About as many points as can just be told apart; some in one place, or on few places."""
    generator = np.random.default_rng(seed)
    points = generator.normal(size=(count, dimension))
    labels = (points @ generator.normal(size=(dimension, classes))).argmax(axis=1)
    match kind:
        case "noise":
            labels = np.arange(count) % classes
        case "ruled":
            wrong = generator.random(count) < 0.1
            labels[wrong] = (labels[wrong] + 1) % classes
        case "double":
            points[np.flatnonzero(labels != labels[0])[0]] = points[0]
        case "cells":
            points = np.round(points[:, : dimension // 2] / 2)
        case "rectified":
            bend = generator.normal(size=(dimension, dimension)) / np.sqrt(dimension)
            points = np.maximum(points @ bend - 1, 0)
    return points, np.unique(labels, return_inverse=True)[1]


def whole_programme(points, labels):
    """The textbook's linear programme of all points and all other classes at once."""
    classes, (count, _) = labels.max() + 1, points.shape
    design = np.column_stack([points, np.ones(count)])
    own, rivals = np.eye(classes)[labels], np.eye(classes)
    gaps = (own[:, None] - rivals)[..., None] * design[:, None, None]
    rows = gaps[labels[:, None] != np.arange(classes)].reshape(count * (classes - 1), -1)
    ends = np.zeros(rows.shape[1]), -rows, -np.ones(len(rows))
    return optimize.linprog(*ends, bounds=(None, None)).status == 0


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    kind=st.sampled_from(KINDS),
    classes=st.sampled_from([2, 2, 3]),
    dimension=st.integers(4, 24),
    share=st.floats(0.7, 1.6),
)
def test_many_dimensions_as_the_whole_programme_says(seed, kind, classes, dimension, share):
    points, labels = cloud_of(seed, kind, classes, dimension, int(share * classes * dimension) + 2)
    expected = whole_programme(points, labels)
    for most in (0, 600):  # by products alone, and by the curvature
        with pytest.MonkeyPatch.context() as patch:
            for module in (certificate, hinge):
                patch.setattr(module, "MOST_NEWTON_UNKNOWNS", most)
            assert verdict(points, labels).separable == expected


@pytest.mark.parametrize("kind", ["noise", "ruled"])  # far from what rounding could decide
@pytest.mark.parametrize(("classes", "dimension", "count"), [(2, 300, 650), (3, 200, 520)])
def test_hundreds_of_dimensions_need_no_programme(kind, classes, dimension, count, monkeypatch):
    monkeypatch.setattr(programme, "_largest_margin", lambda *_: pytest.fail("a programme"))
    points, labels = cloud_of(0, kind, classes, dimension, count)
    design = whitened(points)
    start = np.zeros((labels.max() + 1, len(design)))
    found = is_separable(design, labels, start)
    impossible, coefficients = approached(design, labels, start)
    right = (margins_of(design, labels, coefficients)[0] > 0).all()
    assert found == right == (not impossible)  # what is said has been proved


def test_2000_points_of_500_dimensions_are_judged_in_no_time():
    points, labels = cloud_of(0, "noise", 2, 500, 2000)
    start = time.process_time()
    assert not verdict(points, labels).separable
    assert time.process_time() - start < 4  # by linear programmes it took a minute


@settings(deadline=None, max_examples=20)
@given(seed=st.integers(0, 10_000), classes=st.integers(2, 4))
def test_each_way_to_a_step_ends_at_the_same_one(seed, classes):
    points, labels = cloud_of(seed, "noise", classes, 5, 60)
    design = whitened(points)
    at = np.random.default_rng(seed).normal(size=(classes, len(design))) / 9
    missing = _Missing.of(design, labels, at)
    gradient = missing.gradient(design)
    curvature = missing.curvature(design)
    steps = missing.step(design, gradient), missing._step_by_products(design, gradient)
    for step, left in zip(steps, (1e-6, 2 * hinge.LEFT_OF_A_STEP), strict=True):
        rest = curvature @ step.ravel() - gradient.ravel()
        assert np.linalg.norm(rest) <= left * np.linalg.norm(gradient)
