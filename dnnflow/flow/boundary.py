"""A network's decision boundary becomes curves in the input plane, which end as straight lines."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import contourpy
import numpy as np

from dnnflow._typing import Bool, Cloud, Float
from dnnflow.dnn.network import Network
from dnnflow.flow.grid import box_of
from dnnflow.flow.lines import Lines

BOUNDARY_CELLS = 320
"""How many cells a side of the box around the points is cut into; smaller islands are missed."""

BISECTIONS = 54
"""One for each bit of a double: the place of a vertex is then as exact as numbers are."""

Margin: TypeAlias = Callable[[Cloud], Float[np.ndarray, " n"]]
"""The logit of a class minus the best other logit, at points of shape (n, 2)."""


def boundary_of(network: Network, points: Cloud) -> Lines | None:
    """Where the predicted class changes in a box around the points; None if it does so nowhere.

    At each vertex two classes have the same logit, but for the rounding of the network's own
    output. Where three regions meet, the lines end up to a cell before the meeting point. Vertices
    are labelled with the lower of the two classes. None too if the input is no plane.
    """
    if network.dimension != 2:
        return None
    low, high = box_of(points)
    scale = (high - low) / BOUNDARY_CELLS

    def logits(places: Cloud) -> Float[np.ndarray, "n units"]:
        return _logits(network, low + scale * places)

    pieces = [
        (piece, np.full(len(piece), label))
        for label, margins in _margins_of_winners(logits(_corners()))
        for contour in contourpy.contour_generator(z=margins).lines(0.0)
        for piece in _pieces(np.asarray(contour), logits, label)
    ]
    lines = [(low + scale * piece, labels) for piece, labels in pieces]
    return Lines.joined(lines) if lines else None


def _corners() -> Cloud:
    """The corners of all cells, in units of cells, row by row."""
    row, column = np.indices((BOUNDARY_CELLS + 1, BOUNDARY_CELLS + 1))
    return np.column_stack([column.ravel(), row.ravel()]).astype(float)


def _margins_of_winners(
    logits: Float[np.ndarray, "n units"],
) -> Iterator[tuple[int, Float[np.ndarray, "rows columns"]]]:
    """Each class but the last that is the best at some corner, and its margin at all of them."""
    shape = BOUNDARY_CELLS + 1, BOUNDARY_CELLS + 1
    if logits.shape[1] == 1:
        yield 0, logits.reshape(shape)
        return
    rows, winner = np.arange(len(logits)), logits.argmax(axis=1)
    best = logits[rows, winner]
    beaten = logits.copy()
    beaten[rows, winner] = -np.inf
    second = beaten.max(axis=1)
    for label in np.unique(winner[winner < logits.shape[1] - 1]):
        margins = logits[:, label] - np.where(winner == label, second, best)
        yield int(label), margins.reshape(shape)


def _pieces(
    contour: Cloud, logits: Callable[[Cloud], Float[np.ndarray, "n units"]], label: int
) -> Iterator[Cloud]:
    """Where a class and a higher one have the same logit, and all others a lower one.

    All places are in units of cells.
    """
    curve = _bisected(contour, lambda places: _margin(logits(places), label))
    yield from _runs(curve, _rival(logits(curve), label) > label)


def _logits(network: Network, points: Cloud) -> Float[np.ndarray, "n units"]:
    """The output layer's values before its activation."""
    for layer in network.hidden:
        points = layer(points)
    return points @ network.output.weight + network.output.bias


def _margin(logits: Float[np.ndarray, "n units"], label: int) -> Float[np.ndarray, " n"]:
    if logits.shape[1] == 1:
        return logits[:, 0]
    return logits[:, label] - _others(logits, label).max(axis=1)


def _rival(logits: Float[np.ndarray, "n units"], label: int) -> Float[np.ndarray, " n"]:
    """The class of the best other logit; one unit tells class 0 from class 1."""
    if logits.shape[1] == 1:
        return np.ones(len(logits))
    return _others(logits, label).argmax(axis=1).astype(float)


def _others(logits: Float[np.ndarray, "n units"], label: int) -> Float[np.ndarray, "n units"]:
    """The logits with that of a class as low as can be."""
    others = logits.copy()
    others[:, label] = -np.inf
    return others


def _bisected(contour: Cloud, margin: Margin) -> Cloud:
    """Move each vertex of a contour, in units of cells, along its edge to where the sign changes.

    A contour crosses an edge between corners of different signs, so bisection finds the change.
    """
    axis = np.argmax(np.abs(contour - np.round(contour)), axis=1)
    edge = np.eye(2)[axis]
    start = np.where(edge > 0, np.floor(contour), np.round(contour))
    side = margin(start) > 0
    crossed = side != (margin(start + edge) > 0)
    near, far = np.zeros(len(contour)), np.ones(len(contour))
    for _ in range(BISECTIONS):
        middle = (near + far) / 2
        same = (margin(start + middle[:, None] * edge) > 0) == side
        near, far = np.where(same, middle, near), np.where(same, far, middle)
    return np.where(crossed[:, None], start + near[:, None] * edge, contour)


def _runs(curve: Cloud, kept: Bool[np.ndarray, " n"]) -> Iterator[Cloud]:
    """The unbroken pieces of a curve that are kept, of two vertices or more."""
    cuts = np.flatnonzero(kept[1:] != kept[:-1]) + 1
    for piece, wanted in zip(np.split(curve, cuts), np.split(kept, cuts), strict=True):
        if wanted[0] and len(piece) > 1:
            yield piece
