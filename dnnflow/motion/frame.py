"""A flow at one moment of its timeline: a frame. Geometry, never pixels."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.flow import Flow
from dnnflow.flow.lines import Lines
from dnnflow.flow.stage import Move, Paths
from dnnflow.flow.walls import walls_of
from dnnflow.motion.timeline import ROUNDING, Timeline

Moment: TypeAlias = tuple[int, float, float, float, float]
"""All that a frame follows from: stage, progress, how far camera, view and end have come."""


@dataclass(frozen=True)
class View:
    """The part of the plane that is seen, in the units of the data.

    Attributes:
        centre: The point in the middle of the picture.
        extent: The distance from the middle to the nearer edges of a square picture.
        shares: How much of the extent must be seen to either side, and how much up and down: one of
            them is 1. A picture that is not square needs to show no more.
    """

    centre: tuple[float, float]
    extent: float
    shares: tuple[float, float] = (1.0, 1.0)

    def scale(self, width: float, height: float) -> float:
        """How long the unit of the data is in a picture with such sides, in their unit."""
        across, up = self.shares
        return min(width / across, height / up) / 2 / self.extent


@dataclass(frozen=True, eq=False)
class Frame:
    """What there is to see at one moment.

    Attributes:
        index: The number of the frame, from 0.
        time: When it is shown, in seconds.
        stage: The stage that moves or moves next.
        progress: How far it has come, from 0 to 1.
        points: Shape (n, d).
        grid, boundary, flips, creases, sheets: The lines that go with the points, if any.
        walls: The box of the last bounded activation, if it is to be seen.
        walls_opacity: How much it is to be seen, from 0 to 1.
        settled: How far the end has settled, from 0 when the last cloud is reached to 1.
        depth: Shape (n,): how far behind the plane each point lies, set by the projection.
        view: The part of the plane that is seen, set by the projection.
        moment: All that it follows from but its number and time, if it is known.
    """

    index: int
    time: float
    stage: int
    progress: float
    points: Float[np.ndarray, "n d"]
    grid: Lines | None = None
    boundary: Lines | None = None
    flips: Lines | None = None
    creases: Lines | None = None
    sheets: Lines | None = None
    walls: Lines | None = None
    walls_opacity: float = 0.0
    settled: float = 0.0
    depth: Float[np.ndarray, " n"] | None = None
    view: View | None = None
    moment: Moment | None = None

    @property
    def reached(self) -> int:
        """The number of the last cloud that has been reached."""
        return self.stage + int(self.progress)


def frame_at(flow: Flow, timeline: Timeline, index: int) -> Frame:
    """The frame number ``index``: a pure function, the same in any order and any process."""
    return _frame(flow, timeline, index, timeline.time(index))


def frame_when(flow: Flow, timeline: Timeline, time: float) -> Frame:
    """What there is at a time in seconds, between two frames too; its number is the next one's."""
    return _frame(flow, timeline, math.ceil(time * timeline.fps - ROUNDING), time)


def _frame(flow: Flow, timeline: Timeline, index: int, time: float) -> Frame:
    stage, progress = timeline.at(time)
    points, lines = geometry_at(flow, timeline.paths, stage, progress)
    grid, boundary, flips, creases, sheets = lines
    walls, opacity = walls_at(flow, stage, progress)
    return Frame(
        index,
        time,
        stage,
        progress,
        points,
        grid,
        boundary,
        flips,
        creases,
        sheets,
        walls,
        opacity,
        timeline.settled(time),
    )


def geometry_at(
    flow: Flow, paths: Paths, stage: int, progress: float
) -> tuple[Cloud, tuple[Lines | None, ...]]:
    """The points and all lines at a stage's progress, in the order of a frame; exact at 0 and at 1.

    Raises:
        UsageError: a path does not fit the stage.
    """
    if progress in {0.0, 1.0} or not flow.stages:
        key = stage + int(progress)
        return flow.clouds[key], tuple(lines[key] if lines else None for lines in flow.lines)
    move = _move(flow, paths, stage, progress)
    lines = tuple(_moved(each, move, stage) if each else None for each in flow.lines)
    return move(flow.clouds[stage], lambda: flow.clouds[stage + 1]), lines


def walls_at(flow: Flow, stage: int, progress: float) -> tuple[Lines | None, float]:
    """The walls, which rise while a stage moves into them and fade while the next one does.

    They stand all the time around a stage that starts within them.
    """
    if not flow.walled:
        return None, 0.0
    standing = bool(flow.stages) and flow.stages[stage].start_bounds is not None
    for built, opacity in ((stage, 1.0 if standing else progress), (stage - 1, 1 - progress)):
        if 0 <= built < len(flow.stages) and opacity > 0:
            walls = walls_of(flow.stages[built].bounds, len(flow.centroids[built]))
            if walls:
                return walls, opacity
    return None, 0.0


def between(
    flow: Flow, paths: Paths, stage: int, progress: float
) -> Callable[[Sequence[Float[np.ndarray, "_ _"]]], Cloud]:
    """From clouds that are at every stage, to where they are at some progress of one stage.

    Raises:
        UsageError: a path does not fit the stage.
    """
    move = _move(flow, paths, stage, progress)
    return lambda clouds: move(clouds[stage], lambda: clouds[stage + 1])


def _move(flow: Flow, paths: Paths, stage: int, progress: float) -> Move:
    return flow.stages[stage].moving(paths, flow.centroids[stage], progress)


def _moved(lines: Sequence[Lines | None], move: Move, stage: int) -> Lines | None:
    """Lines on the way from one cloud to the next, which is made only if the move asks for it."""
    start = lines[stage]
    if start is None:
        return None
    return start.moved(move(start.vertices, lambda: (lines[stage + 1] or start).vertices))
