"""Networks of several settings, on several data sets, become one comparison."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import product
from math import prod
from typing import Any, TypeAlias

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import UsageError
from dnnflow.projection.arrangement import MOST_PANELS, Arrangement, Dial
from dnnflow.show.animation import Animation, Comparison

MOST_SETTINGS = 256
"""How many panels a film has at most."""

Trainer: TypeAlias = Callable[[Dataset, Sequence[Architecture]], list[Network]]
"""Makes a network of each architecture for a data set."""

Table: TypeAlias = tuple[tuple["Variant", ...], tuple[str, ...], tuple[str, ...]]
"""The variants row by row, and the headings of columns and rows."""

Animate: TypeAlias = Callable[[Network, Dataset], Animation]
"""Makes an animation of a network and points."""


@dataclass(frozen=True, eq=False)
class Variant:
    """One panel of a comparison.

    Attributes:
        names: What sets it apart from the others, one for each thing that is varied.
        network: Trained or loaded; None if it failed, which leaves a crossed place in a table.
        dataset: The points it is shown.
        things: What is varied, in the same order.
    """

    names: tuple[str, ...]
    network: Network | None
    dataset: Dataset | None
    things: tuple[str, ...] = ()

    @property
    def values(self) -> tuple[str, ...]:
        """The names without the things that they are values of."""
        pairs = zip(self.names, self.things, strict=True)
        return tuple(name.removeprefix(f"{thing} ") for name, thing in pairs)


def trained_variants(
    datasets: Sequence[Dataset],
    architectures: Sequence[Sequence[Architecture]],
    trainers: Mapping[TrainingSettings, Trainer],
) -> list[Variant]:
    """Train networks on each data set, all architectures with the same settings in one go.

    Args:
        datasets: One or more.
        architectures: Of the networks that are trained on each of them.
        trainers: What makes networks of all architectures on a data set, by the settings.

    Raises:
        UsageError: more networks than a film has panels.
    """
    check_panels(sum(map(len, architectures)) * len(trainers))
    return [
        each
        for dataset, own in zip(datasets, architectures, strict=True)
        for each in _trained(dataset, own, trainers, named=len(datasets) > 1)
    ]


def _trained(
    dataset: Dataset,
    architectures: Sequence[Architecture],
    trainers: Mapping[TrainingSettings, Trainer],
    *,
    named: bool,
) -> list[Variant]:
    """The variants of a data set, which is named if it is one of several."""
    networks = {settings: train(dataset, architectures) for settings, train in trainers.items()}
    varied = (*_varied(architectures), *_varied((*trainers,)))
    own = ("data",) if named or not varied else ()
    things = *own, *(name.replace("_", " ") for name in varied)
    return [
        Variant(
            (*(dataset.name for _ in own), *_names(vars(architecture) | vars(settings), varied)),
            made[number],
            dataset,
            things,
        )
        for number, architecture in enumerate(architectures)
        for settings, made in networks.items()
    ]


def loaded_variants(datasets: Sequence[Dataset], networks: Mapping[str, Network]) -> list[Variant]:
    """Every one of some named networks on every data set."""
    return [
        Variant((dataset.name, name), network, dataset, ("data", "network"))
        if len(datasets) > 1
        else Variant((name,), network, dataset, ("network",))
        for dataset in datasets
        for name, network in networks.items()
    ]


def comparison(
    variants: Sequence[Variant],
    *,
    per_row: int | None = None,
    clock: str = Comparison.clock,
    dials: bool = False,
    animate: Animate = Animation,
) -> Comparison:
    """Animations of all variants; a table if they are all combinations of two things or more.

    Args:
        variants: From 1 to ``MOST_SETTINGS``; more than ``MOST_PANELS`` make a mosaic.
        per_row: How many stand in a row; what fits the picture best if not given.
        clock: As in ``Comparison``.
        dials: Whether they have a dial for each thing that is varied: one is shown at a time, where
            the format can.
        animate: Makes each animation; what sets its variant apart becomes its title, and its own
            title that of all.

    Raises:
        UsageError: too many variants, none in a row, or an unknown clock.
    """
    check_panels(sum(each.network is not None for each in variants))
    if per_row is not None and per_row < 1:
        raise UsageError(f"panels per row must be at least 1, not {per_row}")
    table, above, beside = _table(variants)
    if per_row not in {None, len(above) or None}:
        table, above, beside = tuple(variants), (), ()
    failed = tuple(number for number, each in enumerate(table) if each.network is None and above)
    table = tuple(each for each in table if each.network is not None)
    animations = [_animated(each, animate) for each in table]
    how = Arrangement(
        _common(animations),
        above,
        beside,
        fluid=per_row is None,
        failed=failed,
        dials=_dials(table) if dials else (),
    )
    named = tuple(
        replace(animation, title=", ".join(each.names))
        for animation, each in zip(animations, table, strict=True)
    )
    return Comparison(_rows(named, len(above) or per_row or len(named)), clock, how)


def _animated(variant: Variant, animate: Animate) -> Animation:
    """The animation of a variant whose network did not fail."""
    assert variant.network and variant.dataset  # noqa: S101, PT018 - so it is
    return animate(variant.network, variant.dataset)


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
) -> Table:
    """The variants row by row, and the headings of columns and rows, if they make a table.

    The last thing that is varied is that of the columns; of the panels of a mosaic, the last few,
    so that rows and columns are as equal in number as they can be.
    """
    things = min(len(each.names) for each in variants)
    shown = sum(each.network is not None for each in variants)
    last = range(1, things) if shown > MOST_PANELS else range(1, min(2, things))
    tables = [found for count in last if (found := _parted(variants, count))]
    return min(tables, key=_longest, default=(tuple(variants), (), ()))


def _longest(table: Table) -> int:
    return max(len(table[1]), len(table[2]))


def _parted(variants: Sequence[Variant], last: int) -> Table | None:
    """A table whose columns are those of the last few things, if all of its places are taken."""
    above = tuple(dict.fromkeys(each.names[-last:] for each in variants))
    beside = tuple(dict.fromkeys(each.names[:-last] for each in variants))
    found = {each.names: each for each in variants}
    cells = [found.get((*row, *column)) for row in beside for column in above]
    table = tuple(each for each in cells if each)
    if len(table) < len(cells) or len(table) < len(variants) or min(len(above), len(beside)) < 2:
        return None
    return table, tuple(map(", ".join, above)), tuple(map(", ".join, beside))


def _dials(variants: Sequence[Variant]) -> tuple[Dial, ...]:
    """A dial for each thing that is varied; one for all if not all combinations are there."""
    things = {each.things for each in variants}
    if len(things) == 1:
        values = [each.values for each in variants]
        columns = zip(*things, zip(*values, strict=True), strict=True)
        dials = tuple(Dial(name, tuple(dict.fromkeys(column))) for name, column in columns)
        count = prod(len(each.values) for each in dials)
        if count == len(values) and [*product(*(each.values for each in dials))] == values:
            return dials
    return (Dial("network", tuple(", ".join(each.names) for each in variants)),)


def check_panels(count: int) -> None:
    """Raise an error unless a film can have as many panels.

    Raises:
        UsageError: it cannot.
    """
    if not 1 <= count <= MOST_SETTINGS:
        raise UsageError(f"compare 1 to {MOST_SETTINGS} networks, not {count:,}")


def _varied(settings: Sequence[Any]) -> list[str]:
    """The names of the fields in which some dataclasses of one kind differ."""
    return [
        each.name
        for each in fields(settings[0] if settings else Architecture)
        if len({getattr(one, each.name) for one in settings}) > 1
    ]


def _names(values: Mapping[str, Any], varied: Sequence[str]) -> tuple[str, ...]:
    """What sets a network apart in words: each thing that is varied, and its value."""
    shown = {name: values[name] for name in varied}
    said = {name: f"{each:g}" if isinstance(each, float) else each for name, each in shown.items()}
    return tuple(f"{name.replace('_', ' ')} {each}" for name, each in said.items())
