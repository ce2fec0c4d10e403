"""The Jacobian from the input to any moment: against differences, for all activations and paths."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.activations import ACTIVATIONS, activation
from dnnflow.dnn.calculus.slopes import SLOPES, TOGETHER, differences, jacobians_of
from dnnflow.dnn.nonlinearity import Nonlinearity
from dnnflow.flow.flow import flow_of
from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import geometry_at
from dnnflow.motion.jacobian import tangents_at, tangents_of
from dnnflow.motion.paths import ACTIVATION_PATHS, PATHS, WALLED, paths_of

SEEDS = st.integers(0, 10_000)
SPELLINGS = [
    *ACTIVATIONS,
    *("leaky_relu(0.3)", "prelu(0.1,0.5,2)", "softplus(2,1)", "thresholded_relu(0.5,0.2,1.5)"),
    *(
        "hard_tanh(-2,0.5)",
        "celu(0.4)",
        "threshold(0.3,2)",
        "squareplus(1)",
        "hard_sigmoid(0.4,0.2)",
    ),
]
NEAR = 1e-4
"""Nearer than this to a kink a difference is that of both of its sides."""


@pytest.mark.parametrize("spelling", SPELLINGS)
@settings(max_examples=15)
@given(seed=SEEDS)
def test_an_activation_has_the_slopes_of_its_graph(spelling, seed):
    points = 2 * np.random.default_rng(seed).normal(size=(5, 3))
    exact, found = jacobians_of(spelling, points), differences(activation(spelling), points)
    sides = [differences(activation(spelling), points + side) for side in (-NEAR, NEAR)]
    assume(np.abs(sides[1] - sides[0]).max() < 100 * NEAR)  # no kink and no jump between
    assert exact == pytest.approx(found, rel=1e-6, abs=1e-6)


def test_what_has_a_formula_is_an_activation_and_what_has_none_is_differentiated(monkeypatch):
    assert set(SLOPES) | set(TOGETHER) <= set(ACTIVATIONS)
    monkeypatch.setitem(ACTIVATIONS, "cube", Nonlinearity(lambda z: z**3, "cube"))
    points = np.array([[0.0, -2.0], [100.0, 0.1]])
    diagonal = np.diagonal(jacobians_of("cube", points), axis1=1, axis2=2)
    assert diagonal == pytest.approx(3 * points**2, rel=1e-7, abs=1e-9)
    turned = Nonlinearity(lambda z: z[:, ::-1] ** 2, "turned", pointwise=False)
    monkeypatch.setitem(ACTIVATIONS, "turned", turned)
    assert jacobians_of("turned", points)[0] == pytest.approx(np.array([[0, 0], [-4, 0]]), abs=1e-8)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("activation_path", ACTIVATION_PATHS)
@settings(max_examples=15)
@given(seed=SEEDS, width=st.sampled_from([2, 3]), data=st.data())
def test_a_moment_has_the_jacobian_of_its_motion(path, activation_path, seed, width, data):
    stage = data.draw(st.integers(0, 3))
    progress = data.draw(st.sampled_from([0.0, 0.1, 0.37, 0.8, 1.0]))
    kinds = WALLED if activation_path == "walls" else ("tanh", "gelu", "softmax", "mish")
    network = random_network(seed, 1, width, activation=data.draw(st.sampled_from(kinds)))
    points = np.random.default_rng(seed).normal(size=(6, 2))
    step, paths = 1e-5, paths_of(path, activation_path)
    shifts = [points, *(points + side * step * axis for axis in np.eye(2) for side in (1, -1))]
    lines = Lines(np.concatenate(shifts), np.zeros(1, int), np.zeros(30, int))
    flow = flow_of(network, points, grid=lines)
    moved = geometry_at(flow, paths, stage, progress)[1][0].vertices.reshape(5, 6, -1)
    found = tangents_at(flow, paths, tangents_of(flow, points), stage, progress)
    assert found.points == pytest.approx(moved[0], abs=1e-12)
    for axis in range(2):
        difference = (moved[1 + 2 * axis] - moved[2 + 2 * axis]) / (2 * step)
        assert found.jacobians[:, axis] == pytest.approx(difference, rel=1e-5, abs=1e-7)


def test_ellipses_have_the_axes_of_the_singular_values():
    network = random_network(3, 1, 3)
    points = np.random.default_rng(0).normal(size=(4, 2))
    last = tangents_of(flow_of(network, points), points)[-1]
    angles = np.linspace(0, np.pi, 20_001)
    directions = np.column_stack([np.cos(angles), np.sin(angles)])
    lengths = np.linalg.norm(last.around(0.5, directions) - last.points[:, None], axis=2)
    left, sizes, right = np.linalg.svd(last.jacobians, full_matrices=False)
    assert lengths.max(axis=1) == pytest.approx(0.5 * sizes[:, 0], rel=1e-6)
    assert lengths.min(axis=1) == pytest.approx(0.5 * sizes[:, 1], abs=1e-6)
    assert last.stretches == pytest.approx(sizes)
    assert last.areas == pytest.approx(np.sqrt(np.linalg.det(last.jacobians @ last.jacobians.mT)))
    for index, direction in enumerate(left[:, :, 0]):
        end = last.around(0.5, direction[None])[index, 0] - last.points[index]
        assert end == pytest.approx(0.5 * sizes[index, 0] * right[index, 0], abs=1e-12)


def test_an_area_on_a_line_is_flat():
    points = np.zeros((1, 2))
    assert tangents_of(flow_of(random_network(0, 0, 1), points), points)[1].areas == 0
