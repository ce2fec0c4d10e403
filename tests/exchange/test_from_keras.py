"""Keras models: live or from their file, our predictions are Keras' own to 1e-5."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from dnnflow.exchange.load import load

keras = pytest.importorskip("keras")
LAYERS = {
    "dense": lambda k: k.Dense(3),
    "dense, no bias": lambda k: k.Dense(2, activation="tanh", use_bias=False),
    "elu inside": lambda k: k.Dense(3, activation=k.ELU(alpha=0.3)),
    "slope inside": lambda k: k.Dense(3, activation=k.LeakyReLU(negative_slope=0.05)),
    "softmax inside": lambda k: k.Dense(3, activation=k.Softmax()),
    "activation": lambda k: k.Activation("softsign"),
    "relu": lambda k: k.ReLU(),
    "sloped relu": lambda k: k.ReLU(negative_slope=0.3),
    "leaky relu": lambda k: k.LeakyReLU(),
    "elu": lambda k: k.ELU(alpha=1.5),
    "softmax": lambda k: k.Softmax(),
    "batch": lambda k: k.BatchNormalization(),
    "bare batch": lambda k: k.BatchNormalization(center=False, scale=False, epsilon=0.1),
    "shifted batch": lambda k: k.BatchNormalization(axis=1, scale=False),
    "scaled batch": lambda k: k.BatchNormalization(center=False),
    "normalization": lambda k: k.Normalization(),
    "normalization of all": lambda k: k.Normalization(axis=None),
    "inverse": lambda k: k.Normalization(axis=None, mean=0.5, variance=2.0, invert=True),
    "rescaling": lambda k: k.Rescaling(0.5, offset=-0.25),
    "dropout": lambda k: k.Dropout(0.5),
    "noise": lambda k: k.GaussianNoise(1.0),
    "rough noise": lambda k: k.GaussianDropout(0.5),
    "alpha": lambda k: k.AlphaDropout(0.5),
    "flatten": lambda k: k.Flatten(),
}
FUNCTIONS = [
    *["linear", "tanh", "sigmoid", "softsign", "relu", "leaky_relu", "elu", "gelu", "silu"],
    *["swish", "softplus", "softmax"],
]

# Keras' own way of saving, which NumPy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def model_of(kinds, seed, *, functional=False, shape=(2,)):
    layers = [LAYERS[kind](keras.layers) for kind in kinds]
    if functional:
        end = start = keras.Input(shape)
        for layer in layers:
            end = layer(end)
        model = keras.Model(start, end)
    else:
        model = keras.Sequential([keras.Input(shape), *layers])
    generator = np.random.default_rng(seed)
    # Variances must be positive; for all else positive numbers are as good as any.
    model.set_weights([generator.uniform(0.3, 1.5, each.shape) for each in model.get_weights()])
    for layer in model.layers:
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()
    return model


def agree(model, network, points):
    ours = network.predict(points.reshape(len(points), -1))
    theirs = np.asarray(model(points.astype(np.float32), training=False))
    assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5)


@settings(max_examples=15, deadline=None)
@given(
    kinds=st.lists(st.sampled_from(list(LAYERS)), max_size=7),
    functional=st.booleans(),
    seed=st.integers(0, 99),
)
def test_random_models_predict_the_same(kinds, functional, seed, tmp_path_factory):
    model = model_of(["normalization", *kinds, "dense"], seed, functional=functional)
    points = np.random.default_rng(seed).normal(size=(20, 2))
    file = tmp_path_factory.mktemp("keras") / "model.keras"
    model.save(file)
    agree(model, load(model), points)
    agree(model, load(file), points)


@pytest.mark.parametrize("kind", LAYERS)
def test_every_layer_predicts_the_same(kind):
    model = model_of(["rescaling", "dense", kind, "dense", kind], 3)
    agree(model, load(model), np.random.default_rng(3).normal(size=(20, 2)))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_activation_predicts_the_same(function):
    model = keras.Sequential(
        [keras.Input((2,)), keras.layers.Dense(4, function), keras.layers.Dense(2, function)]
    )
    agree(model, load(model), np.random.default_rng(3).normal(size=(20, 2)) * 3)


@pytest.mark.parametrize("name", ["sequential.keras", "functional.keras"])
def test_kept_files_predict_what_keras_predicts_today(name):
    file = Path(__file__).parent / "fixtures" / name
    points = np.random.default_rng(1).normal(size=(6, *[2] * (1 + (name == "functional.keras"))))
    agree(keras.saving.load_model(file), load(file), points)


def test_a_file_of_keras_2_predicts_what_keras_2_did():
    """A chain with a Sequential in it: hard_sigmoid, LeakyReLU, PReLU, ThresholdedReLU, ELU."""
    predicted = [[2.929589, -1.0396742], [2.9428053, -1.0454735], [2.730296, -0.8356502]]
    network = load(Path(__file__).parent / "fixtures" / "keras2.keras")
    points = np.array([[0.5, -1], [2, 1], [-3, 0.25]])
    assert_allclose(network.predict(points), predicted, rtol=1e-5)


def test_images_are_flat_points(tmp_path):
    model = model_of(["rescaling", "flatten", "dense", "softmax"], 1, shape=(4, 5))
    model.save(tmp_path / "images.keras")
    network = load(tmp_path / "images.keras")
    agree(model, network, np.random.default_rng(1).normal(size=(6, 4, 5)))
    assert (network.name, network.dimension, len(network.layers)) == ("images", 20, 1)


def test_layers_keep_their_names_and_order_beyond_ten(tmp_path):
    model = keras.Sequential(
        [keras.Input((2,)), *[keras.layers.Dense(2, "tanh", name=f"d{k}") for k in range(12)]]
    )
    model.save(tmp_path / "deep.keras")
    assert [layer.name for layer in load(tmp_path / "deep.keras").layers] == [
        f"d{k}" for k in range(12)
    ]


def test_a_trained_model_with_its_optimizer(tmp_path):
    model = model_of(["dense", "batch", "relu", "dense"], 0)
    model.compile("adam", "mse")
    model.fit(np.eye(2), np.ones((2, 3)), verbose=0)
    model.save(tmp_path / "trained.keras")
    agree(model, load(tmp_path / "trained.keras"), np.random.default_rng(1).normal(size=(6, 2)))


def test_reading_a_file_imports_no_framework(tmp_path):
    model_of(["dense", "batch", "softmax"], 0).save(tmp_path / "model.keras")
    code = (
        "import sys, dnnflow.exchange.load as l; l.load(sys.argv[1]);"
        "print({'keras', 'tensorflow', 'h5py', 'torch'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "model.keras"],
        capture_output=True,
        check=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("set()\n", "")
