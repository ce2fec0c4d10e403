"""A node of ONNX as it stands in a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from dnnflow.errors import DataError
from dnnflow.exchange.steps import Numbers

Arrays: TypeAlias = dict[str, Numbers]

REAL_KINDS = {1, 10, 11, 16}
"""float, float16, double and bfloat16, by ONNX's numbers."""


@dataclass(frozen=True)
class Node:
    """A node: its kind, with its domain if that is not ONNX's own, its names and its options."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    options: Mapping[str, Any]
    proto: Any


def node_of(proto: Any) -> Node:
    """A node, without the inputs that it leaves out.

    Raises:
        DataError: an option of it is in another file.
    """
    from onnx.helper import get_attribute_value

    known = proto.domain in {"", "ai.onnx", "ai.onnx.ml"}
    kind = proto.op_type if known else f"{proto.domain}.{proto.op_type}"
    options = {each.name: get_attribute_value(each) for each in proto.attribute}
    if kind != "Constant" and any(each.t.external_data for each in proto.attribute):
        raise DataError(f"a {kind[:60]} with an array in another file is not supported")
    inputs, outputs = (tuple(filter(None, names)) for names in (proto.input, proto.output))
    return Node(kind, proto.name, inputs, outputs, options, proto)


def said(node: Node) -> str:
    """How errors call a node."""
    return f"node {node.name[:60]!r} ({node.kind[:60]})" if node.name else f"a {node.kind[:60]}"
