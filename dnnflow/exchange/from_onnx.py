"""The bytes of an ONNX file become a network: a chain of affine maps and activations."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod
from pathlib import Path

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import MOST_STEPS, network_of
from dnnflow.exchange.onnx.arrays import checked
from dnnflow.exchange.onnx.evaluation import ALONG_NODES, POINTWISE_NODES
from dnnflow.exchange.onnx.graph import Graph, graph_of
from dnnflow.exchange.onnx.node import Node, said
from dnnflow.exchange.onnx.patterns import MOST_SEGMENTS_TOGETHER, Patterns, Segment
from dnnflow.exchange.onnx.steps import FLAT_ONLY_NODES, NODE_READERS, Chosen
from dnnflow.exchange.steps import Activate, Dense, Numbers, Residual, Step, scale

_ONE_CLASS = {"ArgMax", "LinearClassifier", "Normalizer", "ZipMap"}
"""What only makes sense at the end if a point has one class."""


def from_onnx(content: bytes, folder: Path | None = None) -> Network:
    """The network in the bytes of a file.

    Args:
        content: The bytes.
        folder: Where the file is: its arrays may be in others beside it.

    Raises:
        DataError: a node that is not supported, by its name; branches; arrays elsewhere.
        MissingInputError: a file beside it is not there. Other exceptions: a file made to break
            the parser.
    """
    graph = graph_of(content, folder)
    steps = _ended(_limited(_steps(graph)), graph)
    (width, *rest) = graph.tails[graph.points] or (None,)
    if width and not rest and steps:
        first = steps[0]
        if not isinstance(first, Dense):
            steps.insert(0, scale(np.ones(width)))
        elif len(first.weight) != width:
            raise DataError(
                f"its input has the width {width}, but its first layer takes {len(first.weight)}"
            )
    return _with_classes(network_of(steps), graph.class_names)


def _with_classes(network: Network, names: tuple[str, ...]) -> Network:
    """The network with the names of its classes, if there is one for each."""
    if len(names) != network.classes or len(set(names)) < len(names) or not all(names):
        return network
    return replace(network, class_names=names, names_only=True)


def _ended(steps: list[Step], graph: Graph) -> list[Step]:
    """The steps without sigmoids of many classes, if only the largest counts.

    It is the same without them. Of two that are opposite, the second tells both.
    """
    match steps:
        case [*before, Dense() as dense, Activate("sigmoid") as last] if len(dense.bias) > 1:
            opposite = (dense.weight[:, 0] == -dense.weight[:, 1]).all()
            if len(dense.bias) == 2 and opposite and dense.bias[0] == -dense.bias[1]:
                return [*before, Dense(dense.weight[:, 1:], dense.bias[1:], dense.name), last]
            if _ONE_CLASS.intersection([*graph.ends, graph.nodes[-1].kind]):
                return [*before, dense]
    return steps


def _steps(graph: Graph) -> Iterator[Step]:
    """What the nodes do to the points, one segment after the other."""
    if graph.scores not in graph.tails:
        raise DataError("its output does not depend on its input")
    return _chain(graph.nodes, graph.points, Patterns(graph))


def _chain(
    nodes: Sequence[Node], start: str, patterns: Patterns, *, within: bool = False
) -> Iterator[Step]:
    """What nodes do to a value, one segment after the other; no block lies within a block."""
    waiting = list(_segments(nodes, start))
    place = 0
    while place < len(waiting):
        near = waiting[place : place + MOST_SEGMENTS_TOGETHER]
        if found := patterns.first(near):
            count, steps = found
        elif ways := () if within else _ways(near[0], start):
            chain, shortcut = (
                tuple(_limited(_chain(way, start, patterns, within=True))) for way in ways
            )
            count, steps = 1, [Residual(chain, shortcut=shortcut)]
        else:
            count, steps = 1, _single(near[0], patterns.graph)
        yield from steps
        place += count
        start = waiting[place - 1][-1].outputs[0]


def _limited(steps: Iterator[Step]) -> list[Step]:
    """The steps, as long as they keep to the limits: a small file can name one array often."""
    found: list[Step] = []
    used = 0
    for step in steps:
        if isinstance(step, Chosen) and found and isinstance(found[-1], Dense):
            found[-1] = step.of(found[-1])
        else:
            found.append(step)
        used = checked(used + _numbers_in(step))
        if len(found) > 2 * MOST_STEPS:
            raise DataError(f"its nodes are more than the limit of {MOST_STEPS} steps")
    return found


def _numbers_in(step: Step) -> int:
    if isinstance(step, Residual):
        return sum(map(_numbers_in, (*step.shortcut, *step.steps)))
    return step.weight.size if isinstance(step, Dense) else 1


def _ways(segment: Segment, start: str) -> tuple[Segment, Segment] | tuple[()]:
    """The longer and the shorter of two ways from a value to the sum that a segment ends with."""
    *before, last = segment
    points = {start, *(name for node in before for name in node.outputs)}
    if last.kind not in {"Add", "Sum"} or len(points.intersection(last.inputs)) != 2:
        return ()
    short, long = sorted((_way(before, name) for name in last.inputs), key=len)
    return (long, short) if len(long) + len(short) == len(before) else ()


def _way(nodes: Sequence[Node], end: str) -> Segment:
    """Those nodes that lead to a value, in order."""
    found, needed = list[Node](), {end}
    for node in reversed(nodes):
        if needed.intersection(node.outputs):
            needed.update(node.inputs)
            found.append(node)
    return tuple(found[::-1])


def _segments(every: Sequence[Node], start: str) -> Iterator[Segment]:
    """The nodes between each two values that everything goes through, from a start on."""
    left = Counter(name for node in every for name in set(node.inputs))
    open_values = {start}
    nodes: list[Node] = []
    for node in every:
        nodes.append(node)
        for name in set(node.inputs) & open_values:
            left[name] -= 1
            if not left[name]:
                open_values.remove(name)
        open_values.add(node.outputs[0])
        if len(open_values) == 1:
            yield tuple(nodes)
            nodes = []


def _single(segment: Segment, graph: Graph) -> list[Step]:
    """What a node by itself does."""
    node, *more = segment
    odd = [
        each
        for each in segment
        if each.kind not in NODE_READERS.keys() | POINTWISE_NODES | ALONG_NODES
    ]
    if more and not odd:
        raise DataError(
            f"its nodes branch at {said(node)}, and up to {said(more[-1])} they are no activation "
            "that is known, nor a sum of two chains; only a chain and blocks h + f(h) can be shown"
        )
    if odd or node.kind not in NODE_READERS:
        shown = (odd or [node])[0]
        raise DataError(
            f"{said(shown)} is not supported: only dense layers, activations and what scales or "
            "shifts can be shown"
        )
    inputs = [_constant(name, graph) for name in node.inputs]
    if sum(each is None for each in inputs) != 1:
        raise DataError(f"{said(node)} joins or drops points; only a chain can be shown")
    tail = graph.tails[next(name for name in node.inputs if name in graph.tails)]
    if node.kind in FLAT_ONLY_NODES and prod(each or 0 for each in tail[:-1]) != 1:
        raise DataError(f"its input is no flat point: it has no Flatten before {node.kind!r}")
    steps = NODE_READERS[node.kind](node, inputs, tail)
    if steps is None:
        raise DataError(f"{said(node)}: this use of it is not supported")
    return steps


def _constant(name: str, graph: Graph) -> Numbers | None:
    if name not in graph.tails and name not in graph.constants:
        raise DataError(f"it needs {name[:60]!r}, which is no constant that is known")
    return None if name in graph.tails else graph.constants[name]
