"""What is trained if nothing is asked for, and the bounds of what can be asked."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from networks import random_network

from dnnflow._settings import settings_of
from dnnflow.data.shapes import DATASETS, LARGEST_SEED, blobs, moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import MOST_HIDDEN, MOST_LAYERS, Architecture, TrainingSettings
from dnnflow.dnn.snapshots import MOST_KEPT_EPOCHS, Snapshots
from dnnflow.errors import DataError, UsageError

TOO_MUCH = [
    (Architecture, {"hidden": MOST_HIDDEN + 1}),
    (Architecture, {"hidden": 999_999_999}),
    (Architecture, {"width": 10**9}),
    (Architecture, {"seed": LARGEST_SEED + 1}),
    (Architecture, {"seed": 10**400}),
    (TrainingSettings, {"epochs": 10**7}),
    (TrainingSettings, {"batch_size": 10**20}),
    (TrainingSettings, {"restarts": 10**9}),
    (Snapshots, {"count": MOST_KEPT_EPOCHS + 1}),
    (moons, {"seed": LARGEST_SEED + 1}),
    (blobs, {"classes": 10**9}),
]


@pytest.mark.parametrize(("made", "much"), TOO_MUCH)
def test_too_much_is_refused_before_memory_is_asked_for(made, much):
    tracemalloc.start()
    try:
        with pytest.raises(UsageError) as refused:
            made(**much)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
    assert next(iter(much)) in str(refused.value).replace("epochs can be kept", "count")
    assert len(str(refused.value)) <= 300


def test_the_most_is_taken():
    Architecture(hidden=MOST_HIDDEN, seed=LARGEST_SEED)
    Snapshots(MOST_KEPT_EPOCHS)
    moons(3, seed=LARGEST_SEED)


def test_a_network_has_no_more_layers_than_can_be_read_again():
    layers = random_network(0, 0, 2).layers[:1]
    assert len(Network(layers * MOST_LAYERS).layers) == MOST_LAYERS
    with pytest.raises(DataError, match="1,001 layers, more than 1,000"):
        Network(layers * (MOST_LAYERS + 1))


def test_a_history_has_no_more_epochs_than_can_be_read_again():
    network = random_network(0, 0, 2)
    epochs = tuple(Epoch(number, network) for number in range(MOST_KEPT_EPOCHS + 1))
    assert len(History(epochs[:-1]).epochs) == MOST_KEPT_EPOCHS
    with pytest.raises(DataError, match="10,001 epochs, more than 10,000"):
        History(epochs)


def test_every_number_of_snapshots_can_be_kept():
    for last in (1, MOST_KEPT_EPOCHS, 10 * MOST_KEPT_EPOCHS):
        numbers = Snapshots(MOST_KEPT_EPOCHS).epochs(last)
        assert len(numbers) == min(MOST_KEPT_EPOCHS, last + 1)
        assert np.all(np.diff(numbers) > 0)


def test_the_usual_network_is_the_one_of_the_article():
    usual = Architecture()
    assert (usual.hidden, usual.width, usual.activation, usual.seed) == (5, 2, "tanh", 0)
    assert usual.widths(2, 1) == [2, 2, 2, 2, 2, 2, 2, 1]
    assert usual.parameters(2, 1) == 6 * 6 + 3


@pytest.mark.parametrize("name", [*DATASETS, "points"])
def test_a_data_set_has_its_own_architecture_and_the_help_says_so(name):
    suited = Architecture.suiting(name)
    told = {each.field: each for each in settings_of(Architecture)}
    assert replace(suited, hidden=5, width=2) == Architecture()
    for field in ("hidden", "width"):
        size = getattr(suited, field)
        named = f"{name} {size}" in told[field].shown
        assert named == (size != getattr(Architecture, field))
    assert suited.width == {"moons": 2, "blobs": 2, "points": 2}.get(name, 3)


def test_the_usual_training():
    usual = TrainingSettings()
    assert (usual.epochs, usual.batch_size, usual.restarts) == (20, 16, 128)
    assert usual.learning_rate == 1e-3


@pytest.mark.parametrize(
    ("kind", "name", "least"),
    [
        (Architecture, "hidden", 0),
        (Architecture, "width", 1),
        (Architecture, "seed", 0),
        (TrainingSettings, "epochs", 1),
        (TrainingSettings, "batch_size", 1),
        (TrainingSettings, "restarts", 1),
    ],
)
def test_counts_have_a_least_value_that_is_allowed_itself(kind, name, least):
    assert getattr(kind(**{name: least}), name) == least
    with pytest.raises(UsageError, match=f"{name} must be at least {least}, not {least - 1}"):
        kind(**{name: least - 1})


@pytest.mark.parametrize("rate", [0.0, -1.0, 10.1, float("nan"), float("inf")])
def test_a_learning_rate_is_above_0_and_at_most_10(rate):
    assert TrainingSettings(learning_rate=10.0).learning_rate == 10
    with pytest.raises(UsageError, match="learning_rate must be above 0 and at most 10"):
        TrainingSettings(learning_rate=rate)


def test_softmax_is_for_the_output_alone():
    with pytest.raises(UsageError, match="softmax is for the output layer"):
        Architecture(activation="softmax")
