"""The contracts of the grid and the boundary: where they lie, and where they arrive."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import network_grid, random_network

from dnnflow.dnn.network import Layer, Network
from dnnflow.flow.boundary import boundary_of
from dnnflow.flow.flow import flow_of
from dnnflow.flow.grid import box_of
from dnnflow.flow.lines import Awaited, Lines

some = settings(deadline=None, max_examples=25)
seeds = st.integers(0, 10_000)


def cloud(seed, *, scale=1.0, shift=0.0, stretch=1.0):
    points = np.random.default_rng(seed).normal(size=(200, 2))
    return scale * (points * [1, stretch] + shift)


def linear(*weights, bias=0.0):
    """A network of an output layer only: one unit, or one a class."""
    weight = np.array(weights, float).T
    return Network((Layer(weight, np.full(weight.shape[1], bias), "linear", "output_layer"),))


@some
@given(
    seed=seeds,
    scale=st.floats(1e-4, 1e4),
    shift=st.floats(-5, 5),
    stretch=st.floats(0.2, 5),
)
def test_the_grid_is_square_round_and_a_little_wider_than_the_points(seed, scale, shift, stretch):
    points = cloud(seed, scale=scale, shift=shift, stretch=stretch)
    lines = [line for line, _ in network_grid(linear([1, 1]), points).pieces()]
    columns = np.array([line[0, 0] for line in lines if np.ptp(line[:, 0]) == 0])
    rows = np.array([line[0, 1] for line in lines if np.ptp(line[:, 1]) == 0])
    assert len(columns) + len(rows) == len(lines)
    step = columns[1] - columns[0]
    for places, values in ((columns, points[:, 0]), (rows, points[:, 1])):
        assert np.allclose(np.diff(places), step, rtol=1e-6)
        assert np.allclose(places / step, np.round(places / step), atol=1e-6)
        assert places[0] < values.min()
        assert values.max() < places[-1]
        assert places[-1] - places[0] < np.ptp(points, axis=0).max() * 1.3 + 2 * step
    assert 11 <= max(len(columns), len(rows)) <= 23
    mantissa = step / 10 ** np.floor(np.log10(step) + 1e-9)
    assert min(abs(mantissa - round_) for round_ in (1, 2, 2.5, 5, 10)) < 1e-6


def test_the_grid_is_labelled_by_the_predicted_class():
    network = random_network(0, 1, 2, units=3)
    grid = network_grid(network, cloud(0))
    assert (grid.labels == network.classify(grid.vertices)).all()


def test_points_in_one_place_have_a_grid_around_them():
    grid = network_grid(linear([1, 0]), np.full((5, 2), 3.0))
    assert grid.vertices.min() < 3 < grid.vertices.max()


def test_only_a_plane_has_a_grid_and_a_boundary():
    network = random_network(0, 1, 3, dimension=3)
    points = np.random.default_rng(0).normal(size=(10, 3))
    assert network_grid(network, points) is None
    assert boundary_of(network, points) is None


@some
@given(seed=seeds, hidden=st.integers(0, 4), width=st.integers(2, 4))
def test_the_boundary_arrives_on_the_line_of_the_output_layer(seed, hidden, width):
    network = random_network(seed, hidden, width)
    points = cloud(seed)
    boundary = boundary_of(network, points)
    if boundary is None:
        assert np.ptp(network.classify(points)) == 0
        return
    last = flow_of(network, points, boundary=boundary).boundary[-1].vertices
    logits = last @ network.output.weight + network.output.bias
    assert np.abs(logits).max() < 1e-9


@settings(some, max_examples=8)
@given(seed=seeds, units=st.integers(2, 5))
def test_two_classes_are_level_on_the_boundary_and_lead_the_rest(seed, units):
    network = random_network(seed, 2, 3, units=units)
    boundary = boundary_of(network, cloud(seed))
    if boundary is None:
        return
    last = flow_of(network, cloud(seed), boundary=boundary).boundary[-1].vertices
    logits = np.sort(last @ network.output.weight + network.output.bias, axis=1)
    assert np.abs(logits[:, -1] - logits[:, -2]).max() < 1e-9


def test_a_straight_boundary_crosses_the_whole_box():
    points = cloud(0)
    low, high = box_of(points)
    ((curve, labels),) = boundary_of(linear([1, 0]), points).pieces()
    assert np.allclose(curve[:, 0], 0, atol=1e-12)
    assert curve[[0, -1], 1] == pytest.approx([low[1], high[1]], abs=1e-9) or curve[
        [-1, 0], 1
    ] == pytest.approx([low[1], high[1]], abs=1e-9)
    assert (labels == 0).all()


def test_three_regions_have_three_boundaries_drawn_once():
    angles = np.radians([90, 210, 330])
    boundary = boundary_of(linear(*np.column_stack([np.cos(angles), np.sin(angles)])), cloud(0))
    assert [labels[0] for _, labels in boundary.pieces()] == [0, 1]
    across, up = boundary.vertices.T
    directions = np.degrees(np.arctan2(up, across)) % 360
    assert set(np.round(directions[np.hypot(across, up) > 0.1])) == {30, 150, 270}
    length = sum(np.linalg.norm(np.diff(c, axis=0), axis=1).sum() for c, _ in boundary.pieces())
    ends = [curve[end] for curve, _ in boundary.pieces() for end in (0, -1)]
    assert length == pytest.approx(sum(np.linalg.norm(ends, axis=1)), rel=0.01)


def test_no_boundary_where_one_class_rules():
    assert boundary_of(linear([0, 0], bias=1.0), cloud(0)) is None


def test_a_flat_network_has_no_boundary():
    assert boundary_of(linear([0, 0]), cloud(0)) is None


def test_lines_come_apart_as_they_were_joined():
    pieces = [(np.ones((3, 2)), np.zeros(3, int)), (np.zeros((2, 2)), np.ones(2, int))]
    lines = Lines.joined(pieces)
    assert list(lines.starts) == [0, 3]
    for (vertices, labels), (same, also) in zip(lines.pieces(), pieces, strict=True):
        assert (vertices == same).all()
        assert (labels == also).all()


def test_awaited_lines_are_made_once_and_not_before_they_are_asked_for():
    made = []

    def make():
        made.append(1)
        return (Lines(np.zeros((2, 2)), np.array([0]), np.zeros(2, int)),)

    awaited = Awaited(make)
    assert not made
    assert (len(awaited), len(awaited[:1]), awaited[0].vertices.shape) == (1, 1, (2, 2))
    assert made == [1]
