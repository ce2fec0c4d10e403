"""Which settings of a sweep vary the most, and which results belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import groupby
from typing import Any

from dnnflow._text import counted
from dnnflow.errors import UsageError, choose
from dnnflow.study.sweep.asked import Asked
from dnnflow.study.sweep.result import Result

SETTING_WORDS = {
    "hidden": "hidden layers",
    "width": "width",
    "activation": "activation",
    "residual": "residual blocks",
    "epochs": "epochs",
    "batch_size": "batch size",
    "learning_rate": "learning rate",
    "restarts": "restarts",
}
"""The settings that may be an axis of a chart, and what it calls them."""

COUNTED_SETTINGS = {"hidden", "epochs", "restarts"}
"""Those whose values stand before the word."""

PANEL_SETTINGS = ("dataset", *SETTING_WORDS)
"""The settings that tell charts apart; networks that differ in others alone are pooled."""


@dataclass(frozen=True)
class Group:
    """Results that belong on one chart.

    Attributes:
        where: What is the same for all of them, by the names of settings.
        results: The results.
    """

    where: tuple[tuple[str, Any], ...]
    results: tuple[Result, ...]

    def part(self, name: str, value: Any) -> "Group":
        """Those of the results that have a value of a setting."""
        some = tuple(each for each in self.results if getattr(each.asked, name) == value)
        return Group((*self.where, (name, value)), some)

    def __str__(self) -> str:
        """What is the same, in words."""
        return ", ".join(said(name, value) for name, value in self.where)


def said(name: str, value: Any) -> str:
    """A setting and its value in words."""
    if name == "dataset":
        return str(value)
    words = SETTING_WORDS[name]
    if isinstance(value, bool):
        return words if value else f"no {words}"
    if name not in COUNTED_SETTINGS or value is None:
        return f"{words} {'unknown' if value is None else value}"
    return counted(value, words)


def values_of(results: Sequence[Result], name: str) -> list[Any]:
    """The values of a setting, in order; None, where it is not known, is the last."""
    values = {getattr(each.asked, name) for each in results}
    return sorted(values, key=lambda value: (value is None, value))


def axes_of(results: Sequence[Result]) -> tuple[str, str]:
    """The two settings that have the most values; depth and width if others have no more."""
    counts = {name: len(values_of(results, name)) for name in SETTING_WORDS}
    first, second, *_ = sorted(counts, key=lambda name: -counts[name])
    return first, second


def groups_of(results: Sequence[Result], axes: Sequence[str]) -> Iterator[Group]:
    """The results that differ in the settings of some axes alone, or in their seeds."""
    names = [
        name
        for name in PANEL_SETTINGS
        if name not in axes and (name == "dataset" or len(values_of(results, name)) > 1)
    ]

    def where(result: Result) -> tuple[tuple[str, Any], ...]:
        return tuple((name, getattr(result.asked, name)) for name in names)

    places = {key: place for place, key in enumerate(dict.fromkeys(map(where, results)))}
    alike = sorted(results, key=lambda result: places[where(result)])
    for key, some in groupby(alike, key=where):
        yield Group(key, tuple(some))


def selected(results: Sequence[Result], where: dict[str, Any]) -> Group:
    """The results with these values of settings.

    Raises:
        UsageError: there is no such setting, or no network with such values was judged.
    """
    settings = {field.name: field for field in fields(Asked)}
    for name in where:
        choose(settings, name, "setting of a sweep")
    some = tuple(
        result
        for result in results
        if all(getattr(result.asked, name) == value for name, value in where.items())
    )
    if not some:
        given = ", ".join(f"{name} {value}" for name, value in where.items())
        raise UsageError(f"no network that was judged has {given or 'anything to show'}")
    return Group((("dataset", ", ".join(values_of(some, "dataset"))),), some)
