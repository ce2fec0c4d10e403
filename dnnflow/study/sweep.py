"""The whole line, many times: settings in every combination become one comparison."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeAlias

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture
from dnnflow.errors import UsageError
from dnnflow.show.animation import Animation, Comparison

MOST_PANELS = 16
"""How many panels a picture has at most."""

PLOT_SHARE = 0.74
"""How much of a panel's height is left for its plot."""

Trainer: TypeAlias = Callable[[Dataset, Sequence[Architecture]], list[Network]]
"""Makes a network of each architecture for a data set."""

Animate: TypeAlias = Callable[[Network, Dataset], Animation]
"""Makes an animation of a network and points."""


@dataclass(frozen=True, eq=False)
class Variant:
    """One panel of a comparison.

    Attributes:
        label: What sets it apart from the others.
        network: Trained or loaded.
        dataset: The points it is shown.
    """

    label: str
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
        Variant(_label(dataset, architecture, _varied(own), several), network, dataset)
        for dataset, own in zip(datasets, architectures, strict=True)
        for architecture, network in zip(own, train(dataset, own), strict=True)
    ]


def loaded_variants(datasets: Sequence[Dataset], networks: Mapping[str, Network]) -> list[Variant]:
    """Every one of some named networks on every data set."""
    return [
        Variant(f"{dataset.name}, {name}" if len(datasets) > 1 else name, network, dataset)
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
    """Animations of all variants, in rows.

    Args:
        variants: From 1 to 16.
        per_row: How many stand in a row; what fits best if not given.
        clock: As in ``Comparison``.
        animate: Makes each animation; the variant's label is put behind its title.

    Raises:
        UsageError: too many variants, none in a row, or an unknown clock.
    """
    _check_panels(len(variants))
    if per_row is not None and per_row < 1:
        raise UsageError(f"panels per row must be at least 1, not {per_row}")
    animations = [_labelled(animate(each.network, each.dataset), each.label) for each in variants]
    per_row = per_row or fitting_columns(len(animations))
    rows = [
        tuple(animations[first : first + per_row]) for first in range(0, len(animations), per_row)
    ]
    return Comparison(tuple(rows), clock)


def _labelled(animation: Animation, label: str) -> Animation:
    title = f"{animation.title}, {label}" if animation.title else label
    return replace(animation, title=title)


def fitting_columns(count: int) -> int:
    """How many columns give the largest plots in a wide picture, of 16 by 9."""

    def plot(columns: int) -> float:
        return min(16 / columns, PLOT_SHARE * 9 / math.ceil(count / columns))

    return max(range(1, count + 1), key=plot)


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


def _label(dataset: Dataset, architecture: Architecture, varied: Sequence[str], named: bool) -> str:
    """What sets a network apart: the data set if there are several, and what is varied."""
    parts = [f"{name} {getattr(architecture, name)}" for name in varied]
    return ", ".join([dataset.name, *parts] if named or not parts else parts)
