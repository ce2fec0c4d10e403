"""Tries become the next choice: the one whose bytes are just below those that there may be."""

import math
from dataclasses import dataclass, field
from operator import itemgetter

from dnnflow.show.fit.choices import Choice, Room

MOST_TRIES = 4
"""How often a film is encoded at most."""

FULL, AIM = 0.85, 0.93
"""From which share of the bytes on a file is full enough, and the share that is aimed at."""

LAST_AIM = 0.87
"""The same at the last try, if nothing has fitted."""


@dataclass
class Search:
    """The bytes of the choices that were tried.

    Attributes:
        room: What can be given up.
        most: The bytes that a file may have; any number if not given.
        tried: The loss and the logarithm of the bytes of each, with its choice.
    """

    room: Room
    most: int | None
    tried: list[tuple[float, float, Choice]] = field(default_factory=list)

    @property
    def limit(self) -> float:
        """The logarithm of the bytes that a file may have."""
        return math.log(self.most) if self.most else math.inf

    @property
    def least(self) -> tuple[float, float, Choice]:
        """The try with the fewest bytes."""
        return min(self.tried, key=lambda each: each[1])

    @property
    def done(self) -> bool:
        """Whether nothing better is to be expected."""
        fitting = [size for _, size, _ in self.tried if size <= self.limit]
        full = fitting and (self.most is None or max(fitting) >= self.limit + math.log(FULL))
        return bool(full) or len(self.tried) == MOST_TRIES or self.exhausted

    @property
    def exhausted(self) -> bool:
        """Whether the next choice was tried before."""
        return bool(self.tried) and self.room.at(self.next_loss()) in [
            choice for _, _, choice in self.tried
        ]

    def next_loss(self) -> float:
        """The loss at which the bytes are as many as are aimed at, by the tries on both sides."""
        if not self.tried:
            return 0.0
        overs = [each for each in self.tried if each[1] > self.limit]
        over = max(overs, key=itemgetter(0), default=None)
        unders = [each for each in self.tried if each[1] <= self.limit]
        under = min(unders, key=itemgetter(0), default=None)
        last = len(self.tried) == MOST_TRIES - 1 and under is None
        aim = self.limit + math.log(LAST_AIM if last else AIM)
        if over is None:
            return 0.0
        slope = self._slope(over, under)
        return min(self.room.most, max(0.0, over[0] + (over[1] - aim) / slope))

    def _slope(
        self, over: tuple[float, float, Choice], other: tuple[float, float, Choice] | None
    ) -> float:
        """By how much the logarithm of the bytes falls with the loss; 1 where that is not known."""
        other = other or (self.tried[0] if len(self.tried) > 1 else None)
        if other is None or other[0] == over[0]:
            return 1.0
        slope = (over[1] - other[1]) / (other[0] - over[0])
        return min(3.0, max(0.3, slope))
