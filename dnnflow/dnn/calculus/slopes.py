"""The derivatives of activations: a formula where there is a simple one, else a difference.

At a kink, where there is no derivative, a formula gives that of one of its sides.
"""

from collections.abc import Callable

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn import functions
from dnnflow.dnn.activations import nonlinearity, parameters

DIFFERENCE_STEP = float(np.finfo(float).eps) ** (1 / 3)
"""Of a central difference, as a share of the largest of the number and 1: errors of rounding and
of the missing terms are about equal then, and below 1e-8 of the third derivative's size."""


def _inside(values: Cloud, low: float, high: float) -> Cloud:
    """1 between two values, else 0."""
    return ((values > low) & (values < high)).astype(float)


def _leaky(values: Cloud, *slopes: float) -> Cloud:
    return np.where(values < 0, slopes[0] if len(slopes) == 1 else np.array(slopes), 1.0)


def _elu(values: Cloud, alpha: float, scale: float = 1.0) -> Cloud:
    return scale * np.where(values < 0, alpha * np.exp(np.minimum(values, 0)), 1.0)


def _gelu(values: Cloud) -> Cloud:
    from scipy.special import ndtr

    density = np.exp(-(values**2) / 2) / np.sqrt(2 * np.pi)
    return np.asarray(ndtr(values) + values * density)


def _silu(values: Cloud) -> Cloud:
    share = functions.logistic(values)
    return share + values * share * (1 - share)


def _softplus(values: Cloud, beta: float, limit: float) -> Cloud:
    return np.where(beta * values > limit, 1.0, functions.logistic(beta * values))


def _thresholded(values: Cloud, threshold: float, slope: float, cap: float) -> Cloud:
    above = values > threshold
    kept = above & (_inside(values, 0, cap) > 0) if np.isfinite(cap) else above
    return kept + np.where(values < threshold, slope, 0.0)


SLOPES: dict[str, Callable[..., Cloud]] = {
    "linear": np.ones_like,
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "sigmoid": lambda z: functions.logistic(z) * functions.logistic(-z),
    "softsign": lambda z: 1 / (1 + np.abs(z)) ** 2,
    "relu": lambda z: _inside(z, 0, np.inf),
    "leaky_relu": _leaky,
    "prelu": _leaky,
    "elu": _elu,
    "selu": _elu,
    "celu": lambda z, alpha: np.where(z < 0, np.exp(np.minimum(z, 0) / alpha), 1.0),
    "gelu": _gelu,
    "silu": _silu,
    "softplus": _softplus,
    "relu6": lambda z: _inside(z, 0, 6),
    "thresholded_relu": _thresholded,
    "exponential": functions.quiet(np.exp),
    "log_sigmoid": lambda z: functions.logistic(-z),
    "squareplus": lambda z, b: (1 + z / np.hypot(z, np.sqrt(b))) / 2,
    "sparse_plus": lambda z: np.clip((z + 1) / 2, 0, 1),
    "hard_sigmoid": lambda z, slope, shift: slope * _inside(slope * z + shift, 0, 1),
    "hard_silu": lambda z: np.where(np.abs(z) < 3, z / 3 + 0.5, z > 0),
    "hard_tanh": _inside,
    "threshold": lambda z, limit, _value: _inside(z, limit, np.inf),
    "tanh_shrink": lambda z: np.tanh(z) ** 2,
    "soft_shrink": lambda z, size: 1 - _inside(z, -size, size),
    "hard_shrink": lambda z, size: 1 - _inside(z, -size, size),
}
"""The derivatives of those that take every coordinate by itself, by the names of ``ACTIVATIONS``.

An activation without a row is differentiated by central differences.
"""


def _softmax(values: Cloud) -> Float[np.ndarray, "n d d"]:
    shares = functions.softmax(values)
    return _diagonals(shares) - shares[:, :, None] * shares[:, None]


def _log_softmax(values: Cloud) -> Float[np.ndarray, "n d d"]:
    return np.eye(values.shape[1]) - functions.softmax(values)[:, :, None]


def _rms_norm(values: Cloud, epsilon: float) -> Float[np.ndarray, "n d d"]:
    size, width = np.sqrt((values**2).mean(axis=1) + epsilon), values.shape[1]
    normed = functions.rms_norm(values, epsilon)
    outer = normed[:, :, None] * normed[:, None]
    return (np.eye(width) - outer / width) / size[:, None, None]


def _layer_norm(values: Cloud, epsilon: float) -> Float[np.ndarray, "n d d"]:
    centring = np.eye(values.shape[1]) - 1 / values.shape[1]
    return centring @ _rms_norm(values @ centring, epsilon)


TOGETHER: dict[str, Callable[..., Float[np.ndarray, "n d d"]]] = {
    "softmax": _softmax,
    "log_softmax": _log_softmax,
    "layer_norm": _layer_norm,
    "rms_norm": _rms_norm,
}
"""The Jacobians of those that take all coordinates of a point together."""


def jacobians_of(spelling: str, values: Cloud) -> Float[np.ndarray, "n d d"]:
    """The Jacobian of an activation at some pre-activations, shape (n, d), in double precision.

    Entry (i, a, b) says how coordinate b of the result changes with coordinate a of point i.

    Raises:
        UsageError, DataError: as ``nonlinearity``.
    """
    name, values = spelling.partition("(")[0], np.asarray(values, float)
    entry, numbers = nonlinearity(spelling), parameters(spelling)
    if name in TOGETHER:
        return TOGETHER[name](values, *numbers)
    if not entry.pointwise:
        return differences(entry.apply, values)
    if name in SLOPES:
        return _diagonals(np.asarray(SLOPES[name](values, *numbers), float))
    steps = DIFFERENCE_STEP * np.maximum(1, np.abs(values))
    above, below = values + steps, values - steps
    return _diagonals((entry.apply(above) - entry.apply(below)) / (above - below))


def differences(
    function: Callable[[Cloud], Cloud], values: Float[np.ndarray, "n a"]
) -> Float[np.ndarray, "n a b"]:
    """The Jacobian of any function of points by central differences, with about 1e-8 of error."""
    rows = []
    for axis in range(values.shape[1]):
        step = np.zeros_like(values)
        step[:, axis] = DIFFERENCE_STEP * np.maximum(1, np.abs(values[:, axis]))
        above, below = values + step, values - step
        width = (above - below)[:, axis, None]
        rows.append((function(above) - function(below)) / width)
    return np.stack(rows, axis=1)


def _diagonals(entries: Cloud) -> Float[np.ndarray, "n d d"]:
    return entries[:, :, None] * np.eye(entries.shape[1])
