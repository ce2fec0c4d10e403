"""What bends first is known first, and nobody looks further; and the budget goes there."""

import numpy as np
from networks import network_grid, random_network

from dnnflow.data.shapes import moons
from dnnflow.flow import refine
from dnnflow.flow.clouds import clouds_of, steps_of
from dnnflow.flow.flow import flow_with_lines
from dnnflow.flow.lines import Lines
from dnnflow.flow.sight import sight_of
from dnnflow.flow.stages import stages_of

POINTS = moons(60, seed=0).points


def curves(*shifts):
    """Level lines of five places each, shifted up, shape (5, k, 2)."""
    across = np.linspace(-1, 1, 5)
    return np.stack([np.column_stack([across, np.full(5, shift)]) for shift in shifts], axis=1)


def test_the_rank_is_the_first_cloud_in_which_a_curve_bends():
    sizes = []

    def bend(above):
        def step(points, before):
            sizes.append(len(points))
            bent = before.copy()
            bent[:, 1] += (points[:, 1] > above) * points[:, 0] ** 2
            return bent

        return step

    sight = sight_of([bend(2), bend(1), bend(0)], POINTS)
    sizes.clear()
    ranks = sight.ranks(curves(1.5, 0.5, -0.5))
    assert 1 < ranks[0] < 2 < ranks[1] < 3
    assert np.isinf(ranks[2])
    assert sizes == [15, 15, 10]


def test_what_lies_far_beside_the_points_need_not_be_true():
    sight = sight_of([lambda points, _: points + points[:, :1] ** 2], POINTS)
    near, far = sight.ranks(curves(0.5, 500.0))
    assert near < far == np.inf


def test_rounding_in_a_cloud_too_small_to_be_seen_is_no_bend():
    noise = 1e-9 * np.random.default_rng(0).normal(size=1000)
    steps = [
        lambda _, before: before,
        lambda _, before: 1e-9 * before + noise[: len(before), None],
    ]
    assert np.isinf(sight_of(steps, POINTS).ranks(curves(0.5))).all()


def ranks(network, most, monkeypatch):
    """When the chords of a grid bend, given how many vertices it may have."""
    monkeypatch.setattr(refine, "MOST_VERTICES", most)
    grid = network_grid(network, POINTS)
    drawn = np.setdiff1d(np.arange(len(grid.vertices) - 1), grid.starts[1:] - 1)
    starts, ends = grid.vertices[drawn], grid.vertices[drawn + 1]
    places = starts + np.linspace(0, 1, 5)[:, None, None] * (ends - starts)
    return sight_of(steps_of(stages_of(network)), POINTS).ranks(places)


def test_where_vertices_are_too_few_the_first_clouds_are_true(monkeypatch):
    network = random_network(2, 12, 2, scale=2.5)
    monkeypatch.setattr(refine, "FIRST_EDGES", 8)
    monkeypatch.setattr(refine, "MOST_HALVED", 32)
    few, some, enough = (ranks(network, most, monkeypatch) for most in (1, 600, 12_000))
    assert few.min() < 3 < some.min() < np.inf
    assert np.isinf(enough).all()


def test_lines_of_all_clouds_are_the_same_vertices_on_their_way():
    network = random_network(1, 3, 2)
    grid = flow_with_lines(network, POINTS).grid
    pushed = clouds_of(stages_of(network), grid[0].vertices)
    assert len(grid) == len(pushed)
    for lines, cloud in zip(grid[1:], pushed[1:], strict=True):
        assert isinstance(lines, Lines)
        np.testing.assert_array_equal(lines.vertices, cloud)
        assert lines.labels is grid[0].labels
