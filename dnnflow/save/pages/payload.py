"""A film becomes what its player computes all frames from: plain values, ready for JSON.

Everything hard is done here: what a weight does to space, where the camera is, where lines bend.
"""

from typing import Any, Literal, TypeAlias

import numpy as np

from dnnflow.flow.lines import Lines
from dnnflow.motion.paths import CONTINUOUS
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.save.pages.moments import PAGE_LINES, lines_of
from dnnflow.save.pages.packing import in_runs, packed, packed_labels, shipped
from dnnflow.save.pages.recorded import recorded
from dnnflow.save.pages.sight import limits_table, projection_table
from dnnflow.save.pages.stages import can_be_computed, stages_tables, walls_tables

Precision: TypeAlias = Literal["float32", "float64"]
"""Of points and of what the camera follows; maps always travel in double precision."""

LINE_STEPS = 1 << 23
"""How fine the places along a line of the grid are: halves of halves of it are whole steps."""


def payload_of(film: Film, *, precision: Precision = "float32") -> dict[str, Any]:
    """All that a player needs to compute any frame of a film, but for words and looks.

    Of a private film, of wide spaces and of epochs it holds what is seen, and nothing more.

    Args:
        film: What is played.
        precision: Of the points, their lines and the camera.
    """
    told = (*film.tracks, *(raw := raw_told(film)))
    numbers = {id(track): number for number, track in enumerate(film.tracks)}
    return {
        "fps": film.fps,
        "duration": film.frames / film.fps,
        "loop": film.timeline.loop,
        "rows": [[numbers[id(track)] for track in row] for row in film.rows],
        "raw": len(film.tracks) if raw else None,
        "tracks": [_track(each, precision, private=film.private) for each in told],
    }


def raw_told(film: Film) -> tuple[Track, ...]:
    """The track of the raw neurons, where a player can compute it; else none."""
    told = film.raw and not film.private and can_be_computed(film.raw.flow)
    return (film.raw,) if film.raw and told else ()


def _track(track: Track, precision: Precision, *, private: bool) -> dict[str, Any]:
    own = recorded if private or not can_be_computed(track.flow) else _computed
    return {
        "title": track.title,
        "timeline": _timeline(track.timeline),
        "labels": packed_labels(track.dataset.labels),
        "classes": track.dataset.classes,
        "limits": limits_table(track.limits, precision),
        **own(track, precision),
    }


def _computed(track: Track, precision: Precision) -> dict[str, Any]:
    """The points at the start, and the maps that take them on their way."""
    flow = track.flow
    maps = stages_tables(flow, track.timeline.path)
    tables, walls = walls_tables(flow, lambda vertices: vertices)
    return {
        "widths": [len(centroid) for centroid in flow.centroids],
        "points": [shipped(flow.clouds[0], precision)],
        **{
            name: _lines(lines[0], precision) if lines and lines[0] else None
            for name, lines in zip(PAGE_LINES, lines_of(flow), strict=True)
        },
        "stages": [{**own, **table} for own, table in zip(maps, tables, strict=True)],
        "walls": walls,
        "projection": projection_table(track.projection, precision),
    }


def _timeline(timeline: Timeline) -> dict[str, Any]:
    return {
        "starts": timeline.starts,
        "ends": timeline.ends,
        "duration": timeline.duration,
        "fps": timeline.fps,
        "easing": timeline.easing,
        "gliding": sorted(timeline.gliding),
        "path": "turn" if timeline.path in CONTINUOUS else timeline.path,
        "activationPath": timeline.activation_path,
        "loop": timeline.loop,
        "arrival": timeline.arrival,
        "rest": timeline.rest,
    }


def _lines(lines: Lines, precision: Precision) -> dict[str, Any]:
    steps = None if precision == "float64" else _straight(lines)
    return {
        "vertices": [steps or shipped(lines.vertices, precision)],
        "starts": packed(lines.starts, "int32"),
        "labels": [packed_labels(lines.labels)],
    }


def _straight(lines: Lines) -> dict[str, Any] | None:
    """The steps along each line, if all lines of a plane are upright or level.

    Lines that were cut in halves have many equal steps one behind the other.
    """
    pieces = np.split(lines.vertices, lines.starts[1:])
    upright = np.array([np.ptp(piece[:, 0]) == 0 for piece in pieces])
    axes = [(1, 0) if up else (0, 1) for up in upright]
    along = [piece[:, axis] for piece, (axis, _) in zip(pieces, axes, strict=True)]
    across = [piece[:, axis] for piece, (_, axis) in zip(pieces, axes, strict=True)]
    if any(map(np.ptp, across)) or any((np.diff(each) < 0).any() for each in along):
        return None
    units = [np.ptp(each) / LINE_STEPS or 1.0 for each in along]
    counts = [np.rint((each - each[0]) / unit) for each, unit in zip(along, units, strict=True)]
    steps = np.concatenate([np.diff(each, prepend=0) for each in counts]).astype(int)
    return {
        "steps": in_runs(steps, "uint24"),
        "units": packed(units, "float64"),
        "low": packed([each[0] for each in along], "float64"),
        "across": packed([each[0] for each in across], "float64"),
        "upright": packed(upright, "uint8"),
    }
