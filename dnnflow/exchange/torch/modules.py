"""What each module of PyTorch does to flat points: one table, a row a class."""

from collections.abc import Callable, Iterator
from math import exp, inf
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.activations import spelled
from dnnflow.errors import DataError
from dnnflow.exchange.steps import Activate, Dense, Numbers, Step, normalization, scale, slopes

Reader: TypeAlias = Callable[[Any], Iterator[Step]]

SMOOTH = 1e-7
"""A softplus that becomes straight with a smaller step than this has none."""

SINGLE_EPSILON = 1.1920928955078125e-07  # of float32: what an RMSNorm without an epsilon takes


def _linear(module: Any) -> Iterator[Step]:
    weight = array(module.weight).T
    bias = np.zeros(weight.shape[1]) if module.bias is None else array(module.bias)
    yield Dense(weight, bias)


def _batch_norm(module: Any) -> Iterator[Step]:
    if module.running_mean is None:
        raise DataError("a BatchNorm1d that keeps no running mean")
    yield normalization(array(module.running_mean), array(module.running_var), module.eps)
    yield from _scaled(module)


def _layer_norm(module: Any) -> Iterator[Step]:
    yield Activate(spelled("layer_norm", module.eps), _only_units(module))
    yield from _scaled(module)


def _rms_norm(module: Any) -> Iterator[Step]:
    epsilon = SINGLE_EPSILON if module.eps is None else module.eps
    yield Activate(spelled("rms_norm", epsilon), _only_units(module))
    yield from _scaled(module)


def _scaled(module: Any) -> Iterator[Step]:
    if module.weight is not None:
        bias = getattr(module, "bias", None)
        yield scale(array(module.weight), 0 if bias is None else array(bias))


def _only_units(module: Any) -> int:
    if len(module.normalized_shape) != 1:
        raise DataError(f"a {type(module).__name__} over more than the units")
    return int(module.normalized_shape[0])


def _gelu(module: Any) -> Iterator[Step]:
    yield Activate("gelu" if module.approximate == "none" else "gelu_tanh")


def _softplus(module: Any) -> Iterator[Step]:
    step = exp(-module.threshold) / abs(module.beta)
    yield Activate(spelled("softplus", module.beta, inf if step < SMOOTH else module.threshold))


def _softmax(function: str) -> Reader:
    def reader(module: Any) -> Iterator[Step]:
        if module.dim not in (None, -1, 1):
            raise DataError(f"a {type(module).__name__} along dimension {module.dim}, not 1")
        yield Activate(function)

    return reader


def _softmin(module: Any) -> Iterator[Step]:
    yield scale(-1)
    yield from _softmax("softmax")(module)


def _flatten(module: Any) -> Iterator[Step]:
    if module.start_dim != 1 or module.end_dim not in (-1, 1):
        raise DataError("a Flatten that keeps some dimensions")
    yield from ()


def _prelu(module: Any) -> Iterator[Step]:
    yield from slopes(array(module.weight))


def _rrelu(module: Any) -> Iterator[Step]:
    """As in ``eval`` mode: the mean of the slopes."""
    yield Activate(spelled("leaky_relu", (module.lower + module.upper) / 2))


def _hard_tanh(module: Any) -> Iterator[Step]:
    low, high = module.min_val, module.max_val
    # With no upper bound it is a threshold.
    yield Activate(
        spelled("threshold", low, low) if high == inf else spelled("hard_tanh", low, high)
    )


def _called(function: str, *options: str) -> Reader:
    """An activation whose parameters are attributes of the module."""
    return lambda module: iter(
        [Activate(spelled(function, *(getattr(module, each) for each in options)))]
    )


def _nothing(_: Any) -> Iterator[Step]:
    """What only happens in training."""
    yield from ()


TORCH_MODULES: dict[str, Reader] = {
    "Linear": _linear,
    "BatchNorm1d": _batch_norm,
    "SyncBatchNorm": _batch_norm,
    "LayerNorm": _layer_norm,
    "RMSNorm": _rms_norm,
    "Tanh": _called("tanh"),
    "Sigmoid": _called("sigmoid"),
    "Softsign": _called("softsign"),
    "ReLU": _called("relu"),
    "ReLU6": _called("relu6"),
    "LeakyReLU": _called("leaky_relu", "negative_slope"),
    "RReLU": _rrelu,
    "PReLU": _prelu,
    "ELU": _called("elu", "alpha"),
    "CELU": _called("celu", "alpha"),
    "SELU": _called("selu"),
    "GELU": _gelu,
    "SiLU": _called("silu"),
    "Mish": _called("mish"),
    "Softplus": _softplus,
    "LogSigmoid": _called("log_sigmoid"),
    "Hardsigmoid": _called("hard_sigmoid"),
    "Hardswish": _called("hard_silu"),
    "Hardtanh": _hard_tanh,
    "Threshold": _called("threshold", "threshold", "value"),
    "Tanhshrink": _called("tanh_shrink"),
    "Softshrink": _called("soft_shrink", "lambd"),
    "Hardshrink": _called("hard_shrink", "lambd"),
    "Softmax": _softmax("softmax"),
    "LogSoftmax": _softmax("log_softmax"),
    "Softmin": _softmin,
    "Flatten": _flatten,
    **dict.fromkeys(("Identity", "Dropout", "Dropout1d", "AlphaDropout"), _nothing),
    "FeatureAlphaDropout": _nothing,
}
"""From a module to what it does in ``eval`` mode. It raises a DataError without saying where."""


def array(tensor: Any) -> Numbers:
    """A tensor of any device and precision as float64."""
    if tensor.is_complex():
        raise DataError("a module of complex numbers")
    return np.asarray(tensor.detach().cpu().double().numpy())
