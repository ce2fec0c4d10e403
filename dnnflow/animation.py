"""The whole line as one object: a network and its points become an animation in a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from os import PathLike
from pathlib import Path

import numpy as np

from dnnflow._typing import Image, Layout, Size
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.gauge import GAUGES
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError, choose
from dnnflow.film import Film, Strand
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.flow import Flow, flow_with_lines
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import CLOCKS, timelines_of
from dnnflow.overlays import overlays
from dnnflow.projection.limits import limits_of, shared
from dnnflow.projection.views import VIEWS, view_of
from dnnflow.render.dots import MANY
from dnnflow.render.language import LANGUAGES
from dnnflow.render.painter import Painter
from dnnflow.render.panel import fitting_size, panels_of
from dnnflow.render.theme import THEMES
from dnnflow.saving import COLORS, STILLS, Progress, check_output, save_movie
from dnnflow.writers.formats import format_of

SMALL = 400
"""The least side of a panel in a movie whose size is not given, in pixels."""

WIDE = (1920, 1080)


NAMED: dict[str, Mapping[str, object]] = {
    "clock": CLOCKS,
    "gauge": GAUGES,
    "view": VIEWS,
    "theme": THEMES,
    "language": LANGUAGES,
}
"""The fields that are names, and the tables that they are from."""


def check_names(**names: str) -> None:
    """Raise an error unless every field of ``NAMED`` that is given is in its table.

    Raises:
        UsageError: it is not; the message lists those that are.
    """
    for kind, name in names.items():
        choose(NAMED[kind], name, kind)


@dataclass(frozen=True, eq=False)
class Animation:
    """What is to be shown; nothing is computed until it is drawn or saved.

    ``a | b`` shows two side by side, ``a & b`` one above the other, on one clock.

    Attributes:
        network: Whose layers move the points. Or a history, whose epochs do: what is shown is
            then one layer's space, as the training goes on.
        dataset: The points.
        schedule: How long each part of the motion lasts, and its manner; ``GLIDING`` suits a
            history.
        gauge: ``canonical``: the same function, its neurons turned so that space moves gently;
            ``raw``: the network's own neurons.
        view: A name from ``VIEWS``.
        theme: A name from ``THEMES``.
        title: The words above the picture; the data set's name if empty.
        language: Of the fixed words, a name from ``LANGUAGES``.
        output_stage: Whether the points slide onto the output layer's axes at last.
        layer: Of a history the hidden layer that is shown, from 1; the last if not given.

    Raises:
        UsageError: an unknown gauge, view, theme or language; or what belongs to a history is
            asked of a network, or the other way round.
    """

    network: Network | History
    dataset: Dataset
    schedule: Schedule = field(default_factory=Schedule)
    gauge: str = "canonical"
    view: str = "auto"
    theme: str = "dark"
    title: str = ""
    language: str = "en"
    output_stage: bool = False
    layer: int | None = None

    def __post_init__(self) -> None:
        check_names(gauge=self.gauge, view=self.view, theme=self.theme, language=self.language)
        if isinstance(self.network, History) and self.output_stage:
            raise UsageError("a history has no output stage: its stages are epochs")
        if isinstance(self.network, Network) and self.layer is not None:
            raise UsageError("a layer is chosen of a history only: a network shows all of them")

    @property
    def heading(self) -> str:
        """The words above the picture."""
        return self.title or self.dataset.name

    @cached_property
    def shown(self) -> Dataset:
        """The points, in single precision if they are many: half the memory, and no pixel less."""
        points = self.dataset.points
        if len(points) <= MANY:
            return self.dataset
        with np.errstate(over="ignore"):  # then they are not finite, which a data set refuses
            return replace(self.dataset, points=points.astype(np.float32, copy=False))

    def resolved(self) -> tuple[Network, Flow]:
        """The network in its gauge, the last one of a history, and the way of the points.

        Raises:
            UsageError: there is no such layer.
            DataError: points that do not fit the network, or a cloud overflows.
        """
        gauged, points = GAUGES[self.gauge], self.shown.points
        if isinstance(self.network, History):
            history = self.network.shown_as(gauged(self.network.networks))
            return history.network, flow_over_epochs(history, points, layer=self.layer)
        (network,) = gauged([self.network])
        return network, flow_with_lines(network, points, output_stage=self.output_stage)

    def __or__(self, other: "Animation | Comparison") -> "Comparison":
        return self.alone() | other

    def __and__(self, other: "Animation | Comparison") -> "Comparison":
        return self.alone() & other

    def _repr_mimebundle_(self, **asked: object) -> dict[str, str]:
        return self.alone()._repr_mimebundle_(**asked)

    def alone(self) -> "Comparison":
        """A comparison of one."""
        return Comparison(((self,),))

    def film(self, size: Size, layout: Layout = "rgb", *, fps: float | None = None) -> Film:
        """As ``Comparison.film``."""
        return self.alone().film(size, layout, fps=fps)

    def image(self, time: float = 0.0, *, size: Size = WIDE) -> Image:
        """As ``Comparison.image``."""
        return self.alone().image(time, size=size)

    def save(
        self,
        path: str | PathLike[str],
        *,
        size: Size | None = None,
        at: float | None = None,
        cloud: int | None = None,
        colors: int = COLORS,
        progress: Progress = iter,
    ) -> Path:
        """As ``Comparison.save``."""
        return self.alone().save(
            path, size=size, at=at, cloud=cloud, colors=colors, progress=progress
        )


@dataclass(frozen=True, eq=False)
class Comparison:
    """Animations side by side, on one clock; schedule and theme are those of the first.

    Attributes:
        rows: The animations of each row, from the top, each from the left.
        clock: ``stage``: every stage takes equal time, the shallow networks wait at their end;
            ``total``: all arrive together.

    Raises:
        UsageError: an unknown clock.
    """

    rows: tuple[tuple[Animation, ...], ...]
    clock: str = "stage"

    def __post_init__(self) -> None:
        check_names(clock=self.clock)

    def __or__(self, other: "Animation | Comparison") -> "Comparison":
        theirs = _rows(other)
        if len(theirs) != len(self.rows):
            raise UsageError(f"{len(self.rows)} rows cannot stand beside {len(theirs)}")
        return replace(self, rows=tuple(a + b for a, b in zip(self.rows, theirs, strict=True)))

    def __and__(self, other: "Animation | Comparison") -> "Comparison":
        return replace(self, rows=self.rows + _rows(other))

    def _repr_mimebundle_(self, **_asked: object) -> dict[str, str]:
        """What a notebook shows: a small film, or these words."""
        from dnnflow.notebook import video

        return {"text/html": video(self), "text/plain": self.comment}

    @property
    def animations(self) -> tuple[Animation, ...]:
        """All of them, row by row."""
        return sum(self.rows, ())

    @property
    def comment(self) -> str:
        """What a file says of how it was made."""
        shown = ", ".join(
            f"{each.heading} (gauge {each.gauge}, view {each.view})" for each in self.animations
        )
        return f"dnnflow: {shown}"

    def film(self, size: Size, layout: Layout = "rgb", *, fps: float | None = None) -> Film:
        """All resolved, for pictures of a size in pixels, at a rate if the schedule names none.

        Raises:
            UsageError: a size out of range, or a view that does not fit a network's width.
            DataError: points that do not fit their network.
        """
        size = fitting_size(size, layout)
        strands = self._strands(fps)
        panels = panels_of(size, tuple(map(len, self.rows)), THEMES[self.animations[0].theme])
        marks = tuple(
            overlays(strand, LANGUAGES[each.language])
            for strand, each in zip(strands, self.animations, strict=True)
        )
        return Film(strands, Painter(size, layout, panels, marks))

    def image(self, time: float = 0.0, *, size: Size = WIDE) -> Image:
        """The picture at a time in seconds, RGB, shape (height, width, 3).

        Raises:
            UsageError, DataError: as ``film`` does.
        """
        film = self.film(size)
        return film.picture(film.index_at(time)).image()

    def save(
        self,
        path: str | PathLike[str],
        *,
        size: Size | None = None,
        at: float | None = None,
        cloud: int | None = None,
        colors: int = COLORS,
        progress: Progress = iter,
    ) -> Path:
        """Write a file; the suffix says what: a movie, or a picture that does not move.

        Args:
            path: Where to; an old file is replaced when the new one is whole. ``.gif`` and
                ``.mp4`` move; ``.png``, ``.svg`` and ``.pdf`` show all clouds side by side, or
                one moment.
            size: Width and height in pixels; the format's own if not given. The odd sides of a
                video become even. A filmstrip has its own size.
            at: The moment that a still picture shows, in seconds.
            cloud: Or the cloud that it shows, from 0 for the input.
            colors: How many a GIF has at most; fewer make it smaller.
            progress: Passes the frame numbers of a movie on.

        Raises:
            UsageError, DataError: as ``film`` does, or an unknown suffix.
            CannotCreateError, OutputError: the file cannot be created or finished.
        """
        path = Path(path)
        moment = at is not None or cloud is not None
        check_output(path, size=size, fps=self.animations[0].schedule.fps, moment=moment)
        if path.suffix.lower() in STILLS:
            # Here, because matplotlib's figures take as long to import as a small film to make.
            from dnnflow.stills import save_still

            save_still(self.film(size or WIDE), path, at=at, cloud=cloud)
        else:
            form = format_of(path)
            film = self.film(size or self._grown(form.size), form.layout, fps=form.fps)
            save_movie(film, path, comment=self.comment, progress=progress, colors=colors)
        return path

    def _grown(self, size: Size) -> Size:
        """A size in which every panel has room."""
        width, height = size
        return max(width, SMALL * max(map(len, self.rows))), max(height, SMALL * len(self.rows))

    def _strands(self, fps: float | None) -> tuple[Strand, ...]:
        animations, first = self.animations, self.animations[0].schedule
        networks, flows = zip(*(each.resolved() for each in animations), strict=True)
        datasets = [each.shown for each in animations]
        timelines = timelines_of(flows, replace(first, fps=first.fps or fps), clock=self.clock)
        projections = [
            view_of(each.view, flow, timeline, network.output)
            for each, flow, timeline, network in zip(
                animations, flows, timelines, networks, strict=True
            )
        ]
        limits = shared(tuple(map(limits_of, flows, timelines, projections)))
        titles = [each.heading for each in animations]
        return tuple(map(Strand, titles, networks, datasets, flows, timelines, projections, limits))


def _rows(other: Animation | Comparison) -> tuple[tuple[Animation, ...], ...]:
    return other.rows if isinstance(other, Comparison) else ((other,),)
