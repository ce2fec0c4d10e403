"""What is known of a track beside its verdict becomes words: of its network, or of a recording."""

from collections.abc import Iterator
from typing import TypeAlias

from dnnflow._text import percent
from dnnflow.flow.stage import Phrase, Text, sayings_of
from dnnflow.projection.track import Track
from dnnflow.render.language import Language


def facts_of(track: Track, words: Language, epoch: int) -> Iterator[str]:
    """What is seen of the network, how deep and wide it is, how large, how well it does."""
    if track.projection.shown is not None:
        yield words.say(track.projection.shown)
    if track.network is None:
        if "caption" not in track.marks:  # which says it
            yield words.recorded
        yield words.points.format(count=len(track.dataset))
        return
    yield words.architecture(track.network)
    yield words.parameters.format(count=track.network.parameters)
    yield words.right.format(share=percent(1 - track.mistakes[epoch].mean()))
    yield from (words.hatched,) * bool(track.flow.flips and "flips" in track.marks)


Fact: TypeAlias = tuple[str, str]
"""What is known, at length and in short."""


def ending_facts(track: Track, words: Language) -> Iterator[Fact]:
    """How many points the network gets right, and whether it is its own line that does not.

    Without a network, in how many dimensions the verdict was found, and how much of them is seen.
    """
    if track.network is None:
        for phrase in _recorded_facts(track):
            yield words.say(phrase), words.say(phrase, briefly=True)
        return
    wrong, several = track.mistakes[-1], track.dataset.classes > 2
    key = "own" if track.decided and wrong.any() else "network"
    whole = words.own[several] if key == "own" else words.network
    yield shared(whole, words.briefly[key], 1 - float(wrong.mean()))


def fitted_fact(track: Track, words: Language) -> Fact:
    """How many points straight cuts get right that were fitted to the last cloud."""
    whole = words.fitted[track.dataset.classes > 2]
    return shared(whole, words.briefly["fitted"], track.verdicts[-1].accuracy)


def shared(whole: str, brief: str, share: float) -> Fact:
    """Words with a share from 0 to 1 in their gaps."""
    said = percent(share)
    return whole.format(share=said), brief.format(share=said)


def _recorded_facts(track: Track) -> Iterator[Text]:
    """How much of the last cloud is seen, and in how many dimensions the verdict was found.

    As many points as dimensions, and one more, are separable whatever their classes are, unless
    they lie in a space of less dimensions.
    """
    widths, count = track.flow.widths, len(track.dataset)
    for saying in sayings_of(track.flow.stages)[-1:]:
        yield from saying.deeds
    if track.dataset.classed:
        yield Phrase("judged", {"width": widths[-1]})
    if track.dataset.classed and max(widths) >= count - 1:
        yield Phrase("anyhow", {"width": count - 1, "count": count})


def fewer(facts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """All facts, then fewer and fewer: the first and the last stay before the others."""
    yield facts
    if len(facts) > 1:
        yield from fewer((*facts[: max(0, len(facts) - 2)], facts[-1]))
