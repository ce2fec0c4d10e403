"""The contracts of the gauge: the same function, turned as little as its names allow."""

from itertools import pairwise, permutations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.gauge import (
    canonical,
    facing,
    gauge_of,
    regauged,
    turned,
)
from dnnflow.dnn.layers.scales import rescaled, scales_of
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.polar import polar, rotation_between
from dnnflow.flow.stages import Affine, stages_of

some = settings(deadline=None, max_examples=60)
seeds = st.integers(0, 10_000)
ODD = ("tanh", "softsign", "linear")
KINDS = (*ODD, "sigmoid", "relu", "leaky_relu(0.1)", "elu", "gelu", "softplus", "softmax")


def mixed_network(seed, widths, kinds, units=1):
    """Layers of any widths and activations, in that order, and an output layer."""
    generator = np.random.default_rng(seed)
    shapes = pairwise((*widths, units))
    return Network(
        tuple(
            Layer(generator.normal(size=shape), generator.normal(size=shape[1]), kind, f"layer{k}")
            for k, (shape, kind) in enumerate(zip(shapes, (*kinds, "sigmoid"), strict=True))
        ),
        name="mixed",
    )


def affine_stages(network):
    return [stage for stage in stages_of(network) if isinstance(stage, Affine)]


@st.composite
def any_layers(draw, widest=6):
    """What a mixed network is made of: a seed, the widths, their activations, the units."""
    widths = draw(st.lists(st.integers(1, widest), min_size=2, max_size=8))
    count = len(widths) - 1
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=count, max_size=count))
    return draw(seeds), widths, kinds, draw(st.integers(1, 3))


@some
@given(layers=any_layers(), seed=seeds)
def test_the_function_stays_the_same(layers, seed):
    network = mixed_network(*layers)
    points = np.random.default_rng(seed).normal(size=(20, network.dimension))
    turned = canonical(network)
    assert np.abs(turned.predict(points) - network.predict(points)).max() < 1e-9
    assert [layer.name for layer in turned.layers] == [layer.name for layer in network.layers]
    assert (turned.name, turned.training) == (network.name, network.training)


@some
@given(
    seed=seeds,
    hidden=st.integers(0, 11),
    width=st.integers(2, 6),
    activation=st.sampled_from([*ODD, "sigmoid"]),
    scale=st.sampled_from([1e-3, 1.0, 1e2]),
)
def test_no_layer_turns_far_or_reflects(seed, hidden, width, activation, scale):
    network = random_network(seed, hidden, width, activation=activation, scale=scale)
    most = {2: 45.0, 3: 62.8}.get(width, 180.0)
    for stage in affine_stages(canonical(network)):
        assert not stage.polar.reflects
        assert np.degrees(stage.polar.angle) <= most


@some
@given(seed=seeds, width=st.integers(2, 6))
def test_units_without_signs_change_places_and_do_not_reflect(seed, width):
    network = random_network(seed, 3, width, activation="relu", dimension=width)
    for matrix, stage in zip(gauge_of(network), affine_stages(canonical(network)), strict=True):
        assert set(matrix.ravel()) <= {0.0, 1.0}
        assert not stage.polar.reflects


@some
@given(layers=any_layers(widest=3))
def test_a_canonical_network_stays_as_it_is(layers):
    for matrix in gauge_of(canonical(mixed_network(*layers))):
        assert (matrix == np.eye(len(matrix))).all()


@some
@given(layers=any_layers())
def test_a_gauge_is_signed_permutations_and_can_be_undone(layers):
    network = mixed_network(*layers)
    gauge = gauge_of(network)
    for matrix in gauge:
        assert (matrix @ matrix.T == np.eye(len(matrix))).all()
        assert (np.abs(matrix).sum(axis=0) == 1).all()
    back = regauged(regauged(network, gauge), tuple(matrix.T for matrix in gauge))
    for layer, original in zip(back.layers, network.layers, strict=True):
        assert np.allclose(layer.weight, original.weight, atol=1e-12)
        assert np.allclose(layer.bias, original.bias, atol=1e-12)


FREE = ("relu", "leaky_relu(0.1)", "prelu(0.3)")


@some
@given(seed=seeds, widths=st.lists(st.integers(1, 5), min_size=2, max_size=6))
def test_units_that_may_be_rescaled_have_a_gain_of_1(seed, widths):
    kinds = [FREE[place % 3] for place in range(len(widths) - 1)]
    for layer in canonical(mixed_network(seed, widths, kinds)).hidden:
        assert np.linalg.norm(layer.weight, axis=0) == pytest.approx(1)


@some
@given(layers=any_layers(widest=3))
def test_other_units_keep_their_scale(layers):
    network = mixed_network(*layers)
    for scales, layer in zip(scales_of(network), network.layers, strict=True):
        assert (scales > 0).all()
        assert (scales == 1).all() or layer.activation in FREE


@some
@given(seed=seeds, scale=st.sampled_from([1e-6, 1.0, 1e6]))
def test_how_a_network_was_scaled_is_not_seen(seed, scale):
    network = mixed_network(seed, [2, 3, 2, 3], ["relu", "leaky_relu(0.1)", "relu"])
    factors = scale * np.exp(np.random.default_rng(seed).normal(size=(3, 4)))
    scales = [each[: layer.width] for each, layer in zip(factors, network.hidden, strict=True)]
    other = rescaled(network, (*scales, np.ones(1)))
    for layer, same in zip(canonical(network).layers, canonical(other).layers, strict=True):
        assert layer.weight == pytest.approx(same.weight, rel=1e-9, abs=1e-12)
        assert layer.bias == pytest.approx(same.bias, rel=1e-9, abs=1e-12)


def test_a_unit_without_weights_keeps_its_scale():
    dead = Layer(np.zeros((2, 2)), np.ones(2), "relu")
    network = Network((dead, Layer(np.ones((2, 1)), np.zeros(1), "sigmoid")))
    assert all((scales == 1).all() for scales in scales_of(network))


@some
@given(seed=seeds)
def test_beyond_width_3_close_to_the_best_of_all(seed):
    weight = np.random.default_rng(seed).normal(size=(4, 4))
    network = Network((Layer(weight, np.zeros(4)), Layer(np.ones((4, 1)), np.zeros(1), "sigmoid")))
    (chosen,) = gauge_of(network)
    parts = polar(weight)
    rotation = rotation_between(parts.axes, parts.images)[:4, :4]
    traces = {1: [], -1: []}
    for order, signs in product(permutations(range(4)), product((1.0, -1.0), repeat=4)):
        candidate = np.diag(signs) @ np.eye(4)[list(order)]
        turned = rotation @ candidate.T
        traces[round(np.linalg.det(turned))].append(np.trace(turned))
    found = np.trace(rotation @ chosen.T)
    assert found <= max(traces[1]) + 1e-9
    if max(traces[1]) >= max(traces[-1]):
        assert found == pytest.approx(max(traces[1]))
    else:
        assert found >= max(traces[1]) - 0.5


def test_one_gauge_serves_every_epoch():
    first, last = random_network(1, 4, 3), random_network(2, 4, 3)
    points = np.random.default_rng(0).normal(size=(20, 2))
    turned = regauged(first, gauge_of(last))
    assert np.allclose(turned.predict(points), first.predict(points), atol=1e-12)


@given(seed=st.integers(0, 99), dimension=st.integers(4, 12), width=st.integers(1, 3))
def test_a_wide_input_is_turned_to_how_the_first_layer_sees_it(seed, dimension, width):
    network = random_network(seed, 1, width, dimension=dimension)
    points = np.random.default_rng(seed).normal(size=(20, dimension))
    rotation = facing(network)
    assert np.allclose(rotation.T @ rotation, np.eye(dimension), atol=1e-12)
    faced = turned(network, rotation)
    assert np.allclose(faced.predict(points @ rotation), network.predict(points), atol=1e-9)
    weight = faced.layers[0].weight
    assert np.allclose(weight[width:], 0, atol=1e-9), "the layer looks at the first coordinates"
    assert np.allclose(weight[:width], weight[:width].T, atol=1e-9), "and stretches them"
    assert np.linalg.eigvalsh(weight[:width]).min() > -1e-9
