"""Recorded clouds become a flow: of the way from one to the next only both ends are known."""

from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from dnnflow._text import percent
from dnnflow._typing import frozen
from dnnflow.dnn.naming import INPUT
from dnnflow.exchange.recordings.recording import Recording
from dnnflow.flow.flow import Flow
from dnnflow.flow.recorded.alignment import aligned
from dnnflow.flow.stage import Centroid, Clock, Move, Paths, Phrase, Saying, Stage, Text, part_way

WIDEST_SEEN = 3
"""Spaces up to this width are seen whole."""


@dataclass(frozen=True)
class State:
    """A recorded cloud, as captions know it.

    Attributes:
        name: What it is called.
        share: How much of its variance is seen, from 0 to 1.
        seen: How many dimensions are.
    """

    name: str
    share: float
    seen: int

    @property
    def text(self) -> Phrase:
        """Its name; in any language that of the input."""
        is_input = self.name == INPUT
        return Phrase("input_cloud") if is_input else Phrase("{name}", {"name": self.name})

    @property
    def called(self) -> Text:
        """Its name, and how much of it is seen, if that is not all."""
        values = {"name": self.name, "share": percent(self.share)}
        return self.text if self.whole else Phrase("state_shown", values)

    @property
    def whole(self) -> bool:
        """Whether all is seen, to rounding."""
        return self.share > 1 - 1e-9


@dataclass(frozen=True, eq=False)
class Passage(Stage):
    """From one recorded cloud to the next. No map, and nothing of a network is computed.

    Attributes:
        before, after: The clouds.
        label: The name of the second one.
    """

    clock: ClassVar[Clock] = "affine"
    opens_layer: ClassVar[bool] = True

    before: State
    after: State
    label: str

    @property
    def title(self) -> str:
        """The name of its end."""
        return self.label

    def moving(self, paths: Paths, centroid: Centroid, progress: float) -> Move:  # noqa: ARG002
        """Straight on, every point by itself."""
        return lambda start, end: part_way(start, end(), progress)

    def saying(self, layer: int, *, arrived: bool) -> Saying:  # noqa: ARG002
        """Where the points are, how much of that is seen, and that nothing was computed."""
        if arrived:
            return Saying(("", self.after.text, ""), _shares(self.after), Phrase("recorded"))
        formula = ("", self.before.text, f" → {self.after.name}")
        return Saying(formula, _shares(self.before, self.after), Phrase("recorded"))

    def cloud_names(self, layer: int) -> tuple[Text, Text]:  # noqa: ARG002
        """The clouds' names, and how much of each is seen."""
        return self.before.called, self.after.called

    def place_names(self) -> tuple[Text, Text]:
        """The clouds' names."""
        before = Phrase("input") if self.before.name == INPUT else self.before.name
        return before, self.after.name

    @property
    def opening(self) -> Text:
        """The first cloud's name."""
        return self.before.text


def flow_of_recording(recording: Recording, *, planar: bool = True) -> Flow:
    """Recorded clouds on their way, without lines: there is no map that could move them.

    Args:
        recording: The clouds.
        planar: Whether spaces of more than three dimensions are seen by the plane that explains
            most, and not by the space of three dimensions that does.
    """
    width = recording.width
    kept = width if width <= WIDEST_SEEN else 2 if planar else WIDEST_SEEN
    found = aligned(recording.clouds, kept)
    states = [State(*each, kept) for each in zip(recording.names, found.shares, strict=True)]
    stages = tuple(Passage(before, after, after.name) for before, after in pairwise(states))
    return Flow(stages, tuple(map(frozen, found.clouds)), whole=recording.clouds)


def _shares(state: State, after: State | None = None) -> tuple[Phrase, ...]:
    """How much is seen, and how much then; nothing if all is."""
    if state.whole and (after is None or after.whole):
        return ()
    seen = "plane" if state.seen == 2 else "space"
    values = {"share": percent(state.share), "then": after and percent(after.share)}
    return (Phrase(f"{seen}_shows" if after is None else f"{seen}_shows_then", values),)
