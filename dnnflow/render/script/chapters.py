"""A film becomes chapters, a layer each, as the film's own words name the layers."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from typing import TypeVar

from dnnflow.flow.stage import place_names
from dnnflow.motion.chapter import Chapter
from dnnflow.projection.film import Film
from dnnflow.render.language import LANGUAGES

Value = TypeVar("Value")


def chapters_of(film: Film) -> tuple[Chapter, ...]:
    """The layers of the deepest network, or the epochs of a training, one after the other.

    A chapter begins on the first frame whose caption is about its layer: there the points rest as
    the layer before left them. A boomerang comes back through the same chapters. What rests at the
    end of a part of a film belongs to its last chapter.
    """
    track, fps = film.deepest, film.fps
    names, stages = place_names(track.flow.stages), track.flow.stages
    phrases = list(accumulate(int(not stage.goes_on) for stage in stages))
    # Where each phrase leads; the input stays where it is if there is none.
    ends = {phrase: names[number + 1] for number, phrase in enumerate(phrases)}
    timeline, say = track.timeline, LANGUAGES[track.language].say
    moving = map(film.moving_place, range(film.frames))
    reached = (timeline.at(timeline.time(place))[0] for place in moving)
    runs = runs_of(phrases[stage] if phrases else 0 for stage in reached)
    return tuple(
        Chapter(say(ends.get(phrase, names[0])), first / fps, end / fps)
        for phrase, first, end in runs
    )


def runs_of(values: Iterable[Value]) -> Iterator[tuple[Value, int, int]]:
    """Each run of equal values, with the place of its first and the one behind its last."""
    place = 0
    for value, same in groupby(values):
        first, place = place, place + sum(1 for _ in same)
        yield value, first, place
