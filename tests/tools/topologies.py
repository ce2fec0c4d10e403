"""What is proved of networks, tried on many random ones: by winding numbers and by brute force."""

import math

import click
import numpy as np
from blocks import residual_network
from networks import random_network

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.flow.flow import flow_of
from dnnflow.flow.topology.proof import proofs_of
from dnnflow.flow.topology.winding import winding_of

CENTRE = np.zeros((1, 2))
GRID = np.stack(np.meshgrid(*[np.linspace(-1, 1, 41)] * 2), axis=-1).reshape(-1, 2)
DEPTHS = range(1, 13)
BLOCKS = {"short blocks": 0.1, "long blocks": 3.0}
"""Residual networks, and how large the weights within their blocks are."""

KINDS = (
    *("tanh", "relu", "leaky_relu", "elu", "gelu", "layer_norm", "singular"),
    *("wider", "narrower", "wider relu", *BLOCKS),
)
ONE_TO_ONE = {"tanh", "leaky_relu", "elu", "wider", "short blocks"}
"""Of which it can be proved at all that they are one to one."""


def proved(network, points):
    """What is proved of each cloud of points, shape (n, 2), of one class."""
    labels = np.zeros(len(points), int)
    return proofs_of(flow_of(network, points), Dataset(points, labels))


def circle(shares, radius=1.0):
    return radius * np.stack([np.cos(math.tau * shares), np.sin(math.tau * shares)], axis=-1)


def wound(network, radius=0.5):
    """How often a circle winds round its centre, and the sign that is proved, cloud by cloud."""
    for number, proof in enumerate(proved(network, GRID)):
        (centre,) = flow_of(network, CENTRE).clouds[number]
        image = lambda at, number=number: flow_of(network, circle(at, radius)).clouds[number]  # noqa: E731
        yield winding_of(image, centre), proof.sign


def deep(seed):
    """A tanh network of width 2, 1 to 12 layers deep."""
    return random_network(seed, DEPTHS[seed % len(DEPTHS)] - 1, 2)


def of_kind(kind, seed):
    """A random network of 2 to 5 layers."""
    layers, generator = 1 + seed % 4, np.random.default_rng(seed)
    if kind in BLOCKS:
        return residual_network(seed, blocks=layers, scale=BLOCKS[kind])
    widths = {"wider": 3, "wider relu": 3}.get(kind, 2)
    function = kind if kind in {"relu", "leaky_relu", "elu", "gelu", "layer_norm"} else "tanh"
    function = "relu" if kind == "wider relu" else function
    network = random_network(seed, layers, widths, activation=function, scale=0.8)
    weights = [layer.weight.copy() for layer in network.layers]
    biases = [layer.bias for layer in network.layers]
    names = [layer.activation for layer in network.layers]
    place = int(generator.integers(len(weights) - 1))
    if kind == "singular":
        weights[place] = np.outer(*generator.normal(size=(2, 2)))
    if kind == "narrower":
        weights.insert(-1, generator.normal(size=(widths, 1)))
        weights[-1] = np.ones((1, 1))
        biases.insert(-1, np.zeros(1))
        names.insert(-1, "tanh")
    return Network.from_arrays(weights, biases, names)


def refuted(kind, seed):
    """Whether brute force contradicts what is proved of a network, or the kind of network does."""
    network = of_kind(kind, seed)
    proofs, clouds = proved(network, GRID), flow_of(network, GRID).clouds
    for proof, cloud in zip(proofs, clouds, strict=True):
        if proof.embedded and len(np.unique(cloud, axis=0)) < len(GRID):
            return True
    return proofs[-1].embedded != (kind in ONE_TO_ONE)


@click.command(help=__doc__)
@click.option("--windings", default=500, show_default=True, help="Tanh networks of width 2.")
@click.option("--networks", default=2000, show_default=True, help="Networks of all kinds.")
def main(windings, networks):
    layers = [pair for seed in range(windings) for pair in wound(deep(seed))]
    equal = sum(winding == sign for winding, sign in layers)
    click.echo(f"winding = product of signs: {equal} of {len(layers)} clouds, {windings} networks")
    wrong = [
        (kind, seed)
        for seed in range(networks)
        for kind in [KINDS[seed % len(KINDS)]]
        if refuted(kind, seed)
    ]
    click.echo(f"claims that brute force refutes: {len(wrong)} of {networks} networks {wrong[:5]}")
    raise SystemExit(bool(wrong) or equal < len(layers))


if __name__ == "__main__":
    main()
