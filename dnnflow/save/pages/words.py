"""All that a page says, from the functions that films say it with, as plain data."""

from typing import Any, TypeAlias

import numpy as np

from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.render.caption import Caption
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.marks import caption_of
from dnnflow.render.script.controls import controls_of
from dnnflow.render.script.told import (
    CloudTold,
    clouds_told,
    headings_of,
    meter_of,
    positions_of,
    strip_of,
)
from dnnflow.render.sheet.parts import heading_of, track_names
from dnnflow.save.pages.mathml import Tree, is_formula, mathml_of

Table: TypeAlias = dict[str, Any]

SHARE_DIGITS = 6
"""Of a share, behind the point."""


def words_of(film: Film) -> Table:
    """What is said of a whole film, and where on its clock it begins and ends."""
    track = film.tracks[0]
    words, arranged = LANGUAGES[track.language], film.arrangement
    heading, names = heading_of(film), _names(film)
    last = film.place(film.frames - 1) / film.fps
    return {
        "language": track.language,
        "title": heading.title or words.separator.join(dict.fromkeys(names)),
        "names": names,
        "classes": list(heading.class_names),
        "wrong": heading.wrong,
        "comma": words.comma,
        "separator": words.separator,
        "span": [film.place(0) / film.fps, min(track.timeline.turn, last)],
        "returns": track.timeline.loop == "boomerang" and film.cut is None,
        "fluid": arranged.fluid or len(film.rows) == 1,
        "controls": controls_of(track.language, recorded=not _networks(film)).table,
    }


def _networks(film: Film) -> bool:
    """Whether any network is known."""
    return any(track.network for track in film.tracks)


def track_words(track: Track) -> Table:
    """What is said of one track."""
    words, caption = LANGUAGES[track.language], caption_of(track, LANGUAGES[track.language])
    strip, seen = strip_of(track), track.projection.shown
    return {
        "title": track.title,
        "seen": words.say(seen) if seen and "seen" in track.marks else "",
        "facts": [list(each.facts) for each in headings_of(track)],
        "classes": list(headings_of(track)[0].class_names),
        "sayings": _sayings(caption, words),
        "stepwise": caption.stepwise,
        "clouds": list(map(_cloud, clouds_told(track))),
        "positions": list(positions_of(track)),
        "layers": list(strip.layers),
        "separable": strip.separable,
        "phrases": _phrases(track),
        "baseline": round(meter_of(track).baseline, SHARE_DIGITS),
        "ending": _ending(caption),
        "taken": [_taken(track, number) for number in range(len(track.networks))],
    }


def _sayings(caption: Caption, words: Language) -> list[Table]:
    return [
        {
            "formula": [_text(words.say(each)) for each in saying.formula],
            "place": words.say(saying.place),
            "deeds": list(map(words.say, saying.deeds)),
            "joint": words.say(saying.joint),
            "steps": list(map(words.say, saying.steps)),
        }
        for saying in caption.sayings
    ]


def _text(said: str) -> str | Tree:
    """Words as they are; a formula as MathML."""
    return mathml_of(said) if is_formula(said) else said


def _cloud(told: CloudTold) -> Table:
    return {
        "name": _text(told.name),
        "place": told.place,
        "verdict": told.verdict,
        "brief": told.brief,
        "separable": told.separable,
        "share": round(told.share, SHARE_DIGITS),
        "time": told.time,
        "proved": list(told.proved),
    }


def _ending(caption: Caption) -> Table:
    ending = caption.ending
    return {
        "sentence": ending.sentence.replace("\n", ""),
        "facts": list(ending.facts),
        "separable": ending.separable,
    }


def _phrases(track: Track) -> list[int]:
    """The clouds at which a film rests: the input, and the end of each layer or epoch."""
    stages = track.flow.stages
    ends = [
        number
        for number in range(1, len(stages) + 1)
        if number == len(stages) or not stages[number].goes_on
    ]
    return [0, *ends]


def _taken(track: Track, number: int) -> list[list[int]]:
    """Each point that a network takes for another class, and for which."""
    points, wrong = track.dataset.points, np.flatnonzero(track.mistakes[number])
    said = track.networks[number].classify(points[wrong]) if len(wrong) else wrong
    return [[int(point), int(label)] for point, label in zip(wrong, said, strict=True)]


def _names(film: Film) -> list[str]:
    """What each track is called where it stands."""
    if film.arrangement.above or film.arrangement.beside:
        return _placed_names(film)
    alone = len(film.tracks) == 1
    return [film.tracks[0].title] if alone else list(track_names(film))


def _placed_names(film: Film) -> list[str]:
    """The headings of the row and of the column that each track stands in."""
    above, beside = film.arrangement.above, film.arrangement.beside
    join = LANGUAGES[film.tracks[0].language].separator.join
    return [
        join((*beside[row : row + 1], *above[column : column + 1]))
        for row, tracks in enumerate(film.rows)
        for column in range(len(tracks))
    ]
