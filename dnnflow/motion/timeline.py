"""A timeline: a schedule resolved against the stages of a flow, on one clock."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from dnnflow.errors import choose
from dnnflow.flow.flow import Flow
from dnnflow.flow.stage import Paths, Stage
from dnnflow.motion.easing import ease
from dnnflow.motion.paths import CONTINUOUS, STEPWISE, paths_of
from dnnflow.motion.phrases import Spans, longest_of, phrases_of, spans_of
from dnnflow.motion.schedule import Schedule

CLOCKS = dict.fromkeys(("stage", "total"))
"""Flows side by side: equal time a phrase and a stage of it, so that shallow ones wait at their
end; or all arrive together."""

SETTLING = 0.6
"""How long after the last cloud is reached the end settles, in seconds."""

ROUNDING = 1e-9
"""Moments nearer than this, in seconds, are the same."""


@dataclass(frozen=True)
class Timeline:
    """When each stage moves; times are in seconds from the first frame.

    Attributes:
        starts, ends: When the motion of each stage begins and ends.
        duration: The whole, a whole number of frames. The last frame shows the last cloud; if
            the loop is a boomerang, the middle one does, and what follows is its mirror image.
        fps: Frames per second.
        easing: A name from ``EASINGS``.
        path: A name from ``PATHS``.
        activation_path: A name from ``ACTIVATION_PATHS``.
        loop: A ``Loop``.
        gliding: The numbers of the stages that are passed at one speed, whatever the easing.
    """

    starts: tuple[float, ...]
    ends: tuple[float, ...]
    duration: float
    fps: float
    easing: str
    path: str
    activation_path: str = "straight"
    loop: str = "none"
    gliding: frozenset[int] = frozenset()

    @property
    def frames(self) -> int:
        """How many frames there are; each lasts ``1 / fps``."""
        return round(self.duration * self.fps)

    @property
    def paths(self) -> Paths:
        """How the stages move."""
        return paths_of(self.path, self.activation_path)

    @property
    def stepwise(self) -> bool:
        """Whether affine stages move in steps, one after the other."""
        return self.path in STEPWISE

    def time(self, index: int) -> float:
        """When frame ``index`` is shown: a product, never a running sum."""
        return index / self.fps

    def outward(self, time: float) -> float:
        """The same moment on the way out: a boomerang comes back as it went."""
        return min(time, self.duration - time) if self.loop == "boomerang" else time

    @property
    def arrival(self) -> float:
        """When the last cloud is reached, in seconds."""
        return self.ends[-1] if self.ends else 0.0

    @property
    def turn(self) -> float:
        """The time of the last frame on the way out, in seconds."""
        return self.duration / 2 if self.loop == "boomerang" else self.duration - 1 / self.fps

    @property
    def rest(self) -> float:
        """When the end has settled, in seconds: a little after the last cloud is reached."""
        return min(self.arrival + SETTLING, max(self.arrival, self.turn)) if self.ends else 0.0

    def settled(self, time: float) -> float:
        """How far the end has settled, from 0 when the last cloud is reached to 1."""
        gone, whole = self.outward(time) - self.arrival, self.rest - self.arrival
        if gone >= whole - ROUNDING:
            return 1.0
        return ease("smootherstep", gone / whole) if gone > 0 else 0.0

    def at(self, time: float) -> tuple[int, float]:
        """The stage at a time and its progress from 0 to 1.

        A rest before a stage belongs to that stage at progress 0, the rest at the end to the last
        stage at progress 1. Without stages it is always (0, 0).
        """
        if not self.starts:
            return 0, 0.0
        time = self.outward(time)
        stage = min(bisect_right(self.ends, time + ROUNDING), len(self.ends) - 1)
        start, end = self.starts[stage], self.ends[stage]
        if time + ROUNDING >= end:
            return stage, 1.0
        easing = "linear" if stage in self.gliding else self.easing
        return stage, ease(easing, max(0.0, (time - start) / (end - start)))


def timeline_of(
    stages: Sequence[Stage], schedule: Schedule, *, journeys: Sequence[float] = ()
) -> Timeline:
    """Resolve a schedule: when each stage moves, to the whole number of frames that it takes.

    Args:
        stages: Of one flow.
        schedule: What is asked.
        journeys: How far each stage moves the points on the screen, for the pace ``journey``:
            what ``journeys_of`` in ``dnnflow.projection.journeys`` says. All are calm if not given.

    Raises:
        UsageError: the journeys are of other stages, or a stage cannot move by the activation
            path.
    """
    (timeline,) = _resolved([stages], schedule, [journeys], together=False)
    return timeline


def timelines_of(
    flows: Sequence[Flow],
    schedule: Schedule,
    *,
    clock: str = "stage",
    journeys: Sequence[Sequence[float]] = (),
) -> tuple[Timeline, ...]:
    """Resolve a schedule against flows that are seen side by side, all of one duration.

    With the clock ``stage``, phrase k takes the same time in every flow, and so does each of its
    stages; with ``total``, all flows begin and end to move together.

    Args:
        flows: From the left, row by row.
        schedule: What is asked.
        clock: A name from ``CLOCKS``.
        journeys: Of each flow, as ``timeline_of`` takes them.

    Raises:
        UsageError: there is no such clock, or as ``timeline_of``.
    """
    choose(CLOCKS, clock, "clock")
    stages = [flow.stages for flow in flows]
    return _resolved(stages, schedule, journeys or [()] * len(flows), together=clock == "total")


def _resolved(
    flows: Sequence[Sequence[Stage]],
    schedule: Schedule,
    journeys: Sequence[Sequence[float]],
    *,
    together: bool,
) -> tuple[Timeline, ...]:
    """Timelines of the stages of each flow; all of them arrive together, or each phrase does."""
    paths = paths_of(schedule.path, schedule.activation_path)
    for stage in chain(*flows):
        # What the path cannot move is refused now, not in the middle of a film.
        stage.check(paths)
    timed = schedule.timed(max(map(len, flows)))
    phrases = [
        phrases_of(stages, schedule, timed, own)
        for stages, own in zip(flows, journeys, strict=True)
    ]
    clocks = phrases if together else [longest_of(phrases)] * len(phrases)
    spans = [spans_of(own, clock, timed.hold) for own, clock in zip(phrases, clocks, strict=True)]
    return tuple(map(_glided, _on_one_clock(spans, schedule, together=together), flows))


def _glided(timeline: Timeline, stages: Sequence[Stage]) -> Timeline:
    """A timeline that knows which of its stages glide."""
    gliding = (k for k, stage in enumerate(stages) if stage.gliding or timeline.path in CONTINUOUS)
    return replace(timeline, gliding=frozenset(gliding))


def _on_one_clock(
    spans: Sequence[Spans], schedule: Schedule, *, together: bool = False
) -> tuple[Timeline, ...]:
    """Timelines of one duration, for flows whose stages move from and to these moments."""
    intro, outro = schedule.intro / _ways(schedule), schedule.outro / _ways(schedule)
    longest = max((own[-1][1] for own in spans if own), default=0.0)
    if together:
        spans = [_scaled(own, longest / own[-1][1] if own else 1.0) for own in spans]
    arrival = intro + longest if longest else 0.0
    stretch, duration = _fitted(intro + longest + outro, arrival, schedule)
    return tuple(
        _timeline(
            _scaled([(intro + start, intro + end) for start, end in own], stretch),
            duration,
            schedule,
        )
        for own in spans
    )


def _ways(schedule: Schedule) -> int:
    """Two there and back: a boomerang passes through either rest twice, half of it each time."""
    return 2 if schedule.returns else 1


def _fitted(asked: float, arrival: float, schedule: Schedule) -> tuple[float, float]:
    """By how much to stretch time, and the duration in seconds, in whole frames.

    Args:
        asked: The time of one way, in seconds.
        arrival: When nothing moves any more; a frame that begins then or later shows it.
        schedule: Its duration, if it has one, is kept.
    """
    ways, fps = _ways(schedule), schedule.rate
    # A boomerang turns round on a frame, which opens the way back.
    still = 1 if ways == 1 else 0
    if schedule.duration is None:
        pace = fps / schedule.speed
        frames = max(1, round(asked * pace), math.ceil((arrival - ROUNDING) * pace) + still)
        return 1 / schedule.speed, ways * frames / fps
    frames = max(1 + still, round(schedule.duration * fps / ways))
    stretch = schedule.duration / (ways * asked) if asked else 1.0
    if stretch * arrival * fps > frames - still:
        stretch = (frames - still) / (fps * arrival)
    return stretch, ways * frames / fps


def _scaled(spans: Spans, factor: float) -> Spans:
    return [(factor * start, factor * end) for start, end in spans]


def _timeline(spans: Spans, duration: float, schedule: Schedule) -> Timeline:
    return Timeline(
        tuple(start for start, _ in spans),
        tuple(end for _, end in spans),
        duration,
        schedule.rate,
        schedule.easing,
        schedule.path,
        schedule.activation_path,
        "boomerang" if schedule.returns else "none",
    )
