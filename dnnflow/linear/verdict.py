"""A network and points become the verdict on each of its layers: can a straight cut do it there?"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

from dnnflow.data.points import as_dataset
from dnnflow.dnn.naming import INPUT
from dnnflow.dnn.network import Network
from dnnflow.flow.flow import Flow, flow_of
from dnnflow.linear.margin import margin_of
from dnnflow.linear.separability import separability_of, separable_from


@dataclass(frozen=True)
class LayerVerdict:
    """How well straight cuts tell the classes apart behind a layer.

    Attributes:
        name: The layer, or ``input`` for the points themselves.
        separable: Whether they do so without a mistake; exact.
        probe: The share of points, from 0 to 1, that the best known straight cut gets right, as
            ``Separability.accuracy``.
        margin: Half the width of the widest empty band, as ``margin_of``; 0 if not separable.
    """

    name: str
    separable: bool
    probe: float
    margin: float


@dataclass(frozen=True)
class Verdict:
    """What a network makes of points.

    Attributes:
        accuracy: The share of points, from 0 to 1, that it gets right.
        separable_from: The number of the layer from which on all clouds are separable, as the
            article counts: 0 is the input layer, n the n-th hidden layer, -1 the points
            themselves; None if those behind the last layer are not.
        layers: The points themselves, and then each layer but the output layer.
    """

    accuracy: float
    separable_from: int | None
    layers: tuple[LayerVerdict, ...]


def verdict_of(network: Network, points: Any) -> Verdict:
    """Judge every layer of a network on points: a ``Dataset``, a pair (X, y), a frame or a file.

    Raises:
        DataError: the points do not fit the network, or a cloud overflows.
    """
    dataset = as_dataset(points)
    accuracy = network.accuracy(dataset)
    flow = flow_of(network, dataset.points)
    verdicts = separability_of(flow, dataset.labels, own=[accuracy])
    ends = _ends(flow)
    first = separable_from(verdicts)
    layers = (
        LayerVerdict(
            name,
            verdicts[end].separable,
            verdicts[end].accuracy,
            margin_of(flow.clouds[end], dataset.labels) if verdicts[end].separable else 0.0,
        )
        for name, end in zip(_names(network), ends, strict=True)
    )
    return Verdict(accuracy, None if first is None else bisect_left(ends, first) - 1, (*layers,))


def _names(network: Network) -> list[str]:
    return [INPUT, *(layer.name for layer in network.hidden)]


def _ends(flow: Flow) -> list[int]:
    """The numbers of the clouds that are the input, and behind each layer."""
    stages = flow.stages
    openings = [number for number, stage in enumerate(stages) if stage.opens_layer]
    return [0, *openings[1:], len(stages)] if stages else [0]
