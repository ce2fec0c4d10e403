"""The activations that networks can be trained with, as functions of TensorFlow's tensors."""

from collections.abc import Callable
from math import isfinite
from typing import Any, TypeAlias

from dnnflow.dnn.activations import parameters
from dnnflow.errors import UsageError
from dnnflow.exchange.to_keras import tensorflow

TensorFunction: TypeAlias = Callable[..., Any]

TENSOR_FUNCTIONS: dict[str, Callable[[Any], TensorFunction]] = {
    "linear": lambda tf: tf.identity,
    "tanh": lambda tf: tf.tanh,
    "sigmoid": lambda tf: tf.sigmoid,
    "softsign": lambda tf: tf.nn.softsign,
    "relu": lambda tf: tf.nn.relu,
    "relu6": lambda tf: tf.nn.relu6,
    "leaky_relu": lambda tf: tf.nn.leaky_relu,
    "thresholded_relu": lambda tf: (
        lambda z, threshold, slope, cap: (
            _kept(tf, z, threshold, cap) - slope * tf.maximum(threshold - z, 0)
        )
    ),
    "elu": lambda tf: lambda z, alpha: _elu(tf, z, alpha),
    "selu": lambda tf: lambda z, alpha, scale: scale * _elu(tf, z, alpha),
    "celu": lambda tf: lambda z, alpha: _elu(tf, z, alpha, alpha),
    "gelu": lambda tf: lambda z: tf.nn.gelu(z, approximate=False),
    "gelu_tanh": lambda tf: lambda z: tf.nn.gelu(z, approximate=True),
    "silu": lambda tf: tf.nn.silu,
    "mish": lambda tf: lambda z: z * tf.tanh(tf.math.softplus(z)),
    "softplus": lambda tf: (
        lambda z, beta, limit: tf.where(beta * z > limit, z, tf.math.softplus(beta * z) / beta)
    ),
    "exponential": lambda tf: tf.exp,
    "log_sigmoid": lambda tf: tf.math.log_sigmoid,
    "squareplus": lambda tf: lambda z, b: (z + tf.sqrt(z**2 + b)) / 2,
    "sparse_plus": lambda tf: lambda z: tf.where(tf.abs(z) < 1, (z + 1) ** 2 / 4, tf.nn.relu(z)),
    "hard_sigmoid": lambda tf: lambda z, slope, shift: tf.clip_by_value(slope * z + shift, 0, 1),
    "hard_silu": lambda tf: lambda z: z * tf.nn.relu6(z + 3) / 6,
    "hard_tanh": lambda tf: tf.clip_by_value,
    "threshold": lambda tf: lambda z, limit, value: tf.where(z > limit, z, value),
    "tanh_shrink": lambda tf: lambda z: z - tf.tanh(z),
    "soft_shrink": lambda tf: lambda z, size: z - tf.clip_by_value(z, -size, size),
    "hard_shrink": lambda tf: lambda z, size: tf.where(tf.abs(z) > size, z, 0),
}
"""From the module ``tensorflow`` to the function; like that of ``ACTIVATIONS`` it takes the
parameters, if there are any. All are pointwise, hence no softmax."""


def tensor_function(spelling: str) -> TensorFunction:
    """The activation that a spelling stands for, as a function of a tensor.

    Raises:
        UsageError: no network can be trained with it.
        MissingPackageError: TensorFlow is not installed.
    """
    name = spelling.partition("(")[0]
    if name not in TENSOR_FUNCTIONS:
        raise UsageError(
            f"a network with {name!r} can be shown but not trained: "
            f"dnnflow/fit/tensor_functions.py has no entry for it; there are "
            f"{', '.join(TENSOR_FUNCTIONS)}"
        )
    function, values = TENSOR_FUNCTIONS[name](tensorflow()), parameters(spelling)
    return lambda z: function(z, *values)


def _elu(tf: Any, values: Any, alpha: float, scale: float = 1.0) -> Any:
    return tf.where(values < 0, alpha * tf.math.expm1(tf.minimum(values, 0) / scale), values)


def _kept(tf: Any, values: Any, threshold: float, cap: float) -> Any:
    """What is above a threshold, and at most the cap."""
    above = tf.where(values > threshold, values, 0)
    return tf.clip_by_value(above, 0, cap) if isfinite(cap) else above
