"""The growth rule of importers: one file and one row, and the whole line takes what they load."""

import json
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from dnnflow.__main__ import run
from dnnflow.data.shapes import moons
from dnnflow.dnn.network import Layer, Network
from dnnflow.errors import DataError, MissingPackageError, UsageError
from dnnflow.exchange.importers import IMPORTERS, Files, Importer, Models
from dnnflow.exchange.load import load
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation

README = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
WEIGHTS = [[[1.0, 0.5, 0.0], [0.0, 1.0, -1.0]], [[1.0], [-1.0], [2.0]]]


def from_toy_file(content):
    """The one file that a new importer needs; here, a function of it."""
    return from_toy(Toy(json.loads(content)))


def from_toy(model):
    layers = [Layer(np.array(each), np.zeros(len(each[0]))) for each in model.weights]
    return Network(tuple(layers), name="toy network")


class Toy:
    """A live model of a framework whose package is called ``toy``."""

    def __init__(self, weights):
        self.weights = weights


Toy.__module__ = "toy.models"
ROW = Importer(
    Files(".toy", from_toy_file), Models("toy", from_toy), (".toybox",), "unpack the box"
)


@pytest.fixture
def toy(monkeypatch):
    monkeypatch.setitem(IMPORTERS, "Toy", ROW)


@pytest.fixture
def file(toy, tmp_path):
    path = tmp_path / "x.toy"
    path.write_text(json.dumps(WEIGHTS))
    return path


def test_its_files_and_models_are_loaded(file):
    network = load(file)
    assert network.name == "x"
    for loaded in (network, load(Toy(WEIGHTS))):
        assert [layer.weight.tolist() for layer in loaded.layers] == WEIGHTS


def test_commands_take_its_files(file, tmp_path, capsys):
    assert run(["info", str(file)]) == 0
    assert "Total params: 13" in capsys.readouterr().out
    film = tmp_path / "x.gif"
    short = ["--points-per-class", "20", "--size", "96x96", "--duration", "0.5", "--quiet"]
    assert run(["animate", "moons", "--model", str(file), *short, "-o", str(film)]) == 0
    assert film.stat().st_size
    assert run(["convert", str(file), str(tmp_path / "x.safetensors")]) == 0
    assert load(tmp_path / "x.safetensors").name == "x"


@pytest.mark.parametrize("live", [True, False])
def test_an_animation_takes_its_files_and_models(file, tmp_path, live):
    source = Toy(WEIGHTS) if live else file
    animation = Animation(source, moons(20), schedule=Schedule(duration=0.5))
    assert animation.save(tmp_path / "x.gif", size=(96, 96)).stat().st_size


def test_errors_and_the_doctor_know_it(file, tmp_path, capsys):
    with pytest.raises(UsageError, match=r"known are \.safetensors, .*, \.toy$"):
        load("x.unknown")
    with pytest.raises(UsageError, match="a model of Keras, PyTorch, scikit-learn or Toy"):
        load(7)
    with pytest.raises(DataError, match=r"toybox files are not opened.*unpack the box"):
        load("x.toybox")
    file.write_text("no JSON")
    with pytest.raises(DataError, match=rf"{file}: not a readable \.toy file"):
        load(file)
    assert run(["doctor"]) == 0
    assert "Toy (.toy files, live models)" in capsys.readouterr().out


def test_what_a_reader_needs_is_asked_for_by_name(file, monkeypatch, capsys):
    files = Files(".toy", from_toy_file, requires="toy_reader")
    monkeypatch.setitem(IMPORTERS, "Toy", Importer(files))
    with pytest.raises(MissingPackageError, match="Toy files need toy_reader: pip install toy_rea"):
        load(file)
    assert run(["doctor"]) == 0
    assert "Toy (.toy files, if you pip install toy_reader)" in capsys.readouterr().out
    monkeypatch.setitem(sys.modules, "toy_reader", with_spec(ModuleType("toy_reader")))
    assert load(file).name == "x"


def with_spec(module):
    module.__spec__ = sys.__spec__
    return module


@pytest.mark.parametrize("name", IMPORTERS)
def test_the_readme_names_all_files_and_models(name):
    files, models = IMPORTERS[name].files, IMPORTERS[name].models
    assert not files or files.suffix in README
    assert not models or name in README
