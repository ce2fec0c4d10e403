"""Commands in children of this process, and how they end."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

OLD = b"the old file"
DEADLINE = 60  # seconds for a cell


@dataclass(frozen=True)
class Ending:
    """How a command ended: its exit code, what it said, and what is in its folder."""

    code: int
    said: str
    files: dict[str, bytes]


def ended(command: list[str], target: Path, before, after=lambda: None) -> Ending:
    """How a command ends in a child of this process; what is called in it before, and after."""
    for each in target.parent.iterdir():
        each.unlink()
    target.write_bytes(OLD)
    reading, writing = os.pipe()  # a pipe, for the size of files may be limited
    child = os.fork()
    if child == 0:
        _live(command, writing, before, after)
    os.close(writing)
    code = _waited(child)
    with os.fdopen(reading, errors="replace") as said:
        text = said.read()
    return Ending(code, text, {each.name: each.read_bytes() for each in target.parent.iterdir()})


def _live(command: list[str], said: int, before, after) -> None:
    code = 99
    try:
        from dnnflow.__main__ import run

        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        os.dup2(said, 2)
        before()
        code = run(command)
        after()
    finally:
        os._exit(code)


def _waited(child: int) -> int:
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return -99
