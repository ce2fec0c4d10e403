"""What the README and the gallery say works: commands and Python run, pictures are there."""

import re
import shlex
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

import dnnflow as df
from dnnflow.__main__ import run
from dnnflow._cache import FOLDER_VARIABLE
from dnnflow.save.formats import FORMATS, formats_table
from dnnflow.study.article import Result

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "media/README.md")
README, _ = TEXTS = [page.read_text(encoding="utf-8") for page in PAGES]
FENCES = re.findall(r"```(\w*)\n(.*?)```", "\n".join(TEXTS), flags=re.DOTALL)
INLINE = re.findall(r"`(dnnflow [^`]+)`", "\n".join(TEXTS))
LINES = [line for _, body in FENCES for line in body.splitlines() if line.startswith("dnnflow ")]
COMMANDS = sorted({line.split(" #")[0].strip() for line in [*LINES, *INLINE]})
LINK = r"\]\((?!https:)([^)#]+)(?:#[\w-]+)?\)"
LINKED = sorted(
    (page.parent / link).relative_to(ROOT)
    for page, text in zip(PAGES, TEXTS, strict=True)
    for link in re.findall(LINK, text)
)

QUICK = ["--epochs", "1", "--restarts", "2"]
SMALL = ["--size", "96x96"]
SHORT = ["--duration", "0.6", "--fps", "10"]
FEW = ["--points-per-class", "30"]


def quick(command):
    """The command's words, and options that make it fast but nothing else."""
    few = re.sub(r"--(hidden|seed) 0-\d+", r"--\1 0-1", command)
    few = re.sub(r"--hidden (5|6|10)\b(?!,)", "--hidden 2", few)
    words = shlex.split(few)[1:]
    if "--help" in words:
        return words
    taught = [] if "--model" in words else QUICK
    small = smaller(command)
    more = {
        "animate": [*taught, *small, *([] if "flowers.csv" in words else FEW)],
        "compare": [*QUICK, *small, *FEW],
        "demo": small,
        "reproduce": small,
        "sweep": [*taught, *FEW, "--workers", "1"],
        "train": [*QUICK, *FEW],
        "article": [*QUICK, "--size", "64x64"],
    }
    return [*words, *more.get(words[0], [])]


def smaller(command):
    """A small size and a short film, as far as the output's format has them."""
    if ".html" in command:
        return []
    size = ["--size", "128x72"] if ".pptx" in command else SMALL
    return [
        *([] if "stages." in command else size),
        *(["--fps", "5"] if "--speed" in command else SHORT),
    ]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A folder with the files that the README speaks of."""
    folder = tmp_path_factory.mktemp("files")
    generator = np.random.default_rng(0)
    rows = [
        f"{a:.3f},{b:.3f},{'rose' if a > b else 'lily'}" for a, b in generator.normal(size=(60, 2))
    ]
    (folder / "flowers.csv").write_text("\n".join(["length,width,species", *rows]))
    layers = (
        df.Layer(generator.normal(size=(2, 3)), generator.normal(size=3), "tanh", "first"),
        df.Layer(generator.normal(size=(3, 2)), generator.normal(size=2), "softmax", "second"),
    )
    network = df.Network(layers)
    df.save_network(network, folder / "moons.safetensors")
    df.save_network(network, folder / "mine.keras")
    (folder / "mine.onnx").write_bytes(onnx_of(network))
    state = {
        f"{2 * index}.{kind}": np.ascontiguousarray(array)
        for index, layer in enumerate(layers)
        for kind, array in (("weight", layer.weight.T), ("bias", layer.bias))
    }
    save_file(state, folder / "mine.safetensors")
    epochs = [df.Epoch(number, network, 0.5, 0.5) for number in (0, 1)]
    df.save_history(df.History(tuple(epochs)), folder / "run.safetensors")
    return folder


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def desk(files, cache, tmp_path, monkeypatch):
    """Where a reader is, who does one after the other: what was trained before is kept."""
    shutil.copytree(files, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv(FOLDER_VARIABLE, str(cache))
    monkeypatch.delenv("DNNFLOW_FRESH", raising=False)
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
def test_the_commands_run(command, desk, capsys, monkeypatch):
    if "article" in command:  # which has no option for how long its films are
        monkeypatch.setattr(Result, "animation", property(shortly(Result.animation.fget)))
    if "reproduce" in command:
        assert run(["demo", *SMALL, *SHORT]) == 0
    assert run(quick(command)) == 0, capsys.readouterr().err
    words = shlex.split(command)
    if "-o" in words:
        made = desk / words[words.index("-o") + 1]
        assert made.stat().st_size > 0


def shortly(animation):
    return lambda result: replace(animation(result), schedule=df.Schedule(duration=0.6, fps=10))


def test_every_command_is_shown():
    from dnnflow.terminal.cli import cli

    shown = {shlex.split(command)[1] for command in COMMANDS}
    assert shown >= set(cli.commands)


def test_the_python_runs(desk):
    """Block after block, as a reader would; trainings and films are made short."""
    X = np.random.default_rng(0).normal(size=(40, 2))
    names = {"X": X, "y": (X[:, 0] > X[:, 1]).astype(int)}
    blocks = [body for language, body in FENCES if language == "python"]
    assert len(blocks) >= 2
    for block in blocks:
        if "Recorder" in block:
            names["model"] = keras_model()
        exec(shortened(block), names)
    assert (desk / "moons.gif").exists()
    assert (desk / "depths.mp4").exists()
    assert (desk / "mine.mp4").exists()
    assert (desk / "fit.mp4").exists()


def keras_model():
    keras = pytest.importorskip("keras")
    layers = [keras.layers.Dense(2, "tanh"), keras.layers.Dense(1, "sigmoid")]
    model = keras.Sequential([keras.Input((2,)), *layers])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def shortened(block):
    block = block.replace("moons(1000", "moons(30").replace("max_size=", "size=(96, 96), max_size=")
    block = re.sub(
        r"(df\.train\([^)]*)\)", r"\1, settings=df.TrainingSettings(epochs=1, restarts=2))", block
    )
    block = block.replace("df.GLIDING", "df.Schedule(duration=1)").replace("epochs=20", "epochs=1")
    block = re.sub(r"(df\.Animation\([^)]*)\)\.", r"\1, schedule=df.Schedule(duration=1)).", block)
    block = block.replace("=df.Schedule(duration=1), schedule", "")
    return re.sub(r'\.save\(("[^"]*")\)', r".save(\1, size=(96, 96))", block)


@pytest.mark.parametrize("path", sorted(set(LINKED)), ids=str)
def test_what_is_linked_is_there(path):
    if not (ROOT / "media/moons.gif").exists() and path.parts[0] == "media":
        pytest.skip("pictures do not come with the source distribution")
    assert 0 < (ROOT / path).stat().st_size < 2_000_000


def test_all_pictures_are_shown_and_small_together():
    pictures = [path for path in (ROOT / "media").iterdir() if path.suffix in FORMATS]
    assert {path.relative_to(ROOT) for path in pictures} <= set(LINKED)
    assert sum(path.stat().st_size for path in pictures) < 16_000_000


def test_the_package_index_gets_addresses_in_place_of_paths():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shown = README
    for each in project["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]["substitutions"]:
        shown = re.sub(each["pattern"], each["replacement"], shown)
    assert re.findall(LINK, README)
    assert not re.findall(LINK, shown)
    repository = project["project"]["urls"]["Repository"].removeprefix("https://github.com/")
    assert (
        f"(https://raw.githubusercontent.com/{repository}/v$HFPR_VERSION/media/moons.gif)" in shown
    )
    assert f"(https://github.com/{repository}/blob/v$HFPR_VERSION/CONTRIBUTING.md)" in shown


def test_the_table_of_formats_is_that_of_the_package():
    rows = re.findall(r"^\| `(\.\w+)` \| (.+?) \| ?(.*?) ?\|$", README, flags=re.MULTILINE)
    assert rows == formats_table()
