"""The history of a training becomes a flow: a layer's cloud and its lines, epoch after epoch."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dnnflow._text import percent
from dnnflow._typing import Cloud, Float, frozen
from dnnflow.data.extent import check_extent
from dnnflow.dnn.activations import nonlinearity
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.naming import INPUT
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError, choose
from dnnflow.flow.flow import CALCULATING, Flow
from dnnflow.flow.grid import grid_of
from dnnflow.flow.lines import Lines
from dnnflow.flow.separators import separators_of
from dnnflow.flow.sight import Step
from dnnflow.flow.stage import Bounds, Centroid, Move, Paths, Phrase, Saying, Stage, Text, part_way


@dataclass(frozen=True, eq=False)
class Learning(Stage):
    """From one epoch of a training to the next. No map: of the way only both ends are known.

    Attributes:
        before, after: The epochs.
        last: The number of the last epoch.
        label: The name of the layer whose clouds are shown.
        function: The spelling of that layer's activation.
    """

    before: Epoch
    after: Epoch
    last: int
    label: str
    function: str

    @property
    def bounds(self) -> Bounds | None:
        """Between which values every coordinate lies at all epochs."""
        return nonlinearity(self.function).bounds

    @property
    def start_bounds(self) -> Bounds | None:
        """The same."""
        return self.bounds

    @property
    def title(self) -> str:
        """The layer and the epoch."""
        return f"{self.label} epoch {self.after.number}"

    def moving(self, paths: Paths, centroid: Centroid, progress: float) -> Move:  # noqa: ARG002
        """Straight on, every point by itself."""
        return lambda start, end: part_way(start, end(), progress)

    def saying(self, layer: int, *, arrived: bool) -> Saying:  # noqa: ARG002
        """The epoch that was reached last; of loss and accuracy what is known."""
        epoch = self.after if arrived else self.before
        number = Phrase("epoch", {"number": epoch.number, "last": self.last})
        joint = Phrase("separator")
        return Saying(("", number, ""), tuple(_measures(epoch)), self.label, joint)

    def cloud_names(self, layer: int) -> tuple[Text, Text]:  # noqa: ARG002
        """The epochs' numbers."""
        before, after = (
            Phrase("cloud_of_epoch", {"number": epoch.number})
            for epoch in (self.before, self.after)
        )
        return before, after

    def place_names(self) -> tuple[Text, Text]:
        """The same."""
        return self.cloud_names(0)


@CALCULATING
def flow_over_epochs(history: History, points: Cloud, *, layer: str | int | None = None) -> Flow:
    """The points as a hidden layer maps them at each epoch, with the grid of their plane.

    In the last hidden layer's space, if it has three dimensions, the output layer's plane is the
    boundary.

    Args:
        history: All networks in one gauge.
        points: Shape (n, d), as wide as the networks' input.
        layer: Which one, as in ``place_of``.

    Raises:
        UsageError: there is no such layer.
        DataError: the points do not fit the networks, or a cloud overflows.
    """
    layer = place_of(history.network, layer)
    check_extent(points, INPUT)
    clouds = tuple(frozen(space_of(network, points, layer)) for network in history.networks)
    for epoch, cloud in zip(history.epochs, clouds, strict=True):
        check_extent(cloud, f"network {epoch.network.name!r}, epoch {epoch.number}")
    outputs = [network.output for network in history.networks]
    boundary = separators_of(outputs, clouds) if layer == len(history.network.hidden) else ()
    networks = history.networks
    grid = grid_of(points, steps_over(networks, layer), [each.classify for each in networks])
    return Flow(learning(history, layer), clouds, moved_over(networks, layer, grid), boundary)


def learning(history: History, layer: int, kind: type[Learning] = Learning) -> tuple[Learning, ...]:
    """The stages from each epoch to the next, of a kind, in the space of a layer by its number."""
    last, said = history.epochs[-1].number, _said(history.network, layer)
    return tuple(kind(before, after, last, *said) for before, after in pairwise(history.epochs))


def space_of(network: Network, points: Cloud, layer: int) -> Float[np.ndarray, "n _"]:
    """The points as the first layers map them, up to a layer by its number."""
    network.check_width(points)
    for each in network.hidden[:layer]:
        points = each(points)
    return points


def steps_over(networks: Sequence[Network], layer: int) -> list[Step]:
    """How points come into the space of a layer, by each network."""

    def step(network: Network) -> Step:
        return lambda places, _before: space_of(network, places, layer)

    return [*map(step, networks)]


def moved_over(networks: Sequence[Network], layer: int, grid: Lines | None) -> tuple[Lines, ...]:
    """The same lines of the input plane by each network, with the classes predicted then."""
    if grid is None:
        return ()
    return tuple(
        Lines(space_of(network, grid.vertices, layer), grid.starts, network.classify(grid.vertices))
        for network in networks
    )


def place_of(network: Network, layer: str | int | None) -> int:
    """The number of a layer that moves the points, from 1; 0 is the input.

    Args:
        network: Whose layer it is.
        layer: Its name, ``input``, or its number; the last one if not given.

    Raises:
        UsageError: there is no such layer; the message names those that there are.
    """
    names = (INPUT, *(each.name for each in network.hidden))
    if layer is None:
        return len(names) - 1
    if not str(layer).isdecimal():
        return choose({name: place for place, name in enumerate(names)}, str(layer), "layer")
    if int(layer) >= len(names):
        raise UsageError(f"layer must be from 0 to {len(names) - 1}, {names[-1]}, not {layer}")
    return int(layer)


def _said(network: Network, layer: int) -> tuple[str, str]:
    """The name and the activation of a layer, or of the input."""
    if layer == 0:
        return INPUT, "linear"
    shown = network.hidden[layer - 1]
    return shown.name, shown.activation


def _measures(epoch: Epoch) -> Iterator[Phrase]:
    if math.isfinite(epoch.loss):
        yield Phrase("loss", {"loss": epoch.loss})
    if math.isfinite(epoch.accuracy):
        yield Phrase("accuracy", {"share": percent(epoch.accuracy)})
