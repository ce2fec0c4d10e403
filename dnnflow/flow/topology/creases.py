"""The cells of a network become lines that go with everything else: creases, and sheets between.

Each line is straight in every cloud, for no unit has a kink within it.
"""

from collections.abc import Sequence

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.flow.grid import box_of
from dnnflow.flow.lines import Lines
from dnnflow.flow.stage import Map
from dnnflow.flow.topology.cells import Cells, cells_of


def creases_of(cells: Cells | None) -> Lines | None:
    """Where the units of a network have their kinks.

    Args:
        cells: Of the network, if it has any.

    Returns:
        Segments, each labelled with the number of the stage that creases space there; None if there
        are none.
    """
    if cells is None or not cells.creases:
        return None
    return Lines.joined(
        [(piece.corners, np.full(len(piece.corners), stage)) for piece, stage in cells.creases]
    )


def sheets_of(cells: Cells | None) -> Lines | None:
    """The outlines of the cells, a convex polygon in every cloud; None if there are no creases."""
    if cells is None or not cells.creases:
        return None
    return Lines.joined(
        [(piece.corners, np.zeros(len(piece.corners), np.intp)) for piece in cells.cells]
    )


def cells_around(stages: Sequence[Map], points: Cloud) -> Cells | None:
    """The cells of a network in a box around points, shape (n, 2); None as ``cells_of``."""
    return cells_of(stages, *box_of(points)) if points.shape[1] == 2 else None
