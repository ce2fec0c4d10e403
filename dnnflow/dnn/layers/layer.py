"""A layer as plain arrays: a weight, a bias and an activation."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, Protocol, runtime_checkable

import numpy as np

from dnnflow._typing import Float, frozen
from dnnflow.dnn.activations import activation, check_activation
from dnnflow.dnn.chunks import chunks_of
from dnnflow.errors import DataError

NARROW_LAYER = 8
"""Up to this number of units it is faster to add their biases one after the other."""


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer, ``h -> activation(h @ weight + bias)``.

    Attributes:
        weight: Shape (d_in, d_out), the order of a Keras kernel.
        bias: Shape (d_out,).
        activation: A name from ``ACTIVATIONS``, with its parameter in brackets if need be.
        name: What the layer is called.

    Raises:
        UsageError: an unknown activation.
        DataError: shapes that do not fit, or a weight that is not finite.
    """

    kind: ClassVar[str] = "Dense"

    weight: Float[np.ndarray, "d_in d_out"]
    bias: Float[np.ndarray, " d_out"]
    activation: str = "tanh"
    name: str = "layer"

    def __post_init__(self) -> None:
        weight, bias = self.weight, self.bias
        if weight.ndim != 2 or 0 in weight.shape or bias.shape != weight.shape[1:]:
            raise DataError(
                f"layer {self.name!r}: weight {weight.shape} and bias {bias.shape} do not fit"
            )
        if not (np.isfinite(weight).all() and np.isfinite(bias).all()):
            raise DataError(f"layer {self.name!r} has weights that are not finite")
        check_activation(self.activation, len(bias))
        object.__setattr__(self, "weight", frozen(weight))
        object.__setattr__(self, "bias", frozen(bias))

    @property
    def dense(self) -> "tuple[Layer, ...]":
        """The layer itself."""
        return (self,)

    @property
    def takes(self) -> int:
        """How many coordinates go in."""
        return int(self.weight.shape[0])

    @property
    def width(self) -> int:
        """How many units the layer has."""
        return int(self.weight.shape[1])

    @property
    def parameters(self) -> int:
        """How many numbers were trained."""
        return self.weight.size + self.bias.size

    def __call__(self, points: Float[np.ndarray, "n d_in"]) -> Float[np.ndarray, "n d_out"]:
        """Points, shape (n, d_in), in their own precision, as the next layer sees them."""
        return activation(self.activation)(mapped(points, self.weight, self.bias))


def mapped(
    points: Float[np.ndarray, "n d_in"],
    weight: Float[np.ndarray, "d_in d_out"],
    bias: Float[np.ndarray, " d_out"],
) -> Float[np.ndarray, "n d_out"]:
    """``points @ weight + bias`` in the precision of the points, by chunks, with no copy."""
    weight, shift = (each.astype(points.dtype, copy=False) for each in (weight, bias[:, None]))
    image = np.empty((len(points), len(bias)), points.dtype)
    for chunk in chunks_of(len(points)):
        part = image[chunk]
        np.matmul(points[chunk], weight, out=part)
        # numpy would go along the points' few coordinates: loops too short to be fast.
        np.add(part.T, shift, out=part.T, order="C" if len(bias) <= NARROW_LAYER else "K")
    return image


@runtime_checkable
class Chained(Protocol):
    """What can stand in a chain."""

    @property
    def takes(self) -> int:
        """How many coordinates go in."""
        ...

    @property
    def width(self) -> int:
        """How many come out."""
        ...

    @property
    def name(self) -> str:
        """What it is called."""
        ...


def check_chain(owner: str, links: Sequence[Chained]) -> None:
    """Raise an error unless each link takes what the one before it gives.

    Raises:
        DataError: it does not; the message begins with the owner.
    """
    for left, right in pairwise(links):
        if left.width != right.takes:
            raise DataError(
                f"{owner}: {left.name!r} has {left.width} units, "
                f"but {right.name!r} takes {right.takes}"
            )
