"""Arrays become text that JSON can hold, and back."""

import base64
from typing import Any, TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, Labels

Packed: TypeAlias = dict[str, Any]
"""An array, row by row: the ``type`` of its numbers, and their bytes as ``base64``. If there is a
``step``, places are that many steps from ``low``; if there are ``runs``, a number stands for many
equal ones."""

LEAST_RUN = 3
"""Shorter runs, on average, are not worth their lengths."""

STEPS_OF = {"uint16": (1 << 16) - 1, "uint24": (1 << 24) - 1}
"""What two bytes count to, and three."""


def packed(array: Any, kind: str) -> Packed:
    """The numbers of an array as those of a type that NumPy and JavaScript both know."""
    if kind == "uint24":
        content = np.asarray(array).astype("<u4").reshape(-1, 1).view(np.uint8)[:, :3].tobytes()
    else:
        numbers = np.ascontiguousarray(array).astype(np.dtype(kind).newbyteorder("<"))
        content = numbers.tobytes()
    return {"type": kind, "base64": base64.b64encode(content).decode()}


def quantised(cloud: Cloud, finest: float = 0.0) -> Packed:
    """Points, shape (n, d), as steps from a corner: two bytes a number, if the steps are so fine.

    Else three bytes, about as fine as single precision.

    Args:
        cloud: The points.
        finest: The largest step that is fine enough.
    """
    if not len(cloud):
        return packed(cloud, "float32")
    low = cloud.min(axis=0).astype(float)
    spread = float((cloud - low).max()) or 1.0
    kind = "uint16" if spread / STEPS_OF["uint16"] <= finest else "uint24"
    step = spread / STEPS_OF[kind]
    return {**packed(np.rint((cloud - low) / step), kind), "low": low.tolist(), "step": step}


def shipped(cloud: Cloud, precision: str) -> Packed:
    """Points, shape (n, d), in double precision, or else in three bytes a number."""
    return packed(cloud, precision) if precision == "float64" else quantised(cloud)


def unpacked(table: Packed) -> Float[np.ndarray, " m"]:
    """The numbers of ``packed`` or ``quantised``, in one row."""
    content = base64.b64decode(table["base64"])
    if table["type"] == "uint24":
        numbers = np.frombuffer(content, np.uint8).reshape(-1, 3) @ np.array([1.0, 256, 65536])
    else:
        kind = np.dtype(table["type"]).newbyteorder("<")
        numbers = np.frombuffer(content, kind).astype(float)
    if "runs" in table:
        return np.repeat(numbers, unpacked(table["runs"]).astype(int))
    if "step" not in table:
        return numbers
    return (table["low"] + table["step"] * numbers.reshape(-1, len(table["low"]))).ravel()


def packed_labels(labels: Labels) -> Packed:
    """Whole numbers from 0, in as few bytes as hold them all."""
    return in_runs(labels, _kind_of(labels))


def in_runs(numbers: Labels, kind: str) -> Packed:
    """Whole numbers, shape (n,); where equal ones stand together, one of each run and its length.

    Args:
        numbers: At least 0.
        kind: A type that holds each of them.
    """
    firsts = np.flatnonzero(np.diff(numbers, prepend=-1))
    lengths = np.diff(firsts, append=len(numbers))
    if len(firsts) * LEAST_RUN > len(numbers):
        return packed(numbers, kind)
    return {**packed(numbers[firsts], kind), "runs": packed(lengths, _kind_of(lengths))}


def _kind_of(numbers: Labels) -> str:
    return "uint8" if numbers.max(initial=0) < 256 else "int32"
