"""Points that were sent through their sources become a film: one clock, views and limits."""

from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from dnnflow.flow.flow import Flow
from dnnflow.flow.sources import Sent
from dnnflow.motion.cut import cut_of
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import Timeline, timelines_of
from dnnflow.projection.camera.limits import Limits, limits_of, shared
from dnnflow.projection.camera.measured import briefly
from dnnflow.projection.film import Film
from dnnflow.projection.journeys import journeys_of
from dnnflow.projection.sides import sides_of
from dnnflow.projection.track import Track
from dnnflow.projection.views import Projection, view_of

MANY = 16
"""Of more flows than these each is measured more briefly."""

LOOKS = 2
"""How often the ways on the screen are measured, of which the longest count: how long a stage takes
follows from them, and how far a camera moves meanwhile, from that."""


@dataclass(frozen=True, eq=False)
class Part:
    """What a film needs of each animation.

    Attributes:
        title: The words above the picture.
        language: Of the fixed words, a name from ``LANGUAGES``.
        view: A name from ``VIEWS``.
        marks: The names of what is drawn.
        sent: The points on their way.
    """

    title: str
    language: str
    view: str
    marks: tuple[str, ...]
    sent: Sent


def film_of_parts(
    rows: tuple[tuple[Part, ...], ...],
    schedule: Schedule,
    *,
    clock: str,
    longest: float | None,
) -> Film:
    """Resolve a schedule, views and limits for all parts together.

    Args:
        rows: The parts of each row, from the top, each from the left.
        schedule: Of all.
        clock: A name from ``CLOCKS``.
        longest: The duration, in seconds, that a longer film is sped up to.

    Raises:
        UsageError: a view that does not fit a network's width.
    """
    parts = [part for row in rows for part in row]
    flows = [part.sent.flow for part in parts]
    if len(flows) > MANY:
        flows = [briefly(flow, len(flows)) for flow in flows]
    resolve = partial(_timelines, flows, schedule, clock=clock, longest=longest)
    timelines = resolve()
    journeys = [np.zeros(len(flow.stages)) for flow in flows]
    for _ in range(LOOKS if schedule.pace == "journey" else 0):
        seen = map(journeys_of, flows, timelines, *_views(parts, flows, timelines))
        journeys = list(map(np.maximum, journeys, seen))
        timelines = resolve(journeys=tuple(tuple(each.tolist()) for each in journeys))
    views, limits = _views(parts, flows, timelines)
    tracks = iter(map(_track, parts, timelines, views, limits))
    placed = tuple(tuple(next(tracks) for _ in row) for row in rows)
    deepest = max(range(len(flows)), key=lambda index: len(flows[index].stages))
    asked = schedule.since or schedule.until
    cut = cut_of(flows[deepest].stages, timelines[deepest], schedule) if asked else None
    return Film(placed, plays=schedule.plays, cut=cut)


def track_beside(part: Part, track: Track) -> Track:
    """The points of a track as another gauge shows them, on its clock.

    Args:
        part: The same network and points in the other gauge.
        track: Whose clock and verdicts count.
    """
    flow = part.sent.flow.drawn_as(track.flow)
    views, limits = _views([part], [flow], (track.timeline,))
    made = _track(part, track.timeline, views[0], limits[0])
    return replace(made, flow=flow, renamed=track)


def _views(
    parts: list[Part], flows: list[Flow], timelines: tuple[Timeline, ...]
) -> tuple[tuple[Projection, ...], tuple[Limits, ...]]:
    """How each part comes to the plane, and which part of the plane is seen.

    Principal axes are those of all points.
    """
    views = tuple(
        view_of(
            part.view,
            flow if flow.width <= 3 else part.sent.flow,
            timeline,
            part.sent.networks[-1].output if part.sent.networks else None,
        )
        for part, flow, timeline in zip(parts, flows, timelines, strict=True)
    )
    return views, shared(tuple(map(limits_of, flows, timelines, views)))


def _timelines(
    flows: list[Flow],
    schedule: Schedule,
    *,
    clock: str,
    longest: float | None,
    journeys: tuple[tuple[float, ...], ...] = (),
) -> tuple[Timeline, ...]:
    timelines = timelines_of(flows, schedule, clock=clock, journeys=journeys)
    if longest is None or timelines[0].duration <= longest:
        return timelines
    shorter = replace(schedule, duration=longest, speed=1.0)
    return timelines_of(flows, shorter, clock=clock, journeys=journeys)


def _track(part: Part, timeline: Timeline, projection: Projection, limits: Limits) -> Track:
    sent = part.sent
    return Track(
        part.title,
        part.language,
        sent.networks,
        sent.dataset,
        sent.flow,
        timeline,
        projection,
        limits,
        part.marks,
        sides_of(sent.outputs, projection, timeline.arrival),
        len(sent.outputs),
    )
