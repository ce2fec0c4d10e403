"""The contracts of time: totals, whole frames, one clock, there and back."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.errors import UsageError
from dnnflow.flow.flow import flow_of
from dnnflow.motion.easing import EASINGS, ease
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of, timelines_of

some = settings(deadline=None, max_examples=40)
seconds = st.floats(0, 5)
rates = st.sampled_from([1.0, 7.3, 12.5, 24.0, 29.97, 33.3, 59.94, 60.0, 144.0])
schedules = st.builds(
    Schedule,
    affine=st.floats(0.01, 3),
    activation=st.floats(0.01, 3),
    hold=seconds,
    intro=seconds,
    outro=seconds,
    fps=rates,
    duration=st.none() | st.floats(1, 30),
    loop=st.sampled_from(["none", "boomerang"]),
    pace=st.sampled_from(["equal", "journey"]),
    easing=st.sampled_from(sorted(EASINGS)),
)


def flow(seed=0, hidden=2, width=2, count=30):
    points = np.random.default_rng(seed).normal(size=(count, 2))
    return flow_of(random_network(seed, hidden, width), points)


@some
@given(schedule=schedules, hidden=st.integers(0, 3))
def test_stages_follow_one_another_within_the_duration(schedule, hidden):
    (timeline,) = timelines_of([flow(hidden=hidden)], schedule)
    assert timeline.frames == pytest.approx(timeline.duration * timeline.fps, abs=1e-6)
    moments = [0.0, *np.ravel(list(zip(timeline.starts, timeline.ends, strict=True)))]
    assert (np.diff(moments) >= 0).all()
    assert timeline.ends[-1] <= timeline.duration + 1e-9
    if schedule.duration:
        ways = 2 if schedule.loop == "boomerang" else 1
        assert abs(timeline.duration - schedule.duration) <= ways / schedule.fps


@some
@given(schedule=schedules, hidden=st.integers(0, 3))
def test_the_last_cloud_is_shown_exactly_at_any_rate(schedule, hidden):
    one = flow(hidden=hidden)
    (timeline,) = timelines_of([one], schedule)
    last = timeline.frames // 2 if schedule.loop == "boomerang" else timeline.frames - 1
    assert timeline.at(timeline.time(last)) == (len(one.stages) - 1, 1.0)
    assert (frame_at(one, timeline, last).points == one.clouds[-1]).all()
    assert (frame_at(one, timeline, 0).points == one.clouds[0]).all()


@some
@given(schedule=schedules)
def test_a_boomerang_is_its_own_mirror_image(schedule):
    assume(schedule.loop == "boomerang")
    (timeline,) = timelines_of([flow()], schedule)
    assert timeline.frames % 2 == 0
    for index in range(1, min(timeline.frames, 200)):
        stage, progress = timeline.at(timeline.time(index))
        back, same = timeline.at(timeline.time(timeline.frames - index))
        assert stage + progress == pytest.approx(back + same, abs=1e-6)


def test_as_long_as_its_parts():
    schedule = Schedule(affine=1, activation=0.5, hold=0.25, intro=1, outro=2, fps=20)
    stages = flow(hidden=1).stages
    assert timeline_of(stages, schedule).duration == 1 + 2 * 1.5 + 0.25 + 2
    there_and_back = Schedule(
        affine=1, activation=0.5, hold=0.25, intro=1, outro=2, fps=20, loop="boomerang"
    )
    assert timeline_of(stages, there_and_back).duration == 1 + 2 * (2 * 1.5 + 0.25) + 2


def test_a_duration_is_kept_even_without_rests():
    schedule = Schedule(hold=0, intro=0, outro=0, duration=4, fps=20)
    assert timeline_of(flow().stages, schedule).frames == 80


def test_a_network_without_hidden_layers_rests():
    points = np.zeros((3, 2))
    network = random_network(0, 0, 2)
    still = flow_of(type(network)(network.layers[-1:]), points)
    timeline = timeline_of(still.stages, Schedule(fps=10))
    assert timeline.frames == 30
    assert timeline.at(1.7) == (0, 0.0)


@some
@given(schedule=schedules, depths=st.lists(st.integers(0, 4), min_size=2, max_size=4))
def test_side_by_side_stages_take_equal_time(schedule, depths):
    flows = [flow(seed, depth) for seed, depth in enumerate(depths)]
    ways = [
        np.random.default_rng(depth).uniform(0, 5, len(each.stages)).tolist()
        for depth, each in enumerate(flows)
    ]
    timelines = timelines_of(flows, schedule, journeys=ways)
    assert len({timeline.duration for timeline in timelines}) == 1
    deepest = max(timelines, key=lambda timeline: len(timeline.ends))
    for timeline in timelines:
        assert timeline.starts == deepest.starts[: len(timeline.starts)]
        assert timeline.ends == deepest.ends[: len(timeline.ends)]


@some
@given(schedule=schedules, depths=st.lists(st.integers(0, 4), min_size=2, max_size=4))
def test_side_by_side_all_arrive_together(schedule, depths):
    flows = [flow(seed, depth) for seed, depth in enumerate(depths)]
    timelines = timelines_of(flows, schedule, clock="total")
    first = timelines[0]
    for timeline in timelines:
        assert timeline.duration == first.duration
        assert timeline.starts[0] == pytest.approx(first.starts[0])
        assert timeline.ends[-1] == pytest.approx(first.ends[-1])


@pytest.mark.parametrize("name", EASINGS)
@some
@given(share=st.floats(0, 1))
def test_an_easing_goes_forward_from_0_to_1(name, share):
    assert (ease(name, 0.0), ease(name, 1.0)) == (0.0, 1.0)
    assert 0 <= ease(name, share) <= ease(name, min(1.0, share + 0.01)) <= 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fps": 0.0}, "fps must be between"),
        ({"affine": -1.0}, "affine must be between"),
        ({"duration": float("nan")}, "duration must be between"),
        ({"path": "trun"}, "did you mean 'turn'"),
        ({"activation_path": "wals"}, "did you mean 'walls'"),
        ({"pace": "even"}, "unknown pace 'even'"),
        ({"loop": "for ever"}, "unknown loop"),
        ({"repeat": "for ever"}, "unknown repeat"),
        ({"speed": 0.0}, r"speed must be between 0\.05 and 20, not 0"),
        ({"speed": 2.0, "duration": 3.0}, "a duration or a speed"),
    ],
)
def test_a_schedule_refuses_what_makes_no_sense(options, message):
    with pytest.raises(UsageError, match=message):
        Schedule(**options)


def test_an_unknown_clock_is_refused():
    with pytest.raises(UsageError, match="known are stage, total"):
        timelines_of([flow()], Schedule(), clock="sun")


@pytest.mark.parametrize("loop", ["none", "boomerang"])
@pytest.mark.parametrize("speed", [0.5, 1.5, 4.0])
def test_a_speed_shortens_everything_alike(loop, speed):
    stages = flow(3).stages
    usual, fast = (
        timeline_of(stages, Schedule(fps=240.0, loop=loop, speed=each)) for each in (1.0, speed)
    )
    assert fast.fps == usual.fps
    assert np.allclose(np.multiply(fast.starts, speed), usual.starts)
    assert np.allclose(np.multiply(fast.ends, speed), usual.ends)
    assert fast.duration == pytest.approx(usual.duration / speed, abs=2 / 240)
