"""The activations that networks can be trained with, as functions of TensorFlow's tensors."""

from collections.abc import Callable
from typing import Any, TypeAlias

from dnnflow.dnn.activations import parameter
from dnnflow.errors import UsageError
from dnnflow.exchange.to_keras import tensorflow

TensorFunction: TypeAlias = Callable[..., Any]

TENSOR_FUNCTIONS: dict[str, Callable[[Any], TensorFunction]] = {
    "linear": lambda tf: tf.identity,
    "tanh": lambda tf: tf.tanh,
    "sigmoid": lambda tf: tf.sigmoid,
    "softsign": lambda tf: tf.nn.softsign,
    "relu": lambda tf: tf.nn.relu,
    "leaky_relu": lambda tf: tf.nn.leaky_relu,
    "elu": lambda tf: lambda z, scale: tf.where(z < 0, scale * tf.math.expm1(tf.minimum(z, 0)), z),
    "gelu": lambda tf: lambda z: tf.nn.gelu(z, approximate=False),
    "silu": lambda tf: tf.nn.silu,
    "softplus": lambda tf: tf.math.softplus,
}
"""From the module ``tensorflow`` to the function; like that of ``ACTIVATIONS`` it takes the
parameter, if there is one. All are pointwise, hence no softmax."""


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
    function, value = TENSOR_FUNCTIONS[name](tensorflow()), parameter(spelling)
    return function if value is None else lambda z: function(z, value)
