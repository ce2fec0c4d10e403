"""Every call of the system fails once while files are written, and each time all must end well.

A cell is a format, a call, which of these calls fails, and how. It is clean if either the old file
is whole and in place, nothing is beside it, and one line says why, with the exit code 73 or 74; or
the fault was overcome: exit code 0, nothing said, and the file that there is without a fault.
"""

import argparse
import ctypes
import errno
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from endings import OLD, Ending, ended

TOOLS = Path(__file__).parent
LIBRARY_VARIABLE = "LD_PRELOAD"

CALLS = (
    *("open", "write", "read", "seek", "truncate", "sync", "close"),
    *("rename", "unlink", "chmod", "lock"),
)
SHORT = -1
ERRORS = {
    **{name: getattr(errno, name) for name in ("ENOSPC", "EIO", "EDQUOT", "EFBIG", "EACCES")},
    **{name: getattr(errno, name) for name in ("EROFS", "EPIPE", "EINTR", "EPERM", "ESTALE")},
    **{name: getattr(errno, name) for name in ("ENOTCONN", "EMFILE", "ENOENT")},
    "short": SHORT,
}
LASTING = {"ENOSPC", "EDQUOT", "EROFS"}
"""What goes on failing once it has begun to."""

SHORTENED = {"read", "write"}
"""Calls of which only half may be done."""

FORMATS = (".gif", ".mp4", ".png", ".svg", ".pdf", ".safetensors", ".keras")


@dataclass(frozen=True)
class Cell:
    """What fails: a call while a format is written, from one on, and how."""

    suffix: str
    call: str
    at: int
    error: str

    @property
    def times(self) -> int:
        return 1 << 30 if self.error in LASTING else 1


def library(folder: Path) -> Path | None:
    """The library that makes calls fail, compiled; None if there is no compiler for it."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        return None
    made = folder / "faults.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", made, TOOLS / "faults.c", "-ldl"]
    return made if subprocess.run(command, check=False).returncode == 0 else None


def words(suffix: str, target: Path, model: Path) -> list[str]:
    """The command that writes a file."""
    if suffix in {".safetensors", ".keras"}:
        return ["convert", str(model), str(target)]
    size = ["--size", "96x80"] if suffix in {".gif", ".mp4"} else []
    short = ["--points-per-class", "30", "--duration", "0.5", "--fps", "10", "--quiet"]
    return ["animate", "moons", "--model", str(model), "-o", str(target), *short, *size]


def warm(folder: Path, model: Path, suffixes: list[str]) -> None:
    """Load and compile in this process what its children use, and leave no thread behind."""
    from dnnflow.__main__ import run
    from dnnflow.raster import typesetter

    for suffix in suffixes:
        if suffix == ".keras":
            from dnnflow.exchange.to_keras import tensorflow

            tensorflow()  # what it computes leaves threads, which no child would have
        else:
            run(words(suffix, folder / f"warm{suffix}", model))
    typesetter._parser.cache_clear()
    while threading.active_count() > 1:
        time.sleep(0.05)


def dirt(ending: Ending, target: Path, whole: bytes) -> str:
    """What is wrong with an ending; empty if it is clean."""
    kept = ending.files.pop(target.name, None)
    if ending.files:
        return f"left {', '.join(ending.files)}"
    if ending.code == 0:
        if ending.said:
            return f"done, but said {ending.said!r}"
        return "" if kept == whole else "done, but the file is another"
    if kept != OLD:
        return "the old file is gone" if kept is None else "the old file was replaced"
    if ending.code not in {73, 74}:
        return f"exit code {ending.code}: {ending.said[-300:]!r}"
    one_line = ending.said.startswith("dnnflow: ") and ending.said.count("\n") == 1
    return "" if one_line and len(ending.said) <= 301 else f"said {ending.said[-500:]!r}"


class Faults:
    """The matrix of one format: how many calls there are, and what comes of each fault."""

    def __init__(self, suffix: str, room: Path, model: Path) -> None:
        self.suffix = suffix
        self.target = room / f"film{suffix}"
        self.command = words(suffix, self.target, model)
        self._library = ctypes.CDLL(os.environ[LIBRARY_VARIABLE])
        self.calls = self._counted()

    def cells(self) -> Iterator[Cell]:
        """All cells of the format: the first, the middle and the last of each call."""
        for call, count in self.calls.items():
            for at in dict.fromkeys((1, (count + 1) // 2, count) if count else ()):
                for error in ERRORS:
                    if error != "short" or call in SHORTENED:
                        yield Cell(self.suffix, call, at, error)

    def dirt(self, cell: Cell) -> str:
        """What is wrong after the fault of a cell; empty if nothing is."""
        how = cell.at, cell.times, ERRORS[cell.error]
        ending = ended(self.command, self.target, lambda: self._arm(cell.call, *how))
        return dirt(ending, self.target, self.whole)

    def limited(self, size: int) -> str:
        """What is wrong if no file may be larger than this many bytes."""
        limit = size, resource.RLIM_INFINITY
        ending = ended(
            self.command, self.target, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        )
        return dirt(ending, self.target, self.whole)

    def _arm(self, call: str, *how: int) -> None:
        self._library.faults_arm(str(self.target.parent).encode(), call.encode(), *how)

    def _counted(self) -> dict[str, int]:
        """How many calls of each kind there are without a fault."""
        reading, writing = os.pipe()

        def tell() -> None:
            counts = [self._library.faults_count(call.encode()) for call in CALLS]
            os.write(writing, " ".join(map(str, counts)).encode())

        ending = ended(self.command, self.target, lambda: self._arm("none", 0, 0, 0), tell)
        os.close(writing)
        with os.fdopen(reading) as counts:
            found = dict(zip(CALLS, map(int, counts.read().split()), strict=True))
        assert ending.code == 0, ending
        (self.whole,) = ending.files.values()
        return found


@contextmanager
def small_disk(room: Path, size: int) -> Iterator[bool]:
    """A folder is a disk of a few bytes meanwhile; whether this may be done here."""
    options = ["-t", "tmpfs", "-o", f"size={size}", "none", room]
    done = subprocess.run(["mount", *options], check=False, capture_output=True).returncode == 0
    try:
        yield done
    finally:
        if done:
            subprocess.run(["umount", room], check=True)


def tried(faults: Faults, cells: list[Cell]) -> Iterator[tuple[str, str]]:
    """What was tried, and what is wrong after it: each cell, and files and disks that are small."""
    for cell in cells:
        yield f"{cell.suffix} {cell.call} {cell.at} {cell.error}", faults.dirt(cell)
    for size in (0, 1, len(faults.whole) // 2, len(faults.whole) - 1):
        yield f"{faults.suffix} at most {size} bytes", faults.limited(size)
    for size in (4096, 4096 * (1 + len(faults.whole) // 8192)):
        with small_disk(faults.target.parent, size) as small:
            if small:
                ending = ended(faults.command, faults.target, lambda: None)
                yield f"{faults.suffix} disk of {size}", dirt(ending, faults.target, faults.whole)


def matrix(suffixes: list[str], sample: int, seed: int) -> Counter:
    """Try all cells, or a sample of each format; print those that are not clean."""
    results: Counter = Counter()
    with tempfile.TemporaryDirectory() as folder:
        model, room = Path(folder, "net.safetensors"), Path(folder, "room")
        room.mkdir()
        _save_network(model)
        warm(Path(folder), model, suffixes)
        for suffix in suffixes:
            faults = Faults(suffix, room, model)
            cells = list(faults.cells())
            if sample:
                cells = random.Random(seed).sample(cells, min(sample, len(cells)))
            for name, wrong in tried(faults, cells):
                results["clean" if not wrong else "not clean"] += 1
                if wrong:
                    print(f"{name}: {wrong}", flush=True)
            print(f"{suffix}: {dict(faults.calls)}", flush=True)
    return results


def _save_network(path: Path) -> None:
    from networks import random_network

    from dnnflow.exchange.files import save_network

    save_network(random_network(0, hidden=1, width=2), path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--formats", default=",".join(FORMATS), help="with commas between them")
    parser.add_argument("--sample", type=int, default=0, help="cells of each format; 0: all")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    if LIBRARY_VARIABLE not in os.environ:
        with tempfile.TemporaryDirectory() as folder:
            made = library(Path(folder))
            if made is None:
                sys.exit("no compiler here that makes a library for LD_PRELOAD")
            environment = {**os.environ, LIBRARY_VARIABLE: str(made)}
            command = [sys.executable, *sys.argv]
            sys.exit(subprocess.run(command, env=environment, check=False).returncode)
    results = matrix(asked.formats.split(","), asked.sample, asked.seed)
    print(f"{results['clean']} of {results.total()} cells are clean")
    sys.exit(bool(results["not clean"]))


if __name__ == "__main__":
    main()
