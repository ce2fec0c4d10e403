"""A timeline: a schedule resolved against the stages of a flow, on one clock."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dnnflow.flow.stages import Affine, Stage
from dnnflow.motion.easing import ease
from dnnflow.motion.schedule import Schedule


@dataclass(frozen=True)
class Timeline:
    """When each stage moves; times are in seconds from the first frame.

    Attributes:
        starts, ends: When the motion of each stage begins and ends.
        duration: The whole, a whole number of frames; the last frame shows the last cloud.
        fps: Frames per second.
        easing: A name from ``EASINGS``.
        path: A name from ``PATHS``.
        activation_path: A name from ``ACTIVATION_PATHS``.
    """

    starts: tuple[float, ...]
    ends: tuple[float, ...]
    duration: float
    fps: float
    easing: str
    path: str
    activation_path: str = "straight"

    @property
    def frames(self) -> int:
        """How many frames there are; each lasts ``1 / fps``."""
        return round(self.duration * self.fps)

    def time(self, index: int) -> float:
        """When frame ``index`` is shown: a product, never a running sum."""
        return index / self.fps

    def at(self, time: float) -> tuple[int, float]:
        """The stage at a time and its progress from 0 to 1.

        A rest before a stage belongs to that stage at progress 0, the rest at the end to the last
        stage at progress 1. Without stages it is always (0, 0).
        """
        if not self.starts:
            return 0, 0.0
        stage = min(bisect_right(self.ends, time), len(self.ends) - 1)
        start, end = self.starts[stage], self.ends[stage]
        share = min(1.0, max(0.0, (time - start) / (end - start)))
        return stage, ease(self.easing, share)


def timeline_of(stages: Sequence[Stage], schedule: Schedule) -> Timeline:
    """Resolve a schedule: when each stage moves, to the whole number of frames that it takes."""
    moves = [
        schedule.affine if isinstance(stage, Affine) else schedule.activation for stage in stages
    ]
    rests = schedule.hold * max(0, len(moves) - 1)
    asked = schedule.intro + sum(moves) + rests + schedule.outro
    stretch = schedule.duration / asked if schedule.duration and asked else 1.0
    starts = [
        stretch * (schedule.intro + sum(moves[:index]) + schedule.hold * index)
        for index in range(len(moves))
    ]
    ends = [start + stretch * move for start, move in zip(starts, moves, strict=True)]
    return Timeline(
        tuple(starts),
        tuple(ends),
        _whole_frames(asked * stretch, ends[-1] if ends else 0.0, schedule.fps),
        schedule.fps,
        schedule.easing,
        schedule.path,
        schedule.activation_path,
    )


def _whole_frames(duration: float, moving: float, fps: float) -> float:
    """The duration in whole frames, the last of which begins when nothing moves any more."""
    last = math.ceil(moving * fps - 1e-9)
    return max(round(duration * fps), last + 1) / fps
