"""How well a track does, and what is said of it at each moment, in as many words as have room."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dnnflow._text import percent
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.motion.timeline import Timeline
from dnnflow.render.language import Language
from dnnflow.render.theme import Theme

WIDEST_SHARE = "99.9 %"
"""What no share is wider than."""

Said: TypeAlias = tuple[str, str]
"""Words and their colour."""


@dataclass(frozen=True)
class Cut:
    """What a straight cut of a cloud is called.

    Attributes:
        name, brief: At length and in short.
    """

    name: str
    brief: str

    @property
    def words(self) -> dict[str, str]:
        """As phrases name them."""
        return {"cut": self.name, "cut_briefly": self.brief}


@dataclass(frozen=True)
class Wording:
    """One way to say how well a track does.

    Attributes:
        right: How many points the network gets right.
        separable: That straight lines separate the classes.
        probe: How many points a fitted one gets right.
        stays_separable, stays: The same of a track that has arrived, while others move.
    """

    right: str
    separable: str
    probe: str
    stays_separable: str
    stays: str

    def widest(self, cuts: tuple[Cut, ...]) -> tuple[str, ...]:
        """The longest of all that is ever said of some cuts: the accuracy, then each verdict."""
        said = (self.right, self.separable, self.probe, self.stays_separable, self.stays)
        longest = max(cuts, key=lambda cut: len(cut.name))
        return tuple(each.format(share=WIDEST_SHARE, **longest.words) for each in said)


@dataclass(frozen=True)
class Result:
    """How well a track does.

    Attributes:
        shares: How many points each network gets right, from 0 to 1: one, or one a cloud.
        verdicts: On each cloud.
        cuts: What cuts each cloud.
        timeline: When the clouds are reached.
        last: When the last of all tracks arrives, in seconds.
        language: Of the words.
    """

    shares: tuple[float, ...]
    verdicts: tuple[Separability, ...]
    cuts: tuple[Cut, ...]
    timeline: Timeline
    last: float
    language: Language

    @property
    def wordings(self) -> Iterator[Wording]:
        """All ways to say it, the longest first."""
        say = self.language
        briefly = say.separable_briefly, say.probe_briefly
        stays = say.stays_separable, say.stays
        yield Wording(say.right, say.separable, say.probe, *stays)
        yield Wording(say.right, *briefly, *stays)
        yield Wording("{share}", *briefly, *stays)
        yield Wording("{share}", *briefly, *briefly)

    def waits(self, frame: Frame) -> bool:
        """Whether the track has arrived, while others move."""
        return frame.settled == 1 and self.timeline.outward(frame.time) < self.last

    def right(self, wording: Wording, reached: int) -> str:
        """How many points the network gets right that a cloud is of; nothing without a network."""
        if not self.shares:
            return ""
        share = self.shares[min(reached, len(self.shares) - 1)]
        return wording.right.format(share=percent(share))

    def verdict(self, wording: Wording, reached: int, theme: Theme, *, waits: bool) -> Said:
        """What is said of the last cloud that was reached."""
        verdict = self.verdicts[reached]
        if verdict.separable:
            return wording.stays_separable if waits else wording.separable, theme.separable
        said = wording.stays if waits else wording.probe
        share = percent(verdict.accuracy)
        return said.format(share=share, **self.cuts[reached].words), theme.muted
