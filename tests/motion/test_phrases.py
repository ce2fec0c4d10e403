"""The contracts of phrases.

1. Within a layer nothing rests; between two layers, or what is no layer, there is a rest.
2. Side by side all phrases begin together, whatever stages they have.
3. A stage takes as long as its way on the screen needs, at least the usual time, within bounds.
4. Times that are asked for are kept.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.errors import UsageError
from dnnflow.flow.flow import Flow
from dnnflow.flow.stage import Stage
from dnnflow.flow.stages import Activation, Affine
from dnnflow.motion.schedule import (
    CALM_SPEED,
    GLIDING,
    LONGEST_MOTION,
    LONGEST_STAGE,
    Schedule,
)
from dnnflow.motion.timeline import timeline_of, timelines_of

some = settings(deadline=None, max_examples=20)
AFFINE, TANH = Affine(np.eye(2), np.zeros(2), "layer"), Activation("tanh", "layer")
LAYERS = {"tanh": [AFFINE, TANH], "linear": [AFFINE], "twice": [AFFINE, TANH, TANH]}
networks = st.lists(st.sampled_from(sorted(LAYERS)), min_size=1, max_size=9)
RESTING = Schedule(affine=1.0, activation=0.5, hold=0.25, intro=0.0, outro=0.0, fps=100)


class Own(Stage):
    """A stage that says nothing of phrases."""

    label = title = "own"


def stages_of(kinds):
    return [stage for kind in kinds for stage in LAYERS[kind]]


def flow(kinds):
    stages = tuple(stages_of(kinds))
    return Flow(stages, [np.zeros((3, 2))] * (len(stages) + 1))


def moved(timeline):
    return np.subtract(timeline.ends, timeline.starts)


@some
@given(kinds=networks)
def test_there_is_a_rest_behind_each_layer_and_none_within(kinds):
    stages = stages_of(kinds)
    timeline = timeline_of(stages, RESTING)
    for stage, end, start in zip(stages[1:], timeline.ends, timeline.starts[1:], strict=False):
        assert start - end == pytest.approx(0.25 if stage is AFFINE else 0.0, abs=1e-9)


@pytest.mark.parametrize(
    ("stages", "rests"),
    [
        ([AFFINE, TANH, AFFINE], [0, 0.25]),
        ([Own(), Own(), TANH], [0.25, 0]),
        ([TANH, AFFINE], [0.25]),
    ],
    ids=["output stage", "own stages", "an activation that opens a flow"],
)
def test_a_stage_says_whether_it_goes_on(stages, rests):
    timeline = timeline_of(stages, RESTING)
    gaps = [start - end for start, end in zip(timeline.starts[1:], timeline.ends, strict=False)]
    assert gaps == pytest.approx(rests, abs=1e-9)


@some
@given(kinds=st.lists(networks, min_size=2, max_size=4), pace=st.sampled_from(["equal", "journey"]))
def test_side_by_side_all_phrases_begin_together(kinds, pace):
    flows = list(map(flow, kinds))
    ways = [[1.5 * (number % 3) for number in range(len(each.stages))] for each in flows]
    timelines = timelines_of(flows, Schedule(pace=pace), journeys=ways)
    begun = [
        [
            start
            for stage, start in zip(each.stages, timeline.starts, strict=True)
            if stage is AFFINE
        ]
        for each, timeline in zip(flows, timelines, strict=True)
    ]
    longest = max(begun, key=len)
    for own in begun:
        assert own == longest[: len(own)]


ways = st.lists(st.floats(0, 9), min_size=1, max_size=40)


@some
@given(journeys=ways)
def test_a_stage_takes_as_long_as_its_way_needs(journeys):
    stages = [AFFINE] * len(journeys)
    usual = moved(timeline_of(stages, Schedule()))
    calm = moved(timeline_of(stages, Schedule(), journeys=journeys))
    needed = np.clip(np.array(journeys) / CALM_SPEED, usual, max(LONGEST_STAGE, *usual))
    assert (calm >= usual - 1e-9).all()
    assert (calm <= needed + 1e-9).all()
    assert calm.sum() <= max(LONGEST_MOTION, usual.sum()) + 1e-6
    if needed.sum() <= LONGEST_MOTION:
        np.testing.assert_allclose(calm, needed)
    else:
        # All give up the same share of what they would take beyond the usual.
        assert (
            np.ptp((calm - usual)[needed > usual + 0.1] / (needed - usual)[needed > usual + 0.1])
            < 1e-6
        )


@some
@given(journeys=ways)
def test_times_that_are_asked_for_are_kept(journeys):
    stages = [AFFINE, TANH] * len(journeys)
    far = [way for journey in journeys for way in (9.0, journey)]
    timeline = timeline_of(stages, Schedule(affine=0.3), journeys=far)
    np.testing.assert_allclose(moved(timeline)[::2], 0.3)
    equal = timeline_of(stages, Schedule(pace="equal"), journeys=far)
    assert equal == timeline_of(stages, Schedule(pace="equal"))


def test_a_duration_is_shared_out_by_the_way():
    asked = Schedule(duration=4.0, intro=0, outro=0, hold=0, fps=100)
    timeline = timeline_of([AFFINE, AFFINE], asked, journeys=[CALM_SPEED, 3 * CALM_SPEED])
    np.testing.assert_allclose(moved(timeline), [1, 3], rtol=0.01)


def test_journeys_are_those_of_all_stages():
    with pytest.raises(UsageError, match="journeys of all 2 stages, not 1"):
        timeline_of([AFFINE, TANH], Schedule(), journeys=[1.0])


def test_a_training_goes_on_at_one_pace():
    timeline = timeline_of([Own()] * 3, GLIDING, journeys=[1.0, 5.0, 0.0])
    assert np.ptp(moved(timeline)) < 1e-9
    assert timeline.starts[1:] == timeline.ends[:-1]
