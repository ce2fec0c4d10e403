"""Units of work: each is a pure function of its settings to trained or loaded networks."""

from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any, ClassVar, TypeAlias

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import DataError
from dnnflow.exchange.files import to_own_file
from dnnflow.exchange.load import load
from dnnflow.fit.task import Task, digest_of
from dnnflow.fit.train import outcomes
from dnnflow.study.sweep.asked import Asked, asked_of, known_of
from dnnflow.study.sweep.work import Outcome, made_and_judged


def loaded(source: Any, *, modules: str | None = None) -> Outcome:
    """A network as ``load`` gives it, or why there is none: a file that is broken fails alone.

    Raises:
        UsageError, MissingInputError, MissingPackageError: as ``load``.
    """
    try:
        return load(source, modules=modules)
    except DataError as error:
        return error


@dataclass(frozen=True, eq=False)
class Batch:
    """Networks that are trained in one graph.

    Attributes:
        dataset: The points.
        places: Of the networks in the table.
        architectures: Of the networks.
        settings: How they are trained.
    """

    dataset: Dataset
    places: tuple[int, ...]
    architectures: tuple[Architecture, ...]
    settings: TrainingSettings
    trains: ClassVar[bool] = True

    @property
    def asked(self) -> list[Asked]:
        """The settings of each network."""
        return [asked_of(self.dataset.name, each, self.settings) for each in self.architectures]

    @property
    def key(self) -> str:
        """Unlike for every other batch, and under other versions of what trains it."""
        return self._task.key

    def outcomes(self) -> list[Outcome]:
        """Train.

        Raises:
            DataError, UsageError, MissingPackageError: as ``train_many``.
        """
        return [*outcomes(self._task)]

    def content(self) -> bytes:
        """As ``made_and_judged``."""
        return made_and_judged(self)

    def alone(self) -> list["Batch"]:
        """Each network in a graph of its own."""
        pairs = zip(self.places, self.architectures, strict=True)
        return [replace(self, places=(place,), architectures=(each,)) for place, each in pairs]

    @property
    def _task(self) -> Task:
        return Task(self.dataset, self.architectures, self.settings)


@dataclass(frozen=True, eq=False)
class Given:
    """A network that was trained before.

    Attributes:
        dataset: The points that it is tried on.
        places: Of the network in the table.
        model: The name of its file.
        outcome: The network, or why it cannot be read.
    """

    dataset: Dataset
    places: tuple[int, ...]
    model: str
    outcome: Outcome
    trains: ClassVar[bool] = False

    @property
    def asked(self) -> list[Asked]:
        """What is known of the network."""
        network = self.outcome if isinstance(self.outcome, Network) else None
        return [known_of(self.dataset.name, self.model, network)]

    @property
    def key(self) -> str:
        """Unlike for all other points and networks."""
        held = self.outcome
        content = str(held).encode() if isinstance(held, DataError) else to_own_file(held)
        named = (self.model, self.dataset.name, self.dataset.class_names)
        return f"{digest_of(self.dataset)} {named} {blake2b(content, digest_size=32).hexdigest()}"

    def outcomes(self) -> list[Outcome]:
        """The network."""
        return [self.outcome]

    def content(self) -> bytes:
        """As ``made_and_judged``."""
        return made_and_judged(self)

    def alone(self) -> list["Given"]:
        """It is alone."""
        return [self]


Unit: TypeAlias = Batch | Given
"""Some networks on the same points, which are made and judged in one go."""
