"""Networks with residual blocks that tests are made of."""

import numpy as np

from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.network import Network


def layer(generator, shape, kind, name, *, scale=1.0):
    weight = scale * generator.normal(size=shape) / np.sqrt(shape[0])
    return Layer(weight, scale * generator.normal(size=shape[1]) / 2, kind, name)


def residual_network(
    seed, *, blocks=3, width=2, inner="tanh", end="linear", stem="linear", scale=1.0
):
    """A layer, blocks of two layers each, and an output layer, with random weights."""
    generator = np.random.default_rng(seed)
    made = (
        Block(
            (
                layer(generator, (width, 3), inner, "inner_layer", scale=scale),
                layer(generator, (3, width), end, "outer_layer", scale=scale),
            ),
            f"residual_block{number + 1}",
        )
        for number in range(blocks)
    )
    return Network(
        (
            layer(generator, (2, width), stem, "input_layer"),
            *made,
            layer(generator, (width, 1), "sigmoid", "output_layer"),
        ),
        "residual",
    )
