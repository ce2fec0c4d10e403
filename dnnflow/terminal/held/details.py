"""What one file holds becomes lines that say it in detail: a network, its training or a picture."""

import math
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from dnnflow._text import aligned, one_line, percent, shown_names
from dnnflow.data.dataset import Dataset
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
from dnnflow.terminal.held.facts import tried_on
from dnnflow.terminal.held.measures import Measures, measures_of


def details_of(
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


def _network(network: Network, dataset: Dataset | None) -> Iterator[str]:
    yield from summary(network).splitlines()
    if network.class_names:
        yield f"classes: {shown_names(network.class_names)}"
    if network.training:
        yield f"trained on {network.training.dataset}: {network.training.verdict}"
    yield from _separability(network, tried_on(network, dataset))


def _separability(network: Network, dataset: Dataset | None) -> Iterator[str]:
    """Tables of the clouds: what layers do to them, whether straight lines tell classes apart."""
    if dataset is None:
        return
    measured = measures_of(network, dataset)
    yield from ("", *measured.table())
    yield from ("", f"separability of {measured.data}, {measured.points:,} points")
    rows = [
        (
            each.after,
            "yes" if each.separable else "no",
            percent(each.accuracy),
            f"{each.margin:.3g}",
        )
        for each in measured.clouds
    ]
    header = ("after", "separable", "fitted straight cut", "margin")
    yield from aligned([header, *rows], right=frozenset({2, 3}))
    yield from ("", f"topology of {measured.data}", *_topology(measured))


def _topology(measured: Measures) -> list[str]:
    """A table of the clouds: what is proved of the way there, and on how many places they lie."""
    proofs = [
        (each.after, each.orientation, each.places_said, each.proved) for each in measured.clouds
    ]
    header = ("after", "orientation", "places", "proved")
    return aligned([header, *proofs], right=frozenset({2}))


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
