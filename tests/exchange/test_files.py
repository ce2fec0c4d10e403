"""Saved networks come back as they were; broken and hostile files end in one line."""

import contextlib
import json
import struct
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from safetensors.numpy import save

from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import CannotCreateError, DataError, MissingInputError, UsageError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load

RECORD = Training("moons", TrainingSettings(restarts=3), 7, 0.5, np.array([0.25, 1.0, 0.0]))


@pytest.fixture(scope="module")
def native(tmp_path_factory):
    """A saved network with a record of its training: its path."""
    path = tmp_path_factory.mktemp("native") / "network.safetensors"
    save_network(replace(random_network(0, 1, 2), training=RECORD), path)
    return path


def parts(native):
    content = native.read_bytes()
    length = int.from_bytes(content[:8], "little")
    return json.loads(content[8 : 8 + length]), content[8 + length :]


def joined(header, data):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def described(native, change):
    """The native file with another description of the network."""
    header, data = parts(native)
    description = json.loads(header["__metadata__"]["dnnflow"])
    change(description)
    header["__metadata__"]["dnnflow"] = json.dumps(description)
    return joined(header, data)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("activation", ["tanh", "leaky_relu(0.1)"])
def test_a_network_comes_back_bit_for_bit(tmp_path, dtype, activation):
    network = random_network(1, 3, 4, activation=activation, units=3)
    layers = tuple(
        replace(layer, weight=layer.weight.astype(dtype), bias=layer.bias.astype(dtype))
        for layer in network.layers
    )
    path = tmp_path / "network.safetensors"
    save_network(Network(layers, "日本語", RECORD), path)
    loaded = load(path)
    assert loaded.name == "日本語"
    for one, other in zip(layers, loaded.layers, strict=True):
        assert (one.name, one.activation) == (other.name, other.activation)
        assert one.weight.dtype == other.weight.dtype == dtype
        assert (one.weight == other.weight).all()
        assert (one.bias == other.bias).all()
    assert loaded.training.settings == RECORD.settings
    assert (loaded.training.accuracies == RECORD.accuracies).all()
    assert loaded.training.verdict == RECORD.verdict


def test_a_network_without_a_record_comes_back_without(tmp_path):
    path = tmp_path / "network.safetensors"
    save_network(random_network(0, 0, 1), path)
    assert load(path).training is None


def test_plain_keras_loads_what_is_saved_for_it(tmp_path):
    path, points = tmp_path / "network.keras", np.random.default_rng(0).normal(size=(9, 2))
    network = random_network(3, 2, 3, activation="leaky_relu(0.1)")
    save_network(network, path)
    np.save(tmp_path / "points.npy", points)
    script = (
        "import sys, numpy, keras; from pathlib import Path; folder = Path(sys.argv[1])\n"
        "model = keras.saving.load_model(folder / 'network.keras')\n"
        "assert not any(name.startswith('dnnflow') for name in sys.modules)\n"
        "numpy.save(folder / 'output.npy', model.predict(numpy.load(folder / 'points.npy')))"
    )
    subprocess.run([sys.executable, "-c", script, tmp_path], check=True, capture_output=True)
    np.testing.assert_allclose(np.load(tmp_path / "output.npy"), network.predict(points), atol=1e-5)


def test_native_files_need_no_tensorflow(native, tmp_path):
    script = (
        "import sys; from dnnflow.exchange.files import save_network\n"
        "from dnnflow.exchange.load import load\n"
        "save_network(load(sys.argv[1]), sys.argv[2])\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)"
    )
    copy = tmp_path / "copy.safetensors"
    subprocess.run([sys.executable, "-c", script, native, copy], check=True, capture_output=True)
    assert copy.read_bytes() == native.read_bytes()


def test_an_unknown_suffix_lists_those_known(tmp_path):
    with pytest.raises(UsageError, match=r"'\.h5'.*\.safetensors, \.keras"):
        save_network(random_network(0, 0, 2), tmp_path / "network.h5")


@pytest.mark.parametrize("suffix", [".safetensors", ".keras"])
def test_a_missing_folder_cannot_be_written_to(tmp_path, suffix):
    with pytest.raises(CannotCreateError, match="no folder"):
        save_network(random_network(0, 0, 2), tmp_path / "none" / f"network{suffix}")


def test_a_missing_file_cannot_be_read(tmp_path):
    with pytest.raises(MissingInputError, match="no such file"):
        load(tmp_path / "none.safetensors")


def refusal(path, content):
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        load(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    return message


def test_tensors_of_another_program_are_no_network_of_ours(tmp_path):
    tensors = {"linear.weight": np.ones((2, 2), np.float32)}
    assert "no network of dnnflow" in refusal(tmp_path / "a.safetensors", save(tensors))
    foreign = save(tensors, {"format": "pt"})
    assert "no network of dnnflow" in refusal(tmp_path / "b.safetensors", foreign)


CHANGES = {
    "'layers' is missing": lambda d: d.pop("layers"),
    "'name' is missing": lambda d: d.pop("name"),
    "between 1 and 1000": lambda d: d.update(layers=[]),
    "'activation' is missing": lambda d: d["layers"][0].pop("activation"),
    "unknown activation 'tan'": lambda d: d["layers"][0].update(activation="tan"),
    "must be a finite number": lambda d: d["layers"][0].update(activation="elu(inf)"),
    "unexpected tensors: 2.bias, 2.weight": lambda d: d["layers"].pop(),
    "missing or unexpected tensors: 3.bias": lambda d: d["layers"].append(d["layers"][0]),
    "'accuracies' is missing": lambda d: d["training"].pop("accuracies"),
    "accuracies are not numbers from 0 to 1": lambda d: d["training"].update(accuracies=[2.0]),
    "not numbers from 0 to 1": lambda d: d["training"].update(accuracies=[]),
    "epochs must be": lambda d: d["training"]["recipe"].update(epochs=0),
    "momentum": lambda d: d["training"]["recipe"].update(momentum=1),
    "'recipe' is missing": lambda d: d["training"].update(recipe=None),
    "not a readable .safetensors file": lambda d: d["training"].update(
        accuracies=[[0.5], [0.5, 1]]
    ),
}


@pytest.mark.parametrize("message", CHANGES)
def test_a_wrong_description_is_refused_by_what_is_wrong(native, tmp_path, message):
    content = described(native, CHANGES[message])
    assert message in refusal(tmp_path / "x.safetensors", content)


def test_weights_that_are_not_finite_or_not_float_are_refused(native, tmp_path):
    header, data = parts(native)
    nan = joined(header, b"\xff" * len(data))
    assert "not finite" in refusal(tmp_path / "x.safetensors", nan)
    for entry in header.values():
        if entry.get("dtype"):
            entry["dtype"] = "I64"
    assert "not float" in refusal(tmp_path / "y.safetensors", joined(header, data))


def test_bombs_do_not_go_off(native, tmp_path):
    _, data = parts(native)
    deep = b"[" * 200_000 + b"]" * 200_000
    hostile = {
        "huge header": struct.pack("<Q", 1 << 62) + b"{}",
        "header beyond the file": struct.pack("<Q", 1 << 20) + b"{}",
        "deep header": joined(deep, data),
        "deep metadata": joined({"__metadata__": {"dnnflow": deep.decode()}}, b""),
        "no object": joined(b"[]", data),
        "metadata no object": joined({"__metadata__": "dnnflow"}, b""),
        "description no object": joined({"__metadata__": {"dnnflow": "7"}}, b""),
        "shape beyond the file": joined(
            {"0.weight": {"dtype": "F32", "shape": [1 << 40, 2], "data_offsets": [0, 16]}},
            b"0" * 16,
        ),
        "a pickle": b"\x80\x04\x95" + b"." * 40,
        "empty": b"",
    }
    for name, content in hostile.items():
        refusal(tmp_path / f"{name}.safetensors", content)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_mutations_end_in_a_network_or_in_one_error(native, data):
    content = bytearray(native.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = native.with_name("mutant.safetensors")
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    with contextlib.suppress(DataError):
        assert isinstance(load(path), Network)
