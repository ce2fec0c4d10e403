"""Where a flow comes from: layers of a network, epochs of a training, both, or a recording."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, runtime_checkable

import numpy as np

from dnnflow._settings import setting
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.gauge import GAUGES, facing, turned
from dnnflow.dnn.history import History
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.load import load
from dnnflow.exchange.recordings.recording import Recording
from dnnflow.flow.both import flow_over_both
from dnnflow.flow.epochs import flow_over_epochs, place_of
from dnnflow.flow.flow import Flow, flow_with_lines
from dnnflow.flow.recorded.passage import flow_of_recording

MOST_SHOWN_EPOCHS = 12
"""Of how many epochs the layers can be looked at, the first and the last among them."""

WIDEST_TURNED = 4096
"""Wider inputs than this are not turned: the rotation would not fit in memory."""


@dataclass(frozen=True, eq=False)
class Sent:
    """A data set sent through a source.

    Attributes:
        flow: The clouds on their way.
        dataset: The points as they enter the flow, with the labels that they were given with.
        networks: What predicts the classes, in the gauge that is shown: one network, or one at
            each cloud; none if nothing but states was recorded.
        outputs: The layers that tell the classes of the last cloud apart, or one at each cloud;
            none if those clouds are not the last hidden layer's.
    """

    flow: Flow
    dataset: Dataset
    networks: tuple[Network, ...]
    outputs: tuple[Layer, ...] = ()

    def matched(self) -> "Sent":
        """The same with the classes in the order of the network's outputs, if there is one.

        Raises:
            DataError: the network has others.
        """
        matched = [network.matched(self.dataset) for network in self.networks[-1:]]
        return replace(self, dataset=(matched or [self.dataset])[0])


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
        networks, dataset = _faced([self.network], dataset, planar=planar)
        (network,) = GAUGES[gauge](networks)
        flow = flow_with_lines(network, dataset.points, output_stage=self.output_stage)
        output = _scores(network.output) if self.output_stage else network.output
        return Sent(flow, dataset, (network,), (output,))


@dataclass(frozen=True, eq=False)
class _Learnt:
    """The space of one hidden layer in a training.

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

    def _outputs(self, history: History) -> tuple[Layer, ...]:
        """The output layers that tell the classes apart there."""
        is_last = place_of(history.network, self.layer) == len(history.network.hidden)
        return tuple(network.output for network in history.networks if is_last)


@dataclass(frozen=True, eq=False)
class Epochs(_Learnt):
    """The space of one hidden layer as a training goes on.

    Attributes:
        history: The epochs.
        layer: Which one, as in ``place_of``.
    """

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:  # noqa: ARG002
        """As ``Source.send``."""
        history = self.history.shown_as(GAUGES[gauge](self.history.networks))
        flow = flow_over_epochs(history, dataset.points, layer=self.layer)
        return Sent(flow, dataset, history.networks, self._outputs(history))


@dataclass(frozen=True, eq=False)
class Both(_Learnt):
    """The layers of a network as they were before a training; then the space in which they end.

    Attributes:
        history: The epochs.
        layer: Where the points end, as in ``place_of``.
    """

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:
        """As ``Source.send``; a wide input is turned as by ``Layers``."""
        networks, dataset = _faced(self.history.networks, dataset, planar=planar)
        history = self.history.shown_as(GAUGES[gauge](networks))
        flow = flow_over_both(history, dataset.points, layer=self.layer)
        networks = history.networks[:1] * (len(flow.clouds) - len(history.epochs))
        return Sent(flow, dataset, networks + history.networks, self._outputs(history))

    def over_layers(self) -> "dict[int, AtEpoch]":
        """The layers alone as they were at each of some epochs, by its number."""
        epochs, last = self.history.epochs, len(self.history.epochs) - 1
        places = np.linspace(0, last, min(MOST_SHOWN_EPOCHS, last + 1)).round().astype(int)
        return {epochs[place].number: AtEpoch(self.history, place) for place in places.tolist()}


@dataclass(frozen=True, eq=False)
class AtEpoch:
    """The hidden layers of a network as they were in the middle of its training.

    Attributes:
        history: The epochs, whose gauge is that of the last one.
        place: Which one, from 0.
    """

    history: History
    place: int

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:
        """As ``Source.send``; a wide input is turned to how the trained first layer sees it."""
        pair = self.history.network, self.history.networks[self.place]
        (last, network), dataset = _faced(pair, dataset, planar=planar)
        network, _ = GAUGES[gauge]([network, last])
        flow = flow_with_lines(network, dataset.points)
        return Sent(flow, dataset, (network,), (network.output,))


@dataclass(frozen=True, eq=False)
class Recorded:
    """The states of any model, as they were recorded: of what moves them nothing is known.

    Attributes:
        recording: The clouds, whose rows are the points.
    """

    recording: Recording

    def send(self, dataset: Dataset, *, gauge: str, planar: bool) -> Sent:  # noqa: ARG002
        """As ``Source.send``; of the data set only the labels count."""
        if len(dataset) != len(self.recording):
            count = len(self.recording)
            raise DataError(f"states of {count:,} points were recorded, not of {len(dataset):,}")
        return Sent(flow_of_recording(self.recording, planar=planar), dataset, ())


def source_of(shown: Any) -> Source:
    """A source as it is; a network or what ``load`` takes by layers, a history by its epochs.

    A recording is shown as it was recorded.

    Raises:
        UsageError: it is none of these.
        MissingInputError, DataError: as ``load``.
    """
    if isinstance(shown, Source):
        return shown
    if isinstance(shown, Recording):
        return Recorded(shown)
    return Epochs(shown) if isinstance(shown, History) else Layers(load(shown))


def _faced(
    networks: Sequence[Network], dataset: Dataset, *, planar: bool
) -> tuple[Sequence[Network], Dataset]:
    """Networks and points whose wide input is turned to how the first network's layer sees it."""
    first = networks[0]
    first.check_width(dataset.points)
    if not (planar and max(3, first.layers[0].width) < first.dimension <= WIDEST_TURNED):
        return networks, dataset
    rotation = facing(first)
    points = dataset.points @ rotation.astype(dataset.points.dtype)
    return [turned(each, rotation) for each in networks], replace(dataset, points=points)


def _scores(output: Layer) -> Layer:
    """What tells the classes apart behind an output layer: its own values."""
    return replace(output, weight=np.eye(output.width), bias=np.zeros(output.width))
