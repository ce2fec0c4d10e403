"""Points that were sent through their sources become a film: one clock, views and limits."""

from dataclasses import dataclass, replace

from dnnflow.flow.sources import Sent
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import Timeline, timelines_of
from dnnflow.projection.film import Film, Track
from dnnflow.projection.limits import Limits, limits_of, shared
from dnnflow.projection.sides import sides_of
from dnnflow.projection.views import Projection, view_of


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
    theme: str,
    comment: str,
) -> Film:
    """Resolve a schedule, views and limits for all parts together.

    Args:
        rows: The parts of each row, from the top, each from the left.
        schedule: Of all.
        clock: A name from ``CLOCKS``.
        longest: The duration, in seconds, that a longer film is sped up to.
        theme: Of the colours, a name from ``THEMES``.
        comment: What a file says of how it was made.

    Raises:
        UsageError: a view that does not fit a network's width.
    """
    parts = [part for row in rows for part in row]
    timelines = _timelines(parts, schedule, clock, longest)
    views = [
        view_of(part.view, part.sent.flow, timeline, part.sent.networks[-1].output)
        for part, timeline in zip(parts, timelines, strict=True)
    ]
    flows = [part.sent.flow for part in parts]
    limits = shared(tuple(map(limits_of, flows, timelines, views)))
    tracks = iter(map(_track, parts, timelines, views, limits))
    placed = tuple(tuple(next(tracks) for _ in row) for row in rows)
    return Film(placed, theme, comment, schedule.plays)


def _timelines(
    parts: list[Part], schedule: Schedule, clock: str, longest: float | None
) -> tuple[Timeline, ...]:
    flows = [part.sent.flow for part in parts]
    timelines = timelines_of(flows, schedule, clock=clock)
    if longest is None or timelines[0].duration <= longest:
        return timelines
    return timelines_of(flows, replace(schedule, duration=longest), clock=clock)


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
        sides_of(sent.output, projection, timeline.arrival),
    )
