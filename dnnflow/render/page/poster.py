"""A mosaic becomes a poster: what there is behind each layer, one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dnnflow._typing import Layout, Size
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.render.colors.clear import BLACK, TRANSPARENT, WHITE
from dnnflow.render.page.columns import columns_of
from dnnflow.render.painter import Drawn, Painter, painter_of

MOST_PICTURES = 24
"""How many pictures a poster has at most; of more layers the middle ones are left out."""

POSTER_SIZE = (1920, 1080)
"""Of each picture, in pixels."""


@dataclass(frozen=True, eq=False)
class Stacked:
    """What is drawn on the panels of several mosaics, one below the other.

    Attributes:
        tiles: Of each.
        boxes: Where each stands, in pixels of the page.
    """

    tiles: tuple[Drawn, ...]
    boxes: tuple[Box, ...]

    def draw(self, canvas: Canvas, frames: Sequence[Frame]) -> None:
        """Draw the points of all panels, and their frames."""
        first = 0
        for tiles, box in zip(self.tiles, self.boxes, strict=True):
            after = first + len(frames) // len(self.boxes)
            tiles.draw(canvas.part(box), frames[first:after])
            first = after


def moments_of(film: Film) -> list[list[Frame]]:
    """What there is of each track behind each layer of the deepest one, from the input on.

    Of very many layers the middle ones are left out; the foot of each picture says which it is.
    """
    clouds = [
        each.clouds[-1] for each in columns_of(film.deepest, 2 * MOST_PICTURES) if each.clouds
    ]
    return [film.when(film.time_of(cloud)) for cloud in clouds]


def poster_of(
    film: Film, layout: Layout = "rgb", size: Size = POSTER_SIZE
) -> tuple[Painter, list[Frame]]:
    """A painter of the poster of a mosaic, and the frames that it shows.

    Args:
        film: What is shown.
        layout: What the planes of the picture hold.
        size: Of each of its pictures, in pixels.

    Raises:
        DataError: no installed font has a character of the words.
    """
    if film.background == TRANSPARENT:
        black, white = (
            poster_of(replace(film, background=each), layout, size) for each in (BLACK, WHITE)
        )
        return replace(black[0], white=white[0]), black[1]
    moments = moments_of(film)
    first = painter_of(film, size, layout)
    later = painter_of(replace(film, entitled=False), size, layout)
    page = _stacked([first, *[later] * (len(moments) - 1)])
    return page, [frame for moment in moments for frame in moment]


def _stacked(painters: Sequence[Painter]) -> Painter:
    """What painters of one size paint, one below the other."""
    width, height = painters[0].size
    boxes = tuple(
        Box(0, height * place, width, height * (place + 1)) for place in range(len(painters))
    )
    placed = list(zip(painters, boxes, strict=True))
    signs = tuple(
        (sign, where.moved(0, box.top)) for painter, box in placed for sign, where in painter.signs
    )
    panels = tuple(
        replace(panel, box=panel.box.moved(0, box.top))
        for painter, box in placed
        for panel in painter.panels
    )
    tiles = tuple(each.tiles for each in painters if each.tiles)
    return replace(
        painters[0],
        size=(width, boxes[-1].bottom),
        panels=panels,
        marks=((),) * len(panels),
        signs=signs,
        tiles=Stacked(tiles, boxes),
    )
