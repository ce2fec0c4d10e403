"""Architectures become stacks of initial weights, and trained stacks become networks again.

All members are chains of layers, or all have residual blocks.

Networks that are trained together are the members of stacks: one stack of weights and one of
biases a layer, in one flat list. The deepest come first, so that the members that have a layer are
the first ones of all; narrow members are padded with zeros.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Float, Float32
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.naming import OUTPUT_LAYER, block_name, layer_name, layer_names
from dnnflow.dnn.network import Link, Network
from dnnflow.dnn.settings import Architecture

Stacks = list[np.ndarray]

Part: TypeAlias = tuple[np.ndarray, np.ndarray]
"""A weight and a bias."""

FIRST_STEP = 0.1
"""By how much the weights that end a residual block are smaller at first than orthogonal ones."""

DIVERGED_WEIGHT = 1e6
"""A training with a weight as large as this, or one that is not finite, has diverged."""


@dataclass(frozen=True)
class Members:
    """Networks to be trained together.

    Attributes:
        architectures: In any order, of one kind; the members are ordered by depth.
        restarts: How many members each of them has.
        dimension: The width of the input.
        units: The width of the output.
        class_names: What the outputs stand for.
    """

    architectures: tuple[Architecture, ...]
    restarts: int
    dimension: int
    units: int
    class_names: tuple[str, ...] = ()

    @property
    def ordered(self) -> list[Architecture]:
        """The architectures, the deepest first."""
        return sorted(self.architectures, key=lambda each: -each.hidden)

    @property
    def residual(self) -> bool:
        """Whether they have residual blocks."""
        return self.architectures[0].residual

    @property
    def width(self) -> int:
        """The width that all of them are padded to."""
        return max(each.width for each in self.architectures)

    @property
    def parameters(self) -> int:
        """How many numbers are trained, padding included."""
        padded = (replace(each, width=self.width) for each in self.architectures)
        sizes = (each.parameters(self.dimension, self.units) for each in padded)
        return self.restarts * sum(sizes)

    def initial(self) -> Stacks:
        """Orthogonal weights and biases of zero: weight, bias, weight, bias … to the output.

        A residual block adds little at first, so that the whole is near the input layer's map.
        """
        chains = [self._weights(each) for each in self.ordered]
        depths = range(len(chains[0]) - 1)
        layers = [[chain[depth] for chain in chains if depth < len(chain) - 1] for depth in depths]
        layers.append([chain[-1] for chain in chains])
        widest = replace(self.ordered[0], width=self.width)
        widths = widest.widths(self.dimension, self.units)
        stacks: Stacks = []
        for weights, shape in zip(layers, pairwise(widths), strict=True):
            weight = np.concatenate([_padded(weight, *shape) for weight in weights])
            stacks += [weight, np.zeros((len(weight), shape[1]), np.float32)]
        return stacks

    def networks(self, stacks: Stacks, architecture: Architecture) -> Iterator[Network | None]:
        """The restarts of one architecture, with None for those that diverged."""
        for restart in range(self.restarts):
            yield self.network(stacks, architecture, restart)

    def network(self, stacks: Stacks, architecture: Architecture, restart: int) -> Network | None:
        """One restart of an architecture, or None if it diverged."""
        member = self.ordered.index(architecture) * self.restarts + restart
        widths = architecture.widths(self.dimension, self.units)
        chain = [*stacks[: 2 * len(widths) - 4], *stacks[-2:]]
        arrays = [stack[member] for stack in chain]
        if all((np.abs(array) < DIVERGED_WEIGHT).all() for array in arrays):
            network = _network(arrays, widths, architecture)
            return replace(network, class_names=self.class_names)
        return None

    def _weights(self, architecture: Architecture) -> list[Float32[np.ndarray, "restarts _ _"]]:
        generator = np.random.default_rng(architecture.seed)
        widths = architecture.widths(self.dimension, self.units)
        weights = [_orthogonal(generator, (self.restarts, *shape)) for shape in pairwise(widths)]
        if architecture.residual:
            weights[0][:] = np.eye(*weights[0].shape[1:])
            weights[2:-1:2] = [FIRST_STEP * last for last in weights[2:-1:2]]
        return weights


def units_for(dataset: Dataset) -> int:
    """The width of the output: one sigmoid unit tells two classes apart, softmax more."""
    return 1 if dataset.classes == 2 else dataset.classes


def _network(
    arrays: Sequence[np.ndarray], widths: Sequence[int], architecture: Architecture
) -> Network:
    """The network of the weights and biases of a member, without their padding."""
    shapes = zip(arrays[::2], arrays[1::2], pairwise(widths), strict=True)
    parts = [(weight[:rows, :columns], bias[:columns]) for weight, bias, (rows, columns) in shapes]
    output = "sigmoid" if widths[-1] == 1 else "softmax"
    if architecture.residual:
        links = tuple(_links(parts, architecture.activation, output))
    else:
        kinds = [*[architecture.activation] * (len(parts) - 1), output]
        named = zip(parts, kinds, layer_names(len(parts)), strict=True)
        links = tuple(Layer(*part, kind, name) for part, kind, name in named)
    return Network(links, name="DNN_model")


def _links(parts: Sequence[Part], activation: str, output: str) -> Iterator[Link]:
    """A linear layer, blocks of two layers each, and the output layer."""
    yield Layer(*parts[0], "linear", layer_name(0))
    for place, (first, second) in enumerate(zip(parts[1:-1:2], parts[2:-1:2], strict=True)):
        layers = Layer(*first, activation, "inner_layer"), Layer(*second, "linear", "outer_layer")
        yield Block(layers, block_name(place))
    yield Layer(*parts[-1], output, OUTPUT_LAYER)


def _orthogonal(
    generator: np.random.Generator, shape: tuple[int, int, int]
) -> Float32[np.ndarray, "restarts fan_in fan_out"]:
    """Uniformly random matrices with orthonormal rows or columns.

    Saxe, McClelland, Ganguli 2014, "Exact solutions to the nonlinear dynamics of learning in deep
    linear neural networks".
    """
    count, fan_in, fan_out = shape
    tall = generator.normal(size=(count, max(fan_in, fan_out), min(fan_in, fan_out)))
    basis, triangle = np.linalg.qr(tall)
    # Only with these signs is the distribution uniform: Mezzadri 2007, "How to generate random
    # matrices from the classical compact groups".
    basis *= np.sign(np.diagonal(triangle, axis1=1, axis2=2))[:, None, :]
    return (basis if fan_in >= fan_out else basis.swapaxes(1, 2)).astype(np.float32)


def _padded(
    weight: Float[np.ndarray, "restarts _ _"], fan_in: int, fan_out: int
) -> Float[np.ndarray, "restarts {fan_in} {fan_out}"]:
    _, rows, columns = weight.shape
    return np.pad(weight, ((0, 0), (0, fan_in - rows), (0, fan_out - columns)))
