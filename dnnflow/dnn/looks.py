"""A network and points become one number: how good the motion of the points will look."""

from collections.abc import Iterator

import numpy as np
from jaxtyping import Float

from dnnflow._typing import Cloud
from dnnflow.dnn.network import Network

MOST_POINTS = 500
SATURATED = 0.999


def look(network: Network, points: Cloud) -> float:
    """The higher, the better the hidden layers of a network will look on these points.

    The cloud should fill the picture even where it fills it least; it should not travel far, stick
    to the walls of its activation, nor be stretched into a thread. All of this is the same however
    the units are ordered and signed.
    """
    points = points[:: max(1, len(points) // MOST_POINTS)]
    clouds = list(network.forward(points))[:-1]
    fill = min(_fill(cloud) for cloud in clouds)
    saturation = np.mean([(np.abs(cloud) > SATURATED).mean() for cloud in clouds])
    threads = np.mean([np.log(_condition(layer.weight)) for layer in network.hidden])
    return float(np.log(fill) - threads - 2 * saturation - np.mean(list(_travels(network, points))))


def _fill(cloud: Cloud) -> float:
    """The second widest spread of the cloud over its radius; 1 for a ring, 0 for a thread."""
    centred = cloud - cloud.mean(axis=0)
    radius = np.linalg.norm(centred, axis=1).max()
    spreads = np.linalg.svd(centred, compute_uv=False)
    return float(spreads[:2][-1] / np.sqrt(len(cloud) / 2) / max(radius, 1e-12)) + 1e-6


def _condition(weight: Float[np.ndarray, "d_in d_out"]) -> float:
    stretches = np.linalg.svd(weight, compute_uv=False)
    return float(stretches[0] / max(stretches[-1], 1e-6))


def _travels(network: Network, points: Cloud) -> Iterator[float]:
    """How far each activation moves the points, over the radius they start from."""
    for layer in network.hidden:
        before = points @ layer.weight + layer.bias
        points = layer(points)
        radius = np.linalg.norm(before, axis=1).max()
        yield float(np.sqrt(((points - before) ** 2).sum(axis=1).mean()) / max(radius, 1e-12))
