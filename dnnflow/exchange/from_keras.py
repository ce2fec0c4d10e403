"""A Keras model's own description and its weights become a network; no Keras is needed.

Layers are told by their names in a table. Nothing that a description names is imported or called.
"""

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import Step, network_of
from dnnflow.exchange.keras_layers import (
    ALONG_UNITS,
    KERAS_2_FUNCTIONS,
    KERAS_FUNCTIONS,
    KERAS_LAYERS,
    Config,
    named,
    text,
)

Tree: TypeAlias = Mapping[str, Any]
"""The arrays of each layer by its name; those of a model inside a model are a tree of their own."""

KERAS_PACKAGES = ("keras", "tf_keras")
"""Of Keras 3 and of Keras 2."""

MOST_NESTED = 20
"""How deep models may lie in models."""

_MODELS = {"Sequential", "Functional", "Model"}


def from_keras(model: Any) -> Network:
    """A live model: ``Sequential``, or a functional one whose layers form a chain.

    Raises:
        DataError: a layer that is not supported, by its name; branches; a model not yet built.
    """
    config = {} if _has_own_call(model) else _config(model)
    if "layers" not in config:
        held = [
            name
            for name, value in vars(model).items()
            if not name.startswith("_") and _is_model(value) and not _has_own_call(value)
        ]
        instead = f"give its {held[0]} alone" if held else "build it as Sequential instead"
        raise DataError(f"a {type(model).__name__} is code that cannot be read; {instead}")
    kind = "Functional" if "input_layers" in config else "Sequential"
    return network_from_config({"class_name": kind, "config": config}, _arrays(model))


def _config(model: Any) -> Config:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of code that could be loaded from a file
            return dict(model.get_config())
    except NotImplementedError:  # a subclass that takes arguments
        return {}
    except TypeError as error:
        raise DataError(_odd_layer(model)) from error


def _odd_layer(model: Any) -> str:
    """Which layer holds what Keras itself cannot describe."""
    for layer in model.layers:
        try:
            layer.get_config()
        except (TypeError, NotImplementedError):
            function = text(getattr(layer, "activation", layer))
            return f"layer {layer.name!r}: the activation {function} is not supported"
    return f"a {type(model).__name__} that Keras itself cannot describe"


def _is_model(value: Any) -> bool:
    kinds = {(base.__module__.partition(".")[0], base.__name__) for base in type(value).__mro__}
    return any((package, "Model") in kinds for package in KERAS_PACKAGES)


def _has_own_call(model: Any) -> bool:
    """Whether what the model computes is the user's own code."""
    owner = next((base for base in type(model).__mro__ if "call" in vars(base)), object)
    return owner.__module__.partition(".")[0] not in KERAS_PACKAGES


def _arrays(model: Any) -> Tree:
    return {
        layer.name: _arrays(layer)
        if _is_model(layer)
        else [np.asarray(array) for array in layer.get_weights()]
        for layer in model.layers
    }


def check_model(model: Config) -> None:
    """Raise an error unless a description is one of a model that can be read.

    Raises:
        DataError: it is code, or no model at all.
    """
    kind = model.get("class_name")
    if kind not in _MODELS or "layers" not in model["config"]:
        raise DataError(
            f"a {text(kind)[1:-1]} is code that cannot be read; build it as Sequential instead"
        )


def network_from_config(model: Config, weights: Tree) -> Network:
    """The network of a serialized model and of the weights of its layers by name.

    Raises:
        DataError: as ``from_keras``.
    """
    check_model(model)
    steps, _ = _steps(model["config"], weights, flat=False, depth=0)
    return network_of(steps, str(model["config"].get("name", "network")))


def _steps(config: Config, weights: Tree, *, flat: bool, depth: int) -> tuple[list[Step], bool]:
    """What a model does, and whether what leaves it is one row a point."""
    if depth > MOST_NESTED:
        raise DataError(f"models in models, more than {MOST_NESTED} deep")
    functions = KERAS_2_FUNCTIONS if is_keras_2(config) else KERAS_FUNCTIONS
    steps: list[Step] = []
    for layer in _chain(config):
        kind, options = layer["class_name"], layer["config"]
        arrays = weights.get(options["name"], ())
        if kind in _MODELS and "layers" in options and _is_of_keras(layer):
            inner, flat = _steps(options, dict(arrays), flat=flat, depth=depth + 1)
            steps += inner
            continue
        _check_layer(layer)
        flat = _is_flat(kind, options, flat=flat)
        steps += KERAS_LAYERS[kind]({**options, "functions": functions}, arrays)
    return steps, flat


def is_keras_2(config: Config) -> bool:
    """Whether a model was described by Keras 2: its inputs are called otherwise."""
    return any("batch_input_shape" in layer["config"] for layer in config["layers"])


def _is_of_keras(layer: Config) -> bool:
    return str(layer.get("module") or "keras").partition(".")[0] in KERAS_PACKAGES


def _check_layer(layer: Config) -> None:
    kind, module = layer["class_name"], layer.get("module") or "keras.layers"
    if kind not in KERAS_LAYERS or module != "keras.layers":
        raise DataError(
            f"{named(layer['config'])} is a {text(f'{module}.{kind}')}, which is not supported: "
            "a chain of Dense layers, activations and normalizations can be shown"
        )


def _chain(config: Config) -> Sequence[Config]:
    """The layers from the input to the output, if each has one input and one output."""
    layers: Sequence[Config] = config["layers"]
    if "input_layers" not in config:
        if not layers or layers[0]["class_name"] != "InputLayer":
            raise DataError("it is not built: begin it with a keras.Input, or call it once")
        return layers
    before = {layer["config"]["name"]: _source(layer) for layer in layers}
    by_name = {layer["config"]["name"]: layer for layer in layers}
    name = _end(config["output_layers"])
    path = [by_name[name]]
    while before[name] and len(path) <= len(layers):
        name = before[name]
        path.append(by_name[name])
    if len(path) != len(layers):
        raise DataError("its layers branch; only a chain can be shown")
    return path[::-1]


def _end(outputs: Sequence[Any]) -> str:
    """The name of the one output layer, however Keras nested it."""
    names = [outputs[0]] if isinstance(outputs[0], str) else [each[0] for each in outputs]
    if len(names) != 1:
        raise DataError(f"it has {len(names)} outputs; only a chain can be shown")
    return str(names[0])


def _source(layer: Config) -> str:
    """The name of the layer that feeds this one; empty if it is the input."""
    nodes = layer["inbound_nodes"]
    if not nodes and layer["class_name"] == "InputLayer":
        return ""
    if len(nodes) == 1:
        sources = list(_sources(nodes[0]))
        if len(sources) == 1:
            return sources[0]
    raise DataError(
        f"{named(layer['config'])} has more than one input or place, or is called with options; "
        "only a chain can be shown"
    )


def _sources(node: Any) -> Iterator[str]:
    """The layers that feed a layer at one place, as Keras 3 or Keras 2 describes them."""
    if isinstance(node, Mapping):
        tensors = [each for each in node["args"] if isinstance(each, Mapping)]
        options = [value for value in node["kwargs"].values() if value]
        if len(tensors) == len(node["args"]) and not options:
            yield from (str(each["config"]["keras_history"][0]) for each in tensors)
        return
    for name, _, _, options in node:
        yield from [str(name)] * (1 if not any(options.values()) else 2)


def _is_flat(kind: str, config: Config, *, flat: bool) -> bool:
    """Whether what leaves the layer is one row a point; what needs that is refused before."""
    if kind == "InputLayer":
        shape = config["batch_shape"] if "batch_shape" in config else config["batch_input_shape"]
        return len(shape) == 2
    if kind == "Reshape":
        return len(config["target_shape"]) == 1
    if kind == "Flatten":
        if not flat and config.get("data_format") == "channels_first":
            raise DataError("a Flatten of channels_first images is not supported")
        return True
    if not flat and kind in ALONG_UNITS:
        raise DataError(f"{named(config)} takes no flat points: put Flatten first")
    return flat


def group_names(layers: Sequence[Config]) -> Iterator[tuple[str, Config]]:
    """The layers by the names of their groups in a file, which Keras makes of their classes."""
    counts: dict[str, int] = {}
    for layer in layers:
        words = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", layer["class_name"]))
        word = re.sub(r"([a-z])([A-Z])", r"\1_\2", words).lower()
        counts[word] = counts.get(word, -1) + 1
        yield (f"{word}_{counts[word]}" if counts[word] else word), layer
