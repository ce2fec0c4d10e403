"""A function becomes the activation that it is: the one of the table with the same values."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Float
from dnnflow.dnn.activations import ACTIVATIONS, spelled
from dnnflow.dnn.functions import leaky

Column: TypeAlias = Float[np.ndarray, "n 1"]
Values: TypeAlias = Float[np.ndarray, "n d"]
Vector: TypeAlias = Float[np.ndarray, " d"]

FARTHEST_PROBE = 80.0
"""Beyond it exponentials written without care overflow."""

MOST_OWN_PARAMETERS = 3
MOST_NUMBERS = 4
"""This many constants of a function are tried as parameters."""

MOST_VECTORS = 4
"""This many of numbers a unit are tried as factor and shift."""

FEWEST_PROBES, MOST_PROBES = 8, 48
MOST_COORDINATES = 8192
"""Of all points, on which functions of whole points are compared, if that many points will do."""


def recognized(
    function: Callable[[Column], Values], numbers: Sequence[float] = (), *, tolerance: float = 1e-6
) -> str | None:
    """The spelling of the pointwise activation that a function equals, or None.

    Args:
        function: From any numbers, shape (n, 1), to their values, shape (n, d): one function a
            unit, or d = 1 for all.
        numbers: The constants in it: its parameters are among them, and its kinks beside them.
        tolerance: How much its values may differ, as a share of 1 plus their size.
    """
    probes = _probes(numbers)
    with np.errstate(all="ignore"):
        values = function(probes)
        if values.ndim != 2 or len(values) != len(probes) or np.isnan(values).any():
            return None
        if np.ptp(values, axis=1).max(initial=0) > 0:
            return _per_unit(probes, values, tolerance)
        return _nearest(probes, values[:, :1], numbers, tolerance)


def effort(numbers: Sequence[float]) -> int:
    """How many activations ``recognized`` compares if it finds none."""
    counts = range(1 + min(len(numbers), MOST_OWN_PARAMETERS))
    return sum(1 for count in counts for _ in _candidates(numbers, count))


def recognized_along(
    function: Callable[[Values], Values],
    width: int,
    numbers: Sequence[float] = (),
    vectors: Sequence[Vector] = (),
    *,
    tolerance: float = 1e-6,
) -> tuple[str, Vector, Vector] | None:
    """The activation of all coordinates together that a function equals, scaled and shifted.

    Args:
        function: From points, shape (n, d), to as many.
        width: d.
        numbers: The constants in it, as for ``recognized``.
        vectors: Those a unit: factor and shift are among the first, if they are not 1 and 0.
        tolerance: As for ``recognized``.

    Returns:
        Its spelling, the factor and the shift; or None.
    """
    count = max(FEWEST_PROBES, min(MOST_PROBES, MOST_COORDINATES // width))
    sizes = np.geomspace(0.01, 10, count)[:, None]
    points = np.random.default_rng(0).normal(size=(count, width)) * sizes
    vectors = vectors[:MOST_VECTORS]
    with np.errstate(all="ignore"):
        values = function(points)
        if values.shape != points.shape:
            return None
        for name, entry in ACTIVATIONS.items():
            if entry.pointwise:
                continue
            for own in ((), *((each,) for each in numbers if entry.parameters)):
                plain = entry.apply(points, *(own or entry.parameters.values()))
                for factor, shift in product((np.ones(1), *vectors), (np.zeros(1), *vectors)):
                    if difference(plain * factor + shift, values) <= tolerance:
                        return spelled(name, *own), factor, shift
    return None


def difference(ours: Values, theirs: Values) -> float:
    """How far values are from others at most, as a share of 1 plus their size."""
    same = ours == theirs  # infinities too
    with np.errstate(all="ignore"):
        apart = np.where(same, 0, np.abs(ours - theirs) / (1 + np.abs(theirs)))
    return float(np.nan_to_num(apart, nan=np.inf).max(initial=0))


def _nearest(
    probes: Column, values: Column, numbers: Sequence[float], tolerance: float
) -> str | None:
    """The best of those with the fewest parameters of their own."""
    for count in range(1 + min(len(numbers), MOST_OWN_PARAMETERS)):
        found = [
            (difference(ACTIVATIONS[name].apply(probes, *given), values), place, name, own)
            for place, (name, own, given) in enumerate(_candidates(numbers, count))
        ]
        apart, _, name, own = min(found, default=(np.inf, 0, "", ()))
        if apart <= tolerance:
            return spelled(name, *own)
    return None


def _candidates(
    numbers: Sequence[float], count: int
) -> Iterator[tuple[str, tuple[float, ...], tuple[float, ...]]]:
    """The activations whose first parameters are some of the numbers: these, and all of them."""
    few = list(dict.fromkeys(numbers))[:MOST_NUMBERS]
    tried = [*few, *(-number for number in few if number)]
    if count == 1:
        tried += [1 / number for number in few if number]
    for name, entry in ACTIVATIONS.items():
        defaults = tuple(entry.parameters.values())
        if entry.pointwise and len(defaults) >= count and not (entry.per_unit and count == 0):
            for own in product(tried, repeat=count):
                yield name, own, own + defaults[count:]


def _per_unit(probes: Column, values: Values, tolerance: float) -> str | None:
    """A slope a unit is all that units may differ in."""
    below = int(np.argmin(np.abs(probes + 1)))
    slopes = values[below] / probes[below]
    same = difference(leaky(probes + 0 * slopes, *slopes), values) <= tolerance
    return spelled("prelu", *slopes) if same else None


def _probes(numbers: Sequence[float]) -> Column:
    """Numbers of all sizes, also close to either side of kinks, but on none."""
    near = [
        sign * number + side * step * (1 + abs(number))
        for number in numbers
        for sign in (-1, 1)
        for side in (-1, 1)
        for step in (1e-3, 1e-2, 0.1)
    ]
    far = np.geomspace(13.1, FARTHEST_PROBE, 9)
    return np.concatenate([np.linspace(-12.0137, 12.0371, 193), far, -far, near])[:, None]
