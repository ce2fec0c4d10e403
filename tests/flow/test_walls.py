"""The walls: they hold the points of a bounded activation, and are seen when they do."""

import numpy as np
import pytest
from networks import random_network
from painted import painted

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.history import Epoch, History
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.flow import Flow, flow_of
from dnnflow.motion.frame import walls_at
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation

QUICK = Schedule(duration=2, fps=10)
POINTS = np.random.default_rng(0).normal(size=(50, 2))


@pytest.mark.parametrize(("width", "edges"), [(1, 1), (2, 4), (3, 12)])
def test_walls_fade_in_and_out_around_the_points_that_they_hold(width, edges):
    flow = flow_of(random_network(0, 1, width), POINTS)
    assert walls_at(flow, 0, 0.5) == (None, 0.0), "nothing bounds the input"
    lines, opacity = walls_at(flow, 1, 0.25)
    assert opacity == 0.25
    assert len(lines.starts) == edges
    assert np.abs(flow.clouds[2]).max() <= np.abs(lines.vertices).max() == 1
    assert all(np.ptp(piece, axis=0).sum() == 2 for piece, _ in lines.pieces()), "not an edge"
    assert walls_at(flow, 1, 1.0)[1] == walls_at(flow, 2, 0.0)[1] == 1
    assert walls_at(flow, 2, 0.75)[1] == 0.25


@pytest.mark.parametrize(
    "flow",
    [
        flow_of(random_network(0, 1, 2, activation="relu"), POINTS),
        flow_of(random_network(0, 1, 4), POINTS),
        flow_of(random_network(0, 1, 2), POINTS).among(1, slice(9)),
        Flow((), (POINTS,)),
    ],
    ids=["no bounds", "beyond space", "some of the points", "no stages"],
)
def test_there_are_no_walls(flow):
    assert walls_at(flow, min(1, len(flow.stages)), 1.0) == (None, 0.0)


def test_a_logistic_activation_is_held_between_0_and_1():
    flow = flow_of(random_network(0, 0, 2, activation="sigmoid"), POINTS)
    lines, _ = walls_at(flow, 1, 1.0)
    assert (lines.vertices.min(), lines.vertices.max()) == (0, 1)


def history(activation, width=2):
    """The cloud is small at first, and fills the box in the end."""
    networks = [
        random_network(0, 1, width, activation=activation, scale=scale) for scale in (0.5, 1, 4)
    ]
    return History(tuple(Epoch(number, network) for number, network in enumerate(networks)))


@pytest.mark.parametrize("progress", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("stage", [0, 1])
def test_over_epochs_the_walls_of_the_layer_stand_all_the_time(stage, progress):
    flow = flow_over_epochs(history("sigmoid"), POINTS)
    lines, opacity = walls_at(flow, stage, progress)
    assert opacity == 1
    assert (lines.vertices.min(), lines.vertices.max()) == (0, 1)


@pytest.mark.parametrize(("activation", "layer"), [("relu", 2), ("tanh", 0)])
def test_over_epochs_there_are_no_walls_without_bounds(activation, layer):
    flow = flow_over_epochs(history(activation), POINTS, layer=layer)
    assert walls_at(flow, 1, 0.5) == (None, 0.0)


@pytest.mark.parametrize("width", [2, 3])
def test_over_epochs_all_of_the_box_is_seen_all_the_time(width):
    dataset = Dataset(POINTS, np.arange(50) % 2, "normal")
    film = painted(Animation(history("tanh", width), dataset, QUICK), (96, 96))
    (track,) = film.tracks
    for index in range(film.frames):
        frame = track.frame(index)
        assert np.abs(frame.walls.vertices - frame.view.centre).max() <= frame.view.extent
