"""Views and limits become tables: how points come to the plane, and which part of it is seen."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import numpy as np

from dnnflow.projection.camera.clock import Clock
from dnnflow.projection.camera.framing import Framing
from dnnflow.projection.camera.limits import Limits
from dnnflow.projection.flat import Coordinates, Principal
from dnnflow.projection.orbit import Orbit
from dnnflow.projection.views import Projection
from dnnflow.save.pages.packing import packed, shipped
from dnnflow.save.pages.stages import turn_table


def projection_table(projection: Projection, precision: str) -> dict[str, Any]:
    """How points come to the plane."""
    return VIEW_TABLES[type(projection)](projection, precision)


def limits_table(limits: Limits, precision: str) -> dict[str, Any]:
    """Which part of the plane is seen, as a curve over what a clock reads."""
    return framing_table(limits.framing, limits.clock, precision)


def framing_table(framing: Framing, clock: Clock, precision: str) -> dict[str, Any]:
    """A centre and the logarithms of the radii, one behind the other, at readings of a clock."""
    values = np.column_stack([framing.centres, np.log(framing.radii)])
    return {
        "values": shipped(values, precision),
        "columns": values.shape[1],
        "samples": framing.samples,
        "clock": {"runs": [asdict(run) for run in clock.runs], "last": clock.last},
    }


def _coordinates(view: Coordinates, _precision: str) -> dict[str, Any]:
    return {"kind": "coordinates", "width": view.width}


def _principal(view: Principal, _precision: str) -> dict[str, Any]:
    return {"kind": "principal", "axes": packed(view.axes, "float64")}


def _orbit(view: Orbit, precision: str) -> dict[str, Any]:
    return {
        "kind": "orbit",
        "azimuth": view.azimuth,
        "correction": turn_table(view.correction),
        "framing": framing_table(view.framing, view.clock, precision),
    }


VIEW_TABLES: dict[type, Callable[..., dict[str, Any]]] = {
    Coordinates: _coordinates,
    Principal: _principal,
    Orbit: _orbit,
}
"""What a player needs to know of each view."""
