"""Settings become plain values under the names of their options, and these settings again."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

from dnnflow._settings import Setting, settings_of
from dnnflow._text import size_from
from dnnflow._typing import Size
from dnnflow.errors import DataError, UsageError, choose

T = TypeVar("T")

Plain: TypeAlias = str | int | float | bool | list[Any]
"""What TOML can hold of a setting."""

Table: TypeAlias = Mapping[str, Any]

MOST_VALUES = 1000
"""A list of a recipe has no more."""


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


def changed(usual: T, table: Table) -> T:
    """A dataclass with those settings changed that a recipe names.

    Raises:
        DataError: a value of another kind, or one that makes no sense.
    """
    settings = [each for each in settings_of(type(usual)) if spelled(each) in table]
    values = {each.field: typed(each, table[spelled(each)]) for each in settings}
    try:
        return replace(usual, **values)  # type: ignore[type-var]
    except UsageError as error:  # the recipe's fault, not the user's
        raise DataError(str(error)) from error


def check_names(table: Table, known: Collection[str], what: str = "setting") -> None:
    """Raise an error unless every name of a table is known.

    Raises:
        DataError: one is not; the message says which is meant.
    """
    for name in table:
        try:
            choose(dict.fromkeys(known), name, what)
        except UsageError as error:
            raise DataError(str(error)) from error


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
    if kind == tuple[str, ...] and _is_list_of_text(value):
        return tuple(value)
    if kind is float and type(value) in {int, float}:
        return float(value)
    if kind in {bool, int, str} and type(value) is kind:
        return value
    raise DataError(f"{spelled(setting)} = {str(value)[:40]!r} is no {_noun(kind)}")


def _plain(setting: Setting, value: Any) -> Plain:
    if setting.kind == Size:
        return "{}x{}".format(*value)
    if isinstance(value, tuple):
        return list(value)
    plain: Plain = setting.kind(value)
    return plain


def _is_list_of_text(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_VALUES
        and all(isinstance(each, str) for each in value)
    )


def _noun(kind: Any) -> str:
    nouns = {bool: "true or false", int: "whole number", float: "number", str: "text", Size: "size"}
    return nouns.get(kind, "list of names")
