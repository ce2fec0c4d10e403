"""Layers and epochs in one film: its clouds, its lines, its words, and how it can be looked at.

1. It begins as the layers of the first epoch do, and ends as the film over the epochs does.
2. Nothing jumps where the two meet.
3. Captions say which of the two it is.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trainings import history

from dnnflow.data.shapes import moons
from dnnflow.dnn.gauge import gauge_of, regauged
from dnnflow.errors import UsageError
from dnnflow.flow.both import flow_over_both
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.flow import flow_of
from dnnflow.flow.sources import MOST_SHOWN_EPOCHS, Both
from dnnflow.flow.stage import layers_of, sayings_of
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of
from dnnflow.render.language import LANGUAGES
from dnnflow.show.animation import Animation, film_of

QUICK = Schedule(duration=2, fps=30)
POINTS = moons(20)


@settings(max_examples=15)
@given(
    seed=st.integers(0, 99),
    hidden=st.integers(0, 3),
    width=st.integers(1, 4),
    count=st.integers(1, 4),
    gauge=st.sampled_from(["canonical", "raw"]),
)
def test_it_goes_through_the_first_network_and_then_to_the_last(seed, hidden, width, count, gauge):
    kept = history(seed, hidden, width, count=count)
    sent = Animation(Both(kept), POINTS, QUICK, gauge=gauge).sent
    networks = kept.networks
    if gauge == "canonical":
        networks = [regauged(each, gauge_of(kept.network)) for each in networks]
    early = flow_of(networks[0], POINTS.points).clouds
    late = flow_over_epochs(kept.shown_as(networks), POINTS.points).clouds
    clouds = sent.flow.clouds
    assert len(clouds) == len(early) - 1 + count == len(sent.networks)
    for cloud, expected in zip(clouds, [*early[:-1], *late], strict=True):
        np.testing.assert_allclose(cloud, expected, atol=1e-12)
    assert len(sent.outputs) == count


@pytest.mark.parametrize("width", [1, 2, 3])
def test_points_and_grid_do_not_jump(width):
    flow = flow_over_both(history(1, 1, width, step=0.02), POINTS.points)
    timeline = timeline_of(flow.stages, Schedule(duration=20, fps=60))
    before = None
    for index in range(timeline.frames):
        frame = frame_at(flow, timeline, index)
        places = [np.pad(each, ((0, 0), (0, 4 - each.shape[1])))
                  for each in (frame.points, frame.grid.vertices)]  # fmt: skip
        if before:
            assert max(np.abs(b - a).max() for a, b in zip(before, places, strict=True)) < 0.2
        before = places


@pytest.mark.parametrize(("layer", "stages"), [(0, 0), (1, 2), ("hidden_layer1", 4), (None, 6)])
def test_the_training_is_seen_where_the_layers_end(layer, stages):
    kept = history(2, 2, count=3)
    flow = flow_over_both(kept, POINTS.points, layer=layer)
    assert len(flow.stages) == stages + 2
    np.testing.assert_array_equal(
        flow.clouds[-1], flow_over_epochs(kept, POINTS.points, layer=layer).clouds[-1]
    )
    assert layers_of(flow.stages)[stages:] == (stages // 2 + 1,) * 2
    with pytest.raises(UsageError, match="did you mean"):
        flow_over_both(kept, POINTS.points, layer="hidden_layer")


def test_the_boundary_of_the_first_network_goes_as_far_as_its_layers():
    flat, deep = (flow_over_both(history(0, 1, each), POINTS.points) for each in (2, 3))
    assert [each is None for each in flat.boundary] == 4 * [False] + 4 * [True]
    assert [len(each.vertices) for each in deep.boundary[4:]] == [5] * 4
    assert len(deep.boundary[3].vertices) > 5


@pytest.mark.parametrize(("language", "said"), [("en", "untrained"), ("ja", "学習前")])
def test_the_captions_say_which_leg_it_is(language, said):
    words = LANGUAGES[language]
    flow = flow_over_both(history(1, 1), POINTS.points)
    places = [words.say(each.place) for each in sayings_of(flow.stages)]
    assert all(said in place for place in places[:4])
    assert not any(said in place for place in places[4:])
    formulas = [words.say(each.formula[1]) for each in sayings_of(flow.stages)]
    epochs = [words.epoch.format(number=number, last=6) for number in (0, 2, 4, 6)]
    assert formulas[4:] == epochs


def test_a_history_that_begins_later_says_at_which_epoch():
    kept = history(1, 1)
    later = type(kept)(kept.epochs[1:])
    saying = flow_over_both(later, POINTS.points).stages[0].saying(1, arrived=False)
    assert LANGUAGES["en"].say(saying.place) == "input_layer, epoch 2"


def test_epochs_pass_at_one_pace_without_rests_and_layers_do_not():
    (track,) = film_of(Animation(Both(history(1, 1)), POINTS)).tracks
    line = track.timeline
    assert line.gliding == {4, 5, 6}
    assert line.starts[4] > line.ends[3]
    assert line.starts[5:] == line.ends[4:6]
    middle = (3 * line.starts[4] + line.ends[4]) / 4
    assert line.at(middle) == (4, pytest.approx(0.25))
    assert line.at((3 * line.starts[0] + line.ends[0]) / 4)[1] < 0.2


def test_sides_are_those_of_the_epochs_and_mistakes_those_of_the_network_then():
    (track,) = film_of(Animation(Both(history(1, 1)), POINTS)).tracks
    assert len(track.sides) == track.decided == 4
    assert len(track.mistakes) == len(track.verdicts) == 8
    first = track.networks[0].classify(POINTS.points) != POINTS.labels
    for wrong in track.mistakes[:5]:
        np.testing.assert_array_equal(wrong, first)


@pytest.mark.parametrize("count", [1, 3, 30])
@pytest.mark.parametrize("gauge", ["canonical", "raw"])
def test_at_some_epochs_the_layers_can_be_looked_at_in_the_gauge_of_all(count, gauge):
    kept = history(1, 1, count=count)
    sources = Both(kept).over_layers()
    assert len(sources) == min(count, MOST_SHOWN_EPOCHS)
    numbers = list(sources)
    assert (numbers[0], numbers[-1]) == (0, kept.epochs[-1].number)
    flow = Animation(Both(kept), POINTS, gauge=gauge).sent.flow
    ends = dict(zip((epoch.number for epoch in kept.epochs), flow.clouds[-count:], strict=True))
    for number, source in sources.items():
        sent = source.send(POINTS, gauge=gauge, planar=True)
        np.testing.assert_allclose(sent.flow.clouds[-1], ends[number], atol=1e-9)
