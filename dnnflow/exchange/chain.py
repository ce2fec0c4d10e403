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
from dnnflow.dnn.activations import nonlinearity, parameters, shown, spelled
from dnnflow.dnn.naming import OUTPUT_LAYER, layer_name
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.settings import MOST_LAYERS
from dnnflow.errors import DataError

MOST_STEPS = 4 * MOST_LAYERS
SINGLE = 4  # the bytes of a float32
MOST_WEIGHTS = 16 << 20  # a small file can name one large array many times

PROBES = np.concatenate([-(2.0 ** np.arange(-6, 7)), 2.0 ** np.arange(-6, 7)])[:, None]
"""Pre-activations at which the sign of a single output is tried, shape (n, 1)."""

Numbers: TypeAlias = Shaped[np.ndarray, "..."]


@dataclass(frozen=True, eq=False)
class Dense:
    """``h -> h @ weight + bias``.

    Attributes:
        weight: Shape (d_in, d_out).
        bias: Shape (d_out,).
        name: What the layer is called; a layer without a name gets the article's.

    Raises:
        DataError: shapes that do not fit.
    """

    weight: Numbers
    bias: Numbers
    name: str = ""

    def __post_init__(self) -> None:
        for part in ("weight", "bias"):  # short floats, in which nothing is calculated
            if getattr(self, part).dtype.itemsize < SINGLE:
                object.__setattr__(self, part, getattr(self, part).astype(np.float64))
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
    """``h -> function(h)``.

    Attributes:
        function: Its spelling in the table of activations.
        width: How many units it takes, if it tells.
    """

    function: str
    width: int = 0


Step: TypeAlias = Dense | Scale | Activate


def scale(factor: ArrayLike = 1, shift: ArrayLike = 0) -> Scale:
    """A ``Scale`` of numbers or arrays, as float64."""
    return Scale(np.asarray(factor, np.float64), np.asarray(shift, np.float64))


def normalization(mean: ArrayLike, variance: ArrayLike, epsilon: float = 0) -> Scale:
    """``h -> (h - mean) / sqrt(variance + epsilon)``."""
    factor = 1 / np.sqrt(np.asarray(variance, np.float64) + epsilon)
    return scale(factor, -np.asarray(mean, np.float64) * factor)


def capped(threshold: float, slope: float, cap: float) -> Activate:
    """``thresholded_relu`` by the simplest name that it has."""
    if threshold or (slope and cap != np.inf):
        return Activate(spelled("thresholded_relu", threshold, slope, cap))
    if slope:
        return Activate(spelled("leaky_relu", slope))
    if cap == np.inf:
        return Activate("relu")
    return Activate("relu6" if cap == 6 else spelled("hard_tanh", 0, cap))


def slopes(values: ArrayLike) -> list[Step]:
    """A PReLU with these slopes: one number, or one a unit, shape (d,)."""
    array = np.asarray(values, np.float64)
    if array.ndim > 1 or not array.size:
        raise DataError(f"a PReLU with slopes of shape {array.shape}, not one a unit")
    several = array.ravel().tolist()
    shared = several[:1] if len(set(several)) == 1 else several
    return [Activate(spelled("prelu", *shared), len(several) if len(several) > 1 else 0)]


def network_of(steps: Sequence[Step], name: str = "network") -> Network:
    """The layers that do what the steps do one after the other.

    Raises:
        DataError: no affine map, shapes that do not fit, or more than ``MOST_STEPS`` steps.
    """
    if len(steps) > MOST_STEPS:
        raise DataError(f"{len(steps)} steps: more than the limit of {MOST_STEPS}")
    _limit(sum(step.weight.size for step in steps if isinstance(step, Dense)))
    layers: list[Layer] = []
    folded = _folded(steps)
    for step in folded:
        match step:
            case Dense():
                layers.append(_layer(step, len(layers)))
            case Scale():
                layers.append(_layer(_diagonal(layers, step, folded), len(layers)))
            case Activate():
                if not layers or layers[-1].activation != "linear":
                    layers.append(_layer(_diagonal(layers, scale(), folded), len(layers)))
                layers[-1] = _activated(layers[-1], step)
    if layers and not _decides(layers[-1]):
        layers.append(_layer(_diagonal(layers, scale(), ()), len(layers)))
    return Network(_named(layers, steps), name)


def _named(layers: Sequence[Layer], steps: Sequence[Step]) -> tuple[Layer, ...]:
    """The layers, of which the last is the output layer if no step gave it a name."""
    given = {step.name for step in steps if isinstance(step, Dense)}
    if not layers or layers[-1].name in given:
        return tuple(layers)
    return (*layers[:-1], replace(layers[-1], name=OUTPUT_LAYER))


def _activated(layer: Layer, step: Activate) -> Layer:
    if step.width not in {0, layer.width}:
        raise DataError(f"{shown(step.function)} of {step.width} units behind {layer.width}")
    return replace(layer, activation=step.function)


def _decides(output: Layer) -> bool:
    """Whether the largest output has the largest pre-activation, so that straight lines decide.

    A single unit only has to tell what is positive.
    """
    entry = nonlinearity(output.activation)
    if output.width == 1:
        signs = entry.apply(PROBES) > entry.middle
        return bool((signs == (PROBES > 0)).all())
    same = not entry.per_unit or len(set(parameters(output.activation))) == 1
    return not entry.pointwise or (entry.increasing and same)


def _folded(steps: Sequence[Step]) -> list[Step]:
    """The steps without identities, and without a scale beside an affine map."""
    folded: list[Step] = []
    for step in steps:
        if isinstance(step, Activate) and step.function == "linear":
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
    return Layer(weight, bias, "linear", dense.name or layer_name(place))


def _diagonal(layers: Sequence[Layer], step: Scale, steps: Sequence[Step]) -> Dense:
    """The affine map that scales what comes from the layers, or what goes into the steps."""
    width = layers[-1].width if layers else _width([step, *steps])
    if not width:
        raise DataError("it begins with an activation: the width of its input is not known")
    _limit(sum(layer.weight.size for layer in layers) + width**2)
    return Dense(np.diag(_spread(step.factor, width)), _spread(step.shift, width))


def _width(steps: Sequence[Step]) -> int:
    """How many coordinates go into the steps, as far as the first of them tell; else 0."""
    for step in steps:
        match step:
            case Dense():
                return len(step.weight)
            case Scale() if step.factor.ndim or step.shift.ndim:
                return max(step.factor.size, step.shift.size)
            case Activate(_, width) if width:
                return width
    return 0


def _limit(numbers: int) -> None:
    if numbers > MOST_WEIGHTS:
        raise DataError(f"its weights are {numbers} numbers: more than the limit of {MOST_WEIGHTS}")


def _spread(values: Numbers, width: int) -> Numbers:
    """One number a unit, shape (width,)."""
    if values.shape not in {(), (1,), (width,)}:
        raise DataError(f"a scale of shape {values.shape} does not fit {width} units")
    return np.broadcast_to(values.astype(np.float64), (width,))
