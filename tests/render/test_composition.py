"""How films fill the frame, move and can be read, in loose bounds; scripts/composition has more."""

import composition
import numpy as np
import pytest
from click.testing import CliRunner
from composed import Take, taken
from networks import random_network

from dnnflow.data.shapes import DATASETS
from dnnflow.exchange.files import save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation

MOONS = DATASETS["moons"](80)


def shown(hidden=3, width=2, seed=1, **schedule):
    network = random_network(seed, hidden, width, scale=1.4)
    return Animation(network, MOONS, Schedule(**schedule))


@pytest.mark.parametrize(("width", "seed"), [(1, 1), (2, 3)])  # they do not collapse the cloud
@pytest.mark.parametrize("size", [(1920, 1080), (480, 480), (540, 960)])
def test_what_is_shown_is_large_and_within_the_plot(width, seed, size):
    (take,) = taken(shown(width=width, seed=seed), ".gif", size)
    assert take.outside < 0
    assert np.median(take.fills) > 0.5
    assert take.fills.max() <= 1


def test_points_and_camera_move_calmly():
    (take,) = taken(shown(), ".gif")
    assert take.steps.max() < 0.06
    assert take.speed < 1
    assert take.zoom < 0.05
    assert take.reversals <= 3


def test_letters_can_be_read_and_the_grid_is_true():
    (large,), (small,) = (taken(shown(), suffix) for suffix in (".mp4", ".gif"))
    assert min(large.letters["formula"], large.letters["verdict"]) >= 40
    assert large.letters["smallest"] >= 22
    assert small.letters["smallest"] >= 10
    off, wrong = large.grid
    assert off < 2
    assert wrong < 0.002


def test_a_camera_turns_round_where_it_comes_back():
    class Zoomed(Take):
        zooms = np.log([1.0, 1.5, 1.498, 2.0, 1.0, 1.001, 1.0, 3.0])

    assert Zoomed(None, None, (), (1, 1), 1.0).reversals == 2


def test_the_command_prints_all_tables(tmp_path, monkeypatch):
    monkeypatch.setattr(composition, "EXPERIMENTS", composition.EXPERIMENTS[:1])
    monkeypatch.setattr(composition, "EXTRA", ())
    save_network(
        random_network(0, 0, 2), tmp_path / f"{composition.EXPERIMENTS[0].name}.safetensors"
    )
    ran = CliRunner().invoke(composition.main, ["--models", str(tmp_path), "--only", "reading"])
    assert ran.exit_code == 0, ran.output
    assert "45 45 42" in ran.output
