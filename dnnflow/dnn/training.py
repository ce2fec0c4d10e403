"""The record of a training: what was asked for, and how well each restart did."""

from dataclasses import dataclass

import numpy as np

from dnnflow._text import percent
from dnnflow._typing import Float, frozen
from dnnflow.dnn.settings import TrainingSettings


@dataclass(frozen=True, eq=False)
class Training:
    """How a network was trained.

    Attributes:
        dataset: The name of the data set.
        settings: As asked for.
        seed: Where the initial weights came from.
        baseline: The share of the largest class: what always naming that class would reach.
        accuracies: The final accuracy of each restart, from 0 to 1; 0 if it diverged. The best
            one is kept.
    """

    dataset: str
    settings: TrainingSettings
    seed: int
    baseline: float
    accuracies: Float[np.ndarray, " restarts"]

    def __post_init__(self) -> None:
        object.__setattr__(self, "accuracies", frozen(self.accuracies))

    @property
    def best(self) -> float:
        """The accuracy of the restart that was kept."""
        return float(self.accuracies.max())

    @property
    def typical(self) -> float:
        """The median accuracy over the restarts."""
        return float(np.median(self.accuracies))

    @property
    def hopeless(self) -> bool:
        """Whether even the best restart is no better than always naming the largest class."""
        return self.best <= self.baseline

    @property
    def verdict(self) -> str:
        """One line that says how the training went."""
        worst, typical, best = map(percent, np.quantile(self.accuracies, [0, 0.5, 1]))
        line = f"{len(self.accuracies)} restarts: best {best}, typical {typical}, worst {worst}"
        diverged = np.count_nonzero(self.accuracies == 0)
        if diverged:
            line += f"; {diverged} diverged"
        if self.hopeless:
            line += (
                f"; nothing was learnt: always naming the largest class gives "
                f"{percent(self.baseline)}; try more epochs, another learning rate or more width"
            )
        return line
