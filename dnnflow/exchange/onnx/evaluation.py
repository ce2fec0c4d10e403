"""ONNX's own evaluator does the sums: of constants, of shapes, and of functions to be told."""

from collections.abc import Mapping, Sequence
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow.exchange.onnx.arrays import array_of, checked
from dnnflow.exchange.onnx.node import REAL_KINDS, Arrays, Node
from dnnflow.exchange.onnx.shapes import ANY_POINTS, Tail
from dnnflow.exchange.steps import Numbers

POINTWISE_NODES = {
    *("Add", "Sub", "Mul", "Div", "Pow", "Neg", "Abs", "Sign", "Exp", "Log", "Sqrt", "Reciprocal"),
    *(
        "Erf",
        "Tanh",
        "Sigmoid",
        "Softplus",
        "Softsign",
        "Relu",
        "LeakyRelu",
        "PRelu",
        "Elu",
        "Selu",
    ),
    *("Celu", "Gelu", "HardSigmoid", "HardSwish", "Mish", "Clip", "ThresholdedRelu", "Shrink"),
    *("Max", "Min", "Greater", "Less", "GreaterOrEqual", "LessOrEqual", "Equal", "Where", "And"),
    *("Or", "Not", "Cast", "Identity", "Dropout", "Swish"),
}
ALONG_NODES = {"ReduceMean", "ReduceSum", "ReduceMax", "Softmax", "LogSoftmax", "Concat"}
"""They take all coordinates of a point together."""

_FOLDED = {
    *("ConstantOfShape", "Concat", "Slice", "Gather", "Squeeze", "Unsqueeze", "Reshape"),
    *("Transpose", "Expand", "Size", "ReduceProd", "Mod", *POINTWISE_NODES),
}
_VALUE_OPTIONS = {"value_float", "value_floats", "value_int", "value_ints"}


def evaluated(nodes: Sequence[Node], given: Arrays, wanted: str, opset: int) -> Numbers:
    """What the evaluator makes of arrays, in float64; only nodes of known kinds are given to it."""
    from onnx import helper
    from onnx.reference import ReferenceEvaluator

    inputs = [helper.make_tensor_value_info(name, 0, None) for name in given]
    outputs = [helper.make_tensor_value_info(wanted, 0, None)]
    graph = helper.make_graph([_in_double(node) for node in nodes], "part", inputs, outputs)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    values = np.asarray(next(iter(ReferenceEvaluator(model).run(None, given))))
    return values.astype(np.float64) if values.dtype.kind in "fV" else values


def _in_double(node: Node) -> Any:
    """A node as it stands, but for a cast to other floats."""
    from onnx import TensorProto, helper

    if node.kind != "Cast" or node.options.get("to") not in REAL_KINDS:
        return node.proto
    return helper.make_node("Cast", node.inputs, node.outputs, to=TensorProto.DOUBLE)


def folded(
    node: Node,
    constants: Arrays,
    tails: Mapping[str, Tail],
    points: int | None,
    *,
    folder: Path | None,
    opset: int,
) -> Arrays:
    """What a node gives that depends on no points; nothing if that cannot be known.

    Raises:
        DataError: more numbers than the limit. The evaluator raises errors of its own.
    """
    output, arrays = node.outputs[0], [constants.get(name) for name in node.inputs]
    if node.kind == "Constant":
        value = _constant(node, folder)
        return {} if value is None else {output: value}
    if node.kind == "Shape":
        tail = tails.get(node.inputs[0], (None,))
        shape = np.array([points or ANY_POINTS, *(each or 0 for each in tail)], np.int64)
        part = shape[node.options.get("start", 0) : node.options.get("end")]
        return {} if None in tail else {output: part}
    known = [each for each in arrays if each is not None]
    if node.kind not in _FOLDED or len(known) < len(arrays):
        return {}
    if node.kind in {"ConstantOfShape", "Expand"} and ANY_POINTS in known[-1]:
        return {output: known[0] if node.kind == "Expand" else _filling(node)}
    checked(_made(node.kind, known))
    given = {name: constants[name] for name in node.inputs}
    return {output: evaluated([node], given, output, opset)}


def _constant(node: Node, folder: Path | None) -> Numbers | None:
    if "value" in node.options:
        return array_of(node.options["value"], folder)
    values = [value for name, value in node.options.items() if name in _VALUE_OPTIONS]
    return np.asarray(values[0]) if values else None


def _filling(node: Node) -> Numbers:
    """The number that an array of as many rows as there are points is filled with."""
    value = node.options.get("value")
    return np.zeros(()) if value is None else array_of(value, None).reshape(())


def _made(kind: str, arrays: Sequence[Numbers]) -> int:
    """How many numbers a node may make of arrays at most."""
    if kind in {"ConstantOfShape", "Expand"}:
        return prod(map(int, arrays[-1])) * max([each.size for each in arrays[:-1]], default=1)
    if kind == "Gather":
        return arrays[0].size * arrays[1].size
    if kind in POINTWISE_NODES:
        return prod(np.broadcast_shapes(*(each.shape for each in arrays)))
    return sum(each.size for each in arrays)
