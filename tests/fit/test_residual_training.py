"""Networks with residual blocks are trained here: many at once, each as if it were alone."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from dnnflow.data.shapes import moons, spirals
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.settings import INNER_UNITS, Architecture, TrainingSettings
from dnnflow.fit.descent import _logits
from dnnflow.fit.restarts import Members
from dnnflow.fit.task import Task
from dnnflow.fit.train import train, train_many, untrained

tf = pytest.importorskip("tensorflow")
DATA = moons(30)
SETTINGS = TrainingSettings(epochs=2, restarts=2)
RESIDUAL = Architecture(hidden=2, width=2, residual=True)
ARCHITECTURES = (RESIDUAL, Architecture(hidden=1, width=3, residual=True, seed=1))


def test_each_hidden_layer_is_a_block():
    network = train(DATA, hidden=3, width=2, residual=True, settings=SETTINGS)
    stem, *blocks = network.hidden
    assert stem.activation == "linear"
    assert [each.name for each in blocks] == [f"residual_block{k}" for k in (1, 2, 3)]
    for each in blocks:
        assert isinstance(each, Block)
        assert [layer.width for layer in each.layers] == [INNER_UNITS * 2, 2]
        assert [layer.activation for layer in each.layers] == ["tanh", "linear"]
    assert network.parameters == Architecture(3, 2, residual=True).parameters(2, 1)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid"])
def test_what_is_trained_is_what_the_network_computes(activation):
    some = [Architecture(h, w, activation, residual=True) for h, w in ((0, 2), (3, 2), (1, 3))]
    members = Members(tuple(some), 2, 2, 1)
    stacks = [stack + 0.1 * (stack != 0) for stack in members.initial()]  # padding stays at 0
    scores = _logits(members)([tf.constant(each) for each in stacks], DATA.points.astype("f4"))
    for each in some:
        place = members.ordered.index(each) * 2
        network = members.network(stacks, each, 0)
        ours = 1 / (1 + np.exp(-scores[place].numpy()))
        assert_allclose(network.predict(DATA.points), ours, atol=1e-5)


def test_at_first_a_network_is_near_its_input_layer():
    (network,) = untrained(DATA, [RESIDUAL])
    *_, last, _ = network.forward(DATA.points)
    assert np.abs(last - DATA.points).max() < 1
    assert_array_equal(network.layers[0].weight, np.eye(2))


def test_blocks_and_layers_are_trained_side_by_side():
    mixed = (*ARCHITECTURES, Architecture(hidden=1))
    networks = train_many(DATA, mixed, settings=SETTINGS)
    for network, each in zip(networks, mixed, strict=True):
        assert isinstance(network.hidden[-1], Block) == each.residual
    (alone,) = train_many(DATA, mixed[1:2], settings=SETTINGS)
    assert_allclose(networks[1].predict(DATA.points), alone.predict(DATA.points), atol=1e-4)


def test_it_is_kept_under_a_key_of_its_own():
    plain = Task(DATA, (Architecture(2, 2),), SETTINGS)
    assert plain.key != Task(DATA, (RESIDUAL,), SETTINGS).key


def test_spirals_are_learnt_in_the_plane():
    settings = TrainingSettings(epochs=60, restarts=4, batch_size=32, learning_rate=0.02)
    network = train(spirals(80), hidden=4, width=2, residual=True, settings=settings)
    assert network.training is not None
    assert network.training.best > 0.95
