"""Nodes of ONNX that together are an activation, as frameworks write it, are told by values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dnnflow.dnn.activations import nonlinearity
from dnnflow.dnn.recognition import effort, recognized, recognized_along
from dnnflow.errors import DataError
from dnnflow.exchange.onnx.evaluation import ALONG_NODES, POINTWISE_NODES, evaluated
from dnnflow.exchange.onnx.graph import Graph
from dnnflow.exchange.onnx.node import Arrays, Node
from dnnflow.exchange.onnx.steps import NODE_READERS, short
from dnnflow.exchange.steps import Activate, Numbers, Step, scale

Segment: TypeAlias = tuple[Node, ...]
"""Nodes between two values that everything goes through."""

Function: TypeAlias = Callable[[Numbers], Numbers]

MOST_NODES_TOGETHER = 48
MOST_SEGMENTS_TOGETHER = 6
MOST_EFFORT = 30_000
"""Of telling the activations of a file, in activations that are compared."""

EFFORT_OF_EVALUATION = 20

UNITS_OF_EFFORT = 256
"""Of a function of all units together that many are as much effort as a function of one."""

WIDEST_PATTERN = 4096

_PLAIN = {
    **{kind: kind.lower() for kind in ("Tanh", "Sigmoid", "Softsign", "Relu", "Softplus", "Mish")},
    "HardSwish": "hard_silu",
}
_DEFAULTS = {"LeakyRelu": (0.01,), "HardSigmoid": (0.2, 0.5)}
"""Parameters that a node may leave out, and that are not those of the table of activations."""


@dataclass
class Patterns:
    """Finds the activations of a graph.

    Attributes:
        graph: The graph.
        spent: The effort until now.
    """

    graph: Graph
    spent: int = 0

    def first(self, segments: Sequence[Segment]) -> tuple[int, Sequence[Step]] | None:
        """How many of the first segments are one activation, as many as can be, and its steps.

        Raises:
            DataError: a file that takes too long.
        """
        run = self._run(segments)
        for count in range(len(run), 0, -1):
            steps = self._steps(tuple(node for segment in run[:count] for node in segment))
            if steps is not None:
                return count, steps
        return None

    def _run(self, segments: Sequence[Segment]) -> list[Segment]:
        """The first segments that may be one activation: of those known, one at most."""
        run: list[Segment] = []
        for segment in segments[:MOST_SEGMENTS_TOGETHER]:
            plain = [each for each in (*run, segment) if _is_plain(each)]
            told = {node.kind for node in segment} <= POINTWISE_NODES | ALONG_NODES
            if not told or len(plain) > 1 or _scales_units(segment, self.graph):
                break
            run.append(segment)
        return run

    def _steps(self, nodes: Segment) -> Sequence[Step] | None:
        """What nodes do, if an activation of the table has the same values."""
        first, *more = nodes
        if _is_plain(nodes):
            return [Activate(_PLAIN[first.kind])]
        if len(nodes) > MOST_NODES_TOGETHER or (not more and first.kind in NODE_READERS):
            return None
        arrays = _arrays(nodes, self.graph)
        if arrays is None:
            return None
        numbers = _numbers(nodes, arrays)
        self._spend((EFFORT_OF_EVALUATION + len(nodes)) * self._breadth(nodes))
        found = self._found(nodes, arrays, numbers)
        self._spend(0 if found else effort(numbers))
        return found

    def _breadth(self, nodes: Segment) -> int:
        """How many times the effort of a function of one unit nodes take."""
        if not ALONG_NODES.intersection(node.kind for node in nodes):
            return 1
        widths = [self.graph.tails[name][-1] for node in nodes for name in node.outputs]
        return 1 + max(each or 0 for each in widths) // UNITS_OF_EFFORT

    def _spend(self, more: int) -> None:
        """Count effort.

        Raises:
            DataError: a file that takes too much of it.
        """
        self.spent += more
        if self.spent > MOST_EFFORT:
            raise DataError("its activations take too long to be told: it has too many that differ")

    def _found(
        self, nodes: Segment, arrays: Arrays, numbers: Sequence[float]
    ) -> Sequence[Step] | None:
        graph, end = self.graph, nodes[-1].outputs[0]
        start = next(name for name in nodes[0].inputs if name in graph.tails)
        tail, is_last = graph.tails[start], end == graph.scores

        def function(points: Numbers) -> Numbers:
            return evaluated(nodes, {start: points, **arrays}, end, graph.opset).astype(np.float64)

        try:
            if not ALONG_NODES.intersection(node.kind for node in nodes):
                spelling = recognized(function, numbers, tolerance=graph.roughness)
                return [Activate(spelling)] if spelling else None
            if tail == (1,) and is_last:
                return _second_of_two(function, numbers, graph.roughness)
            if len(tail) != 1 or not 1 < (tail[0] or 0) <= WIDEST_PATTERN:
                return None
            if is_last and _are_shares(function, tail[0] or 0):
                return []  # their order is that of what comes in
            vectors = [each.reshape(-1) for each in arrays.values() if each.size == tail[0]]
            return _along(function, tail[0] or 0, numbers, vectors, graph.roughness)
        except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError):
            return None  # nodes that fit no points


def _along(
    function: Function,
    width: int,
    numbers: Sequence[float],
    vectors: Sequence[Numbers],
    tolerance: float,
) -> Sequence[Step] | None:
    found = recognized_along(function, width, numbers, vectors, tolerance=tolerance)
    return [Activate(found[0]), scale(*found[1:])] if found else None


def _arrays(nodes: Segment, graph: Graph) -> Arrays | None:
    """The constants in nodes, one number where all are equal; None if one is not known."""
    names = {name for node in nodes for name in node.inputs} - graph.tails.keys()
    arrays = {name: _one_if_equal(graph.constants[name]) for name in names & graph.constants.keys()}
    small = all(each.size <= WIDEST_PATTERN for each in arrays.values())
    return arrays if small and len(arrays) == len(names) else None


def _is_plain(segment: Segment) -> bool:
    """Whether it is one node that has a name of its own in the table of activations."""
    return len(segment) == 1 and segment[0].kind in _PLAIN


def _scales_units(segment: Segment, graph: Graph) -> bool:
    """Whether it is a plain sum or product with numbers that differ from unit to unit."""
    node, *more = segment
    held = [graph.constants[name] for name in node.inputs if name in graph.constants]
    varied = any(_one_if_equal(each).size > 1 for each in held)
    return not more and node.kind in {"Add", "Sub", "Mul", "Div"} and varied


def _one_if_equal(values: Numbers) -> Numbers:
    equal = values.size > 1 and (values == values.flat[0]).all()
    return values.reshape(-1)[:1].reshape(()) if equal else values


def _numbers(nodes: Segment, arrays: Arrays) -> list[float]:
    """The single numbers in nodes, as people write them."""
    options = [
        value
        for node in nodes
        for value in (*node.options.values(), *_DEFAULTS.get(node.kind, ()))
        if isinstance(value, float)
    ]
    held = [float(each.reshape(())) for each in arrays.values() if each.size == 1]
    return list(dict.fromkeys(short(each) for each in (*options, *held) if np.isfinite(each)))


def _second_of_two(
    function: Function, numbers: Sequence[float], tolerance: float
) -> Sequence[Step] | None:
    """Of scores ``-z, z`` or ``1 - p, p`` the second, if it tells the classes as they do."""
    spelling = recognized(lambda points: function(points)[:, 1:], numbers, tolerance=tolerance)
    if spelling is None:
        return None
    first, second = function(np.linspace(-10.03, 10.07, 401)[:, None]).T
    same = (second > first) == (second > nonlinearity(spelling).middle)
    return [Activate(spelling)] if same.all() else None


def _are_shares(function: Function, width: int) -> bool:
    """Whether scores are sigmoids divided by their sum, which keeps their order."""
    points = np.random.default_rng(0).normal(size=(48, width), scale=3)
    values, sigmoids = function(points), 1 / (1 + np.exp(-points))
    shares = sigmoids / sigmoids.sum(axis=1, keepdims=True)
    return values.shape == points.shape and np.allclose(values, shares, atol=1e-6)
