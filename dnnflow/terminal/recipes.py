"""Options as text: a recipe in a file, and defaults of one's own; and what was given, as a recipe.

A value counts from the first of these that has it: the command line, a recipe, the environment,
``dnnflow.toml`` or ``[tool.dnnflow]`` of a ``pyproject.toml``, the default.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from dnnflow._settings import setting
from dnnflow._typing import Size
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.errors import DataError, UsageError, choose
from dnnflow.terminal.options import Given, Option

SUFFIX = ".toml"

LARGEST_TEXT = 1 << 20
"""Bytes of a file of options."""

OWN_FILE, PROJECT_FILE = "dnnflow.toml", "pyproject.toml"

UNSAID = {"quiet", "open", "print-recipe"}
"""Options that a recipe does not speak of."""


@dataclass(frozen=True)
class Printing:
    """What is done instead of making a file.

    Attributes:
        print_recipe: Whether what was given is printed as a recipe.
    """

    print_recipe: bool = setting(False, "Print what was given as a recipe, and make nothing.")


def with_recipe(command: click.Command, context: click.Context, words: list[str]) -> list[str]:
    """The words of a command line, with those of the recipe that stands in place of DATA.

    Raises:
        MissingInputError, DataError: there is no such file, or a name in it that is no option.
    """
    said, _, _ = command.make_parser(context).parse_args(list(words))
    path = said.get("data")
    if not isinstance(path, str) or Path(path).suffix.lower() != SUFFIX:
        return words
    options = options_of(command)
    table = _table(Path(path), lambda: (*options, "data"))
    data = [str(table.pop("data"))] if "data" in table else []
    asked = {name: value for name, value in table.items() if said.get(options[name].name) is None}
    own = [word for name, value in asked.items() for word in _words(options[name], value)]
    place = words.index(path)
    return [*own, *words[:place], *data, *words[place + 1 :]]


def own_defaults(command: click.Command, known: Callable[[], Iterable[str]]) -> dict[str, Any]:
    """The defaults of one's own that a command has options for.

    They stand in ``dnnflow.toml`` or under ``[tool.dnnflow]``, in this folder or above it.

    Args:
        command: Whose options.
        known: What a recipe calls the options of all commands.

    Raises:
        DataError: a name in the file that is no option of any command.
    """
    options, table = options_of(command), _nearest(Path.cwd(), known)
    return {
        str(options[name].name): value if options[name].multiple else _joined(value)
        for name, value in table.items()
        if name in options
    }


def printed(command: click.Command, given: Given) -> str:
    """What a command was given, as a recipe for it; defaults stay defaults."""
    from tomli_w import dumps

    options = options_of(command).items()
    values = {name: _plain(each, given.values[str(each.name)]) for name, each in options}
    told = {name: value for name, value in values.items() if name not in UNSAID and value}
    data = {"data": given["data"]} if given.values.get("data") else {}
    return dumps(data | told)


def options_of(command: click.Command) -> dict[str, Option]:
    """The options of a command's settings by what a recipe calls them."""
    options = (each for each in command.params if isinstance(each, Option))
    return {each.opts[0].removeprefix("--"): each for each in options}


def _words(option: Option, value: Any) -> Iterator[str]:
    """The words of a command line that give an option a value of TOML."""
    spelling = option.opts[0]
    if isinstance(value, bool):
        yield from [spelling] if value else []
    elif option.multiple and isinstance(value, list):
        yield from (f"{spelling}={each}" for each in value)
    else:
        yield f"{spelling}={_joined(value)}"


def _joined(value: Any) -> Any:
    return ",".join(map(str, value)) if isinstance(value, list) else value


def _nearest(folder: Path, known: Callable[[], Iterable[str]]) -> dict[str, Any]:
    for each in (folder, *folder.parents):
        if (path := each / OWN_FILE).is_file():
            return _table(path, known)
        path = each / PROJECT_FILE
        if path.is_file() and (table := _table(path, known, section=("tool", "dnnflow"))):
            return table
    return {}


def _table(
    path: Path, known: Callable[[], Iterable[str]], *, section: Iterable[str] = ()
) -> dict[str, Any]:
    """The options in a file of TOML, or in a section of it.

    Raises:
        MissingInputError, DataError: it cannot be read, or has a name that is no option.
    """
    text = read_bytes(path, limit=LARGEST_TEXT).decode(errors="replace")
    with parsing(path, "recipe"):
        table = tomllib.loads(text)
        for name in section:
            table = table.get(name, {})
    names = dict.fromkeys(known()) if table else {}
    for name, value in table.items():
        with parsing(f"{path}, line {_line_of(text, name)}", "recipe"):
            _check(names, name, value)
    return table


def _check(names: Mapping[str, Any], name: str, value: Any) -> None:
    try:
        choose(names, name, "option")
    except UsageError as error:  # the file's fault
        raise DataError(str(error)) from error
    if isinstance(value, dict):
        raise DataError(f"{name} is a table, not a value")


def _line_of(text: str, name: str) -> int:
    found = re.search(rf"^[ \t]*\[?[\"']?{re.escape(name)}\b", text, flags=re.MULTILINE)
    return text.count("\n", 0, found.start() if found else 0) + 1


def _plain(option: Option, value: Any) -> Any:
    """A value as TOML has it; nothing if there is none."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple) and option.setting.kind == Size and value:
        return "{}x{}".format(*value)
    return list(map(partial(_plain, option), value)) if isinstance(value, tuple) else value
