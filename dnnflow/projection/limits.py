"""A framing becomes the part of the plane that is seen: nothing leaves it and nothing jumps."""

from dataclasses import dataclass, replace

import numpy as np

from dnnflow.flow.flow import Flow
from dnnflow.motion.easing import ease
from dnnflow.motion.frame import View
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.flat import Coordinates
from dnnflow.projection.framing import Framing, framing_of
from dnnflow.projection.orbit import BALL_SWELL, Orbit
from dnnflow.projection.views import Projection

VIEW_MARGIN = 1.08
"""How much larger the view is than the cloud at least: room for the points' own size."""


@dataclass(frozen=True, eq=False)
class Limits:
    """The view of a flow at every time.

    Attributes:
        timeline: When the stages move.
        framing: The ball in which the cloud is at every position.
        scale: How many of its radii the view extends.
        start: Another view to start from, which contains the first one of these limits.
    """

    timeline: Timeline
    framing: Framing
    scale: float
    start: View | None = None

    def at(self, time: float) -> View:
        """The part of the plane that is seen at a time in seconds."""
        stage, progress = self.timeline.at(time)
        position = stage + progress
        own = self._own(position)
        if self.start is None:
            return own
        return _shifted(own, self._own(0.0), self.start, 1 - self._gone(position))

    def _own(self, position: float) -> View:
        centre, radius = self.framing.at(position)
        return View((float(centre[0]), float(centre[1])), self.scale * radius)

    def _gone(self, position: float) -> float:
        stages = len(self.timeline.starts)
        return ease("smootherstep", position / stages) if stages else 0.0


def limits_of(flow: Flow, timeline: Timeline, projection: Projection) -> Limits:
    """The calmest limits that a flow never leaves, on the plane of a projection.

    They are functions of the position in the flow, so they rest when the points do.
    """
    if isinstance(projection, Orbit):
        return Limits(timeline, projection.framing, VIEW_MARGIN * BALL_SWELL)
    framing = framing_of(
        flow,
        timeline,
        lambda points: projection(points, 0.0)[0],
        order=np.inf,
        boxed=isinstance(projection, Coordinates),
    )
    return Limits(timeline, framing, VIEW_MARGIN)


def shared(limits: tuple[Limits, ...]) -> tuple[Limits, ...]:
    """The same limits, but all start from one view, so that panels share the input's scale.

    Each goes over to its own view while its stages move, and covers its own points all the time.
    """
    views = [each.at(0.0) for each in limits]
    centres = np.array([view.centre for view in views])
    extents = np.array([view.extent for view in views])[:, None]
    low, high = (centres - extents).min(axis=0), (centres + extents).max(axis=0)
    middle = (low + high) / 2
    start = View((float(middle[0]), float(middle[1])), float((high - low).max() / 2))
    return tuple(replace(each, start=start) for each in limits)


def _shifted(view: View, origin: View, target: View, share: float) -> View:
    """A view moved by a share of the way from ``origin`` to ``target``, which contains it.

    The extent grows by at least as much as the centre moves, so the view still contains itself.
    """
    x, y = (
        at + share * (to - come)
        for at, come, to in zip(view.centre, origin.centre, target.centre, strict=True)
    )
    return View((x, y), view.extent + share * (target.extent - origin.extent))
