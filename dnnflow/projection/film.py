"""A film: flows on one clock, each on its plane. Geometry, verdicts and words; no pixels."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import isnan

import numpy as np

from dnnflow._typing import Bool, Integer
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError
from dnnflow.flow.flow import Flow
from dnnflow.linear.separability import Separability, separability_of
from dnnflow.motion.cut import Cut
from dnnflow.motion.frame import Frame, Moment, frame_at, frame_when
from dnnflow.motion.timeline import ROUNDING, Timeline
from dnnflow.projection.arrangement import MOST_PANELS, Arrangement
from dnnflow.projection.camera.limits import Limits
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
    def mistakes(self) -> tuple[Bool[np.ndarray, " n"], ...]:
        """Which points each network takes for another class, shape (n,); none without one."""
        points, labels = self.dataset.points, self.dataset.labels
        wrong = {each: each.classify(points) != labels for each in {*self.networks}}
        return tuple(map(wrong.__getitem__, self.networks)) or (np.zeros(len(points), bool),)

    @cached_property
    def shown(self) -> Flow:
        """The flow of the points that are shown; of a sample, without lines."""
        return self.flow if self.sample is None else self.flow.among(1, self.sample)

    def frame(self, index: int) -> Frame:
        """Frame number ``index``, on the plane."""
        frame = project(frame_at(self.shown, self.timeline, index), self.projection, self.limits)
        return replace(frame, moment=self.moment(index))

    def after(self, frame: Frame, index: int) -> Frame:
        """Frame number ``index``, made of another one if that shows the same."""
        if frame.moment == self.moment(index):
            return replace(frame, index=index, time=self.timeline.time(index))
        return self.frame(index)

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


@dataclass(frozen=True, eq=False)
class Film:
    """Tracks that play side by side. It has no size: a painter gives it one.

    Attributes:
        rows: The tracks of each row, from the top, each from the left; their timelines have one
            rate and duration.
        theme: Of its colours, a name from ``THEMES``.
        background: ``#rrggbb``, if it is not that of the theme.
        comment: What a file says of how it was made.
        plays: How often a file that repeats itself plays it; 0 for ever.
        class_colors: Of the classes, ``#rrggbb``; those of the theme if there are none.
        arrangement: How the tracks stand together.
        cut: The frames that are shown; all if there is none.
        private: Whether someone's own is in it, of which a player may know what is seen, no more.
        entitled: Whether pictures of several tracks say what all of them are called.
        raw: Its only track with the neurons as they were trained, if it is shown with others.
    """

    rows: tuple[tuple[Track, ...], ...]
    theme: str = "dark"
    background: str = ""
    comment: str = ""
    plays: int = 0
    class_colors: tuple[str, ...] = ()
    arrangement: Arrangement = field(default_factory=Arrangement)
    cut: Cut | None = None
    private: bool = False
    entitled: bool = True
    raw: Track | None = None

    @property
    def tracks(self) -> tuple[Track, ...]:
        """All of them, row by row."""
        return sum(self.rows, ())

    @property
    def dialled(self) -> bool:
        """Whether one track is to be seen at a time, where a format can."""
        return bool(self.arrangement.dials)

    @property
    def mosaic(self) -> bool:
        """Whether the tracks are too many to be small films with words of their own."""
        return len(self.tracks) > MOST_PANELS

    @property
    def deepest(self) -> Track:
        """The first of those with the most stages."""
        return max(self.tracks, key=lambda track: len(track.flow.stages))

    @property
    def timeline(self) -> Timeline:
        """The timeline of the first track; rate and duration are those of all."""
        return self.rows[0][0].timeline

    @property
    def frames(self) -> int:
        """How many there are."""
        return self.cut.frames if self.cut else self.timeline.frames

    @property
    def fps(self) -> float:
        """Frames per second."""
        return self.timeline.fps

    def at(self, index: int) -> list[Frame]:
        """Frame number ``index`` of each track."""
        return [track.frame(self.place(index)) for track in self.tracks]

    def index_at(self, time: float) -> int:
        """The number of the frame that is shown at a time in seconds, within the film.

        Raises:
            UsageError: the time is not a number.
        """
        if isnan(time):
            raise UsageError("the time of a picture must be a number of seconds, not nan")
        return int(min(self.frames - 1, max(0.0, time * self.fps + ROUNDING)))

    def when(self, time: float) -> list[Frame]:
        """What there is of each track at a time in seconds, between two frames too."""
        return [track.when(time) for track in self.tracks]

    def time_of(self, cloud: int) -> float:
        """When the deepest track reaches a cloud, in seconds, from 0 for the input.

        Raises:
            UsageError: there is no such cloud.
        """
        deepest = self.deepest
        last = len(deepest.flow.stages)
        if not 0 <= cloud <= last:
            raise UsageError(f"give a stage from 0 to {last}, not {cloud}")
        return deepest.time_of(cloud)

    def changes(self) -> Iterator[list[Frame] | None]:
        """The frames of every moment in order, or nothing where the moment before still shows."""
        shown = self.at(0)
        yield shown
        for place in map(self.place, range(1, self.frames)):
            pairs = zip(self.tracks, shown, strict=True)
            frames = [track.after(frame, place) for track, frame in pairs]
            moves = [each.moment for each in frames] != [each.moment for each in shown]
            yield frames if moves else None
            shown = frames

    def place(self, index: int) -> int:
        """The number on the timeline of what is shown as frame ``index``."""
        return self.cut.place(index) if self.cut else index

    def moving_place(self, index: int) -> int:
        """The same; but the last frame of a part, where the next layer begins, is no longer it."""
        place = self.place(index)
        return min(place, max(self.cut.first, self.cut.last - 1)) if self.cut else place

    def part(self, first: int, last: int) -> "Film":
        """The film from one of its frames to another, both shown."""
        whole = self.cut or Cut(0, self.frames - 1)
        return replace(self, cut=whole.part(first, last))
