"""Options as text: a recipe in a file, and defaults of one's own; and what was given, as a recipe.

A value counts from the first of these that has it: the command line, a recipe, the environment,
``dnnflow.toml`` or ``[tool.dnnflow]`` of a ``pyproject.toml``, the default.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from dnnflow._settings import setting
from dnnflow._typing import Size
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.errors import DataError
from dnnflow.terminal.kinds import Numbers
from dnnflow.terminal.options import Given, Held, Option

SUFFIX = ".toml"

LARGEST_TEXT = 1 << 20
"""Bytes of a file of options."""

OWN_FILE, PROJECT_FILE = "dnnflow.toml", "pyproject.toml"

UNSAID = {"quiet", "open", "snippet", "print-recipe"}
"""Options that a recipe does not speak of."""


@dataclass(frozen=True)
class Printing:
    """What is done instead of making a file.

    Attributes:
        print_recipe: Whether what was given is printed as a recipe.
    """

    print_recipe: bool = setting(False, "Print what was given as a recipe, and make nothing.")


def with_recipe(
    command: click.Command, context: click.Context, words: list[str]
) -> tuple[Held, list[str]]:
    """What the recipe in place of DATA has, if there is one, and the words beside it.

    Raises:
        MissingInputError, DataError: there is no such file, or a name in it that is no option.
    """
    said, _, _ = command.make_parser(context).parse_args(list(words))
    name = said.get("data")
    if not isinstance(name, str) or Path(name).suffix.lower() != SUFFIX:
        return Held(), words
    path, options = Path(name), options_of(command)
    table = _table(path, lambda: (*options, "data"), options)
    data = [str(table.pop("data"))] if "data" in table else []
    asked = {each: value for each, value in table.items() if options[each].name not in said}
    place = words.index(name)
    return Held(path, _values(options, asked)), [*words[:place], *data, *words[place + 1 :]]


def own_defaults(command: click.Command, known: Callable[[], Iterable[str]]) -> Held:
    """The defaults of one's own that a command has options for.

    They stand in ``dnnflow.toml`` or under ``[tool.dnnflow]``, in this folder or above it.

    Args:
        command: Whose options.
        known: What a recipe calls the options of all commands.

    Raises:
        DataError: a name in the file that is no option of any command.
    """
    options, folder = options_of(command), Path.cwd()
    for each in (folder, *folder.parents):
        for name, section in ((OWN_FILE, ()), (PROJECT_FILE, ("tool", "dnnflow"))):
            path = each / name
            if path.is_file() and (table := _table(path, known, options, section)):
                return Held(path, _values(options, table))
    return Held()


def printed(command: click.Command, given: Given) -> str:
    """What a command was given, as a recipe for it; defaults stay defaults."""
    from tomli_w import dumps

    options = options_of(command).items()
    values = {name: _plain(each, given.values[str(each.name)]) for name, each in options}
    told = {name: value for name, value in values.items() if name not in UNSAID}
    data = given.values.get("file") or given.values.get("data")
    known = {"data": str(data) if data else None, **told}
    return dumps({name: value for name, value in known.items() if _is_said(value)})


def options_of(command: click.Command) -> dict[str, Option]:
    """The options of a command's settings by what a recipe calls them."""
    options = (each for each in command.params if isinstance(each, Option))
    return {each.opts[0].removeprefix("--"): each for each in options}


def _values(options: Mapping[str, Option], table: Mapping[str, Any]) -> dict[str, Any]:
    """What a table says of a command's options, by their names, as a command line has it."""
    known = {name: value for name, value in table.items() if name in options}
    return {str(options[name].name): _value(options[name], each) for name, each in known.items()}


def _value(option: Option, value: Any) -> Any:
    if option.is_flag:
        return value
    each = [*map(str, value)] if isinstance(value, list) else [str(value)]
    return each if option.multiple else ",".join(each)


def _table(
    path: Path,
    known: Callable[[], Iterable[str]],
    own: Iterable[str],
    section: Iterable[str] = (),
) -> dict[str, Any]:
    """The options in a file of TOML, or in a section of it.

    Args:
        path: The file.
        known: What it may name.
        own: Some of these, to be had sooner.
        section: The names of the section and of those around it.

    Raises:
        MissingInputError, DataError: it cannot be read, or has a name that is no option.
    """
    text = read_bytes(path, limit=LARGEST_TEXT).decode(errors="replace")
    if any(name not in text for name in section):  # others' files are none of our business
        return {}
    # Here, for few command lines need them.
    import tomllib

    from dnnflow.show.recipe.values import check_names, line_of

    with parsing(path, "recipe"):
        table = tomllib.loads(text)
        for name in section:
            table = table.get(name, {})
        if "panels" in table:
            raise DataError("it holds a whole film: give it to dnnflow reproduce")
        if not set(table).issubset(own):
            check_names(table, known(), text, "option")
        for name, value in table.items():
            if isinstance(value, dict):
                raise DataError(f"line {line_of(text, name)}: {name} is a table, not a value")
    return table


def _is_said(value: Any) -> bool:
    return value is not None and value is not False and value != []


def _plain(option: Option, value: Any) -> Any:
    """A value as TOML has it; nothing if there is none."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple) and option.setting.kind == Size and value:
        return "{}x{}".format(*value)
    if isinstance(value, tuple) and isinstance(option.type, Numbers):
        return Numbers.spelled(value)
    return list(map(partial(_plain, option), value)) if isinstance(value, tuple) else value
