"""What was asked for in vain becomes a usage error: one table says what has no effect and when."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from dnnflow.errors import UsageError
from dnnflow.terminal.options import (
    ARCHITECTURE,
    DATA,
    FILE,
    RECIPE,
    RECORD,
    SIFTING,
    SPACE,
    SWEEP,
    Group,
    Values,
)

TABLES = {".csv", ".tsv", ".txt"}
"""The files of points that are text, and so have an encoding."""


@dataclass(frozen=True)
class Unused:
    """Options of a command that have no effect in some situation.

    Attributes:
        names: Of the options, or of an argument.
        when: Whether it is that situation.
        why: What to say of it, behind the name of the option.
    """

    names: tuple[str, ...]
    when: Callable[[Values], Any]
    why: str


def _names(*groups: Group) -> tuple[str, ...]:
    return tuple(option.name for group in groups for option in group.values() if option.name)


def _points(values: Values) -> list[Path]:
    """The files of points or the names of data sets."""
    names = [values["file"]] if values["file"] else str(values["data"]).split(",")
    return [Path(name) for name in names]


def _files(values: Values) -> bool:
    return all(each.suffix for each in _points(values))


def _no_file(values: Values) -> bool:
    return not any(each.suffix for each in _points(values))


def _no_table(values: Values) -> bool:
    return not any(each.suffix.lower() in TABLES for each in _points(values))


def _suffix(values: Values) -> str:
    return Path(values["output"] or "a.gif").suffix.lower()


def _of_own_size(values: Values) -> bool:
    """Whether it is for print: all but movies and one moment of them as pixels."""
    moment = values["at"] is not None or values["stage"] is not None
    return _suffix(values) in {".svg", ".pdf"} or (_suffix(values) == ".png" and not moment)


def _over_epochs(values: Values) -> bool:
    return values["over"] == "epochs"


POINTS = (
    Unused(("data",), lambda values: values["file"], "beside --data"),
    Unused(_names(DATA), _files, "on points from a file"),
    Unused(("label",), _no_file, "without a file of points"),
    Unused(("encoding",), _no_table, "without a CSV file of points"),
)

PICTURE = (
    Unused(("colors",), lambda values: _suffix(values) != ".gif", "on any file but a .gif"),
    Unused(("at",), lambda values: values["stage"] is not None, "beside --stage"),
    Unused(("size",), _of_own_size, "on a filmstrip, a .svg or a .pdf: it has its own size"),
)

UNUSED: dict[str, tuple[Unused, ...]] = {
    "animate": (
        Unused(
            _names(ARCHITECTURE, RECIPE, RECORD),
            lambda values: values["model"],
            "beside --model, which is trained already",
        ),
        Unused(("layers",), lambda values: not values["model"], "without --model"),
        Unused(
            ("layers", "output_stage", "affine", "path", "activation_path"),
            _over_epochs,
            "with --over epochs",
        ),
        Unused(
            _names(RECORD, SPACE), lambda values: not _over_epochs(values), "without --over epochs"
        ),
        *PICTURE,
        *POINTS,
    ),
    "compare": (
        Unused(
            _names(RECIPE),
            lambda values: values["model"] and not any(map(values.get, _names(SWEEP))),
            "beside --model, which is trained already",
        ),
        *PICTURE,
        *POINTS,
    ),
    "train": (
        Unused(_names(RECORD), lambda values: not values["record"], "without --record"),
        *POINTS,
    ),
    "info": (
        Unused(
            _names(DATA, SIFTING, FILE),
            lambda values: not (values["file"] or values["data"]),
            "without DATA or --data",
        ),
        *POINTS,
    ),
}
"""By command; of two entries that hold, the first is said."""


def refuse_unused(context: click.Context) -> None:
    """Raise an error if a command would make no use of something that it was given.

    Raises:
        UsageError: it has no effect beside what else was given; the message names it.
    """
    given = [
        parameter
        for parameter in context.command.params
        if context.get_parameter_source(str(parameter.name)) is not ParameterSource.DEFAULT
    ]
    for entry in UNUSED.get(str(context.command.name), ()):
        vain = [parameter for parameter in given if parameter.name in entry.names]
        if vain and entry.when(context.params):
            raise UsageError(f"{_spelling(vain[0])} has no effect {entry.why}")


def _spelling(parameter: click.Parameter) -> str:
    """What a parameter is called on the command line."""
    is_option = isinstance(parameter, click.Option)
    return parameter.opts[0] if is_option else parameter.human_readable_name
