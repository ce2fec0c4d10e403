"""What nodes of ONNX do to the shape of points; what mixes points is refused."""

from collections.abc import Sequence
from math import prod
from typing import TypeAlias

import numpy as np

from dnnflow.errors import DataError
from dnnflow.exchange.onnx.node import Node, said
from dnnflow.exchange.steps import Numbers

Tail: TypeAlias = tuple[int | None, ...]
"""The shape of a value without its first axis, that of the points; None stands for any length."""

ANY_POINTS = 2**31 - 1
"""The number of points in shapes that are calculated, if it is any."""


def tail_after(
    node: Node, inputs: Sequence[Numbers | None], tail: Tail, points: int | None
) -> Tail:
    """The tail of what a node makes of points with a tail.

    Args:
        node: The node.
        inputs: Its constants, and None where the points come in.
        tail: That of the points.
        points: How many there are, if the file says so.

    Raises:
        DataError: a node that mixes points.
    """
    constants = [each for each in inputs if each is not None]
    if node.kind in {"Flatten", "Reshape", "Squeeze", "Unsqueeze", "Transpose"}:
        return _moved(node, constants, tail, points)
    if node.kind in {"Gemm", "MatMul"} and constants and constants[0].ndim == 2:
        return (*tail[:-1], constants[0].shape[0 if node.options.get("transB") else 1])
    if node.kind.startswith("Reduce"):
        return (*tail[:-1], 1)
    if node.kind == "LinearClassifier":
        return (len(node.options.get("intercepts", ())) or None,)
    if node.kind in {"Slice", "Gather", "ArrayFeatureExtractor"} and len(tail) == 1 and tail[0]:
        return (len(places_of(node, constants, tail[0])),)
    return tail


def places_of(node: Node, constants: Sequence[Numbers], width: int) -> list[int]:
    """The numbers of the coordinates that a node chooses of flat points.

    Raises:
        DataError: it chooses some of the points.
    """
    if not constants:
        raise DataError(f"{said(node)} chooses by what is no constant that is known")
    first, *rest = (each.reshape(-1) for each in constants)
    along = node.options.get("axis", 1 if node.kind == "ArrayFeatureExtractor" else 0)
    if node.kind == "Slice":
        along = rest[1][0] if len(rest) > 1 and len(rest[1]) == 1 else 0
        step = int(rest[2][0]) if len(rest) > 2 else 1
        first = np.arange(width)[int(first[0]) : int(rest[0][0]) : step]
    if along not in {-1, 1}:
        raise DataError(f"{said(node)} drops points; only a chain can be shown")
    return [int(each) for each in np.arange(width)[first]]


def _moved(node: Node, constants: Sequence[Numbers], tail: Tail, points: int | None) -> Tail:
    """The tail after a node that only moves numbers, if it leaves their order as it is."""
    options = node.options
    if node.kind == "Flatten" and options.get("axis", 1) in {1, -len(tail)}:
        return (_count(tail),)
    if node.kind == "Reshape" and constants:
        return _reshaped(node, [int(each) for each in constants[0]], tail, points)
    if node.kind in {"Squeeze", "Unsqueeze"}:
        return _squeezed(
            node, constants[0].tolist() if constants else options.get("axes", []), tail
        )
    if node.kind == "Transpose" and list(options.get("perm", ())) == list(range(1 + len(tail))):
        return tail
    raise DataError(f"{said(node)} gives the numbers other places; only a chain can be shown")


def _count(tail: Sequence[int | None]) -> int | None:
    return None if None in tail else prod(each or 0 for each in tail)


def _reshaped(node: Node, target: Sequence[int], tail: Tail, points: int | None) -> Tail:
    first, *rest = target or [ANY_POINTS]
    lengths: list[int | None] = [
        tail[place] if each == 0 and place < len(tail) else each for place, each in enumerate(rest)
    ]
    count = _count(tail)
    if lengths.count(-1) == 1 and first != -1:
        known = prod(each or 0 for each in lengths if each != -1)
        left = count // known if count is not None and known and count % known == 0 else None
        lengths = [left if each == -1 else each for each in lengths]
    kept = first in {0, -1, ANY_POINTS, points} and -1 not in lengths
    if not kept or (_count(lengths) != count and not (count is None and first != -1)):
        raise DataError(f"{said(node)} to {target[:6]} mixes points; only a chain can be shown")
    return tuple(lengths)


def _squeezed(node: Node, axes: Sequence[int], tail: Tail) -> Tail:
    """The tail with axes of length 1 fewer, or more."""
    more = node.kind == "Unsqueeze"
    rank = 1 + len(tail) + (len(axes) if more else 0)
    ones = {place for place, each in enumerate(tail, start=1) if each == 1}
    places = {int(axis) % rank for axis in axes} or ones
    if 0 in places or not (more or places <= ones):
        raise DataError(f"{said(node)} mixes points or drops some; only a chain can be shown")
    if not more:
        return tuple(each for place, each in enumerate(tail, start=1) if place not in places)
    lengths = iter(tail)
    return tuple(1 if place in places else next(lengths) for place in range(1, rank))
