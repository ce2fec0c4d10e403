"""A film becomes a file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TypeAlias

from dnnflow._contents import write_whole
from dnnflow._files import replacing
from dnnflow._typing import Picture, Size
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.raster.kernels import warm
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.render.painter import Painter, painter_of
from dnnflow.render.points.crowding import CROWDED_POINTS
from dnnflow.render.script.chapters import chapters_of
from dnnflow.render.script.cues import cues_of
from dnnflow.render.sheet.page import shape_of
from dnnflow.render.theme import THEMES
from dnnflow.save.format import Format
from dnnflow.save.formats import format_of
from dnnflow.save.probe import checked
from dnnflow.save.vtt import CAPTIONS_SUFFIX, vtt
from dnnflow.save.worker import Courtesy, Worker
from dnnflow.save.writer import Writer, open_writer
from dnnflow.show.output import OUTPUT, PICTURE_SIZE, Output, check_room
from dnnflow.show.samples import film_palette

Progress: TypeAlias = Callable[[Iterable[int]], Iterable[int]]
"""Passes the frame numbers on while a file is written, as ``tqdm`` does."""

PANEL_SIDE = 400
"""The least side of each of several panels in a movie whose size is not given, in pixels."""


def warm_up(path: Path) -> None:
    """Get what draws a file ready, in a thread beside what comes first."""
    form = format_of(path)
    warm(form.layout, form.prepare)


def save_film(
    film: Film,
    path: Path,
    output: Output = OUTPUT,
    *,
    progress: Progress = iter,
    most: int | None = None,
) -> None:
    """Write a film as a file of the format that its suffix stands for.

    Args:
        film: What is written.
        path: Where to.
        output: What is asked of it.
        progress: Passes the frame numbers on.
        most: How many bytes the file may have.

    Raises:
        UsageError, DataError: as ``Comparison.save``.
        CannotCreateError, OutputError: the file cannot be created or finished, or has no room.
        TooLargeError: it has more bytes than it may; nothing was replaced.
    """
    form = format_of(path)
    if form.film:
        with checked(path, most) as partial_file:
            form.film(partial_file, replace(film, private=film.private and not output.embed))
    elif form.movie:
        size = output.size or usual_size(film, form)
        check_room(path, film.frames, size)
        painter = painter_of(film, size, form.layout)
        if painter.white and form.matte:
            painter = replace(painter, matte=THEMES[film.theme].background)
        save_movie(film, painter, path, output, progress=progress, most=most)
    elif form.slides:
        from dnnflow.show.deck import save_deck

        clip = partial(save_movie, output=output, progress=progress)
        save_deck(film, path, output.size or form.size or PICTURE_SIZE, clip, most)
    else:
        # Here, for most files are movies, which start sooner without it.
        from dnnflow.show.stills import save_still

        save_still(film, path, output, most)


def save_captioned(
    film: Film,
    path: Path,
    output: Output = OUTPUT,
    *,
    progress: Progress = iter,
    most: int | None = None,
) -> None:
    """Write a film, and beside it a file of captions; both or neither.

    Raises:
        UsageError, DataError, CannotCreateError, OutputError, TooLargeError: as ``save_film``.
    """
    with replacing(path.with_suffix(CAPTIONS_SUFFIX)) as captions:
        write_whole(captions, vtt(cues_of(film)))
        save_film(film, path, output, progress=progress, most=most)


def save_movie(
    film: Film,
    painter: Painter,
    path: Path,
    output: Output = OUTPUT,
    *,
    progress: Progress = iter,
    most: int | None = None,
) -> None:
    """Write all frames of a film, in the painter's size.

    Raises:
        UsageError: a rate that the format does not allow.
        CannotCreateError, OutputError: the file cannot be created or finished.
        TooLargeError: it has more bytes than it may.
    """
    form = format_of(path)
    colors = output.palette_colors(form, clear=bool(painter.white))
    with open_writer(
        path,
        size=painter.size,
        fps=film.fps,
        quality=output.quality,
        most=most,
        palette=film_palette(film, painter, colors) if colors else None,
        comment=film.comment,
        plays=film.plays,
        clear=bool(painter.white),
        chapters=chapters_of(film),
        plot_side=painter.plot_side,
    ) as writer:
        write_film(film, painter, writer, progress=progress)


def write_film(film: Film, painter: Painter, writer: Writer, *, progress: Progress = iter) -> None:
    """Write all pictures of a film in order; a thread makes their frames and draws them.

    Frames of very many points are made beside that thread: numpy lets both run. With few points
    it would not pay, for Python runs one thread at a time.

    Raises:
        OutputError: the disk is full or failed.
    """
    changes, drawing = film.changes(), _Drawing(painter, writer)
    beside = sum(len(track.dataset.labels) for track in film.tracks) > CROWDED_POINTS
    with Worker(drawing.draw_next, waiting=2) as worker:
        for _ in progress(range(film.frames)):
            worker.put(iter([next(changes)]) if beside else changes)


class _Drawing:
    """Draws pictures one after the other; while nothing moves, nothing is painted."""

    def __init__(self, painter: Painter, writer: Writer) -> None:
        self._painter = painter
        self._writer = writer
        # A canvas knows what it shows, when its sheet comes again.
        self._canvas_on = cache(PixelCanvas.on)
        self._courtesy = Courtesy()

    def draw_next(self, changes: Iterator[Sequence[Frame] | None]) -> None:
        """Draw what comes next and hand it over."""
        frames = next(changes)
        if frames is None:
            self._writer.repeat()
            return
        self._writer.write(self._painted(frames))
        self._courtesy.turn()

    def _painted(self, frames: Sequence[Frame]) -> Picture:
        if self._painter.white:
            return self._painter.picture(frames)
        sheet = self._writer.sheet()
        self._painter.paint(frames, self._canvas_on(sheet))
        return sheet


def usual_size(film: Film, form: Format) -> Size:
    """The size of a movie for which none is asked, in which each of several panels has room."""
    size = form.size or PICTURE_SIZE
    panels = shape_of(film, size)
    width, height = (
        side if count == 1 else max(side, min(PANEL_SIDE * count, screen))
        for side, count, screen in zip(size, panels, PICTURE_SIZE, strict=True)
    )
    return width, height
