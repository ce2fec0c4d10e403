"""The errors a user can meet: each is one line that says what, where and what to do."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import ClassVar, TypeVar

from dnnflow._text import one_line

Value = TypeVar("Value")


class DnnflowError(Exception):
    """The base of all of them; ``exit_code`` is what the command line ends with.

    Its message is one line of at most 300 characters that can be printed, whatever was put into it.
    """

    exit_code: ClassVar[int] = 70

    def __init__(self, message: object = "") -> None:
        super().__init__(one_line(str(message)))


class UsageError(DnnflowError):
    """An option or argument that makes no sense."""

    exit_code = 2


class DataError(DnnflowError):
    """Data or a model that cannot be used."""

    exit_code = 65


class MissingInputError(DnnflowError):
    """An input file that is not there or cannot be opened."""

    exit_code = 66


class MissingPackageError(DnnflowError):
    """An optional package that is needed and not installed."""

    exit_code = 69


class ClusterError(DnnflowError):
    """A cluster that cannot be reached, was lost, or has other versions installed."""

    exit_code = 69


class CannotCreateError(DnnflowError):
    """An output that cannot be created where it was asked for."""

    exit_code = 73


class OutputError(DnnflowError):
    """Writing or checking an output failed after it had begun."""

    exit_code = 74


class TooLargeError(OutputError):
    """A file that came out larger than it may be; it was not kept.

    Attributes:
        size: How many bytes it had.
    """

    def __init__(self, message: object = "", size: int = 0) -> None:
        super().__init__(message)
        self.size = size


def choose(table: Mapping[str, Value], name: str, what: str) -> Value:
    """The entry of ``table`` called ``name``.

    Raises:
        UsageError: there is none; the message lists the names, the nearest one first.
    """
    if name in table:
        return table[name]
    near = get_close_matches(str(name), table, n=1)
    hint = f", did you mean {near[0]!r}? Known" if near else "; known"
    raise UsageError(f"unknown {what} {name!r}{hint} are {', '.join(table)}")
