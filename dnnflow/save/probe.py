"""A picture file becomes the facts about it, read from its frames without decoding them."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import av
from av.container import InputContainer
from av.error import FFmpegError

from dnnflow._files import reason
from dnnflow._typing import Size
from dnnflow.errors import DataError, MissingInputError

# Named by their first bytes and opened as nothing else: left to guess, libav also follows
# playlists, which make it open other files.
_SIGNATURES = ((0, b"GIF8", "gif"), (4, b"ftyp", "mp4"), (0, b"\x89PNG", "png"))
_DEMUXERS = {"gif": "gif", "mp4": "mp4", "png": "png_pipe"}


@dataclass(frozen=True)
class PictureFacts:
    """What a picture file holds.

    Attributes:
        format: ``gif``, ``mp4`` or ``png``.
        codec: The codec and its profile, as libav calls them.
        pixels: The pixel format.
        size: Width and height in pixels.
        frames: How many pictures are stored.
        duration: How long they are shown, in seconds.
        color: Matrix, primaries, transfer and range as numbers of H.273, 0 or 2 if not tagged.
        comment: The remark kept in the file; may be empty.
    """

    format: str
    codec: str
    pixels: str
    size: Size
    frames: int
    duration: float
    color: tuple[int, int, int, int]
    comment: str

    @property
    def fps(self) -> float:
        """Stored pictures per second, on average; 0 for a still."""
        return self.frames / self.duration if self.duration else 0.0


def probe(path: str | os.PathLike[str]) -> PictureFacts:
    """The facts about a GIF, MP4 or PNG file.

    Raises:
        MissingInputError: there is no such file, or it cannot be read.
        DataError: it is none of these, or damaged.
    """
    name = os.fspath(path)
    try:
        with Path(path).open("rb") as file:
            kind = _kind(name, file)
            _check_end(name, kind, file)
            with av.open(file, format=_DEMUXERS[kind]) as container:
                return _facts(name, kind, cast("InputContainer", container))
    except FFmpegError as error:
        raise DataError(f"{name} is damaged: {error.strerror}") from error
    except OSError as error:
        raise MissingInputError(f"cannot read {name}: {reason(error)}") from error


def _kind(name: str, file: BinaryIO) -> str:
    start = file.read(16)
    file.seek(0)
    for offset, signature, kind in _SIGNATURES:
        if start[offset:].startswith(signature):
            return kind
    raise DataError(f"{name} is no picture file: expected one of {', '.join(_DEMUXERS)}")


def _check_end(name: str, kind: str, file: BinaryIO) -> None:
    """Refuse a GIF without its last byte: libav shows what there is and says nothing."""
    if kind == "gif":
        file.seek(-1, os.SEEK_END)
        if file.read() != b"\x3b":
            raise DataError(f"{name} is damaged: its end is missing")
        file.seek(0)


def _facts(name: str, kind: str, container: InputContainer) -> PictureFacts:
    if not container.streams.video:
        raise DataError(f"{name} holds no pictures")
    stream = container.streams.video[0]
    codec = stream.codec_context
    frames = ticks = 0
    for packet in container.demux(stream):
        if packet.size and not packet.is_corrupt:
            frames += 1
            ticks += packet.duration or 0
    if not frames or (stream.frames and stream.frames != frames):
        raise DataError(f"{name} is damaged: {frames} of {stream.frames} frames are whole")
    return PictureFacts(
        format=kind,
        codec=" ".join(filter(None, (codec.name, codec.profile))),
        pixels=codec.pix_fmt or "",
        size=(codec.width, codec.height),
        frames=frames,
        duration=0.0 if kind == "png" else float(ticks * (stream.time_base or 0)),
        color=(codec.colorspace, codec.color_primaries, codec.color_trc, codec.color_range),
        comment=container.metadata.get("comment", ""),
    )
