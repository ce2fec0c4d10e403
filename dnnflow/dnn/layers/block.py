"""A residual block: a short chain of layers whose result is added to what came in."""

from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float
from dnnflow.dnn.activations import nonlinearity
from dnnflow.dnn.layers.layer import Layer, check_chain
from dnnflow.errors import DataError


@dataclass(frozen=True, eq=False)
class Block:
    """One residual block, ``h -> h + f(h)`` (He, Zhang, Ren, Sun 2016).

    Attributes:
        layers: f, one layer after the other; as wide at its end as at its start.
        name: What the block is called.

    Raises:
        DataError: no layers, neighbours that do not fit, or widths that differ at both ends.
    """

    kind: ClassVar[str] = "Residual"
    activation: ClassVar[str] = "linear"

    layers: tuple[Layer, ...]
    name: str = "residual_block"

    def __post_init__(self) -> None:
        if not self.layers:
            raise DataError(f"residual block {self.name!r} has no layers")
        check_chain(f"residual block {self.name!r}", self.layers)
        if self.takes != self.width:
            raise DataError(
                f"residual block {self.name!r} takes {self.takes} coordinates, but adds "
                f"{self.width} to them"
            )

    @property
    def dense(self) -> tuple[Layer, ...]:
        """The layers of f."""
        return self.layers

    @property
    def takes(self) -> int:
        """How many coordinates go in."""
        return self.layers[0].takes

    @property
    def width(self) -> int:
        """How many come out."""
        return self.layers[-1].width

    @property
    def parameters(self) -> int:
        """How many numbers were trained."""
        return sum(layer.parameters for layer in self.layers)

    @cached_property
    def lipschitz(self) -> float:
        """A number that ``|f(x) - f(y)| / |x - y|`` never exceeds; infinite if none is known.

        The product of the spectral norms of all weights and of the steepest slopes of all
        activations. Below 1 the block is a homeomorphism, and so is ``h + t f(h)`` for every t from
        0 to 1 (Behrmann, Grathwohl, Chen, Duvenaud, Jacobsen 2019, "Invertible residual networks").
        """
        return float(
            prod(
                np.linalg.norm(layer.weight.astype(float), 2)
                * nonlinearity(layer.activation).steepest
                for layer in self.layers
            )
        )

    def branch(self, points: Float[np.ndarray, "n d"]) -> Float[np.ndarray, "n d"]:
        """F of points, shape (n, d)."""
        for layer in self.layers:
            points = layer(points)
        return points

    def __call__(self, points: Float[np.ndarray, "n d"]) -> Float[np.ndarray, "n d"]:
        """Points, shape (n, d), in their own precision, as the next layer sees them."""
        return points + self.branch(points)
