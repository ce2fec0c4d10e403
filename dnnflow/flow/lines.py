"""Lines in space: polylines that bend exactly as the points move."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, overload

import numpy as np

from dnnflow._typing import Cloud, Float, Integer

Line: TypeAlias = tuple[Float[np.ndarray, "_ _"], Integer[np.ndarray, " _"]]
"""The vertices of a polyline, shape (m, d), and the label of each, shape (m,)."""


@dataclass(frozen=True, eq=False)
class Lines:
    """Polylines, one behind the other.

    Attributes:
        vertices: Shape (m, d).
        starts: Shape (k,): the first vertex of each line, from 0, increasing.
        labels: Shape (m,): the class that the network predicts at each vertex's input point.
    """

    vertices: Float[np.ndarray, "m d"]
    starts: Integer[np.ndarray, " k"]
    labels: Integer[np.ndarray, " m"]

    @classmethod
    def joined(cls, pieces: Sequence[Line]) -> "Lines":
        """One line or more, one behind the other."""
        vertices, labels = zip(*pieces, strict=True)
        starts = np.cumsum([0, *map(len, vertices[:-1])])
        return cls(np.concatenate(vertices), starts, np.concatenate(labels))

    def moved(self, vertices: Cloud) -> "Lines":
        """The same lines with their vertices elsewhere, shape (m, any)."""
        return Lines(vertices, self.starts, self.labels)

    def pieces(self) -> list[Line]:
        """The vertices and labels of each line by itself."""
        return list(
            zip(
                np.split(self.vertices, self.starts[1:]),
                np.split(self.labels, self.starts[1:]),
                strict=True,
            )
        )


@dataclass(frozen=True, eq=False)
class Moved(Sequence[Lines]):
    """The same lines in every cloud of their vertices, made when they are asked for.

    Attributes:
        lines: At the start.
        clouds: Of their vertices, shape (m, any).
    """

    lines: Lines
    clouds: Sequence[Float[np.ndarray, "m _"]]

    def __len__(self) -> int:
        return len(self.clouds)

    @overload
    def __getitem__(self, index: int) -> Lines: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Lines, ...]: ...

    def __getitem__(self, index: int | slice) -> Lines | tuple[Lines, ...]:
        if isinstance(index, slice):
            return tuple(map(self.lines.moved, self.clouds[index]))
        return self.lines.moved(self.clouds[index])


@dataclass(frozen=True, eq=False)
class Awaited(Sequence[Lines]):
    """Lines in every cloud, or none at all; nobody knows before they are asked for.

    Attributes:
        make: Makes them.
    """

    make: Callable[[], Sequence[Lines]]

    @cached_property
    def made(self) -> Sequence[Lines]:
        """All of them."""
        return self.make()

    def __len__(self) -> int:
        return len(self.made)

    @overload
    def __getitem__(self, index: int) -> Lines: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Lines]: ...

    def __getitem__(self, index: int | slice) -> Lines | Sequence[Lines]:
        return self.made[index]
