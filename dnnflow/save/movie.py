"""What every format is told and has to offer: the movie asked for, and its encoder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Protocol, TypeVar, cast, runtime_checkable

import numpy as np

from dnnflow._typing import Picture, Size, UInt8
from dnnflow.motion.chapter import Chapter

if TYPE_CHECKING:
    from av import VideoFrame

Encodable = TypeVar("Encodable")
"""What an encoder makes of a picture before it compresses it."""


@dataclass(frozen=True, eq=False)
class Movie:
    """What is asked for, whatever the format.

    Attributes:
        size: Width and height in pixels.
        fps: Pictures per second, exactly.
        palette: Shape (k, 3): the RGB colours of a format that has few.
        comment: A remark kept in the file; may be empty.
        chapters: Its parts, kept in a file that can name them.
        plays: How often a file that repeats itself plays it; 0 for ever.
        options: What libav's encoder is told.
        clear: Whether its pictures are transparent: those of each format's layout are ``rgb`` then.
        plot_side: The smaller side of the plots in its pictures, in pixels; None if each is one.
    """

    size: Size
    fps: Fraction
    palette: UInt8[np.ndarray, "k 3"] | None = None
    comment: str = ""
    plays: int = 0
    chapters: tuple[Chapter, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    clear: bool = False
    plot_side: int | None = None


@runtime_checkable
class Encoder(Protocol[Encodable]):
    """Turns pictures into the bytes of one format."""

    def sheet(self) -> Picture:
        """A picture to draw on, until the next one is asked for."""

    def frame(self, picture: Picture) -> Encodable:
        """A picture made ready, in memory that only a later sheet shares; called by the painter."""

    def encode(self, frame: Encodable) -> None:
        """Append a frame, which may be the same as the last one; called in a thread of its own."""


def pixels(frame: "VideoFrame", plane: int = 0) -> UInt8[np.ndarray, "_ _"]:
    """One plane of a frame to read or to fill, without the padding at the end of its lines."""
    buffer = frame.planes[plane]
    memory = np.frombuffer(cast("bytearray", buffer), np.uint8)
    return memory.reshape(-1, buffer.line_size)[: buffer.height, : buffer.width]
