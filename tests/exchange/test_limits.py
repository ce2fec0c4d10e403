"""What is saved can be read again; what could not be is not saved, and an old file stays."""

import resource
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from networks import random_network

from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.settings import MOST_LAYERS, MOST_RESTARTS, TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError
from dnnflow.exchange import chain, tensors, to_keras
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load

DEEPEST = Network(
    tuple(
        Layer(layer.weight, layer.bias, layer.activation, f"layer{place}")
        for place, layer in enumerate(random_network(0, MOST_LAYERS - 2, 2).layers)
    )
)


def assert_same(one, other):
    assert [layer.activation for layer in one.layers] == [each.activation for each in other.layers]
    for left, right in zip(one.layers, other.layers, strict=True):
        np.testing.assert_array_equal(left.weight, right.weight)
        np.testing.assert_array_equal(left.bias, right.bias)


def test_the_deepest_network_and_the_longest_record_come_back(tmp_path):
    settings = TrainingSettings(restarts=MOST_RESTARTS)
    record = Training("moons", settings, 7, 0.5, np.random.default_rng(0).random(MOST_RESTARTS))
    save_network(replace(DEEPEST, training=record), tmp_path / "deep.safetensors")
    read = load(tmp_path / "deep.safetensors")
    assert_same(read, DEEPEST)
    np.testing.assert_array_equal(read.training.accuracies, record.accuracies)


def test_a_deep_network_comes_back_from_keras_too(tmp_path):
    pytest.importorskip("tensorflow")
    deep = Network(DEEPEST.layers[:150])  # of more steps than the limit once was a tenth of
    save_network(deep, tmp_path / "deep.keras")
    assert_same(load(tmp_path / "deep.keras"), deep)


def test_all_layers_of_a_network_fit_the_limits_of_every_file():
    assert chain.MOST_STEPS >= 2 * MOST_LAYERS
    steps = [
        step
        for layer in DEEPEST.layers
        for step in (chain.Dense(layer.weight, layer.bias), chain.Activate(layer.activation))
    ]
    assert_same(chain.network_of(steps), DEEPEST)


def refused(save, path, said):
    path.write_bytes(b"old")
    with pytest.raises(DataError, match=said):
        save(path)
    assert path.read_bytes() == b"old"
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_history_too_large_to_be_read_is_not_written(tmp_path, monkeypatch):
    history = History(tuple(Epoch(k, random_network(k, 1, 8)) for k in range(20)))
    save_history(history, tmp_path / "run.safetensors")
    assert len(load_history(tmp_path / "run.safetensors").epochs) == 20
    monkeypatch.setattr(tensors, "LARGEST_TENSORS_FILE", tensors.LARGEST_HEADER + 10_000)
    refused(lambda path: save_history(history, path), tmp_path / "run.safetensors", "MiB, more")


def test_names_too_long_to_be_read_are_not_written(tmp_path, monkeypatch):
    monkeypatch.setattr(tensors, "LARGEST_HEADER", 2000)
    network = replace(random_network(0, 0, 2), name="x" * 3000)
    refused(lambda path: save_network(network, path), tmp_path / "net.safetensors", "too long")


def test_weights_that_keras_files_are_not_read_with_are_not_written(tmp_path, monkeypatch):
    monkeypatch.setattr(to_keras, "MOST_WEIGHTS", 10)
    network = random_network(0, 1, 3)
    refused(lambda path: save_network(network, path), tmp_path / "net.keras", "as .safetensors")


@pytest.mark.parametrize("suffix", [".safetensors", ".keras", ".onnx"])
def test_a_huge_file_of_nothing_ends_in_a_line_and_little_memory(tmp_path, suffix):
    path = tmp_path / f"huge{suffix}"
    with path.open("wb") as file:
        file.truncate(8 << 30)
    script = "import sys; from dnnflow.__main__ import main; main(['info', sys.argv[1]])"

    def bounded():
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))

    done = subprocess.run(
        [sys.executable, "-c", script, path],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=bounded,
    )
    assert done.returncode == 65, done.stderr
    assert done.stderr.count("\n") == 1
    assert "larger than the limit" in done.stderr
