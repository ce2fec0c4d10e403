"""A track becomes clouds as they are seen, and nothing more: no weights, and no other dimension.

So it is for points and networks that are someone's own, and where a player could not compute the
frames: over epochs, or in wide spaces.
"""

from typing import Any

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.projection.film import Track
from dnnflow.projection.flat import Coordinates
from dnnflow.projection.orbit import Orbit
from dnnflow.save.pages.moments import moments_of, place_of, scale_of, seen_at
from dnnflow.save.pages.packing import packed, packed_labels, quantised
from dnnflow.save.pages.sight import projection_table
from dnnflow.save.pages.stages import walls_tables

FINEST = 0.05
"""Between places this near to each other, in pixels, nobody tells a difference."""


def recorded(track: Track, precision: str) -> dict[str, Any]:
    """What a player mixes frames of: clouds at moments, and which moments each stage goes through.

    Moments lie one behind the other; where two pieces of a way meet, they share one.
    """
    flow = track.flow
    pieces = [moments_of(track, stage) for stage in range(len(flow.stages))]
    stages, moments = [], []
    for number, own in enumerate(pieces):
        stages.append([])
        for piece in own:
            stages[-1].append({"first": len(moments), "moments": piece})
            moments += [(number, progress) for progress in piece[:-1]]
    keys = [each[0]["first"] for each in stages] + [len(moments)]
    moments.append((max(0, len(pieces) - 1), 1.0 if pieces else 0.0))
    tables, walls = walls_tables(flow, place_of(track))
    view = track.projection
    return {
        **_bodies(track, moments, keys, precision),
        "widths": [3 if isinstance(view, Orbit) else 2] * len(keys),
        "keys": keys,
        "stages": [
            {"kind": "recorded", "pieces": own, **table}
            for own, table in zip(stages, tables, strict=True)
        ],
        "walls": walls,
        "projection": projection_table(
            view if isinstance(view, Orbit) else Coordinates(2), precision
        ),
    }


def _bodies(
    track: Track, moments: list[tuple[int, float]], keys: list[int], precision: str
) -> dict[str, Any]:
    """The points and the lines at all moments."""
    clouds: dict[str, list[Any]] = {"points": [], "grid": [], "boundary": []}
    for stage, progress in moments:
        finest = FINEST / scale_of(track, stage)
        points, *lines = seen_at(track, stage, progress)
        clouds["points"].append(_cloud(points, finest, precision))
        for name, each in zip(("grid", "boundary"), lines, strict=True):
            if each:
                clouds[name].append(_cloud(each.vertices, finest, precision))
    flow = track.flow
    return {
        "points": clouds["points"],
        "grid": _lines(flow.grid, clouds["grid"]),
        "boundary": _lines(flow.boundary, clouds["boundary"]),
    }


def _cloud(cloud: Cloud, finest: float, precision: str) -> dict[str, Any]:
    return packed(cloud, precision) if precision == "float64" else quantised(cloud, finest)


def _lines(lines: Any, clouds: list[Any]) -> dict[str, Any] | None:
    """Lines whose labels may change from key to key."""
    if not lines:
        return None
    labels = [each.labels for each in lines]
    same = all(np.array_equal(labels[0], each) for each in labels)
    return {
        "vertices": clouds,
        "starts": packed(lines[0].starts, "int32"),
        "labels": [packed_labels(each) for each in (labels[:1] if same else labels)],
    }
