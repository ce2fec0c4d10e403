"""What would have no effect beside the rest is refused: one table says what, and when.

An environment variable is a habit, the command line a wish: a habit that has no effect, or that
would leave a wish without one, is forgotten.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from dnnflow._settings import settings_of
from dnnflow.data.points import TEXT_OPTIONS, is_text, load_points
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import UsageError
from dnnflow.fit.store import Store
from dnnflow.flow.sources import Epochs, Layers
from dnnflow.motion.schedule import plays_of
from dnnflow.render.colors.clear import TRANSPARENT
from dnnflow.render.marks import marks_shown
from dnnflow.save.formats import FORMATS, USUAL, Format
from dnnflow.terminal.options import Given, Option
from dnnflow.terminal.points import Sifting, data_settings, is_file, parameters_of, sources_of

HABITS = (ParameterSource.ENVIRONMENT, ParameterSource.DEFAULT_MAP)
"""Where values come from that yield to others."""

BY_LAYERS = ("affine_time", "path", "activation_path")
"""Options of a motion through layers that mean nothing for one through epochs."""

SWEPT = tuple(each.option for each in settings_of(Architecture))


OF_FILES = tuple(
    each.option for each in settings_of(load_points) if each.option not in TEXT_OPTIONS
)


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


def when(situation: Callable[[Given], Any], why: str) -> Callable[[Given], str]:
    """The reason in a situation, and nothing outside of it."""
    return lambda given: why if situation(given) else ""


def _no_file(given: Given) -> bool:
    return not any(map(is_file, sources_of(given)))


def _no_table(given: Given) -> bool:
    return not any(is_text(Path(each)) for each in sources_of(given) if is_file(each))


def _unknown(parameter: str) -> Callable[[Given], str]:
    """Why a parameter of data sets has no effect: none of those that were named has it."""

    def why(given: Given) -> str:
        names = [each for each in sources_of(given) if each in DATASETS]
        if any(parameter in _options_of(name) for name in names):
            return ""
        return f"on {', '.join(names)}" if names else "on points from a file"

    return why


def _options_of(name: str) -> set[str]:
    return {each.option for each in parameters_of(name)}


def _format(given: Given) -> Format | None:
    """The format of the file; None if there is no such format, which is said later."""
    return FORMATS.get(Path(given["output"] or f"film{USUAL}").suffix.lower())


def _no_palette(given: Given) -> str:
    form = _format(given)
    suffixes = " or ".join(f"a {each.suffix}" for each in FORMATS.values() if each.colors)
    return f"on any file but {suffixes}" if form and not form.colors else ""


def _not_looping(given: Given) -> str:
    """Why a number of plays has no effect: the file does not repeat itself."""
    form = _format(given)
    if form is None or form.loops or not given["repeat"] or not plays_of(given["repeat"]):
        return ""
    return f"on a {form.suffix} file, which does not say how often it is played"


def _opaque(given: Given) -> str:
    """Why no background can be transparent: the file has no transparency."""
    form = _format(given)
    if form is None or form.alpha or given["background"] != TRANSPARENT:
        return ""
    able = ", ".join(each.suffix for each in FORMATS.values() if each.alpha)
    return f"on a {form.suffix} file, which is never transparent, unlike {able}"


def _moving(given: Given) -> str:
    """Why no moment can be chosen: the file shows all of them."""
    form = _format(given)
    moving = form and not form.shows_moments
    return f"on a {form.suffix} file, which shows all moments" if form and moving else ""


def _own_size(given: Given) -> str:
    """Why no size can be chosen: the file has its own."""
    form, moment = _format(given), given["at"] is not None or given["cloud"] is not None
    if form is None or form.has_size(moment=moment):
        return ""
    return f"on a {f'{form.suffix} file' if moment else 'filmstrip'}, which has its own size"


def _not_left_out(given: Given) -> str:
    """Why a mark cannot be left out: it is not drawn."""
    drawn = (*marks_shown(), *given["with"])
    names = [name for name in given["without"] if name not in drawn]
    return f"on {names[0]}, which is not drawn anyway" if names else ""


def _not_added(given: Given) -> str:
    """Why a mark cannot be added: it is drawn already, or left out."""
    for name in given["with"]:
        if name in given["without"]:
            return f"on {name} beside --without {name}"
        if name in marks_shown():
            return f"on {name}, which is drawn anyway"
    return ""


def _over_epochs(given: Given) -> bool:
    return bool(given["over"] == "epochs")


POINTS = (
    Conflict(("data",), ("file",), when(lambda given: given["file"], "beside --data")),
    *(Conflict((each.option,), ("file",), _unknown(each.option)) for each in data_settings()),
    Conflict(OF_FILES, (), when(_no_file, "without a file of points")),
    Conflict(TEXT_OPTIONS, (), when(_no_table, "without a CSV file of points")),
)

PICTURE = (
    Conflict(("colors",), ("output",), _no_palette),
    Conflict(("background",), ("output",), _opaque),
    Conflict(("repeat",), ("output",), _not_looping),
    Conflict(("speed",), ("duration",), when(lambda given: given["duration"], "beside --duration")),
    Conflict(("at", "cloud"), ("output",), _moving),
    Conflict(("at",), ("cloud",), when(lambda given: given["cloud"] is not None, "beside --cloud")),
    Conflict(("size",), ("output",), _own_size),
    Conflict(("with",), ("without",), _not_added),
    Conflict(("without",), (), _not_left_out),
)

MODULES = Conflict(("modules",), (), when(lambda given: not given["model"], "without --model"))

TRAINED = "beside --model, which is trained already"

CONFLICTS: dict[str, tuple[Conflict, ...]] = {
    "demo": PICTURE,
    "animate": (
        Conflict(
            names_of(Architecture, TrainingSettings, Store, Snapshots),
            ("model",),
            when(lambda given: given["model"], TRAINED),
        ),
        MODULES,
        Conflict(
            ("modules", *names_of(Layers), *BY_LAYERS),
            ("over",),
            when(_over_epochs, "with --over epochs"),
        ),
        Conflict(
            names_of(Snapshots, Epochs),
            ("over",),
            when(lambda given: not _over_epochs(given), "without --over epochs"),
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
        *PICTURE,
        *POINTS,
    ),
    "train": (
        Conflict(
            names_of(Snapshots), (), when(lambda given: not given["record"], "without --record")
        ),
        *POINTS,
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
