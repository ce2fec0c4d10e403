"""What proves a verdict: examples and certificates agree with the whole linear programme."""

import time

import numpy as np
import pytest
from clouds import blobs, verdict
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import optimize

from dnnflow.linear import certificate, logistic, programme
from dnnflow.linear.certificate import is_separable, margin_bound
from dnnflow.linear.logistic import Loss, block_gram, fitted, probe_of
from dnnflow.linear.probe import LEAST_MARGIN, largest_coefficients, margins_of, whitened
from dnnflow.linear.programme import is_feasible

seeds = st.integers(0, 10_000)
some = settings(deadline=None, max_examples=40)


@st.composite
def hard_clouds(draw):
    """Far apart, mixed, touching or barely apart; with doubles; on threads; of few or many."""
    generator = np.random.default_rng(draw(seeds))
    classes, dimension = draw(st.integers(2, 4)), draw(st.integers(1, 4))
    count = draw(st.sampled_from([6, 30, 200]))
    labels = np.arange(count) % classes
    points = generator.normal(size=(count, dimension))
    match draw(st.sampled_from(["blobs", "cells", "touching", "ruled", "thread"])):
        case "blobs":
            spread = draw(st.sampled_from([0.2, 0.6, 1.0, 2.0]))
            points = 3 * generator.normal(size=(classes, dimension))[labels] + spread * points
        case "cells":
            points = np.round(points)
        case "touching":
            labels = np.digitize(points[:, 0], np.linspace(-1, 1, classes + 1)[1:-1])
            points[labels == 1, 0] += draw(st.sampled_from([0.0, -1e-3, -0.1]))
            points[0], points[1] = points[-1], points[-2]
        case "ruled":
            rule = generator.normal(size=(dimension + 1, classes))
            labels = (np.column_stack([points, np.ones(count)]) @ rule).argmax(axis=1)
            wrong = generator.random(count) < draw(st.sampled_from([0.0, 0.02]))
            labels[wrong] = (labels[wrong] + 1) % classes
        case "thread":
            points = points[:, :1] * np.ones(dimension) + 1e-7 * points
    labels = np.unique(labels, return_inverse=True)[1]
    assume(labels.max() > 0)
    return points, labels


@settings(some, max_examples=200)
@given(cloud=hard_clouds())
def test_examples_and_certificates_agree_with_the_programme(cloud):
    points, labels = cloud
    design = whitened(points)
    probe = probe_of(design, labels)
    assert is_separable(design, labels, probe) == is_feasible(design, labels, probe)


@settings(some, max_examples=100)
@given(cloud=hard_clouds(), penalty=st.sampled_from([1e-2, 1e-4, 1e-8]))
def test_no_margin_exceeds_the_bound(cloud, penalty):
    points, labels = cloud
    design = whitened(points)
    start = np.zeros((labels.max() + 1, len(design)))
    coefficients = fitted(design, labels, start, penalty=penalty)
    margins, _ = margins_of(design, labels, coefficients)
    size = (np.abs(coefficients) / largest_coefficients(design, len(coefficients))).max() or 1.0
    assert margins.min() / size <= margin_bound(design, labels, coefficients) + LEAST_MARGIN


def test_newtons_method_finds_the_least_loss():
    points, labels = blobs(3, 3, 2, spread=2)
    design = whitened(points)
    targets = np.eye(3)[:, labels]
    decay = np.full((3, len(design)), 1e-4) * [1, 1, 0]
    best = fitted(design, labels, np.zeros((3, len(design))), penalty=1e-4)
    loss = Loss(design, targets, decay)
    for step in 1e-4 * np.random.default_rng(0).normal(size=(20, *best.shape)):
        assert loss.at(best + step) > loss.at(best)


@pytest.mark.parametrize("most", [0, 1000])
def test_many_unknowns_are_found_by_gradients(most, monkeypatch):
    for module in (logistic, certificate):
        monkeypatch.setattr(module, "MOST_NEWTON_UNKNOWNS", most)
    points, labels = blobs(0, 2, 60, spread=0.5)
    assert verdict(points, labels).separable
    assert not verdict(np.vstack([points, points[:1]]), np.append(labels, 1)).separable


def on_a_circle(k, spread):
    """Classes that are separable as long as they do not touch their neighbours."""
    angles = 2 * np.pi * np.arange(k) / k
    labels = np.arange(6 * k) % k
    noise = np.random.default_rng(0).normal(size=(len(labels), 2))
    return np.column_stack([np.cos(angles), np.sin(angles)])[labels] + spread / k * noise, labels


@pytest.mark.parametrize(("spread", "separable"), [(0.2, True), (3, False)])
def test_a_hundred_classes_are_judged_in_no_time(spread, separable):
    points, labels = on_a_circle(100, spread)
    start = time.process_time()
    assert verdict(points, labels).separable is separable
    assert time.process_time() - start < 10  # by linear programmes alone it took a minute


@some
@given(seeds, st.integers(3, 9), st.floats(0.1, 2))
def test_groups_of_classes_change_no_verdict(seed, classes, spread):
    points, labels = blobs(seed, classes, 2, spread=spread, count=40)
    design, probe = whitened(points), probe_of(whitened(points), labels)
    verdicts = []
    for few in (0, 1000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(certificate, "FEW_UNKNOWNS", few)
            verdicts.append(is_separable(design, labels, probe))
    assert verdicts[0] is verdicts[1]


@pytest.mark.parametrize(("k", "dimension"), [(2, 3), (3, 2), (5, 2), (4, 4), (7, 3)])
def test_gram_matrices_of_few_and_of_many_classes(k, dimension):
    """Block by block as the definition says, whichever way is shorter."""
    generator = np.random.default_rng(k)
    design = np.vstack([generator.normal(size=(dimension, 20)), np.ones(20)])
    alone, left, right = generator.random((3, k, 20))
    gram = block_gram(design, alone, left, right).reshape(k, dimension + 1, k, dimension + 1)
    for i in range(k):
        for j in range(k):
            weight = (i == j) * alone[i] - left[i] * right[j] - right[i] * left[j]
            np.testing.assert_allclose(gram[i, :, j], design * weight @ design.T, atol=1e-12)


@settings(some, max_examples=10)
@given(seeds, st.integers(3, 14), st.floats(0.05, 0.6))
def test_many_classes_as_the_whole_linear_programme_says(seed, classes, spread):
    points, labels = on_a_circle(classes, 10 * spread)
    points = points @ np.random.default_rng(seed).normal(size=(2, 2))
    design, own = np.column_stack([points, np.ones(len(points))]), np.eye(classes)[labels]
    rows = [
        np.kron(rival - mine, x)
        for x, mine, label in zip(design, own, labels, strict=True)
        for rival in np.delete(np.eye(classes), label, axis=0)
    ]
    bounds = [(None, None)] * 3 * classes
    answer = optimize.linprog(np.zeros(len(bounds)), rows, -np.ones(len(rows)), bounds=bounds)
    assert verdict(points, labels).separable == (answer.status == 0)


def test_a_hundred_classes_two_of_which_nearly_touch_are_judged_in_few_rounds(monkeypatch):
    """The narrow gap alone decides the margin; what else is right is left open by it."""
    points, labels = on_a_circle(100, 0.2)
    highest = points[labels == 0][points[labels == 0, 1].argmax()]
    near = np.add(highest, [0, 1e-6])
    points, labels = np.vstack([points, near]), np.append(labels, 1)
    rounds = []
    solved = programme._largest_margin
    monkeypatch.setattr(
        programme, "_largest_margin", lambda *a: rounds.append(len(a[2])) or solved(*a)
    )
    design = whitened(points)
    assert is_feasible(design, labels, probe_of(design, labels))
    assert 1 <= len(rounds) < 12
