"""A network's hidden layers become stages, an affine map and an activation each.

If a film shows a training, its stages lead from one epoch to the next instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.activations import activation
from dnnflow.dnn.history import Epoch
from dnnflow.dnn.network import Network, mapped
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


@dataclass(frozen=True, eq=False)
class Learning:
    """From one epoch of a training to the next. No map: of the way only both ends are known.

    Attributes:
        before, after: The epochs.
        label: The name of the layer whose clouds are shown.
        function: The spelling of that layer's activation.
    """

    before: Epoch
    after: Epoch
    label: str
    function: str


Map: TypeAlias = Affine | Activation
Stage: TypeAlias = Map | Learning


def stages_of(network: Network, *, output_stage: bool = False) -> tuple[Map, ...]:
    """The maps of the hidden layers, in order; a linear layer has no activation stage.

    With ``output_stage`` the output layer's affine map comes last.
    """
    stages: list[Map] = []
    for layer in network.hidden:
        stages.append(Affine(layer.weight, layer.bias, layer.name))
        if layer.activation != "linear":
            stages.append(Activation(layer.activation, layer.name))
    if output_stage:
        output = network.output
        stages.append(Affine(output.weight, output.bias, output.name))
    return tuple(stages)


def maps_of(stages: Sequence[Stage]) -> tuple[Map, ...]:
    """Those stages that are maps."""
    return tuple(stage for stage in stages if not isinstance(stage, Learning))


def epochs_of(stages: Sequence[Stage]) -> tuple[Epoch, ...]:
    """The epochs from one to the next of which the stages lead; none if they are maps."""
    learnings = [stage for stage in stages if isinstance(stage, Learning)]
    return (*(each.before for each in learnings[:1]), *(each.after for each in learnings))
