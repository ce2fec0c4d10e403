"""The camera about three dimensions, by the numbers: perspective, speed, rise, last look."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from numpy.testing import assert_allclose

from dnnflow.dnn.polar import turn_of
from dnnflow.flow.flow import flow_of
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import Timeline, timeline_of
from dnnflow.projection.camera.framing import STAGE_SAMPLES, Framing
from dnnflow.projection.orbit import Orbit, orbit_of

START, END, RADIUS = 1.0, 11.0, 2.0
CENTRE = np.array([0.5, -1.0, 3.0])
RISE = np.radians(20)


def orbit(azimuth=0.0, loop="none"):
    """A camera that goes its way within ten seconds, about a ball that never changes."""
    timeline = Timeline((START,), (END,), 12.0, 10.0, "linear", "turn", loop=loop)
    count = STAGE_SAMPLES + 1
    framing = Framing(np.tile(CENTRE, (count, 1)), np.full(count, RADIUS))
    return Orbit(timeline, framing, azimuth, turn_of(np.eye(3)))


def moment(share):
    return START + share * (END - START)


@pytest.mark.parametrize("azimuth", [0.7, -1.2])
@pytest.mark.parametrize(
    ("share", "gone"),
    [
        (-0.05, 0),
        (0, 0),
        (0.2, 0.125),
        (0.35, 0.3125),
        (0.5, 0.5),
        (0.65, 0.6875),
        (1, 1),
        (1.1, 1),
    ],
)
def test_it_turns_at_constant_speed_but_for_a_fifth_at_each_end(azimuth, share, gone):
    right = orbit(azimuth).axes(moment(share))[0]
    assert_allclose(right, [np.cos(gone * azimuth), 0, -np.sin(gone * azimuth)], atol=1e-12)


@given(share=st.floats(0, 1), azimuth=st.floats(-3, 3))
def test_the_way_in_is_the_way_out_mirrored_and_the_axes_are_a_rotation(share, azimuth):
    camera = orbit(azimuth)
    axes = camera.axes(moment(share))
    assert_allclose(axes @ axes.T, np.eye(3), atol=1e-12)
    assert np.linalg.det(axes) == pytest.approx(1)
    other = camera.axes(moment(1 - share))
    assert axes[2, 1] == pytest.approx(other[2, 1])
    angle = np.arctan2(-axes[0, 2], axes[0, 0]) + np.arctan2(-other[0, 2], other[0, 0])
    assert angle == pytest.approx(azimuth)


def test_it_rises_by_20_degrees_half_way_and_is_on_the_horizon_at_both_ends():
    camera = orbit(0.8)
    backward = camera.axes(moment(0.5))[2]
    level = np.cos(RISE)
    assert_allclose(backward, [level * np.sin(0.4), np.sin(RISE), level * np.cos(0.4)], atol=1e-12)
    assert_allclose([camera.axes(moment(share))[2, 1] for share in (0, 1)], 0, atol=1e-12)
    heights = [camera.axes(moment(share))[2, 1] for share in np.linspace(0, 0.5, 20)]
    assert (np.diff(heights) >= 0).all()


@given(place=st.tuples(*[st.floats(-1, 1)] * 3), azimuth=st.floats(-1, 1))
def test_half_way_places_are_seen_from_four_radii_away(place, azimuth):
    camera, time = orbit(azimuth), moment(0.5)
    right, up, backward = camera.axes(time) @ np.array(place)
    plane, depth = camera(CENTRE[None] + place, time)
    assert depth == pytest.approx(-backward, abs=1e-12)
    nearer = 1 - backward / (4 * RADIUS)
    assert_allclose(plane[0], CENTRE[:2] + np.array([right, up]) / nearer, atol=1e-12)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_at_both_ends_it_looks_from_far_away(share):
    camera, time = orbit(0.6), moment(share)
    places = np.random.default_rng(0).normal(size=(20, 3))
    plane, _ = camera(CENTRE + places, time)
    assert_allclose(plane, CENTRE[:2] + places @ camera.axes(time)[:2].T, atol=1e-12)


def test_what_comes_to_the_eye_is_drawn_at_a_quarter_of_its_distance():
    camera, time = orbit(), moment(0.5)
    right, up, backward = camera.axes(time)
    for nearness in (0.75, 0.9, 1.0, 7.0):
        place = CENTRE + right + 2 * up + nearness * 4 * RADIUS * backward
        assert_allclose(camera(place[None], time)[0][0], CENTRE[:2] + np.array([4, 8]), atol=1e-9)


def test_a_flat_cloud_is_one_without_depth():
    camera, time = orbit(0.9), moment(0.4)
    flat = np.random.default_rng(1).normal(size=(9, 2))
    for seen, same in zip(
        camera(flat, time), camera(np.pad(flat, [(0, 0), (0, 1)]), time), strict=True
    ):
        assert_allclose(seen, same, atol=1e-12)


def test_a_boomerang_turns_back_half_way():
    camera = orbit(1.0, loop="boomerang")
    assert camera.turned(6.0) == pytest.approx(0.5)
    assert camera.turned(8.0) == pytest.approx(camera.turned(4.0))


@settings(max_examples=5)
@given(seed=st.integers(0, 999), hidden=st.integers(1, 6))
def test_it_turns_by_9_to_21_degrees_a_second(seed, hidden):
    network = random_network(seed, hidden, 3)
    flow = flow_of(network, np.random.default_rng(seed).normal(size=(30, 2)))
    timeline = timeline_of(flow.stages, Schedule())
    camera = orbit_of(flow, timeline, network.output)
    seconds = timeline.ends[-1] - timeline.starts[0]
    assert 9 - 1e-9 <= np.degrees(abs(camera.azimuth)) / seconds <= 21 + 1e-9
