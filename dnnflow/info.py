"""A network or a picture file becomes a few lines that say what it holds."""

from collections.abc import Iterator
from pathlib import Path

from dnnflow.dnn.load import load
from dnnflow.dnn.network import Network
from dnnflow.dnn.summary import summary
from dnnflow.writers.probe import PictureFacts, probe

PICTURES = {".gif", ".mp4", ".png"}


def facts(path: Path) -> Iterator[str]:
    """What a file holds, line by line.

    Raises:
        MissingInputError: there is no such file.
        DataError: it is neither a network nor a picture file, or damaged.
    """
    if path.suffix.lower() in PICTURES:
        yield from _picture(probe(path))
    else:
        yield from _network(load(path))


def _network(network: Network) -> Iterator[str]:
    yield from summary(network).splitlines()
    if network.training:
        yield f"trained on {network.training.dataset}: {network.training.verdict}"


def _picture(held: PictureFacts) -> Iterator[str]:
    width, height = held.size
    yield f"{held.format}, {held.codec}, {held.pixels}"
    yield f"{width}x{height}, {held.frames} frames, {held.duration:.2f} s, {held.fps:.4g} a second"
    if held.comment:
        yield held.comment
