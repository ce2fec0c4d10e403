"""A module whose ``forward`` is its own is traced by ``torch.fx``: what adds is a residual block.

The documented shape is ``return x + self.body(x)``, in a module or as a line of a longer
``forward``. A module that adds nothing is not read so: its order stands in a Sequential.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dnnflow.dnn.activations import spelled
from dnnflow.errors import DataError
from dnnflow.exchange.residual.branches import Branch, Chain, Sources, chained
from dnnflow.exchange.steps import Activate, Residual, Step, scale

_ADDING = {"add", "iadd"}

_FUNCTIONS = {
    **{name: name for name in ("tanh", "sigmoid", "relu", "relu6", "silu", "gelu", "mish")},
    **{name: name for name in ("elu", "celu", "selu", "softsign")},
    **dict.fromkeys(("dropout", "identity", "contiguous", "clone"), "linear"),
}
"""Functions and methods of torch with no more than a slope, and our names of them."""

_UNHEEDED = {"inplace", "training", "p"}
"""What they are told that changes no value in ``eval`` mode."""


@dataclass(frozen=True)
class Traced:
    """What a module calls.

    Attributes:
        nodes: Of its graph, by name.
        chain: Their order.
    """

    nodes: Mapping[str, Any]
    chain: Chain

    def steps(self, read: Callable[[str], Iterator[Step]]) -> Iterator[Step]:
        """What all nodes do, one after the other.

        Args:
            read: What a module within the traced one does, by its path.
        """
        return self._steps(self.chain, read)

    def _steps(self, chain: Chain, read: Callable[[str], Iterator[Step]]) -> Iterator[Step]:
        for piece in chain:
            if isinstance(piece, Branch):
                inner, shortcut = (
                    tuple(self._steps(way, read)) for way in (piece.chain, piece.shortcut)
                )
                yield Residual(inner, shortcut=shortcut)
                continue
            node = self.nodes[piece]
            if node.op == "call_module":
                yield from read(node.target)
            elif node.op != "placeholder":
                yield _called(node)


def traced(module: Any, is_known: Callable[[Any], bool]) -> Traced | None:
    """What a module calls, if it takes one argument and adds what came in to what came of it.

    A chain that it calls may do so too.

    Args:
        module: Of a class of its own.
        is_known: Whether a module within it is not looked into.

    Raises:
        DataError: it adds otherwise than residual blocks do.
    """
    nodes = _nodes(module, is_known)
    sources = {name: tuple(map(str, node.all_input_nodes)) for name, node in nodes.items()}
    starts = [node for node in nodes.values() if node.op == "placeholder"]
    if len(starts) != 1 or not any(_adds(node, module, is_known) for node in nodes.values()):
        return None
    (output,) = (node for node in nodes.values() if node.op == "output")
    end = sources.pop(output.name)
    if len(end) != 1 or output.args[0] is not output.all_input_nodes[0]:
        return None
    return Traced(nodes, chained(_checked(sources, nodes), end[0]))


def _nodes(module: Any, is_known: Callable[[Any], bool]) -> dict[str, Any]:
    """The nodes that the output depends on, in order; none if the module cannot be traced."""
    from torch import fx

    class Tracer(fx.Tracer):
        def is_leaf_module(self, module: Any, _path: str) -> bool:
            return is_known(module)

    try:
        graph = Tracer().trace(module)
    except Exception:
        return {}
    needed: set[Any] = set()
    for node in reversed(graph.nodes):
        if node.op == "output" or node in needed:
            needed.update([node, *node.all_input_nodes])
    return {node.name: node for node in graph.nodes if node in needed or node.op == "placeholder"}


def _is_sum(node: Any) -> bool:
    """Whether a node adds two values, neither of them a number."""
    plain = len(node.args) == len(node.all_input_nodes) == 2 and not node.kwargs
    return plain and _name(node) in _ADDING and node.op in {"call_function", "call_method"}


def _adds(node: Any, module: Any, is_known: Callable[[Any], bool]) -> bool:
    """Whether a node is a sum, or calls a chain with modules of classes of their own in it."""
    if node.op == "call_module":
        return not all(map(is_known, module.get_submodule(node.target).modules()))
    return _is_sum(node)


def _checked(sources: Sources, nodes: Mapping[str, Any]) -> Sources:
    """The sources, if only sums have two of them."""
    for name, node in nodes.items():
        if name in sources and len(sources[name]) > 1 and not _is_sum(node):
            raise DataError(f"{_name(node)!r} of several values is not supported")
    return sources


def _called(node: Any) -> Step:
    """What a function or a method does: an activation, or a product with a number."""
    name = _name(node)
    numbers = [each for each in node.args if isinstance(each, int | float)]
    if name == "mul" and len(numbers) == 1 and not node.kwargs:
        return scale(numbers[0])
    options = {key: value for key, value in node.kwargs.items() if key not in _UNHEEDED}
    alpha = options.pop("alpha", 1.0)
    plain = options in ({}, {"approximate": "none"}) and len(node.args) == 1
    if name not in _FUNCTIONS or not (plain or name == "dropout"):
        raise DataError(f"{name!r}, called in its forward, is not supported: use a module of torch")
    function = _FUNCTIONS[name]
    return Activate(spelled(function, alpha) if name in {"elu", "celu"} else function)


def _name(node: Any) -> str:
    return str(getattr(node.target, "__name__", node.target)).strip("_")
