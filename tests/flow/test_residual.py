"""Residual stages: how they move, what they claim, and which cells of the grid they turn over."""

from itertools import pairwise

import numpy as np
import pytest
from blocks import residual_network
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from dnnflow.data.shapes import moons
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.flow.flow import flow_of, flow_with_lines
from dnnflow.flow.grid import places_of
from dnnflow.flow.residual.flips import least_determinant, with_flips
from dnnflow.flow.residual.stage import Residual
from dnnflow.flow.stages import stages_of
from dnnflow.motion.frame import geometry_at
from dnnflow.motion.paths import paths_of

POINTS = moons(100).points
PATHS = paths_of("turn")
seeds = st.integers(0, 999)


def scaled(block, bound):
    """The block with a Lipschitz bound of its own."""
    *others, last = block.layers
    factor = bound / block.lipschitz
    end = Layer(factor * last.weight, factor * last.bias, last.activation, last.name)
    return Block((*others, end), block.name)


@given(seed=seeds, progress=st.floats(0, 1))
def test_a_point_is_pushed_by_its_own_branch(seed, progress):
    flow = flow_of(residual_network(seed, blocks=1), POINTS)
    stage = flow.stages[-1]
    points, _ = geometry_at(flow, PATHS, len(flow.stages) - 1, progress)
    start = flow.clouds[-2]
    assert_allclose(points, start + progress * stage.block.branch(start), atol=1e-12)


@given(seed=seeds, bound=st.floats(0.1, 0.99))
def test_what_is_called_invertible_brings_no_two_points_together(seed, bound):
    block = scaled(residual_network(seed).layers[1], bound)
    assert Residual(block, "block").invertible
    ends = np.random.default_rng(seed).normal(size=(2, 300, 2))
    before = np.linalg.norm(ends[0] - ends[1], axis=1)
    for progress in (0.3, 1.0):
        one, other = (each + progress * block.branch(each) for each in ends)
        after = np.linalg.norm(one - other, axis=1)
        assert (after >= (1 - progress * bound - 1e-9) * before).all()


@pytest.mark.parametrize(("bound", "said"), [(0.5, ["apart"]), (1.0, []), (1.5, [])])
def test_nothing_is_claimed_where_nothing_is_proved(bound, said):
    stage = Residual(scaled(residual_network(5).layers[1], bound), "block")
    assert stage.invertible == (bound < 1)
    keys = [deed.key for deed in stage.saying(2, arrived=False).deeds]
    assert keys == ["push", *said]


def test_the_bound_that_is_said_is_no_less_than_the_bound():
    stage = Residual(scaled(residual_network(5).layers[1], 0.5012), "block")
    assert stage.saying(2, arrived=False).deeds[1].values == {"bound": 0.51}


def probes(points, count, seed):
    columns, rows = places_of(points)
    places = np.random.default_rng(seed).uniform(size=(count, 2))
    low, high = np.array([columns[0], rows[0]]), np.array([columns[-1], rows[-1]])
    return low + places * (high - low), columns, rows


def flips_at(network, places):
    """Where some block comes to a determinant of 0 or less, of Jacobians of complex steps."""
    flipped, cloud = np.zeros(len(places), bool), places
    for stage in stages_of(network):
        if isinstance(stage, Residual):
            first, second = stage.block.layers
            inner = 1 - np.tanh(cloud @ first.weight + first.bias) ** 2
            slopes = np.einsum("ij,nj,jk->nki", first.weight, inner, second.weight)
            least = np.min(
                [np.linalg.det(np.eye(2) + t * slopes) for t in np.linspace(0, 1, 51)], axis=0
            )
            flipped |= least < 0
        cloud = stage(cloud)
    return flipped


@settings(max_examples=6, deadline=None)
@given(seed=seeds, scale=st.floats(0.8, 2.5))
def test_flipped_cells_found_by_probes_are_all_marked(seed, scale):
    network = residual_network(seed, scale=scale)
    _, hatched = with_flips(stages_of(network), POINTS)
    places, columns, rows = probes(POINTS, 10_000, seed)
    found = places[flips_at(network, places)]
    cells = {
        (int(np.searchsorted(columns, x) - 1), int(np.searchsorted(rows, y) - 1)) for x, y in found
    }
    assert cells <= marked(hatched, columns, rows)


def marked(hatched, columns, rows):
    middles = [vertices.mean(axis=0) for vertices, _ in hatched.pieces()] if hatched else []
    return {
        (int(np.searchsorted(columns, x) - 1), int(np.searchsorted(rows, y) - 1))
        for x, y in middles
    }


def test_the_cells_of_a_fold_are_marked_and_no_others():
    # x -> x - 2 tanh(x): x comes to 0 slopes where tanh' = 1/2, that is |x| < arcosh(sqrt 2).
    fold = (
        Layer(np.array([[1.0], [0.0]]), np.zeros(1)),
        Layer(np.array([[-2.0, 0.0]]), np.zeros(2), "linear"),
    )
    network = residual_network(0, blocks=1)
    stem = Layer(np.eye(2), np.zeros(2), "linear", "input_layer")
    network = type(network)((stem, Block(fold, "fold"), network.output))
    flow = flow_with_lines(network, POINTS)
    columns, rows = places_of(POINTS)
    edge = np.arccosh(np.sqrt(2))
    expected = {
        (place, row)
        for place, (left, right) in enumerate(pairwise(columns))
        for row in range(len(rows) - 1)
        if left < edge and right > -edge
    }
    assert marked(flow.flips[0], columns, rows) == expected
    assert flow.stages[-1].flipped == len(expected)


@pytest.mark.parametrize("width", [2, 3])
@given(seed=seeds)
def test_the_least_determinant_is_that_of_a_fine_search(width, seed):
    block = residual_network(seed, width=width, scale=1.5).layers[1]
    points = np.random.default_rng(seed).normal(size=(40, width))
    first, second = block.layers
    inner = 1 - np.tanh(points @ first.weight + first.bias) ** 2
    slopes = np.einsum("ij,nj,jk->nki", first.weight, inner, second.weight)
    searched = np.min(
        [np.linalg.det(np.eye(width) + t * slopes) for t in np.linspace(0, 1, 401)], axis=0
    )
    assert_allclose(least_determinant(block, points), searched, atol=2e-2, rtol=2e-2)


def test_the_hatching_goes_with_the_points():
    network = residual_network(2, scale=2.5)
    flow = flow_with_lines(network, POINTS)
    assert flow.flips
    for number, stage in enumerate(stages_of(network)):
        made = stage(flow.flips[number].vertices)
        assert_array_equal(made, flow.flips[number + 1].vertices)


def test_without_blocks_or_a_plane_nothing_is_hatched():
    assert not flow_with_lines(residual_network(2, blocks=0), POINTS).flips
