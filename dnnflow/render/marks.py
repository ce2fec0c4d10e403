"""The table of marks: a track of a film becomes what is drawn on its panel, from back to front."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Protocol, TypeAlias, runtime_checkable

import numpy as np

from dnnflow._text import percent
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError, choose
from dnnflow.flow.stage import cloud_names, layers_of, sayings_of
from dnnflow.linear.separability import separable_from
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Track
from dnnflow.raster.canvas import Canvas
from dnnflow.render.caption import Caption, Ending, Meter
from dnnflow.render.curves import Boundary, Grid, Ruler, Walls
from dnnflow.render.dots import Crowd, Dots, DotsOverEpochs
from dnnflow.render.heading import Heading
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.panel import Band, Panel
from dnnflow.render.sheet.seen import Seen
from dnnflow.render.sides import Sides
from dnnflow.render.strip import Strip


@runtime_checkable
class Mark(Protocol):
    """Something drawn on a panel. Frozen: what it shows follows from the frame alone.

    Attributes:
        band: The part of the panel that it is drawn on; where a panel lacks it, it is left out.
    """

    band: ClassVar[Band]

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw what there is to see at a frame.

        Args:
            canvas: The band of the panel.
            panel: Its theme, its measures, and where the points of the frame are.
            frame: What is shown, on the plane.
        """


Builder: TypeAlias = Callable[[Track, Language], Mark]
"""A track and its language become a mark."""


@dataclass(frozen=True)
class Choice:
    """A row of the table of marks.

    Attributes:
        build: Makes it.
        shown: Whether it is shown unless asked otherwise.
    """

    build: Builder
    shown: bool = True


def _heading(track: Track, words: Language) -> Heading:
    return Heading(track.title, tuple(_facts(track, words)), track.dataset.class_names)


def _caption(track: Track, words: Language) -> Caption:
    stages = track.flow.stages
    return Caption(sayings_of(stages), cloud_names(stages), _ending(track, words), words)


def _ending(track: Track, words: Language) -> Ending:
    """The exact verdict on the last cloud, and what the network itself makes of it."""
    last, several = track.verdicts[-1], track.dataset.classes > 2
    cuts = words.cuts[several]
    cut = cuts[min(len(track.flow.centroids[-1]), len(cuts)) - 1]
    share = percent(1 - track.mistakes[-1].mean())
    network = words.network.format(share=share)
    if not last.separable:
        said = words.unseparated[several].format(cut=cut.removeprefix("a "))
        best = words.best[several].format(share=percent(last.accuracy))
        return Ending(_sentence(said), (best, network), separable=False)
    said = words.separates[several].format(cut=cut)
    first = separable_from(track.verdicts) if len(track.networks) == 1 else None
    layers = layers_of(track.flow.stages)
    since = [words.since.format(layer=layers[first - 1])] if first else []
    return Ending(_sentence(said), (*since, network), separable=True)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _meter(track: Track, words: Language) -> Meter:
    labels = track.dataset.labels
    return Meter(track.verdicts, float(np.bincount(labels).max() / len(labels)), words)


def _dots(track: Track, words: Language) -> Mark:  # noqa: ARG001
    dots = tuple(Dots(track.dataset.labels, wrong) for wrong in track.mistakes)
    return DotsOverEpochs(dots) if len(dots) > 1 else dots[0]


def _sides(track: Track, _words: Language) -> Sides:
    return Sides(track.sides)


def _seen(track: Track, words: Language) -> Seen:
    shown = track.projection.shown
    return Seen("" if shown is None else words.say(shown))


def _strip(track: Track, words: Language) -> Strip:  # noqa: ARG001
    return Strip(layers_of(track.flow.stages), separable_from(track.verdicts))


MARKS: dict[str, Choice] = {
    "sides": Choice(_sides),
    "walls": Choice(lambda _track, _words: Walls()),
    "grid": Choice(lambda _track, _words: Grid()),
    "boundary": Choice(lambda _track, _words: Boundary()),
    "crowd": Choice(lambda track, _words: Crowd(track.dataset.labels)),
    "dots": Choice(_dots),
    "seen": Choice(_seen),
    "ruler": Choice(lambda _track, _words: Ruler()),
    "heading": Choice(_heading),
    "caption": Choice(_caption),
    "meter": Choice(_meter),
    "strip": Choice(_strip),
}
"""All marks by name, from back to front. A new one is a class and a row."""


def marks_shown() -> tuple[str, ...]:
    """The names of the marks that are shown unless asked otherwise."""
    return tuple(name for name, choice in MARKS.items() if choice.shown)


def checked_marks(names: Iterable[str]) -> tuple[str, ...]:
    """Some names of marks.

    Raises:
        UsageError: there is no such mark; or text, where several names are expected.
    """
    if isinstance(names, str):
        raise UsageError(f"give marks as several names, such as ({names!r},), not as text")
    names = tuple(names)
    for name in names:
        choose(MARKS, name, "mark")
    return names


def marks_of(track: Track) -> tuple[Mark, ...]:
    """All that is drawn of one track, from back to front."""
    words = LANGUAGES[track.language]
    return tuple(row.build(track, words) for name, row in MARKS.items() if name in track.marks)


def draw_marks(marks: Iterable[Mark], canvas: Canvas, panel: Panel, frame: Frame) -> None:
    """Draw marks on a canvas as large as the panel, each in its band, if the panel has it."""
    for mark in marks:
        band = panel.band(mark.band)
        if band.height:
            mark.draw(canvas.part(band), panel, frame)


def _facts(track: Track, words: Language) -> Iterator[str]:
    """What is seen of the network, how deep and wide it is, how large, how well it does."""
    if track.projection.shown is not None:
        yield words.say(track.projection.shown)
    yield architecture_of(track.network, words)
    yield words.parameters.format(count=track.network.parameters)
    yield words.right.format(share=percent(1 - track.mistakes[-1].mean()))


def architecture_of(network: Network, words: Language) -> str:
    """The hidden layers as the article counts them, or all widths if they differ."""
    widths = [layer.width for layer in network.hidden]
    if not widths:
        return words.no_hidden
    if len(set(widths)) > 1:
        return "–".join(map(str, [network.dimension, *widths, network.output.width]))
    return words.hidden.format(count=len(widths) - 1, width=widths[0])
