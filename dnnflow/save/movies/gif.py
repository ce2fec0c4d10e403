"""RGB pictures become a GIF of one palette, as long as the pictures last, looping if asked to."""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from dnnflow._typing import Bool, Picture, UInt8
from dnnflow.errors import DataError, UsageError
from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.lzw_kernels import compressed
from dnnflow.save.palette import index_table, indexes, palette_of

_FASTEST_GIF = (
    50  # pictures a second: browsers slow down anything shown for less than 2 centiseconds
)
_LONGEST_GIF_SIDE = 65_535
_LONGEST_DELAY = 65_535  # centiseconds: two bytes
_LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01%b\x00"  # how often it is played again, 0 for ever
_MOST_COLORS = 256
_TRAILER = b"\x3b"


def check_gif(movie: Movie) -> None:
    """Raise an error unless a GIF can hold such pictures at such a rate.

    Raises:
        UsageError: more than 50 pictures a second, or a side that is not from 1 to 65,535 pixels.
    """
    if movie.fps > _FASTEST_GIF:
        raise UsageError(
            f"{float(movie.fps):g} fps is too fast for a GIF: at most {_FASTEST_GIF}, "
            "or make a video"
        )
    if min(movie.size) < 1 or max(movie.size) > _LONGEST_GIF_SIDE:
        width, height = movie.size
        raise UsageError(
            f"size {width}x{height}: the sides of a GIF have 1 to {_LONGEST_GIF_SIDE} pixels"
        )


@contextmanager
def open_gif(path: Path, movie: Movie) -> Iterator["GifEncoder"]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise."""
    with path.open("wb") as file:
        encoder = GifEncoder(file, movie)
        yield encoder
        encoder.finish()


def read_gif(file: BinaryIO) -> PictureFacts:
    """The facts about an open GIF.

    Raises:
        DataError: it is damaged. That its last byte is missing is something libav does not say.
    """
    file.seek(-1, os.SEEK_END)
    if file.read() != _TRAILER:
        raise DataError("is damaged: its end is missing")
    file.seek(0)
    return movie_facts(file, "gif")


@dataclass(frozen=True, eq=False)
class Indexed:
    """A picture in few colours.

    Attributes:
        values: The index of each pixel in the palette, shape (height, width).
        palette: RGB colours, shape (k, 3), those of all pictures of a file.
    """

    values: UInt8[np.ndarray, "height width"]
    palette: UInt8[np.ndarray, "k 3"]

    @property
    def bits(self) -> int:
        """Of each index, also of the one that leaves a pixel as it is."""
        return max(2, min(len(self.palette), _MOST_COLORS - 1).bit_length())

    @property
    def transparent(self) -> int | None:
        """The index that leaves a pixel as it is, unless all are colours."""
        return len(self.palette) if len(self.palette) < _MOST_COLORS else None


class GifEncoder:
    """Indexed pictures, each the rectangle that changed; nothing is stored for unchanged ones.

    Picture k begins at ``round(100 k / fps)`` centiseconds, so the delays follow the true clock
    at any rate, and the last picture is shown until ``round(100 n / fps)``.
    """

    def __init__(self, file: BinaryIO, movie: Movie) -> None:
        self._file = file
        self._movie = movie
        self._palette = movie.palette
        self._table = None if movie.palette is None else index_table(movie.palette)
        width, height = movie.size
        red, green, blue = np.zeros((3, height, width), np.uint8)
        self._sheet = Picture((red, green, blue))
        self._pictures = 0
        self._shown: Indexed | None = None
        self._since = 0  # when that picture began, in centiseconds
        self._image = b""  # what shows it: written when its delay is known

    def sheet(self) -> Picture:
        """The same ``rgb`` picture each time: its colours are looked up when it is written."""
        return self._sheet

    def frame(self, picture: Picture) -> Indexed:
        """The picture in colours of the palette, which is the first picture's if none was given."""
        if self._palette is None:
            self._palette = palette_of([picture.image()])
        if self._table is None:
            self._table = index_table(self._palette)
        return Indexed(indexes(picture, self._table), self._palette)

    def encode(self, frame: Indexed) -> None:
        """Store a picture, unless the one before looks the same and can just be shown on."""
        now = self._centiseconds()
        self._pictures += 1
        if self._shown is None:
            self._file.write(_head(self._movie, frame))
            changed = np.ones(frame.values.shape, bool)
        else:
            changed = frame.values != self._shown.values
            longest = self._centiseconds() - self._since > _LONGEST_DELAY
            if not (longest or changed.any()):
                return
            self._write_shown(self._shown, until=now)
        self._shown, self._since, self._image = frame, now, _image(frame, changed)

    def finish(self) -> None:
        """Show the last picture for its time, and end the file."""
        if self._shown is not None:
            self._write_shown(self._shown, until=self._centiseconds())
        self._file.write(_TRAILER)

    def _centiseconds(self) -> int:
        return round(100 * self._pictures / self._movie.fps)

    def _write_shown(self, shown: Indexed, *, until: int) -> None:
        self._file.write(_control(shown, until - self._since) + self._image)


def _head(movie: Movie, first: Indexed) -> bytes:
    """What stands before all pictures: size, palette, loop and comment (GIF89a, 17 to 26)."""
    screen = struct.pack("<HHBBB", *movie.size, 0xF0 | first.bits - 1, 0, 0)
    colors = first.palette.tobytes().ljust(3 << first.bits, b"\0")
    return b"GIF89a" + screen + colors + _loop(movie.plays) + _comment(movie.comment)


def _control(frame: Indexed, delay: int) -> bytes:
    """For how many centiseconds a picture is shown, and what stays of it (GIF89a, 23)."""
    if frame.transparent is None:
        return struct.pack("<BBBBHBB", 0x21, 0xF9, 4, 0x04, delay, 0, 0)
    return struct.pack("<BBBBHBB", 0x21, 0xF9, 4, 0x05, delay, frame.transparent, 0)


def _image(frame: Indexed, changed: Bool[np.ndarray, "height width"]) -> bytes:
    """The rectangle of a picture in which something changed (GIF89a, 20 and 22)."""
    (top, bottom), (left, right) = _bounds(changed, 1), _bounds(changed, 0)
    part = slice(top, bottom), slice(left, right)
    kept = ~changed[part] if frame.transparent else np.zeros_like(changed[part])
    codes = compressed(frame.values[part], kept, frame.bits, frame.transparent or 0)
    place = struct.pack("<BHHHHB", 0x2C, left, top, right - left, bottom - top, 0)
    return place + bytes([frame.bits]) + _blocks(codes)


def _bounds(changed: Bool[np.ndarray, "height width"], axis: int) -> tuple[int, int]:
    """The first line across an axis in which something changed, and the one after the last.

    If nothing did, the first line of all counts.
    """
    found = np.flatnonzero(changed.any(axis))
    return (int(found[0]), int(found[-1]) + 1) if found.size else (0, 1)


def _blocks(content: bytes) -> bytes:
    """Sub-blocks of at most 255 bytes, then an empty one (GIF89a, 15 and 16)."""
    blocks = (content[start : start + 255] for start in range(0, len(content), 255))
    return b"".join(bytes([len(block)]) + block for block in blocks) + b"\x00"


def _loop(plays: int) -> bytes:
    """What has browsers play a GIF as often as asked for; without it they play it once."""
    return b"" if plays == 1 else _LOOP % max(0, plays - 1).to_bytes(2, "little")


def _comment(text: str) -> bytes:
    """A comment extension (GIF89a, 24)."""
    return b"\x21\xfe" + _blocks(text.encode()) if text else b""
