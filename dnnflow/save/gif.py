"""RGB pictures become a GIF of one palette, as long as the pictures last, looping if asked to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import numpy as np
from av import VideoCodecContext, VideoFrame

from dnnflow._typing import Picture, Size, UInt8
from dnnflow.errors import DataError, UsageError
from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie, memory, pixels
from dnnflow.save.palette import index_table, indexes, palette_of

_FASTEST_GIF = (
    50  # pictures a second: browsers slow down anything shown for less than 2 centiseconds
)
_LONGEST_GIF_SIDE = 65_535
_LONGEST_DELAY = 65_535  # centiseconds: two bytes
_LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01%b\x00"  # how often it is played again, 0 for ever
_CONTROL = b"\x21\xf9\x04"  # opens a graphic control extension; the delay is 1 byte further on
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


class GifEncoder:
    """Indexed pictures, each the rectangle that changed; nothing is stored for unchanged ones.

    Picture k begins at ``round(100 k / fps)`` centiseconds, so the delays follow the true clock
    at any rate, and the last picture is shown until ``round(100 n / fps)``.
    """

    def __init__(self, file: BinaryIO, movie: Movie) -> None:
        self._file = file
        self._movie = movie
        self._codec = _codec(movie.size)
        self._palette = movie.palette
        self._table = None if movie.palette is None else index_table(movie.palette)
        width, height = movie.size
        red, green, blue = np.zeros((3, height, width), np.uint8)
        self._sheet = Picture((red, green, blue))
        self._pictures = 0
        self._shown: VideoFrame | None = None
        self._packet = b""  # of the picture that is shown: written when its delay is known
        self._since = 0  # when that picture began, in centiseconds

    def sheet(self) -> Picture:
        """The same ``rgb`` picture each time: its colours are looked up when it is written."""
        return self._sheet

    def frame(self, picture: Picture) -> VideoFrame:
        """The picture in colours of the palette, which is the first picture's if none was given."""
        if self._palette is None:
            self._palette = palette_of([picture.image()])
        if self._table is None:
            self._table = index_table(self._palette)
        return _indexed(indexes(picture, self._table), self._palette)

    def encode(self, frame: VideoFrame) -> None:
        """Store a picture, unless the one before looks the same and can just be shown on."""
        now = self._centiseconds()
        self._pictures += 1
        if self._shown is not None:
            longest = self._centiseconds() - self._since > _LONGEST_DELAY
            if not longest and _alike(frame, self._shown):
                return
        self._write_shown(until=now)
        self._shown, self._since = frame, now
        frame.pts = self._pictures
        self._packet = b"".join(bytes(packet) for packet in self._codec.encode(frame))

    def finish(self) -> None:
        """Show the last picture for its time, and end the file."""
        self._write_shown(until=self._centiseconds())
        self._file.write(_TRAILER)

    def _centiseconds(self) -> int:
        return round(100 * self._pictures / self._movie.fps)

    def _write_shown(self, *, until: int) -> None:
        if self._shown is None:
            return
        head, control, body = self._packet.partition(_CONTROL)
        if head:  # signature, size and palette, before the first picture only
            head += _loop(self._movie.plays) + _comment(self._movie.comment)
        delay = (until - self._since).to_bytes(2, "little")
        self._file.write(head + control + body[:1] + delay + body[3:])


def _codec(size: Size) -> VideoCodecContext:
    codec = VideoCodecContext.create("gif", "w")
    codec.width, codec.height = size
    codec.pix_fmt = "pal8"
    codec.time_base = Fraction(1, 100)
    # Transparent pixels where nothing changed would break up the runs of a plain background: the
    # file is then as large or up to 5 % larger.
    codec.options = {"gifflags": "+offsetting-transdiff"}
    return codec


def _indexed(
    values: UInt8[np.ndarray, "height width"], palette: UInt8[np.ndarray, "k 3"]
) -> VideoFrame:
    frame = VideoFrame(values.shape[1], values.shape[0], "pal8")
    pixels(frame)[:] = values
    colours = memory(frame.planes[1]).view(np.uint32)
    red, green, blue = palette.T.astype(np.uint32)
    colours[:] = 0xFF << 24
    colours[: len(palette)] |= red << 16 | green << 8 | blue
    return frame


def _alike(one: VideoFrame, other: VideoFrame) -> bool:
    return one is other or bool((pixels(one) == pixels(other)).all())


def _loop(plays: int) -> bytes:
    """What has browsers play a GIF as often as asked for; without it they play it once."""
    return b"" if plays == 1 else _LOOP % max(0, plays - 1).to_bytes(2, "little")


def _comment(text: str) -> bytes:
    """A comment extension: sub-blocks of at most 255 bytes, then an empty one (GIF89a, 24)."""
    content = text.encode()
    if not content:
        return b""
    blocks = (content[start : start + 255] for start in range(0, len(content), 255))
    return b"\x21\xfe" + b"".join(bytes([len(block)]) + block for block in blocks) + b"\x00"
