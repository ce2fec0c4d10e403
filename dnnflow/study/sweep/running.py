"""Units of work become results: what is kept is taken, the rest is done, and kept at once."""

from collections.abc import Sequence
from time import monotonic

from dnnflow.exchange.to_keras import check_tensorflow
from dnnflow.study.sweep.engines import Engine
from dnnflow.study.sweep.progress import Observer, Step
from dnnflow.study.sweep.result import Result
from dnnflow.study.sweep.shelf import Shelf
from dnnflow.study.sweep.units import Unit
from dnnflow.study.sweep.work import failed


def swept(units: Sequence[Unit], shelf: Shelf, engine: Engine, progress: Observer) -> list[Result]:
    """Do all units that are not on the shelf; the results of all, in order.

    Raises:
        MissingPackageError, ClusterError: the work cannot be done.
        CannotCreateError, OutputError: what is finished cannot be kept.
    """
    begun, total = monotonic(), sum(len(unit.places) for unit in units)
    finished: dict[int, Result] = {}
    waiting = [piece for unit in units for piece in _missing(unit, shelf, finished)]
    kept = len(finished)
    if any(unit.trains for unit in waiting):
        check_tensorflow()

    def tell() -> None:
        failures = sum(each.failure is not None for each in finished.values())
        progress(Step(len(finished), total, kept, failures, monotonic() - begun))

    tell()
    for done in engine(waiting) if waiting else ():
        final = done.failure is None
        content = done.content if final else failed(done.task.asked, f"{done.failure}")
        results = shelf.keep(done.task, content, final=final)
        finished.update(zip(done.task.places, results, strict=True))
        tell()
    return [finished[place] for place in sorted(finished)]


def _missing(unit: Unit, shelf: Shelf, finished: dict[int, Result]) -> Sequence[Unit]:
    """What is not on the shelf of a unit; the results of the rest are added to ``finished``.

    Of a unit that was done network by network some networks may be there.
    """
    pieces = [unit] if len(unit.places) == 1 else [unit, *unit.alone()]
    for piece in pieces:
        if (results := shelf.found(piece)) is not None:
            finished.update(zip(piece.places, results, strict=True))
            if piece is unit:
                return []
    if not any(place in finished for place in unit.places):
        return [unit]
    return [piece for piece in unit.alone() if piece.places[0] not in finished]
