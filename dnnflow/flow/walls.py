"""The walls of a bounded activation: the box in which all points end."""

from itertools import product

import numpy as np

from dnnflow.dnn.activations import nonlinearity
from dnnflow.flow.lines import Lines
from dnnflow.flow.stages import Activation, Stage

WIDEST = 3
"""Boxes in more dimensions have too many edges to be seen."""


def walls_of(stage: Stage, width: int) -> Lines | None:
    """The edges of the box, in ``width`` dimensions; None if the stage has no bounds."""
    bounds = nonlinearity(stage.function).bounds if isinstance(stage, Activation) else None
    if bounds is None or width > WIDEST:
        return None
    corners = np.array(list(product(bounds, repeat=width)), float)
    edges = [
        corner
        for start, end in product(corners, repeat=2)
        if (start != end).sum() == 1 and (start <= end).all()
        for corner in (start, end)
    ]
    starts = np.arange(0, len(edges), 2)
    return Lines(np.array(edges), starts, np.zeros(len(edges), np.intp))
