"""What stands behind an option or an argument becomes a value; and what might stand there."""

from collections.abc import Collection
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
