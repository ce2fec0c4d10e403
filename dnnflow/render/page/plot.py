"""A film becomes pictures of its plot alone, as slides show it: they have the title."""

from dataclasses import replace

from dnnflow._typing import Layout, Size
from dnnflow.projection.film import Film
from dnnflow.raster.box import Box
from dnnflow.render.painter import Painter, painter_of
from dnnflow.render.panel import Panel


def plot_painter(film: Film, size: Size, layout: Layout = "rgb") -> Painter:
    """A painter of the plot of a film of one track; several keep their words, but for the title.

    Args:
        film: What is painted.
        size: Width and height in pixels; odd sides become even for ``yuv420``.
        layout: What the planes of the pictures hold.

    Raises:
        UsageError: a size out of range.
        DataError: no installed font has a character of the words.
    """
    painter = painter_of(replace(film, entitled=False), size, layout)
    if len(film.tracks) > 1:
        return painter
    return replace(painter, panels=tuple(map(_filled, painter.panels)))


def _filled(panel: Panel) -> Panel:
    """A panel whose plot has all of it; where a band has no height, its marks are left out."""
    width, height = panel.box.width, panel.box.height
    none, whole, foot = Box(0, 0, width, 0), Box(0, 0, width, height), Box(0, height, width, height)
    return replace(panel, bands=(none, whole, foot, foot))
