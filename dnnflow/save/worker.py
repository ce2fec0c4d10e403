"""A thread works through items in order, at most a few behind the thread that hands them over."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread, get_native_id
from time import perf_counter, thread_time
from types import TracebackType
from typing import Generic, TypeVar

Item = TypeVar("Item")

WAITING = 4
"""How many items may be handed over and not done: enough to bridge a slow picture."""

NICENESS = 5
"""By how much one step back lowers the priority of a thread."""

TURNS, OCCUPIED = 32, 0.5
"""A thread that used less than this share of the time in its first turns has little to do."""


class Worker(Generic[Item]):
    """Calls ``work`` on every item, in order, in a thread; a context manager.

    A clean exit waits until all is done. What ``work`` raises is raised in the caller, at the next
    item or at the exit. If the caller raises, the items that still wait are dropped.

    A signal may raise in the caller at any moment. That leaves a ``SimpleQueue`` whole, but not a
    ``Queue``: after an interrupt inside its ``put`` the thread may wait for ever.

    Args:
        work: Called in the thread.
        waiting: How many items may be handed over and not done.
        niceness: By how much the priority of the thread is lowered, and of all that it starts.
    """

    def __init__(
        self, work: Callable[[Item], None], *, waiting: int = WAITING, niceness: int = 0
    ) -> None:
        self._work = work
        self._items: SimpleQueue[Item | None] = SimpleQueue()
        self._places: SimpleQueue[None] = SimpleQueue()
        for _ in range(waiting):
            self._places.put(None)
        self._failure: BaseException | None = None
        self._dropping = False
        self._niceness = niceness
        self._thread = Thread(target=self._run, name="worker", daemon=True)

    def put(self, item: Item) -> None:
        """Hand an item over; waits while too many are not done."""
        self._raise_failure()
        self._places.get()
        self._items.put(item)

    def __enter__(self) -> "Worker[Item]":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._dropping = kind is not None
        try:
            self._join()
        except BaseException:  # an interrupt: the thread must end before its encoder is closed
            self._dropping = True
            self._join()
            raise
        if kind is None:
            self._raise_failure()

    def _join(self) -> None:
        self._items.put(None)
        self._thread.join()

    def _run(self) -> None:
        step_back(self._niceness)
        while (item := self._items.get()) is not None:
            if not self._dropping:
                self._try(item)
            self._places.put(None)

    def _try(self, item: Item) -> None:
        try:
            self._work(item)
        except BaseException as error:
            self._failure, self._dropping = error, True

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure


class Courtesy:
    """Lowers the priority of its thread below that of an encoder, if the thread has little to do.

    Of two threads that feed each other, the busier one must go first, for all wait for it. The
    encoder has stepped back once from the start, because priorities can be lowered but not raised.
    """

    def __init__(self) -> None:
        self._turns = 0
        self._since = 0.0, 0.0

    def turn(self) -> None:
        """Called by the thread after each of many pictures; after ``TURNS``, it decides."""
        self._turns += 1
        if self._turns == 1:
            self._since = perf_counter(), thread_time()
        elif self._turns == TURNS:
            began, used = self._since
            if thread_time() - used < OCCUPIED * (perf_counter() - began):
                step_back(2 * NICENESS)


def step_back(niceness: int) -> None:
    """Lower the priority of this thread, where threads have one of their own."""
    if niceness and sys.platform == "linux":
        with suppress(AttributeError, OSError):
            thread = os.PRIO_PROCESS, get_native_id()
            os.setpriority(*thread, os.getpriority(*thread) + niceness)
