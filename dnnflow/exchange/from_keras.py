"""A Keras model's own description and its weights become a network; no Keras is needed.

Layers are told by their names in a table. Nothing that a description names is imported or called.
"""

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import network_of
from dnnflow.exchange.keras.graph import chain_of
from dnnflow.exchange.keras_layers import (
    ALONG_UNITS,
    KERAS_2_FUNCTIONS,
    KERAS_FUNCTIONS,
    KERAS_LAYERS,
    Config,
    named,
    text,
)
from dnnflow.exchange.residual.branches import Branch, Chain
from dnnflow.exchange.steps import Residual, Step

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
    layers = {layer["config"]["name"]: layer for layer in config["layers"]}
    reader = _Reader(layers, functions, weights, depth)
    return reader.steps(chain_of(config), flat=flat)


@dataclass(frozen=True)
class _Reader:
    """Reads the layers of one model.

    Attributes:
        layers: What describes them, by name.
        functions: What its Keras calls functions.
        weights: The arrays of its layers.
        depth: In how many models it lies.
    """

    layers: Mapping[str, Config]
    functions: Mapping[str, str]
    weights: Tree
    depth: int

    def steps(self, chain: Chain, *, flat: bool) -> tuple[list[Step], bool]:
        """What a chain of layers does, and whether what leaves it is one row a point."""
        steps: list[Step] = []
        for piece in chain:
            if isinstance(piece, Branch):
                if not flat:
                    raise DataError(f"layer {piece.name!r} adds no flat points: put Flatten first")
                shortcut, _ = self.steps(piece.shortcut, flat=flat)
                inner, flat = self.steps(piece.chain, flat=flat)
                steps.append(Residual(tuple(inner), piece.name, tuple(shortcut)))
            else:
                inner, flat = self._layer(self.layers[piece], flat=flat)
                steps += inner
        return steps, flat

    def _layer(self, layer: Config, *, flat: bool) -> tuple[list[Step], bool]:
        kind, options = layer["class_name"], layer["config"]
        arrays = self.weights.get(options["name"], ())
        if kind in _MODELS and "layers" in options and _is_of_keras(layer):
            return _steps(options, dict(arrays), flat=flat, depth=self.depth + 1)
        _check_layer(layer)
        flat = _is_flat(kind, options, flat=flat)
        return KERAS_LAYERS[kind]({**options, "functions": self.functions}, arrays), flat


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
            "a chain of Dense layers, activations, normalizations and additions h + f(h) can be "
            "shown"
        )


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
