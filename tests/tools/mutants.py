"""Change single lines of the package at random, and see how many changes its tests notice.

Each change is made in a copy in a temporary folder, never here. Then the tests of its room run,
those that know its module first, until one fails.
"""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import click
from line_changes import picked

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("dnnflow", "tests", "media", "scripts", ".github", ".ci")
TESTS_OF_THE_TOP = ("tests/house", "tests/terminal")
"""What tests the files that belong to no room."""

MEMORY = 16 << 30
"""Bytes that the tests of a change may ask for."""

LONGEST, PATIENCE, START = 1800, 3, 30
"""The tests of a room may take LONGEST seconds without a change; with one they may take PATIENCE
times as long as without, and START seconds more."""


@dataclass(frozen=True)
class Copy:
    """A copy of everything that the tests need, for one change at a time."""

    folder: Path

    @classmethod
    def made(cls, folder):
        """A copy in a new folder."""
        folder.mkdir()
        for each in ROOT.iterdir():
            if each.is_file():
                shutil.copy(each, folder)
        for name in COPIED:
            if (ROOT / name).is_dir():
                unneeded = shutil.ignore_patterns("__pycache__")
                shutil.copytree(ROOT / name, folder / name, ignore=unneeded)
        return cls(folder)

    def failure(self, tests, cache, timeout):
        """What the first of these tests to fail says, empty if all pass.

        They find what is in a cache folder, and add to it only while it is not there.
        """
        with tempfile.TemporaryDirectory(dir=self.folder) as scratch:
            home = Path(scratch)
            if cache.is_dir():
                shutil.copytree(cache, home / "cache")
            surroundings = {
                "PYTHONPATH": str(self.folder),
                "DNNFLOW_CACHE": str(home / "cache"),
                "MPLCONFIGDIR": str(self.folder / "matplotlib"),
                **dict.fromkeys(("HOME", "TMPDIR", "HYPOTHESIS_STORAGE_DIRECTORY"), scratch),
            }
            failure = _failure(tests, self.folder, os.environ | surroundings, timeout)
            if not failure and not cache.is_dir() and (home / "cache").is_dir():
                shutil.move(home / "cache", cache)
            return failure

    def write(self, name, content):
        """Put a file's content in its place, and forget what was compiled from the former one."""
        file = self.folder / name
        file.write_bytes(content)
        for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*"):
            compiled.unlink()


def _failure(tests, folder, surroundings, timeout):
    command = [sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", *tests]
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        output = process.communicate(timeout=timeout)[0]
    except subprocess.TimeoutExpired:
        return f"no end within {timeout:.0f} s"
    finally:
        _end_all(process)
    return process.returncode and output.decode(errors="replace")[-2000:]


def _end_all(process):
    """End the tests and all that they started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    finally:
        process.wait()


def tests_of(name):
    """The test files of a module's room, those first that import the module."""
    parts = Path(name).with_suffix("").parts
    folders = [f"tests/{parts[1]}"] if len(parts) > 2 else TESTS_OF_THE_TOP
    files = [file for folder in folders for file in sorted((ROOT / folder).glob("test_*.py"))]
    module = ".".join(parts)

    def distance(file):
        return (module not in file.read_text(encoding="utf-8"), file.stem != f"test_{parts[-1]}")

    return tuple(str(file.relative_to(ROOT)) for file in sorted(files, key=distance))


def _suite(tests):
    """The name of the folder of tests, however they are sorted."""
    return Path(min(tests)).parent.name


def sources_of(rooms):
    """The files of some rooms, of all without one, by their names."""
    files = sorted((ROOT / "dnnflow").rglob("*.py"))
    named = {file.relative_to(ROOT).as_posix(): file for file in files}
    room = {name: name.split("/")[1] for name in named}
    chosen = (name for name in named if not rooms or room[name] in rooms)
    return {name: named[name].read_bytes() for name in chosen}


class Trial:
    """Changes are tried in some copies at once."""

    def __init__(self, folder, jobs):
        self.folder, self.limits, self.copies = folder, {}, SimpleQueue()
        for number in range(jobs):
            self.copies.put(Copy.made(folder / f"copy{number}"))

    def learn(self, tests):
        """See that the tests pass without a change, and how long that takes."""
        with self._copy() as copy:
            start = time.monotonic()
            if failure := copy.failure(tests, self._cache(tests), LONGEST):
                raise click.ClickException(f"without any change:\n{failure}")
        self.limits[_suite(tests)] = PATIENCE * (time.monotonic() - start) + START

    def notices(self, file, change, source):
        """Whether a change of a file makes one of its tests fail."""
        tests = tests_of(file)
        with self._copy() as copy:
            copy.write(file, change.of(source))
            failure = copy.failure(tests, self._cache(tests), self.limits[_suite(tests)])
            copy.write(file, source)
        return bool(failure)

    @contextmanager
    def _copy(self):
        """A copy that nobody else uses."""
        copy = self.copies.get()
        try:
            yield copy
        finally:
            self.copies.put(copy)

    def _cache(self, tests):
        return self.folder / f"cache of {_suite(tests)}"


@click.command(help=__doc__)
@click.argument("rooms", nargs=-1)
@click.option("--count", default=200, show_default=True, help="How many lines are changed.")
@click.option("--seed", default=0, show_default=True)
@click.option("--jobs", default=os.cpu_count(), show_default=True, help="How many at once.")
@click.option("--least", default=80, show_default=True, help="Percent that have to be noticed.")
def main(rooms, count, seed, jobs, least):
    sources = sources_of(rooms)
    changes = picked(sources, count, seed)
    if not changes:
        raise click.BadParameter(f"there is nothing to change in {' '.join(rooms)}")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(jobs) as pool:
        trial = Trial(Path(name), jobs)
        suites = {frozenset(tests): tests for tests in (tests_of(file) for file, _ in changes)}
        list(pool.map(trial.learn, suites.values()))
        answers = pool.map(lambda each: trial.notices(*each, sources[each[0]]), changes)
        noticed = 0
        for (file, change), answer in zip(changes, answers, strict=True):
            noticed += answer
            if not answer:
                was, new = map(change.line_of, (sources[file], change.of(sources[file])))
                click.echo(f"{file}:{change.line} is not noticed:\n  - {was}\n  + {new}")
    share = 100 * noticed / len(changes)
    click.echo(f"{noticed} of {len(changes)} changes are noticed ({share:.0f} %), seed {seed}")
    sys.exit(share < least)


if __name__ == "__main__":
    main()
