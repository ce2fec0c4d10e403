"""Arrays become text that JSON can hold, and back."""

import base64
from typing import Any, TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, Labels

Packed: TypeAlias = dict[str, Any]
"""An array, row by row: the ``type`` of its numbers, and their bytes as ``base64``. If there is a
``step``, places are that many steps from ``low``."""

TWO_BYTES = 65535
"""What two bytes count to."""


def packed(array: Any, kind: str) -> Packed:
    """The numbers of an array as those of a type that NumPy and JavaScript both know."""
    numbers = np.ascontiguousarray(array).astype(np.dtype(kind).newbyteorder("<"))
    return {"type": kind, "base64": base64.b64encode(numbers.tobytes()).decode()}


def quantised(cloud: Cloud, finest: float) -> Packed:
    """Points, shape (n, d), as steps from a corner: two bytes a number, if the steps are so fine.

    Args:
        cloud: The points.
        finest: The largest step that is fine enough.
    """
    low = cloud.min(axis=0).astype(float)
    step = float((cloud - low).max()) / TWO_BYTES or 1.0
    if step > finest:
        return packed(cloud, "float32")
    steps = np.rint((cloud - low) / step)
    return {**packed(steps, "uint16"), "low": low.tolist(), "step": step}


def unpacked(table: Packed) -> Float[np.ndarray, " m"]:
    """The numbers of ``packed`` or ``quantised``, in one row."""
    kind = np.dtype(table["type"]).newbyteorder("<")
    numbers = np.frombuffer(base64.b64decode(table["base64"]), kind).astype(float)
    if "step" not in table:
        return numbers
    return (table["low"] + table["step"] * numbers.reshape(-1, len(table["low"]))).ravel()


def packed_labels(labels: Labels) -> Packed:
    """Whole numbers from 0, in as few bytes as hold them all."""
    return packed(labels, "uint8" if labels.max(initial=0) < 256 else "int32")
