"""A flow on the plane becomes the journeys of its stages: how far each moves the points there."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from dnnflow._typing import Float
from dnnflow.flow.flow import Flow
from dnnflow.motion.frame import between
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.limits import Limits
from dnnflow.projection.views import Projection

JOURNEY_STEPS = 16
"""At how many moments of a stage the points are looked at."""

JOURNEY_POINTS = 1_000
"""The journeys of larger clouds are measured on about this number of points."""


def journeys_of(
    flow: Flow, timeline: Timeline, projection: Projection, limits: Limits
) -> tuple[float, ...]:
    """How far each stage moves the points on the screen, in sides of the view.

    That is the way of the fastest point, if it kept its greatest speed for all of the stage: the
    view's own motion counts, for what the eye follows is the place on the screen.

    Args:
        flow: What moves.
        timeline: When.
        projection: How it comes to the plane.
        limits: Which part of the plane is seen.
    """
    some = slice(None, None, -(-len(flow.clouds[0]) // JOURNEY_POINTS))
    clouds = [cloud[some] for cloud in flow.clouds]

    def places(time: float) -> Float[np.ndarray, "n 2"]:
        """Where the points are seen."""
        move, view = between(flow, timeline.paths, *timeline.at(time)), limits.at(time)
        return (projection(move(clouds), time)[0] - np.array(view.centre)) / (2 * view.extent)

    return tuple(
        _journey(places, start, end)
        for start, end in zip(timeline.starts, timeline.ends, strict=True)
    )


def _journey(
    places: Callable[[float], Float[np.ndarray, "n 2"]], start: float, end: float
) -> float:
    seen = map(places, np.linspace(start, end, JOURNEY_STEPS + 1).tolist())
    steps = [np.linalg.norm(after - before, axis=1).max() for before, after in pairwise(seen)]
    return float(JOURNEY_STEPS * max(steps))
