"""What stands behind an option or an argument becomes a value; and what might stand there."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from dnnflow._text import size_from
from dnnflow._typing import Size
from dnnflow.data.shapes import DATASETS
from dnnflow.errors import UsageError, choose

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    Kind: TypeAlias = click.ParamType[Any]
else:
    Kind = click.ParamType  # no generic class in older versions

Parameter: TypeAlias = click.Parameter | None
Context: TypeAlias = click.Context | None

FILE = click.Path(path_type=Path)
"""A file or folder that need not be there."""

MOST_LISTED = 1000
"""Whole numbers of a list, those of ranges among them."""

RANGE = re.compile(r"(\d{1,18})-(\d{1,18})(?::(\d{1,18}))?", re.ASCII)
"""From one whole number to another, both among them; behind the colon the step."""

RANGE_OTHERWISE = re.compile(
    r"(\d{1,18})\s*(?:-|\.{2,3}|[:–—−…]|to)\s*(\d{1,18})(?:\s*\D\s*(\d{1,18}))?", re.ASCII
)
"""The same as it is written elsewhere."""


class Name(Kind):
    """A name from a table.

    Attributes:
        choices: The names.
        extensible: Whether more may be written behind one.
        noun: What an error calls it.
    """

    def __init__(self, choices: Collection[str], noun: str, *, extensible: bool = False) -> None:
        self.choices = choices
        self.extensible = extensible
        self.noun = noun
        self.name = "name"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        """The name itself, if it is in the table."""
        if not self.extensible:
            try:
                choose(dict.fromkeys(self.choices), value, self.noun)
            except UsageError as error:
                self.fail(str(error), param, ctx)
        return value

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> "list[CompletionItem]":
        """The names that begin so."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(each) for each in self.choices if each.startswith(incomplete)]


class SizeKind(Kind):
    """Width and height as in ``1920x1080``."""

    name = "WxH"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Size:
        """Two whole numbers with an x between them."""
        if isinstance(value, tuple):
            return value
        try:
            return size_from(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Listed(Kind):
    """Values of one kind with commas between them."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.name = f"{kind.name},…"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> tuple[Any, ...]:
        """Each value by itself."""
        if isinstance(value, tuple):
            return value
        return tuple(self.kind.convert(each.strip(), param, ctx) for each in value.split(","))

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """What the last value might be, behind those before it."""
        from click.shell_completion import CompletionItem

        before, comma, last = incomplete.rpartition(",")
        items = self.kind.shell_complete(ctx, param, last)
        return [CompletionItem(f"{before}{comma}{each.value}", each.type) for each in items]


class Numbers(Listed):
    """Whole numbers with commas between them, and ranges of them as in ``0-10`` or ``0-10:2``."""

    def __init__(self) -> None:
        super().__init__(click.INT)
        self.name = "n,a-b,a-b:step"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> tuple[int, ...]:
        """All numbers in the order in which they stand there, each once."""
        if isinstance(value, tuple):
            return value
        try:
            parts = [_numbers(each.strip()) for each in value.split(",")]
            if (count := sum(map(len, parts))) > MOST_LISTED:
                raise ValueError(f"{value!r} has {count:,} values, more than {MOST_LISTED:,}")
        except ValueError as error:
            self.fail(str(error), param, ctx)
        return tuple(dict.fromkeys(number for part in parts for number in part))

    @staticmethod
    def spelled(numbers: Sequence[int]) -> str | list[int]:
        """Numbers as a range if they are one of three or more, else as they are."""
        steps = {after - before for before, after in pairwise(numbers)}
        first, last, step = numbers[0], numbers[-1], max(steps, default=0)
        said = f"{first}-{last}" if step == 1 else f"{first}-{last}:{step}"
        is_range = len(numbers) > 2 and len(steps) == 1 and step > 0 and RANGE.fullmatch(said)
        return said if is_range else list(numbers)


def _numbers(text: str) -> Sequence[int]:
    """The number, or the numbers of the range, in a text.

    Raises:
        ValueError: it is neither; the message says what may have been meant.
    """
    if found := RANGE.fullmatch(text):
        first, last, step = (int(each or 1) for each in found.groups())
        if step and first <= last:
            return range(first, last + 1, step)
        why = "never gets on" if not step else "ends before it begins"
        meant = f"{min(first, last)}-{max(first, last)}" + f":{step}" * (step > 1)
        raise ValueError(f"{text!r} {why}, did you mean {meant!r}?")
    if re.fullmatch(r"[+-]?\d{1,99}", text, re.ASCII):
        return (int(text),)
    if found := RANGE_OTHERWISE.fullmatch(text):
        ends, steps = found.groups()[:2], filter(None, found.groups()[2:])
        raise ValueError(
            f"{text!r} is no range, did you mean {':'.join(('-'.join(ends), *steps))!r}?"
        )
    raise ValueError(f"{text!r} is no whole number and no range, as in 3, 0-10 or 0-10:2")


def several_of(kind: Kind) -> Listed:
    """Several values of a kind, with commas between them."""
    return Numbers() if kind is click.INT else Listed(kind)


class DataKind(Kind):
    """The name of a data set, or a file of points."""

    name = "data"

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> "list[CompletionItem]":
        """The data sets whose names begin so, and files."""
        from click.shell_completion import CompletionItem

        names = [CompletionItem(each) for each in DATASETS if each.startswith(incomplete)]
        return [CompletionItem(incomplete, type="file"), *names]


DATA = DataKind()
