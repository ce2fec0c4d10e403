"""Units of work become finished ones: in this process, or in those of a Dask cluster.

A unit of several networks that no process survives, or that fails in a way nobody foresaw, is done
again network by network: what is poisonous fails alone.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Any, TypeAlias

from dnnflow.errors import ClusterError, DnnflowError
from dnnflow.study.sweep.units import Unit
from dnnflow.study.sweep.versions import Versions, versions_here
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


Work: TypeAlias = Callable[[Unit, Versions], bytes]
"""``worked``, or what does the same."""


def here(units: Sequence[Unit]) -> Iterator[Done]:
    """Do them in this process, one after the other.

    Raises:
        MissingPackageError: TensorFlow is needed and not installed.
    """
    queue = deque(units)
    while queue:
        unit = queue.popleft()
        try:
            done = [Done(unit, worked(unit, versions_here()))]
        except DnnflowError:
            raise
        except Exception as error:
            pieces, done = _after(unit, error)
            queue.extendleft(reversed(pieces))
        yield from done


def on_cluster(client: Any, work: Work, units: Sequence[Unit]) -> Iterator[Done]:
    """Do them on a Dask cluster.

    Args:
        client: Its ``distributed.Client``.
        work: What its workers do with a unit.
        units: What is to be done.

    Raises:
        ClusterError: the scheduler was lost, or a worker has other versions.
        MissingPackageError: TensorFlow is missing on a worker.
    """
    from distributed import as_completed

    def submitted(some: Iterable[Unit]) -> list[Any]:
        futures = [client.submit(work, unit, versions_here(), pure=False) for unit in some]
        running.update(zip(futures, some, strict=True))
        return futures

    running: dict[Any, Unit] = {}
    address = str(client.scheduler.address)
    completed = as_completed(submitted(units))
    for future in completed:
        unit = running.pop(future)
        try:
            done = [Done(unit, future.result())]
        except CancelledError as error:
            raise ClusterError(
                f"lost the scheduler {address}: what is finished is kept; the same command goes on"
            ) from error
        except ImportError as error:
            raise ClusterError(f"a worker cannot work: {error}; install the same there") from error
        except DnnflowError:
            raise
        except Exception as error:
            pieces, done = _after(unit, error)
            for piece in submitted(pieces):
                completed.add(piece)
        yield from done


def _after(unit: Unit, error: Exception) -> tuple[Sequence[Unit], list[Done]]:
    """What is left to do of a unit that failed, or how it ended."""
    if len(unit.places) > 1:
        return unit.alone(), []
    kind = type(error).__name__
    why = "no process survived it" if kind == "KilledWorker" else f"{kind}: {error}"
    return [], [Done(unit, failed(unit, " ".join(why.split())[:200]), final=False)]
