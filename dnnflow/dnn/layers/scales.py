"""A network becomes the same function with its units rescaled, where their activation allows it.

``relu(c z) = c relu(z)`` for every c > 0 (Neyshabur, Salakhutdinov, Srebro 2015, "Path-SGD").
"""

from dataclasses import replace
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Float
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.network import Network

HOMOGENEOUS = ("relu", "leaky_relu", "prelu")
"""Activations f with f(c z) = c f(z) for every c > 0."""

LEAST_GAIN = 1e-100
"""Units that their inputs move less than this are not rescaled."""

Scales: TypeAlias = tuple[Float[np.ndarray, " _"], ...]
"""By which factor, greater than 0, the units of each layer are rescaled, shape (d,)."""


def scales_of(network: Network) -> Scales:
    """The factors by which each unit that may be rescaled gets a gain of 1.

    The gain of a unit is how far it moves at most while the units before it, as they are shown,
    move by 1: the norm of its weights.
    """
    if not is_rescaled(network):
        return tuple(np.ones(link.width) for link in network.layers)
    scales, before = [], np.ones(network.dimension)
    for layer in network.dense:
        gains = np.linalg.norm(layer.weight / before[:, None], axis=0)
        free = layer is not network.output and _is_homogeneous(layer)
        needed = free & (gains > LEAST_GAIN) & (np.abs(gains - 1) > 1e-9)
        before = 1 / np.where(needed, gains, 1.0)
        scales.append(before)
    return tuple(scales)


def rescaled(network: Network, scales: Scales) -> Network:
    """The same function with its units rescaled; those of the outputs by 1."""
    if not is_rescaled(network):
        return network
    layers, before = [], np.ones(network.dimension)
    for layer, after in zip(network.dense, scales, strict=True):
        weight = layer.weight / before[:, None] * after
        layers.append(replace(layer, weight=weight, bias=layer.bias * after))
        before = after
    return replace(network, layers=tuple(layers))


def is_rescaled(network: Network) -> bool:
    """Whether its units may be rescaled: not where a residual block adds what went in."""
    plain = not any(isinstance(link, Block) for link in network.layers)
    return plain and any(map(_is_homogeneous, network.dense[:-1]))


def _is_homogeneous(layer: Layer) -> bool:
    return layer.activation.partition("(")[0] in HOMOGENEOUS
