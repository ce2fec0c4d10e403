"""Animations become a film: all resolved, on one clock, ready to be painted at any frame."""

from collections.abc import Iterator
from dataclasses import dataclass

from dnnflow._typing import Picture
from dnnflow.flow.flow import Flow
from dnnflow.motion.frame import Frame, frame_at
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.limits import Limits
from dnnflow.projection.project import project
from dnnflow.projection.views import Projection
from dnnflow.render.painter import Painter


@dataclass(frozen=True, eq=False)
class Strand:
    """One animation, resolved.

    Attributes:
        flow: The clouds.
        timeline: When they move.
        projection: How they come to the plane.
        limits: Which part of the plane is seen.
    """

    flow: Flow
    timeline: Timeline
    projection: Projection
    limits: Limits

    def frame(self, index: int) -> Frame:
        """Frame number ``index``, on the plane."""
        return project(frame_at(self.flow, self.timeline, index), self.projection, self.limits)


@dataclass(frozen=True, eq=False)
class Film:
    """Strands that play side by side.

    Attributes:
        strands: One a panel, with timelines of one rate and duration.
        painter: What paints them.
    """

    strands: tuple[Strand, ...]
    painter: Painter

    @property
    def frames(self) -> int:
        """How many there are."""
        return self.strands[0].timeline.frames

    @property
    def fps(self) -> float:
        """Frames per second."""
        return self.strands[0].timeline.fps

    def picture(self, index: int) -> Picture:
        """The picture of frame number ``index``."""
        return self.painter.picture([strand.frame(index) for strand in self.strands])

    def pictures(self) -> Iterator[Picture]:
        """All pictures in order."""
        return map(self.picture, range(self.frames))
