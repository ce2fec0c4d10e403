"""What a film says at its end, and in how many words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dnnflow.flow.stage import place_names
from dnnflow.linear.separability import separable_from
from dnnflow.projection.track import Track
from dnnflow.render.language import Language
from dnnflow.render.words.facts import Fact, ending_facts, fitted_fact


@dataclass(frozen=True)
class Ending:
    """What is said when the end has settled.

    Attributes:
        verdict: Whether straight lines separate the classes.
        sentence: The same with what is known of since when they do; where it may break.
        facts: What else is known of that, one sentence after the other.
        since: From which cloud on they do.
        separable: Whether they do.
        briefly: The facts in fewer words.
    """

    verdict: str
    sentence: str
    facts: tuple[str, ...]
    since: str = ""
    separable: bool = False
    briefly: tuple[str, ...] = ()

    def ways(self, separator: str, *, apart: bool) -> Iterator[tuple[str, ...]]:
        """The facts in fewer and fewer words: at length, in short, then without the first ones.

        Args:
            separator: What stands between two facts in one line.
            apart: Whether facts may have a line each, beside the sentence that says since when.
        """
        since = () if apart else tuple(filter(None, [self.since]))
        brief = (*since, *(self.briefly or self.facts))
        for facts in ((*since, *self.facts), brief, *(brief[n:] for n in range(1, len(brief)))):
            if apart:
                yield facts
            yield tuple(filter(None, [separator.join(facts)]))


def ending_of(track: Track, words: Language) -> Ending:
    """The exact verdict on the last cloud, and what the network itself makes of it."""
    facts = tuple(ending_facts(track, words))
    if not track.dataset.classed:
        said = _sentence(words.recorded)
        return _ending(said, said, facts)
    several = track.dataset.classes > 2
    cut, first = cuts_of(track, words)[-1], separable_from(track.verdicts)
    if first is None:
        said = _sentence(words.unseparated[several].format(cut=cut))
        return _ending(said, said, (fitted_fact(track, words), *facts))
    said = _sentence(words.separates[several].format(cut=cut))
    since = words.since.format(cloud=cloud_called(track, words, first))
    sentence = words.since_then.format(verdict=said, since=since)
    return _ending(said, sentence, facts, since)


def _ending(verdict: str, sentence: str, facts: Sequence[Fact], since: str = "") -> Ending:
    """An ending of facts, each at length and in short."""
    whole, brief = (tuple(ways) for ways in zip(*facts, strict=True)) if facts else ((), ())
    return Ending(verdict, sentence, whole, since, bool(since), brief)


def cloud_called(track: Track, words: Language, number: int) -> str:
    """What a cloud is called in a sentence."""
    return words.say(place_names(track.flow.stages)[number])


def cuts_of(track: Track, words: Language) -> tuple[str, ...]:
    """What straight cuts are called in each cloud."""
    names = words.cuts[track.dataset.classes > 2]
    return tuple(names[min(width, len(names)) - 1] for width in track.flow.widths)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
