"""Recorded clouds become an animation of their own."""

from typing import Any, TypeVar

from dnnflow.exchange.recordings.points import recorded_dataset
from dnnflow.exchange.recordings.recording import recording_of
from dnnflow.flow.sources import Recorded

Kind = TypeVar("Kind", bound="OfClouds")


class OfClouds:
    """What can be made of recorded clouds, as of a source and a data set."""

    @classmethod
    def of_clouds(
        cls: type[Kind], clouds: Any, labels: Any = None, *, names: Any = None, **settings: Any
    ) -> Kind:
        """The states of any model, as they were recorded: nothing is computed of what moves them.

        Clouds are brought to the means of their points and turned towards one another (orthogonal
        Procrustes), for a recorded space has no axes of its own.

        Args:
            clouds: Arrays or tensors, shape (n, …), of any widths, the same points row by row; or
                what ``record_states`` gives.
            labels: The class of each point, shape (n,); without them all have one colour.
            names: What each cloud is called.
            settings: As ``Animation`` takes them.

        Raises:
            UsageError, DataError: as ``Recording``, ``points_from`` and ``Animation``.
        """
        recording = recording_of(clouds, names)
        return cls(Recorded(recording), recorded_dataset(recording, labels), **settings)  # type: ignore[call-arg]
