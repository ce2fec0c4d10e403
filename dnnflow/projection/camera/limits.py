"""A framing becomes the part of the plane that is seen: nothing leaves it and nothing jumps."""

from dataclasses import dataclass, replace

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.flow import Flow
from dnnflow.motion.easing import ease
from dnnflow.motion.frame import View
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.clock import Clock
from dnnflow.projection.camera.framing import Framing, framing_of
from dnnflow.projection.camera.measured import measured
from dnnflow.projection.flat import Principal
from dnnflow.projection.orbit import Orbit
from dnnflow.projection.views import Projection

VIEW_MARGIN = 1.06
"""How much larger the view is than the cloud at least: room for the points' own size."""


@dataclass(frozen=True, eq=False)
class Limits:
    """The view of a flow at every time.

    Attributes:
        clock: What the camera follows.
        framing: The square in which the cloud is at every moment.
        start: Another view to start from, which contains the first one of these limits.
    """

    clock: Clock
    framing: Framing
    start: View | None = None

    def at(self, time: float) -> View:
        """The part of the plane that is seen at a time in seconds."""
        reading = self.clock.at(time)
        own = self._own(reading)
        if self.start is None:
            return own
        return _shifted(own, self._own(0.0), self.start, 1 - self._gone(reading))

    def _own(self, reading: float) -> View:
        centre, radius = self.framing.at(reading)
        return View((float(centre[0]), float(centre[1])), VIEW_MARGIN * radius)

    def _gone(self, reading: float) -> float:
        last = self.clock.last
        return ease("smootherstep", reading / last) if last else 0.0


@dataclass(frozen=True)
class OnPlane:
    """Where points are on the plane of a projection; equal projections have the same places."""

    projection: Projection

    def __call__(self, points: Cloud, time: float) -> Float[np.ndarray, "n 2"]:
        """Points, shape (n, any), at a time in seconds."""
        return self.projection(points, time)[0]


def limits_of(flow: Flow, timeline: Timeline, projection: Projection) -> Limits:
    """The calmest limits that a flow never leaves, on the plane of a projection.

    They follow the camera's clock, so they rest when the points do.
    """
    clock = Clock(timeline)
    seen = measured(
        flow,
        timeline,
        OnPlane(projection),
        boxed=not isinstance(projection, Principal),
        still=not isinstance(projection, Orbit),
    )
    return Limits(clock, framing_of(seen, clock, ball=False))


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
