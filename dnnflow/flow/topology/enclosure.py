"""Classes of points in the plane become a closed polygon of one class with another inside of it.

The polygon goes through points of a class, and each of its edges is shorter than its distance to
the other class: a chain of neighbours, not a fence across a gap. It is a Jordan curve, for it turns
one way about a point inside. A homeomorphism of the plane sends it to a Jordan curve, and what is
inside of it to the inside.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

import numpy as np

from dnnflow._typing import Bool, Cloud, Float, Integer, Labels
from dnnflow.flow.topology.winding import turns_about

SECTORS = (96, 64, 48, 32, 24, 16, 12, 8)
"""Into how many sectors about the inner class the outer one is cut, one vertex each."""

MOST_ENCLOSED = 12
"""Of more classes no pair is looked at."""

MOST_AT_ONCE = 2048
"""Of this number of points it is calculated at once whether they are inside."""

SAFETY = 1e-9
"""How much longer an edge, or nearer a point, may be than it is calculated, in parts of it; and a
turn, in radians."""


@dataclass(frozen=True, eq=False)
class Enclosure:
    """A class inside a closed polygon of another.

    Attributes:
        inner, outer: The two classes.
        vertices: The numbers of the points of the polygon, in order.
    """

    inner: int
    outer: int
    vertices: Integer[np.ndarray, " m"]


def enclosure_of(points: Cloud, labels: Labels) -> Enclosure | None:
    """A class that another one winds round, if it is proved; the first of several.

    Args:
        points: Shape (n, 2); in any other width there is none.
        labels: The class of each, shape (n,).
    """
    classes = np.unique(labels)
    if points.shape[1] != 2 or len(classes) > MOST_ENCLOSED:
        return None
    for inner, outer in permutations(classes.tolist(), 2):
        numbers = np.flatnonzero(labels == outer)
        for vertices in _chains(points[numbers], points[labels == inner]):
            return Enclosure(inner, outer, numbers[vertices])
    return None


def _chains(
    outer: Float[np.ndarray, "m 2"], inner: Float[np.ndarray, "n 2"]
) -> Iterator[Integer[np.ndarray, " _"]]:
    """Closed polygons through points of a class that are proved to enclose another class."""
    centre = (inner.min(axis=0) + inner.max(axis=0)) / 2
    shares = np.arctan2(*(outer - centre).T[::-1]) / math.tau + 0.5
    uneven = np.hypot(*(outer - centre).T)
    uneven = np.abs(uneven - np.median(uneven))
    for count in SECTORS:
        sectors = np.minimum(shares * count, count - 1).astype(np.intp)
        if np.bincount(sectors, minlength=count).all():
            vertices = _first_of_each(sectors, uneven)
            if encloses(outer[vertices], inner, centre):
                yield vertices


def _first_of_each(
    sectors: Integer[np.ndarray, " n"], uneven: Float[np.ndarray, " n"]
) -> Integer[np.ndarray, " _"]:
    """In each sector the point whose distance from the centre is nearest to the middle one."""
    least = np.full(int(sectors.max()) + 1, np.inf)
    np.minimum.at(least, sectors, uneven)
    nearest = np.flatnonzero(uneven == least[sectors])
    _, first = np.unique(sectors[nearest], return_index=True)
    return nearest[first]


def encloses(
    polygon: Float[np.ndarray, "m 2"],
    points: Float[np.ndarray, "n 2"],
    centre: Float[np.ndarray, "2"],
) -> bool:
    """Whether a closed polygon is a simple chain of short edges with all points inside.

    Args:
        polygon: Its vertices in order, shape (m, 2).
        points: Shape (n, 2).
        centre: About which the polygon turns one way, shape (2,).
    """
    closed = np.vstack([polygon, polygon[:1]])
    turns = turns_about(closed, centre)
    if not (turns > SAFETY).all() or round(float(turns.sum()) / math.tau) != 1:
        return False
    longest = float(np.hypot(*np.diff(closed, axis=0).T).max()) * (1 + SAFETY)
    # A disc about the centre that does not reach the polygon needs no look at each of its points.
    free = (float(_distances(closed, centre[None]).min()) - longest) * (1 - SAFETY)
    outside = points[np.hypot(*(points - centre).T) >= free]
    parts = np.array_split(outside, -(-len(outside) // MOST_AT_ONCE) or 1)
    return all(bool(_are_inside(closed, part, longest).all()) for part in parts)


def _are_inside(
    closed: Float[np.ndarray, "m 2"], points: Float[np.ndarray, "n 2"], longest: float
) -> Bool[np.ndarray, " n"]:
    """Which points a polygon winds round once, and are farther away than its edges are long."""
    turns = turns_about(closed, points[:, None]).sum(axis=1)
    far = _distances(closed, points) * (1 - SAFETY) > longest
    return far & (np.rint(turns / math.tau) == 1)


def _distances(
    closed: Float[np.ndarray, "m 2"], points: Float[np.ndarray, "n 2"]
) -> Float[np.ndarray, " n"]:
    """How far points are from a polygon that ends where it starts."""
    edges, away = np.diff(closed, axis=0), points[:, None] - closed[:-1]
    shares = np.clip((away * edges).sum(axis=2) / (edges**2).sum(axis=1), 0, 1)
    nearest: Float[np.ndarray, " n"] = np.linalg.norm(away - shares[..., None] * edges, axis=2)
    return nearest.min(axis=1)
