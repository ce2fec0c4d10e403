"""A view becomes a scale that can be read: round lengths that fade over as the view zooms."""

import math
from dataclasses import dataclass

from dnnflow.motion.frame import View

BAR_EXTENT = 0.5
"""How long a bar is meant to be, in extents of the view."""

CROSSFADE_SHARE = 0.1
"""The share of the way from one round length to the next in which they fade over."""


@dataclass(frozen=True)
class Bar:
    """A scale bar.

    Attributes:
        length: 1, 2 or 5 times a power of ten, in the units of the data.
        opacity: From 0 to 1; those of all bars of a view sum to 1.
    """

    length: float
    opacity: float


def bars(view: View) -> tuple[Bar, ...]:
    """The one or two scale bars of a view, whose opacities are smooth functions of its extent."""
    ideal = view.extent * BAR_EXTENT
    decade = 10.0 ** math.floor(math.log10(ideal))
    series = [decade * factor for factor in (1, 2, 5, 10)]
    upper = next((length for length in series[1:] if length > ideal), series[-1])
    lower = series[series.index(upper) - 1]
    opacity = _crossfade(math.log(ideal / lower) / math.log(upper / lower))
    both = Bar(lower, 1 - opacity), Bar(upper, opacity)
    return tuple(bar for bar in both if bar.opacity > 0)


def _crossfade(share: float) -> float:
    """From 0 to 1 within the middle only, so that most of the time there is one bar."""
    u = min(1.0, max(0.0, (share - 0.5) / CROSSFADE_SHARE + 0.5))
    return u * u * (3 - 2 * u)
