"""What the encoders of libav have in common: an open file, frames to draw on, colours of BT.709."""

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av
from av.container import OutputContainer
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream

from dnnflow._typing import Layout, Picture, Plane, Size
from dnnflow.errors import UsageError
from dnnflow.save.movie import Movie, pixels
from dnnflow.save.once import FailingOnce
from dnnflow.save.worker import WAITING

if TYPE_CHECKING:
    from av.container.core import Chapter as Told


def even(size: Size) -> Size:
    """The size, padded to even sides: one chroma sample covers 2 x 2 pixels."""
    width, height = size
    return width + width % 2, height + height % 2


def check_even(movie: Movie, name: str, longest: int) -> None:
    """Raise an error unless pictures with halved chroma can have this size.

    Raises:
        UsageError: an odd side, or one that is not from 2 to ``longest``; ``name`` has an article.
    """
    width, height = movie.size
    if even(movie.size) != movie.size or min(movie.size) < 2:
        raise UsageError(f"size {width}x{height}: {name} needs even sides of at least 2 pixels")
    if max(movie.size) > longest:
        raise UsageError(
            f"size {width}x{height}: the sides of {name} have at most {longest} pixels"
        )


_FRAME_PLANES: dict[Layout, tuple[str, tuple[int, int, int]]] = {
    "yuv420": ("yuv420p", (0, 1, 2)),
    "rgb": ("gbrp", (2, 0, 1)),
}
"""The pixel format of libav that has the planes of a layout, and where each of them is."""

_CLEAR = "gbrap"
"""That of ``rgb`` with a fourth plane, how opaque each pixel is."""


@dataclass(frozen=True)
class Codec:
    """How an encoder of libav is asked to work.

    Attributes:
        name: What libav calls it.
        pixels: The format of its pixels, as libav calls it.
        options: What it is told.
        threads: How many it uses; some write other bytes with another number.
        layout: Of the pictures that are drawn, which become its pixels.
        clear: Whether those are transparent, ``rgb`` then.
    """

    name: str
    pixels: str = "yuv420p"
    options: dict[str, str] = field(default_factory=dict)
    threads: int = 4
    layout: Layout = "yuv420"
    clear: bool = False

    def told(self, options: Mapping[str, str]) -> "Codec":
        """The same, with what else its encoder is told."""
        return replace(self, options={**self.options, **options})


@contextmanager
def opened(path: Path, demuxer: str, movie: Movie, **options: str) -> Iterator[OutputContainer]:
    """A new file of a format of libav, with the movie's remark; an encoder finishes it.

    It is given as a file object, because libav takes names like "concat:x" for protocols; and what
    moves the index to the front reads the file a second time.
    """
    with path.open("w+b") as file:
        container = av.open(
            FailingOnce(file),
            "w",
            format=demuxer,
            options={"fflags": "+bitexact", **options},
            io_open=lambda _url, _flags, _options: FailingOnce(path.open("rb")),
        )
        container.metadata["comment"] = movie.comment
        container.set_chapters([*_chapters(movie)])
        yield container


def _chapters(movie: Movie) -> "Iterator[Told]":
    """The movie's chapters as libav takes them, each from a frame to another."""
    for number, chapter in enumerate(movie.chapters, start=1):
        first, end = (round(time * movie.fps) for time in (chapter.start, chapter.end))
        yield {
            "id": number,
            "start": first,
            "end": end,
            "time_base": 1 / movie.fps,
            "metadata": {"title": chapter.name},
        }


class VideoEncoder:
    """Pictures in the layout of their codec, at a constant rate, BT.709 in limited range."""

    def __init__(self, container: OutputContainer, movie: Movie, codec: Codec) -> None:
        self._container = container
        self._codec = codec
        self._stream = _stream(container, movie, codec)
        # One more than can wait. In the memory of new frames all pages would have to be cleared.
        self._sheets = deque(_sheet(movie.size, codec) for _ in range(WAITING + 1))
        self._frames = 0

    def sheet(self) -> Picture:
        """A picture in the memory of a frame that is encoded already."""
        self._sheets.rotate()
        return self._sheets[0][0]

    def frame(self, picture: Picture) -> av.VideoFrame:
        """The frame whose memory the last sheet is, or a copy of another picture."""
        if picture is not self._sheets[0][0]:
            for plane, values in zip(_planes(self.sheet()), _planes(picture), strict=True):
                plane[:] = values
        return self._sheets[0][1]

    def encode(self, frame: av.VideoFrame) -> None:
        """Compress a frame and write what is ready."""
        if frame.format.name != self._codec.pixels:
            frame = frame.reformat(
                format=self._codec.pixels,
                dst_colorspace=Colorspace.ITU709,
                dst_color_range=ColorRange.MPEG,
            )
        frame.pts = self._frames
        frame.time_base = self._stream.codec_context.time_base
        self._frames += 1
        self._container.mux(self._stream.encode(frame))

    def finish(self) -> None:
        """Write what is left, and the index before it."""
        self._container.mux(self._stream.encode(None))
        self._container.close()


def _sheet(size: Size, codec: Codec) -> tuple[Picture, av.VideoFrame]:
    """A picture in the memory of a frame, and the frame."""
    name, order = _FRAME_PLANES[codec.layout]
    frame = av.VideoFrame(*size, _CLEAR if codec.clear else name)
    first, second, third = (pixels(frame, plane) for plane in order)
    alpha = pixels(frame, 3) if codec.clear else None
    return Picture((first, second, third), codec.layout, alpha), frame


def _planes(picture: Picture) -> tuple[Plane, ...]:
    """All of its planes."""
    return picture.planes if picture.alpha is None else (*picture.planes, picture.alpha)


def _stream(container: OutputContainer, movie: Movie, codec: Codec) -> VideoStream:
    added = container.add_stream(codec.name, rate=movie.fps, options=codec.options)
    stream = cast("VideoStream", added)
    stream.width, stream.height = movie.size
    stream.pix_fmt = codec.pixels
    context = stream.codec_context
    context.time_base = 1 / movie.fps
    context.thread_count = codec.threads
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    context.colorspace = Colorspace.ITU709
    context.color_range = ColorRange.MPEG
    return stream
