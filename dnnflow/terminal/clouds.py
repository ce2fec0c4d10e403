"""What was given becomes recorded states of any model, and their classes."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from dnnflow._settings import setting
from dnnflow.data.dataset import Dataset
from dnnflow.data.reading import parsing
from dnnflow.data.sampling import sampled
from dnnflow.exchange.recordings.points import recorded_dataset
from dnnflow.exchange.recordings.recording import Recording, load_states
from dnnflow.terminal.options import Given


@dataclass(frozen=True)
class Clouds:
    """States that were recorded, which need neither points nor a network.

    Attributes:
        clouds: Their file.
    """

    clouds: Path | None = setting(
        None, "Recorded states of any model in a .npz file, instead of DATA and a network."
    )


@dataclass(frozen=True, eq=False)
class Found:
    """What a file of recorded states holds.

    Attributes:
        recording: The clouds.
        dataset: The first of them, with the classes.
    """

    recording: Recording
    dataset: Dataset

    def sampled(self, points: int) -> "Found":
        """Some of the points, each class its share.

        Raises:
            UsageError: fewer than one point is asked for.
        """
        numbers = replace(self.dataset, points=np.arange(float(len(self.dataset)))[:, None])
        rows = sampled(numbers, points).points[:, 0].astype(int)
        recording, labels = self.recording.taken(rows), self.dataset.labels[rows]
        return Found(recording, replace(self.dataset, points=recording.clouds[0], labels=labels))


def found_in(path: Path, given: Given) -> Found:
    """The recorded states in a file, as many of them as were asked for.

    Raises:
        UsageError, MissingInputError, DataError: it cannot be read, or its labels make no sense.
    """
    recording, labels = load_states(path)
    names: Collection[str] = given["class_names"] or ()
    with parsing(path, "file of recorded clouds"):
        dataset = recorded_dataset(recording, labels, name=path.stem, class_names=names)
    found, count = Found(recording, dataset), given["sample"]
    return found if count is None else found.sampled(count)
