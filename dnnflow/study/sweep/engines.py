"""Units of work become finished ones: in this process, or in those of a Dask cluster.

A unit of several networks that no process survives, or that fails in a way nobody foresaw, is done
again network by network: what is poisonous fails alone.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from dnnflow.errors import ClusterError, DnnflowError
from dnnflow.study.sweep.units import Unit
from dnnflow.study.sweep.versions import versions_here
from dnnflow.study.sweep.work import failed, worked


@dataclass(frozen=True, eq=False)
class Done:
    """A finished unit.

    Attributes:
        unit: The unit.
        content: What ``worked`` gave.
        final: Whether it would become the same again.
    """

    unit: Unit
    content: bytes
    final: bool = True


Engine: TypeAlias = Callable[[Sequence[Unit]], Iterator[Done]]
"""Does units of work, and gives each when it is finished, in any order."""


def here(units: Sequence[Unit]) -> Iterator[Done]:
    """Do them in this process, one after the other.

    Raises:
        MissingPackageError: TensorFlow is needed and not installed.
    """
    queue = deque(units)
    while queue:
        unit = queue.popleft()
        try:
            yield Done(unit, worked(unit, versions_here()))
        except DnnflowError:
            raise
        except Exception as error:
            pieces, done = _after(unit, error)
            queue.extendleft(reversed(pieces))
            yield from done


def on_cluster(client: Any, units: Sequence[Unit]) -> Iterator[Done]:
    """Do them on a Dask cluster.

    Args:
        client: Its ``distributed.Client``.
        units: What is to be done.

    Raises:
        ClusterError: the scheduler was lost, or a worker has other versions.
        MissingPackageError: TensorFlow is missing on a worker.
    """
    from distributed import as_completed

    def submitted(some: Iterable[Unit]) -> list[Any]:
        futures = [client.submit(worked, unit, versions_here(), pure=False) for unit in some]
        running.update(zip(futures, some, strict=True))
        return futures

    running: dict[Any, Unit] = {}
    completed = as_completed(submitted(units))
    for future in completed:
        unit = running.pop(future)
        error = _error_of(future, client)
        if error is None:
            yield Done(unit, future.result())
            continue
        pieces, done = _after(unit, error)
        for piece in submitted(pieces):
            completed.add(piece)
        yield from done


def _after(unit: Unit, error: Exception) -> tuple[Sequence[Unit], list[Done]]:
    """What is left to do of a unit that failed, or how it ended."""
    if len(unit.places) > 1:
        return unit.alone(), []
    why = f"{type(error).__name__}: {error}"
    return [], [Done(unit, failed(unit, " ".join(why.split())[:200]), final=False)]


def _error_of(future: Any, client: Any) -> Exception | None:
    """Why a unit was not finished, if it is the unit's fault.

    Raises:
        ClusterError: it is the cluster's.
        DnnflowError: the worker's.
    """
    from concurrent.futures import CancelledError

    try:
        error: Exception | None = future.exception()
    except CancelledError as lost:
        raise ClusterError(
            f"lost the scheduler {client.scheduler.address}: what is finished is kept; the same "
            "command goes on"
        ) from lost
    if isinstance(error, ImportError):
        raise ClusterError(f"a worker cannot work: {error}; install dnnflow on all machines")
    if isinstance(error, DnnflowError):
        raise error
    return error
