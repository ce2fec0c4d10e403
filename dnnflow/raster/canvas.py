"""What marks draw on: a canvas of a few verbs, made once for pixels and once for print."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from dnnflow._typing import Float, Integer
from dnnflow.raster.box import Box
from dnnflow.raster.sprites import Dot
from dnnflow.raster.text import Words


@dataclass(frozen=True)
class Stroke:
    """How lines are drawn.

    Attributes:
        colors: ``#rrggbb``, one a kind.
        thickness: In pixels.
        opacity: From 0 to 1.
        fade: Over how many pixels they fade out at the upper and the lower edge.
    """

    colors: tuple[str, ...]
    thickness: float
    opacity: float = 1.0
    fade: float = 0.0


@dataclass(frozen=True, eq=False)
class Polylines:
    """Lines of one opacity.

    Attributes:
        points: The vertices of all, one line behind the other.
        starts: The first vertex of each line, from 0, increasing.
        kinds: The piece after vertex i has the colour ``kinds[i]`` of a stroke, in turn.
        scaling: Where the vertices lie.
        opacity: From 0 to 1.
    """

    points: Float[np.ndarray, "m 2"]
    starts: Integer[np.ndarray, " k"]
    kinds: Integer[np.ndarray, " m"]
    scaling: "Scaling"
    opacity: float


@dataclass(frozen=True, eq=False)
class Scatter:
    """Points that become dots.

    Attributes:
        points: Shape (n, 2).
        order: Shape (n,): their numbers; the first is drawn below all others.
        kinds: Shape (n,): the kind of each in that order.
        scaling: Where the points lie.
    """

    points: Float[np.ndarray, "n 2"]
    order: Integer[np.ndarray, " n"]
    kinds: Integer[np.ndarray, " n"]
    scaling: "Scaling"


@dataclass(frozen=True)
class Scaling:
    """How points become places: scaled, then shifted; each rightwards and downwards, in pixels.

    Attributes:
        scale: How long the unit of the points is.
        shift: Where their origin lies.
    """

    scale: tuple[float, float]
    shift: tuple[float, float]

    def places(self, points: Float[np.ndarray, "n 2"]) -> Float[np.ndarray, "n 2"]:
        """Where points lie."""
        places = np.empty_like(points, order="C")
        for coordinate, (scale, shift) in enumerate(zip(self.scale, self.shift, strict=True)):
            np.multiply(points[:, coordinate], scale, out=places[:, coordinate])
            places[:, coordinate] += shift
        return places

    def times(self, factor: float) -> "Scaling":
        """The same, this many times as large."""
        (across, down), (left, top) = self.scale, self.shift
        return Scaling((factor * across, factor * down), (factor * left, factor * top))


PLACED = Scaling((1.0, 1.0), (0.0, 0.0))
"""The scaling of points that are places."""


@runtime_checkable
class Drawing(Hashable, Protocol):
    """Something that looks the same at every frame. Frozen, so that its pixels can be kept."""

    def draw(self, canvas: "Canvas") -> None:
        """Draw it, from the upper left corner of a canvas on."""


@runtime_checkable
class Canvas(Protocol):
    """A rectangle that is drawn on; nothing is seen outside of it.

    All positions are pixels from its upper left corner, y downwards. On paper a pixel is a
    length like any other.
    """

    @property
    def box(self) -> Box:
        """The whole of it."""
        ...

    @property
    def together(self) -> bool:
        """Whether it knows what it shows, and is faster if many parts are drawn on at once."""
        ...

    def panel(self, box: Box) -> "Canvas":
        """A part that looks the same wherever it lies; where planes are halved, at even places."""
        ...

    def part(self, box: Box) -> "Canvas":
        """The canvas in a box; where planes are halved (``yuv420``), at even places."""
        ...

    def kept(self, by: Hashable) -> bool:
        """Whether what is on it was drawn by someone, who draws on it now; else it is forgotten."""
        ...

    def fresh(self, box: Box, looks: Hashable, ground: str) -> "Canvas | None":
        """The part in a box to draw on, or nothing if it looks as it should already.

        Args:
            box: Where; its corner is even.
            looks: All that follows from this alone is drawn there; if false, it is always drawn.
            ground: The colour that takes the place of what was drawn before, ``#rrggbb``.
        """
        ...

    def fill(self, box: Box, color: str) -> None:
        """Fill a box with a colour, ``#rrggbb``."""

    def bar(self, box: Box, share: float, *, full: str, empty: str) -> None:
        """Fill a box from the left up to a share from 0 to 1."""

    def lines(
        self,
        places: Float[np.ndarray, "m 2"],
        starts: Integer[np.ndarray, " k"],
        kinds: Integer[np.ndarray, " m"],
        stroke: Stroke,
    ) -> None:
        """Draw polylines.

        Args:
            places: The vertices of all, one line behind the other.
            starts: The first vertex of each line, from 0, increasing.
            kinds: The piece after vertex i has the colour ``kinds[i]`` of the stroke, in turn.
            stroke: How they look.
        """

    def polylines(self, lines: "Sequence[tuple[Canvas, Polylines]]", stroke: Stroke) -> None:
        """Draw polylines on parts of one canvas, which itself may be one of them.

        Args:
            lines: The part that each are drawn on, and they themselves.
            stroke: How all look; each have an opacity of their own.
        """

    def area(self, corners: tuple[tuple[float, float], ...], color: str) -> None:
        """Fill a convex polygon with a colour; lines over its edges make them smooth.

        Args:
            corners: In order, three or more.
            color: ``#rrggbb``.
        """

    def dots(
        self,
        places: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        dots: tuple[Dot, ...],
    ) -> None:
        """Draw ``dots[kinds[i]]`` at each place; later ones cover earlier ones."""

    def scatter(self, points: "Sequence[tuple[Canvas, Scatter]]", dots: tuple[Dot, ...]) -> None:
        """Draw ``dots[kinds[i]]`` at points, on parts of one canvas as ``polylines`` does."""

    def dot(self, place: tuple[float, float], dot: Dot) -> None:
        """Draw a single dot without its rim, as a sign among words."""

    def crowd(
        self,
        points: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        scaling: Scaling,
        colors: tuple[str, ...],
        strength: float,
    ) -> None:
        """Draw how dense points lie, each kind in a colour.

        Args:
            points: Shape (n, 2); they take part in single precision.
            kinds: Shape (n,): of each, from 0.
            scaling: Where they lie.
            colors: One a kind.
            strength: ``count`` points a pixel cover ``1 - exp(-strength * count)`` of it.
        """

    def words(self, line: Words, *, at: tuple[int, int] = (0, 0), opacity: float = 1.0) -> None:
        """Write a line of text, moved by an even number of pixels.

        Raises:
            DataError: no installed font has a character of it, or a formula makes no sense.
        """

    def still(self, drawing: Drawing, box: Box, *, ground: str, seen: Box | None = None) -> None:
        """Put a drawing that does not change over what is there.

        Args:
            drawing: What is drawn.
            box: Where; its corner is even.
            ground: The colour behind it, ``#rrggbb``.
            seen: The part of the drawing that is shown, in its own pixels; all if not given.
        """


@dataclass(frozen=True)
class Written:
    """Some lines of text, as one drawing."""

    lines: tuple[Words, ...]

    def draw(self, canvas: Canvas) -> None:
        """Write all lines."""
        for line in self.lines:
            canvas.words(line)
