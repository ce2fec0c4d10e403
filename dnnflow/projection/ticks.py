"""A view becomes a scale that can be read: round steps that fade over as the view zooms."""

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from dnnflow.motion.frame import View

PER_EXTENT = 0.5
"""How long a step is meant to be, in extents of the view."""


@dataclass(frozen=True, eq=False)
class Ticks:
    """Round places on both axes, a step apart.

    Attributes:
        step: 1, 2 or 5 times a power of ten, in the units of the data; the length of a scale bar.
        opacity: From 0 to 1; those of all ticks of a view sum to 1.
        x, y: Shapes (k,) and (l,): the multiples of the step that are seen.
    """

    step: float
    opacity: float
    x: Float[np.ndarray, " k"]
    y: Float[np.ndarray, " l"]


def ticks(view: View, *, aspect: float = 1.0) -> tuple[Ticks, ...]:
    """The one or two sets of ticks of a view, whose opacities are smooth functions of its extent.

    Args:
        view: What is seen.
        aspect: The width of the picture over its height.
    """
    wide, high = view.extent * max(1.0, aspect), view.extent * max(1.0, 1 / aspect)
    x, y = view.centre
    return tuple(
        Ticks(
            step,
            opacity,
            _multiples(step, x - wide, x + wide),
            _multiples(step, y - high, y + high),
        )
        for step, opacity in _steps(view.extent * PER_EXTENT)
        if opacity > 0
    )


def _steps(ideal: float) -> list[tuple[float, float]]:
    """The two round steps around an ideal one, and how much each counts."""
    decade = 10.0 ** math.floor(math.log10(ideal))
    series = [decade * factor for factor in (1, 2, 5, 10)]
    upper = next((step for step in series[1:] if step > ideal), series[-1])
    lower = series[series.index(upper) - 1]
    share = math.log(ideal / lower) / math.log(upper / lower)
    opacity = _crossfade(min(1.0, max(0.0, share)))
    return [(lower, 1 - opacity), (upper, opacity)]


def _crossfade(share: float) -> float:
    """From 0 to 1 in the middle third only, so that most of the time one step stands alone."""
    u = min(1.0, max(0.0, 3 * share - 1))
    return u * u * (3 - 2 * u)


def _multiples(step: float, low: float, high: float) -> Float[np.ndarray, " k"]:
    return step * np.arange(math.ceil(low / step), math.floor(high / step) + 1)
