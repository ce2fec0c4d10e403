"""A part of a timeline: whole layers, with a rest before and behind them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dnnflow.errors import UsageError, choose
from dnnflow.flow.stage import Stage
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import ROUNDING, Timeline


@dataclass(frozen=True)
class Cut:
    """Which frames of a timeline are shown.

    Attributes:
        first, last: Their numbers on the timeline.
        before, after: How many frames longer each of these two is shown.
    """

    first: int
    last: int
    before: int = 0
    after: int = 0

    @property
    def frames(self) -> int:
        """How many are shown."""
        return self.before + self.last - self.first + 1 + self.after

    def place(self, index: int) -> int:
        """The number on the timeline of what is shown as frame ``index``."""
        return min(max(self.first, self.first + index - self.before), self.last)

    def part(self, first: int, last: int) -> "Cut":
        """From one of the frames that are shown to another, by their numbers among these."""
        begin, end = self.place(first), self.place(last)
        rest = last - first - (end - begin)
        before = min(rest, max(0, self.before - first))
        return Cut(begin, end, before, rest - before)


def cut_of(stages: Sequence[Stage], timeline: Timeline, schedule: Schedule) -> Cut:
    """From the layer that a schedule names to the layer that it names, both whole.

    The rests at the start and at the end are those of the schedule, also in the middle of a film.

    Args:
        stages: Of the deepest flow.
        timeline: Of that flow.
        schedule: What is asked.

    Raises:
        UsageError: there is no such layer, or the last one stands before the first.
    """
    names = list(dict.fromkeys(stage.label for stage in stages))
    start = _place(names, schedule.since, 0)
    end = _place(names, schedule.until, len(names) - 1)
    if end < start:
        raise UsageError(f"{names[end]} comes before {names[start]}: give them in order")
    labels, fps = [stage.label for stage in stages], timeline.fps
    first, last, before, after = 0, timeline.frames - 1, 0, 0
    if start > 0:
        begins = timeline.starts[labels.index(names[start])]
        first, before = math.floor(begins * fps + ROUNDING), _frames(schedule.intro, schedule)
    if end < len(names) - 1:
        ends = timeline.ends[labels.index(names[end + 1]) - 1]
        last, after = math.ceil(ends * fps - ROUNDING), _frames(schedule.outro, schedule)
    return Cut(first, last, before, after)


def _place(names: list[str], layer: str | None, usual: int) -> int:
    """The place of a layer, from 0, by its name or by its number from 1."""
    if layer is None or not names:
        return max(0, usual)
    if layer.isdecimal():
        if not 1 <= int(layer[:9]) <= len(names):
            raise UsageError(f"layer must be from 1 to {len(names)}, {names[-1]}, not {layer}")
        return int(layer) - 1
    return choose({name: place for place, name in enumerate(names)}, layer, "layer")


def _frames(rest: float, schedule: Schedule) -> int:
    return round(rest * schedule.rate / schedule.speed)
