"""RGB pictures become a QuickTime movie of ProRes 4444, for those who cut films."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.video import Codec, VideoEncoder, opened

PRORES = Codec(
    "prores_ks",
    "yuv444p10le",
    options={"profile": "4444", "vendor": "apl0"},
    layout="rgb",
)
"""Each picture by itself, chroma at full size, ten bits."""

CLEAR_PRORES = replace(PRORES, pixels="yuva444p10le", clear=True)
"""The same with a plane of how opaque each pixel is, in 16 bits."""


@contextmanager
def open_mov(path: Path, movie: Movie) -> Iterator[VideoEncoder]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise."""
    with opened(path, "mov", movie) as container:
        codec = CLEAR_PRORES if movie.clear else PRORES
        encoder = VideoEncoder(container, movie, codec.told(movie.options))
        yield encoder
        encoder.finish()


def read_mov(file: BinaryIO) -> PictureFacts:
    """The facts about an open QuickTime movie.

    Raises:
        DataError: it is damaged.
    """
    return movie_facts(file, "mov")
