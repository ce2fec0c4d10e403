"""A frame in any dimension becomes a frame on the plane."""

from dataclasses import replace

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame, Moment
from dnnflow.projection.camera.limits import Limits
from dnnflow.projection.views import Projection


def project(
    frame: Frame, projection: Projection, limits: Limits, moment: Moment | None = None
) -> Frame:
    """The same frame on the plane: points and lines of width 2, the depth and the view set.

    Depth is in extents of the view: most points have -1, nearest, to +1, farthest. Sheets are kept
    where the points lie in a plane, for elsewhere none lies on another.
    """
    view = limits.at(frame.time)
    points, depth = projection(frame.points, frame.time)
    return replace(
        frame,
        points=points,
        grid=_flat(frame.grid, projection, frame.time),
        boundary=_flat(frame.boundary, projection, frame.time),
        flips=_flat(frame.flips, projection, frame.time),
        creases=_flat(frame.creases, projection, frame.time),
        sheets=_flat(_plane(frame.sheets), projection, frame.time),
        walls=_flat(frame.walls, projection, frame.time),
        depth=None if depth is None else depth / view.extent,
        view=view,
        moment=moment,
    )


def _flat(lines: Lines | None, projection: Projection, time: float) -> Lines | None:
    return lines and lines.moved(projection(lines.vertices, time)[0])


def _plane(lines: Lines | None) -> Lines | None:
    return lines if lines and lines.vertices.shape[1] == 2 else None
