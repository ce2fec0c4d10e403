"""Folding: layers made of any chain of steps do what the steps do, one after the other."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from dnnflow.dnn.activations import activation
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.chain import network_of
from dnnflow.exchange.steps import Activate, Dense, Scale

WIDTH = 3


def steps_of(kinds, seed):
    generator = np.random.default_rng(seed)
    made = {
        "dense": lambda: Dense(generator.normal(size=(3, 3)), generator.normal(size=3)),
        "scale": lambda: Scale(generator.normal(size=3), generator.normal(size=3)),
        "number": lambda: Scale(np.array(1.5), np.array(-0.5)),
        "tanh": lambda: Activate("tanh"),
        "softmax": lambda: Activate("softmax"),
        "linear": lambda: Activate("linear"),
    }
    return [made[kind]() for kind in kinds]


def applied(step, points):
    match step:
        case Dense():
            return points @ step.weight + step.bias
        case Scale():
            return points * step.factor + step.shift
        case Activate():
            return activation(step.function)(points)


KINDS = st.sampled_from(["dense", "scale", "number", "tanh", "softmax", "linear"])


@settings(deadline=None)
@given(kinds=st.lists(KINDS, max_size=8), seed=st.integers(0, 99))
def test_folding_changes_no_prediction(kinds, seed):
    steps = steps_of(["scale", *kinds], seed)
    points = expected = np.random.default_rng(seed).normal(size=(10, WIDTH))
    for step in steps:
        expected = applied(step, expected)
    assert_allclose(network_of(steps).predict(points), expected, atol=1e-10)


@settings(deadline=None)
@given(kinds=st.lists(KINDS, max_size=8), seed=st.integers(0, 99))
def test_a_scale_beside_a_dense_layer_makes_no_layer(kinds, seed):
    kinds = ["dense", *kinds, "tanh", "dense"]
    plain = [kind for kind in kinds if kind in {"dense", "tanh", "softmax"}]
    scaled = [each for kind in plain for each in ([kind, "scale"] if kind == "dense" else [kind])]
    widths = [len(network_of(steps_of(each, seed)).layers) for each in (plain, scaled)]
    assert widths[0] == widths[1]


def test_names_are_kept_and_missing_ones_are_the_articles():
    square, zero = np.eye(2), np.zeros(2)
    steps = [Dense(square, zero, "first"), Activate("tanh"), Dense(square, zero)]
    assert [layer.name for layer in network_of(steps).layers] == ["first", "output_layer"]
    steps = [Dense(square, zero), Dense(square, zero), Dense(square, zero, "last")]
    named = [layer.name for layer in network_of(steps).layers]
    assert named == ["input_layer", "hidden_layer1", "last"]


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ([], "no layers"),
        ([Activate("tanh")], "begins with an activation"),
        ([Dense(np.eye(2), np.zeros(2))] * 4001, "4001 steps"),
        ([Scale(np.ones(5000), np.zeros(5000)), Activate("tanh")], "25000000 numbers"),
        ([Dense(np.eye(2), np.zeros(2)), Scale(np.ones(3), np.zeros(3))], "does not fit 2 units"),
        ([Dense(np.eye(2), np.zeros(2)), Dense(np.eye(3), np.zeros(3))], "takes 3"),
        ([Dense(np.full((2, 2), np.nan), np.zeros(2))], "not finite"),
    ],
)
def test_what_makes_no_network_is_said(steps, message):
    with pytest.raises(DataError, match=message):
        network_of(steps)


def test_shapes_that_do_not_fit_are_refused_at_once():
    with pytest.raises(DataError, match="do not fit"):
        Dense(np.eye(2), np.zeros(3))
    with pytest.raises(DataError, match="a scale of shapes"):
        Scale(np.eye(2), np.zeros(2))


@pytest.mark.parametrize("units", [1, 2, 3])
@pytest.mark.parametrize(
    "output", ["relu", "gelu", "hard_shrink", "hard_sigmoid", "tanh", "linear"]
)
def test_the_straight_lines_of_the_output_decide_what_the_framework_does(output, units):
    """The class is that of the largest output, whether or not the function keeps their order."""
    generator = np.random.default_rng(units)
    dense = Dense(generator.normal(size=(2, units)), generator.normal(size=units))
    network, points = network_of([dense, Activate(output)]), generator.normal(size=(200, 2))
    values = activation(output)(points @ dense.weight + dense.bias)
    middle = activation(output)(np.zeros((1, 1)))[0, 0]
    expected = values.argmax(axis=1) if units > 1 else (values[:, 0] > middle).astype(int)
    assert (network.classify(points) == expected).all()
    *_, hidden = [points, *[layer(points) for layer in network.hidden]]
    logits = hidden @ network.output.weight + network.output.bias
    assert ((logits.argmax(axis=1) if units > 1 else logits[:, 0] > 0) == expected).all()


def test_a_first_activation_is_as_wide_as_what_follows():
    steps = [Activate("tanh"), Dense(np.ones((3, 1)), np.zeros(1))]
    points = np.random.default_rng(0).normal(size=(5, 3))
    predicted = network_of(steps).predict(points)
    assert_allclose(predicted, np.tanh(points).sum(axis=1, keepdims=True))


def test_plain_arrays_make_a_network():
    network = Network.from_arrays(
        [[[1, 0], [0, 2]], [[1], [-1]]], [[0, 1], [0]], ["linear", "sigmoid"], name="mine"
    )
    assert network.predict(np.array([[1.0, 1.0]])) == pytest.approx(1 / (1 + np.exp(2)))
    assert (network.name, network.layers[0].name) == ("mine", "input_layer")


def test_plain_arrays_that_do_not_fit_are_refused():
    with pytest.raises(DataError, match="1 weights, 2 biases and 1 activations"):
        Network.from_arrays([np.eye(2)], [[0, 0], [0]], ["tanh"])
    with pytest.raises(UsageError, match="did you mean 'tanh'"):
        Network.from_arrays([np.eye(2)], [[0, 0]], ["tahn"])
