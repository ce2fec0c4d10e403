"""The networks of a sweep become one film: a panel each, in rows and columns by their settings."""

from collections.abc import Callable, Sequence
from dataclasses import fields

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.projection.arrangement import MOST_PANELS
from dnnflow.show.animation import Comparison
from dnnflow.study.sweep.asked import Asked
from dnnflow.study.sweep.result import Result
from dnnflow.study.variants import Animate, Variant, check_panels, comparison

SAID_ALONE = ("dataset", "model")
"""What is named by its value alone."""


def compared(
    results: Sequence[Result],
    shown: Callable[[Result], tuple[Network, Dataset]],
    animate: Animate,
) -> Comparison:
    """A comparison of all networks that were judged; the others leave crossed places in a table.

    In a page more than ``MOST_PANELS`` are shown one at a time.

    Args:
        results: Of a sweep.
        shown: The network and the points of a result.
        animate: Makes the animation of each.

    Raises:
        DataError: none was judged.
        UsageError: they are more than a film has panels.
    """
    judged = [each for each in results if each.verdict]
    if not judged:
        raise DataError("no network of the sweep was judged: there is nothing to show")
    check_panels(len(judged))
    asked = [each.asked for each in results]
    things = tuple(
        name
        for name in (each.name for each in fields(Asked))
        if len({getattr(each, name) for each in asked} - {None}) > 1
    )
    spoken = tuple(map(_spoken, things or SAID_ALONE[:1]))
    named = [(each, _names(each.asked, things or SAID_ALONE[:1])) for each in results]
    variants = [
        Variant(names, *shown(each), spoken) if each.verdict else Variant(names, None, None, spoken)
        for each, names in named
    ]
    return comparison(variants, dials=len(judged) > MOST_PANELS, animate=animate)


def _names(asked: Asked, things: Sequence[str]) -> tuple[str, ...]:
    """What sets a network apart, one name a thing."""
    values = [(name, getattr(asked, name)) for name in things]
    return tuple(
        f"{value}" if name in SAID_ALONE else f"{_spoken(name)} {value}" for name, value in values
    )


def _spoken(name: str) -> str:
    return {"dataset": "data"}.get(name, name.replace("_", " "))
