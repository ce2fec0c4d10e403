"""Animations side by side, on one clock: the whole line, from specifications to a file."""

from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from dnnflow._typing import Image, Layout, Size
from dnnflow.errors import UsageError
from dnnflow.motion.timeline import timelines_of
from dnnflow.projection.film import Film, Strand
from dnnflow.projection.limits import limits_of, shared
from dnnflow.projection.views import view_of
from dnnflow.render.language import LANGUAGES
from dnnflow.render.overlays import overlays
from dnnflow.render.painter import Painter
from dnnflow.render.panel import fitting_size, panels_of
from dnnflow.render.theme import THEMES
from dnnflow.save.formats import format_of
from dnnflow.show.animation import WIDE, Animation, check_names
from dnnflow.show.saving import COLORS, STILLS, Progress, check_output, save_movie

SMALL = 400
"""The least side of a panel in a movie whose size is not given, in pixels."""


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
        from dnnflow.show.notebook import video

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
        return Film(strands, Painter(size, layout, panels, marks), self.comment)

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
            from dnnflow.show.stills import save_still

            save_still(self.film(size or WIDE), path, at=at, cloud=cloud)
        else:
            form = format_of(path)
            film = self.film(size or self._grown(form.size), form.layout, fps=form.fps)
            save_movie(film, path, progress=progress, colors=colors)
        return path

    def _grown(self, size: Size) -> Size:
        """A size in which every panel has room, as far as a screen has it."""
        panels = max(map(len, self.rows)), len(self.rows)
        width, height = (
            max(side, min(SMALL * count, screen))
            for side, count, screen in zip(size, panels, WIDE, strict=True)
        )
        return width, height

    def _strands(self, fps: float | None) -> tuple[Strand, ...]:
        animations, first = self.animations, self.animations[0].schedule
        networks, datasets, flows = zip(*(each.resolved() for each in animations), strict=True)
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
