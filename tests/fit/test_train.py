"""Training: alone or together the same, as Keras does it, and its verdicts."""

from dataclasses import replace

import numpy as np
import pytest

import dnnflow as df
from dnnflow.data import DATASETS
from dnnflow.dnn.network import Layer
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.exchange.to_keras import to_keras
from dnnflow.fit.descent import descend
from dnnflow.fit.restarts import Members
from dnnflow.fit.score import score
from dnnflow.fit.train import train, train_history, train_many
from dnnflow.flow.flow import flow_of
from dnnflow.linear.separability import separability_of

QUICK = TrainingSettings(epochs=2, batch_size=8, restarts=3, learning_rate=0.01)
MOONS = df.data.moons(21)
BLOBS = df.data.blobs(10, classes=3)


def weights(network):
    return [array for layer in network.layers for array in (layer.weight, layer.bias)]


def assert_same(one, other, tolerance):
    for left, right in zip(weights(one), weights(other), strict=True):
        np.testing.assert_allclose(left, right, atol=tolerance)


def test_networks_trained_together_are_those_trained_alone():
    architectures = [
        Architecture(0, 2, "tanh"),
        Architecture(2, 3, "relu", seed=1),
        Architecture(2, 1, "leaky_relu(0.1)"),
        Architecture(0, 4, "tanh", seed=5),
        Architecture(0, 2, "tanh"),
    ]
    together = train_many(BLOBS, architectures, settings=QUICK)
    assert [len(network.hidden) - 1 for network in together] == [0, 2, 2, 0, 0]
    assert_same(together[0], together[4], 0)
    for network, architecture in zip(together[:3], architectures, strict=False):
        alone = train(BLOBS, **vars(architecture), settings=QUICK)
        assert_same(network, alone, 1e-5)
        np.testing.assert_allclose(network.training.accuracies, alone.training.accuracies)


@pytest.mark.parametrize("dataset", [MOONS, BLOBS], ids=lambda dataset: dataset.name)
def test_adam_and_the_loss_are_those_of_keras(dataset):
    architecture = Architecture(1, 3, "tanh")
    units = 1 if dataset.classes == 2 else dataset.classes
    members = Members((architecture,), 1, 2, units)
    (start,) = members.networks(members.initial(), architecture)
    (ours,) = members.networks(descend(members, dataset, QUICK, iter), architecture)
    model = to_keras(start)
    loss = "binary_crossentropy" if units == 1 else "sparse_categorical_crossentropy"
    model.compile("adam", loss)
    model.optimizer.learning_rate = QUICK.learning_rate
    generator = np.random.default_rng(0)
    for _ in range(QUICK.epochs):
        order = generator.permutation(len(dataset))
        for first in range(0, len(dataset), QUICK.batch_size):
            batch = order[first : first + QUICK.batch_size]
            model.train_on_batch(dataset.points[batch], dataset.labels[batch])
    for left, right in zip(weights(ours), model.get_weights(), strict=True):
        np.testing.assert_allclose(left, right, atol=1e-5)


def test_names_shapes_and_parameters_are_the_articles():
    for hidden, width, parameters in [(0, 2, 9), (1, 2, 15), (5, 2, 39), (10, 2, 69), (10, 3, 133)]:
        architecture = Architecture(hidden, width)
        members = Members((architecture,), 1, 2, 1)
        (network,) = members.networks(members.initial(), architecture)
        assert network.parameters == members.parameters == parameters
        names = [layer.name for layer in network.layers]
        numbered = [f"hidden_layer{number}" for number in range(1, hidden + 1)]
        assert names == ["input_layer", *numbered, "output_layer"]
        assert [layer.activation for layer in network.layers][-2:] == ["tanh", "sigmoid"]
        assert network.name == "DNN_model"


@pytest.mark.parametrize(("dimension", "width", "units"), [(2, 3, 1), (5, 2, 4), (3, 3, 3)])
def test_initial_weights_are_orthogonal(dimension, width, units):
    stacks = Members((Architecture(2, width),), 6, dimension, units).initial()
    for weight in stacks[::2]:
        _, rows, columns = weight.shape
        gram = weight @ weight.swapaxes(1, 2) if rows < columns else weight.swapaxes(1, 2) @ weight
        np.testing.assert_allclose(gram, np.tile(np.eye(len(gram[0])), (6, 1, 1)), atol=1e-6)
    assert not any(bias.any() for bias in stacks[1::2])


def test_what_is_not_asked_for_suits_the_data_set(monkeypatch):
    def untaught(members, *_):
        return members.initial()

    monkeypatch.setattr("dnnflow.fit.train.descend", untaught)
    monkeypatch.setattr("dnnflow.fit.train.descend_past", lambda *told: [untaught(*told)] * 2)
    tiny = TrainingSettings(epochs=1, restarts=1)
    xor, blobs = df.data.xor(4), df.data.blobs(4)
    for dataset, given, shape in [
        (xor, {}, (6, 3)),
        (xor, {"width": 2}, (6, 2)),
        (xor, {"hidden": 0}, (1, 3)),
        (blobs, {}, (3, 2)),
        (replace(xor, name="mine"), {}, (6, 2)),
    ]:
        network = train(dataset, settings=tiny, **given)
        assert (len(network.hidden), network.hidden[0].width) == shape
    assert train_history(xor, settings=tiny).network.hidden[0].width == 3


@pytest.mark.parametrize("name", ["rings", "spirals", "xor", "blobs"])
def test_every_data_set_is_learnt_with_its_own_depth_and_width(name):
    dataset = DATASETS[name]()
    network = train(dataset)
    assert network.accuracy(dataset) >= 0.99
    assert separability_of(flow_of(network, dataset.points), dataset.labels)[-1].separable


def test_moons_with_five_hidden_layers_are_learnt():
    network = train(df.data.moons())
    assert network.accuracy(df.data.moons()) == 1
    assert len(network.training.accuracies) == 128
    assert 0.86 < network.training.typical < 1
    assert not network.training.hopeless


def test_the_best_is_kept_and_every_restart_is_on_record():
    network = train(MOONS, hidden=1, settings=QUICK)
    record = network.training
    assert record.accuracies.shape == (3,)
    assert network.accuracy(MOONS) == record.best == record.accuracies.max()
    assert (record.dataset, record.settings, record.seed, record.baseline) == (
        "moons",
        QUICK,
        0,
        0.5,
    )


def test_progress_passes_every_epoch():
    seen = []

    def watched(epochs):
        for epoch in epochs:
            seen.append(epoch)
            yield epoch

    train_many(MOONS, [Architecture(0)], settings=QUICK, progress=watched)
    assert seen == [0, 1]


def test_restarts_that_diverge_count_as_nothing_and_never_win():
    architecture = Architecture(1, 2)
    members = Members((architecture,), 3, 2, 1)
    stacks = members.initial()
    stacks[0][1] = np.nan
    stacks[-1][2] = 1e30
    first, second, third = members.networks(stacks, architecture)
    assert first is not None
    assert second is None
    assert third is None


def test_a_verdict_says_what_was_reached():
    record = Training("moons", QUICK, 0, 0.5, np.array([0.5, 0.9999, 0.0, 0.7]))
    line = "4 restarts: best 99.9 %, typical 60 %, worst 0 %; 1 diverged"
    assert record.verdict == line
    assert not record.hopeless
    hopeless = replace(record, accuracies=np.array([0.5, 0.4]))
    assert hopeless.hopeless
    assert "nothing was learnt" in hopeless.verdict
    assert "50 %" in hopeless.verdict


def test_the_score_prefers_a_cloud_to_a_thread_whatever_the_order_and_signs_of_units():
    network = train(MOONS, hidden=1, settings=QUICK)
    first, second, output = network.layers
    swapped = np.array([[0, -1], [1, 0]])
    turned = Layer(first.weight @ swapped, first.bias @ swapped, "tanh")
    back = replace(second, weight=swapped.T @ second.weight)
    thread = replace(second, weight=second.weight * [1, 1e-3])
    expected = score(network, MOONS.points)
    renamed = replace(network, layers=(turned, back, output))
    assert score(renamed, MOONS.points) == pytest.approx(expected)
    assert score(replace(network, layers=(first, thread, output)), MOONS.points) < expected - 1


def test_points_at_the_walls_lower_the_score():
    network = train(MOONS, hidden=0, settings=QUICK)
    first, output = network.layers
    at_walls = replace(network, layers=(replace(first, weight=first.weight * 100), output))
    assert score(at_walls, MOONS.points) < score(network, MOONS.points) - 1
