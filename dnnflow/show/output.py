"""What is asked of a file; and what files can be made at all."""

import os
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from shutil import disk_usage
from typing import TypedDict

from dnnflow._settings import check_choices, setting
from dnnflow._typing import Size
from dnnflow.errors import CannotCreateError, UsageError
from dnnflow.render.colors.clear import TRANSPARENT
from dnnflow.render.painter import fitting_size
from dnnflow.save.format import Format
from dnnflow.save.formats import FORMATS, format_of
from dnnflow.save.movie import Movie
from dnnflow.save.qualities import PALETTE, QUALITIES, USUAL_QUALITY

PICTURE_SIZE = (1920, 1080)
"""The size in pixels of a picture for which none is asked; a screen has about this many."""


COSTS = (
    "draft: MP4 0.9 x the time, 0.8 x the bytes at -2 dB, GIF 0.9 x, 0.8 x at -5 dB, "
    "WebM 1 x, 0.7 x at -2 dB, MOV 1 x, 0.7 x at -9 dB; best: MP4 2 x the time, 1.3 x the bytes "
    "at +3 dB, GIF 1.1 x, 1.3 x at +5 dB, WebM 1.1 x, 1.6 x at +3 dB, MOV 1 x, 1.3 x at +5 dB."
)
"""What the others cost and are worth beside the usual one, in encoding and PSNR of short films."""


@dataclass(frozen=True)
class Output:
    """What is asked of a file, whatever the film.

    Attributes:
        size: Width and height in pixels; the format's own if not given. The odd sides of a video
            become even. A filmstrip has its own size.
        at: The moment that a still picture shows, in seconds.
        cloud: Or the cloud that it shows, from 0 for the input.
        colors: How many a format with a palette gets at most, fewer make the file smaller; the
            quality's own number if not given.
        quality: What a movie may cost, a name from ``QUALITIES``.
        embed: Whether the recipe in the file holds points and networks that are the user's own, of
            any size; else only what dnnflow made, and by hash what is over ``LARGEST_UNASKED``.
        no_recipe: Whether the file holds no recipe at all.

    Raises:
        UsageError: an unknown quality.
    """

    size: Size | None = setting(None, "Width and height in pixels.", shown="the format's own")
    at: float | None = setting(None, "The second that a still picture shows.", shown="all clouds")
    cloud: int | None = setting(None, "The cloud that it shows, from 0 for the input.")
    colors: int | None = setting(
        None, "How many colours a palette has at most.", shown="the quality's own: 15, 31 or 63"
    )
    quality: str = setting(USUAL_QUALITY, f"What a movie may cost. {COSTS}", choices=QUALITIES)
    embed: bool = setting(False, "Put your own points and networks into the recipe too.")
    no_recipe: bool = setting(False, "Leave the recipe out of the file.")

    def __post_init__(self) -> None:
        check_choices(self)

    @property
    def moment(self) -> bool:
        """Whether one moment is asked for."""
        return self.at is not None or self.cloud is not None

    def palette_colors(self, form: Format, *, clear: bool = False) -> int | None:
        """How many colours a palette gets at most, of transparent pictures or of others.

        None for a format without one.
        """
        if not form.most_colors(clear=clear):
            return None
        return self.colors or form.qualities.get(self.quality, PALETTE[USUAL_QUALITY]).colors


class Asked(TypedDict, total=False):
    """The same by name, all of it optional."""

    size: Size | None
    at: float | None
    cloud: int | None
    colors: int | None
    quality: str
    embed: bool
    no_recipe: bool


OUTPUT = Output()


def check_output(
    path: Path, output: Output = OUTPUT, *, fps: float | None = None, background: str = ""
) -> None:
    """Raise an error unless a file of such a name, size and rate can be made.

    Args:
        path: Where to; its suffix decides the format.
        output: What is asked of it.
        fps: Frames per second; the format's own if not given.
        background: A colour, or ``TRANSPARENT``; the theme's if empty.

    Raises:
        UsageError: an unknown suffix, a size, rate or number of colours that its format does not
            allow, a transparent background of one that has none, or a moment of what shows all.
    """
    form = format_of(path)
    if form.film and output.size and not form.size:
        raise UsageError(f"a {form.suffix} file fills any window: leave out the size")
    if size := output.size or form.size:
        shape, rate = fitting_size(size, form.layout), fps or form.fps
        if rate:
            form.check(Movie(shape, Fraction(rate)))
    if output.colors is not None:
        _check_colors(form, output.colors, clear=background == TRANSPARENT)
    check_background(form, background)
    if output.moment and not form.shows_moments:
        still = next(row.suffix for row in FORMATS.values() if row.shows_moments)
        raise UsageError(f"a {form.suffix} file shows all moments; for one, write a {still}")


def check_background(form: Format, background: str) -> None:
    """Raise an error unless files of a format can have a background.

    Raises:
        UsageError: a transparent one of a format that has none.
    """
    if background == TRANSPARENT and not form.alpha:
        able = ", ".join(row.suffix for row in FORMATS.values() if row.alpha)
        raise UsageError(f"a {form.suffix} file is never transparent; write one of {able}")


def check_room(path: Path, frames: int, size: Size | None = None) -> None:
    """Raise an error if the disk has no room for some frames, however little they move.

    Args:
        path: Where they go.
        frames: How many there are.
        size: Of each, in pixels; the format's own if not given.

    Raises:
        CannotCreateError: it has not.
    """
    form = format_of(path)
    width, height = size or form.size or PICTURE_SIZE
    frame, pixel = form.least_frame
    needed = frames * (frame + width * height * pixel)
    try:
        free = disk_usage(os.path.realpath(path.parent)).free
    except OSError:  # nobody can tell
        return
    if needed > free:
        raise CannotCreateError(
            f"cannot create {path}: {frames:,} frames take {needed / 1e6:,.0f} MB or more, and "
            f"{free / 1e6:,.0f} MB are free; make the film shorter, smaller or of a lower rate"
        )


def _check_colors(form: Format, colors: int, *, clear: bool) -> None:
    most = form.most_colors(clear=clear)
    if most and not 2 <= colors <= most:
        raise UsageError(f"a {form.suffix} file has 2 to {most} colours, not {colors}")
