"""Straight lines of the input plane get vertices where space bends them, and where classes change.

Deep in a network a line that was sampled evenly is drawn with chords that cut its corners. Here an
edge is halved as long as it lies off the true curve in any cloud in which it will be seen. Where
that takes more vertices than a frame has time for, the edges are halved first that bend in the
earliest clouds, for they are seen bent the longest: the lines are then true up to some cloud, and
cut corners in deeper ones.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Bool, Cloud, Float, Integer
from dnnflow.flow.lines import Lines
from dnnflow.flow.sight import Sight

FIRST_EDGES = 64
"""Edges of a line before any is halved; what is narrower than these may be missed."""

SHORTEST_EDGE = 2.0**-46
"""An edge of this share of its line is as short as numbers allow."""

MOST_VERTICES = 12_000
"""Of all lines; where that is too few, the edges that bend the earliest are halved."""

MOST_HALVED = 1024
"""How many edges are halved at once, before it is seen which of their halves bend."""

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
class Edges:
    """Pieces of segments.

    Attributes:
        segments: Shape (k,): which one each lies on.
        near, far: Shape (k,): from which to which share of it.
    """

    segments: Integer[np.ndarray, " k"]
    near: Float[np.ndarray, " k"]
    far: Float[np.ndarray, " k"]

    def __getitem__(
        self, some: Bool[np.ndarray, " k"] | Integer[np.ndarray, " _"] | slice
    ) -> "Edges":
        return Edges(self.segments[some], self.near[some], self.far[some])

    @classmethod
    def joined(cls, edges: Iterable["Edges"]) -> "Edges":
        """All of them, one behind the other."""
        every = [(each.segments, each.near, each.far) for each in edges]
        return cls(*map(np.concatenate, zip(*every, strict=True)))

    def points(self, segments: Segments) -> Float[np.ndarray, "5 k 2"]:
        """The start, three points between, and the end of each."""
        shares = np.concatenate([[0], INNER_SHARES, [1]])[:, None]
        places = self.near + shares * (self.far - self.near)
        lines = np.tile(self.segments, len(shares))
        return segments.at(lines, places.ravel()).reshape(*places.shape, 2)

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
    fresh = Edges(np.repeat(np.arange(count), FIRST_EDGES), ticks, ticks + 1 / FIRST_EDGES)
    straight, waiting, ranks = [], fresh[:0], np.empty(0)
    room = max(0, MOST_VERTICES - count - len(fresh.near))
    while len(fresh.near):
        new = _ranks(fresh, segments, sight, classifiers)
        bent = np.isfinite(new)
        straight.append(fresh[~bent])
        waiting, ranks = Edges.joined([waiting, fresh[bent]]), np.append(ranks, new[bent])
        order = np.argsort(ranks, kind="stable")
        first, later = np.split(order, [min(room, MOST_HALVED)])
        fresh, room = waiting[first].halved(), room - len(first)
        waiting, ranks = waiting[later], ranks[later]
    edges = Edges.joined([*straight, waiting])
    return _in_order(
        np.append(edges.segments, np.arange(count)), np.append(edges.near, np.ones(count))
    )


def _ranks(
    edges: Edges, segments: Segments, sight: Sight, classifiers: Sequence[Classify]
) -> Float[np.ndarray, " k"]:
    """Which edges must be halved first; infinite if they need not be, or cannot."""
    points = edges.points(segments)
    ranks = np.where(_islands(points, classifiers), 0.0, sight.ranks(points))
    return np.where(edges.far - edges.near > SHORTEST_EDGE, ranks, np.inf)


def _islands(
    points: Float[np.ndarray, "5 k 2"], classifiers: Sequence[Classify]
) -> Bool[np.ndarray, " k"]:
    """Where a class lies on an edge that neither of its ends has."""
    found = np.zeros(points.shape[1], dtype=bool)
    for classify in classifiers:
        labels = classify(points.reshape(-1, 2)).reshape(len(points), -1)
        found |= ((labels[1:-1] != labels[0]) & (labels[1:-1] != labels[-1])).any(axis=0)
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
