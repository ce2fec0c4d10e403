"""Values at whole numbers become a smooth curve through them that never overshoots."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dnnflow._typing import Float


@dataclass(frozen=True, eq=False)
class Curve:
    """A piecewise cubic through values; between two of them it only rises, or only falls.

    The slopes are those of Fritsch & Butland 1984, "A method for constructing local monotone
    piecewise cubic interpolants", and at the ends those of Moler 2004, "Numerical computing with
    MATLAB", as in scipy's ``PchipInterpolator``, which takes a third of a second to import.

    Attributes:
        values: Shape (k, c): at 0, 1, … k - 1.
    """

    values: Float[np.ndarray, "k c"]

    def at(self, place: float) -> Float[np.ndarray, " c"]:
        """The value, shape (c,), at a place from 0 to k - 1."""
        if len(self.values) == 1:
            return self.values[0]
        piece = min(int(place), len(self.values) - 2)
        start, slope, bend, twist = self._cubics[piece]
        beyond = place - piece
        return np.asarray(start + beyond * (slope + beyond * (bend + beyond * twist)))

    @cached_property
    def _cubics(self) -> Float[np.ndarray, "pieces 4 c"]:
        """The coefficients of the powers of the way beyond the start of each piece."""
        start, rise, slopes = self.values[:-1], np.diff(self.values, axis=0), self._slopes
        before, after = slopes[:-1], slopes[1:]
        return np.stack(
            [start, before, 3 * rise - 2 * before - after, before + after - 2 * rise], axis=1
        )

    @cached_property
    def _slopes(self) -> Float[np.ndarray, "k c"]:
        rises = np.diff(self.values, axis=0)
        if len(rises) == 1:
            return np.repeat(rises, 2, axis=0)
        first, last = _end(rises[0], rises[1]), _end(rises[-1], rises[-2])
        return np.vstack([first, _inner(rises[:-1], rises[1:]), last])


def _inner(
    before: Float[np.ndarray, "rest c"], after: Float[np.ndarray, "rest c"]
) -> Float[np.ndarray, "rest c"]:
    """The harmonic mean of two rises; 0 at a peak."""
    onward = before * after > 0
    return np.where(onward, 2 * before * after, 0.0) / np.where(onward, before + after, 1.0)


def _end(nearest: Float[np.ndarray, " c"], next_one: Float[np.ndarray, " c"]) -> np.ndarray:
    """The slope of the parabola through the last three values, as far as it does not overshoot."""
    slope = (3 * nearest - next_one) / 2
    turning = nearest * next_one < 0
    slope = np.where(turning & (np.abs(slope) > 3 * np.abs(nearest)), 3 * nearest, slope)
    return np.where(slope * nearest > 0, slope, 0.0)
