"""The camera's way: above what is needed, no steeper than allowed, up and down twice at most."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.clock import Clock
from dnnflow.projection.camera.hills import calmed, hills

curves = st.lists(st.integers(-9, 9), min_size=1, max_size=40).map(
    lambda each: np.array(each, float)
)


def turns(curve):
    signs = np.sign(np.diff(curve))
    signs = signs[signs != 0]
    return np.count_nonzero(np.diff(signs))


@given(curves, st.floats(0.1, 3))
def test_a_calm_curve_is_the_lowest_that_is_nowhere_too_steep(lowest, step):
    steps = np.full(len(lowest) - 1, step)
    curve = calmed(lowest, steps)
    assert (curve >= lowest - 1e-9).all()
    assert (np.abs(np.diff(curve)) <= step + 1e-9).all()
    places = np.arange(len(lowest))
    cones = lowest - step * np.abs(places[:, None] - places)
    np.testing.assert_allclose(curve, cones.max(axis=1), atol=1e-9)


@given(curves)
def test_two_hills_turn_round_three_times_at_most(lowest):
    curve = hills(lowest, np.full(len(lowest), np.inf))
    assert (curve >= lowest).all()
    assert turns(curve) <= 3
    assert (curve[[0, -1]] == lowest[[0, -1]]).all(), "the ends are seen the longest"


@given(curves, st.integers(0, 5))
def test_where_two_hills_would_be_too_high_there_are_more(lowest, slack):
    curve = hills(lowest, lowest + slack)
    assert (curve >= lowest).all()
    assert (curve <= lowest + slack).all()


def test_the_valley_lies_where_most_is_gained():
    lowest = np.array([1, 5, 4, 5, 0, 0, 5, 3, 5, 1], float)
    np.testing.assert_array_equal(
        hills(lowest, np.full(10, np.inf)), [1, 5, 5, 5, 0, 0, 5, 5, 5, 1]
    )


@settings(max_examples=30)
@given(loop=st.sampled_from(["none", "boomerang"]), hold=st.sampled_from([0.0, 0.5]))
def test_the_clock_runs_while_points_move_and_until_the_camera_is_home(loop, hold):
    starts, ends = (1.0, 2.0 + hold), (2.0, 3.0 + hold)
    clock = Clock(Timeline(starts, ends, 12.0, 10.0, "linear", "turn", loop=loop))
    assert [run.stages for run in clock.runs] == ([1, 1, 1] if hold else [2, 1])
    assert [clock.at(time) for time in (0.0, 1.0, 3.0 + hold, clock.home)] == [0, 0, 2, 3]
    assert clock.at(2.0) == clock.at(2.0 + hold) == 1
    times = np.linspace(0, 6, 200)
    assert (np.diff([clock.at(time) for time in times]) >= 0).all()
    if loop == "boomerang":
        assert clock.at(11.0) == clock.at(1.0)


def test_the_clock_of_points_that_never_move_stands():
    clock = Clock(Timeline((), (), 3.0, 10.0, "linear", "turn"))
    assert clock.last == clock.at(0.0) == clock.at(2.0) == 0
