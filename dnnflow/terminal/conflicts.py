"""What would have no effect beside the rest is refused: one table says what, and when.

An environment variable is a habit, the command line a wish: a habit that has no effect, or that
would leave a wish without one, is forgotten.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click
from click.core import ParameterSource

from dnnflow._settings import settings_of
from dnnflow.data.points import TEXT_OPTIONS, load_points
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import UsageError
from dnnflow.fit.store import Store
from dnnflow.flow.sources import Epochs, Layers
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output
from dnnflow.terminal.choice import MarkChoice
from dnnflow.terminal.networks import Saved
from dnnflow.terminal.options import Given, Option
from dnnflow.terminal.points import Sifting, data_settings, sources_of
from dnnflow.terminal.reasons import (
    all_colors,
    counted_colors,
    moving,
    no_file,
    no_palette,
    no_table,
    not_added,
    not_left_out,
    not_looping,
    one_quality,
    opaque,
    over_training,
    own_rate,
    own_size,
    side_by_side,
    suffixed,
    to_stdout,
    uncaptioned,
    unknown_to_all,
    when,
)

HABITS = (ParameterSource.ENVIRONMENT, ParameterSource.DEFAULT_MAP)
"""Where values come from that yield to others."""

BY_LAYERS = ("affine_time", "path", "activation_path")
"""Options of a motion through layers that mean nothing for one through epochs."""

SWEPT = tuple(each.option for each in settings_of(Architecture))


OF_FILES = tuple(
    each.option for each in settings_of(load_points) if each.option not in TEXT_OPTIONS
)


OF_POINTS = (
    *("data", "file", "standardize", *TEXT_OPTIONS),
    *(each.option for each in data_settings()),
    *(each for each in OF_FILES if each != "class_names"),
)
"""What says which points are taken, but for the names of their classes and how many they are."""


@dataclass(frozen=True)
class Conflict:
    """Options of a command that have no effect in some situation.

    Attributes:
        names: Of the options, or of an argument.
        causes: The names of those that the situation comes from.
        why: What to say of it, behind the name of the option; nothing outside of it.
    """

    names: tuple[str, ...]
    causes: tuple[str, ...]
    why: Callable[[Given], str]


def names_of(*holders: Any) -> tuple[str, ...]:
    """The names of the options of some dataclasses or functions."""
    return tuple(each.option for holder in holders for each in settings_of(holder))


POINTS = (
    Conflict(("data",), ("file",), when(lambda given: given["file"], "beside --data")),
    *(Conflict((each.option,), ("file",), unknown_to_all(each.option)) for each in data_settings()),
    Conflict(OF_FILES, (), when(no_file, "without a file of points")),
    Conflict(TEXT_OPTIONS, (), when(no_table, "without a CSV file of points")),
)

PICTURE = (
    Conflict(("format",), ("output",), suffixed),
    Conflict(("captions", "open"), ("output",), to_stdout),
    Conflict(("captions",), ("output", "format"), uncaptioned),
    Conflict(("colors",), ("output",), no_palette),
    Conflict(("colors", "quality"), ("background",), all_colors),
    Conflict(("quality",), ("output",), one_quality),
    Conflict(("quality",), ("colors",), counted_colors),
    Conflict(("background",), ("output",), opaque),
    Conflict(("repeat",), ("output",), not_looping),
    Conflict(("speed",), ("duration",), when(lambda given: given["duration"], "beside --duration")),
    Conflict(("at", "cloud"), ("output",), moving),
    Conflict(("at",), ("cloud",), when(lambda given: given["cloud"] is not None, "beside --cloud")),
    Conflict(("size",), ("output",), own_size),
    Conflict(("fps",), ("output",), own_rate),
    Conflict(("with",), ("without", "output"), not_added),
    Conflict(("without",), (), not_left_out),
)

MODULES = Conflict(("modules",), (), when(lambda given: not given["model"], "without --model"))

TRAINED = "beside --model, which is trained already"

CONFLICTS: dict[str, tuple[Conflict, ...]] = {
    "demo": PICTURE,
    "animate": (
        Conflict(
            (
                *OF_POINTS,
                *("over", "gauge", "path", "activation_path", "activation_time"),
                *names_of(Saved, Architecture, TrainingSettings, Store, Snapshots, Layers, Epochs),
            ),
            ("clouds",),
            when(lambda given: given["clouds"], "beside --clouds"),
        ),
        Conflict(
            names_of(Architecture, TrainingSettings, Store, Snapshots),
            ("model",),
            when(lambda given: given["model"], TRAINED),
        ),
        MODULES,
        Conflict(
            BY_LAYERS,
            ("over",),
            when(lambda given: given["over"] == "epochs", "with --over epochs"),
        ),
        Conflict(("modules", *names_of(Layers)), ("over",), over_training),
        Conflict(
            names_of(Snapshots, Epochs),
            ("over",),
            when(lambda given: not over_training(given), "without --over epochs or both"),
        ),
        *PICTURE,
        *POINTS,
    ),
    "compare": (
        MODULES,
        Conflict(
            names_of(TrainingSettings, Store),
            ("model",),
            when(lambda given: given["model"] and not any(map(given.values.get, SWEPT)), TRAINED),
        ),
        Conflict(("per_row",), ("dials",), when(lambda given: given["dials"], "beside --dials")),
        Conflict(("dials",), ("output",), side_by_side),
        *PICTURE,
        *POINTS,
    ),
    "sweep": (
        MODULES,
        Conflict(
            names_of(TrainingSettings),
            ("model",),
            when(lambda given: given["model"] and not any(map(given.values.get, SWEPT)), TRAINED),
        ),
        Conflict(
            ("workers",), ("scheduler",), when(lambda given: given["scheduler"], "with --scheduler")
        ),
        Conflict(
            names_of(Output, Schedule, Animation, Layers, MarkChoice),
            (),
            when(
                lambda given: not (given["films"] or given["mosaic"]), "without --films or --mosaic"
            ),
        ),
        *POINTS,
    ),
    "train": (
        Conflict(
            names_of(Snapshots), (), when(lambda given: not given["record"], "without --record")
        ),
        *POINTS,
    ),
    "reproduce": (
        Conflict(
            names_of(Sifting, load_points),
            (),
            when(lambda given: not given["data"], "without --data"),
        ),
        MODULES,
        *PICTURE,
    ),
    "info": (
        Conflict(
            (*(each.option for each in data_settings()), *names_of(Sifting, load_points)),
            (),
            when(lambda given: not sources_of(given), "without DATA"),
        ),
        *POINTS,
    ),
}
"""By command; of two conflicts that arise, the first is said."""


def settled(context: click.Context) -> Given:
    """What a command was given, without habits that are in conflict with the rest.

    Raises:
        UsageError: something on the command line has no effect; the message names it.
    """
    sources = {name: context.get_parameter_source(name) for name in context.params}
    wished = {name for name, source in sources.items() if source is ParameterSource.COMMANDLINE}
    habits = {name for name, source in sources.items() if source in HABITS}
    given = Given(context.params, _defaults(context.command))
    for conflict in CONFLICTS.get(str(context.command.name), ()):
        useless = [name for name in given.values if name in wished.intersection(conflict.names)]
        yielding = habits.intersection(conflict.causes if useless else conflict.names)
        if (useless or yielding) and conflict.why(given):
            given = given.without(yielding)
            if useless and (why := conflict.why(given)):
                raise UsageError(f"{_spelling(context, useless[0])} has no effect {why}")
    return given


def _defaults(command: click.Command) -> dict[str, Any]:
    options = (each for each in command.params if isinstance(each, Option))
    return {each.setting.option: each.setting.default for each in options}


def _spelling(context: click.Context, name: str) -> str:
    """What a parameter is called on the command line."""
    (parameter,) = (each for each in context.command.params if each.name == name)
    is_option = isinstance(parameter, click.Option)
    return parameter.opts[0] if is_option else parameter.human_readable_name
