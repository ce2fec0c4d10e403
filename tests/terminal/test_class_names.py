"""On the command line, too, it is known which class is which, said by --class-names, or refused."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.dnn.network import Network
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load

SMALL = ("--cloud", "0", "--size", "96x96", "-o", "x.png")


@pytest.fixture
def files(tmp_path):
    """A network of three classes, the same with their names, and points of two of them."""
    layers = random_network(0, 1, 2, units=3).layers
    save_network(Network(layers), tmp_path / "plain.safetensors")
    named = Network(layers, class_names=("rose", "iris", "lily"))
    save_network(named, tmp_path / "named.safetensors")
    points = np.random.default_rng(0).normal(size=(40, 2))
    names = np.array(named.class_names)[named.classify(points)]
    for name, kinds in (("names", names), ("numbers", named.classify(points))):
        rows = [f"{x},{y},{kind}\n" for (x, y), kind in zip(points, kinds, strict=True)]
        kept = [row for row in rows if not row.endswith(("rose\n", ",0\n"))]
        (tmp_path / f"{name}.csv").write_text("x,y,kind\n" + "".join(kept))


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        ("numbers.csv --model plain.safetensors", ""),
        ("names.csv --model named.safetensors", ""),
        ("names.csv --model plain.safetensors --class-names rose,iris,lily", ""),
        ("names.csv --model plain.safetensors", "3 classes apart, but the points have"),
        ("names.csv --model plain.safetensors --class-names rose,lily", "leave out iris"),
        ("names.csv --model plain.safetensors --class-names iris,lily", "the points have 2: iris"),
        ("numbers.csv --model named.safetensors", ""),
    ],
)
@pytest.mark.parametrize("command", ["animate", "compare"])
@pytest.mark.usefixtures("files")
def test_points_of_some_classes(run, tmp_path, command, arguments, refusal):
    code, _, error = run(command, *arguments.split(), *SMALL)
    assert code == (0 if not refusal else 2 if "leave" in refusal else 65)
    assert refusal in error
    assert error.count("\n") == bool(refusal)
    assert len(error) <= 310
    assert (tmp_path / "x.png").exists() == (not refusal)


@pytest.mark.usefixtures("files")
def test_info_names_the_classes(run):
    assert "classes: rose, iris, lily" in run("info", "named.safetensors")[1].splitlines()


@pytest.mark.usefixtures("files")
def test_a_trained_network_keeps_its_names_and_their_order(run, tmp_path):
    pytest.importorskip("tensorflow")
    tiny = ("--epochs", "1", "--restarts", "2", "--hidden", "0", "-q")
    names = ("--class-names", "lily,rose,iris")
    assert run("train", "names.csv", *tiny, *names, "-o", "net.safetensors")[0] == 0
    assert load(tmp_path / "net.safetensors").class_names == ("lily", "rose", "iris")
