"""What a command has to say: results, remarks and bars of progress, or nothing."""

import sys
from dataclasses import dataclass
from functools import partial

import click

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.network import Network
from dnnflow.show.saving import Progress
from dnnflow.terminal.options import Section


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

    def bar(self, label: str, unit: str = "frames") -> Progress:
        """A bar of progress that is gone at the end, if there is a terminal to show it on."""
        if self.quiet or not sys.stderr.isatty():
            return iter
        from tqdm import tqdm

        return partial(tqdm, desc=label, unit=f" {unit}", leave=False)


OTHER = Section("Other", settings_of(Screen))
