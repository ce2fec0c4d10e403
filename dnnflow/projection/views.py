"""The name of a view becomes a projection that fits a flow."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from dnnflow.dnn.layers.layer import Layer
from dnnflow.errors import UsageError, choose
from dnnflow.flow.flow import Flow
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.flat import Coordinates, Principal, principal
from dnnflow.projection.orbit import Orbit, orbit_of

Projection: TypeAlias = Coordinates | Principal | Orbit
"""``projection(points, time)``: points of any width, shape (n, d), at a time in seconds become
their places on the plane, shape (n, 2), and how far behind it they lie, shape (n,), or None; both
in the units of the data. ``projection.turned(time)`` is how much of its own turn it has done."""


def view_of(name: str, flow: Flow, timeline: Timeline, output: Layer | None) -> Projection:
    """The projection called ``name``, for a flow and its output layer, if there is one.

    Raises:
        UsageError: there is no such view, or it does not fit the width of the flow.
    """
    return choose(VIEWS, name, "view")(flow, timeline, output)


def _auto(flow: Flow, timeline: Timeline, output: Layer | None) -> Projection:
    width = max(flow.widths)
    name = "plane" if width <= 2 else "orbit" if width == 3 else "pca"
    return VIEWS[name](flow, timeline, output)


def _plane(flow: Flow, _timeline: Timeline, _output: Layer | None) -> Coordinates:
    _check("plane", flow, 1, 2)
    return Coordinates(flow.width)


def _xy(flow: Flow, _timeline: Timeline, _output: Layer | None) -> Coordinates:
    if flow.whole:
        raise UsageError("view 'xy' shows coordinates, and recorded clouds are turned: take 'auto'")
    return Coordinates(flow.width)


def _orbit(flow: Flow, timeline: Timeline, output: Layer | None) -> Orbit:
    _check("orbit", flow, 3, 3)
    return orbit_of(flow, timeline, output)


def _pca(flow: Flow, _timeline: Timeline, _output: Layer | None) -> Principal:
    if (width := max(flow.widths)) > flow.width:
        return Principal(np.eye(width, 2), None)  # the clouds are on their main axes already
    _check("pca", flow, 3)
    return principal(flow.clouds)


def _check(name: str, flow: Flow, least: int, most: float = float("inf")) -> None:
    if not least <= flow.width <= most:
        fits = f"{least}" if least == most else f"{least} or more" if most > 3 else "1 or 2"
        raise UsageError(
            f"view {name!r} shows flows of width {fits}, but this one has width {flow.width}: "
            f"take 'auto'"
        )


VIEWS: dict[str, Callable[[Flow, Timeline, Layer | None], Projection]] = {
    "auto": _auto,
    "plane": _plane,
    "xy": _xy,
    "orbit": _orbit,
    "pca": _pca,
}
"""What each view needs to know: the flow, its timeline and the layer that separates the classes."""
