"""A file of a network, its training or a picture becomes a few lines that say what it holds."""

import json
import math
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from dnnflow._settings import setting, settings_of
from dnnflow._text import aligned, one_line, percent, shown_names
from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.dnn.summary import summary
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.history_files import holds_history, load_history
from dnnflow.exchange.load import load
from dnnflow.save.facts import PictureFacts
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.show.recipe.reading import recipe_in
from dnnflow.show.recipe.words import words_of
from dnnflow.terminal.cli import Command
from dnnflow.terminal.kinds import FILE
from dnnflow.terminal.measures import measures_of
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import print_results


def facts(
    path: Path, dataset: Dataset | None = None, *, modules: str | None = None
) -> Iterator[str]:
    """What a file holds, line by line; of a network, what it makes of a data set too.

    If no data set is given, that of the training is taken, if it is one of ``DATASETS``.

    Args:
        path: The file.
        dataset: What a network is tried on.
        modules: Those of a PyTorch state dict.

    Raises:
        UsageError: a data set or modules are given, and it is a picture; or modules that it has
            no use for.
        MissingInputError: there is no such file.
        DataError: it is none of these, or damaged, or the data set does not fit the network.
    """
    suffix = path.suffix.lower()
    if suffix in FORMATS:
        if dataset:
            raise UsageError(f"{path} is a picture, which makes nothing of {dataset.name}")
        if modules is not None:
            raise UsageError(f"{path} is a picture: --modules are for a PyTorch state dict")
        yield from _picture(probe(path))
    elif suffix == ".safetensors" and modules is None and holds_history(path):
        history = load_history(path)
        yield from _history(history)
        yield from _separability(history.network, dataset)
    else:
        yield from _network(load(path, modules=modules), dataset)


def measured(
    path: Path, dataset: Dataset | None = None, *, modules: str | None = None
) -> dict[str, Any]:
    """What is measured of a network's clouds, for JSON.

    Args:
        path: The file of a network or its training.
        dataset: What it is tried on; that of the training, as in ``facts``, if not given.
        modules: Those of a PyTorch state dict.

    Raises:
        UsageError: it is a picture, or no data set is known.
        MissingInputError: there is no such file.
        DataError: as ``facts``.
    """
    if path.suffix.lower() in FORMATS:
        raise UsageError(f"{path} is a picture: --json is for networks and points")
    if path.suffix.lower() == ".safetensors" and modules is None and holds_history(path):
        network = load_history(path).network
    else:
        network = load(path, modules=modules)
    dataset = dataset or _own_data(network)
    if dataset is None:
        raise UsageError(f"{path}: --json measures points: name some, as in: info {path} moons")
    return measures_of(network, dataset).plain()


def _own_data(network: Network) -> Dataset | None:
    """What a network was trained on, if it is one of ``DATASETS``."""
    name = network.training.dataset if network.training else ""
    return DATASETS[name]() if name in DATASETS else None


def _network(network: Network, dataset: Dataset | None) -> Iterator[str]:
    yield from summary(network).splitlines()
    if network.class_names:
        yield f"classes: {shown_names(network.class_names)}"
    if network.training:
        yield f"trained on {network.training.dataset}: {network.training.verdict}"
    yield from _separability(network, dataset or _own_data(network))


def _separability(network: Network, dataset: Dataset | None) -> Iterator[str]:
    """Tables of the clouds: what layers do to them, whether straight lines tell classes apart."""
    if dataset is None:
        return
    measured = measures_of(network, dataset)
    yield from (
        "",
        *measured.table(),
        "",
        f"separability of {measured.data}, {measured.points:,} points",
    )
    rows = [
        (
            each.after,
            "yes" if each.separable else "no",
            percent(each.accuracy),
            f"{each.margin:.3g}",
        )
        for each in measured.clouds
    ]
    header = ("after", "separable", "best straight cut", "margin")
    yield from aligned([header, *rows], right=frozenset({2, 3}))


def _history(history: History) -> Iterator[str]:
    yield from summary(history.network).splitlines()
    measures = [
        (
            f"{epoch.number}",
            "" if math.isnan(epoch.loss) else f"{epoch.loss:.4g}",
            "" if math.isnan(epoch.accuracy) else percent(epoch.accuracy),
        )
        for epoch in history.epochs
    ]
    yield from aligned([("epoch", "loss", "accuracy"), *measures], right=frozenset({0, 1, 2}))


def _picture(held: PictureFacts) -> Iterator[str]:
    yield ", ".join(filter(None, (held.format, held.codec, held.pixels)))
    size = "{}x{}".format(*held.size) if held.unit else "any size"
    if held.duration:
        rate = f"{held.duration:.2f} s, {held.fps:.4g} a second"
        unit = "" if held.unit in {"", "pixels"} else f" {held.unit}"
        yield f"{size}{unit}, {held.frames} frames, {rate}"
    else:
        yield f"{size} {held.unit}"
    yield from aligned(
        [(f"{each.start:.2f} s", one_line(each.name)) for each in held.chapters],
        right=frozenset({0}),
    )
    if held.comment:
        line, *_ = held.comment.splitlines()
        yield line
    with suppress(DataError):  # of another program, or without one
        yield from words_of(recipe_in(held.comment))


@dataclass(frozen=True)
class Telling:
    """How it is told.

    Attributes:
        as_json: Whether what is measured is one object, for other programs.
    """

    as_json: bool = setting(False, "Print what is measured as JSON.", option="json")


@dataclass(frozen=True)
class Request:
    """What ``dnnflow info`` was asked for.

    Attributes:
        held: The file.
        points: What a network in it is tried on, if anything was named.
        modules: What the tensors of a PyTorch state dict belong to.
    """

    held: Path
    points: Points | None
    modules: str | None


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    sources = sources_of(given)
    points = points_of(given, sources[0]) if sources else None
    return Request(given["held"], points, given["modules"])


def info(given: Given) -> None:
    """Print what a file holds."""
    request = request_of(given)
    dataset = request.points.dataset() if request.points else None
    if given.into(Telling()).as_json:
        told = [json.dumps(measured(request.held, dataset, modules=request.modules), indent=2)]
    else:
        told = [*facts(request.held, dataset, modules=request.modules)]  # all, or an error
    print_results(told)


command = Command(
    "info",
    info,
    parameters=[click.Argument(["held"], metavar="FILE", type=FILE), *data_parameters()],
    sections=(
        points_section(),
        Section("Network", MODULES_SETTING),
        Section("Output", settings_of(Telling)),
    ),
    examples=(
        "dnnflow info moons.safetensors",
        "dnnflow info mine.keras flowers.csv",
        "dnnflow info moons.safetensors --json",
    ),
    text="""Say what a FILE of a network or a picture holds.

    Of a network also what each layer does to DATA, or to what it was trained on: how far it
    stretches space, how near the classes lie to their means, and how separable they are.
    """,
)
