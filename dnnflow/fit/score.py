"""A network and points become a score: how good the motion of the points will look."""

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.activations import activation, nonlinearity
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.network import Link, Network

SCORED_POINTS = 500
"""About how many of the points are looked at."""

WALL_DISTANCE = 1e-3
"""Points nearer to a bound than this, in half widths of the range, lie at the wall."""

LEAST_LENGTH = 1e-6
"""Shorter lengths count as this one, so that none is divided by 0."""


def score(network: Network, points: Cloud) -> float:
    """The higher, the better the points will look on their way through the hidden layers.

    The score is the logarithm of the least fill of any layer (``_fill``), minus the mean over the
    layers of three faults. A weight draws the cloud to a thread: the logarithm of its condition
    number. Points lie at the walls of a bounded activation: twice their share. An activation moves
    the points far: how far, in radii of the cloud; so may a residual block. None of it depends on
    the order or the signs of the units.
    """
    points = points[:: max(1, len(points) // SCORED_POINTS)]
    fills, faults = [], []
    for link in network.hidden:
        before, points = _moved(link, points)
        fills.append(_fill(points))
        faults.append(_fault(link, before, points))
    return float(np.log(min(fills)) - np.mean(faults))


def _moved(
    link: Link, points: Cloud
) -> tuple[Float[np.ndarray, "n d_out"], Float[np.ndarray, "n d_out"]]:
    """Points where a link bends their space from, and where to."""
    if isinstance(link, Block):
        return points, link(points)
    before = points @ link.weight + link.bias
    return before, activation(link.activation)(before)


def _fault(link: Link, before: Cloud, after: Cloud) -> float:
    """How much of the three faults a layer has; a block can only move the points far."""
    if isinstance(link, Block):
        return _distance(before, after)
    thread = float(np.log(_condition(link.weight)))
    return thread + 2 * _share_at_walls(after, link.activation) + _distance(before, after)


def _fill(cloud: Cloud) -> float:
    """The second largest spread over the radius, on a line the only one; 1 for a ring."""
    centred = cloud - cloud.mean(axis=0)
    spreads = np.linalg.svd(centred, compute_uv=False)[:2] / np.sqrt(len(cloud) / 2)
    return max(LEAST_LENGTH, float(spreads[-1] / _radius(centred)))


def _condition(weight: Float[np.ndarray, "d_in d_out"]) -> float:
    stretches = np.maximum(LEAST_LENGTH, np.linalg.svd(weight, compute_uv=False))
    return float(stretches[0] / stretches[-1])


def _share_at_walls(cloud: Cloud, spelling: str) -> float:
    bounds = nonlinearity(spelling).bounds
    if bounds is None:
        return 0.0
    low, high = bounds
    near = WALL_DISTANCE * (high - low) / 2
    return float(((cloud < low + near) | (cloud > high - near)).mean())


def _distance(before: Cloud, after: Cloud) -> float:
    length = np.sqrt(((after - before) ** 2).sum(axis=1).mean())
    return float(length / _radius(before))


def _radius(cloud: Cloud) -> float:
    return max(LEAST_LENGTH, float(np.linalg.norm(cloud, axis=1).max()))
