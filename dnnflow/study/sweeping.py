"""Settings in every combination become trained and judged networks: a sweep."""

import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from dnnflow.data.points import as_dataset
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.fit.train import DEFAULT_SETTINGS
from dnnflow.study.sweep.cluster import danger_of, engine_of
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.progress import Observer, silent
from dnnflow.study.sweep.running import swept
from dnnflow.study.sweep.shelf import Folder, Memory
from dnnflow.study.sweep.sweep import Sweep, listed
from dnnflow.study.sweep.units import loaded


def sweep(  # noqa: PLR0913 - each is an option of the command line too
    datasets: Any,
    *,
    hidden: int | Iterable[int] | None = None,
    width: int | Iterable[int] | None = None,
    activation: str | Iterable[str] = Architecture.activation,
    residual: bool | Iterable[bool] = Architecture.residual,
    seed: int | Iterable[int] = Architecture.seed,
    settings: TrainingSettings | Iterable[TrainingSettings] = DEFAULT_SETTINGS,
    models: Mapping[str, Any] | None = None,
    folder: str | Path | None = None,
    workers: int = 1,
    scheduler: str | None = None,
    progress: Observer = silent,
) -> Sweep:
    """Train every combination of settings on every data set, and judge each network.

    With ``folder`` all that is finished is kept there, and a sweep that was stopped goes on;
    a table and a report are written at the end. In a script, ``workers`` beyond 1 need
    ``if __name__ == "__main__":``, for the processes are spawned.

    Args:
        datasets: A data set, or a list of them, each as in ``train``.
        hidden: Hidden layers, one number or several; what suits the data set if not given.
        width: Units of each layer; likewise.
        activation: Of each layer, one or several.
        residual: Whether the hidden layers are residual blocks; both if ``[False, True]``.
        seed: Of the initial weights, one or several.
        settings: How they are trained, in one way or several.
        models: Networks that are judged as they are, by names: as ``load`` takes them. Then
            nothing is trained unless ``hidden`` or ``width`` is given.
        folder: Where everything is kept; nowhere if not given.
        workers: How many processes work.
        scheduler: The address of a Dask scheduler whose workers work instead.
        progress: Is told how far it is.

    Raises:
        UsageError: a setting that makes no sense.
        MissingPackageError: TensorFlow is needed, or Dask, and not installed.
        ClusterError: the scheduler cannot be reached, was lost, or a worker has other versions.
        CannotCreateError, OutputError: something cannot be kept.
    """
    points = [as_dataset(each) for each in listed(datasets)]
    trained = models is None or hidden is not None or width is not None
    given = {"hidden": hidden, "width": width, "activation": activation}
    given |= {"residual": residual, "seed": seed}
    lists = {name: _values(each) for name, each in given.items() if each is not None}
    ways = _values(settings) if trained else []
    runs = [runs_of(each.name, lists, ways) for each in points]
    units = planned(points, runs, {name: loaded(each) for name, each in (models or {}).items()})
    shelf = _shelf_of(folder)
    if scheduler and (danger := danger_of(scheduler)):
        warnings.warn(danger, stacklevel=2)
    with engine_of(workers, scheduler) as engine:
        found = Sweep.of(units, shelf, swept(units, shelf, engine, progress))
    if isinstance(shelf, Folder):
        found.write()
    return found


def _values(given: Any) -> list[Any]:
    """One value of a setting, or several, as a list."""
    several = isinstance(given, Iterable) and not isinstance(given, str)
    return list(given) if several else [given]


def _shelf_of(folder: str | Path | None) -> Folder | Memory:
    """Where results are kept: in a folder that is ready for them, or only in memory."""
    if folder is None:
        return Memory()
    shelf = Folder(Path(folder))
    shelf.prepare()
    return shelf
