"""A recording and the labels beside it become a data set: the first points."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import numpy as np

from dnnflow.data.dataset import Dataset
from dnnflow.data.points import points_from
from dnnflow.exchange.recordings.recording import Recording

NAME = "recorded states"
"""What a film of them is called unless it is told."""


def recorded_dataset(
    recording: Recording, labels: Any = None, *, name: str = NAME, class_names: Collection[str] = ()
) -> Dataset:
    """The first cloud and the classes; a single class without labels.

    Args:
        recording: The clouds.
        labels: As ``points_from`` takes them.
        name: What the data set is called.
        class_names: As ``points_from`` takes them.

    Raises:
        UsageError, DataError: as ``points_from``.
    """
    points = recording.clouds[0]
    if labels is None:
        return Dataset(points, np.zeros(len(points), np.intp), name, ("points",))
    labelled = points_from(np.zeros((len(points), 1)), labels, name=name, class_names=class_names)
    return replace(labelled, points=points)
