"""What each layer of a network does to points, in numbers: tables, and the same as JSON."""

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from dnnflow._text import aligned
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.naming import INPUT
from dnnflow.dnn.network import Network
from dnnflow.flow.flow import flow_of
from dnnflow.flow.topology.proof import proofs_of
from dnnflow.linear.margin import margin_of
from dnnflow.linear.scatter import correlation_of, layer_ends, scatter_of
from dnnflow.linear.separability import separability_of
from dnnflow.motion.jacobian import tangents_of
from dnnflow.render.topology.words import PROOFS

ORIENTATIONS = {1: "kept", -1: "turned over", 0: ""}
"""What the sign of all determinants together says of the orientation of space."""

MOST_JACOBIAN_ENTRIES = 1 << 20
"""How many numbers all Jacobians of a cloud may have together; more points are passed over."""


@dataclass(frozen=True)
class CloudMeasures:
    """What is measured of a cloud.

    Attributes:
        after: The stage that made it.
        separable: Whether straight cuts separate the classes.
        accuracy: The share of points that fitted ones get right.
        margin: Of the cut that separates, without a unit; 0 if none does.
        longest, shortest: The largest and the smallest singular value of the Jacobian from the
            input to here: medians over the points.
        scatter: D of ``linear.scatter``.
        skew: How far the cosines between the means of classes are from those of a simplex.
        orientation: Whether space is kept as it was or turned over; empty if neither is so.
        places: On how many places the points lie, where that is known.
        proved: What is proved of the way from the input to here.
    """

    after: str
    separable: bool
    accuracy: float
    margin: float
    longest: float
    shortest: float
    scatter: float
    skew: float
    orientation: str
    places: int | None
    proved: str

    @property
    def numbers(self) -> tuple[float, ...]:
        """What a layer does, in the order of the table."""
        return self.longest, self.shortest, self.scatter, self.skew

    @property
    def places_said(self) -> str:
        """On how many places the points lie, if that is known."""
        return "" if self.places is None else f"{self.places:,}"


@dataclass(frozen=True)
class Measures:
    """What is measured of all clouds.

    Attributes:
        data: The name of the points.
        points: How many there are.
        classes: How many they have.
        clouds: One each, the input first.
        correlation: Of log D with depth, over the input and each layer; NaN if there is none.
    """

    data: str
    points: int
    classes: int
    clouds: tuple[CloudMeasures, ...]
    correlation: float

    def plain(self) -> dict[str, Any]:
        """The same for JSON, which knows no numbers without an end."""
        clouds = [
            {name: _plain(value) for name, value in asdict(each).items()} for each in self.clouds
        ]
        return {**asdict(self), "clouds": clouds, "correlation": _plain(self.correlation)}

    def table(self) -> Iterator[str]:
        """What each layer does, line by line."""
        columns = 5 if self.classes > 2 else 4  # the means of two are a simplex always
        header = ("after", "most stretched", "least", "scatter within/between", "off simplex")
        rows = [(each.after, *(f"{value:.3g}" for value in each.numbers)) for each in self.clouds]
        yield f"what the layers do to {self.data}, from the input on"
        table = [row[:columns] for row in (header, *rows)]
        yield from aligned(table, right=frozenset(range(1, columns)))
        if not math.isnan(self.correlation):
            yield f"log of scatter within/between: correlation {self.correlation:.2f} with depth"


def _plain(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def measures_of(network: Network, dataset: Dataset) -> Measures:
    """What the hidden layers of a network do to points.

    Raises:
        DataError: the points do not fit the network, or a cloud overflows.
    """
    flow, labels = flow_of(network, dataset.points), dataset.labels
    verdicts = separability_of(flow, labels, own=[network.accuracy(dataset)])
    entries = network.dimension * flow.width
    step = math.ceil(len(labels) * entries / MOST_JACOBIAN_ENTRIES)
    tangents = tangents_of(flow, dataset.points[::step])
    names = [INPUT, *(stage.title for stage in flow.stages)]
    proofs = proofs_of(flow, dataset)
    clouds = tuple(
        CloudMeasures(
            name,
            verdict.separable,
            verdict.accuracy,
            float(margin_of(cloud, labels)) if verdict.separable else 0.0,
            float(np.median(near.stretches[:, 0])),
            float(np.median(near.stretches[:, -1])),
            scatter.separation,
            scatter.skew,
            ORIENTATIONS[proof.sign],
            proof.places,
            ", ".join(PROOFS["en"].said(replace(proof, places=None))),
        )
        for name, verdict, cloud, near, proof in zip(
            names, verdicts, flow.clouds, tangents, proofs, strict=True
        )
        for scatter in [scatter_of(cloud, labels)]
    )
    ends = layer_ends(flow.stages)
    correlation = correlation_of([clouds[end].scatter for end in ends])
    return Measures(dataset.name, len(labels), dataset.classes, clouds, correlation)
