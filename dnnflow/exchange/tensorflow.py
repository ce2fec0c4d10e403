"""TensorFlow, imported when it is first needed, and the table of activations in its words."""

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any

from dnnflow.dnn.activations import parameter
from dnnflow.errors import MissingPackageError

# Some lines of its start-up ignore the log level; oneDNN's is one of them.
_QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}


def tensorflow() -> Any:
    """The module ``tensorflow``, without its start-up chatter.

    Raises:
        MissingPackageError: it is not installed.
    """
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    try:
        return import_module("tensorflow")
    except ImportError as error:
        raise MissingPackageError(
            'training and .keras files need TensorFlow: pip install "dnnflow[train]"'
        ) from error


def tensor_function(spelling: str) -> Callable[[Any], Any]:
    """An activation of the table as a function of a tensor; pointwise, hence not softmax."""
    tf = tensorflow()
    functions: dict[str, Callable[..., Any]] = {
        "linear": tf.identity,
        "tanh": tf.tanh,
        "sigmoid": tf.sigmoid,
        "softsign": tf.nn.softsign,
        "relu": tf.nn.relu,
        "leaky_relu": tf.nn.leaky_relu,
        "elu": lambda z, scale: tf.where(z < 0, scale * tf.math.expm1(tf.minimum(z, 0)), z),
        "gelu": lambda z: tf.nn.gelu(z, approximate=False),
        "silu": tf.nn.silu,
        "softplus": tf.math.softplus,
    }
    function = functions[spelling.partition("(")[0]]
    value = parameter(spelling)
    return function if value is None else lambda z: function(z, value)
