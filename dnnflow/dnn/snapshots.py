"""A number of epochs becomes those of them that are kept: the snapshots of a training."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from dnnflow._settings import check_choices, setting
from dnnflow.errors import UsageError

MOST_KEPT_EPOCHS = 10_000

SPACINGS: dict[str, Callable[[int, int], np.ndarray]] = {
    "even": lambda last, count: np.linspace(0, last, count),
    "log": lambda last, count: np.expm1(np.linspace(0, np.log1p(last), count)),
}
"""From the last epoch and a number of snapshots: where they lie, rounded by the caller."""


@dataclass(frozen=True)
class Snapshots:
    """Which epochs of a training are kept.

    Attributes:
        count: About how many, with the state before the first epoch and that after the last.
        spacing: A name from ``SPACINGS``; ``log``: most of them early, where most is learnt.

    Raises:
        UsageError: fewer than two or too many, or an unknown spacing.
    """

    count: int = setting(30, "About how many epochs are kept.", option="snapshots")
    spacing: str = setting(
        "even", "How they are spread; log: most of them early.", choices=SPACINGS
    )

    def __post_init__(self) -> None:
        if self.count < 2:
            raise UsageError(f"at least 2 epochs must be kept, not {self.count}")
        check_kept(self.count)
        check_choices(self)

    def epochs(self, last: int) -> tuple[int, ...]:
        """The numbers of the epochs kept, from 0, before the training, to the last one."""
        places = SPACINGS[self.spacing](last, min(self.count, last + 1))
        return tuple(np.unique(places.round().astype(int)).tolist())


def check_kept(count: int) -> None:
    """Raise an error unless this number of epochs can be kept.

    Raises:
        UsageError: they are more than ``MOST_KEPT_EPOCHS``.
    """
    if count > MOST_KEPT_EPOCHS:
        raise UsageError(f"at most {MOST_KEPT_EPOCHS:,} epochs can be kept, not {count:,}")
