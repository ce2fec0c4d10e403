"""A track becomes what is said of it beside its captions: where it is, and how well it does."""

from dataclasses import dataclass

from dnnflow._text import percent
from dnnflow.flow.stage import cloud_names, place_names
from dnnflow.projection.track import Track
from dnnflow.render.heading import Heading
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import MARKS, OverEpochs
from dnnflow.render.script.controls import controls_of
from dnnflow.render.strip import Meter, Strip
from dnnflow.render.topology.badge import proved_of


@dataclass(frozen=True)
class CloudTold:
    """What is said of a cloud.

    Attributes:
        name: Its formula, in mathtext, or its epoch.
        place: The layer or the epoch that made it.
        verdict, brief: How separable it is, at length and in short.
        separable: Whether it is.
        share: How many points fitted straight cuts get right, from 0 to 1.
        time: When it is reached, in seconds.
        proved: What is proved of the way to it, line by line.
    """

    name: str
    place: str
    verdict: str
    brief: str
    separable: bool
    share: float
    time: float
    proved: tuple[str, ...]


def clouds_told(track: Track) -> tuple[CloudTold, ...]:
    """What is said of each cloud of a track, the input first."""
    words, stages, meter = LANGUAGES[track.language], track.flow.stages, meter_of(track)
    names, places = (map(words.say, of(stages)) for of in (cloud_names, place_names))
    kept, told = proved_of(track), []
    for number, (name, place, verdict, cut) in enumerate(
        zip(names, places, meter.verdicts, meter.cuts, strict=True)
    ):
        share = percent(verdict.accuracy)
        said = words.separable if verdict.separable else words.probe.format(cut=cut, share=share)
        brief = words.separable_briefly if verdict.separable else share
        fit = verdict.separable, verdict.accuracy
        proved = kept.sayings[number] if "badge" in track.marks else ()
        told.append(CloudTold(name, place, said, brief, *fit, track.time_of(number), proved))
    return tuple(told)


def headings_of(track: Track) -> tuple[Heading, ...]:
    """The heading at each epoch, or the only one."""
    mark = MARKS["heading"].build(track, LANGUAGES[track.language])
    marks = mark.epochs if isinstance(mark, OverEpochs) else (mark,)
    return tuple(each for each in marks if isinstance(each, Heading))


def meter_of(track: Track) -> Meter:
    """How far the classes have come apart in each cloud."""
    mark = MARKS["meter"].build(track, LANGUAGES[track.language])
    if not isinstance(mark, Meter):
        raise TypeError(f"the mark meter is a {type(mark).__name__}")
    return mark


def strip_of(track: Track) -> Strip:
    """The stages at the foot."""
    mark = MARKS["strip"].build(track, LANGUAGES[track.language])
    if not isinstance(mark, Strip):
        raise TypeError(f"the mark strip is a {type(mark).__name__}")
    return mark


def positions_of(track: Track) -> tuple[str, ...]:
    """Where a film is while each stage moves, in a few words."""
    say, layers = LANGUAGES[track.language].say, strip_of(track).layers
    places = tuple(map(say, place_names(track.flow.stages)))
    return tuple(
        _position(track, number, layers) if layer else places[number + 1]
        for number, layer in enumerate(layers)
    )


def _position(track: Track, number: int, layers: tuple[int, ...]) -> str:
    """Which layer a stage belongs to, and what it does; or to which recorded state it leads."""
    layer, count = layers[number], layers[-1]
    if track.network is None:
        words = controls_of(track.language, recorded=True)
        return words.layer.format(number=layer + 1, count=count + 1)
    words, stage = controls_of(track.language), track.flow.stages[number]
    does = stage.title.removeprefix(stage.label).strip()
    does = words.affine if stage.clock == "affine" else does
    return words.layer.format(number=layer, count=count, does=does)
