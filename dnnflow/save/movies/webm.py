"""YUV pictures become a WebM: AV1; or VP9 if it is transparent or libav cannot encode AV1."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from av.codec.codec import Codec as Encoding
from av.codec.codec import UnknownCodecError

from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.video import Codec, VideoEncoder, check_even, opened

_LONGEST_WEBM_SIDE = 16_384
_EBML_HEAD = 64  # bytes, in which the first element ends and the second says how long it is

AV1 = Codec("libsvtav1", options={"preset": "8"})

VP9 = Codec("libvpx-vp9", options={"deadline": "realtime", "cpu-used": "6", "b": "0"})
"""For players that are older; it takes the same quality in the same numbers."""

CLEAR_VP9 = replace(VP9, pixels="yuva420p", layout="rgb", clear=True)
"""For what is transparent: browsers show no other WebM that is."""


def check_webm(movie: Movie) -> None:
    """Raise an error unless both codecs can hold pictures of this size.

    Raises:
        UsageError: an odd side, or one that is not from 2 to 16,384 pixels.
    """
    check_even(movie, "a WebM", _LONGEST_WEBM_SIDE)


@contextmanager
def open_webm(path: Path, movie: Movie) -> Iterator[VideoEncoder]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise."""
    with opened(path, "webm", movie) as container:
        codec = CLEAR_VP9 if movie.clear else codec_of_today()
        encoder = VideoEncoder(container, movie, codec.told(movie.options))
        yield encoder
        encoder.finish()


def codec_of_today() -> Codec:
    """AV1 if libav can encode it, else VP9."""
    quiet()
    try:
        Encoding(AV1.name, "w")
    except UnknownCodecError:
        return VP9
    return AV1


def quiet() -> None:
    """Keep the encoder of AV1 from talking to stderr."""
    os.environ.setdefault("SVT_LOG", "0")


def read_webm(file: BinaryIO) -> PictureFacts:
    """The facts about an open WebM.

    Raises:
        DataError: it is damaged. That its end is missing is something libav does not say.
    """
    start = file.read(_EBML_HEAD)
    end, known = _end(start, 0)
    if known and end < len(start):
        end, known = _end(start, end)
    if known and end != file.seek(0, os.SEEK_END):
        raise DataError("is damaged: its end is missing")
    file.seek(0)
    return movie_facts(file, "webm")


def _end(content: bytes, place: int) -> tuple[int, bool]:
    """Where the element at a place ends, and whether it says so (RFC 8794, 4 to 6)."""
    place += _width(content, place)
    width = _width(content, place)
    size = int.from_bytes(content[place : place + width], "big") - (1 << 7 * width)
    return place + width + size, size != (1 << 7 * width) - 1


def _width(content: bytes, place: int) -> int:
    """How many bytes a number of variable length takes."""
    return 9 - content[place].bit_length() if place < len(content) else 1
