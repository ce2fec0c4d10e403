"""What a command has to say: results, remarks and bars of progress, or nothing."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

import click

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.network import Network
from dnnflow.show.saving import Progress
from dnnflow.terminal.options import Section


class _Remarks(logging.Handler):
    """Says each record on standard error, as errors are said."""

    def emit(self, record: logging.LogRecord) -> None:
        click.echo(f"dnnflow: {record.getMessage()}", err=True)


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
                click.echo(line)

    def verdict(self, network: Network) -> None:
        """Say how a training went."""
        if network.training and not self.quiet:
            click.echo(network.training.verdict, err=True)

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

    def bar(self, label: str, unit: str = "frames") -> Progress:
        """A bar of progress that is gone at the end, if there is a terminal to show it on."""
        if self.quiet or not sys.stderr.isatty():
            return iter
        from tqdm import tqdm

        return partial(tqdm, desc=label, unit=f" {unit}", leave=False)


OTHER = Section("Other", settings_of(Screen))
