"""A weight becomes what it does to space: a stretch along axes, then a turn."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dnnflow._typing import Bool, Float

FLAT_STRETCH = 1e-3
"""Stretches below this share of the largest one shrink linearly: powers would rush."""


@dataclass(frozen=True, eq=False)
class Turn:
    """A rotation of n-dimensional space, as turns in planes that are orthogonal to each other.

    Attributes:
        planes: Shape (n, 2 p): two orthonormal columns for each plane that turns.
        angles: Shape (p,), in radians.
    """

    planes: Float[np.ndarray, "n columns"]
    angles: Float[np.ndarray, " p"]

    @property
    def angle(self) -> float:
        """The largest angle, from 0 to π."""
        return float(np.abs(self.angles).max(initial=0.0))

    def at(self, progress: float) -> Float[np.ndarray, "n n"]:
        """The rotation, shape (n, n), at a progress from 0 to 1: each plane by its share."""
        angles, ahead, still = self._parts
        angles = progress * angles
        away = self.planes * (np.cos(angles) - 1) + ahead * np.sin(angles)
        return still + away @ self.planes.T

    @cached_property
    def _parts(self) -> tuple[Float[np.ndarray, "_ ..."], ...]:
        """The angle of each column, where a quarter turn takes it, and no turn at all."""
        ahead = np.empty_like(self.planes)
        ahead[:, ::2], ahead[:, 1::2] = self.planes[:, 1::2], -self.planes[:, ::2]
        return self.angles.repeat(2), ahead, np.eye(len(self.planes))


@dataclass(frozen=True, eq=False)
class Polar:
    """``x @ weight`` as a stretch along orthogonal axes, followed by a turn.

    Space has as many dimensions n as the wider side of the weight. A reflection gets one more, and
    so is a turn too: it turns over like a page.

    Attributes:
        axes: Shape (n, r): the orthonormal directions, as columns, that are stretched.
        stretches: Shape (r,), falling, positive. What is orthogonal to all axes becomes 0.
        images: Shape (r, n): where the turn takes the axes, as rows.
        shape: The shape of the weight, (d_in, d_out).
    """

    axes: Float[np.ndarray, "n r"]
    stretches: Float[np.ndarray, " r"]
    images: Float[np.ndarray, "r n"]
    shape: tuple[int, int]

    @property
    def reflects(self) -> bool:
        """Whether left and right change places: the weight is square and its determinant < 0."""
        return len(self.axes) > max(self.shape)

    @property
    def angle(self) -> float:
        """How far the weight turns space, in radians: the largest angle of its planes."""
        return self.turn.angle

    @cached_property
    def turn(self) -> Turn:
        """The turn, the smallest there is where the weight leaves a choice."""
        return turn_between(self.axes, self.images)

    @cached_property
    def upright(self) -> Float[np.ndarray, "r n"]:
        """The coordinate axes, signed, nearest to the axes that are stretched, as rows."""
        from scipy.optimize import linear_sum_assignment

        axis, coordinate = linear_sum_assignment(np.abs(self.axes.T), maximize=True)
        near = self.axes[coordinate, axis]
        upright = np.where(near < 0, -1.0, 1.0)[:, None] * np.eye(len(self.axes))[coordinate]
        if len(upright) == len(self.axes) and np.linalg.det(self.axes @ upright) < 0:
            upright[np.argmin(np.abs(near))] *= -1
        return upright

    @cached_property
    def turns(self) -> tuple[Turn, Turn]:
        """The turn in two: until the axes are upright, and from there to their images."""
        return turn_between(self.axes, self.upright), turn_between(self.upright.T, self.images)

    def stretch(self, axes: Float[np.ndarray, "n r"], progress: float) -> Float[np.ndarray, "n n"]:
        """The stretch, shape (n, n), along any axes, at a progress from 0 to 1.

        Powers ``s^t``, so that equal times multiply by equal factors; linear for what becomes
        flat, or nearly so.
        """
        largest, flat = self._sizes
        common = min(1.0, largest) or 1.0
        zoom = common**progress
        across, along = zoom * (1 - progress), self.stretches**progress
        if flat is not None:
            linear = zoom * (1 - progress + progress * self.stretches / common)
            along = np.where(flat, linear, along)
        stretched = (axes * (along - across)) @ axes.T
        stretched.flat[:: len(axes) + 1] += across  # its diagonal
        return stretched

    @cached_property
    def _sizes(self) -> tuple[float, Bool[np.ndarray, " r"] | None]:
        """The largest stretch, and which ones are nearly flat against it, if any is."""
        largest = float(self.stretches.max(initial=0.0))
        flat = self.stretches < FLAT_STRETCH * largest
        return largest, flat if flat.any() else None

    def at(self, progress: float) -> Float[np.ndarray, "d_in n"]:
        """The map at a progress from 0 to 1, shape (d_in, n); its determinant stays positive.

        Shoemake & Duff 1992, "Matrix animation and polar decomposition".
        """
        return (self.stretch(self.axes, progress) @ self.turn.at(progress))[: self.shape[0]]


def polar(weight: Float[np.ndarray, "d_in d_out"]) -> Polar:
    """Decompose a weight, shape (d_in, d_out), that acts on points as rows.

    From the singular value decomposition ``W = U diag(s) V^T``: the axes are U, their images V^T.
    """
    axes, stretches, images = np.linalg.svd(np.asarray(weight, float), full_matrices=False)
    width = max(weight.shape)
    rank = int((stretches > 8 * np.finfo(float).eps * width * stretches[0]).sum())
    axes, stretches, images = axes[:, :rank], stretches[:rank], images[:rank]
    if rank == len(axes) == images.shape[1] and np.linalg.det(axes @ images) < 0:
        width += 1
    return Polar(_tall(axes, width), stretches, _tall(images.T, width).T, weight.shape)


def turn_between(axes: Float[np.ndarray, "n r"], images: Float[np.ndarray, "r n"]) -> Turn:
    """``rotation_between`` as a turn, plane by plane.

    It moves nothing that is orthogonal to all axes and images: few axes in a wide space are
    turned within the span of both.
    """
    if not 0 < 2 * axes.shape[1] < len(axes):
        return turn_of(rotation_between(axes, images))
    span, _ = np.linalg.qr(np.hstack([axes, images.T]))
    turn = turn_of(rotation_between(span.T @ axes, images @ span))
    return Turn(span @ turn.planes, turn.angles)


def rotation_between(
    axes: Float[np.ndarray, "n r"], images: Float[np.ndarray, "r n"]
) -> Float[np.ndarray, "n n"]:
    """The rotation, shape (n, n), nearest to the identity that takes columns to rows.

    ``axes.T @ rotation`` is ``images``. If fewer than n axes are given, its determinant is 1; the
    directions that are left are aligned as by Kabsch 1976, "A solution for the best rotation to
    relate two sets of vectors". If all n are given, there is no choice.
    """
    rotation = axes @ images
    if axes.shape[1] == len(axes):
        return rotation
    start, end = _across(axes.T).T, _across(images)
    left, _, right = np.linalg.svd(end @ start)
    if np.linalg.det(rotation + start @ (left @ right).T @ end) < 0:
        left[:, -1] *= -1
    return rotation + start @ (left @ right).T @ end


def _across(rows: Float[np.ndarray, "r n"]) -> Float[np.ndarray, "rest n"]:
    """Orthonormal rows that are orthogonal to all of these, which are so themselves."""
    return np.linalg.svd(rows)[2][len(rows) :]


def turn_of(rotation: Float[np.ndarray, "n n"]) -> Turn:
    """A rotation of n-dimensional space, shape (n, n), plane by plane."""
    return _turn_in_one(rotation) if len(rotation) in {2, 3} else _turn_in_many(rotation)


def _turn_in_one(rotation: Float[np.ndarray, "n n"]) -> Turn:
    """The one plane in which a rotation of two or three dimensions turns, as it moves it most."""
    planes = np.linalg.svd(rotation - np.eye(len(rotation)))[2][:2].T
    form = planes.T @ rotation @ planes
    return Turn(planes, np.arctan2(form[1:, 0] - form[:1, 1], np.trace(form)[None]))


def _turn_in_many(rotation: Float[np.ndarray, "n n"]) -> Turn:
    """The planes of a rotation, from its real Schur form; half turns come in pairs of axes."""
    # Here, because it takes as long to import as all else that a narrow network needs.
    from scipy import linalg

    form, basis = linalg.schur(rotation)
    sines = np.append(np.diag(form, -1), 0.0)
    first = np.flatnonzero(np.abs(sines) > 1e-12)
    alone = np.setdiff1d(np.flatnonzero(np.diag(form) < 0), [first, first + 1])
    pairs = np.vstack([np.stack([first, first + 1], 1), alone.reshape(-1, 2)])
    angles = np.arctan2(sines[first], form[first, first])
    return Turn(basis[:, pairs.ravel()], np.append(angles, np.full(len(alone) // 2, np.pi)))


def _tall(columns: Float[np.ndarray, "d r"], height: int) -> Float[np.ndarray, "n r"]:
    return np.pad(columns, ((0, height - len(columns)), (0, 0)))
