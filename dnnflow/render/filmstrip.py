"""Frames become small multiples for print: one drawing for every cloud, as vectors if asked for."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure

from dnnflow._typing import Cloud, Labels
from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.typesetter import FORMULA_FONTS, fonts_of
from dnnflow.render.dots import Dots
from dnnflow.render.theme import Theme

CELL, GAP, WORDS, EDGE = 2.1, 0.12, 0.34, 0.2
"""The side of a drawing, the space beside it and below it, and the margin, in inches."""

MOST_COLUMNS = 7
"""How many drawings stand in a row at most, if one network is shown."""


@dataclass(frozen=True, eq=False)
class Cell:
    """One drawing.

    Attributes:
        frame: What it shows, on the plane.
        dots: The points' classes, and which are misclassified.
        formula: What the cloud is, in mathtext.
        verdict: How separable it is.
    """

    frame: Frame
    dots: Dots
    formula: str
    verdict: str


@dataclass(frozen=True, eq=False)
class Series:
    """The drawings of one network.

    Attributes:
        title: Above the first of them.
        cells: From the input to the last cloud.
    """

    title: str
    cells: tuple[Cell, ...]


def filmstrip(series: Sequence[Series], theme: Theme) -> Figure:
    """A figure of all drawings; every one of several networks has a row to itself."""
    columns = max(len(each.cells) for each in series)
    if len(series) == 1:
        columns = math.ceil(columns / math.ceil(columns / MOST_COLUMNS))
    rows = sum(math.ceil(len(each.cells) / columns) for each in series)
    width = 2 * EDGE + columns * (CELL + GAP) - GAP
    height = 2 * EDGE + rows * (CELL + WORDS) + len(series) * WORDS
    figure = Figure(figsize=(width, height), facecolor=theme.background, dpi=150)
    top = height - EDGE
    for each in series:
        _title(figure, each.title, (EDGE / width, top / height), theme)
        top -= WORDS
        for number, cell in enumerate(each.cells):
            row, column = divmod(number, columns)
            left, bottom = EDGE + column * (CELL + GAP), top - CELL - row * (CELL + WORDS)
            box = (left / width, bottom / height, CELL / width, CELL / height)
            draw_cell(figure.add_axes(box), cell, theme)
        top -= math.ceil(len(each.cells) / columns) * (CELL + WORDS)
    return figure


def draw_cell(axes: Axes, cell: Cell, theme: Theme) -> PathCollection:
    """Draw one cloud with its lines, in the limits of its frame; the points as drawn."""
    frame = cell.frame
    _limit(axes, frame, theme)
    _curve(axes, frame.walls, (theme.muted,), width=0.6, opacity=frame.walls_opacity)
    _curve(axes, frame.grid, theme.classes, width=0.4, opacity=theme.grid_opacity)
    _curve(axes, frame.boundary, (theme.accent,), width=1.0, opacity=0.85)
    order = cell.dots.order(frame)
    colors = np.array(theme.classes)[cell.dots.labels % len(theme.classes)]
    open_ = cell.dots.wrong
    drawn = axes.scatter(
        frame.points[order, 0],
        frame.points[order, 1],
        s=3,
        c=np.where(open_, theme.background, colors)[order],
        edgecolors=np.where(open_, colors, theme.background)[order],
        linewidths=np.where(open_, 0.5, 0.25)[order],
        zorder=3,
    )
    for x, said, size, align in ((0, cell.formula, 10.5, "left"), (1, cell.verdict, 6.5, "right")):
        axes.text(
            x,
            -0.04,
            said,
            transform=axes.transAxes,
            fontsize=size,
            ha=align,
            va="top",
            color=theme.muted,
            family=list(fonts_of(said)),
            math_fontfamily=FORMULA_FONTS,
        )
    return drawn


def _limit(axes: Axes, frame: Frame, theme: Theme) -> None:
    if frame.view is None:
        raise ValueError("a frame must be projected before it is drawn")
    (x, y), extent = frame.view.centre, frame.view.extent
    axes.set(xlim=(x - extent, x + extent), ylim=(y - extent, y + extent), aspect="equal")
    axes.set(xticks=[], yticks=[], facecolor=theme.background)
    axes.spines[:].set(color=theme.line, linewidth=0.6)


def _curve(
    axes: Axes, lines: Lines | None, colors: tuple[str, ...], *, width: float, opacity: float
) -> None:
    """Draw lines, each stretch in the colour of its label."""
    if lines is None or opacity == 0:
        return
    stretches = [run for piece in lines.pieces() for run in _runs(*piece)]
    collection = LineCollection(
        [vertices for vertices, _ in stretches],
        colors=[colors[label % len(colors)] for _, label in stretches],
        linewidths=width,
        alpha=opacity,
        zorder=1,
    )
    axes.add_collection(collection)


def _runs(vertices: Cloud, labels: Labels) -> Iterator[tuple[Cloud, int]]:
    """A line in stretches of one label, each reaching to the first vertex of the next."""
    first = 0
    for last in [*(np.flatnonzero(np.diff(labels)) + 1), len(labels) - 1]:
        yield vertices[first : last + 1], int(labels[first])
        first = last


def _title(figure: Figure, title: str, place: tuple[float, float], theme: Theme) -> None:
    figure.text(
        *place,
        title,
        va="top",
        fontsize=10,
        fontweight="bold",
        color=theme.text,
        family=list(fonts_of(title)),
        math_fontfamily=FORMULA_FONTS,
    )
