"""What cannot be trained is refused before the training, in one line."""

import sys
from dataclasses import replace

import numpy as np
import pytest

import dnnflow as df
from dnnflow.data import Dataset
from dnnflow.dnn.activations import ACTIVATIONS, Nonlinearity
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import DataError, MissingPackageError, UsageError
from dnnflow.exchange.to_keras import to_keras
from dnnflow.fit.tensor_functions import TENSOR_FUNCTIONS
from dnnflow.fit.train import check_trainable, train

QUICK = TrainingSettings(epochs=2, batch_size=8, restarts=3, learning_rate=0.01)
MOONS = df.data.moons(21)


def test_a_training_of_which_nothing_is_left_says_what_to_try():
    far = replace(MOONS, points=MOONS.points * 1e3)
    with pytest.raises(DataError, match=r"diverged in each of 3 restarts: try .* smaller scale"):
        train(far, activation="exponential", settings=QUICK)


@pytest.fixture
def cube(monkeypatch):
    """An activation that only the table of ``dnn`` knows."""
    entry = Nonlinearity(lambda z: z**3, "z^3", "odd", increasing=True)
    monkeypatch.setitem(ACTIVATIONS, "cube", entry)
    return "cube"


def test_an_activation_that_tensorflow_lacks_can_be_shown_but_not_trained(cube, monkeypatch):
    with pytest.raises(UsageError, match=r"'cube' can be shown but not trained.* tanh"):
        train(MOONS, hidden=0, activation=cube, settings=QUICK)
    monkeypatch.setitem(TENSOR_FUNCTIONS, cube, lambda tf: lambda z: z**3)
    assert train(MOONS, hidden=0, activation=cube, settings=QUICK).layers[0].activation == cube


def test_an_activation_that_keras_lacks_is_named_with_the_suffix_to_take(cube):
    with pytest.raises(UsageError, match=r"Keras has no activation 'cube'.* \.safetensors"):
        to_keras(Network((Layer(np.eye(2), np.zeros(2), cube),)))


@pytest.mark.parametrize(
    "options",
    [
        {"hidden": -1},
        {"width": 0},
        {"width": 10**6},
        {"seed": -1},
        {"activation": "softmax"},
        {"activation": "tanhh"},
    ],
)
def test_architectures_that_make_no_sense_are_refused(options):
    with pytest.raises(UsageError) as caught:
        train(MOONS, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "options",
    [
        {"epochs": 0},
        {"epochs": 10**9},
        {"batch_size": 0},
        {"restarts": 0},
        {"learning_rate": 0.0},
        {"learning_rate": np.nan},
        {"learning_rate": np.inf},
    ],
)
def test_recipes_that_make_no_sense_are_refused(options):
    (option,) = options
    with pytest.raises(UsageError, match=option):
        TrainingSettings(**options)


def test_one_class_is_nothing_to_tell_apart():
    with pytest.raises(DataError, match="one class"):
        train(Dataset(MOONS.points, np.zeros(42, int), class_names=("all",)))


def test_coordinates_whose_squares_overflow_are_refused_before_the_training():
    unit = MOONS.points / np.abs(MOONS.points).max()
    check_trainable(replace(MOONS, points=1e18 * unit))
    with pytest.raises(DataError, match=r"a coordinate of 1\.01e\+18 is too large to train with"):
        check_trainable(replace(MOONS, points=1.01e18 * unit))


def test_without_tensorflow_the_way_to_get_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorflow", None)
    with pytest.raises(MissingPackageError, match=r'pip install "dnnflow\[train\]"'):
        train(MOONS, settings=QUICK)
