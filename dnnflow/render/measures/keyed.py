"""The marks that need words to be read, by their names, and what is said of them."""

from collections.abc import Callable

from dnnflow.projection.track import Track
from dnnflow.render.measures.ellipses import Ellipses, ellipses_of
from dnnflow.render.measures.keys import Keys
from dnnflow.render.measures.law import law_of
from dnnflow.render.measures.stretch import Stretch, stretch_of
from dnnflow.render.measures.words import MEASURE_WORDS

KEYED: dict[str, Callable[[Track], Ellipses | Stretch]] = {
    "ellipses": ellipses_of,
    "stretch": stretch_of,
}
"""Those with a line in the corner of the plot, from the upper to the lower one."""


def keys_of(track: Track) -> Keys:
    """What is said of the marks of a track in the corner of its plot."""
    drawn = (make(track) for name, make in KEYED.items() if name in track.marks)
    return Keys(tuple(mark.key() for mark in drawn if mark.around))


def measures_told(track: Track) -> tuple[str, ...]:
    """What the measuring marks of a track show, for those who do not see them."""
    words = MEASURE_WORDS[track.language]
    alts = {"ellipses": words.alt_ellipses, "stretch": words.alt_stretch}
    told = (
        alts[name] for name, make in KEYED.items() if name in track.marks and make(track).around
    )
    curve = law_of(track).told() if "law" in track.marks else ""
    return (*told, *filter(None, [curve]))
