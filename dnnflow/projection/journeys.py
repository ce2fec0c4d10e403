"""A flow on the plane becomes the journeys of its stages: how far each moves the points there."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.flow import Flow
from dnnflow.flow.kept import once_a_flow
from dnnflow.flow.stage import Paths
from dnnflow.motion.easing import ease
from dnnflow.motion.frame import between
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.limits import Limits
from dnnflow.projection.views import Projection

JOURNEY_STEPS, FEWEST_JOURNEY_STEPS = 16, 5
"""At how many moments of a stage the points are looked at; at fewer in very deep networks."""

JOURNEY_POINTS, FEWEST_JOURNEY_POINTS = 1_000, 200
"""The journeys of larger clouds are measured on about this number of points; on fewer in very deep
networks."""

PLOT_HEIGHT = 1 / 1.4
"""How high the plot is on which the ways are measured, in its widths: that of a square picture."""

WATCHED_STAGES = 100
"""In flows of more stages than these, each is looked at more briefly."""


def journeys_of(
    flow: Flow, timeline: Timeline, projection: Projection, limits: Limits
) -> tuple[float, ...]:
    """How far each stage moves the points on the screen, in widths of the plot.

    That is the way of the fastest point, if it kept its greatest speed for all of the stage: the
    view's own motion counts, for what the eye follows is the place on the screen.

    Args:
        flow: What moves.
        timeline: When.
        projection: How it comes to the plane.
        limits: Which part of the plane is seen.
    """
    spans = zip(timeline.starts, timeline.ends, strict=True)
    ways = _ways(flow, timeline.paths, timeline.easing, *_looks(flow.company * len(flow.stages)))
    seen = Seen(projection, limits)
    return tuple(
        seen.journey(clouds, np.linspace(*span, len(clouds)).tolist())
        for clouds, span in zip(ways, spans, strict=True)
    )


@dataclass(frozen=True, eq=False)
class Seen:
    """How points come to the plane, and which part of it is seen."""

    projection: Projection
    limits: Limits

    def journey(self, clouds: Sequence[Float[np.ndarray, "n _"]], times: Sequence[float]) -> float:
        """How far points would go, in widths of the plot, at their greatest speed then."""
        places = map(self._places, clouds, times)
        steps = [np.linalg.norm(after - before, axis=1).max() for before, after in pairwise(places)]
        return float(len(steps) * max(steps))

    def _places(self, cloud: Cloud, time: float) -> Float[np.ndarray, "n 2"]:
        view = self.limits.at(time)
        away = self.projection(cloud, time)[0] - np.array(view.centre)
        return away * view.scale(1.0, PLOT_HEIGHT)


@once_a_flow
def _ways(
    flow: Flow, paths: Paths, easing: str, steps: int, points: int
) -> list[list[Float[np.ndarray, "_ _"]]]:
    """Some of the points at evenly spaced times of each stage, both ends among them."""
    some = slice(None, None, -(-len(flow.clouds[0]) // points))
    clouds = [cloud[some] for cloud in flow.clouds]
    shares = [step / steps for step in range(1, steps)]
    eased = [ease(easing, share) for share in shares]
    return [
        [
            clouds[number],
            *(
                between(flow, paths, number, progress)(clouds)
                for progress in (shares if stage.gliding else eased)
            ),
            clouds[number + 1],
        ]
        for number, stage in enumerate(flow.stages)
    ]


def _looks(stages: int) -> tuple[int, int]:
    """At how many steps of a stage, and at how many points, to look."""
    steps = _share(JOURNEY_STEPS, FEWEST_JOURNEY_STEPS, stages)
    return steps, _share(JOURNEY_POINTS, FEWEST_JOURNEY_POINTS, stages)


def _share(most: int, fewest: int, stages: int) -> int:
    return max(fewest, min(most, most * WATCHED_STAGES // max(1, stages)))
