"""A training becomes its history: the network as it was at some of the epochs."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.snapshots import MOST_KEPT_EPOCHS
from dnnflow.errors import DataError

LEAST_LIKELIHOOD = 1e-7
"""Smaller probabilities are raised to this one before the logarithm, as in Keras."""


@dataclass(frozen=True, eq=False)
class Epoch:
    """A network in the middle of its training.

    Attributes:
        number: How many epochs have passed; 0 is before the training.
        network: As it was then.
        loss, accuracy: What the training said of it; not a number where it said nothing.
    """

    number: int
    network: Network
    loss: float = math.nan
    accuracy: float = math.nan


@dataclass(frozen=True, eq=False)
class History:
    """Some epochs of one training.

    Attributes:
        epochs: At least one, in order; their networks have the same layers.

    Raises:
        DataError: no epochs or too many, a wrong order, or layers that change.
    """

    epochs: tuple[Epoch, ...]

    def __post_init__(self) -> None:
        if not self.epochs:
            raise DataError("the history of a training has no epochs")
        if len(self.epochs) > MOST_KEPT_EPOCHS:
            raise DataError(
                f"a history of {len(self.epochs):,} epochs, more than {MOST_KEPT_EPOCHS:,}"
            )
        for before, after in pairwise(self.epochs):
            if not 0 <= before.number < after.number:
                raise DataError(
                    f"the epochs of a history must increase, not go from {before.number} to "
                    f"{after.number}"
                )
            if _shapes(before.network) != _shapes(after.network):
                raise DataError(f"the layers change between epochs {before.number}, {after.number}")

    @property
    def networks(self) -> tuple[Network, ...]:
        """The networks of all epochs."""
        return tuple(epoch.network for epoch in self.epochs)

    @property
    def network(self) -> Network:
        """The network as it was in the end."""
        return self.epochs[-1].network

    def shown_as(self, networks: Iterable[Network]) -> "History":
        """The same history with other networks, one an epoch."""
        pairs = zip(self.epochs, networks, strict=True)
        return History(tuple(replace(epoch, network=network) for epoch, network in pairs))


def measured(number: int, network: Network, dataset: Dataset) -> Epoch:
    """The epoch with the mean cross-entropy and the accuracy on all points of a data set."""
    output = network.predict(dataset.points)
    if output.shape[1] == 1:
        output = np.column_stack([1 - output, output])
    likelihoods = output[np.arange(len(output)), dataset.labels]
    loss = float(-np.log(np.clip(likelihoods, LEAST_LIKELIHOOD, 1)).mean())
    return Epoch(number, network, loss, network.accuracy(dataset))


def _shapes(network: Network) -> list[list[tuple[tuple[int, ...], str]]]:
    return [
        [(layer.weight.shape, layer.activation) for layer in link.dense] for link in network.layers
    ]
