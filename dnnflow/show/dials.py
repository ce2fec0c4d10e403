"""What a page shows one of at a time: the layers at each epoch, and each gauge."""

from dataclasses import replace
from typing import Any, TypeVar

import numpy as np

from dnnflow.errors import UsageError
from dnnflow.flow.sources import Both, Layers
from dnnflow.projection.arrangement import Arrangement, Dial
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.show.film import track_beside

Panels = TypeVar("Panels")


def dialled(shown: Panels) -> Panels:
    """A comparison as a format shows it in which one panel is seen at a time.

    Args:
        shown: A comparison; what is over both, alone, gets a dial for its epochs.
    """
    held: Any = shown
    if len(held.animations) > 1 or not isinstance(held.first.source, Both):
        return shown
    sources = held.first.source.over_layers()
    row = tuple(replace(held.first, source=source) for source in sources.values())
    dial = Dial("epoch", tuple(map(str, sources)))
    return replace(held, rows=(row,), arrangement=replace(held.arrangement, dials=(dial,)))


def raw_track(shown: object, film: Film) -> Track | None:
    """The track of an animation with the neurons as they were trained, on the clock of its film.

    Nothing if there are several, if they are shown so, or if nothing differs.

    Args:
        shown: The comparison that the film is of.
        film: Its film.
    """
    held: Any = shown
    first = held.first
    several = len(held.animations) > 1
    if several or first.gauge == "raw" or not isinstance(first.source, Layers):
        return None
    part = replace(first, gauge="raw").part
    pairs = zip(part.sent.flow.clouds, film.tracks[0].flow.clouds, strict=True)
    differ = any(not np.array_equal(one, other) for one, other in pairs)
    return track_beside(part, film.tracks[0]) if differ else None


def check_combinations(arrangement: Arrangement, panels: int) -> None:
    """Raise an error unless the dials, if there are some, have a setting for each panel.

    Raises:
        UsageError: they have more or fewer.
    """
    if arrangement.dials and (count := arrangement.combinations) != panels:
        raise UsageError(f"the dials have {count:,} settings, but there are {panels:,} panels")
