"""Points become the distinct places that they lie on, told from what rounding alone puts together.

A map that is proved to be one to one puts no two points together, even where the numbers of its
image are equal: that is rounding. A clip puts points together exactly.
"""

from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Integer

MOST_COUNTED = 200_000
"""Of more points the places are not counted."""

Places: TypeAlias = Integer[np.ndarray, " _"]
"""The number of a point at each place: one for every place."""


def first_places(points: Cloud) -> Places | None:
    """A point of each distinct place, shape (places,); None if they are too many to count."""
    return None if len(points) > MOST_COUNTED else _distinct(points)


def clipped_places(places: Places, before: Cloud, after: Cloud) -> Places | None:
    """A point of each place that is left behind a clip; None where rounding had a part in it.

    Args:
        places: A point of each place before.
        before: All points before the clip, shape (n, d).
        after: And behind it.
    """
    if len(_distinct(before[places])) < len(places):
        return None
    return places[_distinct(after[places])]


def varying(points: Cloud) -> int:
    """In how many coordinates points differ, exactly."""
    return int((points != points[:1]).any(axis=0).sum())


def _distinct(points: Cloud) -> Places:
    """The first of each of the equal rows; -0 is 0."""
    order = np.lexsort(points.T)
    changes = (points[order[1:]] != points[order[:-1]]).any(axis=1)
    return order[np.append(True, changes)]
