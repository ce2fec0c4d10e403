"""A recording: the states of any model, a cloud each, the same points row by row."""

import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow._contents import write_file
from dnnflow._typing import Float, Shaped, frozen
from dnnflow.data.arrays import members_of
from dnnflow.data.extent import LARGEST_COORDINATE, check_extent, largest_coordinate
from dnnflow.data.labels import array_of
from dnnflow.data.reading import LARGEST_POINTS_FILE, parsing, read_bytes
from dnnflow.errors import DataError, UsageError

LABELS = ("labels", "y")
"""What the array of the classes is called in a file."""

UNNAMED = "arr_"
"""How NumPy begins the names of arrays that were given none."""

MOST_CLOUDS = 1000

WIDEST_RECORDED = 4096
"""Of points and coordinates one number may be larger: their products are a matrix of that size."""


@dataclass(frozen=True, eq=False)
class Recording:
    """Clouds of any widths that belong together point by point.

    Attributes:
        clouds: Shape (n, any) each; what has more axes is flattened to rows.
        names: What each is called; ``h0``, ``h1`` … if nothing is given.

    Raises:
        UsageError: there are not as many names as clouds.
        DataError: no clouds, clouds of different lengths, or what cannot be drawn.
    """

    clouds: tuple[Shaped[np.ndarray, "..."], ...]
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        names = tuple(map(str, self.names)) or tuple(f"h{k}" for k in range(len(self.clouds)))
        if len(names) != len(self.clouds):
            raise UsageError(f"{len(self.clouds)} recorded clouds cannot have {len(names)} names")
        if not 0 < len(names) <= MOST_CLOUDS:
            raise DataError(f"give between 1 and {MOST_CLOUDS:,} recorded clouds, not {len(names)}")
        clouds = tuple(map(_cloud, self.clouds, names))
        lengths = list(map(len, clouds))
        if len(set(lengths)) > 1:
            told = ", ".join(f"{name} {n:,}" for name, n in zip(names, lengths, strict=True))
            raise DataError(f"recorded clouds of different lengths: {told[:200]}")
        vars(self).update(clouds=clouds, names=names)

    @property
    def width(self) -> int:
        """That of the widest cloud."""
        return max(cloud.shape[1] for cloud in self.clouds)

    def __len__(self) -> int:
        return len(self.clouds[0])

    def taken(self, rows: Any) -> "Recording":
        """Some of the points, by their numbers."""
        return Recording(tuple(cloud[rows] for cloud in self.clouds), self.names)


def recording_of(clouds: Any, names: Iterable[str] | None = None) -> Recording:
    """A recording as it is; arrays or tensors in order, or by their names, as one.

    Raises:
        UsageError, DataError: as ``Recording``.
    """
    if isinstance(clouds, Recording):
        return Recording(clouds.clouds, tuple(names or clouds.names))
    if isinstance(clouds, Mapping):
        clouds, names = clouds.values(), names or clouds.keys()
    return Recording(tuple(map(array_of, clouds)), tuple(names or ()))


def load_states(path: str | os.PathLike[str]) -> tuple[Recording, Any]:
    """The recorded clouds in an ``.npz`` file, and the labels beside them, or None.

    The arrays are the clouds, in their order and with their names; ``labels`` or ``y`` are the
    classes.

    Raises:
        UsageError: another suffix.
        MissingInputError: there is no such file, or it may not be read.
        DataError: it is no such file, holds pickled objects, or clouds that do not fit.
    """
    path = Path(path)
    if path.suffix.lower() != ".npz":
        raise UsageError(f"{path}: recorded clouds are read from .npz: save them by numpy.savez")
    content = read_bytes(path, limit=LARGEST_POINTS_FILE)
    with parsing(path, "file of recorded clouds"):
        arrays = members_of(content)
        labels = next((arrays.pop(name) for name in LABELS if name in arrays), None)
        return recording_of({_shown(name): array for name, array in arrays.items()}), labels


def save_states(recording: Recording, path: str | os.PathLike[str], *, labels: Any = None) -> None:
    """Write recorded clouds, and the labels beside them, as ``.npz``, for ``load_states``.

    Raises:
        UsageError: another suffix, two clouds of one name, or one called as the labels are.
        CannotCreateError, OutputError: the file cannot be created or written.
    """
    path, names = Path(path), recording.names
    held: dict[str, Any] = dict(zip(names, recording.clouds, strict=True))
    if path.suffix.lower() != ".npz":
        raise UsageError(f"{path}: recorded clouds are written as .npz")
    if len(held) < len(names):
        raise UsageError("two clouds of a file cannot have one name")
    if taken := sorted(held.keys() & {*LABELS, "file", "allow_pickle"}):
        raise UsageError(f"a cloud cannot be called {taken[0]!r} in a file: give it another name")
    if labels is not None:
        held[LABELS[0]] = array_of(labels)
    content = io.BytesIO()
    np.savez(content, **held)
    write_file(path, content.getvalue())


def _shown(name: str) -> str:
    return f"h{name.removeprefix(UNNAMED)}" if name.startswith(UNNAMED) else name


def _cloud(array: Shaped[np.ndarray, "..."], name: str) -> Float[np.ndarray, "n _"]:
    """A cloud as rows of numbers.

    Raises:
        DataError: it is none.
    """
    where = f"recorded cloud {name[:60]!r}"
    array = np.asarray(array)
    if array.dtype.kind not in "biuf":
        raise DataError(f"{where}: numbers are needed, not {array.dtype}")
    if array.ndim == 0 or 0 in array.shape:
        raise DataError(f"{where} has no points: shape {array.shape}")
    rows = array.reshape(len(array), -1)
    if min(rows.shape) > WIDEST_RECORDED:
        raise DataError(
            f"{where}: {rows.shape[1]:,} coordinates of {len(rows):,} points are too many: "
            f"record fewer points, or their means"
        )
    if rows.dtype not in (np.float32, np.float64):
        rows = rows.astype(np.float64)
    check_extent(rows, where)
    if (size := largest_coordinate(rows)) > LARGEST_COORDINATE:
        raise DataError(f"{where}: a coordinate of {size:.3g} is too large: scale the points")
    return frozen(rows)
