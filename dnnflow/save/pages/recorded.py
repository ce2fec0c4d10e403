"""A track becomes clouds as they are seen, and nothing more: no weights, and no other dimension.

So it is for points and networks that are someone's own, and where a player could not compute the
frames: over epochs, or in wide spaces.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.flow.lines import Lines
from dnnflow.projection.flat import Coordinates
from dnnflow.projection.orbit import Orbit
from dnnflow.projection.track import Track
from dnnflow.save.pages.moments import (
    PAGE_LINES,
    lasting_of,
    lines_of,
    moments_of,
    place_of,
    scale_of,
    seen_at,
)
from dnnflow.save.pages.packing import Packed, packed, packed_labels, quantised
from dnnflow.save.pages.sight import projection_table
from dnnflow.save.pages.stages import walls_tables

FLAT = Coordinates(2)
"""How a player sees what is recorded on the plane: as it is."""

FINEST = 0.05
"""Between places this near to each other, in pixels, nobody tells a difference."""


def recorded(track: Track, precision: str) -> dict[str, Any]:
    """What a player mixes frames of: clouds at moments, and which of them each stage goes through.

    Moments lie one behind the other; where two pieces of a way meet, they share one.

    Args:
        track: What is recorded.
        precision: ``float32``: two bytes a coordinate, where these are fine enough.
    """
    flow, view = track.flow, track.projection
    pieces = [moments_of(track, stage) for stage in range(len(flow.stages))]
    moments = [
        (stage, progress)
        for stage, own in enumerate(pieces)
        for piece in own
        for progress in piece[1:]
    ]
    tables = _pieces_tables(pieces)
    bounds, walls = walls_tables(flow, place_of(track))
    return {
        **_bodies(track, [(0, 0.0), *moments], precision),
        "widths": [3 if isinstance(view, Orbit) else 2] * (len(pieces) + 1),
        "keys": [*(own[0]["first"] for own in tables), len(moments)],
        "stages": [
            {"kind": "recorded", "pieces": own, **each}
            for own, each in zip(tables, bounds, strict=True)
        ],
        "walls": walls,
        "projection": projection_table(view if isinstance(view, Orbit) else FLAT, precision),
    }


def _pieces_tables(pieces: list[list[tuple[float, ...]]]) -> list[list[dict[str, Any]]]:
    """Of each piece of each stage the number of its first moment, and when its moments are."""
    starts = accumulate((len(piece) - 1 for own in pieces for piece in own), initial=0)
    return [[{"first": next(starts), "moments": piece} for piece in own] for own in pieces]


def _bodies(track: Track, moments: list[tuple[int, float]], precision: str) -> dict[str, Any]:
    """The points and the lines at all moments, each a stage and its progress."""
    clouds: list[Packed] = []
    bodies: list[list[Packed]] = [[] for _ in PAGE_LINES]
    for stage, progress in moments:
        finest = FINEST / scale_of(track, stage)
        points, lines = seen_at(track, stage, progress)
        clouds.append(_cloud(points, finest, precision))
        for body, each in zip(bodies, lines, strict=True):
            if each is not None:
                body.append(_cloud(each.vertices, finest, precision))
    told = map(_lines, lines_of(track.flow), bodies)
    return {"points": clouds, **dict(zip(PAGE_LINES, told, strict=True))}


def _cloud(cloud: Cloud, finest: float, precision: str) -> Packed:
    return packed(cloud, precision) if precision == "float64" else quantised(cloud, finest)


def _lines(lines: Sequence[Lines | None], clouds: list[Packed]) -> dict[str, Any] | None:
    """Lines whose labels may change from key to key; none if they become others on the way.

    So it is where a boundary on its way through layers becomes a plane that is learnt.
    """
    lasting = lasting_of(lines)
    if not lasting:
        return None
    known = [each for each in lines if each is not None]
    labels = [each.labels for each in known]
    same = all(np.array_equal(labels[0], each) for each in labels)
    return {
        "vertices": clouds,
        "starts": packed(known[0].starts, "int32"),
        "labels": [packed_labels(each) for each in (labels[:1] if same else labels)],
        "lasting": lasting,
    }
