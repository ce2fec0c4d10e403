"""What stands beside points as their labels, of whatever library, becomes one column of values.

Nothing is imported to find out what it is: each library is told by what its objects have.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.data.classes import name_of
from dnnflow.errors import DataError


@runtime_checkable
class Frame(Protocol):
    """What pandas and polars frames have in common."""

    @property
    def columns(self) -> object:
        """The names of the columns."""

    def __getitem__(self, name: object, /) -> object:
        """One column."""


@dataclass(frozen=True, eq=False)
class Beside:
    """Labels beside points.

    Attributes:
        values: One a point, shape (n,), if they can be read so.
        order: The categories in order, if there are any.
        shape: As the labels were given.
    """

    values: Shaped[np.ndarray, "..."]
    order: tuple[str, ...]
    shape: tuple[int, ...]


def labels_beside(labels: Any) -> Beside:
    """Labels of shape (n,) or (n, 1), or one-hot of shape (n, classes), as one column.

    The columns of a one-hot frame name the classes. A Categorical keeps its categories.

    Raises:
        DataError: several labels a point, or probabilities.
    """
    names = [*np.asarray(labels.columns)] if isinstance(labels, Frame) else []
    if len(names) == 1:
        return labels_beside(labels[names[0]])
    array = array_of(labels)
    if array.ndim < 2:
        return Beside(array, categories_of(labels), array.shape)
    if array.shape[1:] == (1,):
        return Beside(array[:, 0], (), array.shape)
    order = tuple(map(name_of, names)) or tuple(map(str, range(array.shape[1])))
    return Beside(np.array(order)[_hot(array)], order, array.shape)


def array_of(values: Any) -> Shaped[np.ndarray, "..."]:
    """An array of NumPy's, also from a tensor that requires its gradient; masked is missing.

    Raises:
        DataError: rows of different lengths.
    """
    if isinstance(values, np.ma.MaskedArray):
        plain, gaps = np.asarray(values.data), np.ma.getmaskarray(values)
        values = plain.astype(object) if gaps.any() else plain
        values[gaps] = [None] * np.count_nonzero(gaps)
    if type(values).__module__.partition(".")[0] == "torch":
        values = values.detach().cpu()
        values = values.float() if str(values.dtype) == "torch.bfloat16" else values
    try:
        array = np.asarray(values)
    except ValueError as error:
        raise DataError("rows of different lengths: one row a point is needed") from error
    return array.astype(np.float64) if array.dtype.name == "bfloat16" else array


def categories_of(values: Any) -> tuple[str, ...]:
    """The categories of a Categorical of pandas or an Enum of polars in order; or nothing."""
    # A Categorical of polars has none of its own: they stand in the order of their first use.
    categories = np.asarray(getattr(getattr(values, "dtype", None), "categories", None))
    return tuple(map(name_of, categories)) if categories.ndim == 1 else ()


def is_bunch(source: Any) -> bool:
    """Whether it is what scikit-learn's data sets come in."""
    return isinstance(source, Mapping) and {"data", "target"} <= source.keys()


def target_names(bunch: Mapping[str, Any]) -> tuple[str, ...]:
    """What a bunch calls the numbers in its target; nothing if its names are of something else."""
    target, names = array_of(bunch["target"]), bunch.get("target_names")
    if names is None or target.dtype.kind not in "iu" or target.ndim != 1 or not target.size:
        return ()
    fits = target.min() >= 0 and target.max() < len(names)
    return tuple(map(name_of, names)) if fits else ()


def _hot(array: Shaped[np.ndarray, "..."]) -> Shaped[np.ndarray, " n"]:
    """In which column each row of zeros has its only one.

    Raises:
        DataError: not all rows are like that.
    """
    try:
        numbers = array.astype(np.float64)
    except (TypeError, ValueError):
        numbers = np.full(array.shape, np.nan)
    ones = numbers == 1
    if array.ndim != 2 or not ((ones | (numbers == 0)).all() and (ones.sum(axis=1) == 1).all()):
        raise DataError(
            f"labels of shape {array.shape}: one class a point is needed, shape (n,), or one-hot "
            "rows with a single 1; these are several labels a point (multi-label), or "
            "probabilities: for those give labels.argmax(axis=1)"
        )
    return ones.argmax(axis=1)
