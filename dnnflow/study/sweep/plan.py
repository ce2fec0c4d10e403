"""Data sets and settings become units of work, which the sweep alone determines.

Networks that are trained together equal those that are trained alone only to the last digits: so
which are depends neither on what is left to do nor on the machine.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby, product
from typing import Any

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import UsageError
from dnnflow.fit.restarts import units_for
from dnnflow.study.sweep.units import Batch, Given, Unit
from dnnflow.study.sweep.work import Outcome

BATCH_PARAMETERS = 120_000
"""How many numbers are trained in one graph at most, unless a single network has more: enough that
to compile the graph is a small part of the work, few enough that any machine has room for them."""

MOST_RUNS = 100_000
"""How many networks a sweep has at most."""


@dataclass(frozen=True)
class Run:
    """One network that is to be trained.

    Attributes:
        architecture: What it looks like.
        settings: How it is trained.
    """

    architecture: Architecture
    settings: TrainingSettings

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands among those on the same points."""
        shape, how = self.architecture, self.settings
        return shape.hidden, shape.width, shape.activation, *vars(how).values(), shape.seed

    @property
    def together(self) -> tuple[object, ...]:
        """What is the same for all that are trained in one graph."""
        shape = self.architecture
        return shape.width, shape.activation, self.settings


def runs_of(
    name: str, lists: Mapping[str, Sequence[Any]], settings: Sequence[TrainingSettings]
) -> list[Run]:
    """Every combination of the values of an architecture's fields, and of settings.

    A field that is not given suits the data set of this name.

    Raises:
        UsageError, DataError: a value that makes no sense.
    """
    suited = Architecture.suiting(name)
    return [
        Run(replace(suited, **dict(zip(lists, values, strict=True))), how)
        for *values, how in product(*lists.values(), settings)
    ]


def planned(
    datasets: Sequence[Dataset],
    runs: Sequence[Sequence[Run]],
    models: Mapping[str, Outcome],
) -> list[Unit]:
    """The units of a sweep.

    Args:
        datasets: The points; of those with equal names, the later ones are numbered.
        runs: What is trained on each of them; the order does not matter.
        models: Networks that were trained before, by the names of their files.

    Raises:
        UsageError: no networks, or too many.
    """
    total = sum(map(len, runs)) + len(datasets) * len(models)
    if not 1 <= total <= MOST_RUNS:
        raise UsageError(f"a sweep has 1 to {MOST_RUNS:,} networks, not {total:,}")
    units, places = list[Unit](), count()
    for dataset, own in zip(_named_apart(datasets), runs, strict=True):
        ordered = sorted(dict.fromkeys(own), key=lambda run: run.order)
        numbered = [(next(places), run) for run in ordered]
        units += _batches(dataset, numbered)
        units += [
            Given(dataset, (next(places),), name, outcome) for name, outcome in models.items()
        ]
    return units


def _named_apart(datasets: Sequence[Dataset]) -> Iterator[Dataset]:
    taken: set[str] = set()
    for dataset in datasets:
        names = (f"{dataset.name} {number}" for number in count(2))
        name = (
            dataset.name if dataset.name not in taken else next(n for n in names if n not in taken)
        )
        taken.add(name)
        yield replace(dataset, name=name)


def _batches(dataset: Dataset, numbered: Sequence[tuple[int, Run]]) -> Iterator[Batch]:
    """Those on one data set: as large as they may be, in the order of the table."""
    first_seen = list(dict.fromkeys(run.together for _, run in numbered))
    alike = sorted(numbered, key=lambda pair: first_seen.index(pair[1].together))
    for _, group in groupby(alike, key=lambda pair: pair[1].together):
        for piece in _pieces(dataset, list(group)):
            places, runs = zip(*piece, strict=True)
            shapes = tuple(run.architecture for run in runs)
            yield Batch(dataset, tuple(places), shapes, runs[0].settings)


def _pieces(
    dataset: Dataset, numbered: Sequence[tuple[int, Run]]
) -> Iterator[list[tuple[int, Run]]]:
    piece, size = list[tuple[int, Run]](), 0
    for place, run in numbered:
        parameters = run.architecture.parameters(dataset.dimension, units_for(dataset))
        own = run.settings.restarts * parameters
        if piece and size + own > BATCH_PARAMETERS:
            yield piece
            piece, size = [], 0
        piece.append((place, run))
        size += own
    yield piece
