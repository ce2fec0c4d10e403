"""What the table says of an activation is true of its function, whatever its parameters."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.dnn.activations import (
    ACTIVATIONS,
    formula,
    nonlinearity,
    parameters,
    renamed,
    shown,
    spelled,
)
from dnnflow.dnn.gauge import canonical
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.settings import HIDDEN_ACTIVATIONS, Architecture
from dnnflow.errors import DataError, UsageError
from dnnflow.fit.tensor_functions import TENSOR_FUNCTIONS
from dnnflow.flow.stages import Activation

POINTWISE = [name for name, entry in ACTIVATIONS.items() if entry.pointwise]
SPELLINGS = [
    *POINTWISE,
    *("leaky_relu(-0.1)", "elu(-1)", "selu(1,-2)", "celu(0.5)", "softplus(2,1)", "softplus(-1)"),
    *("hard_tanh(-2,2)", "hard_tanh(0,3)", "hard_sigmoid(0.2)", "hard_sigmoid(0.2,0.4)"),
    *("thresholded_relu(0.5,0.1,2)", "threshold(1,-1)", "prelu(0.1,0.2,0.3,-0.4,0.5)"),
    *("soft_shrink(1)", "squareplus(0.1)"),
]
PLACES = np.linspace(-6, 6, 241)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_traits_are_those_of_the_function(spelling):
    entry = nonlinearity(spelling)
    width = max(1, spelling.count(",") + 1) if entry.per_unit else 1
    values, opposite = (
        entry.apply(np.repeat(places[:, None], width, axis=1)) for places in (PLACES, -PLACES)
    )
    if entry.increasing:
        assert (np.diff(values, axis=0) > 0).all()
    if entry.symmetry == "odd":
        np.testing.assert_allclose(opposite, -values, atol=1e-12)
    if entry.symmetry == "logistic":
        np.testing.assert_allclose(opposite, 1 - values, atol=1e-12)
    if entry.bounds:
        low, high = entry.bounds
        assert low <= values.min() <= values.max() <= high
        assert values.max() - values.min() > 0.9 * (high - low) * (spelling != "softsign")
    assert Activation(spelling, "layer").invertible == entry.increasing


@pytest.mark.parametrize("spelling", ["leaky_relu(-0.1)", "leaky_relu(0)", "elu(0)", "prelu(1,-1)"])
def test_what_folds_space_is_not_invertible(spelling):
    assert not nonlinearity(spelling).increasing


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 999), widths=st.lists(st.integers(1, 5), min_size=2, max_size=5))
def test_slopes_of_units_go_where_the_gauge_takes_the_units(seed, widths):
    generator = np.random.default_rng(seed)
    layers = [
        Layer(
            generator.normal(size=(start, end)),
            generator.normal(size=end),
            spelled("prelu", *generator.uniform(0, 1, end)),
        )
        for start, end in zip([2, *widths], widths, strict=False)
    ]
    network, points = Network(tuple(layers)), generator.normal(size=(20, 2))
    np.testing.assert_allclose(
        canonical(network).predict(points), network.predict(points), atol=1e-9
    )


@pytest.mark.parametrize(
    ("spelling", "message"),
    [
        ("tanh(2)", "tanh takes no parameter"),
        ("elu(x)", "must be a finite number"),
        ("elu(1,2)", "elu takes alpha"),
        ("hard_tanh(1,-1)", "make no sense"),
        ("celu(0)", "make no sense"),
        ("squareplus(-4)", "make no sense"),
        ("prelu(0.1,0.2,0.3)", "3 parameters for 2 units"),
    ],
)
def test_parameters_that_make_no_sense_are_refused(spelling, message):
    with pytest.raises(DataError, match=message):
        Layer(np.eye(2), np.zeros(2), spelling)


def test_a_spelling_is_as_short_as_it_can_be():
    assert spelled("hard_tanh", -1, 1) == "hard_tanh"
    assert spelled("hard_tanh", -1, 2) == "hard_tanh(-1.0,2.0)"
    assert parameters(spelled("selu")) == parameters("selu(1.6732632423543772)")
    assert renamed("prelu(1,2,3)", [2, 0, 1]) == "prelu(3.0,1.0,2.0)"
    assert renamed("prelu(1)", [1, 0]) == "prelu(1)"


def test_many_slopes_are_shown_by_the_first_and_the_last():
    assert shown("prelu(1,2,3,4)") == "prelu(1, …, 4)"
    assert formula("prelu(1,2,3,4)") == r"\mathrm{prelu}_{1, …, 4}"
    assert formula("elu(0.5)") == r"\mathrm{elu}_{0.5}"
    assert formula("elu") == r"\mathrm{elu}"


def test_what_can_be_trained_is_what_is_offered():
    assert set(HIDDEN_ACTIVATIONS) == set(TENSOR_FUNCTIONS)
    with pytest.raises(UsageError, match="log_softmax is for the output layer"):
        Architecture(activation="log_softmax")
    with pytest.raises(UsageError, match="train with leaky_relu"):
        Architecture(activation="prelu")
