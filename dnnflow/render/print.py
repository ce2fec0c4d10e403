"""The canvas for print: what marks draw becomes artists on a matplotlib axes, vectors in a file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from matplotlib import rc_context, rcParamsDefault
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.patches import Polygon, Rectangle
from matplotlib.transforms import Bbox, IdentityTransform, TransformedBbox

from dnnflow._typing import Float, Integer
from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Drawing, Scaling, Stroke
from dnnflow.raster.crowd_kernels import covers_of
from dnnflow.raster.drawing.parts import OneByOne
from dnnflow.raster.sprites import Dot
from dnnflow.raster.text import ALIGNMENTS, Words, placed, width_of
from dnnflow.raster.typesetter import FORMULA_FONTS, fonts_of, weight_in
from dnnflow.render.colors.artists import clear_figure
from dnnflow.render.painter import Painter
from dnnflow.render.vectors import OUTLINES, Dots, look_of, stretches_of

PIXELS_PER_INCH = 150
"""How large the pixels of marks are on paper."""

POINTS_PER_PIXEL = 72 / PIXELS_PER_INCH
"""A pixel in points."""

CROWD_DENSITY = 2
"""How many dots of a printed crowd there are in a pixel, in each direction."""

PATH_SETTINGS: Any = ("path.simplify", "path.simplify_threshold")
"""The settings of matplotlib that lines keep from when they were made, whatever the user's are."""

ZORDER = 1.0  # of all artists: they are drawn in the order in which they were made


@dataclass(frozen=True, eq=False)
class PrintCanvas(OneByOne):
    """A rectangle of an axes: a ``Canvas``.

    Attributes:
        axes: What is drawn on.
        box: Its pixels; the first is at 0, 0.
        seen: Those of them that are seen.
        origin: Where its upper left corner lies, in data coordinates.
        step: How far it is from pixel to pixel, rightwards and downwards.
    """

    axes: Axes
    box: Box
    seen: Box
    origin: tuple[float, float]
    step: tuple[float, float]

    def part(self, box: Box) -> "PrintCanvas":
        """The canvas in a box."""
        x, y = self._places(np.array([box.left, box.top], float)).tolist()
        inner, seen = (each.moved(-box.left, -box.top) for each in (box, self.seen.common(box)))
        return PrintCanvas(self.axes, inner, seen, (x, y), self.step)

    panel = part

    def fill(self, box: Box, color: str) -> None:
        """Fill a box."""
        self._fill(box, 1.0, color)

    def bar(self, box: Box, share: float, *, full: str, empty: str) -> None:
        """Fill a box from the left up to a share from 0 to 1."""
        self.fill(box, empty)
        self._fill(box, share, full)

    def lines(
        self,
        places: Float[np.ndarray, "m 2"],
        starts: Integer[np.ndarray, " k"],
        kinds: Integer[np.ndarray, " m"],
        stroke: Stroke,
    ) -> None:
        """Draw polylines, each stretch of one colour by itself."""
        if not stroke.opacity:
            return
        stretches = [
            (self._places(vertices), to_rgba(color, stroke.opacity * share))
            for line in Lines(places, starts, kinds).pieces()
            for vertices, color, share in stretches_of(line, stroke, self.box.height)
        ]
        vertices, colors = zip(*stretches, strict=True) if stretches else ((), ())
        self._add(
            LineCollection(vertices, colors=colors, linewidths=POINTS_PER_PIXEL * stroke.thickness)
        )

    def area(self, corners: tuple[tuple[float, float], ...], color: str) -> None:
        """Fill a convex polygon."""
        self._add(Polygon(self._places(np.array(corners)), facecolor=color, linewidth=0))

    def dots(
        self,
        places: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        dots: tuple[Dot, ...],
    ) -> None:
        """Draw ``dots[kinds[i]]`` at each place, as one collection."""
        looks, shapes = [look_of(dot) for dot in dots], {dot.shape for dot in dots}
        faces, edges, reaches, widths = (
            np.array([getattr(look, name) for look in looks])[kinds]
            for name in ("face", "edge", "reach", "width")
        )
        sizes = (POINTS_PER_PIXEL * reaches) ** 2
        drawn = Dots(
            [OUTLINES[dots[kind].shape] for kind in (kinds if len(shapes) > 1 else kinds[:1])],
            sizes=sizes[:1] if (sizes == sizes[:1]).all() else sizes,
            facecolors=faces,
            edgecolors=edges,
            linewidths=POINTS_PER_PIXEL * widths,
            offsets=self._places(places),
            offset_transform=self.axes.transData,
            transform=IdentityTransform(),
        )
        self._add(drawn)

    def dot(self, place: tuple[float, float], dot: Dot) -> None:
        """Draw a single dot without its rim."""
        self.dots(np.array([place]), np.zeros(1, np.intp), (replace(dot, thickness=0.0),))

    def crowd(
        self,
        points: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        scaling: Scaling,
        colors: tuple[str, ...],
        strength: float,
    ) -> None:
        """Draw how dense points lie, as an image of each kind, one over the other."""
        shape = len(colors), (CROWD_DENSITY * self.box.width, CROWD_DENSITY * self.box.height)
        finer, strength = scaling.times(CROWD_DENSITY), CROWD_DENSITY**2 * strength
        covers = covers_of(points, kinds, finer, shape, strength).shares[..., : shape[1][0]]
        # An image lets through what those over it leave of it. One image of mixed colours would
        # have none where nothing lies, which smoothing viewers draw as a dark fringe.
        over = covers[::-1].cumsum(axis=0)[::-1] - covers
        for cover, above, color in zip(covers, over, colors, strict=True):
            self._shade(np.minimum(1, cover / np.maximum(1 - above, 1e-6)), color)

    def words(self, line: Words, *, at: tuple[int, int] = (0, 0), opacity: float = 1.0) -> None:
        """Write a line of text in the fonts of films.

        Raises:
            DataError: no installed font has a character of it, or a formula makes no sense.
        """
        for text, color, left, _ in placed(line):
            width = width_of(text, line.size, weight=line.weight)
            anchor = left + ALIGNMENTS[line.align] * width + at[0], line.y + at[1]
            x, y = self._places(np.array(anchor, float))
            self.axes.text(
                x,
                y,
                text,
                ha=line.align,
                color=color,
                alpha=opacity,
                fontsize=POINTS_PER_PIXEL * line.size,
                fontweight=weight_in(text, line.weight),
                family=list(fonts_of(text)),
                math_fontfamily=FORMULA_FONTS,
                usetex=False,
                zorder=ZORDER,
            )

    def still(self, drawing: Drawing, box: Box, *, ground: str, seen: Box | None = None) -> None:
        """Put a drawing over what is there."""
        part = self.part(box)
        part = replace(part, seen=part.seen.common(seen)) if seen else part
        part.fill(part.box, ground)
        drawing.draw(part)

    def _shade(self, opacity: Float[np.ndarray, "height width"], color: str) -> None:
        """Lay a colour over the canvas, with an opacity from 0 to 1 everywhere."""
        image = np.empty((*opacity.shape, 4))
        image[...] = to_rgba(color)
        image[..., 3] = opacity
        left, bottom, right, top = self._extents(self.box)
        drawn = AxesImage(
            self.axes, extent=(left, right, bottom, top), origin="upper", interpolation="none"
        )
        drawn.set_data(image)
        self._add(drawn)

    def _fill(self, box: Box, share: float, color: str) -> None:
        left, bottom, right, top = self._extents(box)
        size = share * (right - left), top - bottom
        self._add(Rectangle((left, bottom), *size, facecolor=color, linewidth=0))

    def _places(self, places: Float[np.ndarray, "*n 2"]) -> Float[np.ndarray, "*n 2"]:
        """Pixels as data coordinates."""
        return np.asarray(self.origin) + places * np.asarray(self.step)

    def _extents(self, box: Box) -> tuple[float, float, float, float]:
        """The left, lower, right and upper side of a box, in data coordinates."""
        corners = np.array([(box.left, box.bottom), (box.right, box.top)], float)
        left, bottom, right, top = self._places(corners).ravel().tolist()
        return left, bottom, right, top

    def _add(self, artist: Artist) -> None:
        """Add an artist of which only that is seen which lies on the canvas."""
        artist.set_zorder(ZORDER)
        self.axes.add_artist(artist)
        left, bottom, right, top = self._extents(self.seen)
        # SVG knows no boxes of negative height, as those of an axes that runs downwards are.
        inside = Bbox.from_extents(left, min(bottom, top), right, max(bottom, top))
        artist.set_clip_box(TransformedBbox(inside, self.axes.transData))


def printed(painter: Painter, frames: Sequence[Frame], title: str = "") -> Figure:
    """What a painter paints of some frames, as a figure whose label is a title.

    Raises:
        DataError: no installed font has a character of the words.
    """
    with rc_context({name: rcParamsDefault[name] for name in PATH_SETTINGS}):
        figure = _figure(painter, frames)
        if painter.white:
            clear_figure(figure, _figure(painter.white, frames))
    figure.set_label(title)
    return figure


def _figure(painter: Painter, frames: Sequence[Frame]) -> Figure:
    width, height = painter.size
    inches = width / PIXELS_PER_INCH, height / PIXELS_PER_INCH
    figure = Figure(inches, dpi=PIXELS_PER_INCH, facecolor=painter.ground)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()
    box = Box(0, 0, width, height)
    painter.paint(frames, PrintCanvas(axes, box, box, (0.0, 0.0), (1.0, 1.0)))
    return figure
