"""What a command has to say: results, remarks and bars of progress, or nothing."""

import logging
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

from dnnflow._settings import setting, settings_of
from dnnflow._text import reason
from dnnflow.dnn.network import Network
from dnnflow.errors import OutputError
from dnnflow.render.colors.given import ColorWarning
from dnnflow.show.saving import Progress
from dnnflow.terminal.options import Section


class _Remarks(logging.Handler):
    """Says each record on standard error, as errors are said."""

    def emit(self, record: logging.LogRecord) -> None:
        tell(f"dnnflow: {record.getMessage()}", err=True)


def tell(line: object, *, err: bool = False) -> None:
    """Print a message. If nobody takes it, that is no reason to stop: the files are the result."""
    with suppress(OSError, ValueError):
        click.echo(line, err=err)


def print_results(lines: Iterable[object]) -> None:
    """Print what a command was asked for and is nowhere else, as far as anybody reads it.

    Raises:
        OutputError: it cannot be written, as on a full disk.
    """
    for line in lines:
        try:
            click.echo(line)
        except BrokenPipeError:  # as behind "| head"
            return
        except OSError as error:
            raise OutputError(f"cannot write to standard output: {reason(error)}") from error


class Lenient:
    """Standard error for bars of progress, which may vanish while a file is made."""

    def __getattr__(self, name: str) -> Any:
        return getattr(sys.stderr, name)

    def write(self, text: str) -> None:
        """Write, if that is possible."""
        with suppress(OSError, ValueError):
            sys.stderr.write(text)

    def flush(self) -> None:
        """Have it shown, if that is possible."""
        with suppress(OSError, ValueError):
            sys.stderr.flush()


@dataclass(frozen=True)
class Screen:
    """The two streams of a terminal; results go to standard output, all else to the other.

    Attributes:
        quiet: Whether nothing but errors is wanted.
    """

    quiet: bool = setting(False, "Print nothing but errors.")

    def say(self, *lines: object) -> None:
        """Print results."""
        for line in lines:
            if not self.quiet:
                tell(line)

    def verdict(self, network: Network) -> None:
        """Say how a training went."""
        if network.training and not self.quiet:
            tell(network.training.verdict, err=True)

    def remark(self, line: str) -> None:
        """Say what is no error, and yet not as asked for."""
        if not self.quiet:
            tell(f"dnnflow: {line}", err=True)

    def note(self, line: str) -> None:
        """Say what people like to know, and programs do not expect, if there is a terminal."""
        if self.terminal:
            tell(line, err=True)

    @property
    def terminal(self) -> bool:
        """Whether standard error is read by people, who want to read it."""
        # There is none in a program without a console.
        there = sys.stderr is not None and not sys.stderr.closed
        return not self.quiet and there and sys.stderr.isatty()

    def kept(self, what: str, since: datetime) -> None:
        """Say that something was trained before, and how to have it trained again."""
        self.remark(f"uses the {what} trained on {since:%Y-%m-%d %H:%M}; --fresh trains again")

    @contextmanager
    def remarks(self) -> Iterator[None]:
        """Say what is noticed about points meanwhile."""
        log = logging.getLogger("dnnflow.data")
        level, handler = log.level, _Remarks()
        log.setLevel(logging.CRITICAL if self.quiet else logging.INFO)
        log.addHandler(handler)
        try:
            yield
        finally:
            log.removeHandler(handler)
            log.setLevel(level)

    @contextmanager
    def warned(self) -> Iterator[None]:
        """Say what is wrong with colours once, in a line."""
        said: set[str] = set()

        def show(message: Warning | str, category: type[Warning], *place: Any) -> None:
            if not issubclass(category, ColorWarning):
                usual(message, category, *place)
            elif str(message) not in said:
                said.add(str(message))
                self.remark(str(message))

        with warnings.catch_warnings():
            usual: Any = warnings.showwarning
            warnings.showwarning = show  # type: ignore[assignment]
            warnings.simplefilter("always", ColorWarning)
            yield

    def bar(self, label: str, unit: str = "frames") -> Progress:
        """A bar of progress that is gone at the end, if there is a terminal to show it on."""
        if not self.terminal:
            return iter
        from tqdm import tqdm

        return partial(tqdm, desc=label, unit=f" {unit}", leave=False, file=Lenient())


@dataclass(frozen=True)
class Opening:
    """What is done with a file that was made.

    Attributes:
        open: Whether it is shown by the program that shows such files.
    """

    open: bool = setting(False, "Show it when it is made.")

    def made(self, path: Path, screen: Screen) -> None:
        """Say where a file is, and show it if that is asked for."""
        screen.say(path)
        if self.open and click.launch(str(path)):
            screen.remark(f"cannot open {path}: no program for it is known here")


OTHER = Section("Other", settings_of(Screen))
