"""Labels of any kind become whole numbers from 0, and what is known of the classes they stand for.

The order of the classes is that of a Categorical, of numbers, or of sorted text as in NumPy and
scikit-learn; or names that were given say it.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from numbers import Number
from typing import Any

import numpy as np

from dnnflow._text import shown_names
from dnnflow._typing import Labels, Shaped
from dnnflow.errors import DataError, UsageError

Column = Shaped[np.ndarray, " _"]

MOST_CLASSES = 100
"""A column with more different values than this does not hold classes."""

LARGEST_CLASS = 2**53
"""Whole numbers beyond this one are not exact as float64: they are no classes."""

TRUTH_WORDS = (("False", "True"), ("FALSE", "TRUE"), ("false", "true"))
"""What pandas, too, reads as 0 and 1 if a column holds nothing else."""


@dataclass(frozen=True, eq=False)
class Classes:
    """The classes of some points.

    Attributes:
        labels: Shape (n,), whole numbers from 0.
        names: One a class.
        order: A name from ``ORDERS``.
        values: As in ``Dataset``.
    """

    labels: Labels
    names: tuple[str, ...]
    order: str
    values: tuple[str, ...] = ()

    def named(self, names: Collection[str]) -> "Classes":
        """The same classes in the order of some names.

        The names are those of the classes; or else new ones for the numbers from 0 on, or for all
        classes in their order.

        Raises:
            UsageError: the names are no list of different names, or do not fit the classes.
        """
        names = checked_names(names)
        if set(self.names) <= set(names):
            places = [names.index(name) for name in self.names]
        elif self.order == "text" or all(map(is_number, names)):
            unknown = sorted(set(self.names) - set(names))
            raise UsageError(
                f"the class names leave out {shown_names(unknown)}, which the points have"
            )
        else:
            places = self._places(len(names))
        values = dict(zip(places, self.names, strict=True))
        return Classes(
            np.asarray(places, np.intp)[self.labels],
            names,
            "listed",
            tuple(values.get(place, str(place)) for place in range(len(names))),
        )

    def _places(self, count: int) -> list[int]:
        """Where each class stands among ``count`` new names."""
        numbers = [number_of(name) for name in self.names] if self.order == "numbers" else []
        if numbers and min(numbers) >= 0 and max(numbers) < count:
            return numbers
        if len(self.names) != count:
            raise UsageError(
                f"{count} class names, but the points have {len(self.names)} classes: "
                f"{shown_names(self.names)}"
            )
        return list(range(count))


def classes_of(
    column: Column,
    numbers: Column,
    order: Sequence[str] = (),
    *,
    name: str,
    where: Callable[[int], str],
    typed: bool,
) -> Classes:
    """The classes that a column without gaps holds.

    Args:
        column: The labels: numbers, truth values or text.
        numbers: The same as float64, not a number where they are none.
        order: The categories, of a column that has some.
        name: What the column is called.
        where: What an error calls a row.
        typed: Whether text is text, even if all its letters are digits.

    Raises:
        DataError: a label that is no category, more classes than can be, a regression target, or
            text among numbers.
    """
    kind = _kind(column, numbers, typed=typed)
    if kind == "mixed":
        raise DataError(f"column {name!r} mixes text and numbers: use one of them for all labels")
    if order:
        return _categories(_texts(column, typed=typed), tuple(order), name)
    values: list[Any] = (
        _whole(numbers, name, where).tolist() if kind == "numbers" else _texts(column, typed=typed)
    )
    # Sorted as NumPy does; an array of words would give each of them the room of the longest.
    codes = {value: code for code, value in enumerate(sorted(set(values)))}
    if len(codes) > MOST_CLASSES:
        raise DataError(
            f"column {name!r} holds {len(codes)} different values: a regression target or "
            "an identifier, not classes; name the column of the classes"
        )
    names = tuple(map(str, codes))
    labels = np.fromiter((codes[value] for value in values), np.intp, len(values))
    return Classes(labels, names, "text" if kind == "text" else "numbers", values=names)


def checked_names(names: Collection[str]) -> tuple[str, ...]:
    """Names of classes, in order.

    Raises:
        UsageError: a plain text, an empty name, or one that is there twice.
    """
    if isinstance(names, str):
        raise UsageError(f"class names are a list of names, not the text {names[:40]!r}")
    texts = tuple(str(name) for name in names)
    if not all(texts) or len(set(texts)) < len(texts) or not texts:
        raise UsageError("class names are one or more different names, none of them empty")
    if len(texts) > MOST_CLASSES:
        raise UsageError(f"{len(texts)} class names: at most {MOST_CLASSES} can be told apart")
    return texts


def name_of(value: object) -> str:
    """What a class is called by its label; a whole number has no decimals."""
    whole = isinstance(value, float | np.floating) and float(value).is_integer()
    return str(int(value)) if whole else str(value)  # type: ignore[call-overload]


def is_number(name: str) -> bool:
    """Whether a name of a class is a whole number."""
    return name.removeprefix("-").isdecimal()


def number_of(name: str) -> int:
    """The whole number that the class of a column of numbers is."""
    for no, yes in TRUTH_WORDS:
        if name in {no, yes}:
            return int(name == yes)
    return int(name)


def _kind(column: Column, numbers: Column, *, typed: bool) -> str:
    """What a column holds: ``numbers``, ``truth`` values, ``text``, or ``mixed`` objects."""
    if column.dtype.kind in "biuf":
        return "truth" if column.dtype.kind == "b" else "numbers"
    if typed and column.dtype.kind == "O":
        return _kind_of_objects(column)
    if typed:
        return "text"
    if not np.isnan(numbers).any():
        return "numbers"
    found = {str(value).strip() for value in column}
    return "truth" if any(found <= {*words} for words in TRUTH_WORDS) else "text"


def _kind_of_objects(column: Column) -> str:
    kinds = {type(value) for value in column}
    if all(issubclass(kind, bool | np.bool_) for kind in kinds):
        return "truth"
    counted = {issubclass(kind, Number | np.bool_) for kind in kinds}
    if len(counted) > 1:
        return "mixed"
    return "numbers" if True in counted else "text"


def _texts(column: Column, *, typed: bool) -> list[str]:
    return [name_of(value) if typed else str(value).strip() for value in column]


def _categories(texts: list[str], order: tuple[str, ...], name: str) -> Classes:
    """The classes of a Categorical, whose codes are kept."""
    if len(order) > MOST_CLASSES or len(set(order)) < len(order):
        raise DataError(
            f"column {name!r} has {len(order)} categories: up to {MOST_CLASSES} different ones"
        )
    codes = {category: code for code, category in enumerate(order)}
    strange = sorted(set(texts) - codes.keys())
    if strange:
        raise DataError(f"column {name!r} holds {shown_names(strange)}, which is no category")
    return Classes(np.array([codes[text] for text in texts], np.intp), order, "listed")


def _whole(numbers: Column, name: str, where: Callable[[int], str]) -> Column:
    """Labels that are numbers, as whole ones."""
    wrong = ~(np.abs(numbers) <= LARGEST_CLASS) | (numbers != np.rint(numbers))
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise DataError(
            f"{where(row)}: column {name!r} holds {numbers[row]:g}: a regression "
            "target or a coordinate, not a class; name the column of the classes"
        )
    return numbers.astype(np.int64)
