"""Tasks become bytes: in this process, or in those of a Dask cluster.

A task of several parts that no process survives, or that fails in a way nobody foresaw, is done
again part by part: what is poisonous fails alone.
"""

import socket
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar, runtime_checkable

from dnnflow.errors import ClusterError, DnnflowError, MissingPackageError
from dnnflow.exchange.to_keras import load_lightly
from dnnflow.study.sweep.versions import Versions, check_versions, needed, versions_here


@runtime_checkable
class Task(Protocol):
    """A pure function of what it holds, which is sent to the process that works, to bytes."""

    trains: ClassVar[bool]
    """Whether TensorFlow is needed."""

    def content(self) -> bytes:
        """Do it.

        Raises:
            MissingPackageError: what no task of its kind can do without is not installed.
        """
        ...

    def alone(self: "Job") -> "Sequence[Job]":
        """Its parts, each as a task of its own; itself if it has no others."""
        ...


Job = TypeVar("Job", bound=Task)


@dataclass(frozen=True, eq=False)
class Done(Generic[Job]):
    """A finished task.

    Attributes:
        task: The task.
        content: What it gave; nothing if it failed.
        failure: Why it failed, in a way nobody foresaw; it may not do so again.
    """

    task: Job
    content: bytes = b""
    failure: str | None = None


@runtime_checkable
class Engine(Protocol):
    """Does tasks, and gives each when it is finished, in any order."""

    def __call__(self, tasks: Sequence[Job], /) -> Iterator[Done[Job]]: ...  # noqa: D102


Work: TypeAlias = Callable[[Task, Versions], bytes]
"""``worked``, or what does the same."""


def worked(task: Task, versions: Versions) -> bytes:
    """Do a task.

    Raises:
        ClusterError: this process has other versions than those.
        MissingPackageError: as ``Task``.
    """
    check_versions(needed(versions, trains=task.trains), f"worker {socket.gethostname()}")
    return task.content()


def worked_lightly(task: Task, versions: Versions) -> bytes:
    """As ``worked``, in a process that does nothing else, where TensorFlow is loaded lightly."""
    if task.trains:
        load_lightly()
    return worked(task, versions)


def here(tasks: Sequence[Job]) -> Iterator[Done[Job]]:
    """Do them in this process, one after the other.

    Raises:
        MissingPackageError: as ``Task``.
    """
    queue = deque(tasks)
    while queue:
        task = queue.popleft()
        try:
            done = [Done(task, worked(task, versions_here()))]
        except (ClusterError, MissingPackageError):
            raise
        except Exception as error:
            pieces, done = _after(task, error)
            queue.extendleft(reversed(pieces))
        yield from done


def on_cluster(client: Any, work: Work, tasks: Sequence[Job]) -> Iterator[Done[Job]]:
    """Do them on a Dask cluster.

    Args:
        client: Its ``distributed.Client``.
        work: What its workers do with a task.
        tasks: What is to be done.

    Raises:
        ClusterError: the scheduler was lost, or a worker has other versions.
        MissingPackageError: as ``Task``, on a worker.
    """
    from distributed import as_completed

    def submitted(some: Iterable[Job]) -> list[Any]:
        futures = [client.submit(work, task, versions_here(), pure=False) for task in some]
        running.update(zip(futures, some, strict=True))
        return futures

    running: dict[Any, Job] = {}
    address = str(client.scheduler.address)
    completed = as_completed(submitted(tasks))
    for future in completed:
        task = running.pop(future)
        try:
            done = [Done(task, future.result())]
        except CancelledError as error:
            raise ClusterError(
                f"lost the scheduler {address}: what is finished is kept; the same command goes on"
            ) from error
        except ImportError as error:
            raise ClusterError(f"a worker cannot work: {error}; install the same there") from error
        except (ClusterError, MissingPackageError):
            raise
        except Exception as error:
            pieces, done = _after(task, error)
            for piece in submitted(pieces):
                completed.add(piece)
        yield from done


def _after(task: Job, error: Exception) -> tuple[Sequence[Job], list[Done[Job]]]:
    """What is left to do of a task that failed, or how it ended."""
    pieces = task.alone()
    if len(pieces) > 1:
        return pieces, []
    kind = type(error).__name__
    why = "no process survived it" if kind == "KilledWorker" else f"{kind}: {error}"
    said = str(error) if isinstance(error, DnnflowError) else " ".join(why.split())[:200]
    return [], [Done(task, failure=said)]
