"""RGB pictures become an APNG of one palette: without loss but for the number of colours."""

import struct
import zlib
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

import numpy as np

from dnnflow._typing import UInt8
from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.indexed import (
    FASTEST_SMOOTH,
    Indexed,
    IndexedEncoder,
    Part,
    check_rate,
    check_sides,
    leaving,
    open_indexed,
)
from dnnflow.save.pictures.png import PIXELS, REMARK_KEYWORD, SIGNATURE, chunks, remark

_LONGEST_APNG_SIDE = 65_535
_INDEXED, _RGBA = 3, 6  # colour types
_CONTROL_PLACE = len(SIGNATURE) + 25  # of the number of pictures, behind the header
_LEVEL = 6  # of zlib: 9 saves 1 % for six times the work


def check_apng(movie: Movie) -> None:
    """Raise an error unless browsers show such an APNG at its rate.

    Raises:
        UsageError: more than 90 pictures a second, or a side that is not from 1 to 65,535 pixels.
    """
    check_rate(movie, "an APNG", FASTEST_SMOOTH)
    check_sides(movie, "an APNG", _LONGEST_APNG_SIDE)


def open_apng(path: Path, movie: Movie) -> AbstractContextManager[IndexedEncoder]:
    """An encoder into a new file, as ``open_indexed``."""
    return open_indexed(path, movie, ApngStore())


def read_apng(file: BinaryIO) -> PictureFacts:
    """The facts about an open APNG; its check sums are compared, its pixels are not decoded.

    Raises:
        DataError: it is damaged.
    """
    found: dict[bytes, list[bytes]] = {}
    for kind, content in chunks(file.read()):
        found.setdefault(kind, []).append(content)
    header, control = found.get(b"IHDR", [b""])[0], found.get(b"acTL", [b""])[0]
    times = [struct.unpack(">HH", each[20:24]) for each in found.get(b"fcTL", []) if len(each) > 23]
    if len(header) < 13 or b"IDAT" not in found:
        raise DataError("holds no picture")
    if len(times) != int.from_bytes(control[:4], "big"):
        raise DataError("is damaged: some of its frames are missing")
    remarks = (remark(kind, each) for kind, all_of_it in found.items() for each in all_of_it)
    return PictureFacts(
        format="apng",
        codec="apng",
        pixels=PIXELS.get(header[9], ""),
        size=(int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")),
        frames=len(times),
        duration=sum(ticks / (rate or 100) for ticks, rate in times),
        comment=next(filter(None, remarks), ""),
    )


class ApngStore:
    """Pictures of one palette, each the rectangle that changed (PNG specification, 3rd edition)."""

    ticks = 1000
    longest = 65_535  # two bytes
    grid = 1
    matte = False

    def __init__(self) -> None:
        self._pictures = 0
        self._sequence = 0
        self._plays = 0

    def begin(self, file: BinaryIO, movie: Movie, first: Indexed) -> None:
        """Write what stands before all pictures: size, plays, remark, palette."""
        self._plays = movie.plays
        kind = _RGBA if first.palette is None else _INDEXED
        header = struct.pack(">IIBBBBB", *movie.size, 8, kind, 0, 0, 0)
        file.write(SIGNATURE + _chunk(b"IHDR", header) + _control(0, movie.plays))
        if movie.comment:
            text = f"{REMARK_KEYWORD}\0\0\0\0\0{movie.comment}"
            file.write(_chunk(b"iTXt", text.encode()))
        if first.palette is not None:
            file.write(_colors(first.palette))

    def show(self, file: BinaryIO, part: Part, ticks: int) -> None:
        """Write for how many milliseconds a part is shown, and its pixels."""
        rows, columns = part.values.shape
        place, over = (columns, rows, part.left, part.top), part.transparent is not None
        control = struct.pack(">IIIIIHHBB", self._next(), *place, ticks, self.ticks, 0, over)
        file.write(_chunk(b"fcTL", control))
        packed = _packed(part)
        if self._pictures:
            file.write(_chunk(b"fdAT", self._next().to_bytes(4, "big") + packed))
        else:
            file.write(_chunk(b"IDAT", packed))
        self._pictures += 1

    def end(self, file: BinaryIO) -> None:
        """Write that nothing follows; and how many pictures there are, which stands in front."""
        file.write(_chunk(b"IEND", b""))
        file.seek(_CONTROL_PLACE)
        file.write(_control(self._pictures, self._plays))

    def _next(self) -> int:
        self._sequence += 1
        return self._sequence - 1


def _control(pictures: int, plays: int) -> bytes:
    return _chunk(b"acTL", struct.pack(">II", pictures, plays))


def _colors(palette: UInt8[np.ndarray, "k 3"]) -> bytes:
    """The palette; its last index is transparent, unless all are colours."""
    if leaving(palette) is None:
        return _chunk(b"PLTE", palette.tobytes())
    opacities = bytes([255] * len(palette) + [0])
    return _chunk(b"PLTE", palette.tobytes() + bytes(3)) + _chunk(b"tRNS", opacities)


def _packed(part: Part) -> bytes:
    """The pixels, each line behind the number of a filter that does nothing."""
    pixels = part.image.reshape(len(part.values), -1) if part.palette is None else part.shown
    return zlib.compress(np.pad(pixels, ((0, 0), (1, 0))).tobytes(), _LEVEL)


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))
