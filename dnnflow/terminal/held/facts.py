"""Files of networks, trainings and pictures become the rows of one table."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dnnflow._settings import setting
from dnnflow._text import aligned, one_line, percent
from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.history_files import holds_history, load_history
from dnnflow.exchange.load import load
from dnnflow.linear.verdict import verdict_of
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.show.recipe.reading import recipe_in, recipe_table
from dnnflow.study.sweep.asked import known_of
from dnnflow.study.sweep.table import csv_of
from dnnflow.terminal.held.measures import measures_of


@dataclass(frozen=True)
class Facts:
    """What a file holds; None where that does not apply, or is not known.

    Attributes:
        file: Its name.
        kind: ``network``, ``history``, ``film`` or ``picture``.
        points: The data set that a network is tried on.
        hidden, width, activation, epochs: As in ``Asked``.
        parameters: How many numbers a network has.
        accuracy, separable_from: As in ``Verdict``.
        margin: Behind the last layer but the output layer, as in ``LayerVerdict``.
        size: Width and height of a picture.
        frames, seconds: Of a film.
        recipe: The version of dnnflow whose recipe is in a picture.
        measured: What is measured of each cloud of a network, as in ``Measures``; for JSON alone.
    """

    file: str
    kind: str
    points: str | None = None
    hidden: int | None = None
    width: int | None = None
    activation: str | None = None
    parameters: int | None = None
    epochs: int | None = None
    accuracy: float | None = None
    separable_from: int | None = None
    margin: float | None = None
    size: str | None = None
    frames: int | None = None
    seconds: float | None = None
    recipe: str | None = None
    measured: dict[str, Any] | None = None

    @property
    def cells(self) -> dict[str, Any]:
        """What stands in a table, by the name of the column."""
        return {name: value for name, value in vars(self).items() if name != "measured"}


SHOWN_AS: dict[str, Callable[[Any], str]] = {
    "accuracy": percent,
    "margin": "{:.3g}".format,
    "parameters": "{:,}".format,
    "seconds": "{:.2f}".format,
    "file": one_line,
    "activation": one_line,
    "points": one_line,
}
"""How cells look in a terminal; all others as they are."""

LEFT = {"file", "kind", "points", "activation", "size", "recipe"}
"""The columns of text."""


@dataclass(frozen=True)
class TableForm:
    """How a table is printed.

    Attributes:
        json: Whether as a list of objects.
        csv: Whether as CSV.

    Raises:
        UsageError: both.
    """

    json: bool = setting(False, "Print a table as JSON.")
    csv: bool = setting(False, "Print a table as CSV.")

    def __post_init__(self) -> None:
        if self.json and self.csv:
            raise UsageError("--json and --csv are two forms of one table: choose one")

    @property
    def asked(self) -> bool:
        """Whether there is to be a table of one file, too."""
        return self.json or self.csv

    def printed(self, rows: Sequence[Facts]) -> list[str]:
        """The lines of a table."""
        if self.json:
            return json.dumps([vars(each) for each in rows], indent=1).splitlines()
        if not rows:
            return []
        if self.csv:
            return csv_of([each.cells for each in rows]).decode().splitlines()
        return _aligned(rows)


def tried_on(network: Network, dataset: Dataset | None) -> Dataset | None:
    """The data set that is given, or else that of the training if it is one of ``DATASETS``."""
    training = network.training
    if dataset is None and training and training.dataset in DATASETS:
        return DATASETS[training.dataset]()
    return dataset


def facts_of(
    path: Path,
    dataset: Dataset | None = None,
    modules: str | None = None,
    *,
    detailed: bool = False,
) -> Facts:
    """The row of a file; a picture makes nothing of a data set or of modules.

    Args:
        path: The file.
        dataset: What a network is tried on, as in ``tried_on``.
        modules: Those of a PyTorch state dict.
        detailed: Whether each cloud of a network is measured too.

    Raises:
        UsageError, MissingInputError, DataError: it cannot be read, or the points do not fit.
    """
    suffix = path.suffix.lower()
    if suffix in FORMATS:
        return _picture(path)
    if suffix == ".safetensors" and modules is None and holds_history(path):
        history = load_history(path)
        held = _network(path, history.network, dataset, detailed)
        return replace(held, kind="history", epochs=history.epochs[-1].number)
    network = load(path, modules=modules)
    return _network(path, network, tried_on(network, dataset), detailed)


def _network(path: Path, network: Network, dataset: Dataset | None, detailed: bool) -> Facts:
    known = known_of(dataset.name if dataset else "", path.stem, network)
    held = Facts(
        str(path),
        "network",
        hidden=known.hidden,
        width=known.width,
        activation=known.activation,
        parameters=network.parameters,
        epochs=known.epochs,
    )
    if dataset is None:
        return held
    verdict = verdict_of(network, dataset)
    return replace(
        held,
        points=dataset.name,
        accuracy=verdict.accuracy,
        separable_from=verdict.separable_from,
        margin=verdict.layers[-1].margin,
        measured=measures_of(network, dataset).plain() if detailed else None,
    )


def _picture(path: Path) -> Facts:
    held, recipe = probe(path), None
    with suppress(DataError):  # of another program, or without one
        recipe = str(recipe_table(recipe_in(held.comment)).get("dnnflow"))
    moving = bool(held.duration)
    return Facts(
        str(path),
        "film" if moving else "picture",
        size="{}x{}".format(*held.size) if held.unit else None,
        frames=held.frames if moving else None,
        seconds=held.duration if moving else None,
        recipe=recipe,
    )


def _aligned(rows: Sequence[Facts]) -> list[str]:
    """For a terminal: the columns in which anything stands."""
    cells = {name: [_shown(name, row.cells[name]) for row in rows] for name in rows[0].cells}
    names = [name for name, column in cells.items() if any(column)]
    header = [name.replace("_", " ") for name in names]
    right = frozenset(place for place, name in enumerate(names) if name not in LEFT)
    return aligned([header, *zip(*(cells[name] for name in names), strict=True)], right=right)


def _shown(name: str, value: Any) -> str:
    return "" if value is None else SHOWN_AS.get(name, str)(value)
