"""How far the work of a sweep is, and how long the rest may take."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Step:
    """How far the work is.

    Attributes:
        done: How many networks or films are finished, kept and failed ones among them.
        total: How many there are.
        kept: How many were finished before.
        failed: How many have failed.
        seconds: Since the start.
        what: What is counted, ``networks`` or ``films``.
    """

    done: int
    total: int
    kept: int
    failed: int
    seconds: float
    what: str = "networks"

    @property
    def left(self) -> float | None:
        """How many seconds the rest may take; None before anything was finished."""
        fresh = self.done - self.kept
        return self.seconds * (self.total - self.done) / fresh if fresh else None


Observer: TypeAlias = Callable[[Step], None]
"""Is told how far the work is: at the start, and whenever networks or films are finished."""


def silent(step: Step) -> None:
    """Say nothing."""
