"""What nodes of ONNX do by themselves, as steps of a network."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from dnnflow.dnn.activations import spelled
from dnnflow.exchange.onnx.arrays import checked
from dnnflow.exchange.onnx.node import REAL_KINDS, Node
from dnnflow.exchange.onnx.shapes import Tail, places_of
from dnnflow.exchange.steps import Activate, Dense, Numbers, Step, normalization, scale

Constants: TypeAlias = Sequence[Numbers | None]
"""The inputs of a node in order; ``None`` where the points come in."""


def short(number: float) -> float:
    """A number of float32 as people write it: 0.01, not 0.009999999776482582."""
    rounded = float(str(np.float32(number)))
    return rounded if np.float32(rounded) == np.float32(number) == number else number


Reader: TypeAlias = Callable[[Node, Constants, Tail], list[Step] | None]


def _gemm(node: Node, inputs: Constants, _: Tail) -> list[Step] | None:
    """``alpha X W + beta b``."""
    _points, weight, *rest = inputs
    options = node.options
    if weight is None or options.get("transA"):
        return None
    weight = options.get("alpha", 1.0) * (weight.T if options.get("transB") else weight)
    bias = np.zeros(1) if not rest or rest[0] is None else options.get("beta", 1.0) * rest[0]
    return [_dense(weight), scale(1, _row(bias, (weight.shape[1],)))]


def _matmul(_: Node, inputs: Constants, __: Tail) -> list[Step] | None:
    return None if inputs[1] is None else [_dense(inputs[1])]


def _dense(weight: Numbers) -> Dense:
    return Dense(weight, np.zeros(weight.shape[1:]))


def _add(_: Node, inputs: Constants, tail: Tail) -> list[Step]:
    return [scale(1, _other(inputs, tail))]


def _subtract(_: Node, inputs: Constants, tail: Tail) -> list[Step]:
    sign = 1 if inputs[1] is None else -1  # b - h, or h - b
    return [scale(-sign, sign * _other(inputs, tail))]


def _multiply(_: Node, inputs: Constants, tail: Tail) -> list[Step]:
    return [scale(_other(inputs, tail))]


def _divide(_: Node, inputs: Constants, tail: Tail) -> list[Step] | None:
    return None if inputs[1] is None else [scale(1 / _other(inputs, tail))]


def _other(inputs: Constants, tail: Tail) -> Numbers:
    """The one of two inputs that is no points, as numbers a coordinate or one for all."""
    (values,) = (each for each in inputs if each is not None)
    return _row(values, tail)


def _row(values: Numbers, tail: Tail) -> Numbers:
    """Numbers that are broadcast over points with a tail, as shape (d,) or ()."""
    if values.size == 1:
        return values.reshape(())
    if values.ndim == len(tail) + 1 and len(values) == 1:
        values = values[0]
    if len(tail) > 1 and values.ndim <= len(tail) and None not in tail:
        return np.broadcast_to(values, [each or 0 for each in tail]).reshape(-1)
    return values


def _batch_normalization(node: Node, inputs: Constants, tail: Tail) -> list[Step] | None:
    _, *parts = inputs
    if len(parts) != 4 or node.options.get("training_mode"):
        return None
    gamma, beta, mean, variance = (
        _row(np.asarray(part).reshape(-1, *[1] * (len(tail) - 1)), tail) for part in parts
    )
    return [normalization(mean, variance, node.options.get("epsilon", 1e-5)), scale(gamma, beta)]


def _layer_normalization(node: Node, inputs: Constants, tail: Tail) -> list[Step] | None:
    _, *parts = inputs
    if node.options.get("axis", -1) not in {-1, 1} or len(tail) != 1:
        return None
    kind = "layer_norm" if node.kind == "LayerNormalization" else "rms_norm"
    gamma, beta = [*(_row(np.asarray(part), tail) for part in parts), np.zeros(())][:2]
    return [Activate(spelled(kind, short(node.options.get("epsilon", 1e-5)))), scale(gamma, beta)]


def _along_units(function: str) -> Reader:
    """Of flat points, their one axis."""
    return lambda node, _, tail: (
        [Activate(function)] if node.options.get("axis", -1) in {-1, len(tail)} else None
    )


def _scaler(node: Node, _: Constants, __: Tail) -> list[Step]:
    """``(x - offset) * scale``."""
    offset, factor = (np.asarray(node.options.get(name)) for name in ("offset", "scale"))
    return [scale(1, -offset), scale(factor)]


def _linear_classifier(node: Node, _: Constants, tail: Tail) -> list[Step] | None:
    """A score a class."""
    weight = np.reshape(node.options["coefficients"], (-1, tail[-1] or 1)).T
    bias = np.asarray(node.options.get("intercepts") or np.zeros(weight.shape[1]))
    after = _POST_TRANSFORMS.get(node.options.get("post_transform", b"NONE"))
    return None if after is None else [Dense(weight, bias), *after]


def _chosen(node: Node, inputs: Constants, tail: Tail) -> list[Step] | None:
    """Some of the coordinates, by their numbers."""
    if inputs[0] is not None or len(tail) != 1 or not tail[0]:
        return None
    checked(tail[0] ** 2)
    places = places_of(node, [each for each in inputs if each is not None], tail[0])
    return [Chosen(np.eye(tail[0])[:, places], np.zeros(len(places)))]


class Chosen(Dense):
    """Some of the coordinates, with a weight that has a 1 for each: of a dense layer, a part."""

    def of(self, dense: Dense) -> Dense:
        """What is chosen of a dense layer."""
        return Dense(dense.weight @ self.weight, dense.bias @ self.weight, dense.name)


def _cast(node: Node, _: Constants, __: Tail) -> list[Step] | None:
    return [] if node.options.get("to") in REAL_KINDS else None


def _nothing(_: Node, __: Constants, ___: Tail) -> list[Step]:
    """What only happens in training, or to the shape, which is known by then."""
    return []


_POST_TRANSFORMS: dict[bytes, list[Step]] = {
    b"NONE": [],
    b"SOFTMAX": [Activate("softmax")],
    b"LOGISTIC": [Activate("sigmoid")],
}

NODE_READERS: dict[str, Reader] = {
    "Gemm": _gemm,
    "MatMul": _matmul,
    "Add": _add,
    "Sub": _subtract,
    "Mul": _multiply,
    "Div": _divide,
    "Neg": lambda *_: [scale(-1)],
    "BatchNormalization": _batch_normalization,
    "LayerNormalization": _layer_normalization,
    "RMSNormalization": _layer_normalization,
    "Softmax": _along_units("softmax"),
    "LogSoftmax": _along_units("log_softmax"),
    "Scaler": _scaler,
    "LinearClassifier": _linear_classifier,
    "ArrayFeatureExtractor": _chosen,
    "Gather": _chosen,
    "Slice": _chosen,
    "Cast": _cast,
    **dict.fromkeys(("Identity", "Dropout", "Flatten", "Reshape"), _nothing),
    **dict.fromkeys(("Squeeze", "Unsqueeze", "Transpose"), _nothing),
}

FLAT_ONLY_NODES = {
    *("Gemm", "MatMul", "Softmax", "LogSoftmax", "LayerNormalization", "RMSNormalization"),
    *("Scaler", "LinearClassifier", "ArrayFeatureExtractor"),
}
