"""Where points of a class lie so close that their dots would hide how many there are: piles."""

import math
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from dnnflow._typing import Cloud, Float, Integer, Labels
from dnnflow.motion.frame import View

LARGEST_RADIUS = 0.12
"""The radius of a pile of all points, in extents of the view; its area is as its number."""

LEAST_SHARE = 0.06
"""Of all points in a pile: fewer are as well seen without a ring."""

LEAST_COUNT = 30
"""How many points a pile has at least: the dots of fewer do not cover each other in its disc."""

MOST_SEARCHED = 150_000
"""Of how many points at most piles are made, where their numbers are not written."""

FOLLOWED = 64
"""How many points of a pile say where it is while it moves."""

VIEW_CELLS = 100
"""In how many cells the view is cut, in each direction, to find the densest place."""

TIGHT, LOOSE = 0.75, 1.15
"""From which spread on, in radii of the pile, its points are no pile any more, and are far from it.

Those that fill it evenly have a spread of 0.71.
"""

MOST_GROWTHS = 12
"""In how many steps at most a pile grows from the densest place."""


@dataclass(frozen=True, eq=False)
class Piles:
    """The piles of a cloud.

    Attributes:
        labels: Shape (p,): the class of each.
        counts: Shape (p,): how many points it has, of those that were looked at.
        followed: Shape (p, ``FOLLOWED``): the numbers of some of them, evenly chosen.
        radii: Shape (p,): as large as the number asks for, in extents of the view.
    """

    labels: Integer[np.ndarray, " p"]
    counts: Integer[np.ndarray, " p"]
    followed: Integer[np.ndarray, "p _"]
    radii: Float[np.ndarray, " p"]

    def __len__(self) -> int:
        return len(self.labels)

    def at(
        self, points: Float[np.ndarray, "n 2"], extent: float
    ) -> tuple[Float[np.ndarray, "p 2"], Float[np.ndarray, " p"]]:
        """Where each pile is, shape (p, 2), and how far its points have gathered, from 0 to 1.

        Args:
            points: All of them at some moment.
            extent: Of the view, in the same units.
        """
        extents = np.full(len(self), extent, float)
        return gathered(points.take(self.followed, axis=0), self.radii, extents)

    def circles(self, points: Float[np.ndarray, "n 2"], extent: float) -> Float[np.ndarray, "p 3"]:
        """Their rings on the plane: of each x and y of its middle, and its radius; as ``at``."""
        return np.column_stack([self.at(points, extent)[0], self.radii * extent])


def gathered(
    points: Float[np.ndarray, "p _ 2"],
    radii: Float[np.ndarray, " p"],
    extents: Float[np.ndarray, " p"],
) -> tuple[Float[np.ndarray, "p 2"], Float[np.ndarray, " p"]]:
    """Where piles are, and how far their points have gathered, as ``Piles.at`` says.

    Args:
        points: Those of each pile that are followed.
        radii: Of the piles, in extents.
        extents: Of the views in which they are seen.
    """
    # Sums by their own names, for piles are few: numpy would take longer to find the mean.
    some = points.astype(float)
    middles = np.add.reduce(some, axis=1) / FOLLOWED
    some -= middles[:, None]
    squares = np.add.reduce(some * some, axis=2)
    spreads = np.sqrt(np.add.reduce(squares, axis=1) / FOLLOWED) / extents
    loose = (spreads / radii - TIGHT) / (LOOSE - TIGHT)
    loose = np.minimum(np.maximum(loose, 0), 1)
    return middles, 1 - loose * loose * (3 - 2 * loose)


def piles_of(points: Cloud, labels: Labels, view: View, *, every: int = 1) -> Piles:
    """The piles of points on the plane: groups of a class within a disc that fits their number.

    The area of the disc is as the number: ``LARGEST_RADIUS`` is that of all points. Each begins at
    the densest place and takes what lies within its disc until that is all. Discs of a class that
    overlap are one pile.

    Args:
        points: Shape (n, 2).
        labels: Shape (n,): the class of each.
        view: What is seen.
        every: Of each class, every how many points one is looked at.
    """
    found: list[tuple[int, Integer[np.ndarray, " _"]]] = []
    whole = len(points) / every
    for label in range(int(labels.max()) + 1):
        own = np.flatnonzero(labels == label)[::every]
        places = (points[own] - np.array(view.centre)) / view.extent
        groups = _merged(_groups(places, whole), places, whole)
        found += [(label, own[group]) for group in groups]
    followed = [group[np.linspace(0, len(group) - 1, FOLLOWED).astype(int)] for _, group in found]
    return Piles(
        np.array([label for label, _ in found], np.intp),
        np.array([len(group) for _, group in found], np.intp),
        np.array(followed, np.intp).reshape(-1, FOLLOWED),
        np.array([_radius(len(group), whole) for _, group in found], float),
    )


def _radius(count: int, whole: float) -> float:
    """How large a pile of some of the points is, in extents of the view."""
    return LARGEST_RADIUS * math.sqrt(count / whole)


def _groups(places: Cloud, whole: float) -> list[Integer[np.ndarray, " _"]]:
    """The numbers of the points of each pile of one class, the densest first."""
    least = max(LEAST_COUNT, LEAST_SHARE * whole)
    columns, rows = ((np.clip(places, -1, 1) + 1) * (VIEW_CELLS - 1) / 2).astype(np.intp).T
    left, groups = np.arange(len(places)), []
    while len(left) >= least:
        cells = np.bincount(VIEW_CELLS * rows[left] + columns[left], minlength=VIEW_CELLS**2)
        counts = cells.reshape(VIEW_CELLS, VIEW_CELLS)
        # A pile may lie across the edges of cells, but not across those of all windows.
        windows = counts[1:, 1:] + counts[:-1, 1:] + counts[1:, :-1] + counts[:-1, :-1]
        row, column = divmod(int(windows.argmax()), VIEW_CELLS - 1)
        if windows[row, column] < least:
            break
        taken = (rows[left] - row) // 2 == 0
        taken &= (columns[left] - column) // 2 == 0
        group = _grown(places[left], np.flatnonzero(taken), whole)
        if len(group) >= least:
            groups.append(left[group])
        taken[group] = True
        left = left[~taken]
    return groups


def _grown(
    places: Cloud, group: Integer[np.ndarray, " _"], whole: float
) -> Integer[np.ndarray, " _"]:
    """The numbers of the places within the disc that fits their number, from some of them on."""
    # Column by column: numpy takes twenty times as long across the two coordinates of a point.
    across, down = np.ascontiguousarray(places.T)
    for _ in range(MOST_GROWTHS):
        count = len(group)
        right, up = across - across[group].mean(), down - down[group].mean()
        group = np.flatnonzero(right * right + up * up <= _radius(count, whole) ** 2)
        if len(group) in {0, count}:
            break
    return group


def _merged(
    groups: list[Integer[np.ndarray, " _"]], places: Cloud, whole: float
) -> list[Integer[np.ndarray, " _"]]:
    """The groups, of which those with discs that overlap are one."""
    while True:
        middles = [places[group].mean(axis=0) for group in groups]
        radii = [_radius(len(group), whole) for group in groups]
        near = (
            (one, two)
            for one, two in combinations(range(len(groups)), 2)
            if np.hypot(*(middles[one] - middles[two])) < radii[one] + radii[two]
        )
        pair = next(near, None)
        if pair is None:
            return groups
        one, two = pair
        both = np.concatenate([groups[one], groups.pop(two)])
        groups[one] = both
