"""Which output is which class: as the framework says it, or refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.points import points_from
from dnnflow.dnn.network import Layer, Network
from dnnflow.errors import DataError

POINTS = np.random.default_rng(0).normal(size=(12, 2))


def network_of(units, function="softmax", names=(), **options):
    hidden = random_network(0, 1, 2, units=units).layers[:-1]
    output = Layer(np.random.default_rng(1).normal(size=(2, units)), np.zeros(units), function)
    return Network((*hidden, output), class_names=tuple(names), **options)


@given(st.lists(st.integers(0, 4), min_size=12, max_size=12))
def test_numbers_are_those_of_the_outputs(labels):
    """Also where some classes, the first or the last among them, have no points."""
    network = network_of(5)
    shown = network.matched(points_from(POINTS, labels))
    assert shown.labels.tolist() == labels
    assert shown.class_names == tuple("01234")
    right = (network.classify(POINTS) == np.array(labels)).mean()
    assert network.accuracy(points_from(POINTS, labels)) == right


@given(st.permutations("abcd"), st.lists(st.sampled_from("abcd"), min_size=12, max_size=12))
def test_names_that_the_network_knows_find_their_outputs(order, labels):
    network = network_of(4, names=order)
    shown = network.matched(points_from(POINTS, labels))
    assert [order[label] for label in shown.labels] == labels
    assert shown.class_names == tuple(order)
    predicted = np.array(order)[network.classify(POINTS)]
    assert network.accuracy(points_from(POINTS, labels)) == (predicted == labels).mean()


def test_numbers_keep_their_meaning_in_a_network_of_other_names():
    shown = network_of(3, names="abc").matched(points_from(POINTS, [2, 0] * 6))
    assert (shown.labels == [2, 0] * 6).all()
    assert shown.class_names == ("a", "b", "c")


@pytest.mark.parametrize(("function", "labels"), [("linear", [0, 1]), ("tanh", [0, 1])])
def test_a_unit_whose_sign_decides_is_asked_for_signs(function, labels):
    signs = points_from(POINTS, [-1, 1] * 6)
    shown = network_of(1, function).matched(signs)
    assert (shown.labels == labels * 6).all()
    assert shown.class_names == ("-1", "1")
    only = network_of(1, function).matched(points_from(POINTS, [-1] * 12))
    assert (only.labels == 0).all()


@pytest.mark.parametrize(
    ("network", "labels", "why"),
    [
        (network_of(2), [0, 1, 2], "tells 2 classes apart, but the points have 3: 0, 1, 2$"),
        (network_of(3), [0, 3], "3 classes apart, but the points have 2: .*some of its classes"),
        (network_of(2), [1, 2], "outputs for the classes 0 to 1, but those of the points are 1"),
        (network_of(1, "sigmoid"), [-1, 1], "outputs for the classes 0 to 1"),
        (network_of(2), [-1, 1], "outputs for the classes 0 to 1"),
        (network_of(3), ["a", "b"], "3 classes apart, but the points have 2: a, b; if"),
        (network_of(2), ["a", "b", "c"], "2 classes apart, but the points have 3: a, b, c$"),
        (network_of(2, names="ab"), ["a", "c"], "knows the classes a, b, but .* have c"),
        (network_of(2, names="ab"), ["c", "d"], "knows the classes a, b, but"),
        (network_of(2, names="34"), [0, 1], "knows the classes 3, 4, but"),
        (network_of(2, names="ab", names_only=True), [0, 1], "knows the classes a, b, but"),
        (network_of(2, "sigmoid"), [0, 1], "is multi-label: each of its 2 sigmoid outputs"),
        (network_of(1, "softmax"), [0, 1], "softmax over one unit, which always says 1"),
    ],
)
def test_what_only_a_guess_would_match_is_refused(network, labels, why):
    points = points_from(POINTS[: len(labels)], labels)
    with pytest.raises(DataError, match=why):
        network.matched(points)


def test_listed_classes_may_be_more_than_the_outputs_if_the_last_have_no_points():
    pandas = pytest.importorskip("pandas")
    listed = pandas.Categorical.from_codes([1, 0] * 6, ["z", "y", "x"])
    shown = network_of(2).matched(points_from(POINTS, listed))
    assert (shown.labels == [1, 0] * 6).all()
    assert shown.class_names == ("z", "y")
    used = pandas.Categorical.from_codes([1, 2] * 6, ["z", "y", "x"])
    with pytest.raises(DataError, match="2 classes apart, but the points have"):
        network_of(2).matched(points_from(POINTS, used))


def test_networks_are_told_apart_as_things_and_not_by_their_numbers():
    one, other = network_of(2), network_of(2)
    assert one == one  # noqa: PLR0124
    assert one != other
    assert len({one, other, one}) == 2
