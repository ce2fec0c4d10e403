"""The suffix of a file decides its format: one row of a table each.

The table is light: what reads and writes a format is imported when it is first called.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from dnnflow._deferred import deferred
from dnnflow.errors import choose
from dnnflow.save.qualities import CONSTANT, PALETTE, X264, Quality

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from dnnflow._typing import Layout, Picture, Size
    from dnnflow.projection.film import Film
    from dnnflow.save.facts import PictureFacts
    from dnnflow.save.movie import Encoder, Movie

USUAL = ".gif"
"""What an animation is saved as if no name is given."""


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
        film: Writes a film itself.
        layout: Of the pictures that it takes.
        size: Of its pictures in pixels, of 1/150 inch in a figure, unless another is asked for.
        fps: Its pictures per second, unless another rate is asked for.
        colors: How many its palette holds; None for a format without one.
        alpha: Whether its pictures can be transparent.
        qualities: What each of ``QUALITIES`` means for it; nothing if it has only one.
        loops: Whether a file of it says how often it is played.
        least_frame: The fewest bytes that a frame takes, and each of its pixels besides, if hardly
            anything moves.
        encoder: What libav calls the encoder that it needs, if any.
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
    film: "Callable[[Path, Film], None] | None" = None
    layout: "Layout" = "rgb"
    size: "Size | None" = None
    fps: float | None = None
    colors: int | None = None
    alpha: bool = False
    qualities: Mapping[str, Quality] = field(default_factory=dict)
    loops: bool = False
    least_frame: tuple[float, float] = (0, 0)
    encoder: str = ""
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

    def has_size(self, *, moment: bool) -> bool:
        """Whether a size can be asked for, of one moment or of a whole film.

        A filmstrip, which is shown unless one moment is asked for, has a size of its own.
        """
        return self.size is not None and (moment or not self.shows_moments)

    def begins(self, start: bytes) -> bool:
        """Whether a file that starts with these bytes, at least 41 of them, is one of these."""
        offset, signature = self.signature
        return start[offset:].startswith(signature)


def _table(*rows: Format) -> dict[str, Format]:
    return {row.suffix: row for row in rows}


FORMATS: dict[str, Format] = _table(
    Format(
        ".gif",
        "an animation that loops, small enough for a blog",
        "image/gif",
        signature=(0, b"GIF8"),
        read=deferred("dnnflow.save.movies.gif", "read_gif"),
        movie=deferred("dnnflow.save.movies.gif", "open_gif"),
        size=(480, 480),
        fps=25.0,
        colors=256,
        qualities=PALETTE,
        loops=True,
        least_frame=(60, 1e-3),
        check=deferred("dnnflow.save.movies.gif", "check_gif"),
        prepare=deferred("dnnflow.save.movies.lzw_kernels", "prepare"),
    ),
    Format(
        ".webp",
        "an animation that loops, smaller than a GIF, for today's browsers",
        "image/webp",
        signature=(8, b"WEBP"),
        read=deferred("dnnflow.save.movies.webp", "read_webp"),
        movie=deferred("dnnflow.save.movies.webp", "open_webp"),
        size=(480, 480),
        fps=25.0,
        colors=256,
        qualities=PALETTE,
        alpha=True,
        loops=True,
        least_frame=(60, 1e-3),
        check=deferred("dnnflow.save.movies.webp", "check_webp"),
        prepare=deferred("dnnflow.save.palette_kernels", "prepare"),
    ),
    Format(
        ".apng",
        "an animation that loops, for where a PNG may move",
        "image/apng",
        signature=(37, b"acTL"),
        read=deferred("dnnflow.save.movies.apng", "read_apng"),
        movie=deferred("dnnflow.save.movies.apng", "open_apng"),
        size=(480, 480),
        fps=25.0,
        colors=256,
        qualities=PALETTE,
        alpha=True,
        loops=True,
        least_frame=(60, 1e-3),
        check=deferred("dnnflow.save.movies.apng", "check_apng"),
        prepare=deferred("dnnflow.save.palette_kernels", "prepare"),
    ),
    Format(
        ".mp4",
        "H.264 that plays everywhere, also on a Mac and in slides",
        "video/mp4",
        signature=(4, b"ftyp"),
        read=deferred("dnnflow.save.movies.mp4", "read_mp4"),
        movie=deferred("dnnflow.save.movies.mp4", "open_mp4"),
        layout="yuv420",
        size=(1920, 1080),
        fps=60.0,
        least_frame=(20, 1e-4),
        encoder="libx264",
        qualities=X264,
        check=deferred("dnnflow.save.movies.mp4", "check_mp4"),
    ),
    Format(
        ".webm",
        "AV1 for web pages",
        "video/webm",
        signature=(0, b"\x1a\x45\xdf\xa3"),
        read=deferred("dnnflow.save.movies.webm", "read_webm"),
        movie=deferred("dnnflow.save.movies.webm", "open_webm"),
        layout="yuv420",
        size=(1920, 1080),
        fps=60.0,
        least_frame=(20, 1e-4),
        encoder="libsvtav1",
        qualities=CONSTANT,
        check=deferred("dnnflow.save.movies.webm", "check_webm"),
    ),
    Format(
        ".mov",
        "ProRes 4444 for editors of films, large",
        "video/quicktime",
        signature=(4, b"ftypqt"),
        read=deferred("dnnflow.save.movies.mov", "read_mov"),
        movie=deferred("dnnflow.save.movies.mov", "open_mov"),
        size=(1920, 1080),
        fps=60.0,
        least_frame=(100, 1e-2),
        encoder="prores_ks",
    ),
    Format(
        ".png",
        "a filmstrip of all stages, or one moment just as the film shows it",
        "image/png",
        signature=(0, b"\x89PNG"),
        read=deferred("dnnflow.save.pictures.png", "read_png"),
        picture=deferred("dnnflow.save.pictures.png", "write_picture"),
        alpha=True,
        size=(1920, 1080),
    ),
    Format(
        ".svg",
        "a filmstrip or one moment as vectors, for web pages",
        "image/svg+xml",
        signature=(0, b"<?xml"),
        read=deferred("dnnflow.save.figures.svg", "read_svg"),
        figure=deferred("dnnflow.save.figures.svg", "write_figure"),
        size=(1920, 1080),
    ),
    Format(
        ".pdf",
        "a filmstrip or one moment as vectors, for print",
        "application/pdf",
        signature=(0, b"%PDF"),
        read=deferred("dnnflow.save.figures.pdf", "read_pdf"),
        figure=deferred("dnnflow.save.figures.pdf", "write_figure"),
        size=(1920, 1080),
    ),
)
"""A new format is one row here, and one file that reads and writes it."""


def format_of(path: str | os.PathLike[str]) -> Format:
    """The format that the suffix of ``path`` stands for.

    Raises:
        UsageError: the suffix is unknown; the message lists those known.
    """
    return choose(FORMATS, Path(path).suffix.lower(), "format")


def formats_table() -> list[tuple[str, str, str]]:
    """For people: the suffix, the description, and the usual size and rate of each format."""
    return [(row.suffix, row.description, row.usual) for row in FORMATS.values()]
