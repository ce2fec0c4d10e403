"""A recipe becomes a few lines that say what is in it."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from dnnflow._text import one_line
from dnnflow.show.recipe.contents import option_for_points, option_of, parts_of
from dnnflow.show.recipe.reading import recipe_table
from dnnflow.show.recipe.values import Table

MOST_ENTRIES = 32
"""Of how many networks, and of how many sets of points, is told at most."""


def words_of(text: str) -> Iterator[str]:
    """What a recipe holds, line by line; nothing of it is made.

    Raises:
        DataError: it is no recipe.
    """
    table = recipe_table(text)
    panels = len(table["panels"])
    several = f", {panels} panels" if panels > 1 else ""
    yield f"recipe of dnnflow {_short(table.get('dnnflow'))}{several}"
    data = option_for_points(table["networks"].values())
    for kind in ("networks", "points"):
        for entry in islice(table[kind].values(), MOST_ENTRIES):
            option = option_of(entry) if kind == "networks" else data
            yield f"  {_entry(entry)}: {_held(entry, option)}"


def _entry(entry: Table) -> str:
    name = f" {_short(entry['name'])}" if "name" in entry else ""
    if "layers" in entry:
        return f"{_short(entry.get('kind'))}{name}, {_short(parts_of(entry))}"
    return f"points{name}, {_short(entry.get('count'))} of {_short(entry.get('dimension'))}-D"


def _held(entry: Table, option: str) -> str:
    if isinstance(made := entry.get("made"), dict):
        settings = [f"{_short(name)} {_short(value)}" for name, value in made.items()]
        return f"made as {one_line(', '.join(settings))}"
    return "whole" if "content" in entry else f"left out, dnnflow reproduce needs {option}"


def _short(value: Any) -> str:
    return one_line(str(value))[:40]
