"""Residual blocks: what they compute, that they are kept, and which gauge respects the addition."""

from itertools import pairwise

import numpy as np
import pytest
from blocks import residual_network
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from dnnflow.dnn.activations import ACTIVATIONS, nonlinearity
from dnnflow.dnn.gauge import canonical, gauge_of
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.network import Network
from dnnflow.dnn.summary import summary
from dnnflow.errors import DataError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import from_history_file, to_history_file
from dnnflow.exchange.load import load

POINTS = np.random.default_rng(0).normal(size=(50, 2))
seeds = st.integers(0, 999)
kinds = st.sampled_from(["tanh", "sigmoid", "relu", "softsign", "linear", "softmax"])


def test_a_block_adds_what_its_layers_make_of_the_points():
    first, second = Layer(np.eye(2, 3), np.ones(3)), Layer(np.eye(3, 2), np.zeros(2), "linear")
    made = Block((first, second))(POINTS)
    assert_allclose(made, POINTS + np.tanh(POINTS + 1))


@pytest.mark.parametrize(
    ("widths", "words"),
    [([], "has no layers"), ([2, 3], "takes 2 coordinates, but adds 3"), ([2, 3, 3], "adds 3")],
)
def test_a_block_is_as_wide_at_both_ends(widths, words):
    layers = tuple(Layer(np.ones(shape), np.zeros(shape[1])) for shape in pairwise(widths))
    with pytest.raises(DataError, match=words):
        Block(layers)


def test_a_network_ends_with_a_layer():
    with pytest.raises(DataError, match="no output layer"):
        Network((Block((Layer(np.eye(2), np.zeros(2)),)),))


@given(seed=seeds, stem=kinds, inner=kinds, end=kinds)
def test_the_gauge_keeps_the_function(seed, stem, inner, end):
    network = residual_network(seed, stem=stem, inner=inner, end=end)
    assert_allclose(canonical(network).predict(POINTS), network.predict(POINTS), atol=1e-9)


@given(seed=seeds, end=kinds)
def test_a_run_of_blocks_has_one_permutation(seed, end):
    first, *blocks = gauge_of(residual_network(seed, end=end))
    for each in blocks:
        assert_array_equal(each, first)


def test_before_the_first_layer_nothing_is_renamed():
    network = residual_network(3)
    bare = Network(network.layers[1:])
    assert_array_equal(gauge_of(bare)[0], np.eye(2))


@pytest.mark.parametrize("suffix", [".safetensors", ".keras"])
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_files_keep_blocks(tmp_path, suffix):
    if suffix == ".keras":
        pytest.importorskip("keras")
    network = residual_network(1, inner="tanh")
    save_network(network, tmp_path / f"net{suffix}")
    read = load(tmp_path / f"net{suffix}")
    assert [each.kind for each in read.layers] == [each.kind for each in network.layers]
    assert [each.name for each in read.layers] == [each.name for each in network.layers]
    assert_array_equal(read.predict(POINTS), network.predict(POINTS))


def test_a_history_keeps_blocks():
    history = History((Epoch(0, residual_network(1)), Epoch(1, residual_network(2))))
    read = from_history_file(to_history_file(history))
    for ours, theirs in zip(history.networks, read.networks, strict=True):
        assert_array_equal(ours.predict(POINTS), theirs.predict(POINTS))


def test_a_summary_counts_what_blocks_hold():
    network = residual_network(1)
    assert f"{network.parameters:,}" in summary(network).splitlines()[-1]
    assert "residual_block1 (Residual)" in summary(network)


@pytest.mark.parametrize("name", [*ACTIVATIONS, "leaky_relu(-3)", "hard_sigmoid(-2)", "elu(4)"])
def test_no_slope_is_steeper_than_the_table_says(name):
    entry = nonlinearity(name)
    if not np.isfinite(entry.steepest):
        return
    ends = np.random.default_rng(0).normal(scale=4, size=(20_000, 2))
    low, high = ends.min(axis=1), ends.max(axis=1)
    values = entry.apply(ends) if entry.pointwise else ends
    slopes = np.abs(values[:, 1] - values[:, 0]) / (high - low)
    assert slopes.max() <= entry.steepest * (1 + 1e-9)


@given(seed=seeds, inner=st.sampled_from(["tanh", "relu", "sigmoid", "leaky_relu(2)"]))
def test_no_two_points_are_pushed_apart_more_than_the_bound_says(seed, inner):
    block = residual_network(seed, inner=inner).layers[1]
    start = np.random.default_rng(seed).normal(size=(2, 500, 2))
    one, other = map(block.branch, start)
    apart = np.linalg.norm(one - other, axis=1) / np.linalg.norm(start[0] - start[1], axis=1)
    assert apart.max() <= block.lipschitz * (1 + 1e-9)
