"""Give commands and functions what they cannot use, and count what is refused as promised.

Each bad input ends in one line of less than 300 characters with the exit code of its kind, within
2 seconds of computing and 1 GiB of memory, and leaves no file. Most are tried in this process,
a sample by real commands, where what starting takes counts too. With WORDS only those are tried
whose names hold all of them.
"""

import faulthandler
import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import click
from networks import random_network

from dnnflow import __main__ as command
from dnnflow.errors import DnnflowError
from dnnflow.exchange.files import save_network

MODEL = "net.safetensors"
"""A network of two coordinates and two classes, which stands beside every bad input."""

LONGEST_LINE = 300
"""Characters, with the end of the line."""

MOST_SECONDS = 2.0
MOST_MEBIBYTES = 1024


@dataclass(frozen=True)
class Bad:
    """A bad input.

    ``words`` are a command that gets it, ``call`` a function. ``files`` are made before, by name,
    of bytes or what gives them; ``code`` is the exit code that is right.
    """

    name: str
    code: int
    words: tuple[str, ...] = ()
    call: Callable | None = None
    files: Mapping[str, Callable | bytes] = field(default_factory=dict)


def every():
    """All bad inputs."""
    from bad_arguments import ARGUMENTS
    from bad_arrays import ARRAYS
    from bad_networks import NETWORKS
    from bad_options import OPTIONS
    from bad_tables import TABLES

    return [*TABLES, *ARRAYS, *NETWORKS, *OPTIONS, *ARGUMENTS]


@cache
def sound_model():
    """The bytes of the network that stands beside every bad input."""
    with tempfile.TemporaryDirectory() as folder:
        save_network(random_network(0, hidden=1, width=2), Path(folder, MODEL))
        return Path(folder, MODEL).read_bytes()


def prepared(bad, folder):
    """The files of a bad input in a folder, by name and content."""
    (folder / MODEL).write_bytes(sound_model())
    for name, content in bad.files.items():
        (folder / name).write_bytes(content() if callable(content) else content)
    for suffix in ("csv", "gif", "safetensors"):
        (folder / f"folder.{suffix}").mkdir()
    return contents(folder)


def contents(folder):
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def memory():
    """The most MiB that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def here(bad):
    """Try it in this process: exit code, what was printed, and what it took in seconds and MiB."""
    out, err, had, began = io.StringIO(), io.StringIO(), memory(), time.process_time()
    faulthandler.dump_traceback_later(60, exit=True)
    with redirect_stdout(out), redirect_stderr(err):
        code = call(bad.call) if bad.call else command.run(list(bad.words))
    faulthandler.cancel_dump_traceback_later()
    taken = time.process_time() - began
    return code, out.getvalue(), err.getvalue(), taken, memory() - had


def call(function):
    """The exit code that a command would end with, its line being printed."""
    try:
        function()
    except DnnflowError as error:
        click.echo(f"dnnflow: {error}", err=True)
        return error.exit_code
    return 0


def there(bad):
    """Try it by a real command; as ``here``.

    The peak of a process counts from before it became the command, so it is at least our own.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        words = [sys.executable, "-m", "dnnflow", *bad.words]
        process = subprocess.Popen(words, stdout=out, stderr=err, stdin=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in (out, err):
            file.seek(0)
        taken = used.ru_utime + used.ru_stime
        peak = used.ru_maxrss >> 10
        own = peak if peak > memory() else 0
        return process.returncode, out.read(), err.read(), taken, own


def faults(bad, attempt=here):
    """What is wrong with how a bad input ends; nothing if it ends as promised."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        before = prepared(bad, Path(folder))
        code, out, err, seconds, mebibytes = attempt(bad)
        left = contents(Path(folder)) != before
    one_line = err.startswith("dnnflow: ") and err.endswith("\n") and err[:-1].isprintable()
    wrong = {
        f"exit code {code} instead of {bad.code}": code != bad.code,
        f"printed {out[:80]!r}": bool(out),
        f"{err[:500]!r} is not one line": not one_line,
        f"a line of {len(err) - 1} characters": len(err) > LONGEST_LINE,
        f"{seconds:.1f} s": seconds > MOST_SECONDS,
        f"{mebibytes} MiB": mebibytes > MOST_MEBIBYTES,
        "files were made or changed": left,
    }
    return [text for text, is_so in wrong.items() if is_so]


def sample(inputs, count):
    """N of them, from all kinds alike."""
    return inputs[:: max(1, len(inputs) // count)][:count] if count else []


@click.command(help=__doc__)
@click.argument("words", nargs=-1)
@click.option("--commands", default=20, show_default=True, help="How many by real commands too.")
def main(words, commands):
    chosen = [bad for bad in every() if all(word in bad.name for word in words)]
    clean = Counter()
    real = sample([bad for bad in chosen if bad.words], commands)
    for bad, attempt in (*((bad, here) for bad in chosen), *((bad, there) for bad in real)):
        found = faults(bad, attempt)
        clean[attempt] += not found
        if found:
            click.echo(f"{bad.name}: {'; '.join(found)}")
    click.echo(f"{clean[here]} of {len(chosen)} bad inputs end as promised, in this process")
    click.echo(f"{clean[there]} of {len(real)} by real commands")
    sys.exit(clean.total() < len(chosen) + len(real))


if __name__ == "__main__":
    main()
