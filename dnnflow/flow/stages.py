"""A network's hidden layers become stages: an affine map and an activation each, or a block."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.activations import activation, formula, nonlinearity, shown
from dnnflow.dnn.chunks import by_chunks
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import mapped
from dnnflow.dnn.network import Network
from dnnflow.dnn.polar import Polar, polar
from dnnflow.flow.residual.stage import Residual
from dnnflow.flow.said.formulas import affine_formula, after, before
from dnnflow.flow.stage import Bounds, Centroid, Clock, Map, Move, Paths, Phrase, Saying, Text

LARGEST_CONDITION = 1e4
"""The condition number of a weight, below which an affine map loses no direction to rounding."""


@dataclass(frozen=True, eq=False)
class Affine(Map):
    """``x -> x @ weight + bias``.

    Attributes:
        weight: Shape (d_in, d_out).
        bias: Shape (d_out,).
        label: The name of the layer it belongs to.
        place: What the caption calls that layer; its name if nothing else is said.
    """

    clock: ClassVar[Clock] = "affine"
    opens_layer: ClassVar[bool] = True
    straight: ClassVar[bool] = True

    weight: Float[np.ndarray, "d_in d_out"]
    bias: Float[np.ndarray, " d_out"]
    label: str
    place: Text = ""

    def __call__(self, points: Float[np.ndarray, "n d_in"]) -> Float[np.ndarray, "n d_out"]:
        """Map points, shape (n, d_in), in their own precision."""
        return mapped(points, self.weight, self.bias)

    @cached_property
    def polar(self) -> Polar:
        """What the weight does to space: a stretch and a turn."""
        return polar(self.weight)

    @property
    def invertible(self) -> bool:
        """Whether no direction is lost, not even to rounding."""
        rows, columns = self.weight.shape
        return rows <= columns and bool(np.linalg.cond(self.weight) < LARGEST_CONDITION)

    @property
    def title(self) -> str:
        """The layer, and that it is the affine map."""
        return f"{self.label} affine"

    def moving(self, paths: Paths, centroid: Centroid, progress: float) -> Move:
        """By an affine map that is part of the way."""
        weight, bias = paths.affine(self, centroid, progress)
        return lambda start, _end: mapped(start, weight, bias)

    def saying(self, layer: int, *, arrived: bool) -> Saying:  # noqa: ARG002
        """Its formula, and the turn, stretch and shift that it is."""
        turn, stretch, shift = self._verbs()
        return Saying(
            ("", f"${affine_formula(layer)}$", ""),
            tuple(verb for verb in (turn, stretch, shift) if verb),
            self.place or self.label,
            steps=(turn, stretch, turn, shift),
        )

    def cloud_names(self, layer: int) -> tuple[Text, Text]:
        """What comes out of the layer before, or the input, and the affine map's formula."""
        return f"${before(layer)}$", f"${affine_formula(layer)}$"

    def _verbs(self) -> tuple[Text, Text, Text]:
        """What the map does: turn, stretch, shift; the first and the last may be empty."""
        parts = self.polar
        turn: Text = ""
        if parts.reflects:
            turn = Phrase("flip")
        elif round(math.degrees(parts.angle)):
            turn = Phrase("turn", {"degrees": math.degrees(parts.angle)})
        stretch = Phrase("stretch", {"factors": _factors(parts.stretches)})
        return turn, stretch, Phrase("shift") if self.bias.any() else ""


@dataclass(frozen=True)
class Activation(Map):
    """``x -> function(x)``, coordinate by coordinate or, as softmax, point by point.

    Attributes:
        function: Its spelling in the table of activations.
        label: The name of the layer it belongs to.
        place: What the caption calls that layer; its name if nothing else is said.
    """

    goes_on: ClassVar[bool] = True

    function: str
    label: str
    place: Text = ""

    def __call__(self, points: Cloud) -> Cloud:
        """Map points, shape (n, d)."""
        return activation(self.function)(points)

    @property
    def invertible(self) -> bool:
        """Whether it is strictly increasing, hence a homeomorphism onto its image."""
        return nonlinearity(self.function).increasing

    @property
    def bounds(self) -> Bounds | None:
        """Between which values every coordinate ends."""
        return nonlinearity(self.function).bounds

    @property
    def title(self) -> str:
        """The layer and the function."""
        return f"{self.label} {shown(self.function)}"

    def check(self, paths: Paths) -> None:
        """Raise an error unless the path fits the function.

        Raises:
            UsageError: it does not.
        """
        paths.activation(self, np.zeros((1, 1)), 0.0)

    def moving(self, paths: Paths, centroid: Centroid, progress: float) -> Move:  # noqa: ARG002
        """Each point by itself."""
        return lambda start, _end: by_chunks(
            lambda cloud: paths.activation(self, cloud, progress), start
        )

    def saying(self, layer: int, *, arrived: bool) -> Saying:  # noqa: ARG002
        """The layer's formula, and that it squashes or bends every coordinate."""
        words = (
            f"${after(layer)} = $",
            f"${formula(self.function)}$",
            f"$({affine_formula(layer)})$",
        )
        return Saying(words, (self._verb(),), self.place or self.label)

    def cloud_names(self, layer: int) -> tuple[Text, Text]:
        """The affine map's formula and the layer's result."""
        return f"${affine_formula(layer)}$", f"${after(layer)}$"

    def _verb(self) -> Phrase:
        if self.bounds is None:
            entry = nonlinearity(self.function)
            key = "other" if entry.pointwise else "together"
            return Phrase(key, {"function": shown(self.function)})
        low, high = (f"{bound:g}".replace("-", "−") for bound in self.bounds)
        return Phrase("between", {"low": low, "high": high})


def stages_of(
    network: Network, *, output_stage: bool = False, place: Callable[[str], Text] = str
) -> tuple[Map, ...]:
    """The maps of the hidden layers and blocks, in order; a linear layer has no activation stage.

    With ``output_stage`` the output layer's affine map comes last. ``place`` is what captions make
    of the name of a layer.
    """
    stages: list[Map] = []
    for link in network.hidden:
        called = place(link.name)
        if isinstance(link, Block):
            stages.append(Residual(link, link.name, called))
            continue
        stages.append(Affine(link.weight, link.bias, link.name, called))
        if link.activation != "linear":
            stages.append(Activation(link.activation, link.name, called))
    if output_stage:
        output = network.output
        stages.append(Affine(output.weight, output.bias, output.name))
    return tuple(stages)


def _factors(stretches: Float[np.ndarray, " r"]) -> str:
    """Up to three factors of a stretch, or the largest and the smallest of many."""
    factors = [f"{factor:.2g}" for factor in stretches]
    return " × ".join(factors) if len(factors) <= 3 else f"{factors[0]} × … × {factors[-1]}"
