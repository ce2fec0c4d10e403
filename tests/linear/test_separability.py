"""The contracts of the verdict: exact, certified, blind to invertible affine maps."""

import numpy as np
import pytest
from clouds import blobs, verdict
from hypothesis import example, given, settings
from hypothesis import strategies as st
from networks import random_network
from scipy import optimize

from dnnflow.data.shapes import moons, rings
from dnnflow.flow.flow import flow_of
from dnnflow.flow.stages import Affine
from dnnflow.linear.certificate import is_separable
from dnnflow.linear.probe import margins_of, whitened
from dnnflow.linear.separability import (
    Separability,
    first_separable,
    separability_of,
    separable_from,
)

seeds = st.integers(0, 10_000)
some = settings(deadline=None, max_examples=40)


def whole_programme(points, labels):
    """The textbook's linear programme of all points at once: y (w x + b) >= 1."""
    sides = 2 * labels[:, None] - 1
    rows = -sides * np.column_stack([points, np.ones(len(points))])
    bounds = [(None, None)] * rows.shape[1]
    answer = optimize.linprog(np.zeros(rows.shape[1]), rows, -np.ones(len(rows)), bounds=bounds)
    return answer.status == 0


@some
@given(seed=seeds, dimension=st.integers(1, 4), spread=st.floats(0.2, 3))
def test_two_classes_as_the_whole_linear_programme_says(seed, dimension, spread):
    points, labels = blobs(seed, 2, dimension, spread=spread)
    assert verdict(points, labels).separable == whole_programme(points, labels)


@some
@given(seed=seeds, classes=st.integers(2, 4), dimension=st.integers(1, 3))
def test_many_classes_from_any_start(seed, classes, dimension):
    points, labels = blobs(seed, classes, dimension, spread=0.6)
    design = whitened(points)
    ignorant = np.zeros((classes, len(design)))
    assert is_separable(design, labels, ignorant) == verdict(points, labels).separable


@some
@given(seed=seeds, classes=st.integers(2, 4))
def test_what_a_linear_classifier_labels_is_separable(seed, classes):
    generator = np.random.default_rng(seed)
    points = generator.normal(size=(60, 2))
    labels = (points @ generator.normal(size=(2, classes))).argmax(axis=1)
    assert verdict(points, labels).separable


@example(seed=3903, width=2, scale=100.0, classes=2)  # the simplex method gives up
@settings(some, max_examples=20)
@given(
    seed=seeds,
    width=st.integers(2, 4),
    scale=st.sampled_from([1e-3, 1.0, 1e2]),
    classes=st.integers(2, 3),
)
def test_no_invertible_affine_stage_changes_the_verdict(seed, width, scale, classes):
    points, labels = blobs(seed, classes, width, spread=0.7)
    network = random_network(seed, 2, width, activation="tanh", dimension=width, scale=scale)
    flow = flow_of(network, points)
    verdicts = separability_of(flow, labels)
    for stage, before, after in zip(flow.stages, verdicts, verdicts[1:], strict=False):
        if isinstance(stage, Affine) and np.linalg.cond(stage.weight) < 1e6:
            assert before.separable == after.separable
            if scale == 1:
                assert before.accuracy == pytest.approx(after.accuracy, abs=0.03)


def test_three_classes_in_a_row_need_no_line_around_the_middle_one():
    points = np.array([[0.0, 0], [0, 1], [2, 0], [2, 1], [4, 0], [4, 1]])
    assert verdict(points, np.array([0, 0, 1, 1, 2, 2])).separable


def test_points_of_two_classes_in_one_place_are_not_separable():
    points = np.array([[0.0, 0], [1, 1], [1, 1], [2, 3]])
    result = verdict(points, np.array([0, 0, 1, 1]))
    assert not result.separable
    assert result.accuracy == 0.75


def test_a_ring_in_a_ring_is_cut_where_it_pays():
    data = rings(1000, seed=0)
    # A line that touches the inner ring, of radius 0.3, leaves this share of the outer one beyond.
    expected = 0.5 + np.arccos(0.3) / np.pi / 2
    assert verdict(data.points, data.labels).accuracy == pytest.approx(expected, abs=0.03)


def test_xor_is_not_separable():
    points = np.array([[0.0, 0], [1, 1], [0, 1], [1, 0]])
    assert not verdict(points, np.array([0, 0, 1, 1])).separable


def test_a_thread_is_judged_by_its_length_and_its_breadth():
    along = np.linspace(-1, 1, 50)
    thread = np.column_stack([along, along]) + 1e-9 * np.outer(np.sin(9 * along), [1, -1])
    assert verdict(thread, (along > 0).astype(int)).separable
    assert verdict(thread, (np.sin(9 * along) > 0).astype(int)).separable
    assert not verdict(thread, (np.abs(along) > 0.5).astype(int)).separable


def test_one_class_alone_is_separable():
    assert verdict(np.eye(3), np.zeros(3, int)) == Separability(True, 1.0)


def test_a_large_cloud_is_judged_at_all_of_its_points():
    data = moons(30_000, seed=0)
    points = np.array(data.points)
    points[data.labels == 1, 1] -= 3
    assert verdict(points, data.labels).separable
    points[-1] = points[data.labels == 0].mean(axis=0)
    mended = verdict(points, data.labels)
    assert not mended.separable
    assert mended.accuracy > 0.999


def test_a_margin_is_that_over_the_best_other_score():
    margins, rivals = margins_of(
        np.array([[1.0], [1.0]]), np.array([1]), np.array([[3, 0], [5, 0], [4, 0.0]])
    )
    assert (margins[0], rivals[0]) == (1.0, 2)


@pytest.mark.parametrize(
    ("verdicts", "first"),
    [("", None), ("0", None), ("1", 0), ("0101", 3), ("0111", 1), ("10", None)],
)
def test_separable_from_there_on(verdicts, first):
    made = [Separability(letter == "1", 1.0) for letter in verdicts]
    assert separable_from(made) == first


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("spread", [0.2, 0.6, 2.0])
def test_the_first_separable_cloud_is_that_of_all_verdicts(seed, spread):
    points, labels = blobs(seed, 3, 2, spread=spread, count=600)
    flow = flow_of(random_network(seed, 3, 3), points)
    assert first_separable(flow, labels) == separable_from(separability_of(flow, labels))
