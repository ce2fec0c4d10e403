"""What was measured of a flow becomes a frame that follows it calmly.

The frame follows the camera's clock, which rests when the points rest, and goes back when they do.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dnnflow._typing import Float
from dnnflow.projection.camera.clock import FULL_SPEED, Clock
from dnnflow.projection.camera.curve import Curve
from dnnflow.projection.camera.hills import calmed, hills
from dnnflow.projection.camera.measured import STAGE_STEPS, Measured, stage_steps
from dnnflow.projection.camera.taut import taut

STAGE_SAMPLES = STAGE_STEPS
"""How many samples the frame has while a stage moves, unless there are very many stages."""
SMOOTHING_REACH = 3
"""How many samples the smoothing reaches to either side."""
FASTEST_ZOOM = 0.95
"""How much the logarithm of the radius may change in a second: 5 % a frame, if 20 a second."""
FRAME_SLACK = 3.0
"""How many times larger than the cloud the frame gets before the camera hurries, or turns round
once more."""
CLOUD_DRIFT = 0.12
"""How far from the middle the cloud gets, in its radii, before the camera follows."""
LEAST_RADIUS = 1e-3
"""The smallest frame there is, in units of the farthest coordinate of all."""


@dataclass(frozen=True, eq=False)
class Framing:
    """A centre and a radius for every moment; the cloud never leaves the ball or the square.

    Attributes:
        centres: Shape (k, d), at evenly spaced readings of the clock, ``samples`` a stage.
        radii: Shape (k,): of the ball, or half the side of the square.
        samples: How many there are while a stage moves.
    """

    centres: Float[np.ndarray, "k d"]
    radii: Float[np.ndarray, " k"]
    samples: int = STAGE_SAMPLES

    @cached_property
    def _curve(self) -> Curve:
        return Curve(np.column_stack([self.centres, np.log(self.radii)]))

    def at(self, reading: float) -> tuple[Float[np.ndarray, " d"], float]:
        """The centre, shape (d,), and the radius at a reading of the clock."""
        place = self._curve.at(self.samples * reading)
        return place[:-1], float(np.exp(place[-1]))


@dataclass(frozen=True, eq=False)
class Pieces:
    """What is seen between each sample of the clock and the next one.

    Attributes:
        low, high: Shape (k - 1, d): the corners of the box around the points.
        radii: Shape (k - 1,): of the ball around the middle of it.
        middles: Shape (k, d): of the box at each sample.
    """

    low: Float[np.ndarray, "pieces d"]
    high: Float[np.ndarray, "pieces d"]
    radii: Float[np.ndarray, " pieces"]
    middles: Float[np.ndarray, "k d"]

    def squares(self, centres: Float[np.ndarray, "k d"]) -> Float[np.ndarray, " pieces"]:
        """Half the side of the square that is needed about moving centres."""
        before, after = centres[:-1], centres[1:]
        above, below = np.minimum(before, after), np.maximum(before, after)
        return np.maximum(self.high - above, below - self.low).max(axis=1)

    def balls(self, centres: Float[np.ndarray, "k d"]) -> Float[np.ndarray, " pieces"]:
        """The radius of the ball that is needed about moving centres."""
        middles = (self.low + self.high) / 2
        ways = [np.linalg.norm(middles - each, axis=1) for each in (centres[:-1], centres[1:])]
        return self.radii + np.max(ways, axis=0)


def framing_of(seen: Measured, clock: Clock, *, ball: bool) -> Framing:
    """Follow a flow calmly, so that all of it stays in the frame and is large there.

    The centre goes along taut strings: the shortest curves that keep it near the middle of the
    cloud. The logarithm of the radius goes up and down twice at most, and not too fast, as close
    to the cloud as that allows. Smoothing leaves the cloud within, because the bounds are first
    widened by the smoothing's reach.

    Args:
        seen: Where the cloud is.
        clock: What the camera follows.
        ball: Whether to frame a ball, or else a square.
    """
    samples = stage_steps(clock.last)
    pieces = _pieces(seen, clock, samples)
    closest = LEAST_RADIUS * max(np.abs(seen.low).max(), np.abs(seen.high).max()) or 1.0
    swept = (_window(pieces.high).max(axis=-1) - _window(pieces.low).min(axis=-1)).max(axis=1) / 2
    drift = CLOUD_DRIFT * np.maximum(closest, swept)
    drift[[0, -1]] = 0.0
    centres = np.column_stack(
        [_smooth(taut(axis - drift, axis + drift)) for axis in pieces.middles.T]
    )
    needed = (pieces.balls if ball else pieces.squares)(centres)
    lowest = _window(np.log(np.maximum(needed, closest))[:, None])[:, 0].max(axis=-1)
    # A point may have any frame.
    highest = np.where(swept > closest, lowest + np.log(FRAME_SLACK), np.inf)
    calm = np.minimum(calmed(lowest, _steps(clock, samples)), highest)
    return Framing(centres, np.exp(_smooth(hills(calm, highest))), samples)


def _steps(clock: Clock, samples: int) -> Float[np.ndarray, " _"]:
    """How much the logarithm of the radius may change from each sample to the next.

    It is what the shortest of the runs has time for that smoothing mixes.
    """
    seconds = np.concatenate(
        [np.full(samples * run.stages, (run.end - run.start) / run.stages) for run in clock.runs]
        or [np.ones(1)]
    )
    steps = FASTEST_ZOOM * seconds / FULL_SPEED / samples
    return _around(steps, SMOOTHING_REACH).min(axis=-1)


def _pieces(seen: Measured, clock: Clock, samples: int) -> Pieces:
    """What is seen from sample to sample of a clock: all that is measured about then."""
    readings = np.array([samples * clock.at(time) for time in seen.times])
    ticks = np.arange(max(1, samples * clock.last) + 1)
    first = np.maximum(0, np.searchsorted(readings, ticks[:-1], "right") - 1)
    after = np.searchsorted(readings, ticks[1:], "left") + 1
    spans = [slice(*each) for each in zip(first, after, strict=True)]
    low = np.array([seen.low[span].min(axis=0) for span in spans])
    high = np.array([seen.high[span].max(axis=0) for span in spans])
    own = (seen.low + seen.high) / 2
    radii = [
        (seen.radii[span] + np.linalg.norm(own[span] - middle, axis=1)).max()
        for span, middle in zip(spans, (low + high) / 2, strict=True)
    ]
    middles = np.column_stack([np.interp(ticks, readings, axis) for axis in own.T])
    return Pieces(low, high, np.array(radii), middles)


def _window(pieces: Float[np.ndarray, "pieces a"]) -> Float[np.ndarray, "k a _"]:
    """The pieces that smoothing mixes at each sample, from one before to one after its reach."""
    reach = SMOOTHING_REACH + 1
    padded = np.pad(pieces, [(reach, reach), (0, 0)], mode="edge")
    return sliding_window_view(padded, 2 * reach, axis=0)


def _smooth(values: Float[np.ndarray, " k"]) -> Float[np.ndarray, " k"]:
    weights = np.hanning(2 * SMOOTHING_REACH + 3)[1:-1]
    return _around(values, SMOOTHING_REACH) @ (weights / weights.sum())


def _around(values: Float[np.ndarray, " k"], reach: int) -> Float[np.ndarray, "k _"]:
    """Each value between its ``reach`` neighbours on either side; the end values are repeated."""
    return sliding_window_view(np.pad(values, reach, mode="edge"), 2 * reach + 1)
