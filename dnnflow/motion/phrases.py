"""Stages become phrases: how long each of them moves, and where they rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise, zip_longest
from typing import TypeAlias

from dnnflow.errors import UsageError
from dnnflow.flow.stage import Stage
from dnnflow.motion.schedule import CALM_SPEED, LONGEST_MOTION, LONGEST_STAGE, Schedule, Timed

Spans: TypeAlias = list[tuple[float, float]]
"""When each stage begins and ends to move, in seconds."""


@dataclass(frozen=True)
class Move:
    """How long a stage moves, in seconds.

    Attributes:
        usual: What is asked for, or usual.
        calm: What it takes for the points not to rush, at least as long.
    """

    usual: float
    calm: float

    def among(self, rivals: "Sequence[Move]") -> "Move":
        """The longest times of this and others."""
        moves = (self, *rivals)
        return Move(max(each.usual for each in moves), max(each.calm for each in moves))


Phrases: TypeAlias = list[list[Move]]
"""The stages that go on from one another stand together; a rest is between two phrases only."""

STILL = Move(0.0, 0.0)


def phrases_of(
    stages: Sequence[Stage], schedule: Schedule, timed: Timed, journeys: Sequence[float] = ()
) -> Phrases:
    """How long each stage moves.

    Args:
        stages: Of one flow.
        schedule: What is asked.
        timed: The usual times.
        journeys: How far each stage moves the points on the screen, if that is known.

    Raises:
        UsageError: there are other stages than journeys.
    """
    if journeys and len(journeys) != len(stages):
        raise UsageError(f"give the journeys of all {len(stages)} stages, not {len(journeys)}")
    phrases: Phrases = []
    for stage, journey in zip(stages, journeys or [0.0] * len(stages), strict=True):
        if not (phrases and (stage.goes_on or schedule.continuous)):
            phrases.append([])
        phrases[-1].append(_move(stage, schedule, timed, journey))
    return phrases


def longest_of(flows: Sequence[Phrases]) -> Phrases:
    """The phrases in which every flow can move at its ease: the longest of each stage."""
    return [
        [first.among(others) for first, *others in zip_longest(*phrases, fillvalue=STILL)]
        for phrases in zip_longest(*flows, fillvalue=[])
    ]


def spans_of(phrases: Phrases, clock: Phrases, hold: float) -> Spans:
    """When each stage begins and ends to move, in seconds after the intro.

    Args:
        phrases: Of one flow.
        clock: How long they take: its own, or longer ones.
        hold: The rest between two phrases, in seconds.
    """
    leisure = _leisure(clock)
    spans: Spans = []
    moment = 0.0
    for own, moves in zip(phrases, clock, strict=False):
        times = [each.usual + leisure * (each.calm - each.usual) for each in moves]
        moments = list(accumulate(times, initial=moment))
        spans += list(pairwise(moments))[: len(own)]
        moment = moments[-1] + hold
    return spans


def _move(stage: Stage, schedule: Schedule, timed: Timed, journey: float) -> Move:
    usual: float = getattr(timed, stage.clock)
    even = schedule.pace == "equal" or schedule.continuous
    if even or getattr(schedule, stage.clock) is not None:
        return Move(usual, usual)
    return Move(usual, max(usual, min(LONGEST_STAGE, journey / CALM_SPEED)))


def _leisure(phrases: Phrases) -> float:
    """Which share of what calm stages take beyond the usual there is time for, from 0 to 1."""
    moves = list(chain(*phrases))
    usual = sum(each.usual for each in moves)
    beyond = sum(each.calm for each in moves) - usual
    return min(1.0, max(0.0, LONGEST_MOTION - usual) / beyond) if beyond > 0 else 1.0
