"""What is installed here becomes a report: versions, encoders, fonts, and what is missing."""

import os
import platform
from collections.abc import Iterator
from pathlib import Path

import click

from dnnflow._cache import FOLDER_VARIABLE, cache_folder, cache_size, clear_cache, distrust
from dnnflow.fit.task import TRAINERS, package_version
from dnnflow.terminal.cli import Command
from dnnflow.terminal.options import Given
from dnnflow.terminal.screen import print_results

PACKAGES = ("numpy", "scipy", "matplotlib", "llvmlite", "av", "imageio", "safetensors")
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
        yield f"{name} {package_version(name) or 'missing'}"
    yield _training()
    yield _slides()
    yield f"networks from {'; '.join(_importers())}"
    yield f"encoders {', '.join(_encoders())}"
    yield f"fonts for {', '.join(_scripts())}"
    yield f"trainings kept {_trainings()}"
    yield f"cache {cache_folder()}: {_cache_state()}"


def clearing() -> str:
    """Empty the cache, and say so.

    Raises:
        OutputError: a file of it cannot be removed.
    """
    return f"removed {clear_cache():,} bytes from {cache_folder()}"


def _training() -> str:
    for name in TRAINERS:
        found = package_version(name)
        if found:
            return f"{name} {found}: networks can be trained"
    return 'no TensorFlow: to train networks, pip install "dnnflow[train]"'


def _slides() -> str:
    found = package_version("python-pptx")
    if found:
        return f"python-pptx {found}: slides can be made"
    return 'no python-pptx: for slides, pip install "dnnflow[slides]"'


def _importers() -> Iterator[str]:
    from dnnflow.exchange.importers import IMPORTERS

    for name, importer in IMPORTERS.items():
        yield f"{name} ({importer.takes})"


def _encoders() -> Iterator[str]:
    from av.codec import Codec
    from av.codec.codec import UnknownCodecError

    from dnnflow.save.formats import FORMATS

    needed = (name for form in FORMATS.values() for name in form.encoders)
    for name in dict.fromkeys(needed):
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


def _trainings() -> str:
    from dnnflow.fit.store import Store

    store = Store()
    sizes = store.sizes()
    return f"{len(sizes):,}, {sum(sizes.values()):,} bytes of at most {store.largest:,}"


def _cache_state() -> str:
    folder = cache_folder()
    if why := distrust(folder):
        return f"not used, {why}; set {FOLDER_VARIABLE} to a folder of your own"
    size = f"{cache_size():,} bytes"
    return size if os.access(_nearest(folder), os.W_OK) else f"{size}, read-only"


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one around it that is there."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def doctor(given: Given) -> None:
    """Print the report, or empty the cache."""
    print_results([clearing()] if given["clear_cache"] else report())


command = Command(
    "doctor",
    doctor,
    parameters=[
        click.Option(
            ["--clear-cache"], is_flag=True, help="Empty the cache folder, and say no more."
        )
    ],
    examples=("dnnflow doctor", "dnnflow doctor --clear-cache"),
    text="Say what is installed: versions, encoders, fonts, TensorFlow, and the cache folder.",
)
