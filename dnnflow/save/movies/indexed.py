"""Pictures in few colours on a clock: each becomes the rectangle that changed, and how long."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

import numpy as np

from dnnflow._typing import Bool, Integer, Picture, UInt8
from dnnflow.errors import UsageError
from dnnflow.save.movie import Movie
from dnnflow.save.movies.run_kernels import sparing
from dnnflow.save.palette import index_table, indexes, palette_of
from dnnflow.save.palette_kernels import find_bounds

MOST_INDEXES = 256
"""How many a byte has."""

FASTEST_SMOOTH = 90
"""Pictures a second: browsers slow down what is shown for 10 milliseconds or less."""


@dataclass(frozen=True, eq=False)
class Indexed:
    """A picture in few colours, or a transparent one in all.

    Attributes:
        values: The index of each pixel in the palette, shape (height, width), the one behind the
            last if it is transparent; or its red, green, blue and opacity, a byte each.
        palette: RGB colours, shape (k, 3), those of all pictures of a file; None if there is none.
    """

    values: Integer[np.ndarray, "height width"]
    palette: UInt8[np.ndarray, "k 3"] | None


@dataclass(frozen=True, eq=False)
class Part:
    """The rectangle of a picture in which something changed.

    Attributes:
        left, top: Its corner.
        values: The indexes inside, or the colours.
        kept: Which of them are as before.
        palette: What they are indexes of.
    """

    left: int
    top: int
    values: Integer[np.ndarray, "rows columns"]
    kept: Bool[np.ndarray, "rows columns"]
    palette: UInt8[np.ndarray, "k 3"] | None

    @cached_property
    def transparent(self) -> int | None:
        """The index of pixels that are left as they are, if some are and there is one.

        A part that has it is laid over the picture before it.
        """
        return leaving(self.palette) if self.kept.any() else None

    @property
    def shown(self) -> Integer[np.ndarray, "rows columns"]:
        """The indexes, with the transparent one among them if the part has it."""
        if self.transparent is None:
            return self.values
        return sparing(self.values, self.kept, self.transparent)

    @property
    def image(self) -> UInt8[np.ndarray, "rows columns channels"]:
        """The same as RGB, with opacity unless all pixels are opaque colours of a palette."""
        if self.palette is None:
            return np.ascontiguousarray(self.values).view(np.uint8).reshape(*self.values.shape, 4)
        if self.transparent is None:
            return self.palette[self.values]
        opaque = np.pad(self.palette, ((0, 0), (0, 1)), constant_values=255)
        return np.pad(opaque, ((0, 1), (0, 0)))[self.shown]


@runtime_checkable
class Store(Protocol):
    """A file of one format in the making.

    Attributes:
        ticks: Of its clock, a second.
        longest: How many of them one part can be shown.
        grid: The corner of a part lies on multiples of it, in pixels.
        matte: Whether a pixel of a transparent picture is so wholly or not at all. No picture
            shines through the next one then: each part holds all that is seen.
    """

    ticks: int
    longest: int
    grid: int
    matte: bool

    def begin(self, file: BinaryIO, movie: Movie, first: Indexed) -> None:
        """Write what stands before all parts."""

    def show(self, file: BinaryIO, part: Part, ticks: int) -> None:
        """Write a part and how long it is shown. The first one is a whole picture."""

    def end(self, file: BinaryIO) -> None:
        """Write what stands behind all parts; it may go back to what is known only now."""


class IndexedEncoder:
    """An encoder into a store; nothing is stored for unchanged pictures.

    Picture k begins at ``round(ticks * k / fps)``, so what is shown follows the true clock at any
    rate, and the last picture is shown until ``round(ticks * n / fps)``.
    """

    def __init__(self, file: BinaryIO, movie: Movie, store: Store) -> None:
        self._file = file
        self._movie = movie
        self._store = store
        self._palette = movie.palette
        self._table = None if movie.palette is None else index_table(movie.palette)
        width, height = movie.size
        red, green, blue = np.zeros((3, height, width), np.uint8)
        self._sheet = Picture((red, green, blue))
        self._pictures = 0
        self._last: Indexed | None = None
        self._part: Part | None = None  # of the last picture: written when its time is known
        self._since = 0  # when that began, in ticks

    def sheet(self) -> Picture:
        """The same ``rgb`` picture each time: its colours are looked up when it is written."""
        return self._sheet

    def frame(self, picture: Picture) -> Indexed:
        """The picture in colours of the palette, which is the first picture's if none was given.

        A transparent one keeps its colours, unless its pixels are so wholly or not at all.
        """
        if picture.alpha is not None and not self._store.matte:
            return Indexed(np.ascontiguousarray(picture.rgba()).view(np.uint32)[..., 0], None)
        if self._palette is None:
            self._palette = palette_of([picture])
        if self._table is None:
            self._table = index_table(self._palette)
        values = indexes(picture, self._table)
        if picture.alpha is not None:
            values[picture.alpha == 0] = len(self._palette)
        return Indexed(values, self._palette)

    def encode(self, frame: Indexed) -> None:
        """Store a picture, unless the one before looks the same and can just be shown on."""
        now = self._now()
        self._pictures += 1
        if self._last is None:
            self._store.begin(self._file, self._movie, frame)
            kept = np.zeros(frame.values.shape, bool)
        else:
            kept = frame.values == self._last.values
            if kept.all() and self._now() - self._since <= self._store.longest:
                return
            self._show(until=now)
            if frame.palette is not None and self._movie.clear:
                kept = frame.values == len(frame.palette)
        self._last, self._part, self._since = frame, self._cut(frame, kept), now

    def finish(self) -> None:
        """Show the last picture for its time, and end the file."""
        self._show(until=self._now())
        self._store.end(self._file)

    def _now(self) -> int:
        return round(self._store.ticks * self._pictures / self._movie.fps)

    def _cut(self, frame: Indexed, kept: Bool[np.ndarray, "height width"]) -> Part:
        """The rectangle in which something is not kept; if all is, one pixel."""
        grid = self._store.grid
        top, left, bottom, right = _bounds(kept)
        top, left = top - top % grid, left - left % grid
        area = slice(top, bottom), slice(left, right)
        return Part(left, top, frame.values[area], kept[area], frame.palette)

    def _show(self, *, until: int) -> None:
        if self._part is not None:
            self._store.show(self._file, self._part, until - self._since)


@contextmanager
def open_indexed(path: Path, movie: Movie, store: Store) -> Iterator[IndexedEncoder]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise."""
    with path.open("wb") as file:
        encoder = IndexedEncoder(file, movie, store)
        yield encoder
        encoder.finish()


def leaving(palette: UInt8[np.ndarray, "k 3"] | None) -> int | None:
    """The index that leaves a pixel as it is, behind those of the colours, if a byte has one."""
    return None if palette is None or len(palette) == MOST_INDEXES else len(palette)


def check_rate(movie: Movie, name: str, fastest: int) -> None:
    """Raise an error if browsers would slow down such a movie.

    Raises:
        UsageError: more pictures a second than the fastest; ``name`` has an article.
    """
    if movie.fps > fastest:
        raise UsageError(
            f"{float(movie.fps):g} fps is too fast for {name}: at most {fastest}, or make a video"
        )


def check_sides(movie: Movie, name: str, longest: int) -> None:
    """Raise an error unless both sides can be stored.

    Raises:
        UsageError: a side that is not from 1 to ``longest`` pixels; ``name`` has an article.
    """
    if min(movie.size) < 1 or max(movie.size) > longest:
        width, height = movie.size
        raise UsageError(f"size {width}x{height}: the sides of {name} have 1 to {longest} pixels")


def _bounds(kept: Bool[np.ndarray, "height width"]) -> tuple[int, int, int, int]:
    """The top, left, bottom and right of what is not kept; if all is, those of the first pixel."""
    bounds = np.empty(4, np.int64)
    find_bounds(bounds, kept.view(np.uint8))
    top, left, bottom, right = bounds.tolist()
    return (top, left, bottom, right) if bottom else (0, 0, 1, 1)
