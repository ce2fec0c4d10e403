"""A flow on the plane becomes moments of it, between which polynomials are true to its motion."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.flow import Flow
from dnnflow.flow.lines import Lines, Moved
from dnnflow.motion.frame import geometry_at
from dnnflow.projection.flat import widened
from dnnflow.projection.orbit import Orbit
from dnnflow.projection.track import Track

MOST_PIXELS_OFF = 0.2
"""How far a point may be from where it is, between two moments, in pixels of ``SEEN_IN``."""

SEEN_IN = (1920, 1080)
"""The picture in which that is measured."""

DEGREES = range(1, 8)
"""Of the polynomials in a stage's progress: as low as is true."""

MOST_CUTS = 6
"""How often a stage is cut in two, where no polynomial is true to all of it."""

FARTHEST_LINE = 3.0
"""How far from the middle of the points lines must be true, in radii of the box around them."""

BARELY_BEFORE = 1 - 1e-12
"""The progress at which lines that end with a stage are seen for the last time."""

PAGE_LINES = ("grid", "boundary", "flips", "creases")
"""The lines that a page knows, by their names in ``Flow``, in the order of ``Flow.lines``."""

Geometry: TypeAlias = tuple[Cloud, tuple[Lines | None, ...]]
"""The points, and as many lines as there are names of ``PAGE_LINES``."""


def place_of(track: Track) -> Callable[[Cloud], Cloud]:
    """From points of any width to what is seen of them: the plane, or space if a camera orbits."""
    if isinstance(track.projection, Orbit):
        return lambda points: widened(points, 3)
    return lambda points: track.projection(points, 0.0)[0]


def moments_of(track: Track, stage: int) -> list[tuple[float, ...]]:
    """The progress at the moments of a stage, piece by piece; each ends where the next begins."""
    return list(_pieces(_Stage(track, stage), 0.0, 1.0, MOST_CUTS))


def seen_at(track: Track, stage: int, progress: float) -> Geometry:
    """What is seen of the points and their lines at a stage's progress.

    Lines that end with a stage are, at its end, where they were last.
    """
    place, flow, paths = place_of(track), track.flow, track.timeline.paths
    points, lines = geometry_at(flow, paths, stage, progress)
    lasting = [lasting_of(each) for each in lines_of(flow)]
    if progress == 1 and stage + 1 in lasting:
        _, lines = geometry_at(flow, paths, stage, BARELY_BEFORE)
    known = zip(lines, lasting, strict=False)
    return place(points), tuple(_placed(each, place) if last else None for each, last in known)


def lines_of(flow: Flow) -> tuple[Sequence[Lines | None], ...]:
    """Those that a page knows."""
    return flow.lines[: len(PAGE_LINES)]


def lasting_of(lines: Sequence[Lines | None]) -> int:
    """In how many clouds, from the first on, there are lines; then there are none.

    It is 0 if their vertices change from cloud to cloud: such lines cannot be mixed.
    """
    if isinstance(lines, Moved):
        return len(lines)
    counts = [each and (len(each.vertices), *each.starts.tolist()) for each in lines]
    last = counts.index(None) if None in counts else len(counts)
    return last if len({*counts[:last]}) == 1 and not any(counts[last:]) else 0


def scale_of(track: Track, stage: int) -> float:
    """How many pixels the unit of the plane is long while a stage moves, at most."""
    if not track.timeline.starts:
        return track.limits.at(0.0).scale(*SEEN_IN)
    times = np.linspace(track.timeline.starts[stage], track.timeline.ends[stage], 9)
    return max(track.limits.at(time).scale(*SEEN_IN) for time in times.tolist())


def chebyshev(start: float, end: float, degree: int) -> tuple[float, ...]:
    """The extrema of a Chebyshev polynomial, from start to end: interpolation there is calm."""
    shares = (1 - np.cos(np.pi * np.arange(degree + 1) / degree)) / 2
    return start, *(start + (end - start) * shares[1:-1]).tolist(), end


def weights(moments: tuple[float, ...], progress: float) -> Float[np.ndarray, " k"]:
    """How much each moment counts at some progress: Lagrange's polynomials."""
    nodes = np.array(moments)
    return np.array(
        [
            np.prod((progress - np.delete(nodes, number)) / (node - np.delete(nodes, number)))
            for number, node in enumerate(nodes)
        ]
    )


@dataclass(frozen=True, eq=False)
class _Stage:
    """A stage whose moments are sought.

    Attributes:
        track: Of which one.
        number: Which stage of it.
    """

    track: Track
    number: int
    kept: dict[float, Cloud] = field(default_factory=dict)

    @cached_property
    def scale(self) -> float:
        return scale_of(self.track, self.number)

    def at(self, progress: float) -> Cloud:
        """All that must be true at some progress, shape (m, 2 or 3)."""
        if progress not in self.kept:
            points, lines = seen_at(self.track, self.number, progress)
            self.kept[progress] = np.concatenate(
                [points, *(each.vertices for each in lines if each)]
            )
        return self.kept[progress]

    def miss(self, moments: tuple[float, ...]) -> float:
        """How far polynomials through moments are from the motion, in pixels."""
        halfway = chebyshev(moments[0], moments[-1], 3 * (len(moments) - 1))[1:-1]
        return max(self._miss(moments, progress) for progress in halfway)

    def _miss(self, moments: tuple[float, ...], progress: float) -> float:
        true = self.at(progress)
        points = true[: len(self.track.dataset)]
        low, high = points.min(axis=0), points.max(axis=0)
        reach = FARTHEST_LINE * float((high - low).max()) / 2
        near = (np.abs(true - (low + high) / 2) <= reach).all(axis=1)
        near[: len(points)] = True
        shares = weights(moments, progress)
        mixed = sum(share * self.at(moment) for share, moment in zip(shares, moments, strict=True))
        return self.scale * float(np.linalg.norm((mixed - true)[near], axis=1).max())


def _pieces(stage: _Stage, start: float, end: float, cuts: int) -> Iterator[tuple[float, ...]]:
    """The shortest true polynomial, or those of both halves."""
    for degree in DEGREES:
        moments = chebyshev(start, end, degree)
        if stage.miss(moments) <= MOST_PIXELS_OFF:
            yield moments
            return
    if not cuts:
        yield moments
        return
    middle = (start + end) / 2
    yield from _pieces(stage, start, middle, cuts - 1)
    yield from _pieces(stage, middle, end, cuts - 1)


def _placed(lines: Lines | None, place: Callable[[Cloud], Cloud]) -> Lines | None:
    return lines and lines.moved(place(lines.vertices))
