"""What feeds what becomes a chain, in which an addition takes a branch along: ``h + f(h)``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from dnnflow.errors import DataError

Sources: TypeAlias = Mapping[str, tuple[str, ...]]
"""By whom each node of a graph is fed: by none at the start, by two where these are added."""


@dataclass(frozen=True)
class Branch:
    """A residual block.

    Attributes:
        name: Of the node that adds.
        chain: The nodes of f, in order.
        shortcut: The nodes of the other way, which is the shorter, in order; none if what came in
            is added as it is.
    """

    name: str
    chain: tuple[str, ...]
    shortcut: tuple[str, ...] = ()


Chain: TypeAlias = Sequence[str | Branch]
"""Nodes from a start to an end, and blocks between them."""


def chained(sources: Sources, end: str) -> Chain:
    """All nodes of a graph, from its start to an end.

    Raises:
        DataError: they are no chain with residual blocks.
    """
    graph = _Graph(sources)
    chain: list[str | Branch] = []
    while end:
        piece, end = graph.piece(end)
        chain.append(piece)
    if len(graph.passed) < len(sources):
        raise branching()
    return chain[::-1]


def branching() -> DataError:
    """The error of a graph that is none of this kind."""
    return DataError("its layers branch; only a chain and residual blocks h + f(h) can be shown")


@dataclass
class _Graph:
    """A graph on its way to a chain.

    Attributes:
        sources: By whom each node is fed.
        depths: How many nodes the longest way to each has.
        passed: The nodes that are in the chain.
    """

    sources: Sources
    depths: dict[str, int] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        for name in self.sources:
            self._measure(name)

    def piece(self, end: str) -> tuple[str | Branch, str]:
        """A node, or the block that ends with it; and the node before, empty at the start."""
        before = self.sources[end]
        if len(before) < 2:
            return self._passed(end), (*before, "")[0]
        ends = [*before]
        ways: tuple[list[str], list[str]] = [], []
        while ends[0] != ends[1]:
            later = int(self.depths[ends[1]] > self.depths[ends[0]])
            if len(self.sources[ends[later]]) != 1:
                raise branching()
            ways[later].append(self._passed(ends[later]))
            (ends[later],) = self.sources[ends[later]]
        shortcut, chain = (tuple(way[::-1]) for way in sorted(ways, key=len))
        return Branch(self._passed(end), chain, shortcut), ends[0]

    def _passed(self, name: str) -> str:
        if name in self.passed:
            raise branching()
        self.passed.add(name)
        return name

    def _measure(self, name: str) -> None:
        """Note the depths of a node and of all before it."""
        waiting = [name]
        while waiting:
            before = self.sources[waiting[-1]]
            missing = [each for each in before if each not in self.depths]
            if not missing:
                self.depths[waiting.pop()] = 1 + max(
                    (self.depths[each] for each in before), default=0
                )
            elif len(waiting) > len(self.sources):
                raise branching()
            else:
                waiting.append(missing[0])
