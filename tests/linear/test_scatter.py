"""The law of separation: D and its correlation with depth, as He & Su 2023 have them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.linear.scatter import correlation_of, layer_ends, scatter_of
from dnnflow.study.demos import demo

SEEDS = st.integers(0, 10_000)


def cloud_of(seed, classes, width, count=40):
    generator = np.random.default_rng(seed)
    labels = np.arange(count) % classes
    means = generator.normal(size=(classes, width))
    return means[labels] + generator.normal(size=(count, width)) / 3, labels


def separation(cloud, labels):
    """D by the letter of its definition, with two matrices and a pseudoinverse."""
    middle, within, between = cloud.mean(axis=0), 0, 0
    for label in set(labels.tolist()):
        points = cloud[labels == label]
        mean = points.mean(axis=0)
        within = within + (points - mean).T @ (points - mean) / len(cloud)
        between = between + len(points) * np.outer(mean - middle, mean - middle) / len(cloud)
    return np.trace(within @ np.linalg.pinv(between, rcond=1e-12))


@settings(max_examples=60)
@given(seed=SEEDS, classes=st.integers(2, 5), width=st.integers(1, 6))
def test_d_is_that_of_the_definition(seed, classes, width):
    cloud, labels = cloud_of(seed, classes, width)
    assert scatter_of(cloud, labels).separation == pytest.approx(
        separation(cloud, labels), rel=1e-6
    )


@settings(max_examples=40)
@given(seed=SEEDS, classes=st.integers(2, 4), size=st.floats(1e-6, 1e6))
def test_nothing_depends_on_turns_places_and_units(seed, classes, size):
    cloud, labels = cloud_of(seed, classes, 3)
    turn, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    one, other = (scatter_of(each, labels) for each in (cloud, size * (cloud @ turn + 1)))
    assert other.separation == pytest.approx(one.separation, rel=1e-6)
    assert other.skew == pytest.approx(one.skew, abs=1e-8)


@pytest.mark.parametrize("classes", [2, 3, 4, 7])
def test_a_simplex_has_no_skew_and_collapsed_classes_no_scatter(classes):
    labels = np.arange(3 * classes) % classes
    collapsed = scatter_of(np.eye(classes)[labels], labels)
    assert collapsed.separation == pytest.approx(0, abs=1e-20)
    assert collapsed.skew == pytest.approx(0, abs=1e-12)
    flat = np.array([[0.0], [1.0], [5.0]])
    assert scatter_of(flat, np.arange(3)).skew > 0.4


def test_equal_means_are_infinitely_far_from_separated():
    square = np.array([[1.0, 1], [-1, -1], [1, -1], [-1, 1]])
    assert scatter_of(square, np.array([0, 0, 1, 1])).separation == np.inf
    assert scatter_of(np.zeros((4, 2)), np.array([0, 0, 1, 1])).separation == np.inf


def test_the_correlation_is_minus_one_where_the_law_holds_exactly():
    assert correlation_of([2.0**-depth for depth in range(6)]) == pytest.approx(-1)
    for few in ([1.0, 0.5], [1.0, 1.0, 1.0], [1.0, 0.5, 0.0], [1.0, np.inf, 2.0]):
        assert np.isnan(correlation_of(few))


@pytest.mark.parametrize(("name", "expected"), [("moons", -0.84), ("rings-plane", -0.80)])
def test_the_demos_obey_the_law(name, expected):
    sent = demo(name).sent
    ends = layer_ends(sent.flow.stages)
    assert ends == [0, *range(2, len(sent.flow.clouds), 2)]
    found = [scatter_of(sent.flow.clouds[end], sent.dataset.labels).separation for end in ends]
    assert correlation_of(found) == pytest.approx(expected, abs=0.01)
