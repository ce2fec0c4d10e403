"""An animation over epochs and layers becomes one of the layers for each epoch, and a dial."""

from dataclasses import replace
from typing import Any, TypeVar

from dnnflow.errors import UsageError
from dnnflow.flow.sources import Both
from dnnflow.projection.arrangement import Arrangement, Dial

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


def check_combinations(arrangement: Arrangement, panels: int) -> None:
    """Raise an error unless the dials, if there are some, have a setting for each panel.

    Raises:
        UsageError: they have more or fewer.
    """
    if arrangement.dials and (count := arrangement.combinations) != panels:
        raise UsageError(f"the dials have {count:,} settings, but there are {panels:,} panels")
