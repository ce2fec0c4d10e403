"""Networks that tests are made of."""

from itertools import pairwise

import numpy as np

from dnnflow.dnn.network import Layer, Network
from dnnflow.flow.clouds import steps_of
from dnnflow.flow.grid import grid_of
from dnnflow.flow.stages import stages_of


def random_network(seed, hidden, width, *, activation="tanh", units=1, dimension=2, scale=1.0):
    """Hidden layers of one width and random weights, named as ``train`` names them."""
    generator = np.random.default_rng(seed)
    widths = [dimension, *[width] * (hidden + 1), units]
    names = ["input_layer", *[f"hidden_layer{k + 1}" for k in range(hidden)], "output_layer"]
    kinds = [activation] * (hidden + 1) + ["sigmoid" if units == 1 else "softmax"]
    return Network(
        tuple(
            Layer(
                scale * generator.normal(size=shape) / np.sqrt(shape[0]),
                scale * generator.normal(size=shape[1]) / 2,
                kind,
                name,
            )
            for shape, kind, name in zip(pairwise(widths), kinds, names, strict=True)
        ),
        name="random",
    )


def network_grid(network, points):
    """The grid that a film of a network's layers shows."""
    return grid_of(points, steps_of(stages_of(network)), [network.classify])
