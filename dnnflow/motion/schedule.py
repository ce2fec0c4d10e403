"""A schedule: how long each part of the motion is asked to last, and its manner."""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from dnnflow._settings import check_choices, setting
from dnnflow.errors import UsageError, choose
from dnnflow.motion.easing import EASINGS
from dnnflow.motion.paths import ACTIVATION_PATHS, CONTINUOUS, PATHS

SHORTEST_TIME, LONGEST_TIME = 1e-3, 3600.0
"""Between which two any time must be, in seconds."""

USUAL_RATE, HIGHEST_RATE = 60.0, 240.0
"""Frames per second."""

AFFINE_TIME, ACTIVATION_TIME, HOLD_TIME = 0.8, 0.6, 0.3
"""The usual seconds of a stage of either kind, and of the rest after a layer."""

CALM_STAGES = 12
"""In networks of more stages than these each takes less time."""

CALM_SPEED = 0.64
"""How fast points can be followed by the eye, in widths of the plot a second."""

LONGEST_STAGE, LONGEST_MOTION = 4.0, 28.0
"""How many seconds a stage, and all of them together, may take to keep points at that speed."""

Pace = Literal["equal", "journey"]
"""All stages of a kind take equal time; or those that move far on the screen take longer."""

Loop = Literal["none", "boomerang"]
"""Play to the end and stay there; or go back the same way, so that it can be repeated."""

Repeat = Literal["once", "forever"]
"""How often a file that repeats itself plays the whole; or a number, from 1."""

MOST_PLAYS = 65_535
"""How often a file can say that it plays: a WebP counts in two bytes."""

MOST_SPEED = 20.0
"""How many times as fast, or as slow, as usual a film can go."""


@dataclass(frozen=True)
class Schedule:
    """What the user asks for; times are in seconds.

    Attributes:
        affine, activation: The time of one affine stage, and of one activation stage or of the
            way from one epoch to the next.
        hold: The rest after a layer, or an epoch: its stages are one phrase.

            If not given, these three are ``AFFINE_TIME``, ``ACTIVATION_TIME`` and ``HOLD_TIME``,
            and shorter in networks of more than ``CALM_STAGES`` stages, so that the whole stays
            watchable.
        intro, outro: The rest before the first and after the last stage.
        duration: The time of the whole; all of the above are then stretched to fill it.
        fps: Frames per second; if not given, what the file's format is made with, else 60.
        easing: A name from ``EASINGS``.
        path: A name from ``PATHS``: how affine stages move.
        activation_path: A name from ``ACTIVATION_PATHS``: how activation stages move.
        pace: A ``Pace``. With ``journey`` a stage whose time is not given takes so long that no
            point goes faster than ``CALM_SPEED`` on the screen, as far as ``LONGEST_STAGE`` and
            ``LONGEST_MOTION`` allow; if a duration is given, that is how it is shared out.
        loop: A ``Loop``: what comes after the end.
        repeat: A ``Repeat``, or a number of plays in its place.
        since, until: The first and the last layer that are shown, by name or number from 1; the
            whole network if not given. The duration is that of the whole.
        speed: How many times as fast everything goes, the rests too.

    Raises:
        UsageError: a time, rate or speed out of range, a speed beside a duration, a part of a
            boomerang, or an unknown name.
    """

    affine: float | None = setting(
        None,
        "Seconds of each affine stage.",
        option="affine_time",
        shown=f"{AFFINE_TIME:g}, less in deep networks",
    )
    activation: float | None = setting(
        None,
        "Seconds of each activation stage.",
        option="activation_time",
        shown=f"{ACTIVATION_TIME:g}, less in deep networks",
    )
    hold: float | None = setting(
        None, "Seconds of rest after each layer.", shown=f"{HOLD_TIME:g}, less in deep networks"
    )
    intro: float = setting(1.0, "Seconds of rest at the start.")
    outro: float = setting(2.0, "Seconds of rest at the end.")
    duration: float | None = setting(None, "Seconds of the whole; the parts are stretched to it.")
    fps: float | None = setting(None, "Frames a second.", shown="the format's own")
    easing: str = setting("smootherstep", "How a stage gathers speed.", choices=EASINGS)
    path: str = setting(
        "turn",
        "How affine stages move; continuous: all stages at one pace, without a rest.",
        choices=PATHS,
    )
    activation_path: str = setting(
        "straight", "How activation stages move.", choices=ACTIVATION_PATHS
    )
    pace: str = setting(
        "journey",
        "journey: stages that move far on the screen take longer; equal: all the same.",
        choices=get_args(Pace),
    )
    loop: str = setting("none", "boomerang: there and back again.", choices=get_args(Loop))
    repeat: str = setting(
        "forever",
        "How often a GIF, a WebP or an APNG plays: once, forever, or a number.",
        choices=get_args(Repeat),
        extensible=True,
    )
    since: str | None = setting(
        None, "The layer that it begins with, by name or number.", option="from", shown="the first"
    )
    until: str | None = setting(
        None, "The layer that it ends with, by name or number.", option="to", shown="the last"
    )
    speed: float = setting(1.0, "How many times as fast everything goes.")

    def __post_init__(self) -> None:
        for name in ("affine", "activation", "duration"):
            _check(name, getattr(self, name), SHORTEST_TIME, LONGEST_TIME)
        for name in ("hold", "intro", "outro"):
            _check(name, getattr(self, name), 0.0, LONGEST_TIME)
        _check("fps", self.fps, SHORTEST_TIME, HIGHEST_RATE)
        _check("speed", self.speed, 1 / MOST_SPEED, MOST_SPEED)
        if self.duration is not None and self.speed != 1:
            raise UsageError("give a duration or a speed, not both")
        if self.returns and (self.since or self.until):
            raise UsageError("a boomerang shows all layers: leave out the loop, or from and to")
        check_choices(self)
        plays_of(self.repeat)

    @property
    def continuous(self) -> bool:
        """Whether all stages are one phrase, at one pace."""
        return self.path in CONTINUOUS

    @property
    def returns(self) -> bool:
        """Whether it goes back the same way."""
        return self.loop == "boomerang"

    @property
    def plays(self) -> int:
        """How often a file that repeats itself plays the whole; 0 for ever."""
        return plays_of(self.repeat)

    @property
    def rate(self) -> float:
        """Frames per second."""
        return USUAL_RATE if self.fps is None else self.fps

    def timed(self, stages: int) -> "Timed":
        """The times in a flow of this many stages: those asked for, or the usual ones."""
        hurry = min(1.0, CALM_STAGES / max(1, stages))
        return Timed(
            hurry * AFFINE_TIME if self.affine is None else self.affine,
            hurry * ACTIVATION_TIME if self.activation is None else self.activation,
            hurry * HOLD_TIME if self.hold is None else self.hold,
        )


@dataclass(frozen=True)
class Timed:
    """The seconds of an affine stage, of an activation stage, and of a rest after a layer."""

    affine: float
    activation: float
    hold: float


def plays_of(repeat: str) -> int:
    """How often a file plays; 0 for ever.

    Raises:
        UsageError: it is neither a ``Repeat`` nor a number that files can hold.
    """
    if repeat.isdecimal() and len(repeat) <= 5 and 1 <= int(repeat) <= MOST_PLAYS:
        return int(repeat)
    choose(dict.fromkeys(get_args(Repeat)), repeat, "repeat")
    return 1 if repeat == "once" else 0


def _check(name: str, value: float | None, least: float, most: float) -> None:
    if value is not None and not (math.isfinite(value) and least <= value <= most):
        unit = {"fps": " frames per second", "speed": ""}.get(name, " seconds")
        raise UsageError(f"{name} must be between {least:g} and {most:g}{unit}, not {value:g}")


GLIDING = Schedule(easing="linear", hold=0.0, pace="equal")
"""For a training: it goes on from epoch to epoch without a rest, all epochs at one pace."""
