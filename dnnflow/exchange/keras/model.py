"""A network becomes a model of Keras, which is given as the module that it is."""

import re
from collections.abc import Iterable, Iterator
from functools import reduce
from math import isfinite
from typing import Any

import numpy as np

from dnnflow.dnn.activations import nonlinearity, parameters, shown
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError

INPUT_NAME = "points"
"""Of the InputLayer that Keras adds by itself; the article's own ``input_layer`` is another."""


def model_of(network: Network, keras: Any) -> Any:
    """A ``Sequential`` of Dense layers, or with residual blocks a functional model.

    Raises:
        UsageError: an activation that Keras does not have.
    """
    dtype = np.result_type(*(array for layer in network.dense for array in _arrays(layer))).name
    start = keras.Input((network.dimension,), name=INPUT_NAME, dtype=dtype)
    chain = list(_chain(keras, network, dtype))
    title = _plain(network.name)
    if len(network.dense) == len(network.layers):
        layers = [each for _, layers in chain for each in layers]
        model = keras.Sequential([start, *layers], name=title)
    else:
        model = keras.Model(start, _end(start, chain), name=title)
    model.set_weights([array for layer in network.dense for array in _arrays(layer)])
    for each in model.layers:  # Keras numbers activations that are layers all through the process
        if isinstance(getattr(each, "activation", None), keras.layers.Layer):
            each.activation.name = f"{each.name}_activation"
    return model


def _chain(keras: Any, network: Network, dtype: str) -> Iterator[tuple[Any, list[Any]]]:
    """What adds at the end of each link of a network, if it is a block; and its layers."""
    names = _names(network)
    for link in network.layers:
        layers = [
            each for layer in link.dense for each in _layers(keras, layer, next(names), dtype)
        ]
        is_block = isinstance(link, Block)
        yield keras.layers.Add(name=next(names), dtype=dtype) if is_block else None, layers


def _end(start: Any, chain: Iterable[tuple[Any, list[Any]]]) -> Any:
    """The output of the links of a network."""
    for adds, layers in chain:
        end = reduce(lambda points, layer: layer(points), layers, start)
        start = adds([start, end]) if adds else end
    return start


def _layers(keras: Any, layer: Layer, name: str, dtype: str) -> Iterator[Any]:
    """A Dense layer, and one behind it if its activation is a layer with axes or weights."""
    kind, values = layer.activation.partition("(")[0], parameters(layer.activation)
    behind = {
        "prelu": lambda: keras.layers.PReLU(name=f"{name}_prelu", dtype=dtype),
        "layer_norm": lambda: keras.layers.LayerNormalization(
            epsilon=values[0], center=False, scale=False, name=f"{name}_norm", dtype=dtype
        ),
    }
    function = None if kind in behind else _activation(keras, layer.activation)
    yield keras.layers.Dense(layer.width, activation=function, name=name, dtype=dtype)
    if kind in behind:
        yield behind[kind]()


def _arrays(layer: Layer) -> Iterator[Any]:
    """The weights of a layer in Keras' order."""
    yield from (layer.weight, layer.bias)
    if nonlinearity(layer.activation).per_unit:
        yield np.broadcast_to(parameters(layer.activation), layer.bias.shape)


def _activation(keras: Any, spelling: str) -> Any:
    """A function of Keras by its name, or the layer that takes the parameters."""
    name, values = spelling.partition("(")[0], parameters(spelling)
    match name, values:
        case "leaky_relu", (slope,):
            return keras.layers.LeakyReLU(negative_slope=slope)
        case "elu", (alpha,):
            return keras.layers.ELU(alpha=alpha)
        case "thresholded_relu", (threshold, slope, cap):
            most = cap if isfinite(cap) else None
            return keras.layers.ReLU(most, negative_slope=slope, threshold=threshold)
        case "threshold", (limit, 0.0):
            return keras.layers.ReLU(threshold=limit)
        case "hard_tanh", (0.0, high):
            return keras.layers.ReLU(high)
    if values != parameters(name) or name == "threshold":
        raise UsageError(f"Keras has no activation {shown(spelling)!r}: save as .safetensors")
    try:
        return keras.activations.get(name)
    except ValueError as error:
        raise UsageError(f"Keras has no activation {name!r}: save as .safetensors") from error


def _names(network: Network) -> Iterator[str]:
    taken = {INPUT_NAME}
    for given in _given_names(network):
        name = plain = _plain(given)
        number = 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        yield name


def _given_names(network: Network) -> Iterator[str]:
    """The names of all layers; behind those of a block, which have its name too, the block's."""
    for link in network.layers:
        if isinstance(link, Block):
            yield from (f"{link.name}_{each.name}" for each in link.layers)
        yield link.name


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]", "_", name) or "unnamed"
