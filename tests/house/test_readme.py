"""What the README says works: its commands run, its Python runs, its pictures are there."""

import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

import dnnflow as df
from dnnflow.__main__ import run

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
FENCES = re.findall(r"```(\w*)\n(.*?)```", TEXT, flags=re.DOTALL)
INLINE = re.findall(r"`(dnnflow [^`]+)`", TEXT)
LINES = [line for _, body in FENCES for line in body.splitlines() if line.startswith("dnnflow ")]
COMMANDS = sorted({line.split(" #")[0].strip() for line in [*LINES, *INLINE]})

QUICK = ["--epochs", "1", "--restarts", "2"]
SMALL = ["--size", "96x96"]
SHORT = ["--duration", "0.6", "--fps", "10"]
FEW = ["--points-per-class", "30"]


def quick(command):
    """The command's words, and options that make it fast but nothing else."""
    words = shlex.split(command)[1:]
    if "--help" in words:
        return words
    taught = [] if "--model" in words else QUICK
    sized = [] if "stages." in command else SMALL
    more = {
        "animate": [*taught, *sized, *SHORT, *([] if "--data" in words else FEW)],
        "compare": [*QUICK, *SMALL, *SHORT, *FEW],
        "train": [*QUICK, *FEW],
        "article": [*QUICK, "--size", "64x64"],
    }
    return [*words, *more.get(words[0], [])]


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the files that the README speaks of."""
    generator = np.random.default_rng(0)
    rows = [
        f"{a:.3f},{b:.3f},{'rose' if a > b else 'lily'}" for a, b in generator.normal(size=(60, 2))
    ]
    (tmp_path / "flowers.csv").write_text("\n".join(["length,width,species", *rows]))
    layers = (
        df.Layer(generator.normal(size=(2, 3)), generator.normal(size=3), "tanh", "first"),
        df.Layer(generator.normal(size=(3, 2)), generator.normal(size=2), "softmax", "second"),
    )
    network = df.Network(layers)
    df.save_network(network, tmp_path / "moons.safetensors")
    df.save_network(network, tmp_path / "mine.keras")
    (tmp_path / "mine.onnx").write_bytes(onnx_of(network))
    state = {
        f"{2 * index}.{kind}": np.ascontiguousarray(array)
        for index, layer in enumerate(layers)
        for kind, array in (("weight", layer.weight.T), ("bias", layer.bias))
    }
    save_file(state, tmp_path / "mine.safetensors")
    epochs = [df.Epoch(number, network, 0.5, 0.5) for number in (0, 1)]
    df.save_history(df.History(tuple(epochs)), tmp_path / "run.safetensors")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def onnx_of(network):
    onnx = pytest.importorskip("onnx")
    nodes, arrays, name = [], [], "x"
    for index, (layer, kind) in enumerate(zip(network.layers, ("Tanh", "Softmax"), strict=True)):
        weight, bias = (np.asarray(each, np.float32) for each in (layer.weight, layer.bias))
        arrays += [
            onnx.numpy_helper.from_array(weight, f"w{index}"),
            onnx.numpy_helper.from_array(bias, f"b{index}"),
        ]
        nodes += [
            onnx.helper.make_node("Gemm", [name, f"w{index}", f"b{index}"], [f"z{index}"]),
            onnx.helper.make_node(kind, [f"z{index}"], [f"h{index}"]),
        ]
        name = f"h{index}"
    value = onnx.helper.make_tensor_value_info
    graph = onnx.helper.make_graph(
        nodes, "net", [value("x", 1, ["n", 2])], [value(name, 1, ["n", 2])], arrays
    )
    return onnx.helper.make_model(graph).SerializeToString()


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_run(command, desk, capsys):
    assert run(quick(command)) == 0, capsys.readouterr().err
    words = shlex.split(command)
    if "-o" in words:
        made = desk / words[words.index("-o") + 1]
        assert made.stat().st_size > 0


def test_every_command_is_shown():
    from dnnflow.terminal.commands import cli

    shown = {shlex.split(command)[1] for command in COMMANDS}
    assert shown >= set(cli.commands)


def test_the_python_runs(desk, monkeypatch):
    """Block after block, as a reader would; trainings and films are made short."""
    sklearn = pytest.importorskip("sklearn.neural_network")
    generator = np.random.default_rng(0)
    X = generator.normal(size=(40, 2))
    y = (X[:, 0] > X[:, 1]).astype(int)
    model = sklearn.MLPClassifier((3,), activation="tanh", solver="lbfgs", max_iter=5000).fit(X, y)
    weights = [generator.normal(size=(2, 2)), generator.normal(size=(2, 1))]
    names = {
        "X": X,
        "y": y,
        "classifier": model,
        "torch_model": torch_model() or model,
        "weights": weights,
        "biases": [np.zeros(2), np.zeros(1)],
        "activations": ["tanh", "sigmoid"],
    }
    blocks = [body for language, body in FENCES if language == "python"]
    assert len(blocks) >= 3
    for block in blocks:
        if "Recorder" in block:
            names["model"] = keras_model()
        exec(shortened(block), names)
    assert (desk / "moons.gif").exists()
    assert (desk / "depths.mp4").exists()
    assert (desk / "mine.mp4").exists()


def torch_model():
    """A model of PyTorch, where it is installed."""
    try:
        from torch import nn
    except ImportError:
        return None
    return nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1), nn.Sigmoid())


def keras_model():
    keras = pytest.importorskip("keras")
    layers = [keras.layers.Dense(2, "tanh"), keras.layers.Dense(1, "sigmoid")]
    model = keras.Sequential([keras.Input((2,)), *layers])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def shortened(block):
    block = block.replace("moons(1000", "moons(30")
    block = re.sub(r"(df\.train\([^)]*)\)", r"\1, recipe=df.Recipe(epochs=1, restarts=2))", block)
    block = block.replace("df.GLIDING", "df.Schedule(duration=1)").replace("epochs=20", "epochs=1")
    block = re.sub(r"(df\.Animation\([^)]*)\)\.", r"\1, schedule=df.Schedule(duration=1)).", block)
    block = block.replace("=df.Schedule(duration=1), schedule", "")
    return re.sub(r'\.save\(("[^"]*")\)', r".save(\1, size=(96, 96))", block)


@pytest.mark.parametrize("picture", sorted(set(re.findall(r"\]\((media/[^)]+)\)", TEXT))))
def test_the_pictures_are_there_and_small(picture):
    assert 0 < (ROOT / picture).stat().st_size < 2_000_000


def test_all_pictures_are_shown_and_small_together():
    files = list((ROOT / "media").iterdir())
    assert {f"media/{file.name}" for file in files} == set(re.findall(r"\]\((media/[^)]+)\)", TEXT))
    assert sum(file.stat().st_size for file in files) < 12_000_000
