"""A track: one flow on its clock and its plane. Geometry, verdicts and words; no pixels."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from dnnflow._typing import Bool, Integer
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.flow.flow import Flow
from dnnflow.linear.separability import Separability, first_separable, separability_of
from dnnflow.motion.frame import Frame, Moment, frame_at, frame_when
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.limits import Limits
from dnnflow.projection.piles import MOST_SEARCHED, Piles, piles_of
from dnnflow.projection.project import project
from dnnflow.projection.sides import Sides
from dnnflow.projection.views import Projection


@dataclass(frozen=True, eq=False)
class Track:
    """One animation, resolved.

    Attributes:
        title: What it is called.
        language: Of its words, a name from ``LANGUAGES``.
        networks: What predicts the classes: one, or one at each cloud; none of recorded states.
        dataset: The points and their classes.
        flow: The clouds.
        timeline: When they move.
        projection: How they come to the plane.
        limits: Which part of the plane is seen.
        marks: The names of what is drawn.
        sides: Where each class wins in the last cloud, or in each; none if no plane shows it.
        decided: How many of the last clouds an output layer divides.
        sample: The numbers of the points that are shown, in order; all if there is none.
        renamed: The same with other names and sizes of neurons, of which the same is proved.
    """

    title: str
    language: str
    networks: tuple[Network, ...]
    dataset: Dataset
    flow: Flow
    timeline: Timeline
    projection: Projection
    limits: Limits
    marks: tuple[str, ...]
    sides: tuple[Sides, ...] = ()
    decided: int = 0
    sample: Integer[np.ndarray, " k"] | None = None
    renamed: "Track | None" = None

    @property
    def network(self) -> Network | None:
        """The network, the last of several; None if states were recorded."""
        return self.networks[-1] if self.networks else None

    @cached_property
    def verdicts(self) -> tuple[Separability, ...]:
        """How separable each cloud is, where the network's own cuts may be the best."""
        if self.renamed:
            return self.renamed.verdicts
        decided = self.mistakes[len(self.mistakes) - self.decided :]
        own = [1 - float(wrong.mean()) for wrong in decided]
        return separability_of(self.flow, self.dataset.labels, own=own)

    @cached_property
    def separable_from(self) -> int | None:
        """The number of the first cloud from which on all are separable; None if the last is not.

        Where nobody asks for verdicts, those that do not matter for it are not found.
        """
        if self.renamed:
            return self.renamed.separable_from
        return first_separable(self.flow, self.dataset.labels)

    @cached_property
    def mistakes(self) -> tuple[Bool[np.ndarray, " n"], ...]:
        """Which points each network takes for another class, shape (n,); none without one."""
        points, labels = self.dataset.points, self.dataset.labels
        wrong = {each: each.classify(points) != labels for each in {*self.networks}}
        return tuple(map(wrong.__getitem__, self.networks)) or (np.zeros(len(points), bool),)

    @cached_property
    def shown(self) -> Flow:
        """The flow of the points that are shown; of a sample, without lines."""
        return self.flow if self.sample is None else self.flow.among(1, self.sample)

    @cached_property
    def piles(self) -> tuple[Piles, ...]:
        """The piles of each cloud; of the last one, whose are counted, all points are looked at."""
        return tuple(map(self._piles_of, range(len(self.flow.clouds))))

    def _piles_of(self, cloud: int) -> Piles:
        time = self.time_of(cloud)
        points, _ = self.projection(self.flow.clouds[cloud], time)
        last = cloud == len(self.flow.clouds) - 1
        every = 1 if last else -(-len(points) // MOST_SEARCHED)
        return piles_of(points, self.dataset.labels, self.limits.at(time), every=every)

    def frame(self, index: int) -> Frame:
        """Frame number ``index``, on the plane."""
        return self._frame(index, self.moment(index))

    def after(self, frame: Frame, index: int) -> Frame:
        """Frame number ``index``, made of another one if that shows the same."""
        moment = self.moment(index)
        if frame.moment == moment:
            return replace(frame, index=index, time=self.timeline.time(index))
        return self._frame(index, moment)

    def _frame(self, index: int, moment: Moment) -> Frame:
        frame = frame_at(self.shown, self.timeline, index)
        return project(frame, self.projection, self.limits, moment)

    def when(self, time: float) -> Frame:
        """What there is at a time in seconds, on the plane, between two frames too."""
        return project(frame_when(self.shown, self.timeline, time), self.projection, self.limits)

    def moment(self, index: int) -> Moment:
        """All that a frame follows from."""
        time = self.timeline.time(index)
        stage, progress = self.timeline.at(time)
        turned, settled = self.projection.turned(time), self.timeline.settled(time)
        return stage, progress, self.limits.clock.at(time), turned, settled

    def time_of(self, cloud: int) -> float:
        """When a cloud is reached, in seconds, from 0 for the input.

        The last one is reached when the end has settled and the camera is home.
        """
        last = len(self.timeline.ends)
        if cloud == 0 < last:
            return 0.0
        if cloud < last:
            return self.timeline.ends[cloud - 1]
        home = max(self.timeline.rest, self.limits.clock.home)
        return min(home, self.timeline.time(self.timeline.frames - 1))
