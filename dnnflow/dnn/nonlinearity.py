"""What an activation is: a function, and what the motion needs to know of it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from dnnflow._typing import Cloud

Symmetry = Literal["odd", "logistic", "none"]


@dataclass(frozen=True)
class Nonlinearity:
    """A function of the pre-activations z, shape (n, d) to (n, d).

    Attributes:
        apply: The function. Takes the parameters behind z, if there are any.
        formula: Its name in mathtext.
        symmetry: ``odd``: f(-z) = -f(z). ``logistic``: f(-z) = 1 - f(z). Else ``none``.
        increasing: Strictly increasing, hence a homeomorphism onto its image.
        bounds: The infimum and the supremum of the function; None if it is not bounded.
        parameters: The numbers that the function takes, by name, and their defaults.
        traits: From the parameters to what else is different from what stands here.
        pointwise: Whether every coordinate goes by itself.
        per_unit: Whether the parameter may be one number a unit.
        steepest: What its slope never exceeds: a Lipschitz constant; infinite if none is known.
    """

    apply: Callable[..., Cloud]
    formula: str
    symmetry: Symmetry = "none"
    increasing: bool = False
    bounds: tuple[float, float] | None = None
    parameters: Mapping[str, float] = field(default_factory=dict)
    traits: Callable[..., Mapping[str, Any]] = lambda *_: {}
    pointwise: bool = True
    per_unit: bool = False
    steepest: float = math.inf

    @property
    def middle(self) -> float:
        """Its value at 0: of an output unit by itself, what tells class 1 from class 0."""
        return float(self.apply(np.zeros((1, 1)))[0, 0])


def word(name: str) -> str:
    """A name as a word in mathtext."""
    spaced = name.replace("_", r"\ ")
    return rf"\mathrm{{{spaced}}}"


def rises(*values: float) -> Mapping[str, Any]:
    """The traits of a function that increases if its parameters are positive."""
    return {"increasing": min(values) > 0}


def bent(*slopes: float) -> Mapping[str, Any]:
    """The traits of a function that is z above 0, and no steeper below than its parameters."""
    return {**rises(*slopes), "steepest": max(1.0, *map(abs, slopes))}


def between(low: float, high: float) -> Mapping[str, Any]:
    """The traits of a function that cuts off what is not between two values."""
    return {"bounds": (low, high), "symmetry": "odd" if low == -high else "none"}


def line_of(slope: float, shift: float) -> Mapping[str, Any]:
    """The traits of a line that is cut off at 0 and 1."""
    bounds = (0, 1) if slope else None
    symmetry = "logistic" if shift == 0.5 else "none"
    return {"symmetry": symmetry, "bounds": bounds, "steepest": abs(slope)}
