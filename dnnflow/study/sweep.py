"""The whole line, many times: settings in every combination become one comparison."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeAlias

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture
from dnnflow.errors import UsageError
from dnnflow.projection.film import Arrangement
from dnnflow.show.animation import Animation, Comparison

MOST_PANELS = 16
"""How many panels a picture has at most."""

Trainer: TypeAlias = Callable[[Dataset, Sequence[Architecture]], list[Network]]
"""Makes a network of each architecture for a data set."""

Animate: TypeAlias = Callable[[Network, Dataset], Animation]
"""Makes an animation of a network and points."""


@dataclass(frozen=True, eq=False)
class Variant:
    """One panel of a comparison.

    Attributes:
        names: What sets it apart from the others, one for each thing that is varied.
        network: Trained or loaded.
        dataset: The points it is shown.
    """

    names: tuple[str, ...]
    network: Network
    dataset: Dataset


def trained_variants(
    datasets: Sequence[Dataset], architectures: Sequence[Sequence[Architecture]], train: Trainer
) -> list[Variant]:
    """Train networks of several architectures on each data set, in one go for each.

    Args:
        datasets: One or more.
        architectures: Of the networks that are trained on each of them.
        train: What makes networks of all architectures on a data set.

    Raises:
        UsageError: more networks than a picture has panels.
    """
    _check_panels(sum(map(len, architectures)))
    several = len(datasets) > 1
    return [
        Variant(_names(dataset, architecture, _varied(own), several), network, dataset)
        for dataset, own in zip(datasets, architectures, strict=True)
        for architecture, network in zip(own, train(dataset, own), strict=True)
    ]


def loaded_variants(datasets: Sequence[Dataset], networks: Mapping[str, Network]) -> list[Variant]:
    """Every one of some named networks on every data set."""
    return [
        Variant((dataset.name, name) if len(datasets) > 1 else (name,), network, dataset)
        for dataset in datasets
        for name, network in networks.items()
    ]


def comparison(
    variants: Sequence[Variant],
    *,
    per_row: int | None = None,
    clock: str = Comparison.clock,
    animate: Animate = Animation,
) -> Comparison:
    """Animations of all variants; a table if they are all combinations of two things or more.

    Args:
        variants: From 1 to 16.
        per_row: How many stand in a row; what fits the picture best if not given.
        clock: As in ``Comparison``.
        animate: Makes each animation; what sets its variant apart becomes its title, and its own
            title that of all.

    Raises:
        UsageError: too many variants, none in a row, or an unknown clock.
    """
    _check_panels(len(variants))
    if per_row is not None and per_row < 1:
        raise UsageError(f"panels per row must be at least 1, not {per_row}")
    table, above, beside = _table(variants)
    if per_row not in {None, len(above) or None}:
        table, above, beside = tuple(variants), (), ()
    animations = [animate(each.network, each.dataset) for each in table]
    how = Arrangement(_common(animations), above, beside, fluid=per_row is None)
    named = tuple(
        replace(animation, title=", ".join(each.names))
        for animation, each in zip(animations, table, strict=True)
    )
    return Comparison(_rows(named, len(above) or per_row or len(named)), clock, how)


def _rows(animations: tuple[Animation, ...], columns: int) -> tuple[tuple[Animation, ...], ...]:
    return tuple(
        animations[first : first + columns] for first in range(0, len(animations), columns)
    )


def _common(animations: Sequence[Animation]) -> str:
    """The title of all, or the name of the points if all are shown the same."""
    headings = {each.heading for each in animations}
    return headings.pop() if len(headings) == 1 else ""


def _table(
    variants: Sequence[Variant],
) -> tuple[tuple[Variant, ...], tuple[str, ...], tuple[str, ...]]:
    """The variants row by row, and the headings of columns and rows, if they make a table."""
    above = tuple(dict.fromkeys(each.names[-1] for each in variants))
    beside = tuple(dict.fromkeys(each.names[:-1] for each in variants))
    found = {each.names: each for each in variants}
    cells = [found.get((*row, column)) for row in beside for column in above]
    table = tuple(each for each in cells if each)
    if len(table) < len(cells) or len(table) < len(variants) or min(len(above), len(beside)) < 2:
        return tuple(variants), (), ()
    return table, above, tuple(map(", ".join, beside))


def _check_panels(count: int) -> None:
    if not 1 <= count <= MOST_PANELS:
        raise UsageError(f"a comparison shows 1 to {MOST_PANELS} panels, not {count}")


def _varied(architectures: Sequence[Architecture]) -> list[str]:
    """The names of the fields in which architectures differ."""
    return [
        each.name
        for each in fields(Architecture)
        if len({getattr(architecture, each.name) for architecture in architectures}) > 1
    ]


def _names(
    dataset: Dataset, architecture: Architecture, varied: Sequence[str], named: bool
) -> tuple[str, ...]:
    """What sets a network apart: the data set if there are several, and what is varied."""
    parts = [f"{name} {getattr(architecture, name)}" for name in varied]
    return (dataset.name, *parts) if named or not parts else tuple(parts)
