"""Histories whose epochs are near each other, as those of a training."""

import numpy as np
from networks import random_network

from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Layer, Network
from dnnflow.motion.schedule import Schedule

QUICK = Schedule(activation=0.2, hold=0.1, intro=0.2, outro=0.3, fps=10)


def nearby(network, seed, step):
    """The same network a little later."""
    generator = np.random.default_rng(seed)
    layers = [
        Layer(
            layer.weight + step * generator.normal(size=layer.weight.shape),
            layer.bias + step * generator.normal(size=layer.bias.shape),
            layer.activation,
            layer.name,
        )
        for layer in network.layers
    ]
    return Network(tuple(layers), network.name)


def history(seed=0, hidden=2, width=2, *, count=4, units=1, step=0.2, **options):
    networks = [random_network(seed, hidden, width, units=units, **options)]
    for number in range(1, count):
        networks.append(nearby(networks[-1], number, step))
    return History(
        tuple(
            Epoch(2 * k, network, 1 / (k + 1), 0.5 + k / 10) for k, network in enumerate(networks)
        )
    )
