"""A recipe becomes a comparison again, and what is asked of its file; it may be from anyone."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from dnnflow.data.dataset import Dataset
from dnnflow.data.reading import parsing
from dnnflow.errors import DataError, UsageError
from dnnflow.flow.sources import Source
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.film import Arrangement
from dnnflow.show.animation import Animation, Comparison, Shown
from dnnflow.show.output import OUTPUT, Output
from dnnflow.show.recipe.contents import Model, model_from, points_from
from dnnflow.show.recipe.values import Table, changed, check_names, names_of
from dnnflow.show.recipe.writing import SOURCES

LARGEST_RECIPE = 256 << 20
"""Characters."""

MOST_PANELS = 4096

START = '\n\ndnnflow = "'
"""How a recipe begins, behind the line that says the same for people."""

HEAD = ("dnnflow", "clock", "arrangement", "panels", "networks", "points")
"""What stands in a recipe beside the settings of schedule and file."""

PANEL = ("row", "over", "network", "points", "marks")
"""What stands in the table of a panel beside the settings of animation and source."""


@dataclass(frozen=True, eq=False)
class Recipe:
    """How a whole film is made.

    Attributes:
        shown: What it shows.
        output: What is asked of its file.
    """

    shown: Comparison
    output: Output


def from_toml(text: str, *, points: Iterable[Dataset] = (), models: Iterable[Model] = ()) -> Shown:
    """What ``to_toml`` wrote: an animation, or a comparison if it has several.

    Args:
        text: TOML, from anyone.
        points: Points that the text may know by their hashes alone.
        models: Networks and histories that it may know so.

    Raises:
        DataError: it is no recipe, is damaged, or lacks what is not given; the message says what.
    """
    shown = recipe_from(text, points=points, models=models).shown
    return shown.first if len(shown.animations) == 1 else shown


def recipe_in(remark: str) -> str:
    """The recipe in the remark of a file.

    Raises:
        DataError: there is none.
    """
    _, start, rest = remark.partition(START)
    if not start:
        raise DataError("holds no recipe")
    return start.lstrip() + rest


def recipe_from(
    text: str, *, points: Iterable[Dataset] = (), models: Iterable[Model] = ()
) -> Recipe:
    """The recipe in a text.

    Args:
        text: As ``from_toml`` takes it.
        points: Points at hand.
        models: Networks and histories at hand.

    Raises:
        DataError: it is no recipe, is damaged, or lacks what is not given; the message says what.
    """
    table = recipe_table(text)
    with parsing("recipe", "recipe"):
        try:
            return _recipe(table, tuple(points), tuple(models))
        except UsageError as error:  # the recipe's fault, not the user's
            raise DataError(str(error)) from error


def recipe_table(text: str) -> Table:
    """The tables of a recipe, whatever they hold.

    Raises:
        DataError: it is no recipe.
    """
    if len(text) > LARGEST_RECIPE:
        raise DataError(f"a recipe of over {LARGEST_RECIPE >> 20} MiB")
    with parsing("recipe", "recipe"):
        table = tomllib.loads(text)
        panels = table.get("panels")
        if not isinstance(panels, list) or not 0 < len(panels) <= MOST_PANELS:
            raise DataError(f"it has no panels, or more than {MOST_PANELS:,}")
        for kind in ("networks", "points"):
            entries = table.setdefault(kind, {})
            if not all(isinstance(each, dict) for each in entries.values()):
                raise DataError(f"its {kind} are no tables")
    return table


def _recipe(table: Table, given: tuple[Dataset, ...], models: tuple[Model, ...]) -> Recipe:
    known = (*HEAD, *names_of(Schedule, Output))
    check_names(table, known)
    schedule = changed(Schedule(), table)
    points = {name: points_from(name, each, given) for name, each in table["points"].items()}
    networks = {name: model_from(name, each, models) for name, each in table["networks"].items()}
    rows = tuple(
        tuple(_animation(each, schedule, networks, points) for each in row)
        for _, row in groupby(table["panels"], _row)
    )
    arranged = table.get("arrangement", {})
    check_names(arranged, names_of(Arrangement))
    clock = str(table.get("clock", Comparison.clock))
    shown = Comparison(rows, clock, changed(Arrangement(), arranged))
    return Recipe(shown, changed(OUTPUT, table))


def _animation(
    table: Any, schedule: Schedule, models: Mapping[str, Model], points: Mapping[str, Dataset]
) -> Animation:
    """The animation of a panel.

    Raises:
        UsageError, DataError: something in it makes no sense.
    """
    kind = SOURCES[table.get("over", "layers")]
    check_names(table, (*PANEL, *names_of(kind, Animation)))
    model, dataset = models[table["network"]], points[table["points"]]
    source: Source = changed(kind(model), table)  # type: ignore[arg-type]
    marks = table.get("marks", Animation(source, dataset).marks)
    usual = Animation(source, dataset, schedule, marks=tuple(marks))
    return changed(usual, table)


def _row(panel: Any) -> int:
    row = panel.get("row", 0)
    if type(row) is not int:
        raise DataError("the row of a panel is no whole number")
    return row
