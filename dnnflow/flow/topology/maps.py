"""A stage becomes what it keeps of the space that it maps, as far as that is proved."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from dnnflow._typing import Float
from dnnflow.dnn.activations import nonlinearity
from dnnflow.flow.residual.stage import Residual
from dnnflow.flow.stage import Stage
from dnnflow.flow.stages import Activation, Affine

CERTAIN, GONE = 1e-9, 1e-13
"""Singular values, as shares of the largest: a direction above the first is kept whatever rounding
did, one below the second is no more than rounding. What lies between is not decided."""

CLIPPING = ("relu", "relu6", "hard_tanh")
"""Activations that leave a number as it is or put a bound in its place: no rounding is in them."""

Keeping: TypeAlias = Literal["homeomorphism", "embedding", "loss", "clipping", "unknown"]
"""``homeomorphism``: one to one and continuous both ways onto a part of a space as wide.
``embedding``: the same into a wider space. ``loss``: a direction of the space is lost.
``clipping``: what lies beyond a bound is put there. ``unknown``: nothing is proved."""


@dataclass(frozen=True)
class Kept:
    """What a stage keeps.

    Attributes:
        keeping: In one word.
        rank: How many directions of space are left, where that is proved of an affine map.
        sign: Of the determinant of a square invertible map, 1 or -1; 0 of any other.
        bends: Whether straight lines may bend.
    """

    keeping: Keeping
    rank: int | None = None
    sign: int = 0
    bends: bool = False

    @property
    def injective(self) -> bool:
        """Whether no two points of the whole space come to one place."""
        return self.keeping in {"homeomorphism", "embedding"}


def kept_by(stage: Stage) -> Kept:
    """What a stage keeps of the whole space that it maps."""
    if isinstance(stage, Affine):
        return _kept_by_weight(stage.weight)
    if isinstance(stage, Residual) and stage.invertible:  # so is every moment of its way from h
        bends = any(layer.activation != "linear" for layer in stage.block.layers)
        return Kept("homeomorphism", sign=1, bends=bends)
    if not isinstance(stage, Activation):
        return Kept("unknown")
    if nonlinearity(stage.function).increasing:
        return Kept("homeomorphism", sign=1, bends=True)
    clips = stage.function.partition("(")[0] in CLIPPING
    return Kept("clipping" if clips else "unknown", bends=True)


def _kept_by_weight(weight: Float[np.ndarray, "d_in d_out"]) -> Kept:
    rows, columns = weight.shape
    rank = rank_of(weight)
    if rank is None:
        return Kept("unknown")
    if rank < rows:
        return Kept("loss", rank)
    if rows < columns:
        return Kept("embedding", rank)
    return Kept("homeomorphism", rank, int(np.linalg.slogdet(weight.astype(float))[0]))


def rank_of(weight: Float[np.ndarray, "d_in d_out"]) -> int | None:
    """How many directions a weight keeps; None if that hangs on rounding."""
    sizes = np.linalg.svd(weight.astype(float), compute_uv=False)
    shares = sizes / (sizes[0] or 1.0)
    rank = int((shares > CERTAIN).sum())
    return rank if (shares[rank:] < GONE).all() else None
