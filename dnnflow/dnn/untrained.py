"""An architecture becomes a network that nobody has trained: it only halves what it is given."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.dnn.recipe import Architecture


def untrained(architecture: Architecture, dimension: int, classes: int) -> Network:
    """A network for points of a dimension, as it is trained for so many classes."""
    units, last = (1, "sigmoid") if classes <= 2 else (classes, "softmax")
    widths = [dimension, *[architecture.width] * (architecture.hidden + 1), units]
    shapes: Sequence[tuple[int, int]] = list(pairwise(widths))
    return Network.from_arrays(
        [np.eye(*shape) / 2 for shape in shapes],
        [np.zeros(after) for _, after in shapes],
        [*[architecture.activation] * (architecture.hidden + 1), last],
    )
