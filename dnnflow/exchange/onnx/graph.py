"""The bytes of an ONNX file become a graph: the nodes between the points and their scores.

Nothing but arrays is read, also from files beside it, within bounds. What depends on no point is
calculated here, shapes too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from typing import Any

from dnnflow.errors import DataError
from dnnflow.exchange.onnx.arrays import array_of, checked, kind_of
from dnnflow.exchange.onnx.classes import class_names_of
from dnnflow.exchange.onnx.evaluation import folded
from dnnflow.exchange.onnx.node import REAL_KINDS, Arrays, Node, node_of, said
from dnnflow.exchange.onnx.shapes import Tail, tail_after

MOST_NODES = 5000
LEAST_OPSET = 7
"""Older operators broadcast in ways of their own."""

LATEST_OPSET = 20
"""Of a file that only has operators of other domains."""

_ROUGHNESS = {"FLOAT16": 2e-3, "BFLOAT16": 1e-2}
_LABEL_ENDS = {"Cast", "Identity", "Reshape", "Squeeze", "ArrayFeatureExtractor", "Gather"}
_SCORE_ENDS = {"ZipMap", "Cast", "Identity", "Normalizer"}


@dataclass(frozen=True)
class Graph:
    """What an ONNX file calculates.

    Attributes:
        nodes: Those that points go through, in order.
        constants: The arrays that other inputs are, by name.
        tails: The shape of each value without the points' own axis, by name.
        points: The name of the input.
        scores: The name of what the classes are told by.
        ends: The kinds of the nodes after it that keep the order of the scores.
        opset: The version of its operators.
        roughness: How far its numbers may be from those that were meant, as a share.
        class_names: What the scores are called; none if the file does not say it.
    """

    nodes: Sequence[Node]
    constants: Arrays
    tails: Mapping[str, Tail]
    points: str
    scores: str
    ends: Sequence[str]
    opset: int
    roughness: float
    class_names: tuple[str, ...]


def graph_of(content: bytes, folder: Path | None) -> Graph:
    """The graph of a file in a folder, whose neighbours may hold its arrays.

    Raises:
        DataError: more than one input or output, limits that are passed, arrays elsewhere.
        MissingInputError: a file beside it is not there. Other exceptions: a broken file.
    """
    from onnx import load_model_from_string

    model = load_model_from_string(content)
    opset, proto = _opset(model), model.graph
    checked(sum(prod(each.dims) for each in proto.initializer))
    constants = {each.name: array_of(each, folder) for each in proto.initializer}
    nodes = [node_of(each) for each in proto.node]
    class_names = class_names_of(nodes, constants, proto.initializer)
    scores, ends = _scores(nodes, _output(proto, nodes).name)
    needed = {scores}
    for node in reversed(nodes):
        if needed.intersection(node.outputs):
            needed.update(node.inputs)
    nodes = [node for node in nodes if needed.intersection(node.outputs)]
    start = _input(proto, needed - constants.keys())
    points, *tail = _shape(start)
    tails: dict[str, Tail] = {start.name: tuple(tail)}
    through = []
    held = sum(each.size for each in constants.values())
    for node in nodes:
        if node.kind == "Shape" or not tails.keys() & set(node.inputs):
            made = folded(node, constants, tails, points, folder=folder, opset=opset)
            held = checked(held + sum(each.size for each in made.values()))
            constants.update(made)
        else:
            through.append(_through(node, needed, constants, tails, points))
    kinds = [kind_of(each) for each in proto.initializer]
    roughness = max([1e-6, *(_ROUGHNESS.get(kind, 0) for kind in kinds)])
    return Graph(through, constants, tails, start.name, scores, ends, opset, roughness, class_names)


def _through(
    node: Node, needed: set[str], constants: Arrays, tails: dict[str, Tail], points: int | None
) -> Node:
    """A node that points go through, with the one output that is used; its tail is noted."""
    output, *more = [name for name in node.outputs if name in needed]
    if more:
        raise DataError(f"{said(node)} has several outputs; only a chain can be shown")
    start = next(name for name in node.inputs if name in tails)
    inputs = [constants.get(name) for name in node.inputs]
    tails[output] = tail_after(node, inputs, tails[start], points)
    return replace(node, outputs=(output,))


def _opset(model: Any) -> int:
    """The version of the operators of a model that keeps to the limits."""
    if model.functions:
        raise DataError(
            "it calls functions of its own: save onnx.inliner.inline_local_functions(model) instead"
        )
    if len(model.graph.node) > MOST_NODES:
        raise DataError(f"{len(model.graph.node)} nodes: more than the limit of {MOST_NODES}")
    opset = [each.version for each in model.opset_import if each.domain in {"", "ai.onnx"}]
    if opset and min(opset) < LEAST_OPSET:
        raise DataError(
            f"its operators are of version {min(opset)}: make them newer by "
            "onnx.version_converter.convert_version(model, 17)"
        )
    return max(opset, default=LATEST_OPSET)


def _input(graph: Any, used: set[str]) -> Any:
    """The one input that is used."""
    given = {each.name for each in graph.initializer}
    inputs = [each for each in graph.input if each.name not in given]
    found = [each for each in inputs if each.name in used] or inputs
    if len(found) != 1:
        names = ", ".join(repr(each.name[:40]) for each in found[:3])
        raise DataError(f"it has {len(found)} inputs, {names}; only a chain can be shown")
    return found[0]


def _shape(value: Any) -> tuple[int | None, ...]:
    """The lengths of all axes; None stands for any."""
    tensor = value.type.tensor_type
    if not tensor.HasField("shape"):
        return (None, None)
    lengths = tuple(each.dim_value or None for each in tensor.shape.dim)
    if len(lengths) < 2:
        raise DataError("its input is one point alone: export it with a first axis for the points")
    checked(prod(each or 1 for each in lengths[1:]))
    return lengths


def _output(graph: Any, nodes: Sequence[Node]) -> Any:
    """The output whose numbers tell the classes: scores if there are any, else labels."""
    real = {*REAL_KINDS, 0}
    scores = [each for each in graph.output if each.type.tensor_type.elem_type in real]
    labels = [each for each in graph.output if each.type.tensor_type.elem_type not in real]
    found = scores or labels
    if len(found) != 1:
        raise DataError(f"it has {len(found)} outputs; only a chain can be shown")
    for label in labels:
        maker, largest = _told_by(nodes, label.name)
        if not largest:
            by = said(maker) if maker else "its input"
            raise DataError(f"its labels are told by {by}, not by the largest score")
    return found[0]


def _scores(nodes: Sequence[Node], output: str) -> tuple[str, list[str]]:
    """The name of what the classes are told by, and the kinds of the nodes from there to an end."""
    maker, largest = _told_by(nodes, output)
    makers, name, ends = _makers(nodes), output, list[str]()
    if maker and largest:
        name, ends = (maker.outputs[1] if maker.outputs[1:] else maker.inputs[0]), [maker.kind]
    while name in makers and _keeps_scores(makers[name]):
        maker = makers.pop(name)
        ends.append(maker.kind)
        name = maker.inputs[0]
    return name, ends


def _keeps_scores(node: Node) -> bool:
    """Whether it keeps the order of scores at the end."""
    whole = node.kind == "Cast" and node.options.get("to") not in REAL_KINDS
    return node.kind in _SCORE_ENDS and not whole and node.options.get("norm") != b"MAX"


def _told_by(nodes: Sequence[Node], label: str) -> tuple[Node | None, bool]:
    """The node that tells a label, and whether it takes the largest score."""
    makers = _makers(nodes)
    while label in makers and makers[label].kind in _LABEL_ENDS:
        inputs = makers.pop(label).inputs
        label = next((each for each in inputs if each in makers), "")
    maker = makers.get(label)
    if maker and maker.kind == "LinearClassifier":
        return maker, label == maker.outputs[0]
    return maker, bool(maker and maker.kind == "ArgMax" and maker.options.get("axis", 0) in {-1, 1})


def _makers(nodes: Sequence[Node]) -> dict[str, Node]:
    """The nodes by what they give."""
    return {name: node for node in nodes for name in node.outputs if node.kind != "Constant"}
