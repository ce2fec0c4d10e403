"""The layers of a model's description become a chain; an addition takes a branch of it along."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dnnflow.errors import DataError
from dnnflow.exchange.keras_layers import Config, named
from dnnflow.exchange.residual.branches import Chain, chained

_ADDING_MODULES = {"keras.layers", "keras.src.ops.numpy", "keras.ops.numpy"}
"""Where ``Add`` comes from: the layer, or what ``+`` makes of tensors."""


def chain_of(config: Config) -> Chain:
    """The names of the layers from the input to the output, with residual blocks among them.

    Raises:
        DataError: the layers are no such chain, or the model is not built.
    """
    layers: Sequence[Config] = config["layers"]
    if "input_layers" not in config:
        if not layers or layers[0]["class_name"] != "InputLayer":
            raise DataError("it is not built: begin it with a keras.Input, or call it once")
        return [layer["config"]["name"] for layer in layers]
    sources = {layer["config"]["name"]: _sources(layer) for layer in layers}
    return chained(sources, _end(config["output_layers"]))


def _end(outputs: Sequence[Any]) -> str:
    """The name of the one output layer, however Keras nested it."""
    names = [outputs[0]] if isinstance(outputs[0], str) else [each[0] for each in outputs]
    if len(names) != 1:
        raise DataError(f"it has {len(names)} outputs; only a chain can be shown")
    return str(names[0])


def _sources(layer: Config) -> tuple[str, ...]:
    """The names of the layers that feed this one: none of the input, two of a sum."""
    nodes = layer["inbound_nodes"]
    if not nodes and layer["class_name"] == "InputLayer":
        return ()
    if len(nodes) == 1:
        sources = tuple(_named(nodes[0]))
        if len(sources) == 1 or (len(sources) == 2 and _adds(layer)):
            return sources
    raise DataError(
        f"{named(layer['config'])} has more than one input or place, or is called with options; "
        "only a chain and residual blocks h + f(h) can be shown"
    )


def _adds(layer: Config) -> bool:
    return (
        layer["class_name"] == "Add" and (layer.get("module") or "keras.layers") in _ADDING_MODULES
    )


def _named(node: Any) -> Iterator[str]:
    """The layers that feed a layer at one place, as Keras 3 or Keras 2 describes them."""
    if isinstance(node, Mapping):
        given = [
            each
            for some in node["args"]
            for each in (some if isinstance(some, list | tuple) else [some])
        ]
        tensors = [each for each in given if isinstance(each, Mapping)]
        options = [value for value in node["kwargs"].values() if value]
        if len(tensors) == len(given) and not options:
            yield from (str(each["config"]["keras_history"][0]) for each in tensors)
        return
    for name, _, _, options in node:
        yield from [str(name)] * (1 if not any(options.values()) else 2)
