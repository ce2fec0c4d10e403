"""The cells of networks of straight pieces and the creases between, against brute force."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.activations import ACTIVATIONS
from dnnflow.flow.flow import flow_with_lines
from dnnflow.flow.stages import Activation, stages_of
from dnnflow.flow.topology.cells import KINKS, MOST_CELLS, cells_of
from dnnflow.flow.topology.creases import cells_around, creases_of, sheets_of

LOW, HIGH = np.array([-1.5, -1.0]), np.array([1.5, 1.0])
PLACES = np.random.default_rng(0).uniform(LOW, HIGH, size=(4000, 2))
POINTS = PLACES[:200]


def made(network):
    return cells_of(stages_of(network), LOW, HIGH)


def area(polygon):
    x, y = polygon.T
    return (x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2


def patterns(network, points, function="relu"):
    """Between which kinks each unit of each layer lies, at points."""
    rows = [np.zeros((len(points), 0), int)]
    for stage in stages_of(network):
        if isinstance(stage, Activation):
            rows.append(np.searchsorted(KINKS[function], points))
        points = stage(points)
    return np.hstack(rows)


@pytest.mark.parametrize("function", KINKS)
@given(st.integers(0, 99), st.integers(0, 2), st.integers(1, 5))
def test_cells_fill_the_box_and_each_has_a_pattern_of_its_own(function, seed, depth, width):
    network = random_network(seed, depth, width, activation=function, scale=1.5)
    cells = made(network).cells
    assert sum(area(cell.corners) for cell in cells) == pytest.approx(6)
    large = [cell for cell in cells if area(cell.corners) > 1e-9]
    middles = np.array([cell.corners.mean(axis=0) for cell in large])
    seen = {tuple(row) for row in patterns(network, middles, function)}
    assert len(seen) == len(large)
    assert {tuple(row) for row in patterns(network, PLACES, function)} <= seen


@given(st.integers(0, 99), st.integers(0, 2), st.integers(1, 5))
def test_a_network_is_affine_on_each_cell(seed, depth, width):
    network = random_network(seed, depth, width, activation="relu", scale=1.5)
    generator = np.random.default_rng(seed)
    for cell in made(network).cells:
        shares = generator.dirichlet(np.ones(len(cell.corners)), size=5)
        inside = shares @ cell.corners
        for stage in stages_of(network):
            inside = stage(inside)
        assert inside == pytest.approx(shares @ cell.images, abs=1e-9)


@given(st.integers(0, 99), st.integers(0, 2), st.integers(1, 5))
def test_on_a_crease_a_unit_of_its_layer_is_at_a_kink(seed, depth, width):
    network = random_network(seed, depth, width, activation="leaky_relu")
    stages = stages_of(network)
    for piece, number in made(network).creases:
        heights = piece.corners
        for stage in stages[:number]:
            heights = stage(heights)
        assert np.abs(heights).max(axis=0).min() < 1e-9


@pytest.mark.parametrize("seed", range(20))
def test_behind_its_layer_a_crease_lies_on_the_bound_exactly(seed):
    for piece, _ in made(random_network(seed, 0, 3, activation="relu")).creases:
        assert np.abs(piece.images).max(axis=0).min() == 0


@pytest.mark.parametrize("seed", range(6))
def test_where_a_unit_changes_its_sign_there_is_a_crease(seed):
    """Brute force: along straight lines, sampled densely."""
    network = random_network(seed, 2, 3, activation="relu")
    creases = np.array([piece.corners for piece, _ in made(network).creases])
    for start, end in PLACES[:10].reshape(-1, 2, 2):
        line = start + np.linspace(0, 1, 2001)[:, None] * (end - start)
        signs = patterns(network, line)
        for place in np.flatnonzero((np.diff(signs, axis=0) != 0).any(axis=1)):
            away = (line[place] - creases[:, 0]), creases[:, 1] - creases[:, 0]
            shares = np.clip((away[0] * away[1]).sum(1) / (away[1] ** 2).sum(1), 0, 1)
            nearest = np.linalg.norm(away[0] - shares[:, None] * away[1], axis=1).min()
            assert nearest <= np.linalg.norm(end - start) / 2000


@pytest.mark.parametrize("function", sorted(set(ACTIVATIONS) - set(KINKS) - {"linear"}))
def test_other_activations_have_no_cells(function):
    network = random_network(0, 1, 2, activation=function)
    assert made(network) is None
    assert creases_of(cells_around(stages_of(network), POINTS)) is None


def test_networks_of_very_many_cells_have_none():
    network = random_network(0, 2, 40, activation="relu")
    assert made(network) is None
    assert len(made(random_network(0, 0, 20, activation="relu")).cells) <= MOST_CELLS


def test_a_linear_network_is_one_cell():
    network = random_network(0, 2, 3, activation="linear")
    assert len(made(network).cells) == 1
    assert sheets_of(made(network)) is None
    assert creases_of(cells_around(stages_of(network), POINTS)) is None


def test_there_are_creases_in_the_plane_only():
    network = random_network(0, 1, 3, activation="relu", dimension=3)
    assert creases_of(cells_around(stages_of(network), np.zeros((9, 3)))) is None


@pytest.mark.parametrize("width", [2, 3])
def test_creases_are_straight_in_every_cloud_and_go_with_the_points(width):
    network = random_network(1, 2, width, activation="relu")
    flow = flow_with_lines(network, POINTS)
    assert len(flow.creases) == len(flow.clouds)
    starts, ends = flow.creases[0].vertices[::2], flow.creases[0].vertices[1::2]
    middles = (starts + ends) / 2
    for stage, lines in zip((None, *flow.stages), flow.creases, strict=True):
        middles = middles if stage is None else stage(middles)
        straight = (lines.vertices[::2] + lines.vertices[1::2]) / 2
        assert middles == pytest.approx(straight, abs=1e-6)
