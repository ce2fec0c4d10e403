"""A framing becomes the part of the plane that is seen: nothing leaves it and nothing jumps."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.flow import Flow
from dnnflow.motion.frame import View
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.clock import Clock
from dnnflow.projection.camera.framing import Course, Framing, Pieces, course_of
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
        pieces: Where the cloud is at every moment.
        start: The centre of the first view, if not the middle of the first cloud.
        radii: Half its width and height at least.
    """

    clock: Clock
    pieces: Pieces
    start: Float[np.ndarray, " 2"] | None = None
    radii: Float[np.ndarray, " 2"] | None = None

    @cached_property
    def framing(self) -> Framing:
        """The box in which the cloud is at every moment."""
        return self.course.framing(self.radii)

    @cached_property
    def course(self) -> Course:
        """Where that goes, and how large it is at least."""
        return course_of(self.pieces, self.clock, ball=False, start=self.start)

    def starting(self, radii: Float[np.ndarray, " 2"]) -> "Limits":
        """The same with half the width and height that the first view has at least."""
        wider = replace(self, radii=radii)
        vars(wider)["course"] = self.course
        return wider

    def at(self, time: float) -> View:
        """The part of the plane that is seen at a time in seconds."""
        centre, radii = self.framing.at(self.clock.at(time))
        (x, y), (width, height) = centre.tolist(), radii.tolist()
        extent = max(width, height)
        return View((x, y), VIEW_MARGIN * extent, (width / extent, height / extent))


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
    seen = measured(
        flow,
        timeline,
        OnPlane(projection),
        boxed=not isinstance(projection, Principal),
        still=not isinstance(projection, Orbit),
    )
    clock = Clock(timeline)
    return Limits(clock, Pieces.of(seen, clock))


def shared(limits: tuple[Limits, ...]) -> tuple[Limits, ...]:
    """The same limits, but all start from one view, so that panels share the input's scale.

    Each goes over to its own view while its stages move, and covers its own points all the time.
    """
    if len(limits) == 1:
        return limits
    boxes = [each.framing.at(0.0) for each in limits]
    low = np.min([centre - radii for centre, radii in boxes], axis=0)
    high = np.max([centre + radii for centre, radii in boxes], axis=0)
    moved = [replace(each, start=(low + high) / 2) for each in limits]
    radii = np.max([each.framing.at(0.0)[1] for each in moved], axis=0)
    return tuple(each.starting(radii) for each in moved)
