"""What the maps of any framework are: steps, which fold, and of which ``chain`` makes layers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from dnnflow._typing import Shaped
from dnnflow.dnn.activations import spelled
from dnnflow.errors import DataError

SINGLE = 4  # the bytes of a float32

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


@dataclass(frozen=True, eq=False)
class Residual:
    """``h -> s(h) + f(h)``.

    Attributes:
        steps: f, one step after the other.
        name: What the block is called; one without a name gets a number.
        shortcut: s, one step after the other; none if what came in is added as it is.
    """

    steps: "tuple[Step, ...]"
    name: str = ""
    shortcut: "tuple[Step, ...]" = ()


Step: TypeAlias = Dense | Scale | Activate | Residual


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


def folded(steps: Sequence[Step]) -> list[Step]:
    """The steps without identities, and without a scale beside an affine map."""
    found: list[Step] = []
    for step in steps:
        if isinstance(step, Activate) and step.function == "linear":
            continue
        together = _together(found[-1], step) if found else None
        if together:
            found[-1] = together
        else:
            found.append(step)
    return found


def _together(left: Step, right: Step) -> Step | None:
    """One step that does what two do, if both are affine and one is a scale."""
    match left, right:
        case Scale(), Scale():
            return scale(left.factor * right.factor, left.shift * right.factor + right.shift)
        case Dense(), Scale():
            factor, shift = (spread(part, len(left.bias)) for part in (right.factor, right.shift))
            return replace(left, weight=left.weight * factor, bias=left.bias * factor + shift)
        case Scale(), Dense():
            factor, shift = (spread(part, len(right.weight)) for part in (left.factor, left.shift))
            weight, bias = factor[:, None] * right.weight, shift @ right.weight + right.bias
            return replace(right, weight=weight, bias=bias)
    return None


def spread(values: Numbers, width: int) -> Numbers:
    """One number a unit, shape (width,)."""
    if values.shape not in {(), (1,), (width,)}:
        raise DataError(f"a scale of shape {values.shape} does not fit {width} units")
    return np.broadcast_to(values.astype(np.float64), (width,))
