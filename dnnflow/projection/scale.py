"""A view becomes a scale that can be read: a round length."""

import math

from dnnflow.motion.frame import View

BAR_EXTENT = 0.5
"""How long a scale bar is meant to be, in extents of the view."""


def round_length(view: View) -> float:
    """The length of a scale bar in the units of the data: 1, 2 or 5 times a power of ten."""
    ideal = view.extent * BAR_EXTENT
    decade = 10.0 ** math.floor(math.log10(ideal))
    return min((decade * factor for factor in (1, 2, 5, 10)), key=lambda each: _ratio(each, ideal))


def _ratio(one: float, other: float) -> float:
    return max(one / other, other / one)
