"""What a stage is: one step of a flow that says of itself all that others need to know."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Protocol, TypeAlias, runtime_checkable

import numpy as np

from dnnflow._typing import Cloud, Float

Clock: TypeAlias = Literal["affine", "activation"]
"""Which of a schedule's times a stage takes."""

Bounds: TypeAlias = tuple[float, float]
"""Between which two values every coordinate lies."""

Centroid: TypeAlias = Float[np.ndarray, " d_in"]

AffinePath: TypeAlias = Callable[
    [Any, Centroid, float], tuple[Float[np.ndarray, "d_in d"], Float[np.ndarray, " d"]]
]
"""An affine stage, the centroid of its start cloud, and progress become a weight (d_in, d) and a
bias (d,): the affine map from the start cloud to where it is now. ``d`` is the wider of d_in and
d_out, or one more while a reflection turns over like a page; coordinates beyond d_out end as zeros.
"""

ActivationPath: TypeAlias = Callable[[Any, Cloud, float], Cloud]
"""An activation stage, its start cloud, shape (n, d), and progress become the cloud now."""

Move: TypeAlias = Callable[[Cloud, Callable[[], Cloud]], Cloud]
"""A cloud at the start of a stage, and a function that gives it at the end, become the cloud at
some progress."""


@dataclass(frozen=True)
class Paths:
    """How stages get from their start to their end: one path a kind of map."""

    affine: AffinePath
    activation: ActivationPath


@dataclass(frozen=True)
class Phrase:
    """Words that a language's table says.

    Attributes:
        key: The entry of the table.
        values: What fills its gaps.
    """

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


Text: TypeAlias = str | Phrase
"""Words that are the same in every language, such as mathtext and names; or a phrase."""


@dataclass(frozen=True)
class Saying:
    """What the caption says.

    Attributes:
        formula: In three pieces of mathtext, before, at and behind what moves.
        deeds: In words what happens.
        place: The name of the layer.
        joint: What stands between two deeds.
        steps: The deed of each step of a path of equal steps; empty where none is said.
    """

    formula: tuple[Text, Text, Text]
    deeds: tuple[Text, ...]
    place: Text
    joint: Text = Phrase("comma")
    steps: tuple[Text, ...] = ()

    def step(self, progress: float) -> Text:
        """The deed of the step that moves at a progress from 0 to 1; empty where none does."""
        moves = self.steps and 0 < progress < 1
        return self.steps[int(progress * len(self.steps))] if moves else ""


@runtime_checkable
class Stage(Protocol):
    """One step of a flow. Knows no time and no pixels; a new kind is one class.

    Attributes:
        label: The name of the layer that it belongs to.
        clock: Which of a schedule's times it takes.
        opens_layer: Whether it is the first stage of a layer.
        goes_on: Whether it goes on where the stage before it ended, without a rest: both are one
            phrase.
        straight: Whether straight lines stay straight.
        gliding: Whether it is passed at one speed, whatever the easing: stages that go on from one
            another do not slow down between them.
    """

    clock: ClassVar[Clock] = "activation"
    opens_layer: ClassVar[bool] = False
    goes_on: ClassVar[bool] = False
    straight: ClassVar[bool] = False
    gliding: ClassVar[bool] = False

    label: str

    @property
    def invertible(self) -> bool:
        """Whether it keeps points apart: no direction is lost, not even to rounding."""
        return False

    @property
    def bounds(self) -> Bounds | None:
        """Where its end lies, if it is bounded."""
        return None

    @property
    def start_bounds(self) -> Bounds | None:
        """Where its start lies, if the stage itself tells."""
        return None

    def check(self, paths: Paths) -> None:  # noqa: ARG002
        """Raise an error unless it can move by these paths.

        Raises:
            UsageError: it cannot.
        """
        return

    def moving(self, paths: Paths, centroid: Centroid, progress: float) -> Move:
        """How any cloud moves that has come to a progress from 0 to 1.

        Args:
            paths: How the maps move.
            centroid: Shape (d_in,): the mean of the points at the start.
            progress: From 0 to 1.
        """
        ...

    def saying(self, layer: int, *, arrived: bool) -> Saying:
        """What the caption says.

        Args:
            layer: The number of its layer, from 1.
            arrived: Whether it has come to its end.
        """
        ...

    def cloud_names(self, layer: int) -> tuple[Text, Text]:
        """What the clouds at its start and at its end are called."""
        ...

    def place_names(self) -> tuple[Text, Text]:
        """What its start, if it is the first stage, and its end are called in a sentence."""
        return Phrase("input"), self.label

    @property
    def opening(self) -> Text:
        """What stands above its start, if it is the first stage."""
        return Phrase("input_cloud")

    @property
    def title(self) -> str:
        """What it is called in a table: the layer and what the stage does."""
        ...


@runtime_checkable
class Map(Stage, Protocol):
    """A stage that is a function of a point: any cloud can be sent through it."""

    def __call__(self, points: Float[np.ndarray, "n d_in"]) -> Float[np.ndarray, "n d_out"]:
        """Map points, shape (n, d_in)."""
        ...


def layers_of(stages: Sequence[Stage]) -> tuple[int, ...]:
    """The number of the layer that each stage belongs to, from 1; 0 where none was opened."""
    numbers, number = [], 0
    for stage in stages:
        number += stage.opens_layer
        numbers.append(number)
    return tuple(numbers)


def sayings_of(stages: Sequence[Stage]) -> tuple[Saying, ...]:
    """What the caption says from each cloud on, the input first; nothing without stages."""
    if not stages:
        return ()
    layers = layers_of(stages)
    return (
        *(stage.saying(layer, arrived=False) for stage, layer in zip(stages, layers, strict=True)),
        stages[-1].saying(layers[-1], arrived=True),
    )


def cloud_names(stages: Sequence[Stage]) -> tuple[Text, ...]:
    """What each cloud of a flow is called, the input first."""
    names = [
        stage.cloud_names(layer) for stage, layer in zip(stages, layers_of(stages), strict=True)
    ]
    return (names[0][0] if names else "$x$", *(end for _, end in names))


def place_names(stages: Sequence[Stage]) -> tuple[Text, ...]:
    """What each cloud of a flow is called in a sentence: the layer or the epoch that made it."""
    names = [stage.place_names() for stage in stages]
    return (names[0][0] if names else Phrase("input"), *(end for _, end in names))


def part_way(start: Cloud, end: Cloud, progress: float) -> Cloud:
    """``(1 - t) start + t end``, with one array for all that is between."""
    moved = end - start
    moved *= progress
    moved += start
    return moved
