"""Easings: how a stage's progress follows its time, both from 0 to 1."""

import math
from collections.abc import Callable
from typing import TypeAlias

from dnnflow.errors import choose

Easing: TypeAlias = Callable[[float], float]


def _out(ease_in: Easing) -> Easing:
    return lambda u: 1 - ease_in(1 - u)


def _in_out(ease_in: Easing) -> Easing:
    return lambda u: ease_in(2 * u) / 2 if u < 0.5 else 1 - ease_in(2 - 2 * u) / 2


_IN: dict[str, Easing] = {
    "quad": lambda u: u * u,
    "cubic": lambda u: u**3,
    "sine": lambda u: 1 - math.cos(u * math.pi / 2),
    "exp": lambda u: (2 ** (10 * u) - 1) / 1023,
    "circle": lambda u: 1 - math.sqrt(max(0.0, 1 - u * u)),
}

EASINGS: dict[str, Easing] = {
    "smootherstep": lambda u: u**3 * (u * (6 * u - 15) + 10),
    "smoothstep": lambda u: u * u * (3 - 2 * u),
    "linear": lambda u: u,
    **{f"{name}_in": ease for name, ease in _IN.items()},
    **{f"{name}_out": _out(ease) for name, ease in _IN.items()},
    **{f"{name}_in_out": _in_out(ease) for name, ease in _IN.items()},
}
"""Ken Perlin's smootherstep (2002) is the default: its velocity and acceleration vanish at both
ends. Families are written as ``in``; ``out`` and ``in_out`` follow from it."""


def ease(name: str, share: float) -> float:
    """The progress at a share of a stage's time; exactly 0 at 0 and 1 at 1.

    Raises:
        UsageError: there is no such easing.
    """
    easing = choose(EASINGS, name, "easing")
    return share if share in {0.0, 1.0} else min(1.0, max(0.0, easing(share)))
