"""Which output of a network is which class of a data set: decided here for all, or refused.

The rule: what is shown to be right is what the framework itself calls right on the same points.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from dnnflow._text import shown_names
from dnnflow.data.classes import is_number, number_of
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.activations import nonlinearity
from dnnflow.errors import DataError

SIGNS = ("-1", "1")
"""What the two classes of a unit are often called whose sign decides."""

HINT = "name the classes in the order of its outputs by class_names= or --class-names"


@dataclass(frozen=True)
class Outputs:
    """What the outputs of a network are.

    Attributes:
        network: What the network is called.
        units: The width of the output layer; one unit tells two classes apart.
        activation: Of the output layer.
        names: One a class, or none.
        names_only: Whether the framework itself predicts the names.
    """

    network: str
    units: int
    activation: str
    names: tuple[str, ...]
    names_only: bool

    @property
    def count(self) -> int:
        """How many classes they tell apart."""
        return max(2, self.units)

    @property
    def known(self) -> tuple[str, ...]:
        """The names, unless they only are the numbers of the outputs."""
        return () if self.names == tuple(map(str, range(self.count))) else self.names

    def refusal(self, why: str) -> DataError:
        """The error that says why a data set does not fit."""
        return DataError(f"network '{shown_names([self.network])}' {why}")


def check_names(network: str, names: Sequence[str], classes: int) -> None:
    """Raise an error unless there are no names, or different ones, one a class.

    Raises:
        DataError: it is not so.
    """
    if names and (len(names) != classes or len(set(names)) < len(names)):
        raise DataError(
            f"network '{shown_names([network])}' tells {classes} classes apart, but their names "
            f"are {shown_names(names)}"
        )


def matched(dataset: Dataset, outputs: Outputs) -> Dataset:
    """The same points, each labelled with the number of the output of its class.

    A network that knows its classes is asked by name. Else whole numbers from 0 are those of the
    outputs; classes that are sorted text, or were listed, need one output each.

    Raises:
        DataError: it is not known which output is which class.
    """
    _check_one_answer(outputs)
    places, names = _places(dataset, outputs)
    labels = np.asarray(places, dataset.labels.dtype)[dataset.labels]
    order = "listed" if outputs.known else "numbers"
    return replace(
        dataset, labels=labels, class_names=names, class_order=order, values=outputs.known
    )


def _check_one_answer(outputs: Outputs) -> None:
    """Raise an error unless the largest output, or the only one, is the class."""
    function = outputs.activation
    if outputs.units > 1 and nonlinearity(function).symmetry == "logistic":
        raise outputs.refusal(
            f"is multi-label: each of its {outputs.units} {function} outputs says yes or no by "
            "itself; what can be shown gives a point one class, as softmax does"
        )
    if outputs.units == 1 and function == "softmax":
        raise outputs.refusal("has a softmax over one unit, which always says 1: use sigmoid")


Places: TypeAlias = tuple[list[int], tuple[str, ...]]
"""The output of each class of a data set, any if it has no points; and the outputs' names."""


def _places(dataset: Dataset, outputs: Outputs) -> Places:
    if outputs.known:
        found = _by_name(dataset, outputs.known)
        if found:
            return found
        _check_strangers(dataset, outputs)
    if dataset.class_order == "numbers":
        return _by_number(dataset, outputs)
    count, classes = outputs.count, dataset.classes
    unused = dataset.class_order == "listed" and dataset.labels.max() < count < classes
    if classes != count and not unused:
        raise _other_count(dataset, outputs)
    return [min(place, count - 1) for place in range(classes)], dataset.class_names[:count]


def _by_name(dataset: Dataset, known: tuple[str, ...]) -> Places | None:
    """By the names of the classes, or by what the labels were, if the network knows all of them."""
    present = np.unique(dataset.labels)
    for names in (dataset.class_names, dataset.spellings):
        if all(names[label] in known for label in present):
            places = [known.index(name) if name in known else 0 for name in names]
            shown = {places[label]: dataset.class_names[label] for label in present}
            return places, tuple(shown.get(place, name) for place, name in enumerate(known))
    return None


def _check_strangers(dataset: Dataset, outputs: Outputs) -> None:
    """Raise an error where only a guess would tell what classes of other names are."""
    names = [dataset.class_names[label] for label in np.unique(dataset.labels)]
    numbers = dataset.class_order == "numbers" and all(map(is_number, outputs.known))
    shared = any(name in outputs.known for name in names)
    if outputs.names_only or numbers or shared or dataset.class_order == "text":
        unknown = [name for name in names if name not in outputs.known]
        raise outputs.refusal(
            f"knows the classes {shown_names(outputs.known)}, but the points have "
            f"{shown_names(unknown)}; {HINT}"
        )


def _by_number(dataset: Dataset, outputs: Outputs) -> Places:
    """Whole numbers from 0 are those of the outputs; -1 and 1 are the signs of a single one."""
    values = dataset.spellings
    signed = outputs.units == 1 and nonlinearity(outputs.activation).symmetry != "logistic"
    if signed and "-1" in values and set(values) <= set(SIGNS):
        return [SIGNS.index(value) for value in values], SIGNS
    places = [number_of(value) for value in values]
    if min(places) < 0 or max(places) >= outputs.count:
        if dataset.classes != outputs.count:
            raise _other_count(dataset, outputs)
        raise outputs.refusal(
            f"has outputs for the classes 0 to {outputs.count - 1}, but those of the points are "
            f"{shown_names(dataset.class_names)}; {HINT}"
        )
    names = list(outputs.known or map(str, range(outputs.count)))
    for place, name in zip(places, dataset.class_names, strict=True):
        names[place] = name if name != str(place) else names[place]
    return places, tuple(names)


def _other_count(dataset: Dataset, outputs: Outputs) -> DataError:
    hint = f"; if they are some of its classes, {HINT}" if dataset.classes < outputs.count else ""
    return outputs.refusal(
        f"tells {outputs.count} classes apart, but the points have {dataset.classes}: "
        f"{shown_names(dataset.class_names)}{hint}"
    )
