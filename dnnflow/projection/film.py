"""A film: tracks on one clock, side by side; it has no size."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from math import isnan

from dnnflow.errors import UsageError
from dnnflow.motion.cut import Cut
from dnnflow.motion.frame import Frame
from dnnflow.motion.timeline import ROUNDING, Timeline
from dnnflow.projection.arrangement import MOST_PANELS, Arrangement
from dnnflow.projection.track import Track


@dataclass(frozen=True, eq=False)
class Film:
    """Tracks that play side by side. It has no size: a painter gives it one.

    Attributes:
        rows: The tracks of each row, from the top, each from the left; their timelines have one
            rate and duration.
        theme: Of its colours, a name from ``THEMES``.
        background: ``#rrggbb``, if it is not that of the theme.
        comment: What a file says of how it was made.
        plays: How often a file that repeats itself plays it; 0 for ever.
        class_colors: Of the classes, ``#rrggbb``; those of the theme if there are none.
        arrangement: How the tracks stand together.
        cut: The frames that are shown; all if there is none.
        private: Whether someone's own is in it, of which a player may know what is seen, no more.
        entitled: Whether pictures of several tracks say what all of them are called.
        raw: Its only track with the neurons as they were trained, if it is shown with others.
    """

    rows: tuple[tuple[Track, ...], ...]
    theme: str = "dark"
    background: str = ""
    comment: str = ""
    plays: int = 0
    class_colors: tuple[str, ...] = ()
    arrangement: Arrangement = field(default_factory=Arrangement)
    cut: Cut | None = None
    private: bool = False
    entitled: bool = True
    raw: Track | None = None

    @property
    def tracks(self) -> tuple[Track, ...]:
        """All of them, row by row."""
        return sum(self.rows, ())

    @property
    def dialled(self) -> bool:
        """Whether one track is to be seen at a time, where a format can."""
        return bool(self.arrangement.dials)

    @property
    def mosaic(self) -> bool:
        """Whether the tracks are too many to be small films with words of their own."""
        return len(self.tracks) > MOST_PANELS

    @property
    def deepest(self) -> Track:
        """The first of those with the most stages."""
        return max(self.tracks, key=lambda track: len(track.flow.stages))

    @property
    def timeline(self) -> Timeline:
        """The timeline of the first track; rate and duration are those of all."""
        return self.rows[0][0].timeline

    @property
    def frames(self) -> int:
        """How many there are."""
        return self.cut.frames if self.cut else self.timeline.frames

    @property
    def fps(self) -> float:
        """Frames per second."""
        return self.timeline.fps

    def at(self, index: int) -> list[Frame]:
        """Frame number ``index`` of each track."""
        return [track.frame(self.place(index)) for track in self.tracks]

    def index_at(self, time: float) -> int:
        """The number of the frame that is shown at a time in seconds, within the film.

        Raises:
            UsageError: the time is not a number.
        """
        if isnan(time):
            raise UsageError("the time of a picture must be a number of seconds, not nan")
        return int(min(self.frames - 1, max(0.0, time * self.fps + ROUNDING)))

    def when(self, time: float) -> list[Frame]:
        """What there is of each track at a time in seconds, between two frames too."""
        return [track.when(time) for track in self.tracks]

    def time_of(self, cloud: int) -> float:
        """When the deepest track reaches a cloud, in seconds, from 0 for the input.

        Raises:
            UsageError: there is no such cloud.
        """
        deepest = self.deepest
        last = len(deepest.flow.stages)
        if not 0 <= cloud <= last:
            raise UsageError(f"give a stage from 0 to {last}, not {cloud}")
        return deepest.time_of(cloud)

    def changes(self) -> Iterator[list[Frame] | None]:
        """The frames of every moment in order, or nothing where the moment before still shows."""
        shown = self.at(0)
        yield shown
        for place in map(self.place, range(1, self.frames)):
            pairs = zip(self.tracks, shown, strict=True)
            frames = [track.after(frame, place) for track, frame in pairs]
            moves = [each.moment for each in frames] != [each.moment for each in shown]
            yield frames if moves else None
            shown = frames

    def place(self, index: int) -> int:
        """The number on the timeline of what is shown as frame ``index``."""
        return self.cut.place(index) if self.cut else index

    def moving_place(self, index: int) -> int:
        """The same; but the last frame of a part, where the next layer begins, is no longer it."""
        place = self.place(index)
        return min(place, max(self.cut.first, self.cut.last - 1)) if self.cut else place

    def part(self, first: int, last: int) -> "Film":
        """The film from one of its frames to another, both shown."""
        whole = self.cut or Cut(0, self.frames - 1)
        return replace(self, cut=whole.part(first, last))
