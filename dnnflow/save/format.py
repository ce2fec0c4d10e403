"""A kind of file, as values: what it takes, and what reads and writes it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from dnnflow.save.qualities import Quality

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from dnnflow._typing import Layout, Picture, Size
    from dnnflow.projection.film import Film
    from dnnflow.save.facts import PictureFacts
    from dnnflow.save.movie import Encoder, Movie
    from dnnflow.save.slides.deck import Deck


def _allow_all(_movie: "Movie") -> None:
    """Allow every size and rate."""


@dataclass(frozen=True)
class Format:
    """A kind of file. What it takes is what it has a writer for.

    Attributes:
        suffix: With its dot, in lower case.
        description: What it is good for, in a few words.
        mime: Its media type.
        signature: How such files begin: an offset, and the bytes there.
        read: Reads an open file to its end and says what it holds. If the file is damaged, it
            raises a DataError whose message is what follows the name of the file.
        movie: Opens an encoder of moving pictures into a new file.
        picture: Writes one picture, with a remark.
        figure: Writes a figure of matplotlib, with a remark.
        pages: Writes several of them, a page each, if it has pages.
        film: Writes a film itself.
        slides: Writes a deck of slides, whose clips are files of ``.mp4``.
        layout: Of the pictures that it takes.
        size: Of its pictures in pixels, of 1/150 inch in a figure, unless another is asked for.
        fps: Its pictures per second, unless another rate is asked for.
        colors: How many its palette holds; None for a format without one.
        alpha: Whether its pictures can be transparent.
        matte: Whether a pixel of them is so wholly or not at all: those that are not look as they
            do on the theme's background.
        qualities: What each of ``QUALITIES`` means for it; nothing if it has only one.
        loops: Whether a file of it says how often it is played.
        dials: Whether it shows one track at a time of a film that has dials.
        least_frame: The fewest bytes that a frame takes, and each of its pixels besides, if hardly
            anything moves.
        encoders: What libav calls those that it needs, if any: the usual one first.
        check: Raises a UsageError for a size or rate that it does not allow.
        prepare: Compiles what its writer needs.
    """

    suffix: str
    description: str
    mime: str
    signature: tuple[int, bytes]
    read: "Callable[[BinaryIO], PictureFacts]"
    movie: "Callable[[Path, Movie], AbstractContextManager[Encoder[Any]]] | None" = None
    picture: "Callable[[Path, Picture, str], None] | None" = None
    figure: "Callable[[Path, Figure, str], None] | None" = None
    pages: "Callable[[Path, Sequence[Figure], str], None] | None" = None
    film: "Callable[[Path, Film], None] | None" = None
    slides: "Callable[[Path, Deck], None] | None" = None
    layout: "Layout" = "rgb"
    size: "Size | None" = None
    fps: float | None = None
    colors: int | None = None
    alpha: bool = False
    matte: bool = False
    qualities: Mapping[str, Quality] = field(default_factory=dict)
    loops: bool = False
    dials: bool = False
    least_frame: tuple[float, float] = (0, 0)
    encoders: tuple[str, ...] = ()
    check: "Callable[[Movie], None]" = _allow_all
    prepare: Callable[[], object] = lambda: None

    @property
    def usual(self) -> str:
        """Its own size and rate in words; empty if it has none."""
        size = f"{self.size[0]} × {self.size[1]}" if self.size else ""
        return f"{size}, {self.fps:g} frames a second" if self.fps else size

    @property
    def shows_moments(self) -> bool:
        """Whether a file can show one moment of a film."""
        return bool(self.picture or self.figure)

    @property
    def moves(self) -> bool:
        """Whether what a file shows moves, and so has a rate."""
        return bool(self.movie or self.slides)

    @property
    def uncaptioned(self) -> str:
        """Why no file of captions can stand beside a file of it; empty if one can."""
        if self.movie:
            return ""
        return "does not move" if self.shows_moments else "says its words itself"

    def most_colors(self, *, clear: bool) -> int:
        """How many a palette holds, of transparent pictures or of others; 0 if there is none."""
        if clear:
            return (self.colors or 1) - 1 if self.matte else 0
        return self.colors or 0

    def has_size(self, *, moment: bool) -> bool:
        """Whether a size can be asked for, of one moment or of a whole film.

        A filmstrip, which is shown unless one moment is asked for, has a size of its own.
        """
        return self.size is not None and (moment or not self.shows_moments)

    def begins(self, start: bytes) -> bool:
        """Whether a file that starts with these bytes, at least 49 of them, is one of these."""
        offset, signature = self.signature
        return start[offset:].startswith(signature)
