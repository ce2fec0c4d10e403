"""Depth as time: one phrase at one pace; and norms, which move points about 0."""

from itertools import pairwise

import numpy as np
import pytest
from blocks import residual_network
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network
from numpy.testing import assert_allclose

from dnnflow.dnn.activations import activation
from dnnflow.flow.stages import Activation, stages_of
from dnnflow.motion.paths import around, blend
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of

NETWORKS = {"residual": residual_network(0, blocks=5), "layers": random_network(0, 3, 2)}
CONTINUOUS = Schedule(path="continuous", hold=1.0)


@pytest.mark.parametrize("name", NETWORKS)
def test_stages_follow_one_another_without_a_rest(name):
    stages = stages_of(NETWORKS[name])
    timeline = timeline_of(stages, CONTINUOUS, journeys=range(1, len(stages) + 1))
    assert_allclose(timeline.starts[1:], timeline.ends[:-1])
    assert timeline_of(stages, Schedule(hold=1.0)).ends[-1] > timeline.ends[-1]


def test_blocks_go_at_one_pace():
    stages = stages_of(NETWORKS["residual"])
    timeline = timeline_of(stages, CONTINUOUS, journeys=range(1, len(stages) + 1))
    times = np.linspace(timeline.starts[1], timeline.ends[-1], 101)[1:-1]
    depths = [stage + progress for stage, progress in map(timeline.at, times)]
    steps = [after - before for before, after in pairwise(depths)]
    assert_allclose(steps, steps[0], rtol=1e-6)


clouds = st.integers(0, 999).map(lambda seed: np.random.default_rng(seed).normal(size=(40, 3)))


@pytest.mark.parametrize("name", ["layer_norm", "rms_norm"])
@given(points=clouds, progress=st.floats(0, 1))
def test_a_norm_brings_no_point_nearer_to_0_than_its_ends(name, points, progress):
    stage, end = Activation(name, "norm"), activation(name)(points)
    moved = np.linalg.norm(blend(stage, points, progress), axis=1)
    least = np.minimum(np.linalg.norm(points, axis=1), np.linalg.norm(end, axis=1))
    assert (moved >= least * (1 - 1e-9)).all()


@given(points=clouds, progress=st.floats(0, 1))
def test_directions_turn_evenly_in_their_plane(points, progress):
    end = activation("layer_norm")(points)
    moved = around(points, end, progress)
    assert_allclose(_angle(points, moved), progress * _angle(points, end), atol=1e-6)


def _angle(one, other):
    first, last = (each / np.linalg.norm(each, axis=1, keepdims=True) for each in (one, other))
    return 2 * np.arcsin(np.clip(np.linalg.norm(first - last, axis=1) / 2, 0, 1))


def test_both_ends_are_exact_and_0_goes_straight():
    points = np.array([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [2.0, 0.0, 0.0]])
    end = activation("layer_norm")(points)
    assert_allclose(around(points, end, 0.0), points, atol=1e-12)
    assert_allclose(around(points, end, 1.0), end, atol=1e-12)
    assert_allclose(around(points, end, 0.5)[0], end[0] / 2)
