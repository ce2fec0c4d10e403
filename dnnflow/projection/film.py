"""Animations resolved: a film, ready to be painted at any frame."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil, isnan

import numpy as np

from dnnflow._typing import Bool, Picture
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError
from dnnflow.flow.flow import Flow
from dnnflow.flow.stages import epochs_of
from dnnflow.linear.separability import Separability, separability_of
from dnnflow.motion.frame import Frame, frame_at
from dnnflow.motion.timeline import ROUNDING, Timeline
from dnnflow.projection.limits import Limits
from dnnflow.projection.project import project
from dnnflow.projection.views import Projection
from dnnflow.render.painter import Painter


@dataclass(frozen=True, eq=False)
class Strand:
    """One animation, resolved.

    Attributes:
        title: What it is called.
        network: In the gauge that is shown.
        dataset: Its points and their classes.
        flow: The clouds.
        timeline: When they move.
        projection: How they come to the plane.
        limits: Which part of the plane is seen.
    """

    title: str
    network: Network
    dataset: Dataset
    flow: Flow
    timeline: Timeline
    projection: Projection
    limits: Limits

    @cached_property
    def verdicts(self) -> tuple[Separability, ...]:
        """How separable each cloud is."""
        return separability_of(self.flow, self.dataset.labels)

    @cached_property
    def mistakes(self) -> tuple[Bool[np.ndarray, " n"], ...]:
        """Which points are taken for another class, shape (n,): at each epoch, or all the time."""
        epochs = epochs_of(self.flow.stages)
        networks = [epoch.network for epoch in epochs] or [self.network]
        return tuple(
            network.classify(self.dataset.points) != self.dataset.labels for network in networks
        )

    def frame(self, index: int) -> Frame:
        """Frame number ``index``, on the plane."""
        return project(frame_at(self.flow, self.timeline, index), self.projection, self.limits)

    def moment(self, index: int) -> tuple[int, float, float]:
        """All that a frame follows from: stage, progress, and how far the view has turned."""
        time = self.timeline.time(index)
        return *self.timeline.at(time), self.projection.turned(time)

    def arrival(self, cloud: int) -> int:
        """The number of the frame in which a cloud is reached, from 0 for the input."""
        if cloud == 0:
            return 0
        reached = ceil(self.timeline.ends[cloud - 1] * self.timeline.fps - ROUNDING)
        return min(self.timeline.frames - 1, reached)


@dataclass(frozen=True, eq=False)
class Film:
    """Strands that play side by side.

    Attributes:
        strands: One a panel, with timelines of one rate and duration.
        painter: What paints them.
        comment: What a file says of how it was made.
    """

    strands: tuple[Strand, ...]
    painter: Painter
    comment: str = ""

    @property
    def frames(self) -> int:
        """How many there are."""
        return self.strands[0].timeline.frames

    @property
    def fps(self) -> float:
        """Frames per second."""
        return self.strands[0].timeline.fps

    def index_at(self, time: float) -> int:
        """The number of the frame that is shown at a time in seconds, within the film.

        Raises:
            UsageError: the time is not a number.
        """
        if isnan(time):
            raise UsageError("the time of a picture must be a number of seconds, not nan")
        return int(min(self.frames - 1, max(0.0, time * self.fps + ROUNDING)))

    def arrival(self, cloud: int) -> int:
        """The number of the frame in which the deepest strand reaches a cloud, from 0.

        Raises:
            UsageError: there is no such cloud.
        """
        deepest = max(self.strands, key=lambda strand: len(strand.flow.stages))
        last = len(deepest.flow.stages)
        if not 0 <= cloud <= last:
            raise UsageError(f"give a stage from 0 to {last}, not {cloud}")
        return deepest.arrival(cloud)

    def picture(self, index: int) -> Picture:
        """The picture of frame number ``index``."""
        return self.painter.picture(self._frames(index))

    def takes(self) -> Iterator[list[Frame] | None]:
        """What to paint for each picture in order, or nothing where the one before still shows."""
        shown = None
        for index in range(self.frames):
            moments = [strand.moment(index) for strand in self.strands]
            yield None if moments == shown else self._frames(index)
            shown = moments

    def _frames(self, index: int) -> list[Frame]:
        return [strand.frame(index) for strand in self.strands]
