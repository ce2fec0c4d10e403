"""A cloud and the maps that it goes through become the clouds between them."""

from collections.abc import Sequence
from typing import overload

import numpy as np

from dnnflow._typing import Cloud, Float, frozen
from dnnflow.dnn.chunks import by_chunks
from dnnflow.flow.sight import Step
from dnnflow.flow.stage import Map

MOST_KEPT_BYTES = 1 << 26
"""Clouds are kept up to this size in all: 200,000 points in the plane are, millions are not."""


def clouds_of(stages: Sequence[Map], points: Cloud) -> Sequence[Float[np.ndarray, "_ _"]]:
    """The points, shape (n, d), before, between and after the stages; none can be written to."""
    clouds = Clouds(stages, points)
    return clouds if points.nbytes * len(clouds) > MOST_KEPT_BYTES else tuple(clouds)


def steps_of(stages: Sequence[Map]) -> list[Step]:
    """How points become the clouds behind each of the stages, one after the other."""

    def step(stage: Map) -> Step:
        return lambda _points, before: by_chunks(stage, before)

    return [*map(step, stages)]


class Clouds(Sequence[Float[np.ndarray, "_ _"]]):
    """Clouds that are made when they are asked for.

    The first is kept, and the one that was asked for last; the next ones are made from it. A film
    asks for one after the other, so each is made once.
    """

    def __init__(self, stages: Sequence[Map], points: Cloud) -> None:
        self._stages = stages
        self._first = frozen(points)
        self._last = 0, self._first

    def __len__(self) -> int:
        return len(self._stages) + 1

    @overload
    def __getitem__(self, index: int) -> Cloud: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Cloud, ...]: ...

    def __getitem__(self, index: int | slice) -> Cloud | tuple[Cloud, ...]:
        numbers = range(len(self))[index]
        return self._made(numbers) if isinstance(numbers, int) else tuple(map(self._made, numbers))

    def _made(self, number: int) -> Cloud:
        reached, cloud = self._last
        if number < reached:
            reached, cloud = 0, self._first
        for stage in self._stages[reached:number]:
            cloud = frozen(by_chunks(stage, cloud))
        self._last = number, cloud
        return cloud
