"""What is asked of a training: what the network looks like, and how it is trained."""

import math
from dataclasses import dataclass
from itertools import pairwise

from dnnflow._settings import setting
from dnnflow.data.shapes import DATASETS, LARGEST_SEED
from dnnflow.dnn.activations import ACTIVATIONS, check_activation, nonlinearity
from dnnflow.errors import UsageError

MOST_LAYERS = 1000
"""How many layers a network has at most, trained or loaded."""

MOST_EPOCHS = 1_000_000

MOST_RESTARTS = 100_000

MOST_HIDDEN = MOST_LAYERS - 2
"""The input layer and the output layer are no hidden layers."""

MOST_UNITS = 1_000_000

LARGEST_BATCH = 1_000_000_000

HIDDEN_ACTIVATIONS = tuple(
    name for name, entry in ACTIVATIONS.items() if entry.pointwise and not entry.per_unit
)
"""Those that networks are trained with: no mixed coordinates, no slopes of units to be learnt."""


USUAL_HIDDEN, USUAL_WIDTH = 5, 2
"""The depth and width of networks, unless a data set has its own."""


INNER_UNITS = 4
"""How many times as wide as its ends a residual block is within, as in transformers (Vaswani et al.
2017)."""


def _by_data(usual: int, field: str) -> str:
    """A default as the help shows it, with those that data sets have of their own."""
    own = {name: getattr(shape, field) for name, shape in DATASETS.items()}
    told = ", ".join(f"{name} {value}" for name, value in own.items() if value is not None)
    return f"{usual}; {told}" if told else ""


@dataclass(frozen=True)
class Architecture:
    """What a network looks like before it is trained.

    Attributes:
        hidden: How many hidden layers follow the input layer, which has their width too.
        width: The units of each of them.
        activation: Their activation, a name from ``HIDDEN_ACTIVATIONS``.
        seed: Where the initial weights come from.
        residual: Whether the hidden layers are residual blocks ``h + W2 f(W1 h + b1) + b2``, behind
            an input layer without an activation.

    Raises:
        UsageError: a count out of range, or an activation that no hidden layer can have.
        DataError: an activation with a parameter that makes no sense.
    """

    hidden: int = setting(
        USUAL_HIDDEN,
        "Hidden layers behind the input layer.",
        shown=_by_data(USUAL_HIDDEN, "hidden"),
    )
    width: int = setting(USUAL_WIDTH, "Units of each layer.", shown=_by_data(USUAL_WIDTH, "width"))
    activation: str = setting(
        "tanh", "Activation of each layer.", choices=HIDDEN_ACTIVATIONS, extensible=True
    )
    seed: int = setting(0, "Seed of the initial weights.")
    residual: bool = setting(False, "Make each hidden layer a residual block, h + f(h).")

    def __post_init__(self) -> None:
        _between(0, "hidden", self.hidden, MOST_HIDDEN)
        _between(1, "width", self.width, MOST_UNITS)
        _between(0, "seed", self.seed, LARGEST_SEED)
        check_activation(self.activation, self.width)
        entry = nonlinearity(self.activation)
        if not entry.pointwise:
            raise UsageError(
                f"{self.activation} is for the output layer, for it mixes the coordinates; hidden "
                "layers take any that does not, such as tanh or relu"
            )
        if entry.per_unit:
            raise UsageError(f"{self.activation} learns its slopes: train with leaky_relu instead")

    @classmethod
    def suiting(cls, name: str) -> "Architecture":
        """The usual one; for a data set of ``DATASETS`` of its own depth and width."""
        own = DATASETS.get(name)
        sizes = (own.hidden, own.width) if own else (None, None)
        hidden, width = (
            usual if size is None else size
            for size, usual in zip(sizes, (cls.hidden, cls.width), strict=True)
        )
        return cls(hidden, width)

    def widths(self, dimension: int, units: int) -> list[int]:
        """What all layers of weights take, from an input dimension on, and some output units."""
        inner = (INNER_UNITS * self.width,) if self.residual else ()
        return [dimension, self.width, *(*inner, self.width) * self.hidden, units]

    def parameters(self, dimension: int, units: int) -> int:
        """How many numbers it has between an input dimension and some output units."""
        return sum((a + 1) * b for a, b in pairwise(self.widths(dimension, units)))


@dataclass(frozen=True)
class TrainingSettings:
    """How networks are trained: Adam, on batches in an order that is new in every epoch.

    Attributes:
        epochs: How often each point is seen.
        batch_size: The points of one step.
        learning_rate: The step size of Adam.
        restarts: How many networks are trained at once from weights of their own.

    Raises:
        UsageError: a number out of range.
    """

    epochs: int = setting(20, "Passes over the points.")
    batch_size: int = setting(16, "Points of one training step.")
    learning_rate: float = setting(1e-3, "Step size of Adam.")
    restarts: int = setting(128, "Networks trained at once; the best is kept.")

    def __post_init__(self) -> None:
        _between(1, "epochs", self.epochs, MOST_EPOCHS)
        _between(1, "batch_size", self.batch_size, LARGEST_BATCH)
        _between(1, "restarts", self.restarts, MOST_RESTARTS)
        if not (math.isfinite(self.learning_rate) and 0 < self.learning_rate <= 10):
            raise UsageError(
                f"learning_rate must be above 0 and at most 10, not {self.learning_rate:g}"
            )


def _between(least: int, name: str, value: int, most: int) -> None:
    if value < least:
        raise UsageError(f"{name} must be at least {least}, not {value}")
    if value > most:
        raise UsageError(f"{name} must be at most {most:,}, not {value:,}")
