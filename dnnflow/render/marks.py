"""The table of marks: a track of a film becomes what is drawn on its panel, from back to front."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias, runtime_checkable

import numpy as np

from dnnflow.errors import UsageError, choose
from dnnflow.flow.stage import cloud_names, layers_of, sayings_of
from dnnflow.linear.separability import separable_from
from dnnflow.motion.frame import Frame
from dnnflow.projection.scale import round_length
from dnnflow.projection.track import Track
from dnnflow.raster.canvas import Canvas
from dnnflow.render.caption import Caption
from dnnflow.render.curves import Boundary, Flips, Grid, Walls
from dnnflow.render.dots import Crowd, Dots
from dnnflow.render.heading import heading_of
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.measures.ellipses import ellipses_of
from dnnflow.render.measures.keyed import keys_of
from dnnflow.render.measures.law import law_of
from dnnflow.render.measures.ruler import Ruler
from dnnflow.render.measures.stretch import stretch_of
from dnnflow.render.panel import Band, Panel
from dnnflow.render.points.piles import Piles
from dnnflow.render.sheet.seen import seen_of
from dnnflow.render.sides import Densities, Sides
from dnnflow.render.strip import Meter, Strip
from dnnflow.render.topology.badge import ONE_LINE, Badge, Covering, badge_of, proved_of
from dnnflow.render.topology.creases import Creases
from dnnflow.render.topology.folds import Folds
from dnnflow.render.words.ending import cloud_called, cuts_of, ending_of


@runtime_checkable
class Mark(Protocol):
    """Something drawn on a panel. Frozen: what it shows follows from the frame alone."""

    @property
    def band(self) -> Band:
        """The part of the panel that it is drawn on; where a panel lacks it, it is left out."""
        ...

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
        judges: Whether it says how the classes lie, and nothing where there is only one.
    """

    build: Builder
    shown: bool = True
    judges: bool = False


@dataclass(frozen=True, eq=False)
class OverEpochs:
    """A mark that is another one at every epoch.

    Attributes:
        epochs: The mark at each.
    """

    epochs: tuple[Mark, ...]

    @property
    def band(self) -> Band:
        """That of all of them."""
        return self.epochs[0].band

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw that of the last epoch that was reached."""
        self.epochs[frame.reached].draw(canvas, panel, frame)


def _over_epochs(marks: Iterable[Mark]) -> Mark:
    """A mark for each network, as one mark."""
    epochs = tuple(marks)
    return OverEpochs(epochs) if len(epochs) > 1 else epochs[0]


def _heading(track: Track, words: Language) -> Mark:
    return _over_epochs(heading_of(track, words, epoch) for epoch in range(len(track.mistakes)))


def caption_of(track: Track, words: Language) -> Caption:
    """What is said of each stage of a track, and at its end."""
    stages = track.flow.stages
    said, names, stepwise = sayings_of(stages), cloud_names(stages), track.timeline.stepwise
    spare = ONE_LINE if _has_badge(track) else 0.0
    return Caption(said, names, ending_of(track, words), words, stepwise, spare)


def _has_badge(track: Track) -> bool:
    return "badge" in track.marks and any(proved_of(track).sayings)


def _badge(track: Track, words: Language) -> Badge:
    """The badge among the other marks that are drawn."""
    others = tuple(make(track, words) for name, make in COVERING.items() if name in track.marks)
    caption = caption_of(track, words) if "caption" in track.marks else None
    strip = _strip(track, words) if "strip" in track.marks else None
    return badge_of(track, caption, strip, others)


def meter_of(track: Track, words: Language) -> Meter:
    """What is said of how separable each cloud of a track is."""
    labels = track.dataset.labels
    baseline = float(np.bincount(labels).max() / len(labels))
    return Meter(track.verdicts, cuts_of(track, words), baseline, words)


def _dots(track: Track, words: Language) -> Mark:  # noqa: ARG001
    return _over_epochs(Dots(track.dataset.labels, wrong) for wrong in track.mistakes)


def _sides(track: Track, _words: Language) -> Sides:
    several = len(track.sides) > 1
    first = several * (len(track.flow.clouds) - len(track.sides))
    return Sides(track.sides, first, tinted="stretch" not in track.marks)


def densities_of(track: Track, _words: Language) -> Densities:
    """How dense the classes lie, if the last cloud of a track is an axis."""
    on_axis = len(track.flow.centroids[-1]) == 1
    return Densities(track.dataset.labels, on_axis and any(each.level for each in track.sides))


def ruler_of(track: Track, words: Language) -> Ruler:
    """A scale bar of a length for each cloud of a track."""
    clouds = range(len(track.flow.clouds))
    views = [track.limits.at(track.time_of(cloud)) for cloud in clouds]
    sides = _sides(track, words) if "sides" in track.marks else Sides(())
    circles = np.zeros((0, 3))
    if "piles" in track.marks:
        points = track.when(track.time_of(clouds[-1])).points
        circles = track.piles[-1].circles(points, views[-1].extent)
    return Ruler(tuple(map(round_length, views)), sides, views[-1], circles)


def _strip(track: Track, words: Language) -> Strip:
    layers = layers_of(track.flow.stages)
    beside = proved_of(track).longest if _has_badge(track) else ""
    first = separable_from(track.verdicts) if track.dataset.classed else None
    if first is None:
        return Strip(layers, beside=beside)
    cloud = cloud_called(track, words, first)
    return Strip(layers, first, (words.separable_since.format(cloud=cloud), cloud), beside)


COVERING: dict[str, Callable[[Track, Language], Covering]] = {
    "ruler": ruler_of,
    "piles": Piles,
    "keys": lambda track, _words: keys_of(track),
}
"""On what the badge must not stand."""

MARKS: dict[str, Choice] = {
    "stretch": Choice(lambda track, _words: stretch_of(track), shown=False),
    "sides": Choice(_sides),
    "densities": Choice(densities_of),
    "folds": Choice(lambda _track, _words: Folds(), shown=False),
    "walls": Choice(lambda _track, _words: Walls()),
    "grid": Choice(lambda _track, _words: Grid()),
    "flips": Choice(lambda _track, _words: Flips()),
    "creases": Choice(lambda _track, _words: Creases()),
    "ellipses": Choice(lambda track, _words: ellipses_of(track), shown=False),
    "boundary": Choice(lambda _track, _words: Boundary()),
    "ruler": Choice(ruler_of),
    "crowd": Choice(lambda track, _words: Crowd(track.dataset.labels)),
    "dots": Choice(_dots),
    "piles": Choice(Piles),
    "keys": Choice(lambda track, _words: keys_of(track)),
    "seen": Choice(seen_of),
    "heading": Choice(_heading),
    "law": Choice(lambda track, _words: law_of(track), shown=False, judges=True),
    "caption": Choice(caption_of),
    "meter": Choice(meter_of, judges=True),
    "strip": Choice(_strip),
    "badge": Choice(_badge),
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
    return tuple(
        row.build(track, words)
        for name, row in MARKS.items()
        if name in track.marks and (track.dataset.classed or not row.judges)
    )


def draw_marks(marks: Iterable[Mark], canvas: Canvas, panel: Panel, frame: Frame) -> None:
    """Draw marks on a canvas as large as the panel, each in its band, if the panel has it."""
    parts: dict[Band, Canvas | None] = {}
    for mark in marks:
        name = mark.band
        if name not in parts:
            band = panel.band(name)
            parts[name] = canvas.part(band) if band.height else None
        if part := parts[name]:
            mark.draw(part, panel, frame)
