"""The whole line, many times: settings in every combination become one comparison."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, TypeAlias

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture
from dnnflow.errors import UsageError
from dnnflow.flow.sources import Layers
from dnnflow.show.animation import Animation, Comparison

MOST_PANELS = 16
"""How many panels a picture has at most."""

PLOT_SHARE = 0.74
"""How much of a panel's height is left for its plot."""


Trainer: TypeAlias = Callable[[Dataset, Sequence[Architecture]], list[Network]]
"""Makes a network of each architecture for a data set."""


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
    datasets: Sequence[Dataset], settings: Mapping[str, Sequence[Any]], train: Trainer
) -> list[Variant]:
    """Train a network for every combination of settings, on each data set, in one go for each.

    Args:
        datasets: One or more.
        settings: Lists of values for the fields of ``Architecture``.
        train: What makes networks of all architectures on a data set.

    Raises:
        UsageError: a setting that makes no sense, or more networks than a picture has panels.
    """
    combinations = [
        dict(zip(settings, values, strict=True)) for values in product(*settings.values())
    ]
    _check_panels(len(datasets) * len(combinations))
    architectures = [Architecture(**combination) for combination in combinations]
    varied = [name for name, values in settings.items() if len(values) > 1]
    return [
        Variant(_label(dataset, combination, varied, len(datasets) > 1), network, dataset)
        for dataset in datasets
        for combination, network in zip(combinations, train(dataset, architectures), strict=True)
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
    columns: int | None = None,
    clock: str = "stage",
    title: str = "",
    output_stage: bool = False,
    **look: Any,
) -> Comparison:
    """Animations of all variants, in rows.

    Args:
        variants: From 1 to 16.
        columns: How many stand in a row; what fits best if not given.
        clock: As in ``Comparison``.
        title: What stands before the label of each.
        output_stage: Whether the points slide onto the output layer's axes at last.
        look: Further fields of ``Animation``.

    Raises:
        UsageError: too many variants, no columns, or a field that makes no sense.
    """
    _check_panels(len(variants))
    if columns is not None and columns < 1:
        raise UsageError(f"columns must be at least 1, not {columns}")
    animations = [
        Animation(
            Layers(each.network, output_stage),
            each.dataset,
            title=f"{title}, {each.label}" if title else each.label,
            **look,
        )
        for each in variants
    ]
    columns = columns or fitting_columns(len(animations))
    rows = [
        tuple(animations[first : first + columns]) for first in range(0, len(animations), columns)
    ]
    return Comparison(tuple(rows), clock)


def fitting_columns(count: int) -> int:
    """How many columns give the largest plots in a wide picture, of 16 by 9."""

    def plot(columns: int) -> float:
        return min(16 / columns, PLOT_SHARE * 9 / math.ceil(count / columns))

    return max(range(1, count + 1), key=plot)


def _check_panels(count: int) -> None:
    if not 1 <= count <= MOST_PANELS:
        raise UsageError(f"a comparison shows 1 to {MOST_PANELS} panels, not {count}")


def _label(
    dataset: Dataset, combination: Mapping[str, Any], varied: Sequence[str], named: bool
) -> str:
    """What sets a combination apart: the data set if there are several, and what is varied."""
    parts = [f"{name} {combination[name]}" for name in varied]
    return ", ".join([dataset.name, *parts] if named or not parts else parts)
