"""Arrays become text that JSON can hold, and back."""

import base64
from typing import Any, TypeAlias

import numpy as np

Packed: TypeAlias = dict[str, str]
"""An array, row by row: the ``type`` of its numbers, and their bytes as ``base64``."""


def packed(array: Any, kind: str) -> Packed:
    """The numbers of an array as those of a type that NumPy and JavaScript both know."""
    numbers = np.ascontiguousarray(array, np.dtype(kind).newbyteorder("<"))
    return {"type": kind, "base64": base64.b64encode(numbers.tobytes()).decode()}


def unpacked(table: Packed) -> np.ndarray:
    """The numbers of ``packed``, in one row."""
    kind = np.dtype(table["type"]).newbyteorder("<")
    return np.frombuffer(base64.b64decode(table["base64"]), kind)


def packed_labels(labels: np.ndarray) -> Packed:
    """Whole numbers from 0, in as few bytes as hold them all."""
    return packed(labels, "uint8" if labels.max(initial=0) < 256 else "int32")
