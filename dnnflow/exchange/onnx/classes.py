"""What the outputs of an ONNX graph are called, as the nodes at its end say."""

from collections.abc import Mapping, Sequence
from typing import Any

from dnnflow.data.classes import name_of
from dnnflow.exchange.onnx.node import Node
from dnnflow.exchange.steps import Numbers

_NAMING_OPTIONS = ("classlabels_strings", "classlabels_int64s", "classlabels_ints")
"""Of a ZipMap or a classifier."""

_PICKING_NODES = {"ArrayFeatureExtractor", "Gather"}
"""They pick the label of the largest score out of all labels."""


def class_names_of(
    nodes: Sequence[Node], constants: Mapping[str, Numbers], tensors: Sequence[Any]
) -> tuple[str, ...]:
    """The names in the order of the scores; none if the file does not say them.

    Args:
        nodes: All of the file, in order.
        constants: Its arrays of numbers, by name.
        tensors: The same as they stand in the file, text too.
    """
    texts = {each.name: each.string_data for each in tensors if each.string_data}
    largest = {name for node in nodes if node.kind == "ArgMax" for name in node.outputs}
    for node in reversed(nodes):
        if node.kind in _PICKING_NODES and largest.intersection(node.inputs[1:]):
            labels = node.inputs[0]
            return _named(texts.get(labels) or constants.get(labels, ()))
    for node in reversed(nodes):
        for option in _NAMING_OPTIONS:
            if names := node.options.get(option):
                return _named(names)
    return ()


def _named(labels: Any) -> tuple[str, ...]:
    return tuple(
        each.decode(errors="replace") if isinstance(each, bytes) else name_of(each)
        for each in labels
    )
