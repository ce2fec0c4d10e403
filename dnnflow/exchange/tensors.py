"""Named arrays, and JSON of what is no array, become the bytes of ``.safetensors``, and back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from operator import itemgetter
from typing import Any, TypeAlias, TypeVar

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.network import Link, Network
from dnnflow.dnn.settings import MOST_LAYERS
from dnnflow.errors import DataError

Value = TypeVar("Value")

Tensors: TypeAlias = Mapping[str, Shaped[np.ndarray, "..."]]

KEYS = {
    "network": "dnnflow",
    "history": "dnnflow.history",
    "points": "dnnflow.points",
    "recording": "dnnflow.recording",
}
"""What a file can hold, and the key under which it is described."""

CLASSES_MEMBER = "dnnflow.json"
"""Of a ``.keras`` file, with what Keras does not keep: the names of the classes."""

LARGEST_TENSORS_FILE = 256 << 20
"""Bytes; to read it takes three times as much memory."""

LARGEST_HEADER = 1 << 24

DTYPES = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    "BF16": "<u2",
    "BOOL": "?",
    **{f"{kind}{8 * size}": f"<{kind.lower()}{size}" for kind in "IU" for size in (1, 2, 4, 8)},
}
"""The types of numbers in a safetensors file, and NumPy's names of them."""


def packed(tensors: Tensors, description: Mapping[str, Any], *, kind: str = "network") -> bytes:
    """What stands in a file of a kind from ``KEYS``.

    Raises:
        DataError: it would be too large to be read again.
    """
    from safetensors.numpy import save

    check_bytes(sum(each.nbytes for each in tensors.values()), kind)
    # NumPy's numbers and arrays become JSON's.
    text = json.dumps(description, default=lambda value: value.tolist())
    content = save(
        {name: np.ascontiguousarray(each) for name, each in tensors.items()}, {KEYS[kind]: text}
    )
    if int.from_bytes(content[:8], "little") > LARGEST_HEADER:
        raise DataError(f"the names in the {kind} are too long to be read again from a file")
    return content


def check_bytes(size: int, kind: str) -> None:
    """Raise an error unless a file of tensors of this many bytes can be read again.

    Raises:
        DataError: it cannot.
    """
    if size > LARGEST_TENSORS_FILE - LARGEST_HEADER:
        raise DataError(
            f"the weights of the {kind} have {size >> 20:,} MiB, more than the "
            f"{LARGEST_TENSORS_FILE >> 20:,} that a file may have"
        )


def read_tensors(content: bytes, kind: str) -> tuple[Tensors, dict[str, Any]]:
    """The tensors and the description in a file of a kind from ``KEYS``.

    Raises:
        DataError: the file is broken, or of another kind. safetensors raises errors of its own.
    """
    metadata = metadata_of(content)
    if KEYS[kind] not in metadata:
        others = [f"a {other}" for other, key in KEYS.items() if key in metadata]
        held = (*others, "tensors of another program")[0]
        raise DataError(f"it holds no {kind} of dnnflow, only {held}")
    return all_tensors(content), dict(json.loads(metadata[KEYS[kind]]))


def all_tensors(content: bytes) -> dict[str, Shaped[np.ndarray, "..."]]:
    """The tensors in a safetensors file by name, in order; bfloat16, which NumPy lacks, as float32.

    Raises:
        DataError: a type of numbers that is not supported. safetensors raises errors of its own.
    """
    from safetensors import deserialize

    entries = deserialize(content)  # type: ignore[no-untyped-call]
    return {name: _tensor(name, **entry) for name, entry in sorted(entries, key=itemgetter(0))}


def _tensor(
    name: str, *, dtype: str, shape: list[int], data: bytearray
) -> Shaped[np.ndarray, "..."]:
    if dtype not in DTYPES:
        raise DataError(f"tensor {name[:60]!r} is of type {dtype}: save it as float32")
    values = np.frombuffer(data, DTYPES[dtype]).reshape(shape)
    return from_bfloat16(values) if dtype == "BF16" else values


def from_bfloat16(values: Shaped[np.ndarray, "..."]) -> Shaped[np.ndarray, "..."]:
    """Numbers of two bytes, the upper halves of float32, as float32."""
    halves = np.ascontiguousarray(values).view(np.uint16).astype(np.uint32)
    return (halves << 16).view(np.float32)


def metadata_of(content: bytes) -> Mapping[str, Any]:
    """What stands in a header that is not larger than its file.

    Raises:
        DataError: it claims to be larger. A header that is no JSON raises errors of its own.
    """
    length = int.from_bytes(content[:8], "little")
    if length > min(LARGEST_HEADER, len(content) - 8):
        raise DataError(f"broken: its header claims {length} of its {len(content)} bytes")
    return json.loads(content[8 : 8 + length]).get("__metadata__", {})


def tensors_of(network: Network) -> Tensors:
    """The weights and biases of a network by their names in a file.

    Those of layer 2 are ``2.weight`` and ``2.bias``, those of a block ``2.0.weight`` and so on.
    """
    return {
        f"{place}.{part}": array
        for index, link in enumerate(network.layers)
        for place, layer in _places(index, link)
        for part, array in (("weight", layer.weight), ("bias", layer.bias))
    }


def _places(index: int, link: Link) -> Iterator[tuple[str, Layer]]:
    """The layers of a link of the chain, by what their tensors are called after."""
    if isinstance(link, Layer):
        yield str(index), link
    else:
        yield from ((f"{index}.{place}", layer) for place, layer in enumerate(link.layers))


def size_of(network: Network) -> int:
    """The bytes of the weights and biases of a network."""
    return sum(array.nbytes for array in tensors_of(network).values())


def description_of(network: Network) -> dict[str, Any]:
    """The names and activations of a network, and its classes if it knows them."""
    layers = [_described(each) for each in network.layers]
    return {"name": network.name, "layers": layers, **classes_of(network)}


def _described(link: Link) -> dict[str, Any]:
    """The name and activation of a layer; the name of a block, and what stands for its layers."""
    if isinstance(link, Block):
        return {"name": link.name, "block": [_described(each) for each in link.layers]}
    return {"name": link.name, "activation": link.activation}


def network_of(tensors: Tensors, description: Mapping[str, Any]) -> Network:
    """The network that ``tensors_of`` and ``description_of`` describe.

    Raises:
        DataError: tensors too many or too few, of a wrong type or shape, or a wrong description.
        UsageError: an unknown activation.
    """
    layers = field(description, "layers", list)
    if not 0 < len(layers) <= MOST_LAYERS:
        raise DataError(f"it has {len(layers)} layers, not between 1 and {MOST_LAYERS}")
    within = {str(index): _block(entry) for index, entry in enumerate(layers)}
    places = [
        f"{index}.{place}" if block else index
        for index, block in within.items()
        for place in range(max(1, len(block)))
    ]
    expected = {f"{place}.{part}" for place in places for part in ("weight", "bias")}
    if tensors.keys() != expected:
        odd = ", ".join(sorted(tensors.keys() ^ expected)[:4])
        raise DataError(f"missing or unexpected tensors: {odd}")
    links = (_link(tensors, index, entry) for index, entry in zip(within, layers, strict=True))
    network = Network(tuple(links), field(description, "name", str))
    return with_classes(network, description)


def with_classes(network: Network, description: Mapping[str, Any]) -> Network:
    """The network with the classes of a description, if it has some.

    Raises:
        DataError: they are no list of different names, one a class.
    """
    if "class_names" not in description:
        return network
    names = field(description, "class_names", list)
    if not all(isinstance(name, str) and name for name in names):
        raise DataError("its class names are no list of names")
    only = description.get("names_only") is True
    return replace(network, class_names=tuple(names), names_only=only)


def classes_of(network: Network) -> dict[str, Any]:
    """What ``with_classes`` takes; nothing if the network does not know its classes."""
    names = list(network.class_names)
    return {"class_names": names, "names_only": network.names_only} if names else {}


def field(entry: Any, key: str, kind: type[Value]) -> Value:
    """The value of a kind that a description has under a key.

    Raises:
        DataError: there is none.
    """
    value = entry.get(key)
    if not isinstance(value, kind):
        raise DataError(f"its {key!r} is missing or no {kind.__name__}")
    return value


def _block(entry: Any) -> list[Any]:
    """What describes the layers of a block; nothing if it is a layer."""
    return field(entry, "block", list) if "block" in entry else []


def _link(tensors: Tensors, index: str, entry: Any) -> Link:
    block = _block(entry)
    if not block:
        return _layer(tensors, index, entry)
    layers = (_layer(tensors, f"{index}.{place}", each) for place, each in enumerate(block))
    return Block(tuple(layers), field(entry, "name", str))


def _layer(tensors: Tensors, place: str, entry: Any) -> Layer:
    weight, bias = tensors[f"{place}.weight"], tensors[f"{place}.bias"]
    if {weight.dtype.kind, bias.dtype.kind} != {"f"}:
        raise DataError(f"layer {place} has weights of type {weight.dtype}, not float")
    return Layer(weight, bias, field(entry, "activation", str), field(entry, "name", str))
