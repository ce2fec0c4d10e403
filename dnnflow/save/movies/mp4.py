"""YUV pictures become an MP4 of H.264 that plays everywhere: browsers, Macs, slides."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dnnflow.errors import UsageError
from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie
from dnnflow.save.movies.video import Codec, VideoEncoder, even, opened

# x264 writes other bytes with another number of threads, so it is no matter of the machine.
THREADS = 4
_SHORTEST_REACH, _LONGEST_REACH, _LARGE_PLOT = 8, 16, 1080  # in pixels; the longest on large plots
_MOST_MACROBLOCKS = 139_264  # of 16 x 16 pixels: level 6.2, the highest (H.264, table A-1)
_LONGEST_MP4_SIDE = 16 * int((8 * _MOST_MACROBLOCKS) ** 0.5)  # H.264, A.3.1


def check_mp4(movie: Movie) -> None:
    """Raise an error unless H.264 can hold pictures of this size.

    Raises:
        UsageError: an odd side, a side below 2 pixels, or more than level 6.2 allows.
    """
    size = width, height = movie.size
    if even(size) != size or min(size) < 2:
        raise UsageError(f"size {width}x{height}: an MP4 needs even sides of at least 2 pixels")
    macroblocks = -(-width // 16) * -(-height // 16)
    if macroblocks > _MOST_MACROBLOCKS or max(size) > _LONGEST_MP4_SIDE:
        raise UsageError(
            f"size {width}x{height} is too large for an MP4: H.264 holds at most 8192x4320"
        )


@contextmanager
def open_mp4(path: Path, movie: Movie) -> Iterator[VideoEncoder]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise."""
    options = _told(movie)
    with opened(path, "mp4", movie, movflags="+faststart") as container:
        encoder = VideoEncoder(container, movie, Codec("libx264", "yuv420p", options, THREADS))
        yield encoder
        encoder.finish()


def read_mp4(file: BinaryIO) -> PictureFacts:
    """The facts about an open MP4.

    Raises:
        DataError: it is damaged.
    """
    return movie_facts(file, "mp4")


def _reach(side: int) -> int:
    """How far dots are searched that have moved, in pixels, on a plot whose smaller side is given.

    They move less on small plots: there a search of 16 pixels would take 5 to 12 % more time, for
    0.1 to 2 % fewer bytes.
    """
    return min(max(side * _LONGEST_REACH // _LARGE_PLOT, _SHORTEST_REACH), _LONGEST_REACH)


def _told(movie: Movie) -> dict[str, str]:
    """What x264 is told: the movie's options, how far to search, and to keep off AVX-512.

    With AVX-512 its macroblock tree now and then writes other bytes: seen at 96 x 64 (2 in 40
    runs) and at 320 x 240 (always other bytes than AVX2 and SSE4 give).
    """
    from llvmlite.binding import get_host_cpu_features

    own, reach = movie.options.get("x264-params"), _reach(movie.plot_side or min(movie.size))
    instructions = "asm=AVX2" if get_host_cpu_features().get("avx2") else ""
    told = filter(None, (own, f"merange={reach}", instructions))
    return {**movie.options, "x264-params": ":".join(told)}
