"""A network predicts what Keras predicts, and its table is the article's."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.activations import ACTIVATIONS
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.summary import summary
from dnnflow.errors import DataError
from dnnflow.exchange.to_keras import to_keras

KERAS_LACKS = {"gelu_tanh", "rms_norm"}
SPELLINGS = [
    *(name for name in ACTIVATIONS if name not in KERAS_LACKS),
    *("leaky_relu(0.05)", "elu(0.5)", "hard_tanh(0,2.5)", "threshold(0.5)"),
    *("thresholded_relu(0.5,0.1,2)", "prelu(0.4)"),
]
GROWING = {"exponential"}
"""Their numbers overflow in deep networks."""


@pytest.mark.filterwarnings("ignore:You are using a softmax over axis")  # of width 1
@pytest.mark.parametrize("spelling", SPELLINGS)
@settings(max_examples=4, deadline=None)
@given(
    seed=st.integers(0, 99),
    hidden=st.integers(0, 12),
    width=st.integers(1, 8),
    units=st.integers(1, 4),
)
def test_predict_is_what_keras_predicts(spelling, seed, hidden, width, units):
    hidden = min(hidden, 1) if spelling in GROWING else hidden
    network = random_network(seed, hidden, width, activation=spelling, units=units)
    points = np.random.default_rng(seed).normal(size=(8, 2))
    expected = to_keras(network)(points).numpy()
    np.testing.assert_allclose(network.predict(points), expected, rtol=1e-5, atol=1e-5)


def test_keras_has_the_names_and_the_precision():
    network = random_network(0, 2, 3)
    model = to_keras(network)
    assert model.name == "random"
    assert [layer.name for layer in model.layers] == [layer.name for layer in network.layers]
    assert [weight.dtype for weight in model.get_weights()] == [np.float64] * 8


def test_names_that_keras_cannot_have_are_made_ones_that_it_can():
    layers = [
        Layer(np.eye(2), np.zeros(2), "tanh", name)
        for name in ("points", "a/b c", "a/b c", "層", "")
    ]
    model = to_keras(Network(tuple(layers), name="two words"))
    names = [layer.name for layer in model.layers]
    assert names == ["points_2", "a_b_c", "a_b_c_2", "_", "unnamed"]
    assert model.name == "two_words"


def test_the_summary_is_the_table_of_the_article():
    assert summary(random_network(0, 1, 2)).splitlines() == [
        'Model: "random"',
        "────────────────────────────────────────────────────────",
        "Layer (type)           Activation  Output Shape  Param #",
        "────────────────────────────────────────────────────────",
        "input_layer (Dense)    tanh        (None, 2)           6",
        "hidden_layer1 (Dense)  tanh        (None, 2)           6",
        "output_layer (Dense)   sigmoid     (None, 1)           3",
        "────────────────────────────────────────────────────────",
        "Total params: 15",
    ]


def test_points_of_another_width_are_refused():
    with pytest.raises(DataError, match="takes points of width 2, but these have width 3"):
        random_network(0, 1, 2).predict(np.zeros((4, 3)))
