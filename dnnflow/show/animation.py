"""A network and its points, and how they are to be shown: one panel of a film."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from dnnflow._typing import Image, Layout, Size
from dnnflow.data.dataset import Dataset
from dnnflow.data.sampling import lightened
from dnnflow.dnn.gauge import GAUGES, facing, turned
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError, choose
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.flow import Flow, flow_with_lines
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import CLOCKS
from dnnflow.projection.film import Film
from dnnflow.projection.views import VIEWS
from dnnflow.render.language import LANGUAGES
from dnnflow.render.theme import THEMES
from dnnflow.show.saving import COLORS, Progress

if TYPE_CHECKING:
    from dnnflow.show.comparison import Comparison

WIDE = (1920, 1080)

WIDEST = 4096
"""Wider inputs than this are not turned: the rotation would not fit in memory."""

NAMED: dict[str, Mapping[str, object]] = {
    "clock": CLOCKS,
    "gauge": GAUGES,
    "view": VIEWS,
    "theme": THEMES,
    "language": LANGUAGES,
}
"""The fields that are names, and the tables that they are from."""


def check_names(**names: str) -> None:
    """Raise an error unless every field of ``NAMED`` that is given is in its table.

    Raises:
        UsageError: it is not; the message lists those that are.
    """
    for kind, name in names.items():
        choose(NAMED[kind], name, kind)


@dataclass(frozen=True, eq=False)
class Animation:
    """What is to be shown; nothing is computed until it is drawn or saved.

    ``a | b`` shows two side by side, ``a & b`` one above the other, on one clock.

    Attributes:
        network: Whose layers move the points. Or a history, whose epochs do: what is shown is
            then one layer's space, as the training goes on.
        dataset: The points.
        schedule: How long each part of the motion lasts, and its manner; ``GLIDING`` suits a
            history.
        gauge: ``canonical``: the same function, its neurons turned so that space moves gently;
            ``raw``: the network's own neurons.
        view: A name from ``VIEWS``.
        theme: A name from ``THEMES``.
        title: The words above the picture; the data set's name if empty.
        language: Of the fixed words, a name from ``LANGUAGES``.
        output_stage: Whether the points slide onto the output layer's axes at last.
        layer: Of a history the hidden layer that is shown, from 1; the last if not given.

    Raises:
        UsageError: an unknown gauge, view, theme or language; or what belongs to a history is
            asked of a network, or the other way round.
    """

    network: Network | History
    dataset: Dataset
    schedule: Schedule = field(default_factory=Schedule)
    gauge: str = "canonical"
    view: str = "auto"
    theme: str = "dark"
    title: str = ""
    language: str = "en"
    output_stage: bool = False
    layer: int | None = None

    def __post_init__(self) -> None:
        check_names(gauge=self.gauge, view=self.view, theme=self.theme, language=self.language)
        if isinstance(self.network, History) and self.output_stage:
            raise UsageError("a history has no output stage: its stages are epochs")
        if isinstance(self.network, Network) and self.layer is not None:
            raise UsageError("a layer is chosen of a history only: a network shows all of them")

    @property
    def heading(self) -> str:
        """The words above the picture."""
        return self.title or self.dataset.name

    @cached_property
    def shown(self) -> Dataset:
        """The points as they are shown."""
        return lightened(self.dataset)

    def resolved(self) -> tuple[Network, Dataset, Flow]:
        """The network in its gauge, the last one of a history; the points, and their way.

        A wide input, which has no picture of its own, is turned to how the first layer sees it.

        Raises:
            UsageError: there is no such layer.
            DataError: points that do not fit the network, or a cloud overflows.
        """
        gauged, shown = GAUGES[self.gauge], self.shown
        if isinstance(self.network, History):
            history = self.network.shown_as(gauged(self.network.networks))
            flow = flow_over_epochs(history, shown.points, layer=self.layer)
            return history.network, shown, flow
        network = self.network
        network.check_width(shown.points)
        if self._is_wide(network):
            rotation = facing(network)
            network = turned(network, rotation)
            shown = replace(shown, points=shown.points @ rotation.astype(shown.points.dtype))
        (network,) = gauged([network])
        return (
            network,
            shown,
            flow_with_lines(network, shown.points, output_stage=self.output_stage),
        )

    def _is_wide(self, network: Network) -> bool:
        """Whether the input has to be projected, and the first layer does not see all of it."""
        wide = max(3, network.layers[0].width) < network.dimension <= WIDEST
        return wide and self.view in {"auto", "pca"}

    def __or__(self, other: "Animation | Comparison") -> "Comparison":
        return self.alone() | other

    def __and__(self, other: "Animation | Comparison") -> "Comparison":
        return self.alone() & other

    def _repr_mimebundle_(self, **asked: object) -> dict[str, str]:
        return self.alone()._repr_mimebundle_(**asked)

    def alone(self) -> "Comparison":
        """A comparison of one."""
        from dnnflow.show.comparison import Comparison

        return Comparison(((self,),))

    def film(self, size: Size, layout: Layout = "rgb", *, fps: float | None = None) -> Film:
        """As ``Comparison.film``."""
        return self.alone().film(size, layout, fps=fps)

    def image(self, time: float = 0.0, *, size: Size = WIDE) -> Image:
        """As ``Comparison.image``."""
        return self.alone().image(time, size=size)

    def save(
        self,
        path: str | PathLike[str],
        *,
        size: Size | None = None,
        at: float | None = None,
        cloud: int | None = None,
        colors: int = COLORS,
        progress: Progress = iter,
    ) -> Path:
        """As ``Comparison.save``."""
        return self.alone().save(
            path, size=size, at=at, cloud=cloud, colors=colors, progress=progress
        )
