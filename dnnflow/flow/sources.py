"""Where a flow comes from: the layers of a network, or the epochs of a training."""

from dataclasses import dataclass, replace
from typing import Any, Protocol, runtime_checkable

import numpy as np

from dnnflow._settings import setting
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.gauge import GAUGES, facing, turned
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Layer, Network
from dnnflow.exchange.load import load
from dnnflow.flow.epochs import flow_over_epochs, place_of
from dnnflow.flow.flow import Flow, flow_with_lines

WIDEST_TURNED = 4096
"""Wider inputs than this are not turned: the rotation would not fit in memory."""


@dataclass(frozen=True, eq=False)
class Sent:
    """A data set sent through a source.

    Attributes:
        flow: The clouds on their way.
        dataset: The points as they enter the flow, with the labels that they were given with.
        networks: What predicts the classes, in the gauge that is shown: one network, or one at
            each cloud.
        outputs: The layers that tell the classes of the last cloud apart, or one at each cloud;
            none if those clouds are not the last hidden layer's.
    """

    flow: Flow
    dataset: Dataset
    networks: tuple[Network, ...]
    outputs: tuple[Layer, ...] = ()


@runtime_checkable
class Source(Protocol):
    """Something that makes a flow of a data set."""

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:
        """Send a data set through.

        Args:
            dataset: The points.
            gauge: A name from ``GAUGES``.
            planar: Whether spaces of more than three dimensions will be seen by a plane of theirs.

        Raises:
            UsageError: there is no such layer.
            DataError: points that do not fit, or a cloud overflows.
        """
        ...


@dataclass(frozen=True, eq=False)
class Layers:
    """The hidden layers of a network, an affine map and an activation each.

    Attributes:
        network: Whose layers move the points.
        output_stage: Whether the output layer's affine map follows: to one axis, or the logits.
    """

    network: Network
    output_stage: bool = setting(False, "Slide the points onto the output's axes at last.")

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:
        """As ``Source.send``; a wide input is turned to how the first layer sees it."""
        network = self.network
        network.check_width(dataset.points)
        if planar and max(3, network.layers[0].width) < network.dimension <= WIDEST_TURNED:
            rotation = facing(network)
            network = turned(network, rotation)
            points = dataset.points @ rotation.astype(dataset.points.dtype)
            dataset = replace(dataset, points=points)
        (network,) = GAUGES[gauge]([network])
        flow = flow_with_lines(network, dataset.points, output_stage=self.output_stage)
        output = _scores(network.output) if self.output_stage else network.output
        return Sent(flow, dataset, (network,), (output,))


@dataclass(frozen=True, eq=False)
class Epochs:
    """The space of one hidden layer as a training goes on.

    Attributes:
        history: The epochs.
        layer: Which one, as in ``place_of``.
    """

    history: History
    layer: str | int | None = setting(
        None,
        "The layer whose space is shown, as in hidden_layer2.",
        option="at_layer",
        shown="the last hidden one",
    )

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:  # noqa: ARG002
        """As ``Source.send``."""
        history = self.history.shown_as(GAUGES[gauge](self.history.networks))
        flow = flow_over_epochs(history, dataset.points, layer=self.layer)
        last = history.network
        is_last = place_of(last, self.layer) == len(last.hidden)
        outputs = tuple(network.output for network in history.networks if is_last)
        return Sent(flow, dataset, history.networks, outputs)


def source_of(shown: Any) -> Source:
    """A source as it is; a network or whatever ``load`` takes by its layers, a history by epochs.

    Raises:
        UsageError: it is none of these.
        MissingInputError, DataError: as ``load``.
    """
    if isinstance(shown, Source):
        return shown
    return Epochs(shown) if isinstance(shown, History) else Layers(load(shown))


def _scores(output: Layer) -> Layer:
    """What tells the classes apart behind an output layer: its own values."""
    return replace(output, weight=np.eye(output.width), bias=np.zeros(output.width))
