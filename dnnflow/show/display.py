"""A network and its points become a drawing on a matplotlib axes, as scikit-learn's displays do."""

from typing import Any

from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure, SubFigure
from numpy.typing import ArrayLike

from dnnflow.data.arrays import Frame
from dnnflow.data.points import points_from
from dnnflow.errors import UsageError
from dnnflow.render.filmstrip import Series, draw_cell, filmstrip
from dnnflow.render.theme import THEMES, Theme
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.stills import series_of


class FlowDisplay:
    """The clouds of a flow, each ready to be drawn; made by ``from_network``.

    Attributes:
        series: The clouds with their lines, their formulas and their verdicts.
        theme: The colours.
        ax_: The axes of the last ``plot``.
        figure_: The figure of the last ``plot``.
        points_: The points as drawn by the last ``plot``.
    """

    ax_: Axes
    figure_: Figure | SubFigure
    points_: PathCollection

    def __init__(self, series: Series, theme: Theme) -> None:
        self.series = series
        self.theme = theme

    @classmethod
    def from_network(
        cls, network: Any, X: Frame | ArrayLike, y: ArrayLike, *, theme: str = "light", **look: Any
    ) -> "FlowDisplay":
        """Send points through a network.

        Args:
            network: A network, or a file or live model that ``load`` takes; or a history, whose
                epochs are then the clouds.
            X: The points, shape (n, d): an array, or a pandas or polars frame.
            y: The class of each, shape (n,): numbers or text.
            theme: A name from ``THEMES``.
            look: Further fields of ``Animation``.

        Raises:
            UsageError: no network, or a field that makes no sense.
            DataError: points or a network that cannot be used, or do not fit each other.
        """
        animation = Animation(network, points_from(X, y), theme=theme, **look)
        (track,) = film_of(animation).tracks
        return cls(series_of(track, track.arrivals), THEMES[theme])

    def plot(self, ax: Axes | None = None, *, cloud: int = -1) -> "FlowDisplay":
        """Draw one cloud on an axes, or on a new pyplot figure.

        Args:
            ax: What is drawn on.
            cloud: Its number: 0 is the input, -1 the last.

        Raises:
            UsageError: there is no such cloud.
        """
        cells = self.series.cells
        if not -len(cells) <= cloud < len(cells):
            raise UsageError(f"cloud must be from 0 to {len(cells) - 1}, not {cloud}")
        if ax is None:
            from matplotlib import pyplot

            _, ax = pyplot.subplots()
        self.points_ = draw_cell(ax, cells[cloud], self.theme)
        self.ax_, self.figure_ = ax, ax.figure
        return self

    def filmstrip(self) -> Figure:
        """All clouds side by side, on a figure of their own."""
        return filmstrip([self.series], self.theme)
