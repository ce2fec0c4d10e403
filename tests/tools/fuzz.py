"""Mutated network files, by the hundred thousand: each is a network or one error, and soon."""

import faulthandler
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

import click
import numpy as np
from mutations import mutated, mutated_archive, seeded

from dnnflow.dnn.network import Layer, Network
from dnnflow.errors import DataError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load

FIXTURES = Path(__file__).parents[1] / "exchange" / "fixtures"
LONGEST = 2.0
"""Seconds that any file may take; a file that takes ten times as long ends the run."""


def native(folder):
    """A small native file."""
    layers = [Layer(np.eye(2), np.ones(2), "leaky_relu(0.1)"), Layer(np.ones((2, 1)), np.ones(1))]
    save_network(Network(tuple(layers)), folder / "native.safetensors")
    return folder / "native.safetensors"


def fuzz(sources, mutate, *, count, seed, folder):
    """How many mutants of the files ended how; the slowest one in seconds."""
    contents = [source.read_bytes() for source in sources]
    mutant = folder / f"mutant{sources[0].suffix}"
    ends, slowest = Counter(), 0.0
    for number in range(count):
        mutant.write_bytes(mutate(contents[number % len(contents)], seeded(seed, number)))
        faulthandler.dump_traceback_later(10 * LONGEST, exit=True)
        start = time.perf_counter()
        try:
            load(mutant)
            ends["read"] += 1
        except DataError as error:
            ends["refused" if str(error).isprintable() else "refused in many lines"] += 1
        except BaseException:
            click.echo(f"mutant {number} of seed {seed} raised:", err=True)
            raise
        slowest = max(slowest, time.perf_counter() - start)
    faulthandler.cancel_dump_traceback_later()
    return ends, slowest


@click.command(help=__doc__)
@click.option("--keras", default=100_000, show_default=True, help="How many of .keras files.")
@click.option(
    "--safetensors", default=1_000_000, show_default=True, help="How many of a native one."
)
@click.option("--seed", default=0, show_default=True)
def main(keras, safetensors, seed):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count, sources, mutate in (
            (keras, sorted(FIXTURES.glob("*.keras")), mutated_archive),
            (safetensors, [native(folder)], mutated),
        ):
            ends, slowest = fuzz(sources, mutate, count=count, seed=seed, folder=folder)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
            click.echo(
                f"{count} mutants of {sources[0].suffix}: {dict(ends)}, "
                f"slowest {slowest:.2f} s, memory {memory} MiB"
            )
            assert set(ends) <= {"read", "refused"}
            assert slowest < LONGEST


if __name__ == "__main__":
    main()
