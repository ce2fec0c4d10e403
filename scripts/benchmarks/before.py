"""Whole processes against the code as it was before speed was looked at again, and first runs."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from measure import Figure, Lab, python
from movies import command

from dnnflow._cache import FOLDER_VARIABLE

COMMIT = "91e6bf2"
"""The last one before."""

ROOT = Path(__file__).parents[2]


def before(lab: Lab) -> Iterator[Figure]:
    """A whole MP4, and what comes before its first picture."""
    asked, one = command(lab, lab.folder / "film.mp4"), replace(lab, frames=1)
    now, then, start = lab.compared(
        python(*asked),
        python(*asked, folder=_earlier(lab)),
        python(*command(one, lab.folder / "film.mp4")),
    )
    yield Figure.ratio("MP4 1080p, whole process / before", now, then, most=0.65)
    yield Figure("MP4 1080p, film of one picture, seconds", float(np.median(start)), most=0.8)


def first_run(lab: Lab) -> Iterator[Figure]:
    """What the first run on a machine takes longer, against a run before that found all."""
    for suffix, fps, most in ((".gif", 25.0, 1.2), (".mp4", 60.0, 0.25)):
        asked = command(lab, lab.folder / f"film{suffix}", fps=fps)
        first, warm, then = lab.compared(
            _first(asked), python(*asked), python(*asked, folder=_earlier(lab))
        )
        what = f"{suffix[1:].upper()}, first run's delay / whole process before"
        yield Figure.ratio(what, first - warm, then, most=most)


def _first(asked: list[str | Path]) -> Callable[[], None]:
    """A way: a process that finds nothing kept."""

    def run() -> None:
        with TemporaryDirectory() as cache:
            python(*asked, **{FOLDER_VARIABLE: cache})()

    return run


def _earlier(lab: Lab) -> Path:
    """The folder of the code as it was."""
    folder = lab.folder / COMMIT
    if not folder.exists():
        folder.mkdir()
        archive = ["git", "-C", str(ROOT), "archive", COMMIT, "dnnflow"]
        packed = subprocess.run(archive, check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", str(folder)], input=packed, check=True)
    return folder
