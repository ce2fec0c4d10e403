"""The contracts of very many points: the same clouds in less memory, each made once."""

import gc
import tracemalloc
import weakref
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.chunks import CHUNK_POINTS, by_chunks
from dnnflow.dnn.layers.layer import mapped
from dnnflow.errors import DataError
from dnnflow.flow import clouds as module
from dnnflow.flow.clouds import Clouds, clouds_of
from dnnflow.flow.flow import flow_of
from dnnflow.flow.stages import stages_of
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timelines_of
from dnnflow.raster.text import width_of

STAGES = stages_of(random_network(3, 2, 3))


def cloud(count, *, width=2, precision=np.float32):
    return np.random.default_rng(count).normal(size=(count, width)).astype(precision)


@pytest.mark.parametrize(
    "count",
    [1, CHUNK_POINTS - 1, CHUNK_POINTS, CHUNK_POINTS + 1, 3 * CHUNK_POINTS, 3 * CHUNK_POINTS + 5],
)
def test_pieces_are_the_whole(count):
    points, sizes = cloud(count), []

    def move(piece):
        sizes.append(len(piece))
        return np.tanh(piece[:, ::-1])

    np.testing.assert_array_equal(by_chunks(move, points), np.tanh(points[:, ::-1]))
    assert max(sizes) <= CHUNK_POINTS
    assert sum(sizes) == count
    np.testing.assert_array_equal(
        by_chunks(lambda chunk: chunk[:, 0] > 0, points), points[:, 0] > 0
    )


@settings(deadline=None, max_examples=30)
@given(
    start=st.integers(1, 12),
    end=st.integers(1, 12),
    precision=st.sampled_from([np.float32, np.float64]),
)
def test_an_affine_map_is_the_product_and_the_bias(start, end, precision):
    generator = np.random.default_rng(start + 13 * end)
    points, weight = (
        cloud(40, width=start, precision=precision),
        generator.normal(size=(start, end)),
    )
    bias, before = generator.normal(size=end), points.copy()
    image = mapped(points, weight, bias)
    assert image.dtype == precision
    near = 20 * np.finfo(precision).eps
    np.testing.assert_allclose(image, points @ weight + bias, rtol=near, atol=4 * near)
    np.testing.assert_array_equal(points, before)


@given(order=st.lists(st.integers(-len(STAGES) - 1, len(STAGES)), max_size=12))
def test_clouds_are_the_same_in_any_order(order):
    points = cloud(50)
    kept, made = clouds_of(STAGES, points), Clouds(STAGES, points)
    assert isinstance(kept, tuple)
    assert len(made) == len(kept) == len(STAGES) + 1
    for number in order:
        np.testing.assert_array_equal(made[number], kept[number])
        assert not made[number].flags.writeable
    for one, other in zip(made[1::2], kept[1::2], strict=True):
        np.testing.assert_array_equal(one, other)


def test_clouds_end():
    with pytest.raises(IndexError):
        Clouds(STAGES, cloud(3))[len(STAGES) + 1]


def test_in_their_order_each_cloud_is_made_once(monkeypatch):
    stages = []
    monkeypatch.setattr(
        module, "by_chunks", lambda stage, points: stages.append(stage) or stage(points)
    )
    clouds = Clouds(STAGES, cloud(5))
    for number in (0, 0, 1, 1, 2, 3, 3, 5):
        assert len(clouds[number]) == 5
    assert stages == list(STAGES[:5])


def test_a_film_of_many_points_needs_the_memory_of_a_few_clouds(monkeypatch):
    points, network = cloud(40 * CHUNK_POINTS), random_network(0, 5, 2)
    monkeypatch.setattr(module, "MOST_KEPT_BYTES", points.nbytes)
    (large, small), schedule = (
        (cloud.nbytes for cloud in (points, points[:CHUNK_POINTS])),
        Schedule(fps=2),
    )

    def filmed(points):
        flow = flow_of(network, points)
        (timeline,) = timelines_of([flow], schedule)
        for index in range(timeline.frames):
            frame_at(flow, timeline, index)
        network.classify(points)
        return flow

    filmed(points[:2])  # what is imported, and checked for the first time, does not count
    tracemalloc.start()
    flow = filmed(points)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # The cloud that was reached, that before it, and the frame's points; what is made of a piece.
    assert peak < 3 * large + 20 * small
    assert len(flow.clouds) == 13


def test_a_film_of_many_points_is_that_of_few(monkeypatch):
    points, network = cloud(300), random_network(1, 2, 3)
    few = flow_of(network, points)
    monkeypatch.setattr(module, "MOST_KEPT_BYTES", 0)
    many = flow_of(network, points)
    assert isinstance(many.clouds, Clouds)
    assert many.width == few.width == 3
    (timeline,) = timelines_of([few], Schedule(fps=4, loop="boomerang"))
    for index in range(timeline.frames):
        one, other = (frame_at(flow, timeline, index) for flow in (few, many))
        np.testing.assert_array_equal(one.points, other.points)
    for before, after in pairwise(many.clouds):
        assert before is not after


@pytest.mark.parametrize("kept", [0, module.MOST_KEPT_BYTES])
def test_a_cloud_that_overflows_is_refused_by_the_name_of_its_stage(kept, monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT_BYTES", kept)
    network = random_network(0, 3, 2, activation="linear", scale=1e60)
    with pytest.raises(DataError, match=r"'hidden_layer1': a coordinate of .* is too large"):
        flow_of(network, cloud(9, precision=np.float64))


def test_typesetting_a_formula_keeps_nothing_that_its_callers_hold():
    class Held:
        pass

    def draw():
        held = Held()
        width_of(r"$\tanh(W_7 h + b_7)$", 12.3)
        return weakref.ref(held)

    width_of("$x$", 12.3)  # matplotlib is loaded: the first time it lists the fonts of the machine
    gc.disable()
    try:
        assert draw()() is None
    finally:
        gc.enable()
