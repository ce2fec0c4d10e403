"""The record of a training: what was asked for, and how well each restart did."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from dnnflow._typing import frozen


@dataclass(frozen=True, eq=False)
class Training:
    """How a network was trained.

    Attributes:
        dataset: The name of the data set.
        epochs, batch_size, learning_rate, seed: As asked for.
        accuracies: The final accuracy of each restart, from 0 to 1; the best one is kept.
    """

    dataset: str
    epochs: int
    batch_size: int
    learning_rate: float
    seed: int
    accuracies: Float[np.ndarray, " restarts"]

    def __post_init__(self) -> None:
        object.__setattr__(self, "accuracies", frozen(self.accuracies))

    @property
    def typical(self) -> float:
        """The median accuracy over the restarts."""
        return float(np.median(self.accuracies))
