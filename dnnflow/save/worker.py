"""A function works through items in a thread beside the caller, a bounded number behind."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread, get_native_id
from types import TracebackType
from typing import Generic, TypeVar

Item = TypeVar("Item")

WAITING = 4
"""How many items may wait, the one in work included: enough to bridge a slow picture now and then.
"""

NICENESS = 5
"""How far a thread steps back that others need not wait for."""


class Beside(Generic[Item]):
    """Calls ``work`` on every item, in order; a context manager.

    A clean exit waits until all is done. What ``work`` raises is raised in the caller, at the next
    item or at the exit. If the caller raises, the items that still wait are dropped.

    A signal may raise in the caller at any moment. ``SimpleQueue`` is whole at all of them, which
    ``Queue`` is not: an interrupt inside its ``put`` can leave the thread waiting for ever.
    """

    def __init__(
        self, work: Callable[[Item], None], *, waiting: int = WAITING, stepping_back: bool = False
    ) -> None:
        self._work = work
        self._items: SimpleQueue[Item | None] = SimpleQueue()
        self._places: SimpleQueue[None] = SimpleQueue()
        for _ in range(waiting):
            self._places.put(None)
        self._failure: BaseException | None = None
        self._dropping = False
        self._stepping_back = stepping_back
        self._thread = Thread(target=self._run, name="beside", daemon=True)

    def put(self, item: Item) -> None:
        """Hand an item over; waits while too many are waiting."""
        self._raise_failure()
        self._places.get()
        self._items.put(item)

    def __enter__(self) -> "Beside[Item]":
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
        if self._stepping_back:
            _step_back()
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


def _step_back() -> None:
    """Let all other threads of the process go first, where each can have a priority of its own."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), NICENESS)
