"""Clouds of any widths, a row a point, come into one space, each turned towards the one before.

A recorded space has no axes of its own: only how its points lie to one another is shown. So a cloud
is brought to its main axes, and then turned or mirrored until its points are as near as can be to
where they were (orthogonal Procrustes: Schönemann 1966): exact, by one singular value
decomposition.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Cloud, Float

MOST_AXES = 64
"""Of wider clouds these main axes are turned, and the rest is counted as not seen."""

OPEN = 1e-9
"""Directions of which two clouds share less than this, in their sizes, leave a turn open."""

Matrix = Float[np.ndarray, "width width"]


@dataclass(frozen=True, eq=False)
class Aligned:
    """Recorded clouds on the main axes of all of them together, about their means.

    Attributes:
        clouds: Shape (n, kept) each, in the units of the recording.
        shares: How much of the variance of each cloud these axes show, from 0 to 1; 1 where all of
            its points coincide.
    """

    clouds: tuple[Cloud, ...]
    shares: tuple[float, ...]


def aligned(clouds: Sequence[Float[np.ndarray, "n _"]], kept: int) -> Aligned:
    """Clouds turned towards one another, on the ``kept`` axes that explain the most of all.

    Each cloud counts the same for these axes, however large it is. No orthogonal map of a recorded
    cloud, and no shift, changes what comes out.

    Args:
        clouds: Shape (n, any), one row a point, finite.
        kept: How many axes.
    """
    centred, sizes = zip(*map(_normed, clouds), strict=True)
    turned = list(_turned([*map(_on_main_axes, centred)]))
    spread = np.sum([cloud.T @ cloud for cloud in turned], axis=0)
    _, axes = np.linalg.eigh(spread)
    seen = [cloud @ axes[:, ::-1][:, :kept] for cloud in turned]
    signs = _signs(np.concatenate(seen))
    shares = [min(1.0, float(np.square(cloud).sum())) for cloud in seen]
    return Aligned(
        tuple(size * cloud * signs for size, cloud in zip(sizes, seen, strict=True)),
        tuple(share if size else 1.0 for size, share in zip(sizes, shares, strict=True)),
    )


def procrustes(cloud: Cloud, target: Cloud, usual: Matrix) -> Matrix:
    """The orthogonal map that brings a cloud the nearest to another one, point by point.

    Args:
        cloud: Shape (n, width).
        target: Shape (n, width).
        usual: What it is, as far as it can be, where the clouds leave it open.
    """
    left, common, right = np.linalg.svd(cloud.T @ target)
    rank = int((common > OPEN * np.linalg.norm(cloud) * np.linalg.norm(target)).sum())
    from_open, to_open = left[:, rank:], right[rank:]
    first, _, second = np.linalg.svd(from_open.T @ usual @ to_open.T)
    turn: Matrix = left[:, :rank] @ right[:rank] + from_open @ first @ second @ to_open
    return turn


def _turned(clouds: Sequence[Float[np.ndarray, "n _"]]) -> Iterator[Cloud]:
    """Clouds on their main axes, made equally wide by zeros, each turned towards the one before."""
    width = max(cloud.shape[1] for cloud in clouds)
    wide = [np.pad(cloud, ((0, 0), (0, width - cloud.shape[1]))) for cloud in clouds]
    turn, before = np.eye(width), wide[0]
    yield before
    for cloud in wide[1:]:
        turn = procrustes(cloud, before, turn)
        before = cloud @ turn
        yield before


def _on_main_axes(centred: Cloud) -> Float[np.ndarray, "n _"]:
    """A cloud about its mean on its main axes, the longest first; at most ``MOST_AXES``.

    Where there are fewer points than coordinates, the products of the points have all of it.
    """
    if centred.shape[1] <= len(centred):
        _, axes = np.linalg.eigh(centred.T @ centred)
        found = centred @ axes[:, ::-1][:, :MOST_AXES]
    else:
        values, points = np.linalg.eigh(centred @ centred.T)
        found = points[:, ::-1][:, :MOST_AXES] * np.sqrt(np.maximum(values[::-1][:MOST_AXES], 0))
    return np.asarray(found * _signs(found))


def _signs(cloud: Cloud) -> Float[np.ndarray, " width"]:
    """1 or −1 a coordinate: the first of the far points then lies on its positive side."""
    sizes = np.abs(cloud)
    first = (sizes > sizes.max(axis=0) / 2).argmax(axis=0)
    return np.where(cloud[first, np.arange(cloud.shape[1])] < 0, -1.0, 1.0)


def _normed(cloud: Cloud) -> tuple[Cloud, float]:
    """A cloud about its mean, the sum of its squares 1, and its size; 0 if all points coincide."""
    centred = cloud - cloud.mean(axis=0, dtype=float)
    largest = float(np.abs(centred).max()) or 1.0
    centred /= largest  # squares neither overflow nor vanish
    norm = float(np.linalg.norm(centred))
    return centred / (norm or 1.0), largest * norm
