"""The walls: they hold the points of a bounded activation, and are seen when they do."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.flow.flow import Flow, flow_of
from dnnflow.motion.frame import walls_at

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
        Flow((), (POINTS,)),
    ],
    ids=["no bounds", "beyond space", "no stages"],
)
def test_there_are_no_walls(flow):
    assert walls_at(flow, min(1, len(flow.stages)), 1.0) == (None, 0.0)


def test_a_logistic_activation_is_held_between_0_and_1():
    flow = flow_of(random_network(0, 0, 2, activation="sigmoid"), POINTS)
    lines, _ = walls_at(flow, 1, 1.0)
    assert (lines.vertices.min(), lines.vertices.max()) == (0, 1)
