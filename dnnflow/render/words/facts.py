"""What is known of a track beside its verdict becomes words: of its network, or of a recording."""

from collections.abc import Iterator

from dnnflow._text import percent
from dnnflow.flow.stage import sayings_of
from dnnflow.projection.film import Track
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


def ending_facts(track: Track, words: Language) -> Iterator[str]:
    """How many points the network gets right, and whether it is its own line that does not.

    Without a network, in how many dimensions the verdict was found, and how much of them is seen.
    """
    if track.network is None:
        yield from _recorded_facts(track, words)
        return
    wrong = track.mistakes[-1]
    own = words.own[track.dataset.classes > 2] if track.decided and wrong.any() else words.network
    yield own.format(share=percent(1 - wrong.mean()))


def _recorded_facts(track: Track, words: Language) -> Iterator[str]:
    """How much of the last cloud is seen, and in how many dimensions the verdict was found.

    As many points as dimensions, and one more, are separable whatever their classes are, unless
    they lie in a space of less dimensions.
    """
    widths, count = track.flow.widths, len(track.dataset)
    for saying in sayings_of(track.flow.stages)[-1:]:
        yield from map(words.say, saying.deeds)
    if track.dataset.classed:
        yield words.judged.format(width=widths[-1])
    if track.dataset.classed and max(widths) >= count - 1:
        yield words.anyhow.format(width=count - 1, count=count)
