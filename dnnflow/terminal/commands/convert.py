"""``dnnflow convert``: a network in one file becomes the same network in another."""

from dataclasses import dataclass
from pathlib import Path

import click

from dnnflow.exchange.files import check_network_path, save_network
from dnnflow.exchange.load import load
from dnnflow.terminal.cli import Command
from dnnflow.terminal.kinds import FILE
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.screen import tell


@dataclass(frozen=True)
class Request:
    """What ``dnnflow convert`` was asked for.

    Attributes:
        source: The file that there is.
        target: The file that is made.
        modules: What the tensors of a PyTorch state dict belong to.
    """

    source: Path
    target: Path
    modules: str | None


def convert(given: Given) -> None:
    """Make the file."""
    request = Request(given["source"], given["target"], given["modules"])
    check_network_path(request.target)
    save_network(load(request.source, modules=request.modules), request.target)
    tell(request.target)


command = Command(
    "convert",
    convert,
    parameters=[
        click.Argument(["source"], type=FILE),
        click.Argument(["target"], type=FILE),
    ],
    sections=(Section("Network", MODULES_SETTING),),
    examples=(
        "dnnflow convert mine.onnx mine.safetensors",
        "dnnflow convert torch.safetensors mine.keras --modules linear,tanh,linear,softmax",
    ),
    text="Read a network from SOURCE, of Keras, PyTorch or ONNX, and save it as TARGET.",
)
