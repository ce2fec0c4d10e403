"""A network's hidden layers become stages: an affine map and an activation each."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from jaxtyping import Float

from dnnflow._typing import Cloud
from dnnflow.dnn.activations import activation
from dnnflow.dnn.network import Network
from dnnflow.dnn.polar import Polar, polar


@dataclass(frozen=True, eq=False)
class Affine:
    """``x -> x @ weight + bias``. Knows no time and no pixels.

    Attributes:
        weight: Shape (d_in, d_out).
        bias: Shape (d_out,).
        label: The name of the layer it belongs to.
    """

    weight: Float[np.ndarray, "d_in d_out"]
    bias: Float[np.ndarray, " d_out"]
    label: str

    def __call__(self, points: Float[np.ndarray, "n d_in"]) -> Float[np.ndarray, "n d_out"]:
        """Map points, shape (n, d_in), in their own precision."""
        return mapped(points, self.weight, self.bias)

    @cached_property
    def polar(self) -> Polar:
        """What the weight does to space: a stretch and a turn."""
        return polar(self.weight)


@dataclass(frozen=True)
class Activation:
    """``x -> function(x)``, point by point. Knows no time and no pixels.

    Attributes:
        function: Its spelling in the table of activations.
        label: The name of the layer it belongs to.
    """

    function: str
    label: str

    def __call__(self, points: Cloud) -> Cloud:
        """Map points, shape (n, d)."""
        return activation(self.function)(points)


def mapped(
    points: Float[np.ndarray, "n d_in"],
    weight: Float[np.ndarray, "d_in d_out"],
    bias: Float[np.ndarray, " d_out"],
) -> Float[np.ndarray, "n d_out"]:
    """``points @ weight + bias`` in the precision of the points, with no copy to spare."""
    image = points @ weight.astype(points.dtype, copy=False)
    image += bias.astype(points.dtype, copy=False)
    return image


Stage: TypeAlias = Affine | Activation


def stages_of(network: Network, *, output_stage: bool = False) -> tuple[Stage, ...]:
    """The maps of the hidden layers, in order; a linear layer has no activation stage.

    With ``output_stage`` the output layer's affine map comes last.
    """
    stages: list[Stage] = []
    for layer in network.hidden:
        stages.append(Affine(layer.weight, layer.bias, layer.name))
        if layer.activation != "linear":
            stages.append(Activation(layer.activation, layer.name))
    if output_stage:
        output = network.output
        stages.append(Affine(output.weight, output.bias, output.name))
    return tuple(stages)
