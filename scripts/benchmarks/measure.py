"""Two ways to do the same become one figure: how their times, or anything else, relate."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load
from dnnflow.fit.train import train
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation

Times: TypeAlias = np.ndarray
"""How long each turn took, in seconds, shape (turns,)."""

PEERS = Path(__file__).parent / "peers.py"


@dataclass(frozen=True)
class Figure:
    """A number that can be compared across machines.

    Attributes:
        what: Its name.
        value: A ratio, mostly.
        least, most: Where it should lie.
        spread: The lowest and the highest that was seen.
        beside: What else to know: the quality that was paid for it, the times.
    """

    what: str
    value: float
    least: float | None = None
    most: float | None = None
    beside: str = ""
    spread: tuple[float, float] | None = None

    @classmethod
    def ratio(cls, what: str, times: Times, others: Times, **more: Any) -> "Figure":
        """How two ways relate that took turns: the median of the ratio in each turn.

        A machine whose speed wanders is about as fast for both of them in one turn.
        """
        ratios = times / others
        spread = float(ratios.min()), float(ratios.max())
        return cls(what, float(np.median(ratios)), spread=spread, **more)

    @property
    def target(self) -> str:
        """Where it should lie, in words."""
        low, high = self.least, self.most
        return f">= {low:g}" if low is not None else f"<= {high:g}" if high is not None else ""

    @property
    def met(self) -> bool | None:
        """Whether it does, if it should lie anywhere."""
        if self.least is self.most is None:
            return None
        return (self.least or 0) <= self.value <= (self.most or np.inf)


@dataclass(frozen=True)
class Lab:
    """What all benchmarks share: a folder, how often and how long, and what is shown."""

    folder: Path
    repeats: int
    frames: int

    def data(self, name: str = "moons", points: int = 2000) -> Dataset:
        """A data set of ``points`` points in all."""
        return DATASETS[name](points // 2, seed=0)

    @cached_property
    def model(self) -> Path:
        """The file of a network of the article, six layers of two units."""
        path = self.folder / "moons.safetensors"
        save_network(train(self.data(), hidden=5, settings=TrainingSettings(restarts=32)), path)
        return path

    @cached_property
    def network(self) -> Network:
        """The network in that file."""
        return load(self.model)

    def animation(self, points: int = 2000, *, frames: int | None = None) -> Animation:
        """The network at work on ``points`` points, in ``frames`` frames."""
        schedule = Schedule(duration=(frames or self.frames) / 60, fps=60)
        return Animation(self.network, self.data(points=points), schedule)

    def compared(self, *ways: Callable[[], object]) -> tuple[Times, ...]:
        """The times of each way, in seconds, taken in turns after a first, silent turn."""
        times = np.zeros((len(ways), self.repeats + 1))
        for turn in range(self.repeats + 1):
            for number, way in enumerate(ways):
                start = time.perf_counter()
                way()
                times[number, turn] = time.perf_counter() - start
        return tuple(times[:, 1:])


def python(
    *arguments: str | Path, folder: Path | None = None, **environment: str
) -> Callable[[], None]:
    """A way: a new process of this Python; in a folder, whose package it takes if it has one."""

    def run() -> None:
        command, told = [sys.executable, *map(str, arguments)], as_installed() | environment
        subprocess.run(command, cwd=folder, env=told, check=True, capture_output=True)

    return run


def as_installed() -> dict[str, str]:
    """The environment of a process that keeps the bytecode of modules, as installers do."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def peak_of(arguments: Sequence[str | Path]) -> float:
    """How much memory a new process of this Python takes at most, in MB."""
    code = (
        "import resource, subprocess, sys;"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-c", code, sys.executable, *map(str, arguments)]
    run = subprocess.run(command, env=as_installed(), check=True, capture_output=True, text=True)
    return int(run.stdout.split()[-1]) / (1024 if sys.platform != "darwin" else 1024**2)


def psnr(shown: Sequence[np.ndarray], true: Sequence[np.ndarray]) -> float:
    """How near pictures are to the true ones, in decibels."""
    errors = [
        np.mean((a.astype(float) - b.astype(float)) ** 2) for a, b in zip(shown, true, strict=True)
    ]
    return float(10 * np.log10(255**2 / max(np.mean(errors), 1e-9)))
