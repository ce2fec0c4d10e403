"""Whatever has judged networks draws charts of them."""

from collections.abc import Sequence
from typing import Any

from dnnflow.study.charts.choice import selected
from dnnflow.study.charts.drawing import curves_on, heatmap_on
from dnnflow.study.sweep.result import Result


class Charted:
    """Draws charts of its results."""

    @property
    def judged(self) -> Sequence[Result]:
        """The results of all networks that did not fail."""
        raise NotImplementedError

    def heatmap(
        self, ax: Any = None, *, measure: str = "separable", theme: str = "light", **where: Any
    ) -> Any:
        """Draw a map of the two settings that vary the most, with a number in each cell.

        Args:
            ax: The axes of matplotlib that is drawn on; one on a new pyplot figure if not given.
            measure: ``separable``, how many networks of a cell separate the classes; ``from``, from
                which layer on, the median; or ``accuracy``, the median.
            theme: A name from ``THEMES``.
            where: Values of settings, as in ``dataset="moons"``: other networks are left out.

        Returns:
            The axes.

        Raises:
            UsageError: there is no such measure, theme, setting or network.
        """
        return heatmap_on(ax, selected(self.judged, where), measure, theme)

    def curves(
        self, ax: Any = None, *, measure: str = "probe", theme: str = "light", **where: Any
    ) -> Any:
        """Draw the accuracy of a probe behind each layer, or the margin: medians and quartiles.

        Each value of the setting that varies the most has a line of its own.

        Args:
            ax: As for ``heatmap``.
            measure: ``probe`` or ``margin``.
            theme: A name from ``THEMES``.
            where: As for ``heatmap``.

        Returns:
            The axes.

        Raises:
            UsageError: there is no such measure, theme, setting or network.
        """
        return curves_on(ax, selected(self.judged, where), measure, theme)
