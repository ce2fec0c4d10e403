"""A piecewise linear network cuts the input plane into cells, on each of which it is affine.

A cell is a convex polygon. Its corners are sent through the network with everything else; where a
unit passes a kink between two of them, the cell is cut in two along a straight line: a crease.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.stage import Map
from dnnflow.flow.stages import Activation, Affine

MOST_CELLS = 600
"""Of networks with more cells none are made."""

KINKS = {"relu": (0.0,), "leaky_relu": (0.0,), "prelu": (0.0,), "relu6": (0.0, 6.0)}
"""Activations of straight pieces, and where these meet."""


@dataclass(frozen=True, eq=False)
class Piece:
    """A convex polygon of the input plane, or a segment, on which all maps so far are affine.

    Attributes:
        corners: Shape (k, 2), in order.
        images: Where the maps so far take them, shape (k, d).
    """

    corners: Float[np.ndarray, "k 2"]
    images: Float[np.ndarray, "k _"]

    def mapped(self, stage: Map) -> "Piece":
        """Behind one more map."""
        return replace(self, images=stage(self.images))

    def cut(self, unit: int, kink: float) -> "tuple[Piece, Piece, Piece] | None":
        """The part below a kink of a unit, the part above, and the segment between.

        None if all of it lies to one side.
        """
        heights = self.images[:, unit] - kink
        if heights.min() >= 0 or heights.max() <= 0:
            return None
        both = np.hstack([self.corners, self.images])
        closed = len(both) > 2
        rows, sides = _crossed(both, heights, closed=closed)
        rows[sides == 0, 2 + unit] = kink
        parts = (rows[sides <= 0], rows[sides >= 0], rows[sides == 0])
        below, above, between = (Piece(part[:, :2], part[:, 2:]) for part in parts)
        return below, above, between


def _crossed(
    rows: Cloud, heights: Float[np.ndarray, " n"], *, closed: bool
) -> tuple[Float[np.ndarray, "_ d"], Float[np.ndarray, " _"]]:
    """A polygon, or a segment, with vertices at height 0; and the sides of all: -1, 0 or 1."""
    last = len(rows) if closed else len(rows) - 1
    found, sides = [], []
    for place, (row, height) in enumerate(zip(rows, heights, strict=True)):
        found.append(row)
        sides.append(np.sign(height))
        after = (place + 1) % len(rows)
        if place < last and height * heights[after] < 0:
            share = height / (height - heights[after])
            found.append(row + share * (rows[after] - row))
            sides.append(0.0)
    return np.array(found), np.array(sides)


@dataclass(frozen=True, eq=False)
class Cells:
    """All cells of a network in a box, and the creases between them.

    Attributes:
        cells: Convex polygons that fill the box.
        creases: Segments, each straight in every cloud; and the number of the stage that creases
            space there.
    """

    cells: tuple[Piece, ...]
    creases: tuple[tuple[Piece, int], ...]


def cells_of(
    stages: Sequence[Map], low: Float[np.ndarray, "2"], high: Float[np.ndarray, "2"]
) -> Cells | None:
    """The cells of a network in a box of the plane.

    Args:
        stages: Its maps, in order.
        low: The lowest coordinates, shape (2,).
        high: And the highest.

    Returns:
        The cells; None if a map is not piecewise linear, or if they are more than MOST_CELLS.
    """
    if not all(map(_is_piecewise_linear, stages)):
        return None
    box = np.array([low, [high[0], low[1]], high, [low[0], high[1]]])
    cells = [Piece(box, box)]
    creases: list[tuple[Piece, int]] = []
    for number, stage in enumerate(stages):
        for unit, kink in _kinks(stage, cells[0].images.shape[1]):
            creases = [(part, at) for piece, at in creases for part in _parts(piece, unit, kink)]
            cuts = [piece.cut(unit, kink) for piece in cells]
            creases += [(cut[2], number) for cut in cuts if cut]
            whole = [piece for piece, cut in zip(cells, cuts, strict=True) if not cut]
            cells = whole + [part for cut in cuts if cut for part in cut[:2]]
            if len(cells) > MOST_CELLS:
                return None
        cells = [piece.mapped(stage) for piece in cells]
        creases = [(piece.mapped(stage), at) for piece, at in creases]
    return Cells(tuple(cells), tuple(creases))


def _parts(piece: Piece, unit: int, kink: float) -> tuple[Piece, ...]:
    """A segment in one piece, or cut in two."""
    cut = piece.cut(unit, kink)
    return cut[:2] if cut else (piece,)


def _is_piecewise_linear(stage: Map) -> bool:
    return isinstance(stage, Affine) or (
        isinstance(stage, Activation) and stage.function.partition("(")[0] in KINKS
    )


def _kinks(stage: Map, width: int) -> Iterator[tuple[int, float]]:
    """Each unit of an activation with each of its kinks."""
    if isinstance(stage, Activation):
        for unit in range(width):
            for kink in KINKS[stage.function.partition("(")[0]]:
                yield unit, kink
