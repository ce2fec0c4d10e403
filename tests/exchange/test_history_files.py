"""A file of a history gives the same back, or one error."""

import contextlib
import json
import struct
from dataclasses import asdict, replace

import numpy as np
import pytest
from histories import assert_same, history
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import CannotCreateError, DataError, MissingInputError, UsageError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load
from dnnflow.fit.recorder import Recorder


@given(count=st.integers(1, 5), units=st.sampled_from([1, 3]), seed=st.integers(0, 9))
def test_a_file_gives_the_same_history_back(tmp_path_factory, count, units, seed):
    kept = history(count, units=units, scale=seed + 1)
    path = tmp_path_factory.mktemp("history") / "run.safetensors"
    save_history(kept, path)
    assert_same(load_history(path), kept)


def test_how_the_last_network_was_trained_is_known_again(tmp_path):
    record = Training("moons", TrainingSettings(restarts=2), 3, 0.5, np.array([0.75, 1 / 3]))
    earlier, last = random_network(0, 1, 2), replace(random_network(1, 1, 2), training=record)
    save_history(History((Epoch(0, earlier), Epoch(1, last))), tmp_path / "run.safetensors")
    first, second = load_history(tmp_path / "run.safetensors").networks
    assert first.training is None
    assert asdict(second.training) | {"accuracies": []} == asdict(record) | {"accuracies": []}
    np.testing.assert_array_equal(second.training.accuracies, record.accuracies)


def test_what_is_not_known_comes_back_unknown(tmp_path):
    kept = History((Epoch(0, random_network(0, 0, 2)),))
    save_history(kept, tmp_path / "run.safetensors")
    assert_same(load_history(tmp_path / "run.safetensors"), kept)


@pytest.mark.parametrize(
    ("epochs", "said"),
    [
        ((), "no epochs"),
        ((Epoch(1, random_network(0, 0, 2)), Epoch(1, random_network(1, 0, 2))), "increase"),
        ((Epoch(0, random_network(0, 0, 2)), Epoch(1, random_network(1, 0, 3))), "layers change"),
    ],
)
def test_no_history(epochs, said):
    with pytest.raises(DataError, match=said):
        History(epochs)


def test_networks_and_histories_are_not_mixed_up(tmp_path):
    save_network(random_network(0, 1, 2), tmp_path / "network.safetensors")
    save_history(history(), tmp_path / "history.safetensors")
    with pytest.raises(DataError, match="no history of dnnflow, only a network"):
        load_history(tmp_path / "network.safetensors")
    with pytest.raises(DataError, match="no network of dnnflow, only a history"):
        load(tmp_path / "history.safetensors")


def test_places_that_make_no_sense(tmp_path):
    with pytest.raises(UsageError, match="safetensors only"):
        Recorder("run.keras")
    with pytest.raises(CannotCreateError):
        save_history(history(), tmp_path / "none" / "run.safetensors")
    with pytest.raises(MissingInputError):
        load_history(tmp_path / "run.safetensors")


def described(content, change):
    length = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8 : 8 + length])
    description = json.loads(header["__metadata__"]["dnnflow.history"])
    change(description)
    header["__metadata__"]["dnnflow.history"] = json.dumps(description)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + content[8 + length :]


HOSTILE = {
    "'epochs' is missing": lambda d: d.pop("epochs"),
    "it has 0 epochs": lambda d: d.update(epochs=[]),
    "not whole numbers": lambda d: d.update(epochs=[0, 1.5, 2]),
    "whole numbers from 0": lambda d: d.update(epochs=[-1, 0, 1]),
    "must increase": lambda d: d.update(epochs=[0, 2, 1]),
    "is not of 2 epochs": lambda d: d.update(
        epochs=[0, 1], losses=[1.0, 1.0], accuracies=[1.0, 1.0]
    ),
    "its losses are not": lambda d: d.update(losses=[1.0]),
    "its accuracies are not": lambda d: d.update(accuracies=[[1.0], [1.0], [1.0]]),
    "'layers' is missing": lambda d: d.pop("layers"),
    "unexpected tensors": lambda d: d["layers"].pop(),
    "unknown activation": lambda d: d["layers"][0].update(activation="os.system"),
    "not a readable history": lambda d: d.update(losses=["x", "y", "z"]),
}


@pytest.mark.parametrize("said", HOSTILE)
def test_a_hostile_description_ends_in_one_line(tmp_path, said):
    path = tmp_path / "run.safetensors"
    save_history(history(), path)
    path.write_bytes(described(path.read_bytes(), HOSTILE[said]))
    with pytest.raises(DataError, match=said) as caught:
        load_history(path)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


@settings(max_examples=60)
@given(data=st.data())
def test_any_mutation_ends_in_a_history_or_in_one_error(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("mutants") / "run.safetensors"
    save_history(history(2), path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    with contextlib.suppress(DataError):
        assert isinstance(load_history(path), History)
