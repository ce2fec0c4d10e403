"""A file of a network, its training or a picture becomes a few lines that say what it holds."""

import math
from collections.abc import Iterator
from pathlib import Path

from dnnflow._text import aligned, percent
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.dnn.summary import summary
from dnnflow.exchange.history_files import holds_history, load_history
from dnnflow.exchange.load import load
from dnnflow.writers.probe import PictureFacts, probe

PICTURES = {".gif", ".mp4", ".png"}


def facts(path: Path) -> Iterator[str]:
    """What a file holds, line by line.

    Raises:
        MissingInputError: there is no such file.
        DataError: it is none of these, or damaged.
    """
    suffix = path.suffix.lower()
    if suffix in PICTURES:
        yield from _picture(probe(path))
    elif suffix == ".safetensors" and holds_history(path):
        yield from _history(load_history(path))
    else:
        yield from _network(load(path))


def _network(network: Network) -> Iterator[str]:
    yield from summary(network).splitlines()
    if network.training:
        yield f"trained on {network.training.dataset}: {network.training.verdict}"


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
    width, height = held.size
    yield f"{held.format}, {held.codec}, {held.pixels}"
    yield f"{width}x{height}, {held.frames} frames, {held.duration:.2f} s, {held.fps:.4g} a second"
    if held.comment:
        yield held.comment
