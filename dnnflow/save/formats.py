"""The suffix of a file decides its format: one row of a table each.

The table is light: what reads and writes a format is imported when it is first called.
"""

import os
from pathlib import Path

from dnnflow._deferred import deferred
from dnnflow.errors import choose
from dnnflow.save.format import Format
from dnnflow.save.qualities import CONSTANT, PALETTE, QUANTIZED, X264

USUAL = ".gif"
"""What an animation is saved as if no name is given."""


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
        alpha=True,
        matte=True,
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
        prepare=deferred("dnnflow.save.movies.run_kernels", "prepare"),
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
        prepare=deferred("dnnflow.save.movies.run_kernels", "prepare"),
    ),
    Format(
        ".avif",
        "AV1 as a picture that loops, the smallest, for today's browsers",
        "image/avif",
        signature=(4, b"ftypavis"),
        read=deferred("dnnflow.save.movies.avif", "read_avif"),
        movie=deferred("dnnflow.save.movies.avif", "open_avif"),
        layout="yuv420",
        size=(480, 480),
        fps=25.0,
        loops=True,
        least_frame=(20, 1e-4),
        encoders=("libsvtav1",),
        qualities=CONSTANT,
        check=deferred("dnnflow.save.movies.avif", "check_avif"),
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
        encoders=("libx264",),
        qualities=X264,
        check=deferred("dnnflow.save.movies.mp4", "check_mp4"),
    ),
    Format(
        ".webm",
        "AV1 for web pages; VP9 if it is transparent",
        "video/webm",
        signature=(0, b"\x1a\x45\xdf\xa3"),
        read=deferred("dnnflow.save.movies.webm", "read_webm"),
        movie=deferred("dnnflow.save.movies.webm", "open_webm"),
        layout="yuv420",
        size=(1920, 1080),
        fps=60.0,
        least_frame=(20, 1e-4),
        encoders=("libsvtav1", "libvpx-vp9"),
        alpha=True,
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
        encoders=("prores_ks",),
        alpha=True,
        qualities=QUANTIZED,
    ),
    Format(
        ".pptx",
        "slides for a talk, one a layer, each with its clip",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        signature=(30, b"[Content_Types].xml"),
        read=deferred("dnnflow.save.slides.reading", "read_pptx"),
        slides=deferred("dnnflow.save.slides.pptx", "write_pptx"),
        layout="yuv420",
        size=(1920, 1080),
        fps=60.0,
        least_frame=(20, 1e-4),
        encoders=("libx264",),
        qualities=X264,
        check=deferred("dnnflow.save.slides.pptx", "check_pptx"),
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
        alpha=True,
        size=(1920, 1080),
    ),
    Format(
        ".pdf",
        "a filmstrip or one moment as vectors, for print",
        "application/pdf",
        signature=(0, b"%PDF"),
        read=deferred("dnnflow.save.figures.pdf", "read_pdf"),
        figure=deferred("dnnflow.save.figures.pdf", "write_figure"),
        pages=deferred("dnnflow.save.figures.pdf", "write_pages"),
        size=(1920, 1080),
    ),
    Format(
        ".html",
        "a player for the browser, layer by layer, one file of any size",
        "text/html",
        signature=(0, b"<!doctype html>\n<!-- dnnflow player -->"),
        read=deferred("dnnflow.save.pages.html", "read_html"),
        film=deferred("dnnflow.save.pages.html", "write_page"),
        dials=True,
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
