"""A flow on its way becomes boxes: where its points are on the plane or in space, and when."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, Integer
from dnnflow.dnn.chunks import CHUNK_POINTS
from dnnflow.flow.flow import Flow
from dnnflow.flow.kept import once_a_flow
from dnnflow.flow.stage import Paths
from dnnflow.flow.walls import WIDEST_BOX
from dnnflow.motion.easing import ease
from dnnflow.motion.frame import between
from dnnflow.motion.timeline import Timeline

STAGE_STEPS, FEWEST_STAGE_STEPS = 24, 3
"""At how many steps a stage is measured; a quarter turn is then seen every 3.75 degrees. In very
deep networks, whose stages take no longer than a frame or two, there are fewer."""
MOST_MOMENTS = 2400
"""Of all stages, unless they are too many for that."""
EASING_STEPS = 384
"""By how many steps it is found out when a stage has come that far."""
BOX_SLACK = 1.75
"""How many times larger than the cloud in it a box may be to be shown."""
MOST_KEPT_MOMENTS = 1 << 26
"""Up to this size in all, the points are kept where they are at each moment."""
MOST_MEASURED_POINTS = 20_000
"""Larger clouds are measured by a sample of this size, and by their extreme points."""
MOST_POINTS_AMONG_MANY, FEWEST_STEPS_AMONG_MANY = 200, 6
"""Of each of many flows, besides the extreme points; a quarter turn is seen every 15 degrees."""
EXTREME_DIRECTIONS = 12
"""In how many directions the extreme points are sought."""

Box: TypeAlias = tuple[Float[np.ndarray, " d"], Float[np.ndarray, " d"], float]
"""The corners of the box around points, and the radius of the ball about its middle."""

Place: TypeAlias = Callable[[Cloud, float], Cloud]
"""From the points of a flow, shape (n, any), at a time, to where they are seen, shape (n, d)."""


@dataclass(frozen=True, eq=False)
class Measured:
    """Where all points are at some moments.

    Attributes:
        times: Shape (k,): the moments in seconds, in order.
        low, high: Shape (k, d): the corners of the box around the points.
        radii: Shape (k,): of the ball around the middle of it.
    """

    times: Float[np.ndarray, " k"]
    low: Float[np.ndarray, "k d"]
    high: Float[np.ndarray, "k d"]
    radii: Float[np.ndarray, " k"]


def measured(
    flow: Flow, timeline: Timeline, place: Place, *, boxed: bool, still: bool = False
) -> Measured:
    """Measure a flow while it moves, and before and after each rest.

    Args:
        flow: What is to be seen.
        timeline: When and how it moves.
        place: Where it is seen.
        boxed: Whether to show the box of a bounded activation, where it is not too large.
        still: Whether the place, which can be hashed, does not depend on the time.
    """
    times = _times(timeline, _steps(flow))
    if still:
        boxes = _still_boxes(flow, timeline.paths, timeline.easing, place)
    else:
        moments = _moments(flow, timeline.paths, timeline.easing)
        boxes = [_around(place(*each)) for each in zip(moments, times, strict=True)]
    low, high, radii = (np.array(each, float) for each in zip(*boxes, strict=True))
    seen = Measured(np.array(times), low, high, radii)
    if boxed:
        _show_boxes(flow, timeline, place, seen)
    return seen


def stage_steps(stages: int, company: int = 1) -> int:
    """At how many steps each of this number of stages is looked at, in each of some flows."""
    alone = max(FEWEST_STAGE_STEPS, min(STAGE_STEPS, MOST_MOMENTS // max(1, stages)))
    return min(alone, max(FEWEST_STEPS_AMONG_MANY, MOST_MOMENTS // max(1, company * stages)))


def briefly(flow: Flow, company: int) -> Flow:
    """A flow as one of many is measured: the points of it that matter."""
    return flow.among(company, _extremes(flow, MOST_POINTS_AMONG_MANY))


def _steps(flow: Flow) -> int:
    return stage_steps(len(flow.stages), flow.company)


def _around(seen: Cloud) -> Box:
    axes = np.ascontiguousarray(seen.T)  # numpy is fast along the points, not across
    low, high = axes.min(axis=1), axes.max(axis=1)
    away = np.linalg.norm(axes - (low + high)[:, None] / 2, axis=0)
    return low, high, float(away.max())


@once_a_flow
def _still_boxes(flow: Flow, paths: Paths, easing: str, place: Place) -> list[Box]:
    """What is around the points at every moment, whenever that is."""
    return [_around(place(points, 0.0)) for points in _moments(flow, paths, easing)]


def _moments(flow: Flow, paths: Paths, easing: str) -> Iterable[Float[np.ndarray, "_ _"]]:
    """The points at every moment, or in large clouds those that can matter."""
    count = len(flow.stages) * (len(_shares(easing, _steps(flow))) + 2)
    small = count * flow.clouds[0].nbytes <= MOST_KEPT_MOMENTS
    return _kept_moments(flow, paths, easing) if small else _made_moments(flow, paths, easing)


@once_a_flow
def _kept_moments(flow: Flow, paths: Paths, easing: str) -> list[Float[np.ndarray, "_ _"]]:
    return list(_made_moments(flow, paths, easing))


def _made_moments(flow: Flow, paths: Paths, easing: str) -> Iterator[Float[np.ndarray, "_ _"]]:
    kept = _extremes(flow)
    clouds = [cloud[kept] for cloud in flow.clouds]
    shares = _shares(easing, _steps(flow))
    eased = tuple(ease(easing, share) for share in shares)
    for number, stage in enumerate(flow.stages):
        yield clouds[number]
        for progress in shares if stage.gliding else eased:
            yield between(flow, paths, number, progress)(clouds)
        yield clouds[number + 1]
    if not flow.stages:
        yield clouds[0]


def _times(timeline: Timeline, steps: int) -> list[float]:
    """When each moment is, in seconds, with these steps a stage."""
    shares = [0.0, *_shares(timeline.easing, steps), 1.0]
    spans = zip(timeline.starts, timeline.ends, strict=True)
    times = [
        end if share == 1 else start + share * (end - start)
        for start, end in spans
        for share in shares
    ]
    return times or [0.0]


@lru_cache(maxsize=64)
def _shares(easing: str, count: int) -> tuple[float, ...]:
    """At which shares of its time, between 0 and 1, to measure a stage, in that many steps.

    No two are far apart in time, nor in the stage's progress.
    """
    times, steps = (np.linspace(0, 1, each + 1) for each in (EASING_STEPS, count))
    progress = [ease(easing, share) for share in times]
    shares = np.union1d(np.interp(steps, progress, times), steps[::2])
    return tuple(float(share) for share in shares if 0 < share < 1)


def _extremes(flow: Flow, most: int = MOST_MEASURED_POINTS) -> slice | Integer[np.ndarray, " kept"]:
    """Which points to measure: all of a small flow, else some and the extreme ones of each cloud.

    An affine map takes extreme points to extreme points. What lies between the few directions is
    missed by far less than the margin around the frame.
    """
    count = len(flow.clouds[0])
    if count <= most:
        return slice(None)
    kept = [np.arange(0, count, -(-count // most))]
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


def _show_boxes(flow: Flow, timeline: Timeline, place: Place, seen: Measured) -> None:
    """Widen what must be seen to the box, where the box is not too large for the cloud in it.

    Over epochs it is seen all the time, if it is not too large for the largest cloud.
    """
    sides = (seen.high - seen.low).max(axis=1)
    within = zip(flow.stages, timeline.starts, strict=True)
    standing = min((start for stage, start in within if stage.start_bounds is not None), default=0)
    for number, stage in enumerate(flow.stages):
        width = len(flow.centroids[number + 1])
        if stage.bounds is None or width > WIDEST_BOX:
            continue
        if stage.start_bounds is not None:
            moments = np.flatnonzero(seen.times >= standing)
        else:
            moments = np.flatnonzero(np.abs(seen.times - timeline.ends[number]) == 0)
        corners = np.array(list(product(*[stage.bounds] * width)), float)
        boxes = [_around(place(corners, seen.times[moment])) for moment in moments]
        if max((high - low).max() for low, high, _ in boxes) <= BOX_SLACK * sides[moments].max():
            for moment, (low, high, radius) in zip(moments, boxes, strict=True):
                np.minimum(seen.low[moment], low, out=seen.low[moment])
                np.maximum(seen.high[moment], high, out=seen.high[moment])
                seen.radii[moment] = max(seen.radii[moment], radius)
