"""A Keras model's own description and its weights become a network; no Keras is needed.

Layers are told by their names in a table. Nothing that a description names is imported or called.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import Activate, Dense, Numbers, Step, network_of, normalization, scale

Config: TypeAlias = Mapping[str, Any]
Weights: TypeAlias = Sequence[Numbers]

_EPSILON = 1e-7  # keras.config.epsilon(), the least deviation a Normalization divides by

_KERAS_FUNCTIONS = {
    **{name: name for name in ("linear", "tanh", "sigmoid", "softsign", "relu", "elu", "gelu")},
    **{name: name for name in ("silu", "softplus", "softmax")},
    "swish": "silu",
    "leaky_relu": "leaky_relu(0.2)",
}


def from_keras(model: Any) -> Network:
    """A live model: ``Sequential``, or a functional one whose layers form a chain.

    Raises:
        DataError: a layer that is not supported, by its name; branches; a model not yet built.
    """
    try:
        config = model.get_config()
    except NotImplementedError:  # a subclass that takes arguments
        config = {}
    if "layers" not in config:
        raise DataError(
            f"a {type(model).__name__} is code that cannot be read; build it as Sequential instead"
        )
    weights = {
        layer.name: [np.asarray(array) for array in layer.get_weights()] for layer in model.layers
    }
    kind = "Functional" if "input_layers" in config else "Sequential"
    return network_from_config({"class_name": kind, "config": config}, weights)


def network_from_config(model: Config, weights: Mapping[str, Weights]) -> Network:
    """The network of a serialized model and of the weights of its layers by name.

    Raises:
        DataError: as ``from_keras``.
    """
    if model["class_name"] not in {"Sequential", "Functional"} or "layers" not in model["config"]:
        raise DataError(f"a model of class {_shown(model['class_name'])}; use Sequential")
    steps: list[Step] = []
    flat = False
    for layer in _chain(model["config"]):
        kind, config = layer["class_name"], layer["config"]
        module = layer.get("module") or "keras.layers"
        if kind not in _LAYERS or module != "keras.layers":
            raise DataError(
                f"layer {_shown(config.get('name'))} is a {_shown(f'{module}.{kind}')}, "
                f"which is not supported; known of keras.layers are {', '.join(_LAYERS)}"
            )
        flat = _is_flat(kind, config, flat=flat)
        steps += _LAYERS[kind](config, weights.get(config["name"], ()))
    return network_of(steps, str(model["config"].get("name", "network")))


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
    if len(nodes) == 1 and len(nodes[0]["args"]) == 1:
        (tensor,) = nodes[0]["args"]
        if isinstance(tensor, Mapping) and not any(nodes[0]["kwargs"].values()):
            return str(tensor["config"]["keras_history"][0])
    name = _shown(layer["config"]["name"])
    raise DataError(f"layer {name} has more than one input or place; only a chain can be shown")


def _is_flat(kind: str, config: Config, *, flat: bool) -> bool:
    """Whether what leaves the layer is one row a point; what needs that is refused before."""
    if kind == "InputLayer":
        return len(config["batch_shape"]) == 2
    if kind == "Flatten":
        if not flat and config.get("data_format") == "channels_first":
            raise DataError("a Flatten of channels_first images is not supported")
        return True
    if not flat and kind in _ALONG_UNITS:
        raise DataError(f"layer {_shown(config['name'])} takes no flat points: put Flatten first")
    return flat


def _dense(config: Config, weights: Weights) -> list[Step]:
    if config.get("quantization_config") or config.get("lora_rank"):
        raise DataError(f"layer {_shown(config['name'])} is quantized or adapted; merge it first")
    kernel, *bias = _exactly(1 + bool(config["use_bias"]), weights, config)
    zeros = np.zeros(kernel.shape[-1:])
    dense = Dense(kernel, bias[0] if bias else zeros, str(config["name"]))
    return [dense, *_activation(config, weights)]


def _activation(config: Config, _: Weights) -> list[Step]:
    """What stands in ``activation``: a name, or a layer such as LeakyReLU."""
    function = config["activation"]
    if isinstance(function, Mapping) and function["class_name"] in _POINTWISE:
        return _POINTWISE[function["class_name"]](function["config"], ())
    if function is not None and (not isinstance(function, str) or function not in _KERAS_FUNCTIONS):
        shown = function.get("config") if isinstance(function, Mapping) else function
        raise DataError(
            f"layer {_shown(config['name'])}: the activation {_shown(shown)} is not supported; "
            f"known are {', '.join(_KERAS_FUNCTIONS)}"
        )
    return [Activate(_KERAS_FUNCTIONS[function or "linear"])]


def _relu(config: Config, _: Weights) -> list[Step]:
    if config.get("max_value") is not None or config.get("threshold"):
        raise DataError(f"layer {_shown(config['name'])}: a ReLU with a cap or a threshold")
    return _leaky_relu(config, _) if config.get("negative_slope") else [Activate("relu")]


def _leaky_relu(config: Config, _: Weights) -> list[Step]:
    return [Activate(f"leaky_relu({float(config['negative_slope'])!r})")]


def _elu(config: Config, _: Weights) -> list[Step]:
    return [Activate(f"elu({float(config['alpha'])!r})")]


def _softmax(config: Config, _: Weights) -> list[Step]:
    _only_units(config)
    return [Activate("softmax")]


def _batch_normalization(config: Config, weights: Weights) -> list[Step]:
    """``gamma (h - mean) / sqrt(variance + epsilon) + beta``, as at inference."""
    _only_units(config)
    scaled, centred = bool(config["scale"]), bool(config["center"])
    *affine, mean, variance = _exactly(2 + scaled + centred, weights, config)
    gamma = affine[0] if scaled else 1
    beta = affine[-1] if centred else 0
    return [normalization(mean, variance, float(config["epsilon"])), scale(gamma, beta)]


def _normalization(config: Config, weights: Weights) -> list[Step]:
    if config["axis"] not in (None, [], ()):  # one mean for all units
        _only_units(config)
    if config.get("mean") is not None:
        mean, variance = _numbers(config["mean"]), _numbers(config["variance"])
    else:
        mean, variance, _ = _exactly(3, weights, config)
    deviation = np.maximum(np.sqrt(np.asarray(variance, np.float64)), _EPSILON)
    inverted = bool(config.get("invert"))
    return [scale(deviation, mean) if inverted else normalization(mean, deviation**2)]


def _rescaling(config: Config, _: Weights) -> list[Step]:
    return [scale(_numbers(config["scale"]), _numbers(config["offset"]))]


def _nothing(_: Config, __: Weights) -> list[Step]:
    """What only happens in training, or to the shape."""
    return []


_Reader: TypeAlias = Callable[[Config, Weights], list[Step]]

_POINTWISE: dict[str, _Reader] = {
    "ReLU": _relu,
    "LeakyReLU": _leaky_relu,
    "ELU": _elu,
    "Softmax": _softmax,
}

_LAYERS: dict[str, _Reader] = {
    "Dense": _dense,
    "Activation": _activation,
    **_POINTWISE,
    "BatchNormalization": _batch_normalization,
    "Normalization": _normalization,
    "Rescaling": _rescaling,
    "InputLayer": _nothing,
    "Flatten": _nothing,
    "Dropout": _nothing,
    "GaussianNoise": _nothing,
    "GaussianDropout": _nothing,
    "AlphaDropout": _nothing,
}

_ALONG_UNITS = {"Dense", "Softmax", "BatchNormalization", "Normalization"}


def _only_units(config: Config) -> None:
    """The one axis that a flat point has, however Keras spelled it."""
    axis = config["axis"]
    if axis not in (-1, 1, [-1], [1], (-1,), (1,)):
        raise DataError(f"layer {_shown(config['name'])} works along axis {_shown(axis)}")


def _exactly(count: int, weights: Weights, config: Config) -> Weights:
    if len(weights) != count:
        raise DataError(
            f"layer {_shown(config['name'])} has {len(weights)} weight arrays instead of {count}"
        )
    return weights


def _numbers(value: Any) -> Numbers:
    """A number or a list of them, as it stands or as Keras serializes arrays."""
    if isinstance(value, Mapping):
        value = value["config"]["value"]
    array = np.asarray(value, np.float64)
    return array if array.ndim == 0 else array.ravel()


def _shown(value: object) -> str:
    return repr(value)[:60]
