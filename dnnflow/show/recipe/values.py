"""Settings become plain values under the names of their options, and these settings again."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass, replace
from difflib import get_close_matches
from typing import Any, TypeAlias, TypeVar, get_args

from dnnflow._settings import Setting, settings_of
from dnnflow._text import size_from
from dnnflow._typing import Size
from dnnflow.errors import DataError, UsageError

Held = TypeVar("Held")

Plain: TypeAlias = str | int | float | bool | list[Any]
"""What TOML can hold of a setting."""

Table: TypeAlias = Mapping[str, Any]

MOST_VALUES = 1000
"""A list of a recipe has no more."""

LISTS: dict[Any, type] = {tuple[str, ...]: str, tuple[int, ...]: int}
"""Of what the lists are that settings hold."""

NOUNS: dict[Any, str] = {
    bool: "true or false",
    int: "whole number",
    float: "number",
    str: "text",
    Size: "size",
    tuple[int, ...]: "list of whole numbers",
}
"""What values of a kind are called; others are lists of names or of tables."""


def spelled(setting: Setting) -> str:
    """What a setting is called in a recipe: as its option, without the hyphens before it."""
    return setting.option.replace("_", "-")


def names_of(*kinds: Any) -> tuple[str, ...]:
    """What the settings of some dataclasses are called in a recipe."""
    return tuple(spelled(each) for kind in kinds for each in settings_of(kind))


def plain_values(held: Any) -> dict[str, Plain]:
    """The settings of a dataclass by their names in a recipe, those without a value left out."""
    values = ((each, getattr(held, each.field)) for each in settings_of(type(held)))
    return {spelled(each): _plain(each, value) for each, value in values if value is not None}


def changed(usual: Held, table: Table) -> Held:
    """A dataclass with those settings changed that a recipe names.

    Raises:
        DataError: a value of another kind, or one that makes no sense.
    """
    try:
        return replace(usual, **fields_from(type(usual), table))  # type: ignore[type-var]
    except UsageError as error:  # the recipe's fault, not the user's
        raise DataError(str(error)) from error


def fields_from(kind: Any, table: Table) -> dict[str, Any]:
    """The settings of a dataclass that a recipe names, by the names of the fields.

    Raises:
        DataError: a value of another kind.
    """
    settings = [each for each in settings_of(kind) if spelled(each) in table]
    return {each.field: typed(each, table[spelled(each)]) for each in settings}


def check_names(names: Iterable[str], known: Iterable[str], text: str, what: str) -> None:
    """Raise an error unless every name in a text of TOML is known.

    Raises:
        DataError: one is not; the message says in which line, and which is meant.
    """
    known = tuple(known)
    for name in names:
        if name not in known:
            near = get_close_matches(name[:40], known, n=1)
            hint = f", did you mean {near[0]!r}?" if near else ""
            raise DataError(f"line {line_of(text, name)}: unknown {what} {name[:40]!r}{hint}")


def line_of(text: str, name: str) -> int:
    """The line of a text of TOML in which a name first stands, from 1."""
    found = re.search(rf"^[ \t]*\[*[\"']?{re.escape(name)}(?![\w-])", text, flags=re.MULTILINE)
    return text.count("\n", 0, found.start() if found else 0) + 1


def typed(setting: Setting, value: Any) -> Any:
    """The value of a setting in a recipe as the setting holds it.

    Raises:
        DataError: it is of another kind.
    """
    kind = setting.kind
    if kind == Size and isinstance(value, str):
        try:
            return size_from(value)
        except ValueError as error:
            raise DataError(f"{spelled(setting)}: {error}") from error
    if kind in LISTS and _is_list_of(LISTS[kind], value):
        return tuple(value)
    if (held := _held(kind)) and _is_list_of(dict, value):
        return tuple(held(**fields_from(held, each)) for each in value)
    if kind is float and type(value) in {int, float}:
        return float(value)
    if kind in {bool, int, str} and type(value) is kind:
        return value
    raise DataError(f"{spelled(setting)} is no {_noun(kind)}: {str(value)[:40]!r}")


def _plain(setting: Setting, value: Any) -> Plain:
    if setting.kind == Size:
        return "{}x{}".format(*value)
    if isinstance(value, tuple):
        return [plain_values(each) if is_dataclass(each) else each for each in value]
    plain: Plain = setting.kind(value)
    return plain


def _held(kind: Any) -> Any:
    """The dataclass of which a kind is a tuple of any length; None if it is none."""
    first = next(iter(get_args(kind)), None)
    return first if is_dataclass(first) else None


def _is_list_of(kind: type, value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_VALUES
        and all(isinstance(each, kind) for each in value)
    )


def _noun(kind: Any) -> str:
    return NOUNS.get(kind, "list of tables" if _held(kind) else "list of names")
