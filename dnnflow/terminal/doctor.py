"""What is installed here becomes a report: versions, encoders, fonts, and what is missing."""

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

import click

from dnnflow.terminal.commands import Command
from dnnflow.terminal.options import Given

PACKAGES = ("numpy", "scipy", "matplotlib", "numba", "av", "imageio", "safetensors")
TRAINERS = ("tensorflow", "tensorflow-cpu")
SCRIPTS = {
    "Latin": "A",
    "Greek": "π",
    "Cyrillic": "Ж",
    "Japanese": "深",
    "Chinese": "习",
    "Korean": "학",
}


def report() -> Iterator[str]:
    """The report, line by line; loads no framework."""
    yield f"python {platform.python_version()} on {platform.system()} {platform.machine()}"
    for name in ("dnnflow", *PACKAGES):
        yield f"{name} {_version(name) or 'missing'}"
    yield _training()
    yield f"networks from {'; '.join(_importers())}"
    yield f"encoders {', '.join(_encoders())}"
    yield f"fonts for {', '.join(_scripts())}"


def _training() -> str:
    for name in TRAINERS:
        found = _version(name)
        if found:
            return f"{name} {found}: networks can be trained"
    return 'no TensorFlow: to train networks, pip install "dnnflow[train]"'


def _importers() -> Iterator[str]:
    from dnnflow.exchange.importers import IMPORTERS

    for name, importer in IMPORTERS.items():
        yield f"{name} ({importer.takes})"


def _encoders() -> Iterator[str]:
    from av.codec import Codec
    from av.codec.codec import UnknownCodecError

    from dnnflow.save.formats import FORMATS

    for name in filter(None, (form.encoder for form in FORMATS.values())):
        try:
            Codec(name, "w")
        except UnknownCodecError:
            yield f"{name} missing"
        else:
            yield name


def _scripts() -> Iterator[str]:
    from dnnflow.errors import DataError
    from dnnflow.raster.fonts import families_for

    for name, letter in SCRIPTS.items():
        try:
            yield f"{name} ({families_for(letter)[-1]})"
        except DataError:
            yield f"{name} (missing)"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def doctor(given: Given) -> None:  # noqa: ARG001
    """Print the report."""
    for line in report():
        click.echo(line)


command = Command(
    "doctor",
    doctor,
    examples=("dnnflow doctor",),
    text="Say what is installed: versions, encoders, fonts, TensorFlow.",
)
