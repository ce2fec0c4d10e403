"""YUV pictures become an MP4 of H.264 that plays everywhere: browsers, Macs, slides."""

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import av
from av.container import OutputContainer
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream

from dnnflow._typing import Picture, Size
from dnnflow.errors import UsageError
from dnnflow.save.facts import PictureFacts, movie_facts
from dnnflow.save.movie import Movie, pixels
from dnnflow.save.once import FailingOnce
from dnnflow.save.worker import WAITING

# x264 writes other bytes with another number of threads, so it is no matter of the machine.
THREADS = 4
_MOST_MACROBLOCKS = 139_264  # of 16 x 16 pixels: level 6.2, the highest (H.264, table A-1)
_LONGEST_MP4_SIDE = 16 * int((8 * _MOST_MACROBLOCKS) ** 0.5)  # H.264, A.3.1


def even(size: Size) -> Size:
    """The size, padded to even sides: one chroma sample covers 2 x 2 pixels."""
    width, height = size
    return width + width % 2, height + height % 2


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
def open_mp4(path: Path, movie: Movie) -> Iterator["Mp4Encoder"]:
    """An encoder into a new file at ``path``, finished at a clean exit and abandoned otherwise."""
    with path.open("w+b") as file:
        # A file object, because libav takes names like "concat:x" for protocols; io_open, because
        # moving the index to the front needs the file a second time.
        container = av.open(
            FailingOnce(file),
            "w",
            format="mp4",
            options={"movflags": "+faststart", "fflags": "+bitexact"},
            io_open=lambda _url, _flags, _options: FailingOnce(path.open("rb")),
        )
        container.metadata["comment"] = movie.comment
        encoder = Mp4Encoder(container, movie)
        yield encoder
        encoder.finish()


def read_mp4(file: BinaryIO) -> PictureFacts:
    """The facts about an open MP4.

    Raises:
        DataError: it is damaged.
    """
    return movie_facts(file, "mp4")


class Mp4Encoder:
    """H.264 High, 4:2:0, constant rate, BT.709 in limited range."""

    def __init__(self, container: OutputContainer, movie: Movie) -> None:
        self._container = container
        self._stream = _stream(container, movie)
        # One more than can wait. In the memory of new frames all pages would have to be cleared.
        self._sheets = deque(_sheet(movie.size) for _ in range(WAITING + 1))
        self._frames = 0

    def sheet(self) -> Picture:
        """A ``yuv420`` picture in the memory of a frame that is encoded already."""
        self._sheets.rotate()
        return self._sheets[0][0]

    def frame(self, picture: Picture) -> av.VideoFrame:
        """The frame whose memory the last sheet is, or a copy of another ``yuv420`` picture."""
        if picture is not self._sheets[0][0]:
            for plane, values in zip(self.sheet().planes, picture.planes, strict=True):
                plane[:] = values
        return self._sheets[0][1]

    def encode(self, frame: av.VideoFrame) -> None:
        """Compress a frame and write what is ready."""
        frame.pts = self._frames
        frame.time_base = self._stream.codec_context.time_base
        self._frames += 1
        self._container.mux(self._stream.encode(frame))

    def finish(self) -> None:
        """Write what is left, and the index before it."""
        self._container.mux(self._stream.encode(None))
        self._container.close()


def _sheet(size: Size) -> tuple[Picture, av.VideoFrame]:
    """A picture in the memory of a frame, and the frame."""
    frame = av.VideoFrame(*size, "yuv420p")
    first, second, third = (pixels(frame, plane) for plane in range(3))
    return Picture((first, second, third), "yuv420"), frame


def _same_everywhere(options: Mapping[str, str]) -> dict[str, str]:
    """Keep x264 off AVX-512: there its macroblock tree now and then writes other bytes.

    Seen at 96 x 64 (2 in 40 runs) and at 320 x 240 (always other bytes than AVX2 and SSE4 give).
    """
    from llvmlite.binding import get_host_cpu_features

    instructions = "asm=AVX2" if get_host_cpu_features().get("avx2") else ""
    told = filter(None, (options.get("x264-params"), instructions))
    return {**options, "x264-params": ":".join(told)}


def _stream(container: OutputContainer, movie: Movie) -> VideoStream:
    options = _same_everywhere(movie.options)
    stream = container.add_stream("libx264", rate=movie.fps, options=options)
    stream.width, stream.height = movie.size
    stream.pix_fmt = "yuv420p"
    codec = stream.codec_context
    codec.time_base = 1 / movie.fps
    codec.thread_count = THREADS
    codec.color_primaries = ColorPrimaries.BT709
    codec.color_trc = ColorTrc.BT709
    codec.colorspace = Colorspace.ITU709
    codec.color_range = ColorRange.MPEG
    return stream
