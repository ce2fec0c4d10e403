"""A recipe becomes a comparison again, and what is asked of its file; it may be from anyone."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from dnnflow.data.dataset import Dataset
from dnnflow.data.reading import parsing
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError, choose
from dnnflow.exchange.recordings.recording import Recording
from dnnflow.flow.sources import Layers, Recorded
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.arrangement import Arrangement, Dial
from dnnflow.show.animation import Animation, Comparison, Shown
from dnnflow.show.output import OUTPUT, Output
from dnnflow.show.recipe.contents import (
    ENTRY,
    check_claims,
    model_from,
    option_for_points,
    points_from,
)
from dnnflow.show.recipe.hashes import Model
from dnnflow.show.recipe.values import Table, changed, check_names, fields_from, names_of
from dnnflow.show.recipe.writing import SOURCES

LARGEST_RECIPE = 96 << 20
"""Letters of a recipe."""

LARGEST_SETTINGS_TEXT = 1 << 20
"""Letters of a recipe without its contents; to read them takes a second."""

MOST_DOTS = 16
"""In a line of a recipe without its texts: names of many parts take long to read."""

MOST_RECIPE_PANELS = 1000

RECIPE_START = '\n\ndnnflow = "'
"""How a recipe begins, behind the line that says the same for people."""

RECIPE_KEYS = ("dnnflow", "clock", "arrangement", "panels", "networks", "points")
"""What stands in a recipe beside the settings of schedule and file."""

PANEL_KEYS = ("row", "over", "network", "points", "marks")
"""What stands in the table of a panel beside the settings of animation and source."""

MADE_OF = {Layers: Network, Recorded: Recording}
"""What sources are made of, if not of a history."""

_CONTENT = re.compile(r'^(content = )"([A-Za-z0-9+/=]{80,})"$', flags=re.MULTILINE)

_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*+"')


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
    _, start, rest = remark.partition(RECIPE_START)
    if not start:
        raise DataError("it holds no recipe")
    return start.lstrip() + rest


def recipe_from(
    text: str,
    *,
    points: Iterable[Dataset] = (),
    models: Iterable[Model] = (),
    source: object = "recipe",
) -> Recipe:
    """The recipe in a text.

    Args:
        text: As ``from_toml`` takes it.
        points: Points at hand.
        models: Networks and histories at hand.
        source: What an error calls it.

    Raises:
        DataError: it is no recipe, is damaged, or lacks what is not given; the message says what.
    """
    table = recipe_table(text, source)
    with parsing(source, "recipe"):
        try:
            return _recipe(table, tuple(points), tuple(models))
        except UsageError as error:  # the recipe's fault, not the user's
            raise DataError(str(error)) from error


def recipe_table(text: str, source: object = "recipe") -> Table:
    """The tables of a recipe, with no name that is not known; what stands there may be anything.

    Raises:
        DataError: it is no recipe.
    """
    with parsing(source, "recipe"):
        table, contents = _parsed(text)
        panels = table.get("panels")
        if not isinstance(panels, list) or not 0 < len(panels) <= MOST_RECIPE_PANELS:
            raise DataError(f"it has no panels, or more than {MOST_RECIPE_PANELS:,}")
        tables = {kind: table.setdefault(kind, {}) for kind in ("networks", "points")}
        entries = [entry for each in tables.values() for entry in each.values()]
        arrangement = table.setdefault("arrangement", {})
        if not all(isinstance(each, dict) for each in (*panels, *entries, arrangement)):
            raise DataError("its panels, networks or points are no tables")
        _check_names(table, entries, text)
        for each in entries:
            if type(place := each.get("content")) is int:
                each["content"] = contents[place]
    return table


def _parsed(text: str) -> tuple[dict[str, Any], list[str]]:
    """The tables of a text, in which a number stands for each of its contents; and these.

    Raises:
        DataError: it is too long. What is no TOML raises errors of its own.
    """
    # Here, for it is needed only now.
    import tomllib

    if len(text) > LARGEST_RECIPE:
        raise DataError(f"it is longer than {LARGEST_RECIPE >> 20} MiB")
    contents: list[str] = []

    def placed(found: re.Match[str]) -> str:
        contents.append(found[2])
        return f"{found[1]}{len(contents) - 1}"

    short = _CONTENT.sub(placed, text)
    if len(short) > LARGEST_SETTINGS_TEXT:
        raise DataError(f"it is longer than {LARGEST_SETTINGS_TEXT >> 20} MiB, its contents aside")
    if any(line.count(".") > MOST_DOTS for line in _STRING.sub('""', short).splitlines()):
        raise DataError(f"a line of it has more than {MOST_DOTS} dots")
    return tomllib.loads(short), contents


def _check_names(table: Table, entries: Iterable[Table], text: str) -> None:
    """Raise an error if a recipe has a setting that there is not.

    Raises:
        DataError: it has; the message says in which line, and which is meant.
    """
    check_names(table, (*RECIPE_KEYS, *names_of(Schedule, Output)), text, "setting")
    check_names(table["arrangement"], names_of(Arrangement), text, "setting")
    check_names(_dial_names(table["arrangement"]), names_of(Dial), text, "setting")
    for panel in table["panels"]:
        check_names(panel, (*PANEL_KEYS, *names_of(_kind(panel), Animation)), text, "setting")
    for entry in entries:
        check_names(entry, ENTRY, text, "setting")


def _dial_names(arrangement: Table) -> Iterator[str]:
    """What stands in the tables of dials; nothing of what is no table."""
    dials = arrangement.get("dials")
    for dial in dials if isinstance(dials, list) else ():
        yield from dial if isinstance(dial, dict) else ()


def _recipe(table: Table, given: tuple[Dataset, ...], models: tuple[Model, ...]) -> Recipe:
    schedule = changed(Schedule(), table)
    check_claims(table["points"].values(), table["networks"].values())
    needed = option_for_points(table["networks"].values())
    points = {
        name: points_from(name, each, given, option=needed)
        for name, each in table["points"].items()
    }
    networks = {name: model_from(name, each, models) for name, each in table["networks"].items()}
    rows = tuple(
        tuple(_animation(each, schedule, networks, points) for each in row)
        for _, row in groupby(table["panels"], _row)
    )
    clock = str(table.get("clock", Comparison.clock))
    shown = Comparison(rows, clock, changed(Arrangement(), table["arrangement"]))
    return Recipe(shown, changed(OUTPUT, table))


def _animation(
    table: Table, schedule: Schedule, models: Mapping[str, Model], points: Mapping[str, Dataset]
) -> Animation:
    """The animation of a panel.

    Raises:
        UsageError, DataError: something in it makes no sense.
    """
    kind = _kind(table)
    model = choose(models, str(table.get("network")), "network")
    dataset = choose(points, str(table.get("points")), "points")
    if not isinstance(model, MADE_OF.get(kind, History)):
        raise DataError(
            "a panel over epochs or both needs a history, one over layers a network, "
            "one of recorded states a recording"
        )
    source = kind(model, **fields_from(kind, table))
    given = fields_from(Animation, table)
    if "marks" in table:
        given["marks"] = tuple(table["marks"])
    return Animation(source, dataset, schedule, **given)


def _kind(panel: Table) -> Any:
    over = panel.get("over", "layers")
    if over not in SOURCES:
        raise DataError(f"a panel is over {' or '.join(SOURCES)}, not {str(over)[:40]!r}")
    return SOURCES[over]


def _row(panel: Table) -> int:
    row = panel.get("row", 0)
    if type(row) is not int:
        raise DataError("the row of a panel is no whole number")
    return row
