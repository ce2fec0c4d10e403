"""Picture after picture becomes a file, which takes the place of the old one when it is whole."""

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, TypedDict, Unpack

import numpy as np

from dnnflow._files import replacing
from dnnflow._typing import Layout, Picture, Size, UInt8
from dnnflow.errors import OutputError, UsageError
from dnnflow.motion.chapter import Chapter
from dnnflow.save.facts import PictureFacts
from dnnflow.save.format import Format
from dnnflow.save.formats import format_of
from dnnflow.save.movie import Encoder, Movie
from dnnflow.save.probe import read_back
from dnnflow.save.qualities import USUAL_QUALITY, Quality
from dnnflow.save.worker import NICENESS, Worker

_CLOCK = 0.01  # seconds by which a finished file may be off: the centisecond of a GIF


class Writer:
    """Takes the pictures of a film one by one; made by ``open_writer``."""

    def __init__(
        self, movie: Movie, layout: Layout, encoder: Encoder[Any], queue: Worker[Any]
    ) -> None:
        self._movie = movie
        self._layout = layout
        self._encoder = encoder
        self._queue = queue
        self._last: Any = None
        self.pictures = 0

    def sheet(self) -> Picture:
        """A picture to draw on and to write next, in memory that the encoder takes as it is."""
        return self._encoder.sheet()

    def write(self, picture: Picture) -> None:
        """Append a picture; unless it is a sheet, its planes may then be drawn over.

        Raises:
            ValueError: a picture of another size or layout.
            OutputError: the disk is full or failed, at this picture or at one before.
        """
        if (picture.size, picture.layout) != (self._movie.size, self._layout):
            raise ValueError(
                f"a {picture.layout} picture of {picture.size} in a {self._layout} film "
                f"of {self._movie.size}"
            )
        self._last = self._encoder.frame(picture)
        self._append()

    def repeat(self) -> None:
        """Append the last picture once more.

        Raises:
            ValueError: there is none.
            OutputError: the disk is full or failed, at a picture before.
        """
        if not self.pictures:
            raise ValueError("no picture to repeat")
        self._append()

    def _append(self) -> None:
        self._queue.put(self._last)
        self.pictures += 1


class Told(TypedDict, total=False):
    """What else a writer may be told, as in ``Movie``."""

    palette: UInt8[np.ndarray, "k 3"] | None
    comment: str
    plays: int
    clear: bool
    chapters: tuple[Chapter, ...]
    plot_side: int


@contextmanager
def open_writer(
    path: str | os.PathLike[str],
    *,
    size: Size,
    fps: float | Fraction,
    quality: str = USUAL_QUALITY,
    most: int | None = None,
    **told: Unpack[Told],
) -> Iterator[Writer]:
    """A writer of the format that the suffix of ``path`` stands for.

    A clean exit finishes the file, checks it and puts it in the place of the old one. Whatever is
    raised before, the old file is whole and nothing else is left.

    Args:
        path: The file to be made.
        size: Width and height in pixels.
        fps: Pictures per second; 29.97 is taken as it is, a Fraction says 30000/1001.
        quality: A name from ``QUALITIES``: what the encoder may spend.
        most: How many bytes the file may have.
        told: ``palette``, the colours of a format that has a palette, shape (k, 3), else those of
            the first picture; ``comment``, a remark kept in the file; ``plays``, how often a file
            that repeats itself plays it, 0 for ever; ``clear``, whether the pictures are
            transparent, and so ``rgb``; ``chapters``, its parts and their names; ``plot_side``,
            the smaller side of a plot, in pixels.

    Raises:
        UsageError: an unknown suffix, a format of what does not move, or a size, rate or palette
            that the format does not allow.
        CannotCreateError: the file cannot be created there.
        OutputError: it could not be finished, does not read back, or no picture was written.
        TooLargeError: it has more bytes than it may.
    """
    form = format_of(path)
    options = form.qualities.get(quality, Quality()).options
    movie = Movie(size, _rate(fps), options=options, **told)
    if form.movie is None:
        raise UsageError(f"a {form.suffix} file holds no moving pictures")
    form.check(movie)
    _check_palette(form, movie)
    with replacing(path, most) as partial, _encoder_errors(path):
        with (
            form.movie(partial, movie) as encoder,
            Worker(encoder.encode, niceness=NICENESS) as queue,
        ):
            layout: Layout = "rgb" if movie.clear else form.layout
            writer = Writer(movie, layout, encoder, queue)
            yield writer
            if not writer.pictures:
                raise OutputError(f"cannot finish {os.fspath(path)}: no picture was written")
        _compare(read_back(form, partial, path), movie, writer.pictures, path)


def _rate(fps: float | Fraction) -> Fraction:
    """A rate as players count it: 1001 is the largest denominator in use, as in 30000/1001."""
    rate = Fraction(fps).limit_denominator(1001) if math.isfinite(fps) else Fraction(0)
    if rate <= 0:
        raise UsageError(f"fps must be at least 0.001 pictures per second, not {fps:g}")
    return rate


def _check_palette(form: Format, movie: Movie) -> None:
    if movie.palette is None:
        return
    if not form.colors:
        raise UsageError(f"a {form.suffix} file has no palette")
    most = form.most_colors(clear=movie.clear)
    if not 1 <= len(movie.palette) <= most:
        raise UsageError(f"a {form.suffix} file has 1 to {most} colours, not {len(movie.palette)}")


@contextmanager
def _encoder_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        # Here, for not every encoder is libav's.
        from av.error import FFmpegError

        if not isinstance(error, FFmpegError):
            raise
        why = str(error.strerror or error).lower()
        raise OutputError(f"cannot write {os.fspath(path)}: the encoder says {why}") from error


def _compare(
    facts: PictureFacts, movie: Movie, pictures: int, path: str | os.PathLike[str]
) -> None:
    """Refuse a finished file that is not what was asked for."""
    duration = float(pictures / movie.fps)
    if facts.size != movie.size or abs(facts.duration - duration) > _CLOCK:
        raise OutputError(
            f"cannot finish {os.fspath(path)}: it reads back as {facts.size}, "
            f"{facts.duration:g} s instead of {movie.size}, {duration:g} s; nothing was replaced"
        )
