"""How good a motion will look: what raises the score, and by how much."""

import numpy as np
import pytest

from dnnflow.dnn.network import Layer, Network
from dnnflow.fit.score import WALL_DISTANCE, score

ANGLES = np.linspace(0, 2 * np.pi, 100, endpoint=False)
RING = np.column_stack([np.cos(ANGLES), np.sin(ANGLES)])


def still(width, activation="linear"):
    """A network whose hidden layer moves nothing but by its activation."""
    output = Layer(np.ones((width, 1)), np.zeros(1), "sigmoid")
    return Network((Layer(np.eye(width), np.zeros(width), activation), output))


@pytest.mark.parametrize("flat", [1.0, 0.5, 0.01])
def test_the_fill_is_the_second_largest_spread(flat):
    assert score(still(2), RING * [1, flat]) == pytest.approx(np.log(flat), abs=1e-6)
    assert score(still(2), 7 * RING * [flat, 1]) == pytest.approx(np.log(flat), abs=1e-6)
    ball = np.column_stack([RING * [1, flat], np.zeros(100)])
    assert score(still(3), ball) == pytest.approx(np.log(flat), abs=1e-6)


def test_on_a_line_it_is_the_only_spread():
    line = np.tile([[-1.0], [1.0]], (50, 1))
    assert score(still(1), line) == pytest.approx(np.log(2) / 2)


def test_it_counts_how_many_points_lie_at_the_walls():
    inside = np.tile([[-1.0], [-0.5], [0.5], [1.0]], (25, 1)) * (1 - 2 * WALL_DISTANCE)
    at_walls = np.sign(inside) * np.where(abs(inside) > 0.9, 1 - WALL_DISTANCE / 2, abs(inside))
    clipped = still(1, "hard_tanh")
    assert score(clipped, inside) - score(clipped, at_walls) == pytest.approx(1, abs=0.01)
