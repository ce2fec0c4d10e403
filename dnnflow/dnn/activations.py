"""The activations a layer may have: one entry of a table each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.errors import DataError, choose

Symmetry = Literal["odd", "logistic", "none"]


@dataclass(frozen=True)
class Nonlinearity:
    """A function of the pre-activations z, shape (n, d) to (n, d).

    Attributes:
        apply: The function; pointwise for all but softmax. Takes the parameter, if there is one.
        formula: Its name in mathtext.
        symmetry: ``odd``: f(-z) = -f(z). ``logistic``: f(-z) = 1 - f(z). Else ``none``.
        increasing: Strictly increasing, hence a homeomorphism onto its image.
        bounds: The infimum and the supremum of the function; None if it is not bounded.
        parameter: The default of the one number that the function takes, as in Keras; or None.
    """

    apply: Callable[..., Cloud]
    formula: str
    symmetry: Symmetry = "none"
    increasing: bool = False
    bounds: tuple[float, float] | None = None
    parameter: float | None = None


def _logistic(values: Cloud) -> Cloud:
    """``1 / (1 + exp(-z))`` without overflow."""
    small = np.exp(-np.abs(values))
    return np.where(values < 0, small, 1) / (1 + small)


def _gelu(values: Cloud) -> Cloud:
    from scipy.special import ndtr

    return np.asarray(values * ndtr(values))


def _softmax(values: Cloud) -> Cloud:
    exponentials = np.exp(values - values.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


ACTIVATIONS: dict[str, Nonlinearity] = {
    "linear": Nonlinearity(lambda z: z, r"\mathrm{id}", "odd", increasing=True),
    "tanh": Nonlinearity(np.tanh, r"\tanh", "odd", increasing=True, bounds=(-1, 1)),
    "sigmoid": Nonlinearity(_logistic, r"\sigma", "logistic", increasing=True, bounds=(0, 1)),
    "softsign": Nonlinearity(
        lambda z: z / (1 + np.abs(z)), r"\mathrm{softsign}", "odd", increasing=True, bounds=(-1, 1)
    ),
    "relu": Nonlinearity(lambda z: np.maximum(z, 0), r"\mathrm{relu}"),
    "leaky_relu": Nonlinearity(
        lambda z, slope: np.where(z < 0, slope * z, z),
        r"\mathrm{leaky\ relu}",
        increasing=True,
        parameter=0.2,
    ),
    "elu": Nonlinearity(
        lambda z, scale: np.where(z < 0, scale * np.expm1(np.minimum(z, 0)), z),
        r"\mathrm{elu}",
        increasing=True,
        parameter=1.0,
    ),
    "gelu": Nonlinearity(_gelu, r"\mathrm{gelu}"),
    "silu": Nonlinearity(lambda z: z * _logistic(z), r"\mathrm{silu}"),
    "softplus": Nonlinearity(lambda z: np.logaddexp(z, 0), r"\mathrm{softplus}", increasing=True),
    "softmax": Nonlinearity(_softmax, r"\mathrm{softmax}"),
}


def activation(spelling: str) -> Callable[[Cloud], Cloud]:
    """The function that a spelling stands for: ``tanh``, or ``leaky_relu(0.01)`` with a parameter.

    Raises:
        UsageError: there is no such activation.
        DataError: it takes no parameter, or the parameter is no finite number.
    """
    value = parameter(spelling)
    entry = nonlinearity(spelling)
    return entry.apply if value is None else lambda z: entry.apply(z, value)


def nonlinearity(spelling: str) -> Nonlinearity:
    """The table's entry for a spelling.

    Raises:
        UsageError: there is no such activation.
        DataError: it takes no parameter but is given one.
    """
    name, bracket, _ = spelling.partition("(")
    entry = choose(ACTIVATIONS, name, "activation")
    if bracket and entry.parameter is None:
        raise DataError(f"activation {spelling!r}: {name} takes no parameter")
    return entry


def parameter(spelling: str) -> float | None:
    """The parameter that a spelling gives, or its default; None if the activation takes none.

    Raises:
        UsageError: there is no such activation.
        DataError: it takes no parameter, or the parameter is no finite number.
    """
    default = nonlinearity(spelling).parameter
    _, bracket, rest = spelling.partition("(")
    if not bracket:
        return default
    try:
        value = float(rest.removesuffix(")"))
    except ValueError:
        value = np.nan
    if not np.isfinite(value):
        raise DataError(f"activation {spelling!r}: its parameter must be a finite number")
    return value
