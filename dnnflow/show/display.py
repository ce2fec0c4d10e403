"""A network and its points become a drawing on a matplotlib axes, as scikit-learn's displays do."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import Collection, PathCollection
from matplotlib.figure import Figure, SubFigure

from dnnflow.data.points import points_from
from dnnflow.errors import UsageError
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.render.filmstrip import filmstrip_of
from dnnflow.render.marks import draw_marks, marks_of
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.painter import SMALLEST_SIDE
from dnnflow.render.print import PIXELS_PER_INCH, POINTS_PER_PIXEL, PrintCanvas, printed
from dnnflow.render.theme import Theme, theme_of
from dnnflow.show.animation import Animation, film_of


class FlowDisplay:
    """The clouds of a flow, each ready to be drawn; made by ``from_network``.

    Attributes:
        film: The points on their way, and what is said of them.
        ax_: The axes of the last ``plot``.
        figure_: The figure of the last ``plot``.
        points_: The points as drawn by the last ``plot``; none where they are very many and a
            picture of their density is drawn instead.
    """

    ax_: Axes
    figure_: Figure | SubFigure
    points_: PathCollection | None

    def __init__(self, film: Film) -> None:
        self.film = film

    @classmethod
    def from_network(
        cls,
        network: Any,
        X: Any,
        y: Any,
        *,
        class_names: Any = (),
        theme: str = "light",
        **look: Any,
    ) -> "FlowDisplay":
        """Send points through a network.

        Args:
            network: A network, or a file or live model that ``load`` takes; or a history, whose
                epochs are then the clouds.
            X: The points, shape (n, d): an array, or a pandas or polars frame.
            y: The class of each, shape (n,): numbers or text, or what else ``points_from`` takes.
            class_names: The classes in the order of the network's outputs, if it does not know it.
            theme: A name from ``THEMES``.
            look: Further fields of ``Animation``.

        Raises:
            UsageError: no network, or a field that makes no sense.
            DataError: points or a network that cannot be used, or do not fit each other.
        """
        points = points_from(X, y, class_names=class_names)
        return cls(film_of(Animation(network, points, theme=theme, **look)))

    @property
    def track(self) -> Track:
        """The only track of the film."""
        return self.film.tracks[0]

    def plot(self, ax: Axes | None = None, *, cloud: int = -1) -> "FlowDisplay":
        """Draw one cloud on an axes, or on a new pyplot figure, with the marks of films.

        All are in data coordinates; lengths on paper follow the size that the axes has now.

        Args:
            ax: What is drawn on.
            cloud: Its number: 0 is the input, -1 the last.

        Raises:
            UsageError: there is no such cloud.
        """
        clouds = len(self.track.flow.clouds)
        if not -clouds <= cloud < clouds:
            raise UsageError(f"cloud must be from 0 to {clouds - 1}, not {cloud}")
        if ax is None:
            from matplotlib import pyplot

            _, ax = pyplot.subplots()
        before = len(ax.collections)
        theme = theme_of(self.film.theme, self.film.class_colors, self.film.background)
        _draw(ax, self.track, self.track.time_of(cloud % clouds), theme)
        self.points_ = _points(ax.collections[before:], len(self.track.dataset))
        self.ax_, self.figure_ = ax, ax.figure
        return self

    def filmstrip(self) -> Figure:
        """All clouds side by side, on a figure of their own."""
        return printed(*filmstrip_of(self.film))


def _draw(axes: Axes, track: Track, time: float, theme: Theme) -> None:
    """Draw a frame of a track in data coordinates, as a brief panel that fills the axes.

    Args:
        axes: What is drawn on; it gets the limits of the frame.
        track: What is drawn.
        time: When, in seconds.
        theme: The colours.

    Raises:
        DataError: no installed font has a character of the words.
    """
    frame = track.when(time)
    view, now = frame.view, axes.get_window_extent()
    if view is None:
        raise ValueError("a frame must be projected before it is drawn")
    inches = min(now.width, now.height) / axes.figure.dpi
    side = max(SMALLEST_SIDE, round(PIXELS_PER_INCH * inches))
    panel = brief_panel(0, 0, side, theme)
    (x, y), extent, step = view.centre, view.extent, 1 / panel.scale(view)
    axes.set(xlim=(x - extent, x + extent), ylim=(y - extent, y + extent), aspect="equal")
    axes.set(xticks=[], yticks=[], facecolor=theme.background)
    axes.spines[:].set(color=theme.line, linewidth=POINTS_PER_PIXEL)
    box = panel.box
    canvas = PrintCanvas(axes, box, box, (x - extent, y + extent), (step, -step))
    draw_marks(marks_of(track), canvas, panel, frame)


def _points(drawn: Iterable[Collection], count: int) -> PathCollection | None:
    """The collection that has a place for each point, if there is one."""
    for each in drawn:
        if isinstance(each, PathCollection) and np.shape(each.get_offsets()) == (count, 2):
            return each
    return None
