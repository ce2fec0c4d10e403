"""The whole line as one object: a network and its points become an animation in a file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from typing import TypeAlias

import numpy as np
from jaxtyping import UInt8

from dnnflow._typing import Cloud, Image, Layout, Size
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.gauge import canonical
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError, choose
from dnnflow.film import Film, Strand
from dnnflow.flow.boundary import boundary_of
from dnnflow.flow.flow import Flow, flow_of
from dnnflow.flow.grid import grid_of
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timelines_of
from dnnflow.projection.limits import limits_of, shared
from dnnflow.projection.views import VIEWS, view_of
from dnnflow.render.language import LANGUAGES
from dnnflow.render.overlays import overlays
from dnnflow.render.painter import Painter
from dnnflow.render.panel import panels_of
from dnnflow.render.theme import THEMES
from dnnflow.writers.formats import format_of
from dnnflow.writers.palette import palette_of
from dnnflow.writers.writer import open_writer

GAUGES: dict[str, Callable[[Network], Network]] = {
    "canonical": canonical,
    "raw": lambda network: network,
}

Progress: TypeAlias = Callable[[Iterable[int]], Iterable[int]]
"""Passes the frame numbers on while a file is written, as ``tqdm`` does."""

SMALLEST, LARGEST = 64, 8192
SAMPLES, COLORS = 9, 64
"""How many frames decide the colours of a GIF, and how many colours it has."""


@dataclass(frozen=True, eq=False)
class Animation:
    """What is to be shown; nothing is computed until it is drawn or saved.

    ``a | b`` shows two side by side, ``a & b`` one above the other, on one clock.

    Attributes:
        network: Whose layers move the points.
        dataset: The points.
        schedule: How long each part of the motion lasts, and its manner.
        gauge: ``canonical``: the same function, its neurons turned so that space moves gently;
            ``raw``: the network's own neurons.
        view: A name from ``VIEWS``.
        theme: A name from ``THEMES``.
        title: The words above the picture; the data set's name if empty.
        language: Of the fixed words, a name from ``LANGUAGES``.

    Raises:
        UsageError: an unknown gauge, view, theme or language.
    """

    network: Network
    dataset: Dataset
    schedule: Schedule = field(default_factory=Schedule)
    gauge: str = "canonical"
    view: str = "auto"
    theme: str = "dark"
    title: str = ""
    language: str = "en"

    def __post_init__(self) -> None:
        choose(GAUGES, self.gauge, "gauge")
        choose(VIEWS, self.view, "view")
        choose(THEMES, self.theme, "theme")
        choose(LANGUAGES, self.language, "language")

    @property
    def heading(self) -> str:
        """The words above the picture."""
        return self.title or self.dataset.name

    def __or__(self, other: "Animation | Comparison") -> "Comparison":
        return self.alone() | other

    def __and__(self, other: "Animation | Comparison") -> "Comparison":
        return self.alone() & other

    def alone(self) -> "Comparison":
        """A comparison of one."""
        return Comparison(((self,),))

    def film(self, size: Size, layout: Layout = "rgb", *, fps: float | None = None) -> Film:
        """As ``Comparison.film``."""
        return self.alone().film(size, layout, fps=fps)

    def image(self, time: float = 0.0, *, size: Size = (960, 540)) -> Image:
        """As ``Comparison.image``."""
        return self.alone().image(time, size=size)

    def save(
        self, path: str | PathLike[str], *, size: Size | None = None, progress: Progress = iter
    ) -> Path:
        """As ``Comparison.save``."""
        return self.alone().save(path, size=size, progress=progress)


@dataclass(frozen=True, eq=False)
class Comparison:
    """Animations side by side, on one clock; schedule and theme are those of the first.

    Attributes:
        rows: The animations of each row, from the top, each from the left.
        clock: ``stage``: every stage takes equal time, the shallow networks wait at their end;
            ``total``: all arrive together.
    """

    rows: tuple[tuple[Animation, ...], ...]
    clock: str = "stage"

    def __or__(self, other: "Animation | Comparison") -> "Comparison":
        theirs = _rows(other)
        if len(theirs) != len(self.rows):
            raise UsageError(f"{len(self.rows)} rows cannot stand beside {len(theirs)}")
        return replace(self, rows=tuple(a + b for a, b in zip(self.rows, theirs, strict=True)))

    def __and__(self, other: "Animation | Comparison") -> "Comparison":
        return replace(self, rows=self.rows + _rows(other))

    @property
    def animations(self) -> tuple[Animation, ...]:
        """All of them, row by row."""
        return sum(self.rows, ())

    def film(self, size: Size, layout: Layout = "rgb", *, fps: float | None = None) -> Film:
        """All resolved, for pictures of a size in pixels, at a rate if the schedule names none.

        Raises:
            UsageError: a size out of range, or a view that does not fit a network's width.
            DataError: points that do not fit their network.
        """
        size = _checked(size, layout)
        theme = THEMES[self.animations[0].theme]
        networks = [GAUGES[each.gauge](each.network) for each in self.animations]
        strands = self._strands(networks, fps)
        marks = [
            overlays(network, each.dataset, strand.flow, title=each.heading, language=each.language)
            for network, each, strand in zip(networks, self.animations, strands, strict=True)
        ]
        panels = panels_of(size, tuple(map(len, self.rows)), theme)
        return Film(strands, Painter(size, layout, panels, tuple(marks)))

    def image(self, time: float = 0.0, *, size: Size = (960, 540)) -> Image:
        """The picture at a time in seconds, RGB, shape (height, width, 3).

        Raises:
            UsageError, DataError: as ``film`` does.
        """
        film = self.film(size)
        return film.picture(min(film.frames - 1, max(0, round(time * film.fps)))).image()

    def save(
        self, path: str | PathLike[str], *, size: Size | None = None, progress: Progress = iter
    ) -> Path:
        """Write a file; its format follows from the suffix.

        Args:
            path: Where to; an old file is replaced when the new one is whole.
            size: Width and height in pixels; the format's own if not given. The odd sides of a
                video become even.
            progress: Passes the frame numbers on.

        Raises:
            UsageError, DataError: as ``film`` does, or an unknown suffix.
            CannotCreateError, OutputError: the file cannot be created or finished.
        """
        form = format_of(path)
        film = self.film(size or form.size, form.layout, fps=form.fps)
        palette = _palette(film) if form.layout == "rgb" else None
        with open_writer(
            path, size=film.painter.size, fps=film.fps, palette=palette, comment=self.comment
        ) as writer:
            for index in progress(range(film.frames)):
                writer.write(film.picture(index))
        return Path(path)

    @property
    def schedule(self) -> Schedule:
        """That of the first animation."""
        return self.animations[0].schedule

    @property
    def comment(self) -> str:
        """What a file says of how it was made."""
        shown = ", ".join(
            f"{each.heading} (gauge {each.gauge}, view {each.view})" for each in self.animations
        )
        return f"dnnflow: {shown}"

    def _strands(self, networks: list[Network], fps: float | None) -> tuple[Strand, ...]:
        flows = [
            _flow(network, each.dataset.points)
            for network, each in zip(networks, self.animations, strict=True)
        ]
        schedule = replace(self.schedule, fps=self.schedule.fps or fps)
        timelines = timelines_of(flows, schedule, clock=self.clock)
        projections = [
            view_of(each.view, flow, timeline, network.output)
            for each, flow, timeline, network in zip(
                self.animations, flows, timelines, networks, strict=True
            )
        ]
        limits = tuple(map(limits_of, flows, timelines, projections))
        return tuple(map(Strand, flows, timelines, projections, shared(limits)))


def _rows(other: Animation | Comparison) -> tuple[tuple[Animation, ...], ...]:
    return other.rows if isinstance(other, Comparison) else ((other,),)


def _flow(network: Network, points: Cloud) -> Flow:
    """The points on their way, with the grid and the boundary of their plane."""
    grid, boundary = grid_of(network, points), boundary_of(network, points)
    return flow_of(network, points, grid=grid, boundary=boundary)


def _checked(size: Size, layout: Layout) -> Size:
    """The size if pictures can have it; video needs even sides."""
    width, height = size
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise UsageError(
            f"size must be from {SMALLEST} to {LARGEST} pixels a side, not {width}x{height}"
        )
    return (width + width % 2, height + height % 2) if layout == "yuv420" else size


def _palette(film: Film) -> UInt8[np.ndarray, "k 3"]:
    """The colours of a few frames, spread over the film."""
    indexes = np.linspace(0, film.frames - 1, SAMPLES).round().astype(int)
    images = [film.picture(int(index)).image() for index in np.unique(indexes)]
    return palette_of(images, colors=COLORS)
