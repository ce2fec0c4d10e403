"""RGB pictures become a GIF of one palette, as long as the pictures last, looping if asked to."""

import struct
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

import numpy as np

from dnnflow._typing import UInt8
from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.indexed import (
    MOST_INDEXES,
    Indexed,
    IndexedEncoder,
    Part,
    check_rate,
    check_sides,
    leaving,
    open_indexed,
)
from dnnflow.save.movies.lzw_kernels import Coder

_FASTEST_GIF = (
    50  # pictures a second: browsers slow down anything shown for less than 2 centiseconds
)
_LONGEST_GIF_SIDE = 65_535
_LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01%b\x00"  # how often it is played again, 0 for ever
_TRAILER = b"\x3b"
_LEAVE, _TO_BACKGROUND = 1, 2  # what becomes of a picture when its time is over (GIF89a, 23)
_IMAGE, _EXTENSION, _CONTROL, _COMMENT = 0x2C, 0x21, 0xF9, 0xFE  # what blocks begin with
_USUAL_DELAY = 10  # centiseconds that browsers show a picture for which no time is given


def check_gif(movie: Movie) -> None:
    """Raise an error unless a GIF can hold such pictures at such a rate.

    Raises:
        UsageError: more than 50 pictures a second, or a side that is not from 1 to 65,535 pixels.
    """
    check_rate(movie, "a GIF", _FASTEST_GIF)
    check_sides(movie, "a GIF", _LONGEST_GIF_SIDE)


def open_gif(path: Path, movie: Movie) -> AbstractContextManager[IndexedEncoder]:
    """An encoder into a new file, as ``open_indexed``."""
    return open_indexed(path, movie, GifStore())


def read_gif(file: BinaryIO) -> PictureFacts:
    """The facts about an open GIF; its pictures are not decoded.

    Raises:
        DataError: it is damaged, or holds no pictures.
    """
    try:
        return _facts(file.read())
    except (IndexError, struct.error) as error:
        raise DataError("is damaged: its end is missing") from error
    except UnicodeError as error:
        raise DataError("is damaged: its remark is no text") from error


def _facts(content: bytes) -> PictureFacts:
    size, delays, delay, comment = struct.unpack_from("<HH", content, 6), [], 0, ""
    for label, block in _read_blocks(content):
        if label == _CONTROL:
            delay = struct.unpack_from("<H", block, 1)[0]
        elif label == _COMMENT:
            comment = block.decode()
        elif label == _IMAGE:
            delays.append(delay or _USUAL_DELAY)
            delay = 0
    if not (delays and all(size)):
        raise DataError("holds no pictures")
    return PictureFacts(
        format="gif",
        codec="gif",
        pixels="bgra",
        size=size,
        frames=len(delays),
        duration=sum(delays) / GifStore.ticks,
        comment=comment,
    )


def _read_blocks(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The label of each extension, or that of an image, and what its sub-blocks hold."""
    place = 13 + _table_length(content[10])
    while (introducer := content[place]) != _TRAILER[0]:
        if introducer == _EXTENSION:
            label, place = content[place + 1], place + 2
        elif introducer == _IMAGE:
            label, place = _IMAGE, place + 11 + _table_length(content[place + 9])
        else:
            raise DataError("is damaged: what stands between its pictures is unknown")
        held = []
        while length := content[place]:
            held.append(content[place + 1 : place + 1 + length])
            place += 1 + length
        place += 1
        yield label, b"".join(held)


def _table_length(packed: int) -> int:
    """The bytes of a table of colours, of which packed fields tell (18 and 20)."""
    return 3 << (packed & 0x07) + 1 if packed & 0x80 else 0


class GifStore:
    """Pictures of one palette; each part leaves alone what is as before (GIF89a)."""

    ticks = 100
    longest = 65_535  # two bytes
    grid = 1
    matte = True

    def begin(self, file: BinaryIO, movie: Movie, first: Indexed) -> None:
        """Write what stands before all pictures: size, palette, loop, comment (17 to 26)."""
        palette = _palette(first)
        bits = _bits(palette)
        self._clear = movie.clear
        self._coder = Coder(bits, leaving(palette) or 0)
        screen = struct.pack("<HHBBB", *movie.size, 0xF0 | bits - 1, 0, 0)
        colors = palette.tobytes().ljust(3 << bits, b"\0")
        file.write(b"GIF89a" + screen + colors + _loop(movie.plays) + _comment(movie.comment))

    def show(self, file: BinaryIO, part: Part, ticks: int) -> None:
        """Write for how many centiseconds a part is shown, and its pixels (20, 22 and 23)."""
        palette = _palette(part)
        clear = leaving(palette)
        disposal = _TO_BACKGROUND if self._clear else _LEAVE
        nothing_kept = clear is None or self._clear
        kept = np.zeros_like(part.kept) if nothing_kept else part.kept
        codes = self._coder.codes(part.values, kept)
        rows, columns = part.values.shape
        packed = disposal << 2 | (clear is not None)
        file.write(struct.pack("<BBBBHBB", 0x21, 0xF9, 4, packed, ticks, clear or 0, 0))
        file.write(struct.pack("<BHHHHB", 0x2C, part.left, part.top, columns, rows, 0))
        file.write(bytes([_bits(palette)]) + _blocks(codes))

    def end(self, file: BinaryIO) -> None:
        """Write that nothing follows (27)."""
        file.write(_TRAILER)


def _palette(shown: Indexed | Part) -> UInt8[np.ndarray, "k 3"]:
    if shown.palette is None:
        raise ValueError("a GIF needs a palette")
    return shown.palette


def _bits(palette: UInt8[np.ndarray, "k 3"]) -> int:
    """Of each index, also of the one that leaves a pixel as it is."""
    return max(2, min(len(palette), MOST_INDEXES - 1).bit_length())


def _blocks(content: bytes) -> bytes:
    """Sub-blocks of at most 255 bytes, then an empty one (GIF89a, 15 and 16)."""
    blocks = (content[start : start + 255] for start in range(0, len(content), 255))
    return b"".join(bytes([len(block)]) + block for block in blocks) + b"\x00"


def _loop(plays: int) -> bytes:
    """What has browsers play a GIF as often as asked for; without it they play it once."""
    return b"" if plays == 1 else _LOOP % max(0, plays - 1).to_bytes(2, "little")


def _comment(text: str) -> bytes:
    """A comment extension (GIF89a, 24)."""
    return bytes([_EXTENSION, _COMMENT]) + _blocks(text.encode()) if text else b""
