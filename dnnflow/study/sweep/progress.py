"""How far a sweep is, and how long the rest may take."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Step:
    """How far a sweep is.

    Attributes:
        done: How many networks are finished, kept and failed ones among them.
        total: How many there are.
        kept: How many were finished before.
        failed: How many have failed.
        seconds: Since the start.
    """

    done: int
    total: int
    kept: int
    failed: int
    seconds: float

    @property
    def left(self) -> float | None:
        """How many seconds the rest may take; None before anything was finished."""
        fresh = self.done - self.kept
        return self.seconds * (self.total - self.done) / fresh if fresh else None


Observer: TypeAlias = Callable[[Step], None]
"""Is told how far a sweep is: at the start, and whenever networks are finished."""


def silent(step: Step) -> None:
    """Say nothing."""
