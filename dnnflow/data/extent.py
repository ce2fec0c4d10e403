"""Coordinates become an error if they are too large or too small to be calculated with."""

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.data.dataset import Dataset
from dnnflow.errors import DataError

LARGEST_COORDINATE = 1e37
"""Networks calculate in single precision, which ends at 3e38."""

LARGEST_RAW_COORDINATE = 1e150
"""The squares of larger ones are beyond double precision."""

LARGEST_CLOUD_COORDINATE = 1e100
"""Squares of coordinates, their sums and products with weights stay far from infinity."""

SMALLEST_EXTENT = 1e-250
"""Neighbouring numbers of this size still lie so far apart that a scale has an inverse."""


def largest_coordinate(points: Cloud) -> float:
    """The largest absolute value; not a number if there is one that is not a number."""
    return float(np.maximum(points.max(), -points.min()))


def check_extent(points: Cloud, where: str) -> None:
    """Raise an error unless points, shape (n, d), can be drawn.

    Args:
        points: What is drawn.
        where: Words for the message: whose points, or which cloud.

    Raises:
        DataError: a coordinate that is not finite, too large, or the largest is too small.
    """
    largest = largest_coordinate(points)
    if not np.isfinite(largest):
        raise DataError(f"{where}: points overflow")
    if largest > LARGEST_CLOUD_COORDINATE:
        raise DataError(f"{where}: a coordinate of {largest:.3g} is too large: scale the points")
    if 0 < largest < SMALLEST_EXTENT:
        raise DataError(f"{where}: coordinates up to {largest:.3g} are too small: scale the points")


def check_coordinates(dataset: Dataset, largest: float = LARGEST_COORDINATE) -> Dataset:
    """The data set, if no coordinate is too large to calculate with.

    Raises:
        DataError: one is; the message names it.
    """
    sizes = np.abs(dataset.points).max(axis=1)
    point = int(sizes.argmax())
    size = float(sizes[point])  # in double precision, for the limit may be beyond single
    if size > largest:
        raise DataError(
            f"data set {dataset.name!r}: a coordinate of point {point} has the size "
            f"{size:.3g}, more than {largest:g}: give it in a larger unit"
        )
    return dataset
