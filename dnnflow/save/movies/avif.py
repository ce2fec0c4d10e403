"""YUV pictures become an AVIF that moves: AV1 in a picture, which repeats itself as a GIF does."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from dnnflow.errors import DataError, OutputError
from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.indexed import FASTEST_SMOOTH, check_rate
from dnnflow.save.movies.video import VideoEncoder, check_even, opened
from dnnflow.save.movies.webm import AV1, quiet
from dnnflow.save.movies.xmp import packet, remark_in

_LONGEST_AVIF_SIDE = 16_384
_XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""The number of boxes that hold XMP (XMP specification, part 3, 1.1.7)."""


def check_avif(movie: Movie) -> None:
    """Raise an error unless browsers show such an AVIF at its rate.

    Raises:
        UsageError: more than 90 pictures a second, an odd side, or one not from 2 to 16,384 pixels.
    """
    check_rate(movie, "an AVIF", FASTEST_SMOOTH)
    check_even(movie, "an AVIF", _LONGEST_AVIF_SIDE)


@contextmanager
def open_avif(path: Path, movie: Movie) -> Iterator[VideoEncoder]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise.

    Raises:
        OutputError: there is only one picture.
    """
    with opened(path, "avif", movie, loop=str(movie.plays)) as container:
        quiet()
        encoder = VideoEncoder(container, movie, AV1.told(movie.options))
        yield encoder
        encoder.finish()
    _check_moving(path)
    if remark := packet(movie.comment):  # libav writes none
        with path.open("ab") as file:
            file.write(struct.pack(">I", 24 + len(remark)) + b"uuid" + _XMP_BOX + remark)


def _check_moving(path: Path) -> None:
    """Raise an error if libav made a still, which has no time, of a single picture."""
    with path.open("rb") as file:
        if file.read(12)[8:] != b"avis":
            raise OutputError("an AVIF that moves needs two pictures or more")


def read_avif(file: BinaryIO) -> PictureFacts:
    """The facts about an open AVIF.

    Raises:
        DataError: it is damaged.
    """
    remarks = [content[16:] for kind, content in _boxes(file.read()) if kind == b"uuid"]
    file.seek(0)
    facts = movie_facts(file, "mov")
    return replace(facts, format="avif", comment="".join(map(remark_in, remarks)))


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the content of each part (ISO/IEC 14496-12, 4.2)."""
    place = 0
    while place < len(content):
        start, end = place + 8, place + int.from_bytes(content[place : place + 4], "big")
        if not start <= end <= len(content):
            raise DataError("is damaged: its end is missing")
        yield content[place + 4 : start], content[start:end]
        place = end
