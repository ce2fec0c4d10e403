"""``dnnflow reproduce``: a file that dnnflow made becomes any other file, by the recipe in it."""

from dataclasses import dataclass, replace
from pathlib import Path

import click

from dnnflow._settings import setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.data.points import load_points
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.errors import UsageError
from dnnflow.exchange.history_files import holds_history, load_history
from dnnflow.exchange.load import load
from dnnflow.save.formats import USUAL, format_of
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.fit.places import usual_suffix
from dnnflow.show.output import Output
from dnnflow.show.recipe.hashes import Model
from dnnflow.show.recipe.reading import LARGEST_RECIPE, Recipe, recipe_from, recipe_in
from dnnflow.terminal.choice import MarkChoice
from dnnflow.terminal.cli import Command
from dnnflow.terminal.clouds import Clouds, found_in
from dnnflow.terminal.kinds import FILE
from dnnflow.terminal.manner import (
    ASKED_SETTINGS,
    SECTIONS,
    Target,
    destination_from,
    file_manner,
    formats_text,
)
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Sifting, points_of
from dnnflow.terminal.screen import OTHER, Screen

TEXT_SUFFIX = ".toml"
"""Of a file that is a recipe itself."""


@dataclass(frozen=True)
class Request:
    """What ``dnnflow reproduce`` was asked for.

    Attributes:
        recipe: How the file was made, with what is to be otherwise.
        target: The new file.
        screen: What it says.
        output: Where it goes.
        data: Files of points that the recipe does not hold.
        model: Networks and histories that it does not hold.
    """

    recipe: Recipe
    target: Target
    screen: Screen
    output: Path | None = setting(None, "The new file.", shown="FILE-again, of the same format")
    data: tuple[Path, ...] = setting(
        (), "A file of points, if the recipe does not hold them; may be repeated."
    )
    model: tuple[Path, ...] = setting(
        (), "A network, or history, that it does not hold; may be repeated."
    )


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
        MissingInputError, DataError: a file that cannot be read, or a recipe that lacks something.
    """
    # A flag that was not given is not the same as one that is off: the recipe may have it on.
    given = given.without([name for name, value in given.values.items() if value is False])
    old = given["recipe"]
    points = [points_of(given, str(path)).dataset() for path in given["data"] or ()]
    models = [_model(path, given["modules"]) for path in given["model"] or ()]
    if given["clouds"]:
        found = found_in(given["clouds"], given)
        points, models = [*points, found.dataset], [*models, found.recording]
    recipe = recipe_from(_text(old), points=points, models=models, source=old)
    _check_needed(recipe.shown, points, models)
    place = destination_from(given, given["output"] or _again(old, given))
    recipe = Recipe(_changed(recipe.shown, given), _output(recipe.output, given, place.name))
    fps = recipe.shown.first.schedule.fps
    target = Target(place, recipe.output, *file_manner(given), fps)
    return Request(recipe, target, given.into(Screen()), **given.fields(settings_of(Request)))


def _check_needed(shown: Comparison, points: list[Dataset], models: list[Model]) -> None:
    """Raise an error if something was given for nothing.

    Raises:
        UsageError: no panel shows it.
    """
    used = {id(each.dataset) for each in shown.animations}
    used |= {id(model) for each in shown.animations for model in vars(each.source).values()}
    for option, given in (("--data", points), ("--model", models)):
        if not {id(each) for each in given} <= used:
            raise UsageError(f"{option} has no effect: the recipe has no such hash")


def _text(path: Path) -> str:
    """The recipe in a file, or that the file is.

    Raises:
        MissingInputError: there is no such file.
        DataError: it holds none.
    """
    if path.suffix.lower() == TEXT_SUFFIX:
        text = read_bytes(path, limit=LARGEST_RECIPE)
        with parsing(path, "recipe"):
            return text.decode()
    remark = probe(path).comment
    with parsing(path, "recipe"):
        return recipe_in(remark)


def _model(path: Path, modules: str | None) -> Model:
    if path.suffix.lower() == ".safetensors" and modules is None and holds_history(path):
        return load_history(path)
    return load(path, modules=modules)


def _again(path: Path, given: Given) -> Path:
    suffix = USUAL if path.suffix.lower() == TEXT_SUFFIX else path.suffix
    return Path(f"{path.stem}-again{usual_suffix(given['for'], suffix)}")


def _output(usual: Output, given: Given, path: Path) -> Output:
    """What is asked of the new file; no points or networks that were given are put into it unasked.

    Raises:
        UsageError: an unknown suffix.
    """
    if given["data"] or given["model"] or given["clouds"]:
        usual = replace(usual, embed=False)
    other = given["at"] is not None or given["cloud"] is not None
    if other or not format_of(path).shows_moments:
        usual = replace(usual, at=None, cloud=None)
    return given.into(usual)


def _changed(shown: Comparison, given: Given) -> Comparison:
    """A comparison with all that was given otherwise."""
    schedule = given.into(shown.first.schedule)
    choice = given.into(MarkChoice())
    look = given.fields(settings_of(Animation))

    def changed(each: Animation) -> Animation:
        source, marks = given.into(each.source), choice.among(each.marks)
        return replace(each, source=source, schedule=schedule, marks=marks, **look)

    rows = tuple(tuple(map(changed, row)) for row in shown.rows)
    return replace(shown, rows=rows)


def reproduce(given: Given) -> None:
    """Make the file."""
    request = request_of(given)
    request.target.make(request.recipe.shown, request.screen)


command = Command(
    "reproduce",
    reproduce,
    habits=False,
    parameters=[click.Argument(["recipe"], metavar="FILE", type=FILE)],
    sections=(
        Section("File", (*settings_of(Request), *settings_of(Clouds), *ASKED_SETTINGS)),
        Section("Points", (*settings_of(load_points), *settings_of(Sifting))),
        Section("Network", MODULES_SETTING),
        *SECTIONS,
        OTHER,
    ),
    examples=(
        "dnnflow reproduce moons.gif -o moons.mp4",
        "dnnflow reproduce moons.gif -o large.mp4 --size 3840x2160 --theme light",
    ),
    text="""Make any other file from FILE, which dnnflow made, by the recipe in it.

    FILE is a picture, or a recipe as TOML. All that is not asked for otherwise is as it was there.
    """
    + formats_text(),
)
