"""The bytes of an ONNX file become a network: a chain of affine maps and activations.

Only arrays inside the file are read; data that it keeps elsewhere are refused.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import (
    MOST_WEIGHTS,
    Activate,
    Dense,
    Numbers,
    Step,
    network_of,
    normalization,
    scale,
)

MOST_NODES = 5000

Options: TypeAlias = Mapping[str, Any]
Constants: TypeAlias = Sequence[Numbers | None]
"""The inputs of a node in order; ``None`` where the points come in."""


def from_onnx(content: bytes) -> Network:
    """The network that the bytes hold.

    Raises:
        DataError: a node that is not supported, by its name; branches; data in other files. Other
            exceptions: a file made to break the parser.
    """
    from onnx import load_model_from_string

    graph = load_model_from_string(content).graph
    if len(graph.node) > MOST_NODES:
        raise DataError(f"{len(graph.node)} nodes: more than the limit of {MOST_NODES}")
    constants = {tensor.name: _array(tensor) for tensor in graph.initializer}
    start = _only([each for each in graph.input if each.name not in constants], "inputs")
    flat = len(start.type.tensor_type.shape.dim) == 2
    steps, end = _steps(graph.node, start.name, constants, flat=flat)
    if end != _only(graph.output, "outputs").name:
        raise DataError("its output is not what its last node gives; only a chain can be shown")
    return network_of(steps)


def _steps(
    nodes: Sequence[Any], points: str, constants: dict[str, Numbers], *, flat: bool
) -> tuple[list[Step], str]:
    """What the nodes do to the points, and the name of what the last one gives.

    Args:
        nodes: In the order of the file.
        points: The name of the input.
        constants: The arrays in the file by their names; those in nodes are added.
        flat: Whether the input is one row a point.
    """
    from onnx.helper import get_attribute_value

    steps: list[Step] = []
    used = 0
    for node in nodes:
        options = {each.name: get_attribute_value(each) for each in node.attribute}
        if node.op_type == "Constant" and "value" in options:
            constants[node.output[0]] = _array(options["value"])
            continue
        flat = flat or node.op_type == "Flatten"
        if not flat and node.op_type not in _SHAPELESS:
            raise DataError(
                f"its input is no flat point: it has no Flatten before {node.op_type!r}"
            )
        inputs = [_input(name, points, constants) for name in node.input if name]
        used += sum(each.size for each in inputs if each is not None)
        if used > MOST_WEIGHTS:
            raise DataError(f"its nodes use more than the limit of {MOST_WEIGHTS} numbers")
        steps += _node(node, options, inputs)
        points = node.output[0]
    return steps, points


def _array(tensor: Any) -> Numbers:
    from onnx import TensorProto, numpy_helper

    if tensor.data_location == TensorProto.EXTERNAL or tensor.external_data:
        raise DataError(f"tensor {tensor.name[:60]!r} is kept in another file; save it inside")
    if tensor.data_type not in {TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.FLOAT16}:
        return np.zeros((0,))  # a switch or a shape: it fits no node that calculates with it
    return np.asarray(numpy_helper.to_array(tensor), np.float64)


def _input(name: str, points: str, constants: Mapping[str, Numbers]) -> Numbers | None:
    if name == points:
        return None
    if name not in constants:
        raise DataError(f"its nodes branch at {name[:60]!r}; only a chain can be shown")
    return constants[name]


def _node(node: Any, options: Options, inputs: Constants) -> list[Step]:
    name, kind = node.name[:60], node.op_type[:60]
    if node.domain not in {"", "ai.onnx"} or kind not in _NODES:
        raise DataError(f"node {name!r} is a {kind}; known are {', '.join(_NODES)}")
    if sum(each is None for each in inputs) != 1:
        raise DataError(f"node {name!r} ({kind}) joins or drops points; only a chain can be shown")
    steps = _NODES[kind](options, inputs)
    if steps is None:
        raise DataError(f"node {name!r}: this use of {kind} is not supported")
    return steps


def _gemm(options: Options, inputs: Constants) -> list[Step] | None:
    """``alpha X W + beta b``."""
    _, weight, *rest = inputs
    if weight is None or options.get("transA"):
        return None
    weight = options.get("alpha", 1.0) * (weight.T if options.get("transB") else weight)
    shift = options.get("beta", 1.0) * _row(np.asarray(rest[0])) if rest else 0
    return [_dense(weight), scale(1, shift)]


def _matmul(_: Options, inputs: Constants) -> list[Step] | None:
    return None if inputs[1] is None else [_dense(inputs[1])]


def _dense(weight: Numbers) -> Dense:
    return Dense(weight, np.zeros(weight.shape[1:]))


def _add(_: Options, inputs: Constants) -> list[Step] | None:
    return [scale(1, _constant(inputs))]


def _subtract(_: Options, inputs: Constants) -> list[Step] | None:
    sign = 1 if inputs[1] is None else -1  # b - h, or h - b
    return [scale(-sign, sign * _constant(inputs))]


def _multiply(_: Options, inputs: Constants) -> list[Step] | None:
    return [scale(_constant(inputs))]


def _divide(_: Options, inputs: Constants) -> list[Step] | None:
    return None if inputs[1] is None else [scale(1 / _row(inputs[1]))]


def _batch_normalization(options: Options, inputs: Constants) -> list[Step] | None:
    _, *parts = inputs
    if len(parts) != 4 or options.get("training_mode"):
        return None
    gamma, beta, mean, variance = (np.asarray(part) for part in parts)
    return [normalization(mean, variance, options.get("epsilon", 1e-5)), scale(gamma, beta)]


def _constant(inputs: Constants) -> Numbers:
    """The one of two inputs that is no points."""
    (constant,) = (each for each in inputs if each is not None)
    return _row(constant)


def _row(values: Numbers) -> Numbers:
    """Numbers that are broadcast over points, shape (d,) or (1, d), as shape (d,) or ()."""
    return values.reshape(values.shape[-1:]) if values.ndim == 2 else values


def _leaky_relu(options: Options, _: Constants) -> list[Step]:
    return [Activate(f"leaky_relu({float(options.get('alpha', 0.01))!r})")]


def _elu(options: Options, _: Constants) -> list[Step]:
    return [Activate(f"elu({float(options.get('alpha', 1.0))!r})")]


def _gelu(options: Options, _: Constants) -> list[Step] | None:
    return [Activate("gelu")] if options.get("approximate", b"none") == b"none" else None


def _softmax(options: Options, _: Constants) -> list[Step] | None:
    return [Activate("softmax")] if options.get("axis", -1) in {-1, 1} else None


def _flatten(options: Options, _: Constants) -> list[Step] | None:
    return [] if options.get("axis", 1) == 1 else None


def _plain(*steps: Step) -> Callable[[Options, Constants], list[Step]]:
    """A node without options."""
    return lambda _, __: list(steps)


_NODES: dict[str, Callable[[Options, Constants], list[Step] | None]] = {
    "Gemm": _gemm,
    "MatMul": _matmul,
    "Add": _add,
    "Sub": _subtract,
    "Mul": _multiply,
    "Div": _divide,
    "BatchNormalization": _batch_normalization,
    "Tanh": _plain(Activate("tanh")),
    "Sigmoid": _plain(Activate("sigmoid")),
    "Softsign": _plain(Activate("softsign")),
    "Relu": _plain(Activate("relu")),
    "LeakyRelu": _leaky_relu,
    "Elu": _elu,
    "Gelu": _gelu,
    "Softplus": _plain(Activate("softplus")),
    "Softmax": _softmax,
    "Flatten": _flatten,
    "Identity": _plain(),
    "Dropout": _plain(),
}


_SHAPELESS = {"Identity", "Dropout"}


def _only(values: Sequence[Any], what: str) -> Any:
    if len(values) != 1:
        raise DataError(f"it has {len(values)} {what}; only a chain can be shown")
    return values[0]
