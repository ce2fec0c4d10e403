"""Mutate files at random and see that each is read or refused, by one kind of error, and soon.

Without READERS all are tried. A million mutants of each are --count 1000000. With --guided mutants
that reach new lines are mutated further; this needs Atheris, .venv/bin/pip install atheris, and is
left out where there is none.
"""

import faulthandler
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import click
from mutations import seeded
from readers import READERS, load, native  # noqa: F401

from dnnflow.errors import DataError

LONGEST = 2.0
"""Seconds that any file may take; a file that takes ten times as long ends the run."""

IN_MEMORY = Path("/dev/shm")
"""Files are made and read several times as fast here as on a disk, where there is such a place."""


def fuzz(sources, mutate, *, count, seed, folder, read=load):
    """How many mutants of the files ended how; the slowest one in seconds."""
    contents = [source.read_bytes() for source in sources]
    mutant = folder / f"mutant{sources[0].suffix}"
    ends, slowest, watched = Counter(), 0.0, -LONGEST
    for number in range(count):
        mutant.write_bytes(mutate(contents[number % len(contents)], seeded(seed, number)))
        start = time.perf_counter()
        if start > watched + LONGEST:  # each time would take longer than most files do
            faulthandler.dump_traceback_later(10 * LONGEST, exit=True)
            watched = start
        try:
            ends[end_of(read, mutant)] += 1
        except BaseException:
            click.echo(f"mutant {number} of seed {seed} raised:", err=True)
            raise
        slowest = max(slowest, time.perf_counter() - start)
    faulthandler.cancel_dump_traceback_later()
    return ends, slowest


def end_of(read, file):
    """How the reading of a file ends: it is read or refused; what else it raises is a fault."""
    try:
        read(file)
    except DataError as error:
        return "refused" if str(error).isprintable() else "refused in many lines"
    return "read"


def blind(name, reader, count, seed):
    """Mutate without a look at what happens."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as scratch:
        folder = Path(scratch)
        sources = reader.sound(folder)
        ends, slowest = fuzz(
            sources, reader.mutate, count=count, seed=seed, folder=folder, read=reader.read
        )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    click.echo(
        f"{name}: {count} mutants, {dict(ends)}, slowest {slowest:.2f} s, memory {memory} MiB"
    )
    assert set(ends) <= {"read", "refused"}
    assert slowest < LONGEST


def guided(name, count, seed):
    """Mutate by what was reached before, in a process of its own."""
    script = Path(__file__).with_name("guided_fuzz.py")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, script, name, str(count), str(seed), folder]
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
    if done.returncode:
        raise click.ClickException(f"{name}, guided:\n{done.stdout[-5000:]}")
    reached = [line for line in done.stdout.splitlines() if " cov: " in line]
    click.echo(f"{name}: {count} guided mutants, each read or refused; {' '.join(reached[-1:])}")


@click.command(help=__doc__)
@click.argument("readers", nargs=-1, type=click.Choice(list(READERS)))
@click.option("--count", default=20_000, show_default=True, help="Mutants of each reader.")
@click.option("--seed", default=0, show_default=True)
@click.option("--guided", "guide", is_flag=True, help="By coverage too, if Atheris is installed.")
def main(readers, count, seed, guide):
    if guide and find_spec("atheris") is None:
        click.echo("Atheris is not installed (pip install atheris): not guided", err=True)
        guide = False
    for name in readers or READERS:
        if not READERS[name].installed:
            click.echo(f"{name}: {READERS[name].package} is not installed", err=True)
            continue
        blind(name, READERS[name], count, seed)
        if guide:
            guided(name, count, seed)


if __name__ == "__main__":
    main()
