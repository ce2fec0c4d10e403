"""The camera's own time: it runs while points move, and a little longer, until it is home."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from dnnflow.motion.timeline import ROUNDING, Timeline

RAMP_SHARE = 0.2
"""In which share of its way the camera gathers speed, and in which it slows down."""

FULL_SPEED = 1 / (1 - RAMP_SHARE)
"""How fast it then goes, where 1 is the mean of the whole way."""

HOMING = 1.2
"""How long the way home takes, if there is time for it, in seconds."""


@dataclass(frozen=True)
class Run:
    """A time without a rest.

    Attributes:
        start, end: In seconds.
        first: The number of the stage that begins then.
        stages: How many move in it, one after the other.
    """

    start: float
    end: float
    first: int
    stages: int


@dataclass(frozen=True)
class Clock:
    """What the camera follows; it stands still whenever the points rest, until they are at the end.

    It reads 0 at the start, and one more after every stage; between two rests the camera goes at
    constant speed but for the ends. Its way home at the end counts as one more stage, if there is
    time for it.

    Attributes:
        timeline: When the stages move.
        homing: How long the camera may still move when the last cloud is reached, in seconds.
    """

    timeline: Timeline
    homing: float = HOMING

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """All times between two rests."""
        starts, ends = self.timeline.starts, self.timeline.ends
        firsts = [
            stage
            for stage in range(len(starts))
            if stage == 0 or starts[stage] - ends[stage - 1] > ROUNDING
        ]
        runs = [
            Run(starts[first], ends[after - 1], first, after - first)
            for first, after in pairwise([*firsts, len(starts)])
        ]
        if starts and self.home - ends[-1] > ROUNDING:
            runs.append(Run(ends[-1], self.home, len(starts), 1))
        return tuple(runs)

    @property
    def home(self) -> float:
        """When the camera comes to rest, in seconds."""
        arrival = self.timeline.arrival
        return min(arrival + self.homing, max(arrival, self.timeline.turn))

    @cached_property
    def last(self) -> int:
        """What it reads at the end."""
        return sum(run.stages for run in self.runs)

    def at(self, time: float) -> float:
        """What it reads at a time in seconds."""
        time = self.timeline.outward(time)
        number = bisect_left(self.runs, time, key=attrgetter("end"))
        if number == len(self.runs):
            return float(self.last)
        run = self.runs[number]
        share = max(0.0, (time - run.start) / (run.end - run.start))
        return run.first + run.stages * cruise(share)


def cruise(share: float) -> float:
    """From 0 to 1 at constant speed but for its ends, smooth in speed and acceleration."""
    if share > 0.5:
        return 1 - cruise(1 - share)
    if share >= RAMP_SHARE:
        return FULL_SPEED * (share - RAMP_SHARE / 2)
    ramp = share / RAMP_SHARE
    return FULL_SPEED * RAMP_SHARE * (ramp**3 - ramp**4 / 2)
