"""A film becomes a small picture of all its stages, for readers without scripts."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.render.filmstrip import filmstrip_of

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 10_000
"""Of the picture, unless more are allowed."""

WIDEST, NARROWEST = 800, 200
"""In pixels."""

COLORS = 16


@dataclass(frozen=True)
class Still:
    """A picture.

    Attributes:
        png: Its file.
        size: In pixels.
    """

    png: bytes
    size: Size


def still_of_film(film: Film, most: int = MOST_BYTES) -> Still:
    """The filmstrip of a film as a small PNG.

    Args:
        film: Whose it is.
        most: How many bytes it may have, as long as it is not very narrow.

    Raises:
        DataError: no installed font has a character of the words.
    """
    from PIL import Image

    painter, frames = filmstrip_of(film)
    image = Image.fromarray(painter.picture(frames).image())
    still = _shrunk(image, min(WIDEST, image.width))
    while len(still.png) > most and still.size[0] > NARROWEST:
        share = (most / len(still.png)) ** 0.5
        still = _shrunk(image, int(0.95 * share * still.size[0]))
    return still


def _shrunk(image: "Image.Image", width: int) -> Still:
    """A picture of a width in pixels, in few colours."""
    from PIL.Image import Quantize, Resampling

    size = width, max(1, round(image.height * width / image.width))
    buffer = BytesIO()
    small = image.resize(size, Resampling.BOX).quantize(COLORS, Quantize.FASTOCTREE)
    small.save(buffer, "png", optimize=True)
    return Still(buffer.getvalue(), size)
