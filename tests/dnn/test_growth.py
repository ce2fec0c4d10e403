"""An activation is one entry of the table: networks with it are shown and kept."""

import numpy as np
import pytest

from dnnflow.data.shapes import moons
from dnnflow.dnn.activations import ACTIVATIONS, Nonlinearity
from dnnflow.dnn.network import Network
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load
from dnnflow.motion.schedule import Schedule
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation

QUICK = Schedule(duration=1.0, fps=10)


@pytest.fixture(autouse=True)
def _entry(monkeypatch):
    entry = Nonlinearity(np.sin, r"\sin", "odd", bounds=(-1, 1))
    monkeypatch.setitem(ACTIVATIONS, "sine", entry)


@pytest.fixture
def network():
    generator = np.random.default_rng(0)
    weights = [generator.normal(size=shape) for shape in ((2, 2), (2, 2), (2, 1))]
    biases = [generator.normal(size=weight.shape[1]) for weight in weights]
    return Network.from_arrays(weights, biases, ["sine", "sine", "sigmoid"])


def test_it_is_shown_and_kept(network, tmp_path):
    save_network(network, tmp_path / "net.safetensors")
    loaded = load(tmp_path / "net.safetensors")
    assert [layer.activation for layer in loaded.hidden] == ["sine", "sine"]
    path = Animation(loaded, moons(20), QUICK).save(tmp_path / "sine.gif", size=(200, 200))
    assert probe(path).duration == 1.0
