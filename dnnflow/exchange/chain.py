"""The maps of any framework, in order, become layers: what is affine folds together.

A scale (a batch normalization, a standardization …) folds into the affine map right before it; if
there is none, into the one right behind it. A scale or an activation without such a neighbour
becomes a layer of its own, with a diagonal weight.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from dnnflow._typing import Shaped
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.settings import MOST_LAYERS
from dnnflow.errors import DataError

MOST_STEPS = 4 * MOST_LAYERS
MOST_WEIGHTS = 20_000_000  # a small file can name one large array many times

Numbers: TypeAlias = Shaped[np.ndarray, "..."]


@dataclass(frozen=True, eq=False)
class Dense:
    """``h -> h @ weight + bias``.

    Attributes:
        weight: Shape (d_in, d_out).
        bias: Shape (d_out,).
        name: What the layer is called; a layer without a name is numbered.

    Raises:
        DataError: shapes that do not fit.
    """

    weight: Numbers
    bias: Numbers
    name: str = ""

    def __post_init__(self) -> None:
        if self.weight.ndim != 2 or self.bias.shape != self.weight.shape[1:]:
            raise DataError(
                f"layer {self.name!r}: weight {self.weight.shape} and bias {self.bias.shape} "
                "do not fit"
            )


@dataclass(frozen=True, eq=False)
class Scale:
    """``h -> h * factor + shift``, each one number or one a unit, shape () or (d,).

    Raises:
        DataError: arrays of more dimensions.
    """

    factor: Numbers
    shift: Numbers

    def __post_init__(self) -> None:
        if max(self.factor.ndim, self.shift.ndim) > 1:
            raise DataError(f"a scale of shapes {self.factor.shape} and {self.shift.shape}")


@dataclass(frozen=True)
class Activate:
    """``h -> function(h)``, by its spelling in the table of activations."""

    function: str


Step: TypeAlias = Dense | Scale | Activate


def scale(factor: ArrayLike = 1, shift: ArrayLike = 0) -> Scale:
    """A ``Scale`` of numbers or arrays, as float64."""
    return Scale(np.asarray(factor, np.float64), np.asarray(shift, np.float64))


def normalization(mean: ArrayLike, variance: ArrayLike, epsilon: float = 0) -> Scale:
    """``h -> (h - mean) / sqrt(variance + epsilon)``."""
    factor = 1 / np.sqrt(np.asarray(variance, np.float64) + epsilon)
    return scale(factor, -np.asarray(mean, np.float64) * factor)


def network_of(steps: Sequence[Step], name: str = "network") -> Network:
    """The layers that do what the steps do one after the other.

    Raises:
        DataError: no affine map, shapes that do not fit, or more than ``MOST_STEPS`` steps.
    """
    if len(steps) > MOST_STEPS:
        raise DataError(f"{len(steps)} steps: more than the limit of {MOST_STEPS}")
    _limit(sum(step.weight.size for step in steps if isinstance(step, Dense)))
    layers: list[Layer] = []
    for step in _folded(steps):
        match step:
            case Dense():
                layers.append(_layer(step, len(layers)))
            case Scale():
                layers.append(_layer(_diagonal(layers, step), len(layers)))
            case Activate(function):
                if not layers or layers[-1].activation != "linear":
                    layers.append(_layer(_diagonal(layers, scale()), len(layers)))
                layers[-1] = replace(layers[-1], activation=function)
    return Network(tuple(layers), name)


def _folded(steps: Sequence[Step]) -> list[Step]:
    """The steps without identities, and without a scale beside an affine map."""
    folded: list[Step] = []
    for step in steps:
        if step == Activate("linear"):
            continue
        together = _together(folded[-1], step) if folded else None
        if together:
            folded[-1] = together
        else:
            folded.append(step)
    return folded


def _together(left: Step, right: Step) -> Step | None:
    """One step that does what two do, if both are affine and one is a scale."""
    match left, right:
        case Scale(), Scale():
            return scale(left.factor * right.factor, left.shift * right.factor + right.shift)
        case Dense(), Scale():
            factor, shift = (_spread(part, len(left.bias)) for part in (right.factor, right.shift))
            return replace(left, weight=left.weight * factor, bias=left.bias * factor + shift)
        case Scale(), Dense():
            factor, shift = (_spread(part, len(right.weight)) for part in (left.factor, left.shift))
            weight, bias = factor[:, None] * right.weight, shift @ right.weight + right.bias
            return replace(right, weight=weight, bias=bias)
    return None


def _layer(dense: Dense, place: int) -> Layer:
    weight, bias = (np.asarray(values, np.float64) for values in (dense.weight, dense.bias))
    return Layer(weight, bias, "linear", dense.name or f"layer{place + 1}")


def _diagonal(layers: Sequence[Layer], step: Scale) -> Dense:
    """The affine map that scales what comes from the layers."""
    widths = {layers[-1].width} if layers else {*step.factor.shape, *step.shift.shape}
    if not widths:
        raise DataError("it begins with an activation: the width of its input is not known")
    width = max(widths)
    _limit(sum(layer.weight.size for layer in layers) + width**2)
    return Dense(np.diag(_spread(step.factor, width)), _spread(step.shift, width))


def _limit(numbers: int) -> None:
    if numbers > MOST_WEIGHTS:
        raise DataError(f"its weights are {numbers} numbers: more than the limit of {MOST_WEIGHTS}")


def _spread(values: Numbers, width: int) -> Numbers:
    """One number a unit, shape (width,)."""
    if values.shape not in {(), (1,), (width,)}:
        raise DataError(f"a scale of shape {values.shape} does not fit {width} units")
    return np.broadcast_to(values.astype(np.float64), (width,))
