"""A flow becomes what is proved of each of its clouds: what is kept of the input, what is lost.

Nothing here looks at how near the points of a cloud lie to each other: what is said follows from
the weights, and of a clip from numbers that are equal.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.data.dataset import Dataset
from dnnflow.flow.flow import Flow
from dnnflow.flow.kept import once_a_flow
from dnnflow.flow.topology.enclosure import enclosure_of
from dnnflow.flow.topology.maps import Kept, kept_by, rank_of
from dnnflow.flow.topology.places import (
    MOST_COUNTED,
    Places,
    clipped_places,
    first_places,
    varying,
)

MOST_ASKED = 16
"""Of points in more dimensions it is not asked whether they lie in a flat."""

WIDEST_SPACE = 3
"""Inputs in more dimensions are wide."""


@dataclass(frozen=True)
class Proof:
    """What is proved of the way from the input to a cloud.

    Attributes:
        embedded: Whether the way is one to one and continuous both ways, on all of the input space.
        width: Of the space that the cloud lies in.
        source: Of the input space.
        bent: Whether an activation has bent it.
        sign: Whether orientation is kept, 1, or turned, -1; 0 where the word makes no sense.
        enclosing: Whether in the input plane a closed polygon of a class has another inside.
        dimension: Of the image of the input points, at most; None if nothing is known of it, or if
            the points lie in a flat from the start.
        flat: Whether the points lie in a flat of that dimension.
        creased: Whether a clip has met points of both sides of a bound.
        flattened: Whether it has left about some point fewer directions than the input space, or
            the one that the cloud lies in, has.
        points: How many distinct points enter.
        places: How many distinct places they lie on; None if it is not known.
    """

    embedded: bool
    width: int
    source: int
    bent: bool = False
    sign: int = 1
    enclosing: bool = False
    dimension: int | None = None
    flat: bool = False
    creased: bool = False
    flattened: bool = False
    points: int | None = None
    places: int | None = None

    @property
    def inside(self) -> bool:
        """Whether what was inside a class's closed curve is inside of it still."""
        return self.embedded and self.enclosing and self.width == self.source == 2

    @property
    def room(self) -> bool:
        """Whether the input space lies whole in a wider one."""
        return self.embedded and self.width > self.source

    @property
    def lost(self) -> int:
        """How many dimensions are lost, for certain."""
        return 0 if self.dimension is None else self.source - self.dimension

    @property
    def shrunk(self) -> bool:
        """Whether dimensions are lost; of a wide input, more than a narrow layer loses anyway."""
        wide = self.source > WIDEST_SPACE
        return self.lost > 0 and not (wide and self.dimension == self.width)

    @property
    def piled(self) -> bool:
        """Whether several points are known to lie on one place."""
        return None not in {self.points, self.places} and self.points != self.places


@once_a_flow
def proofs_of(flow: Flow, dataset: Dataset) -> tuple[Proof, ...]:
    """What is proved of each cloud of a flow, the input first.

    Args:
        flow: The clouds; its stages say what they are.
        dataset: The points as they enter, with their classes.
    """
    return tuple(_proofs(flow, dataset))


def _proofs(flow: Flow, dataset: Dataset) -> Iterator[Proof]:
    cloud = flow.clouds[0]
    width, places = cloud.shape[1], first_places(cloud)
    count = None if places is None else len(places)
    kinds = [kept_by(stage) for stage in flow.stages]
    enclosing = bool(kinds) and kinds[0].injective and _is_enclosing(dataset)
    proof = Proof(
        True,
        width,
        width,
        enclosing=enclosing,
        dimension=_dimension(cloud),
        points=count,
        places=count,
    )
    yield proof
    for number, kept in enumerate(kinds):
        before, after = flow.clouds[number], flow.clouds[number + 1]
        places = _kept_places(kept, places, before, after)
        proof = _next(proof, kept, before, after)
        proof = replace(proof, places=None if places is None else len(places))
        yield proof


def _dimension(cloud: Cloud) -> int | None:
    """The width of a cloud, if its points are certain to lie in no flat of fewer dimensions."""
    count, width = cloud.shape
    if width > MOST_ASKED or count > MOST_COUNTED:
        return None
    return width if rank_of(cloud - cloud.mean(axis=0)) == width else None


def _is_enclosing(dataset: Dataset) -> bool:
    return enclosure_of(dataset.points.astype(float), dataset.labels) is not None


def _kept_places(
    kept: Kept, places: Places | None, before: Cloud, after: Float[np.ndarray, "n _"]
) -> Places | None:
    """A point of each place behind a stage."""
    if places is None or kept.injective:
        return places
    return clipped_places(places, before, after) if kept.keeping == "clipping" else None


def _next(proof: Proof, kept: Kept, before: Cloud, after: Float[np.ndarray, "n _"]) -> Proof:
    """What is proved behind a stage, but for the places."""
    width, dimension, flat = after.shape[1], proof.dimension, proof.flat
    creased, flattened = proof.creased, proof.flattened
    if kept.keeping == "clipping":
        clipped = before != after
        creased |= bool((clipped.any(axis=0) & ~clipped.all(axis=0)).any())
        flattened |= bool((width - clipped.sum(axis=1) < min(proof.source, width)).any())
        varied = varying(after)
        flat = dimension is not None and varied <= dimension
        dimension = None if dimension is None else min(dimension, varied)
    elif kept.keeping == "unknown":
        dimension, flat, creased, flattened = None, False, False, False
    elif kept.rank is None:
        flat = False
    elif dimension is not None or kept.rank < proof.source:
        least = width if dimension is None else dimension
        flat, dimension = flat or kept.rank <= least, min(least, kept.rank)
    return replace(
        proof,
        embedded=proof.embedded and kept.injective,
        width=width,
        bent=proof.bent or kept.bends,
        sign=proof.sign * kept.sign,
        dimension=dimension,
        flat=flat,
        creased=creased,
        flattened=flattened,
    )
