"""A network as plain arrays: a chain of layers and residual blocks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import numpy as np
from numpy.typing import ArrayLike

from dnnflow._typing import Cloud, Float, Labels
from dnnflow.data.dataset import Dataset
from dnnflow.data.points import as_dataset
from dnnflow.dnn.activations import nonlinearity
from dnnflow.dnn.chunks import by_chunks
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer, check_chain
from dnnflow.dnn.naming import layer_names
from dnnflow.dnn.outputs import Outputs, check_names, matched
from dnnflow.dnn.settings import MOST_LAYERS
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError

Link: TypeAlias = Layer | Block
"""What a chain is made of: both map points, and tell their width, name and activation."""


@dataclass(frozen=True, eq=False)
class Network:
    """A chain of layers and residual blocks; the last one is the output layer.

    Attributes:
        layers: At least one, and no block at the end; neighbours must fit.
        name: What the network is called.
        training: How it came to its weights, if that is known.
        class_names: What the outputs stand for, one a class, if that is known.
        names_only: Whether the framework itself predicts the names, and not numbers of outputs.

    Raises:
        DataError: no layers or too many, neighbours that do not fit, no output layer, or names that
            are not one a class.
    """

    layers: tuple[Link, ...]
    name: str = "network"
    training: Training | None = field(default=None, repr=False)
    class_names: tuple[str, ...] = ()
    names_only: bool = False

    def __post_init__(self) -> None:
        if not self.layers:
            raise DataError(f"network {self.name!r} has no layers")
        if len(self.dense) > MOST_LAYERS:
            raise DataError(
                f"network {self.name!r} has {len(self.dense):,} layers, more than {MOST_LAYERS:,}"
            )
        check_chain(f"network {self.name!r}", self.layers)
        if isinstance(self.layers[-1], Block):
            raise DataError(f"network {self.name!r} ends with a residual block: no output layer")
        check_names(self.name, self.class_names, self.classes)

    @classmethod
    def from_arrays(
        cls,
        weights: Sequence[ArrayLike],
        biases: Sequence[ArrayLike],
        activations: Sequence[str],
        *,
        name: str = "network",
        class_names: Sequence[str] = (),
    ) -> "Network":
        """A network of plain arrays, layer by layer, the output layer last.

        Args:
            weights: Of shape (d_in, d_out) each.
            biases: Of shape (d_out,) each.
            activations: Names from ``ACTIVATIONS``.
            name: What the network is called.
            class_names: What its outputs stand for, if that is known.

        Raises:
            UsageError: an unknown activation.
            DataError: the numbers of them differ, or shapes that do not fit.
        """
        if not len(weights) == len(biases) == len(activations):
            raise DataError(
                f"network {name!r}: {len(weights)} weights, {len(biases)} biases and "
                f"{len(activations)} activations; one of each a layer is needed"
            )
        parts = zip(weights, biases, activations, layer_names(len(weights)), strict=True)
        layers = (
            Layer(np.asarray(weight, float), np.asarray(bias, float), *said)
            for weight, bias, *said in parts
        )
        return cls(tuple(layers), name, class_names=tuple(class_names))

    @property
    def dense(self) -> tuple[Layer, ...]:
        """All layers, those within blocks too."""
        return tuple(each for link in self.layers for each in link.dense)

    def __repr__(self) -> str:
        known = f"from {self.dimension} to {self.output.width}, {self.parameters:,} parameters"
        return f"Network({self.name!r}, {len(self.layers)} layers {known})"

    @property
    def hidden(self) -> tuple[Link, ...]:
        """All links but the output layer: those that move the points."""
        return self.layers[:-1]

    @property
    def output(self) -> Layer:
        """The layer that tells the classes apart, by a straight line or plane."""
        return cast(Layer, self.layers[-1])

    @property
    def dimension(self) -> int:
        """How many coordinates an input point has."""
        return self.layers[0].takes

    @property
    def classes(self) -> int:
        """How many classes the output layer tells apart; one unit tells two."""
        return max(2, self.output.width)

    @property
    def parameters(self) -> int:
        """How many numbers were trained."""
        return sum(layer.parameters for layer in self.dense)

    def check_width(self, points: Cloud) -> None:
        """Raise an error unless the points, shape (n, d), are as wide as the input.

        Raises:
            DataError: they are not.
        """
        if points.shape[1] != self.dimension:
            raise DataError(
                f"network {self.name!r} takes points of width {self.dimension}, "
                f"but these have width {points.shape[1]}"
            )

    def forward(self, points: Cloud) -> Iterator[Float[np.ndarray, "n _"]]:
        """What each layer makes of the points, layer by layer; the last is the prediction.

        Raises:
            DataError: the points are not as wide as the network's input.
        """
        self.check_width(points)
        for layer in self.layers:
            points = layer(points)
            yield points

    def predict(self, points: Cloud) -> Float[np.ndarray, "n units"]:
        """The output layer's values, as the framework's own ``predict`` gives them.

        Raises:
            DataError: the points are not as wide as the network's input.
        """
        *_, output = self.forward(points)
        return output

    def classify(self, points: Cloud) -> Labels:
        """The predicted class of each point: the largest output, or the sign of a single one.

        Raises:
            DataError: the points are not as wide as the network's input.
        """
        return by_chunks(self._classes, points)

    def matched(self, dataset: Dataset) -> Dataset:
        """The same points, each labelled with the number of the output of its class.

        Raises:
            DataError: it is not known which that is; the message says what would tell it.
        """
        units, function = self.output.width, self.output.activation
        known = Outputs(self.name, units, function, self.class_names, self.names_only)
        return matched(dataset, known)

    def accuracy(self, dataset: Any) -> float:
        """The share of points, from 0 to 1, that are predicted to be of their own class.

        They are a ``Dataset``, a pair (X, y) or a file.

        Raises:
            DataError: the data set is not as wide as the network's input, or as ``matched``.
        """
        dataset = as_dataset(dataset)
        return float((self.classify(dataset.points) == self.matched(dataset).labels).mean())

    def _classes(self, points: Cloud) -> Labels:
        output = self.predict(points)
        if output.shape[1] > 1:
            return output.argmax(axis=1)
        return (output[:, 0] > nonlinearity(self.output.activation).middle).astype(np.intp)
