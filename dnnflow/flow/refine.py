"""Straight lines of the input plane get vertices where space bends them, and where classes change.

Deep in a network a line that was sampled evenly is drawn with chords that cut its corners. Here an
edge is halved as long as it lies off the true curve in any cloud in which it will be seen.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Bool, Cloud, Float, Integer
from dnnflow.flow.lines import Lines

LARGEST_BEND = 5e-4
"""How far a curve may lie off its chords, in sides of the box around a cloud: half a pixel where
that fills a picture of 1,000 pixels."""

MOST_MEASURED = 10_000
"""Of larger clouds this number of points says where they are."""

FIRST_EDGES = 64
"""Edges of a line before any is halved; what is narrower than these may be missed."""

MOST_ROUNDS = 40
"""An edge is then as short as numbers allow."""

MOST_VERTICES = 12_000
"""Of all lines; where that is too few, the edges that bend the most are halved."""

INNER_SHARES = np.array([0.25, 0.5, 0.75])
"""Where on an edge its bend is measured."""

MOST_CHANGES = 3
"""How many changes of class within one edge are found."""

CHANGE_HALVINGS = 54
"""One for each bit of a double: where the class changes is then as exact as numbers are."""

Classify: TypeAlias = Callable[[Cloud], Integer[np.ndarray, " n"]]
"""Points of the input plane become the classes that a network predicts there."""


@dataclass(frozen=True, eq=False)
class Segments:
    """Straight segments of the input plane.

    Attributes:
        starts, ends: Shape (k, 2): a segment goes from one to the other.
    """

    starts: Float[np.ndarray, "k 2"]
    ends: Float[np.ndarray, "k 2"]

    def at(self, segments: Integer[np.ndarray, " n"], shares: Float[np.ndarray, " n"]) -> Cloud:
        """The points at shares from 0 to 1 of segments."""
        start = self.starts[segments]
        return start + shares[:, None] * (self.ends[segments] - start)


@dataclass(frozen=True, eq=False)
class Sight:
    """Where lines will be seen.

    Attributes:
        clouds: Points of the input plane become the clouds in which they are seen, in order.
        corners: The lowest and the highest coordinates of the points of each of them.
    """

    clouds: Callable[[Cloud], Sequence[Float[np.ndarray, "_ _"]]]
    corners: Sequence[tuple[Float[np.ndarray, " _"], Float[np.ndarray, " _"]]]

    def bends(self, points: Float[np.ndarray, "k 5 2"]) -> Float[np.ndarray, " k"]:
        """How far curves bend off their chords at most, in sides of the boxes around the clouds.

        Args:
            points: Of each curve the start, three points between, and the end, shape (k, 5, 2).
        """
        bends = np.zeros(len(points))
        with np.errstate(all="ignore"):  # far outside coordinates may overflow
            for cloud, corners in zip(
                self.clouds(points.reshape(-1, 2)), self.corners, strict=True
            ):
                curves = np.asarray(cloud, float).reshape(*points.shape[:2], -1)
                np.fmax(bends, _seen_bend(curves, *corners), out=bends)
        return bends


def sight_of(clouds: Callable[[Cloud], Sequence[Float[np.ndarray, "_ _"]]], points: Cloud) -> Sight:
    """Where lines will be seen that go with points, shape (n, 2): in their clouds and half-way."""

    def seen(places: Cloud) -> list[Float[np.ndarray, "_ _"]]:
        made = list(clouds(places))
        return made + [
            (start + end) / 2 for start, end in pairwise(made) if start.shape == end.shape
        ]

    some = points[:: -(-len(points) // MOST_MEASURED)]
    return Sight(seen, [(cloud.min(axis=0), cloud.max(axis=0)) for cloud in seen(some)])


@dataclass(frozen=True, eq=False)
class Edges:
    """Pieces of segments.

    Attributes:
        segments: Shape (k,): which one each lies on.
        near, far: Shape (k,): from which to which share of it.
    """

    segments: Integer[np.ndarray, " k"]
    near: Float[np.ndarray, " k"]
    far: Float[np.ndarray, " k"]

    def __getitem__(self, some: Bool[np.ndarray, " k"] | Integer[np.ndarray, " _"]) -> "Edges":
        return Edges(self.segments[some], self.near[some], self.far[some])

    def points(self, segments: Segments) -> Float[np.ndarray, "k 5 2"]:
        """The start, three points between, and the end of each."""
        shares = np.concatenate([[0], INNER_SHARES, [1]])
        places = self.near[:, None] + shares * (self.far - self.near)[:, None]
        lines = np.repeat(self.segments, len(shares))
        return segments.at(lines, places.ravel()).reshape(len(self.near), len(shares), 2)

    def halved(self) -> "Edges":
        """The two halves of each."""
        middle = (self.near + self.far) / 2
        return Edges(
            np.tile(self.segments, 2),
            np.concatenate([self.near, middle]),
            np.concatenate([middle, self.far]),
        )


Shares: TypeAlias = tuple[Integer[np.ndarray, " _"], Float[np.ndarray, " _"]]
"""Vertices: the segment of each, and the share of it; in order."""


def refined(segments: Segments, sight: Sight, classifiers: Sequence[Classify]) -> Lines:
    """Segments with the vertices that they need, labelled by the first classifier.

    Where a class changes by any classifier, two vertices lie next to each other, one on each side.
    """
    shares = _shares(segments, sight, classifiers)
    for classify in classifiers:
        for _ in range(MOST_CHANGES):
            found = _changes(segments, shares, classify)
            shares = _in_order(*(np.concatenate(each) for each in zip(shares, found, strict=True)))
    vertices = segments.at(*shares)
    starts = np.flatnonzero(np.diff(shares[0], prepend=-1))
    return Lines(vertices, starts, classifiers[0](vertices))


def _shares(segments: Segments, sight: Sight, classifiers: Sequence[Classify]) -> Shares:
    """The vertices between which segments are straight, and of one class or two."""
    count = len(segments.starts)
    ticks = np.tile(np.arange(FIRST_EDGES) / FIRST_EDGES, count)
    edges = Edges(np.repeat(np.arange(count), FIRST_EDGES), ticks, ticks + 1 / FIRST_EDGES)
    kept: list[Edges] = []
    room = MOST_VERTICES - count
    for _ in range(MOST_ROUNDS):
        points = edges.points(segments)
        bends = np.where(_islands(points, classifiers), np.inf, sight.bends(points))
        worst = np.argsort(-bends)[: max(0, room - len(edges.near))]
        bent = np.zeros(len(bends), dtype=bool)
        bent[worst] = bends[worst] > LARGEST_BEND
        kept.append(edges[~bent])
        room -= int(np.count_nonzero(~bent))
        edges = edges[bent].halved()
        if not len(edges.near):
            break
    lines, near = (
        np.concatenate([getattr(each, name) for each in (*kept, edges)])
        for name in ("segments", "near")
    )
    return _in_order(np.append(lines, np.arange(count)), np.append(near, np.ones(count)))


def _islands(
    points: Float[np.ndarray, "k 5 2"], classifiers: Sequence[Classify]
) -> Bool[np.ndarray, " k"]:
    """Where a class lies on an edge that neither of its ends has."""
    found = np.zeros(len(points), dtype=bool)
    for classify in classifiers:
        labels = classify(points.reshape(-1, 2)).reshape(len(points), -1)
        inner = labels[:, 1:-1]
        found |= ((inner != labels[:, :1]) & (inner != labels[:, -1:])).any(axis=1)
    return found


def _changes(segments: Segments, shares: Shares, classify: Classify) -> Shares:
    """The last share with the class of the vertex before, and the first one with another."""
    lines, places = shares
    labels = classify(segments.at(lines, places))
    apart = (lines[1:] == lines[:-1]) & (np.nextafter(places[:-1], 1) < places[1:])
    first = np.flatnonzero(apart & (labels[1:] != labels[:-1]))
    line, label, near, far = lines[first], labels[first], places[first], places[first + 1]
    for _ in range(CHANGE_HALVINGS):
        middle = (near + far) / 2
        same = classify(segments.at(line, middle)) == label
        near, far = np.where(same, middle, near), np.where(same, far, middle)
    return np.tile(line, 2), np.concatenate([near, far])


def _in_order(lines: Integer[np.ndarray, " m"], places: Float[np.ndarray, " m"]) -> Shares:
    """Vertices from line to line, and along each; every one once."""
    order = np.lexsort([places, lines])
    lines, places = lines[order], places[order]
    new = np.append(True, (np.diff(lines) != 0) | (np.diff(places) != 0))
    return lines[new], places[new]


def _seen_bend(
    curves: Float[np.ndarray, "k 5 d"], low: Float[np.ndarray, " d"], high: Float[np.ndarray, " d"]
) -> Float[np.ndarray, " k"]:
    """The bend of curves in sides of a box; 0 where all of a curve is far beside it."""
    side = float((high - low).max()) or 1.0
    beside = (curves.max(axis=1) < low - side) | (curves.min(axis=1) > high + side)
    return np.where(beside.any(axis=1), 0, _bend(curves) / side)


def _bend(curves: Float[np.ndarray, "k 5 d"]) -> Float[np.ndarray, " k"]:
    """How far the points between lie off the straight way from the first to the last."""
    start, chord = curves[:, :1], curves[:, -1:] - curves[:, :1]
    inner = curves[:, 1:-1] - start
    along = (inner * chord).sum(axis=2, keepdims=True) / (chord**2).sum(axis=2, keepdims=True)
    off = inner - np.clip(np.nan_to_num(along), 0, 1) * chord
    return np.sqrt((off**2).sum(axis=2)).max(axis=1)
