"""A film becomes a small picture of all its stages, for readers without scripts."""

from dataclasses import dataclass
from io import BytesIO

from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.render.filmstrip import filmstrip_of

MOST_BYTES = 30_000
"""Of the picture."""

WIDTHS = (1200, 960, 720, 540, 400, 280)
"""In pixels, from the best on: the first that is small enough is taken."""

COLORS = 24


@dataclass(frozen=True)
class Still:
    """A picture.

    Attributes:
        png: Its file.
        size: In pixels.
    """

    png: bytes
    size: Size


def still_of_film(film: Film) -> Still:
    """The filmstrip of a film as a small PNG.

    Raises:
        DataError: no installed font has a character of the words.
    """
    from PIL import Image

    painter, frames = filmstrip_of(film)
    image = Image.fromarray(painter.picture(frames).image())
    for width in WIDTHS:
        side = min(width, image.width)
        size = side, max(1, round(image.height * side / image.width))
        small = image.resize(size, Image.Resampling.LANCZOS).quantize(COLORS)
        buffer = BytesIO()
        small.save(buffer, "png", optimize=True)
        if buffer.tell() <= MOST_BYTES:
            break
    return Still(buffer.getvalue(), size)
