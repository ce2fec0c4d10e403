"""A part of a film: whole layers of it, each frame as in the whole film."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation, film_of

RATE = 10.0


def film(**cut):
    schedule = Schedule(fps=RATE, intro=0.5, outro=0.7, **cut)
    return film_of(Animation(random_network(0, 3, 2), moons(10), schedule))


def test_a_part_shows_whole_layers_with_a_rest_before_and_behind():
    whole, part = film(), film(since="hidden_layer1", until="hidden_layer2")
    timeline = whole.timeline
    begin, end = timeline.starts[2], timeline.ends[5]
    first, last = part.at(0)[0], part.at(part.frames - 1)[0]
    assert (first.stage, first.progress) in {(1, 1.0), (2, 0.0)}
    assert (last.stage, last.progress) in {(5, 1.0), (6, 0.0)}
    assert np.array_equal(first.points, whole.when(begin)[0].points)
    assert np.array_equal(last.points, whole.when(end)[0].points)
    assert part.frames / RATE == pytest.approx(end - begin + 0.5 + 0.7, abs=3 / RATE)
    assert [frame.points.tolist() for frame in part.at(5)] == [first.points.tolist()]


def test_a_part_of_all_layers_is_the_whole():
    whole = film()
    for part in (
        film(since="1"),
        film(until="4"),
        film(since="input_layer", until="hidden_layer3"),
    ):
        assert part.frames == whole.frames
        for index in range(whole.frames):
            assert np.array_equal(part.at(index)[0].points, whole.at(index)[0].points)


def test_what_follows_on_one_another_meets():
    one, two = film(until="2"), film(since="3")
    assert np.array_equal(one.at(one.frames - 1)[0].points, two.at(0)[0].points)
    shown = [frame is not None for frame in one.changes()]
    assert len(shown) == one.frames
    assert not any(shown[-6:])


@pytest.mark.parametrize(
    ("cut", "words"),
    [
        ({"since": "hidden_layer9"}, "unknown layer 'hidden_layer9', did you mean"),
        ({"until": "5"}, "layer must be from 1 to 4, hidden_layer3, not 5"),
        ({"since": "0"}, "layer must be from 1 to 4"),
        ({"since": "3", "until": "2"}, "hidden_layer1 comes before hidden_layer2"),
        ({"since": "2", "loop": "boomerang"}, "a boomerang shows all layers"),
    ],
)
def test_what_is_no_part_is_refused(cut, words):
    with pytest.raises(UsageError, match=words):
        film(**cut)
