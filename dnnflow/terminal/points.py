"""What was given becomes points: those of a data set, or those in a file.

A data set's parameters are options of every command that takes points; each has the parameter's
own name, and ``data-`` before it where another option is called so.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import click

from dnnflow._settings import Setting, setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.data.extent import LARGEST_RAW_COORDINATE, check_coordinates
from dnnflow.data.points import load_points, stem_of
from dnnflow.data.sampling import lightened, sampled, standardized
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import choose
from dnnflow.flow.sources import Epochs, Layers
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.output import Output
from dnnflow.terminal.kinds import DATA, FILE
from dnnflow.terminal.options import Given, Section, shown
from dnnflow.terminal.screen import Screen

OTHERS = (
    Architecture,
    TrainingSettings,
    Snapshots,
    Schedule,
    Layers,
    Epochs,
    Animation,
    Comparison,
    Output,
)
"""Whose settings keep their names, whatever a data set's parameters are called."""


@dataclass(frozen=True)
class Sifting:
    """Which of the points are taken, and in which units.

    Attributes:
        standardize: Whether every coordinate gets mean 0 and standard deviation 1.
        sample: How many points are kept; all if not given.
    """

    standardize: bool = setting(False, "Give every coordinate mean 0 and deviation 1.")
    sample: int | None = setting(None, "Show this many points, each class its share.", shown="all")

    def sifted(self, dataset: Dataset) -> Dataset:
        """A data set as asked for, light enough to be shown.

        Raises:
            UsageError: fewer than one point is asked for.
            DataError: a coordinate is too large.
        """
        if self.standardize:
            dataset = standardized(check_coordinates(dataset, LARGEST_RAW_COORDINATE))
        if self.sample is not None:
            dataset = sampled(dataset, self.sample)
        return lightened(check_coordinates(dataset))


@dataclass(frozen=True)
class Points:
    """The points that are asked for.

    Attributes:
        name: What a file that is made of them is called.
        made: Makes or reads them.
        sifting: Which of them are taken.
        screen: What is noticed on the way is said there.
    """

    name: str
    made: Callable[[], Dataset]
    sifting: Sifting
    screen: Screen

    def dataset(self) -> Dataset:
        """The points themselves.

        Raises:
            UsageError, MissingInputError, DataError: they cannot be made or read.
        """
        with self.screen.remarks():
            return self.sifting.sifted(self.made())


def points_of(given: Given, source: str) -> Points:
    """The points of the data set called ``source``, or in the file of that name.

    Raises:
        UsageError: there is no such data set.
    """
    sifting, screen = given.into(Sifting()), given.into(Screen())
    if is_file(source):
        path = Path(source)
        read = partial(load_points, path, **given.fields(settings_of(load_points)))
        return Points(stem_of(path), read, sifting, screen)
    shape = choose(DATASETS, source, "data set")
    made = partial(shape, **given.fields(parameters_of(source)))
    return Points(source, made, sifting, screen)


def points_section() -> Section:
    """The options that say which points."""
    settings = (*data_settings(), *settings_of(load_points), *settings_of(Sifting))
    return Section("Points", settings)


def data_parameters(usual: str | None = None) -> list[click.Parameter]:
    """The argument DATA, and the option that it was before."""
    return [
        click.Argument(["data"], required=False, default=usual, type=DATA),
        click.Option(["--data", "file"], type=FILE, hidden=True),
    ]


def sources_of(given: Given) -> list[str]:
    """The names of data sets and files of points, which have commas between them."""
    if given["file"]:
        return [str(given["file"])]
    return [each.strip() for each in given["data"].split(",")] if given["data"] else []


def is_file(source: str) -> bool:
    """Whether it is a file of points and not the name of a data set."""
    if source in DATASETS:
        return False
    try:
        return bool(Path(source).suffix) or Path(source).is_file()
    except OSError:  # longer than a name can be
        return False


def parameters_of(name: str) -> tuple[Setting, ...]:
    """The parameters of a data set, as options are called."""
    return tuple(map(_apart, settings_of(DATASETS[name].make)))


def data_settings() -> tuple[Setting, ...]:
    """The parameters of all data sets, each once, with the defaults that it has."""
    found: dict[str, dict[str, Setting]] = {}
    for name in DATASETS:
        for each in parameters_of(name):
            found.setdefault(each.option, {})[name] = each
    return tuple(map(_merged, found.values()))


def _apart(parameter: Setting) -> Setting:
    """The same under a name that no other setting has."""
    taken = {each.option for holder in OTHERS for each in settings_of(holder)}
    option = parameter.option
    return replace(parameter, option=f"data_{option}") if option in taken else parameter


def _merged(by_name: dict[str, Setting]) -> Setting:
    """One setting for a parameter of several data sets."""
    first, *_ = by_name.values()
    defaults = {name: shown(each.default) for name, each in by_name.items()}
    if len(by_name) == len(DATASETS) and len(set(defaults.values())) == 1:
        return first
    each = ", ".join(f"{name} {default}" for name, default in defaults.items())
    return replace(first, shown=each)
