"""How far a sweep is becomes a bar for people, or lines of JSON for programs."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from typing import Any

from dnnflow.study.sweep.progress import Observer, Step, silent
from dnnflow.terminal.screen import Lenient, Screen, tell

TOLD_AS = ("bar", "json")
"""How progress is told."""


@contextmanager
def observed(kind: str, screen: Screen) -> Iterator[Observer]:
    """What is told how far a sweep is, of a kind from ``TOLD_AS``; a quiet screen says nothing."""
    if kind == "json" and not screen.quiet:
        yield _print_line
    elif screen.terminal:
        from tqdm import tqdm

        with tqdm(leave=False, file=Lenient()) as bar:
            yield partial(_show, bar)
    else:
        yield silent


def _print_line(step: Step) -> None:
    told = {name: round(each, 3) if isinstance(each, float) else each for name, each in _told(step)}
    tell(json.dumps(told), err=True)


def _told(step: Step) -> list[tuple[str, float | str | None]]:
    return [*asdict(step).items(), ("left", step.left)]


def _show(bar: Any, step: Step) -> None:
    if step.done == step.kept:
        bar.reset(step.total)
        bar.initial, bar.unit = step.kept, f" {step.what}"
    bar.set_postfix({"failed": step.failed} if step.failed else {}, refresh=False)
    bar.n = step.done
    bar.refresh()
