"""A network and points become one number: how good the motion of the points will look."""

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.activations import activation, nonlinearity
from dnnflow.dnn.network import Network

ENOUGH = 500
WALL = 1e-3
SMALLEST = 1e-6


def look(network: Network, points: Cloud) -> float:
    """The higher, the better the points will look on their way through the hidden layers.

    The cloud should fill the picture even where it fills it least (the logarithm of ``_fill``).
    What hurts is taken off, as the mean over the layers: weights that draw the cloud to a thread
    (the logarithm of their condition), points at the walls of a bounded activation (twice their
    share) and long ways from before an activation to behind it (in radii of the cloud). None of
    it depends on the order or the signs of the units. Some 500 of the points are looked at.
    """
    points = points[:: max(1, len(points) // ENOUGH)]
    fills, faults = [], []
    for layer in network.hidden:
        before = points @ layer.weight + layer.bias
        points = activation(layer.activation)(before)
        fills.append(_fill(points))
        faults.append(
            np.log(_condition(layer.weight))
            + 2 * _share_at_walls(points, layer.activation)
            + _way(before, points)
        )
    return float(np.log(min(fills)) - np.mean(faults))


def _fill(cloud: Cloud) -> float:
    """The second widest spread over the radius, the widest if there is one: 1 for a ring."""
    centred = cloud - cloud.mean(axis=0)
    spreads = np.linalg.svd(centred, compute_uv=False)[:2] / np.sqrt(len(cloud) / 2)
    return max(SMALLEST, float(spreads[-1] / _radius(centred)))


def _condition(weight: Float[np.ndarray, "d_in d_out"]) -> float:
    stretches = np.maximum(SMALLEST, np.linalg.svd(weight, compute_uv=False))
    return float(stretches[0] / stretches[-1])


def _share_at_walls(cloud: Cloud, spelling: str) -> float:
    bounds = nonlinearity(spelling).bounds
    if bounds is None:
        return 0.0
    low, high = bounds
    margin = WALL * (high - low) / 2
    return float(((cloud < low + margin) | (cloud > high - margin)).mean())


def _way(before: Cloud, after: Cloud) -> float:
    length = np.sqrt(((after - before) ** 2).sum(axis=1).mean())
    return float(length / _radius(before))


def _radius(cloud: Cloud) -> float:
    return max(SMALLEST, float(np.linalg.norm(cloud, axis=1).max()))
