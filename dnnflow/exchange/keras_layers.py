"""What each layer of Keras does to flat points: one table, a row a class.

Nothing that a description names is imported or called.
"""

from collections.abc import Callable, Mapping, Sequence
from math import inf
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.activations import spelled
from dnnflow.errors import DataError
from dnnflow.exchange.steps import (
    Activate,
    Dense,
    Numbers,
    Step,
    capped,
    normalization,
    scale,
    slopes,
)

Config: TypeAlias = Mapping[str, Any]
Weights: TypeAlias = Sequence[Numbers]
Reader: TypeAlias = Callable[[Config, Weights], list[Step]]

LEAST_DEVIATION = 1e-7  # keras.config.epsilon(), the least deviation a Normalization divides by

KERAS_FUNCTIONS = {
    **{name: name for name in ("linear", "tanh", "sigmoid", "softsign", "relu", "relu6", "elu")},
    **{name: name for name in ("selu", "celu", "gelu", "silu", "mish", "softplus", "softmax")},
    **{name: name for name in ("log_softmax", "exponential", "log_sigmoid", "squareplus")},
    **{name: name for name in ("sparse_plus", "hard_sigmoid", "hard_silu", "hard_tanh")},
    **{name: name for name in ("tanh_shrink", "soft_shrink", "hard_shrink")},
    "swish": "silu",
    "hard_swish": "hard_silu",
    "leaky_relu": spelled("leaky_relu", 0.2),
    "sparse_sigmoid": spelled("hard_sigmoid", 0.5, 0.5),
}
"""Keras' names of functions, and the spellings of ours."""

KERAS_2_FUNCTIONS = {**KERAS_FUNCTIONS, "hard_sigmoid": spelled("hard_sigmoid", 0.2, 0.5)}


def named(config: Config) -> str:
    """The layer as an error calls it."""
    return f"layer {text(config.get('name'))}"


def text(value: object) -> str:
    """What a stranger's file holds, in a few letters."""
    return repr(value)[:60]


def _dense(config: Config, weights: Weights) -> list[Step]:
    if config.get("quantization_config") or config.get("lora_rank"):
        raise DataError(f"{named(config)} is quantized or adapted; merge it first")
    count = 1 + bool(config["use_bias"])
    kernel, *bias = _exactly(count, weights[:count], config)
    zeros = np.zeros(kernel.shape[-1:])
    dense = Dense(kernel, bias[0] if bias else zeros, str(config["name"]))
    return [dense, *_activation(config, weights[count:])]


def _activation(config: Config, weights: Weights) -> list[Step]:
    """What stands in ``activation``: a name, or a layer such as LeakyReLU."""
    function = config["activation"]
    if isinstance(function, Mapping):
        kind = function.get("class_name")
        if kind in _POINTWISE:
            return _POINTWISE[kind](function["config"], weights)
        if kind == "Activation":
            return _activation({"functions": config.get("functions"), **function["config"]}, ())
        plain = kind is None or kind == "__lambda__"
        raise _unknown(config, "<lambda>" if plain else function.get("config"))
    functions = config.get("functions") or KERAS_FUNCTIONS
    if function is not None and (not isinstance(function, str) or function not in functions):
        raise _unknown(config, function)
    return [Activate(functions[function or "linear"])]


def _unknown(config: Config, function: object) -> DataError:
    shown = function if function == "<lambda>" else text(function)
    return DataError(
        f"{named(config)}: the activation {shown} is not supported; "
        "take a pointwise one of keras.activations by its name, as in 'tanh'"
    )


def _relu(config: Config, _: Weights) -> list[Step]:
    most, slope = config.get("max_value"), config.get("negative_slope")
    shape = (config.get("threshold") or 0, slope or 0, inf if most is None else most)
    return [capped(*map(float, shape))]


def _leaky_relu(config: Config, _: Weights) -> list[Step]:
    slope = config["negative_slope"] if "negative_slope" in config else config["alpha"]
    return [Activate(spelled("leaky_relu", slope))]


def _thresholded_relu(config: Config, _: Weights) -> list[Step]:
    return [capped(float(config["theta"]), 0.0, inf)]


def _elu(config: Config, _: Weights) -> list[Step]:
    return [Activate(spelled("elu", config["alpha"]))]


def _prelu(config: Config, weights: Weights) -> list[Step]:
    (alpha,) = _exactly(1, weights, config)
    return slopes(alpha)


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


def _layer_normalization(config: Config, weights: Weights) -> list[Step]:
    """Each point over its own coordinates, then ``gamma h + beta``."""
    _only_units(config)
    if config.get("rms_scaling"):
        raise DataError(f"{named(config)} has rms_scaling: take RMSNormalization instead")
    scaled, centred = bool(config["scale"]), bool(config["center"])
    affine = _exactly(scaled + centred, weights, config)
    gamma = affine[0] if scaled else 1
    beta = affine[-1] if centred else 0
    norm = Activate(spelled("layer_norm", config["epsilon"]), max(map(np.size, affine), default=0))
    return [norm, scale(gamma, beta)]


def _rms_normalization(config: Config, weights: Weights) -> list[Step]:
    _only_units(config)
    (gamma,) = _exactly(1, weights, config)
    return [Activate(spelled("rms_norm", config["epsilon"]), gamma.size), scale(gamma)]


def _normalization(config: Config, weights: Weights) -> list[Step]:
    if config["axis"] not in (None, [], ()):  # one mean for all units
        _only_units(config)
    if config.get("mean") is not None:
        mean, variance = _numbers(config["mean"]), _numbers(config["variance"])
    else:
        mean, variance, _ = _exactly(3, weights, config)
    deviation = np.maximum(np.sqrt(np.asarray(variance, np.float64)), LEAST_DEVIATION)
    inverted = bool(config.get("invert"))
    return [scale(deviation, mean) if inverted else normalization(mean, deviation**2)]


def _rescaling(config: Config, _: Weights) -> list[Step]:
    return [scale(_numbers(config["scale"]), _numbers(config["offset"]))]


def _nothing(_: Config, __: Weights) -> list[Step]:
    """What only happens in training, or to the shape."""
    return []


_POINTWISE: dict[str, Reader] = {
    "ReLU": _relu,
    "LeakyReLU": _leaky_relu,
    "ThresholdedReLU": _thresholded_relu,
    "ELU": _elu,
    "PReLU": _prelu,
    "Softmax": _softmax,
}

KERAS_LAYERS: dict[str, Reader] = {
    "Dense": _dense,
    "Activation": _activation,
    **_POINTWISE,
    "BatchNormalization": _batch_normalization,
    "LayerNormalization": _layer_normalization,
    "RMSNormalization": _rms_normalization,
    "Normalization": _normalization,
    "Rescaling": _rescaling,
    **dict.fromkeys(("InputLayer", "Flatten", "Reshape", "Identity"), _nothing),
    **dict.fromkeys(("Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout"), _nothing),
    **dict.fromkeys(("ActivityRegularization",), _nothing),
}
"""From the options and the weights of a layer to what it does."""

ALONG_UNITS = {
    *("Dense", "Softmax", "PReLU", "BatchNormalization", "LayerNormalization"),
    *("RMSNormalization", "Normalization"),
}
"""Layers that do to flat points something else than to images."""


def _only_units(config: Config) -> None:
    """The one axis that a flat point has, however Keras spelled it."""
    axis = config["axis"]
    if axis not in (-1, 1, [-1], [1], (-1,), (1,)):
        raise DataError(f"{named(config)} works along axis {text(axis)}, not along the units")


def _exactly(count: int, weights: Weights, config: Config) -> Weights:
    if len(weights) != count:
        raise DataError(f"{named(config)} has {len(weights)} weight arrays instead of {count}")
    return weights


def _numbers(value: Any) -> Numbers:
    """A number or a list of them, as it stands or as Keras serializes arrays."""
    if isinstance(value, Mapping):
        value = value["config"]["value"]
    array = np.asarray(value, np.float64)
    return array if array.ndim == 0 else array.ravel()
