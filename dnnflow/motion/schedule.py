"""A schedule: how long each part of the motion is asked to last, and its manner."""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from dnnflow.errors import UsageError, choose
from dnnflow.motion.easing import EASINGS
from dnnflow.motion.paths import ACTIVATION_PATHS, PATHS

SHORTEST, LONGEST = 1e-3, 3600.0
FASTEST = 240.0
RATE = 60.0
AFFINE, ACTIVATION, HOLD = 1.0, 0.8, 0.2
CALM = 12

Pace = Literal["equal", "journey"]
"""All stages of a kind take equal time; or half of the time goes to those that move far."""

Loop = Literal["none", "boomerang"]
"""Play to the end and stay there; or go back the same way, so that it can be repeated."""


@dataclass(frozen=True)
class Schedule:
    """What the user asks for; times are in seconds.

    Attributes:
        affine, activation: The time of one affine stage, and of one activation stage or of the
            way from one epoch to the next.
        hold: The rest between two stages.

            If not given, these three are ``AFFINE``, ``ACTIVATION`` and ``HOLD``, and shorter
            in networks of more than ``CALM`` stages, so that the whole stays watchable.
        intro, outro: The rest before the first and after the last stage.
        duration: The time of the whole; all of the above are then stretched to fill it.
        fps: Frames per second; if not given, what the file's format is made with, else 60.
        easing: A name from ``EASINGS``.
        path: A name from ``PATHS``: how affine stages move.
        activation_path: A name from ``ACTIVATION_PATHS``: how activation stages move.
        pace: A ``Pace``: how the time of all stages is shared out.
        loop: A ``Loop``: what comes after the end.

    Raises:
        UsageError: a time or rate out of range, or an unknown name.
    """

    affine: float | None = None
    activation: float | None = None
    hold: float | None = None
    intro: float = 1.0
    outro: float = 2.0
    duration: float | None = None
    fps: float | None = None
    easing: str = "smootherstep"
    path: str = "turn"
    activation_path: str = "straight"
    pace: str = "equal"
    loop: str = "none"

    def __post_init__(self) -> None:
        for name in ("affine", "activation", "duration"):
            _check(name, getattr(self, name), SHORTEST, LONGEST)
        for name in ("hold", "intro", "outro"):
            _check(name, getattr(self, name), 0.0, LONGEST)
        _check("fps", self.fps, SHORTEST, FASTEST)
        choose(EASINGS, self.easing, "easing")
        choose(PATHS, self.path, "path")
        choose(ACTIVATION_PATHS, self.activation_path, "activation path")
        choose(dict.fromkeys(get_args(Pace)), self.pace, "pace")
        choose(dict.fromkeys(get_args(Loop)), self.loop, "loop")

    @property
    def rate(self) -> float:
        """Frames per second."""
        return RATE if self.fps is None else self.fps

    def timed(self, stages: int) -> "Timed":
        """The times among so many stages, those asked for or the usual ones."""
        hurry = min(1.0, CALM / max(1, stages))
        return Timed(
            hurry * AFFINE if self.affine is None else self.affine,
            hurry * ACTIVATION if self.activation is None else self.activation,
            hurry * HOLD if self.hold is None else self.hold,
        )


@dataclass(frozen=True)
class Timed:
    """The seconds of an affine stage, of an activation stage, and of a rest between two."""

    affine: float
    activation: float
    hold: float


def _check(name: str, value: float | None, least: float, most: float) -> None:
    if value is not None and not (math.isfinite(value) and least <= value <= most):
        unit = "frames per second" if name == "fps" else "seconds"
        raise UsageError(f"{name} must be between {least:g} and {most:g} {unit}, not {value:g}")


GLIDING = Schedule(easing="linear", hold=0.0)
"""For a training: it goes on from epoch to epoch without a rest."""
