"""The cloud at every position of a flow becomes a frame that follows it calmly.

A position is a stage plus its progress: 0 at the input, s after the last of s stages. Framing by
position and not by time makes the camera rest when the points rest, and go back when they do.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dnnflow._typing import Bool, Cloud, Float, Integer
from dnnflow.dnn.chunks import CHUNK_POINTS
from dnnflow.flow.flow import Flow
from dnnflow.motion.frame import between
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.curve import Curve
from dnnflow.projection.taut import taut

STAGE_SAMPLES = 24
"""How many samples a stage has; a quarter turn is then seen every 3.75 degrees."""
SMOOTHING_REACH = 3
"""How many samples the smoothing reaches to either side."""
FRAME_SLACK = 1.75
"""How many times larger than the cloud the frame gets before the camera comes closer."""
END_SLACK = 1.15
"""The same for the first and the last picture, which are seen the longest."""
CLOUD_DRIFT = 0.15
"""How far from the middle the cloud gets, in its radii, before the camera follows."""
LEAST_RADIUS = 1e-3
"""The smallest frame there is, in units of the farthest coordinate of all."""
MOST_MEASURED_POINTS = 20_000
"""Larger clouds are measured by a sample of this size, and by their extreme points."""
EXTREME_DIRECTIONS = 12
"""In how many directions the extreme points are sought."""


@dataclass(frozen=True, eq=False)
class Framing:
    """A centre and a radius for every position; the cloud never leaves that ball.

    Attributes:
        centres: Shape (k, d), at evenly spaced positions, ``STAGE_SAMPLES`` a stage.
        radii: Shape (k,).
    """

    centres: Float[np.ndarray, "k d"]
    radii: Float[np.ndarray, " k"]

    @cached_property
    def _curve(self) -> Curve:
        return Curve(np.column_stack([self.centres, np.log(self.radii)]))

    def at(self, position: float) -> tuple[Float[np.ndarray, " d"], float]:
        """The centre, shape (d,), and the radius of the ball at a position."""
        place = self._curve.at(STAGE_SAMPLES * position)
        return place[:-1], float(np.exp(place[-1]))


def framing_of(
    flow: Flow, timeline: Timeline, place: Callable[[Cloud], Cloud], *, order: float, boxed: bool
) -> Framing:
    """Follow a flow with the least motion that keeps all of it in the frame, and large enough.

    The centre and the logarithm of the radius are taut strings: the shortest curves that keep the
    cloud within the frame, and the frame at most ``FRAME_SLACK`` times larger than the cloud.
    Smoothing leaves the cloud within, because the bounds are first widened by the smoothing's
    reach.

    Args:
        flow: What is to be seen.
        timeline: How the points move; when they do makes no difference.
        place: From the points of the flow, shape (n, any), to where they are seen, shape (n, d).
        order: The norm that measures the frame: infinity for a square, 2 for a ball.
        boxed: Whether to show the box of a bounded activation, where it is not too large.
    """
    low, high, radii = _measured(flow, timeline, place, order)
    closest = LEAST_RADIUS * max(np.abs(low).max(), np.abs(high).max()) or 1.0
    radii = np.maximum(radii, closest)
    if boxed:
        _show_boxes(flow, low, high, radii, order)
    middles = (low + high) / 2
    swept = _swept(middles, radii, order)
    drift = CLOUD_DRIFT * swept
    drift[[0, -1]] = 0.0
    centres = np.column_stack([_smooth(taut(axis - drift, axis + drift)) for axis in middles.T])
    needed = np.log(radii + np.linalg.norm(centres - middles, ord=order, axis=1))
    lowest = _around(needed, SMOOTHING_REACH + 1).max(axis=1)
    highest = np.maximum(lowest, np.log(swept) + _slack(swept > closest))
    return Framing(centres, np.exp(_smooth(taut(lowest, highest))))


def _slack(plain: Bool[np.ndarray, " k"]) -> Float[np.ndarray, " k"]:
    """The logarithm of how much larger the frame may be; a point may have any frame."""
    slack = np.full(len(plain), np.log(FRAME_SLACK))
    slack[[0, -1]] = np.log(END_SLACK)
    return np.where(plain, slack, np.inf)


def _swept(
    middles: Float[np.ndarray, "k d"], radii: Float[np.ndarray, " k"], order: float
) -> Float[np.ndarray, " k"]:
    """The radius of all that the cloud sweeps while it moves as far as the smoothing reaches.

    It is the size that counts for a small cloud on a long journey: the camera need not follow
    closely what passes by.
    """
    last = len(radii) - 1
    sweeps = []
    for ahead in range(-SMOOTHING_REACH - 1, SMOOTHING_REACH + 2):
        other = np.clip(np.arange(last + 1) + ahead, 0, last)
        away = np.linalg.norm(middles[other] - middles, ord=order, axis=1)
        sweeps.append(radii[other] + away)
    return np.max(sweeps, axis=0)


def _measured(
    flow: Flow, timeline: Timeline, place: Callable[[Cloud], Cloud], order: float
) -> tuple[
    Float[np.ndarray, "k d"],
    Float[np.ndarray, "k d"],
    Float[np.ndarray, " k"],
]:
    """The bounding box and the radius about its middle, at every sample of the flow."""
    boxes = []
    for points in _samples(flow, timeline):
        seen = np.ascontiguousarray(place(points).T)  # numpy is fast along the points, not across
        low, high = seen.min(axis=1), seen.max(axis=1)
        away = np.linalg.norm(seen - (low + high)[:, None] / 2, ord=order, axis=0)
        boxes.append((low, high, away.max()))
    lows, highs, radii = zip(*boxes, strict=True)
    return np.array(lows, float), np.array(highs, float), np.array(radii, float)


def _samples(flow: Flow, timeline: Timeline) -> Iterator[Cloud]:
    """The points at every sample, or in large clouds those that can matter."""
    kept = _extremes(flow)
    clouds = [cloud[kept] for cloud in flow.clouds]
    for stage in range(len(flow.stages)):
        yield clouds[stage]
        for step in range(1, STAGE_SAMPLES):
            move = between(flow, timeline.paths, stage, step / STAGE_SAMPLES)
            yield move(clouds)
    yield clouds[-1]


def _extremes(flow: Flow) -> slice | Integer[np.ndarray, " kept"]:
    """Which points to measure: all of a small flow, else some and the extreme ones of each cloud.

    An affine map takes extreme points to extreme points. What lies between the few directions is
    missed by far less than the margin around the frame.
    """
    count = len(flow.clouds[0])
    if count <= MOST_MEASURED_POINTS:
        return slice(None)
    kept = [np.arange(0, count, -(-count // MOST_MEASURED_POINTS))]
    generator = np.random.default_rng(0)
    for cloud in flow.clouds:
        directions = generator.normal(size=(EXTREME_DIRECTIONS, cloud.shape[1])).astype(cloud.dtype)
        kept.append(_farthest(cloud, directions))
    return np.unique(np.concatenate(kept))


def _farthest(
    cloud: Cloud, directions: Float[np.ndarray, "k d"]
) -> Integer[np.ndarray, " extremes"]:
    """The numbers of the points that reach farthest in each direction, and against it."""
    farthest = np.arange(0)
    for first in range(0, len(cloud), CHUNK_POINTS):
        rivals = np.append(farthest, np.arange(first, min(first + CHUNK_POINTS, len(cloud))))
        along = directions @ cloud[rivals].T
        farthest = rivals[np.append(along.argmin(axis=1), along.argmax(axis=1))]
    return farthest


def _show_boxes(
    flow: Flow,
    low: Float[np.ndarray, "k d"],
    high: Float[np.ndarray, "k d"],
    radii: Float[np.ndarray, " k"],
    order: float,
) -> None:
    """Widen what must be seen to the box, where the box is not too large for the cloud in it.

    Over epochs it is seen all the time, if it is not too large for the largest cloud.
    """
    for number, stage in enumerate(flow.stages):
        bounds, end = stage.bounds, STAGE_SAMPLES * (number + 1)
        if bounds is None:
            continue
        # In space the corners of a box that comes and goes may be cut off.
        seen, sides = slice(end, end + 1), 2
        if stage.start_bounds is not None:
            seen, sides = slice(None), low.shape[1]
        radius = np.linalg.norm(np.full(sides, (bounds[1] - bounds[0]) / 2), ord=order)
        if radius <= FRAME_SLACK * radii[seen].max():
            low[seen], high[seen] = bounds
            radii[seen] = radius


def _smooth(values: Float[np.ndarray, " k"]) -> Float[np.ndarray, " k"]:
    weights = np.hanning(2 * SMOOTHING_REACH + 3)[1:-1]
    return _around(values, SMOOTHING_REACH) @ (weights / weights.sum())


def _around(values: Float[np.ndarray, " k"], reach: int) -> Float[np.ndarray, "k _"]:
    """Each value between its ``reach`` neighbours on either side; the end values are repeated."""
    return sliding_window_view(np.pad(values, reach, mode="edge"), 2 * reach + 1)
