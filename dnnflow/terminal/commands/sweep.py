"""``dnnflow sweep``: networks of many settings, trained and judged: a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import DataError, MissingInputError
from dnnflow.exchange.to_keras import check_tensorflow, load_lightly
from dnnflow.fit.store import Store
from dnnflow.show.animation import Comparison
from dnnflow.show.preflight import resolved
from dnnflow.show.saving import save_film
from dnnflow.study.sweep.cluster import (
    NEEDS_DISTRIBUTED,
    danger_of,
    engine_of,
    fitting_processes,
    has_cluster,
)
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.running import swept
from dnnflow.study.sweep.shelf import Folder
from dnnflow.study.sweep.sweep import Sweep
from dnnflow.study.sweep.units import Outcome, Unit, loaded
from dnnflow.study.variants import check_panels
from dnnflow.terminal.cli import Command
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, Section, listed
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.reporting import TOLD_AS, observed
from dnnflow.terminal.screen import OTHER, Screen

MOSAIC_FILE = "mosaic.mp4"
"""The film of all networks; the picture has the same name."""

MOST_SAID = 10
"""How many failures are said; all are in the table."""


@dataclass(frozen=True)
class Request:
    """What ``dnnflow sweep`` was asked for.

    Attributes:
        points: The data sets.
        lists: Values of the fields of architectures.
        settings: How networks are trained, in one way or several.
        screen: What it says.
        fresh: Whether nothing is taken from the folder.
        output: The folder.
        model: Files of networks that were trained before, or patterns of such files.
        modules: What the tensors of those that are PyTorch state dicts belong to.
        workers: How many processes work.
        scheduler: Of a Dask cluster that works instead.
        progress: How it is told how far it is.
        mosaic: Whether a film and a picture of all networks are written too.
    """

    points: tuple[Points, ...]
    lists: dict[str, tuple[Any, ...]]
    settings: tuple[TrainingSettings, ...]
    screen: Screen
    fresh: bool
    output: Path = setting(Path("sweep"), "The folder; a stopped sweep goes on there.")
    model: tuple[Path, ...] = setting((), "Saved networks, as in 'runs/*.keras'; may be repeated.")
    modules: str | None = setting(None, MODULES_SETTING[0].purpose)
    workers: int | None = setting(
        None, "Processes; more than 1 need dnnflow[cluster].", shown="as many as fit"
    )
    scheduler: str | None = setting(None, "Of a Dask cluster, as in tls://host:8786.")
    progress: str = setting("bar", "How progress is told on standard error.", choices=TOLD_AS)
    mosaic: bool = setting(False, "Write mosaic.mp4 and .png too: all networks, side by side.")

    def units(self) -> list[Unit]:
        """What is to be done.

        Raises:
            UsageError, MissingInputError, DataError: something that cannot be used.
        """
        trained = self.settings if self.lists or not self.model else ()
        runs = [runs_of(each.name, self.lists, trained) for each in self.points]
        models = _models(_files(self.model), self.modules)
        return planned([each.dataset() for each in self.points], runs, models)


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    ways = given.fields(settings_of(TrainingSettings))
    return Request(
        tuple(points_of(given, source) for source in sources_of(given)),
        listed(given.fields(settings_of(Architecture))),
        tuple(
            TrainingSettings(**dict(zip(ways, each, strict=True)))
            for each in product(*ways.values())
        ),
        given.into(Screen()),
        given.into(Store()).fresh,
        **given.fields(settings_of(Request)),
    )


def _files(patterns: Sequence[Path]) -> list[Path]:
    """The files that were named, and in the order of their names those that fit a pattern."""
    files: list[Path] = []
    for pattern in patterns:
        start = Path(pattern.anchor)
        fitting = start.glob(str(pattern.relative_to(start)))
        found = [pattern] if pattern.exists() else sorted(fitting)
        if not found:
            raise MissingInputError(f"no file of a network is called {pattern}")
        files += found
    return list(dict.fromkeys(files))


def _models(paths: Sequence[Path], modules: str | None) -> dict[str, Outcome]:
    """The networks in files by the files' names, or by their paths if two names are alike."""
    apart = len({path.stem for path in paths}) == len(paths)
    return {path.stem if apart else str(path): loaded(path, modules=modules) for path in paths}


def sweep(given: Given) -> None:
    """Fill the folder."""
    request = request_of(given)
    screen, folder = request.screen, Folder(request.output, request.fresh)
    if request.scheduler and (danger := danger_of(request.scheduler)):
        screen.remark(danger)
    units = request.units()
    if request.mosaic:
        check_panels(sum(len(unit.asked) for unit in units))
    if others := folder.prepare():
        screen.remark(others)
    trainings = sum(unit.trains and folder.found(unit) is None for unit in units)
    if trainings:
        check_tensorflow()
    processes = _processes(request, trainings)
    if trainings and processes == 1 and not request.scheduler:
        load_lightly()
    with (
        engine_of(processes, request.scheduler) as engine,
        observed(request.progress, screen) as observer,
    ):
        found = Sweep.of(units, folder, swept(units, folder, engine, observer))
    _finish(found, folder, screen, mosaic=request.mosaic)


def _processes(request: Request, trainings: int) -> int:
    """How many work: those that were asked for, or else that fit; what more would need is said."""
    if request.workers is not None:
        return request.workers
    if trainings > 1 and not request.scheduler and not has_cluster():
        request.screen.note(NEEDS_DISTRIBUTED)
    return 1 if request.scheduler else fitting_processes(trainings)


def _finish(found: Sweep, folder: Folder, screen: Screen, *, mosaic: bool) -> None:
    """Write the table, the report and the mosaic, and say where they are and what failed.

    Raises:
        DataError: some networks failed.
        CannotCreateError, OutputError: the table cannot be written.
    """
    files = found.write()
    if found.judged:
        screen.say(f"best: {found.best().asked}")
    screen.say(*files)
    if not any(each.suffix == ".parquet" for each in files):
        screen.note("no .parquet file without pyarrow: pip install pyarrow")
    if mosaic and found.judged:
        screen.say(*_shown(found.mosaic(), folder.path / MOSAIC_FILE))
        found.write()  # the report shows it
    failures = found.failures
    for each in failures[:MOST_SAID]:
        screen.remark(f"{each.asked}: {each.failure}")
    if failures:
        raise DataError(
            f"{len(failures):,} of {len(found.results):,} networks failed; {files[0]} says why"
        )


def _shown(shown: Comparison, path: Path) -> list[Path]:
    """Write the film of all networks, and the picture of their last clouds beside it."""
    film, files = resolved(shown, path), [path, path.with_suffix(".png")]
    for each in files:
        save_film(film, each)
    return files


command = Command(
    "sweep",
    sweep,
    parameters=data_parameters("moons"),
    sections=(
        Section("Work", settings_of(Request)),
        points_section(),
        Section("Networks, one or more values each", settings_of(Architecture), listed=True),
        Section("Training, one or more values each", settings_of(TrainingSettings), listed=True),
        Section("Kept results", settings_of(Store)),
        OTHER,
    ),
    examples=(
        "dnnflow sweep moons,rings --hidden 0-10 --width 2,3 --seed 0-4 -o sweep",
        "dnnflow sweep moons --model 'runs/*.keras' --scheduler tls://10.0.0.1:8786",
    ),
    text="""Train networks of many settings and judge each: a table, and their files.

    DATA and the options of networks and trainings take lists, as in 0,1,5, and numbers ranges, as
    in 0-10; every combination is trained. Which of its layers are linearly separable is decided
    exactly. The folder gets report.html, results.csv, results.parquet and networks/; a sweep that
    was stopped goes on where it was.

    --scheduler takes the address of any Dask scheduler. With tls:// the certificates are those of
    Dask's configuration, distributed.comm.tls, or DASK_DISTRIBUTED__COMM__TLS__CA_FILE,
    ...__CLIENT__CERT and ...__CLIENT__KEY. The cluster is made by Dask's own tools, such as
    dask-jobqueue for SLURM, dask-kubernetes and dask-cloudprovider; or by hand:

    \b
      dask scheduler --protocol tls --tls-ca-file ca.pem --tls-cert c.pem --tls-key k.pem
      srun -n 32 dask worker tls://10.0.0.1:8786 --nthreads 1 --tls-ca-file ca.pem
        --tls-cert c.pem --tls-key k.pem
    """,
)
