"""What was measured of a flow becomes a frame that follows it calmly.

The frame follows the camera's clock, which rests when the points rest, and goes back when they do.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dnnflow._typing import Bool, Float
from dnnflow.motion.easing import ease
from dnnflow.projection.camera.clock import FULL_SPEED, Clock
from dnnflow.projection.camera.curve import Curve
from dnnflow.projection.camera.hills import calmed, uphill
from dnnflow.projection.camera.measured import STAGE_STEPS, Measured, stage_steps
from dnnflow.projection.camera.taut import taut

STAGE_SAMPLES = STAGE_STEPS
"""How many samples the frame has while a stage moves, unless there are very many stages."""
SMOOTHING_REACH = 3
"""How many samples the smoothing reaches to either side."""
FASTEST_ZOOM = 0.95
"""How much the logarithm of the radius may change in a second: 5 % a frame, if 20 a second."""
FASTEST_PAN = 0.95
"""How far the centre may go in a second, in radii."""
FRAME_SLACK = 3.0
"""How many times larger than the cloud the frame gets before the camera hurries, or turns round
once more."""
CLOUD_DRIFT = 0.12
"""How far from the middle the cloud gets, in its radii, before the camera follows."""
LEAST_RADIUS = 1e-3
"""The smallest frame there is, in units of the farthest coordinate of all."""


@dataclass(frozen=True, eq=False)
class Framing:
    """A centre and radii for every moment; the cloud never leaves the ball or the box.

    Attributes:
        centres: Shape (k, d), at evenly spaced readings of the clock, ``samples`` a stage.
        radii: Shape (k, r): of the ball, or half of each side of the box.
        samples: How many there are while a stage moves.
    """

    centres: Float[np.ndarray, "k d"]
    radii: Float[np.ndarray, "k r"]
    samples: int = STAGE_SAMPLES

    @cached_property
    def _curve(self) -> Curve:
        return Curve(np.column_stack([self.centres, np.log(self.radii)]))

    def at(self, reading: float) -> tuple[Float[np.ndarray, " d"], Float[np.ndarray, " r"]]:
        """The centre, shape (d,), and the radii, shape (r,), at a reading of the clock."""
        place = self._curve.at(self.samples * reading)
        dimension = self.centres.shape[1]
        return place[:dimension], np.exp(place[dimension:])


@dataclass(frozen=True, eq=False)
class Course:
    """Where a frame goes, and how large it is at least; all radii rise and fall together.

    Attributes:
        centres: Shape (k, d).
        lowest: Shape (k, r): the logarithms of the radii that are needed.
        steps: Shape (k - 1,): how much they may change from each sample to the next.
        rising: Shape (k - 1,): where they may only rise; elsewhere they may only fall.
        samples: How many there are while a stage moves.
    """

    centres: Float[np.ndarray, "k d"]
    lowest: Float[np.ndarray, "k r"]
    steps: Float[np.ndarray, " _"]
    rising: Bool[np.ndarray, " _"]
    samples: int

    def framing(self, start: Float[np.ndarray, " r"] | None = None) -> Framing:
        """The closest frame; it starts with the given radii, if it does not need larger ones."""
        lowest = self.lowest.copy()
        if start is not None:
            lowest[0] = np.maximum(lowest[0], np.log(start))
        radii = [calmed(axis, self.steps, self.rising) for axis in lowest.T]
        return Framing(self.centres, np.exp(_smooth(np.column_stack(radii))), self.samples)


@dataclass(frozen=True, eq=False)
class Pieces:
    """What is seen between each sample of the clock and the next one.

    Attributes:
        low, high: Shape (k - 1, d): the corners of the box around the points.
        radii: Shape (k - 1,): of the ball around the middle of it.
        middles: Shape (k, d): of the box at each sample.
        closest: The smallest radius of a frame.
    """

    low: Float[np.ndarray, "pieces d"]
    high: Float[np.ndarray, "pieces d"]
    radii: Float[np.ndarray, " pieces"]
    middles: Float[np.ndarray, "k d"]
    closest: float

    @classmethod
    def of(cls, seen: Measured, clock: Clock) -> "Pieces":
        """What is seen from sample to sample of a clock: all that is measured about then."""
        samples = stage_steps(clock.last)
        readings = _readings(clock, tuple(seen.times.tolist()), samples)
        ticks = np.arange(max(1, samples * clock.last) + 1)
        first = np.maximum(0, np.searchsorted(readings, ticks[:-1], "right") - 1)
        after = np.minimum(len(readings), np.searchsorted(readings, ticks[1:], "left") + 1)
        counts = after - first
        starts = np.cumsum(counts) - counts
        about = np.arange(counts.sum()) + (first - starts).repeat(counts)
        low = np.minimum.reduceat(seen.low[about], starts)
        high = np.maximum.reduceat(seen.high[about], starts)
        own = (seen.low + seen.high) / 2
        away = np.linalg.norm(own[about] - ((low + high) / 2).repeat(counts, axis=0), axis=1)
        radii = np.maximum.reduceat(seen.radii[about] + away, starts)
        middles = np.column_stack([np.interp(ticks, readings, axis) for axis in own.T])
        farthest = max(np.abs(seen.low).max(), np.abs(seen.high).max())
        return cls(low, high, radii, middles, float(LEAST_RADIUS * farthest or 1.0))

    @cached_property
    def swept(self) -> Float[np.ndarray, " k"]:
        """The radii of all that is seen while smoothing mixes what is about each sample."""
        high, low = _window(self.high).max(axis=-1), _window(self.low).min(axis=-1)
        return np.asarray((high - low).max(axis=1) / 2)

    @cached_property
    def centres(self) -> Float[np.ndarray, "k d"]:
        """Near the middle of the cloud, shape (k, d)."""
        drift = CLOUD_DRIFT * np.maximum(self.closest, self.swept)
        drift[[0, -1]] = 0.0
        strings = [taut(axis - drift, axis + drift) for axis in self.middles.T]
        return _smooth(np.column_stack(strings))

    def boxes(self, centres: Float[np.ndarray, "k d"]) -> Float[np.ndarray, "pieces d"]:
        """Half of each side of the box that is needed about moving centres."""
        before, after = centres[:-1], centres[1:]
        above, below = np.minimum(before, after), np.maximum(before, after)
        return np.maximum(self.high - above, below - self.low)

    def balls(self, centres: Float[np.ndarray, "k d"]) -> Float[np.ndarray, "pieces 1"]:
        """The radius of the ball that is needed about moving centres."""
        middles = (self.low + self.high) / 2
        ways = [np.linalg.norm(middles - each, axis=1) for each in (centres[:-1], centres[1:])]
        return (self.radii + np.max(ways, axis=0))[:, None]


def course_of(
    pieces: Pieces, clock: Clock, *, ball: bool, start: Float[np.ndarray, " d"] | None = None
) -> Course:
    """Follow a flow calmly, so that all of it stays in the frame and is large there.

    The centre goes along taut strings: the shortest curves that keep it near the middle of the
    cloud. The logarithms of the radii go up and down twice at most, and not too fast, as close
    to the cloud as that allows; they turn round together, so that a frame of any shape that holds
    the box turns as rarely. Where the centre goes fast the frame is large. Smoothing leaves the
    cloud within, because the bounds are first widened by the smoothing's reach.

    Args:
        pieces: Where the cloud is.
        clock: What the camera follows.
        ball: Whether to frame a ball, or else a box.
        start: Where the centre starts, if not in the middle of the cloud.
    """
    samples = stage_steps(clock.last)
    seconds, closest = _seconds(clock, samples), pieces.closest
    centres = pieces.centres if start is None else _leaving(start, pieces.centres)
    needed = (pieces.balls if ball else pieces.boxes)(centres)
    pans = np.linalg.norm(np.diff(centres, axis=0), axis=1) / (FASTEST_PAN * seconds)
    lowest = np.log(_window(np.maximum(needed, np.maximum(closest, pans)[:, None])).max(axis=-1))
    # A point may have any frame.
    highest = np.where(pieces.swept > closest, lowest.max(axis=1) + np.log(FRAME_SLACK), np.inf)
    steps = FASTEST_ZOOM * seconds
    calm = np.minimum(calmed(lowest.max(axis=1), steps), highest)
    return Course(centres, lowest, steps, uphill(calm, highest), samples)


def _leaving(
    start: Float[np.ndarray, " d"], centres: Float[np.ndarray, "k d"]
) -> Float[np.ndarray, "k d"]:
    """From another start all the way over to some centres."""
    return centres + np.outer(_left(len(centres)), start - centres[0])


@lru_cache(maxsize=64)
def _left(count: int) -> list[float]:
    """How much of a way is left at evenly spaced places."""
    return [1 - ease("smootherstep", share) for share in np.linspace(0, 1, count)]


@lru_cache(maxsize=64)
def _seconds(clock: Clock, samples: int) -> Float[np.ndarray, " _"]:
    """How long the camera goes from each sample to the next, at full speed.

    It is what the shortest of the runs has that smoothing mixes.
    """
    seconds = np.concatenate(
        [np.full(samples * run.stages, (run.end - run.start) / run.stages) for run in clock.runs]
        or [np.ones(1)]
    )
    padded = np.pad(seconds / FULL_SPEED / samples, SMOOTHING_REACH, mode="edge")
    return sliding_window_view(padded, 2 * SMOOTHING_REACH + 1).min(axis=-1)


@lru_cache(maxsize=64)
def _readings(clock: Clock, times: tuple[float, ...], samples: int) -> Float[np.ndarray, " k"]:
    """What a clock reads at some times, in samples; the tracks of a film have much in common."""
    return np.array([samples * clock.at(time) for time in times])


def _window(pieces: Float[np.ndarray, "pieces a"]) -> Float[np.ndarray, "k a _"]:
    """The pieces that smoothing mixes at each sample, from one before to one after its reach."""
    reach = SMOOTHING_REACH + 1
    padded = np.pad(pieces, [(reach, reach), (0, 0)], mode="edge")
    return sliding_window_view(padded, 2 * reach, axis=0)


def _smooth(values: Float[np.ndarray, "k a"]) -> Float[np.ndarray, "k a"]:
    """Means of the values about each, over a shorter reach near the ends, which stay."""
    places, reach = np.arange(len(values)), SMOOTHING_REACH
    reaches = np.minimum(reach, np.minimum(places, places[::-1]))[:, None]
    away = np.abs(np.arange(-reach, reach + 1))
    weights = np.where(away <= reaches, np.cos(np.pi / 2 * away / (reaches + 1)) ** 2, 0.0)
    weights /= weights.sum(axis=1, keepdims=True)
    padded = np.pad(values, [(reach, reach), (0, 0)], mode="edge")
    mixed = sliding_window_view(padded, 2 * reach + 1, axis=0)
    return np.einsum("kar,kr->ka", mixed, weights)
