"""A file that libav can open becomes the facts about it, without decoding its pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from dnnflow._typing import Size
from dnnflow.errors import DataError
from dnnflow.motion.chapter import Chapter
from dnnflow.save.once import FailingOnce

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream


@dataclass(frozen=True)
class PictureFacts:
    """What a picture file holds.

    Attributes:
        format: Its suffix without the dot.
        size: Width and height, in ``unit``; 0 for what fills any window.
        unit: ``pixels``; or ``points``, 72 to the inch, of what has no pixels; empty without size.
        codec: The codec and its profile, as libav calls them; empty if there is none.
        pixels: The pixel format; empty if there are no pixels.
        frames: How many pictures are stored.
        duration: How long they are shown, in seconds; 0 for what does not move.
        color: Matrix, primaries, transfer and range as numbers of H.273, 0 or 2 if not tagged.
        comment: The remark kept in the file; may be empty.
        chapters: Its parts, if it names any.
    """

    format: str
    size: Size
    unit: str = "pixels"
    codec: str = ""
    pixels: str = ""
    frames: int = 1
    duration: float = 0.0
    color: tuple[int, int, int, int] = (2, 2, 2, 0)
    comment: str = ""
    chapters: tuple[Chapter, ...] = ()

    @property
    def fps(self) -> float:
        """Stored pictures per second, on average; 0 for what does not move."""
        return self.frames / self.duration if self.duration else 0.0


def movie_facts(file: BinaryIO | BytesIO, demuxer: str) -> PictureFacts:
    """The facts about an open file of moving pictures.

    Args:
        file: At its start.
        demuxer: What libav opens it with. Left to guess, it also follows playlists, which make it
            open other files.

    Raises:
        DataError: the file is damaged, or holds no pictures.
    """
    # Here, for formats with readers of their own do without libav.
    import av
    from av.error import FFmpegError

    try:
        with av.open(FailingOnce(file), format=demuxer) as container:
            return _facts(demuxer, cast("InputContainer", container))
    except FFmpegError as error:
        raise DataError(f"is damaged: {error.strerror}") from error
    except UnicodeError as error:  # of PyAV 18, or of the check below
        raise DataError("is damaged: its remark is no text") from error


def _facts(name: str, container: "InputContainer") -> PictureFacts:
    if not container.streams.video:
        raise DataError("holds no pictures")
    stream = container.streams.video[-1]  # an AVIF that moves has its first picture before
    codec = stream.codec_context
    frames, start, end = 0, 0, 0
    for packet in container.demux(stream):
        if packet.size and not packet.is_corrupt:
            frames += 1
            shown = packet.pts or 0
            start, end = min(start, shown), max(end, shown + (packet.duration or 0))
    if not frames or (stream.frames and stream.frames != frames):
        raise DataError(f"is damaged: {frames} of {stream.frames} frames are whole")
    comment = container.metadata.get("comment", container.metadata.get("COMMENT", ""))
    comment.encode()  # PyAV 19 keeps bytes that are no text as lone surrogates
    return PictureFacts(
        format=name,
        codec=" ".join(filter(None, (codec.codec.canonical_name, codec.profile))),
        pixels=_pixels(stream),
        size=(codec.width, codec.height),
        frames=frames,
        duration=float((end - start) * (stream.time_base or 0)),
        color=(codec.colorspace, codec.color_primaries, codec.color_trc, codec.color_range),
        comment=comment,
        chapters=tuple(_chapters(container)),
    )


def _pixels(stream: "VideoStream") -> str:
    """The format of its pixels; libav says nothing of how opaque those of VP9 are."""
    shown = stream.codec_context.pix_fmt or ""
    clear = stream.metadata.get("alpha_mode", stream.metadata.get("ALPHA_MODE"))
    return shown.replace("yuv", "yuva", 1) if clear == "1" else shown


def _chapters(container: "InputContainer") -> Iterator[Chapter]:
    for each in container.chapters():
        unit = each["time_base"] or 0
        start, end = (float(each[place] * unit) for place in ("start", "end"))
        yield Chapter(each["metadata"].get("title", ""), start, end)
