"""What a command was asked for becomes points, a network or its training, and how to show them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dnnflow.errors import choose
from dnnflow.terminal.options import (
    ARCHITECTURE,
    DATA,
    FILE,
    LAST,
    LOOK,
    OUTPUT,
    RECIPE,
    RECORD,
    SCHEDULE,
    SIFTING,
    SPACE,
    Values,
    given,
)

if TYPE_CHECKING:
    from dnnflow.data.dataset import Dataset
    from dnnflow.dnn.history import History
    from dnnflow.dnn.network import Network
    from dnnflow.flow.sources import Source


def manner_of(path: Path, values: Values) -> dict[str, Any]:
    """How it is to be shown, for an ``Animation``; checked before anything is computed."""
    from dnnflow.motion.schedule import GLIDING, Schedule
    from dnnflow.show.animation import NAMED, check_names
    from dnnflow.show.output import Output, check_output

    usual = GLIDING if values.get("over") == "epochs" else Schedule()
    schedule, look = replace(usual, **given(values, SCHEDULE)), given(values, LOOK)
    check_output(path, Output(**given(values, OUTPUT)), fps=schedule.fps)
    check_names(**{name: values[name] for name in NAMED if values.get(name)})
    return {"schedule": schedule, **look}


def named_after(name: str, values: Values, suffix: str) -> Path:
    """The file that is made if no name is given: that of the data, with another suffix."""
    return Path(Path(values["file"] or name).stem + suffix)


def dataset_of(name: str, values: Values) -> "Dataset":
    """The data set called ``name``, or the one in a file, sifted as asked for."""
    from dnnflow.data.points import load_points
    from dnnflow.data.sampling import lightened, sampled, standardized
    from dnnflow.data.shapes import DATASETS

    sifting = given(values, SIFTING)
    path = sifting.get("path", Path(name))
    if "path" in sifting or path.suffix:
        dataset = load_points(path, **given(values, FILE))
    else:
        dataset = choose(DATASETS, name, "data set")(**given(values, DATA))
    if sifting["standardize"]:
        dataset = standardized(dataset)
    if "sample" in sifting:
        dataset = sampled(dataset, sifting["sample"])
    return lightened(dataset)


def _network(dataset: "Dataset", model: Path | None, values: Values) -> "Source":
    """The network in a file, or one that is trained."""
    from dnnflow.exchange.load import load
    from dnnflow.flow.sources import Layers

    network = load(model, layers=values["layers"]) if model else trained(dataset, values)
    return Layers(network, **given(values, LAST))


def loaded(paths: Sequence[Path]) -> "dict[str, Network]":
    """The networks in files, by the files' names, or by their paths if two names are alike."""
    from dnnflow.exchange.load import load

    stems = {path.stem for path in paths}
    return {path.stem if len(stems) == len(paths) else str(path): load(path) for path in paths}


def _history(dataset: "Dataset", model: Path | None, values: Values) -> "Source":
    """The history in a file, or that of a training."""
    from dnnflow.exchange.history_files import load_history
    from dnnflow.flow.sources import Epochs

    history = load_history(model) if model else trained_history(dataset, values)
    return Epochs(history, **given(values, SPACE))


def _untrained(dataset: "Dataset", values: Values) -> "Network":
    """A network as it is before its training."""
    from dnnflow.dnn.settings import Architecture
    from dnnflow.fit.train import untrained

    (network,) = untrained(dataset, [Architecture(**given(values, ARCHITECTURE))])
    return network


def _untrained_network(dataset: "Dataset", values: Values) -> "Source":
    from dnnflow.flow.sources import Layers

    return Layers(_untrained(dataset, values), **given(values, LAST))


def _untrained_history(dataset: "Dataset", values: Values) -> "Source":
    """A history in which nothing is learnt, of as many epochs as will be kept."""
    from dnnflow.dnn.history import Epoch, History, chosen_epochs
    from dnnflow.dnn.settings import Recipe
    from dnnflow.flow.sources import Epochs

    network, last = _untrained(dataset, values), Recipe(**given(values, RECIPE)).epochs
    numbers = chosen_epochs(last, **given(values, RECORD))
    history = History(tuple(Epoch(number, network) for number in numbers))
    return Epochs(history, **given(values, SPACE))


SHOWN: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "layers": (_network, _untrained_network),
    "epochs": (_history, _untrained_history),
}
"""What an animation can go over, and what it then shows: loaded or trained, and untrained."""


def trained_history(dataset: "Dataset", values: Values) -> "History":
    """The history of a training as asked for."""
    from dnnflow.dnn.settings import Architecture, Recipe
    from dnnflow.fit.train import train_history

    architecture = Architecture(**given(values, ARCHITECTURE))
    recipe = Recipe(**given(values, RECIPE))
    history = train_history(dataset, architecture, recipe=recipe, **given(values, RECORD))
    _say_verdict(history.network, values)
    return history


def trained(dataset: "Dataset", values: Values) -> "Network":
    """A network that is trained as asked for."""
    from dnnflow.dnn.settings import Recipe
    from dnnflow.fit.train import train

    recipe = Recipe(**given(values, RECIPE))
    network = train(dataset, recipe=recipe, **given(values, ARCHITECTURE))
    _say_verdict(network, values)
    return network


def _say_verdict(network: "Network", values: Values) -> None:
    """Print how the training went, unless quiet is asked for."""
    if network.training and not values["quiet"]:
        click.echo(network.training.verdict, err=True)
