"""Architectures become stacks of initial weights, and trained stacks become networks again.

Networks that are trained together are the members of stacks: one stack of weights and one of
biases a layer, in one flat list. The deepest come first, so that the members that have a layer are
the first ones of all; narrow members are padded with zeros.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from dnnflow._typing import Float, Float32
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.naming import layer_names
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.settings import Architecture

Stacks = list[np.ndarray]

DIVERGED_WEIGHT = 1e6
"""A training with a weight as large as this, or one that is not finite, has diverged."""


@dataclass(frozen=True)
class Members:
    """Networks to be trained together.

    Attributes:
        architectures: In any order; the members are ordered by depth.
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
        """Orthogonal weights and biases of zero: weight, bias, weight, bias … to the output."""
        chains = [self._weights(each) for each in self.ordered]
        depths = range(len(chains[0]) - 1)
        layers = [[chain[depth] for chain in chains if depth < len(chain) - 1] for depth in depths]
        layers.append([chain[-1] for chain in chains])
        widths = [self.dimension, *[self.width for _ in depths], self.units]
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
        chain = [*stacks[: 2 * architecture.hidden + 2], *stacks[-2:]]
        widths = architecture.widths(self.dimension, self.units)
        arrays = [stack[member] for stack in chain]
        if all((np.abs(array) < DIVERGED_WEIGHT).all() for array in arrays):
            network = _network(arrays, widths, architecture.activation)
            return replace(network, class_names=self.class_names)
        return None

    def _weights(self, architecture: Architecture) -> list[Float32[np.ndarray, "restarts _ _"]]:
        generator = np.random.default_rng(architecture.seed)
        widths = architecture.widths(self.dimension, self.units)
        return [_orthogonal(generator, (self.restarts, *shape)) for shape in pairwise(widths)]


def units_for(dataset: Dataset) -> int:
    """The width of the output: one sigmoid unit tells two classes apart, softmax more."""
    return 1 if dataset.classes == 2 else dataset.classes


def _network(arrays: Sequence[np.ndarray], widths: Sequence[int], activation: str) -> Network:
    hidden = len(widths) - 3
    output = "sigmoid" if widths[-1] == 1 else "softmax"
    kinds = [*[activation] * (hidden + 1), output]
    return Network(
        tuple(
            Layer(weight[:fan_in, :fan_out], bias[:fan_out], kind, name)
            for weight, bias, (fan_in, fan_out), kind, name in zip(
                arrays[::2],
                arrays[1::2],
                pairwise(widths),
                kinds,
                layer_names(len(kinds)),
                strict=True,
            )
        ),
        name="DNN_model",
    )


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
