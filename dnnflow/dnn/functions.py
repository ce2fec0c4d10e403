"""The functions that activations are made of: pre-activations z, shape (n, d), to the same shape.

They keep the precision of z, and overflow to infinity without a warning: what overflows is refused
where the clouds are made.
"""

import numpy as np

from dnnflow._typing import Cloud

SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805
"""Klambauer et al. 2017, "Self-normalizing neural networks"."""

GELU_CUBE = 0.044715
"""Hendrycks & Gimpel 2016, "Gaussian error linear units": of their approximation by tanh."""

quiet = np.errstate(over="ignore", invalid="ignore")


def logistic(values: Cloud) -> Cloud:
    """``1 / (1 + exp(-z))`` without overflow."""
    small = np.exp(-np.abs(values))
    return np.where(values < 0, small, 1) / (1 + small)


def gelu(values: Cloud) -> Cloud:
    """``z Φ(z)``, Φ being the normal distribution."""
    from scipy.special import ndtr

    return np.asarray(values * ndtr(values))


@quiet
def gelu_tanh(values: Cloud) -> Cloud:
    """The approximation of ``gelu`` by a tanh."""
    inner = np.sqrt(2 / np.pi).astype(values.dtype) * (values + GELU_CUBE * values**3)
    return values * (1 + np.tanh(inner)) / 2


def mish(values: Cloud) -> Cloud:
    """``z tanh(softplus(z))`` (Misra 2019)."""
    return np.asarray(values * np.tanh(np.logaddexp(values, 0)))


def leaky(values: Cloud, *slopes: float) -> Cloud:
    """``z``, and below 0 ``slope z``; one slope, or one a unit."""
    slope = slopes[0] if len(slopes) == 1 else np.asarray(slopes, values.dtype)
    return np.where(values < 0, slope * values, values)


def elu(values: Cloud, alpha: float, scale: float = 1.0) -> Cloud:
    """``scale z``, and below 0 ``scale alpha (exp(z) - 1)``."""
    return np.where(values < 0, scale * alpha * np.expm1(np.minimum(values, 0)), scale * values)


def celu(values: Cloud, alpha: float) -> Cloud:
    """``z``, and below 0 ``alpha (exp(z / alpha) - 1)``."""
    return np.where(values < 0, alpha * np.expm1(np.minimum(values, 0) / alpha), values)


def thresholded_relu(values: Cloud, threshold: float, slope: float, cap: float) -> Cloud:
    """``z`` above the threshold, below it ``slope (z - threshold)``; a cap bounds z, and 0 too."""
    above = np.where(values > threshold, values, 0)
    if np.isfinite(cap):
        above = np.clip(above, 0, cap)
    return above - slope * np.maximum(threshold - values, 0) if slope else above


@quiet
def softplus(values: Cloud, beta: float, limit: float) -> Cloud:
    """``log(1 + exp(beta z)) / beta``, and ``z`` where ``beta z`` is above the limit."""
    smooth = np.logaddexp(beta * values, 0) / beta
    return smooth if np.isinf(limit) else np.where(beta * values > limit, values, smooth)


def squareplus(values: Cloud, b: float) -> Cloud:
    """``(z + sqrt(z² + b)) / 2``, without loss where z is far below 0."""
    length = np.hypot(values, np.sqrt(np.asarray(b, values.dtype)))
    far = np.where(values < 0, length - values, 1)
    return np.where(values < 0, b / 2 / far, (values + length) / 2)


def sparse_plus(values: Cloud) -> Cloud:
    """0 below -1, ``z`` above 1, and a parabola between."""
    return np.where(
        np.abs(values) < 1, (np.clip(values, -1, 1) + 1) ** 2 / 4, np.maximum(values, 0)
    )


def hard_sigmoid(values: Cloud, slope: float, shift: float) -> Cloud:
    """``slope z + shift`` between 0 and 1."""
    return np.clip(slope * values + shift, 0, 1)


def soft_shrink(values: Cloud, size: float) -> Cloud:
    """Nearer to 0 by the size, as far as 0."""
    return values - np.clip(values, -size, size)


def threshold(values: Cloud, limit: float, value: float) -> Cloud:
    """``z`` above the limit, else the value."""
    return np.where(values > limit, values, value)


def hard_shrink(values: Cloud, size: float) -> Cloud:
    """0 within the size of 0."""
    return np.where(np.abs(values) > size, values, 0)


def softmax(values: Cloud) -> Cloud:
    """Positive numbers whose sum is 1."""
    exponentials = np.exp(values - values.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def log_softmax(values: Cloud) -> Cloud:
    """The logarithm of ``softmax``, without underflow."""
    lower = values - values.max(axis=-1, keepdims=True)
    return lower - np.log(np.exp(lower).sum(axis=-1, keepdims=True))


def layer_norm(values: Cloud, epsilon: float) -> Cloud:
    """Each point with mean 0 and variance 1 over its own coordinates (Ba et al. 2016)."""
    centred = values - values.mean(axis=-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + epsilon)


def rms_norm(values: Cloud, epsilon: float) -> Cloud:
    """Each point with a mean square of 1 over its own coordinates (Zhang & Sennrich 2019)."""
    return values / np.sqrt((values**2).mean(axis=-1, keepdims=True) + epsilon)
