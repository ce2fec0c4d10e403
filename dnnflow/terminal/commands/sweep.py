"""``dnnflow sweep``: networks of many settings, trained and judged: a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, product
from pathlib import Path
from typing import Any

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import DataError, MissingInputError
from dnnflow.exchange.to_keras import check_tensorflow, load_lightly
from dnnflow.fit.store import Store
from dnnflow.save.formats import FORMATS
from dnnflow.show.animation import Comparison
from dnnflow.show.preflight import resolved
from dnnflow.show.saving import save_film
from dnnflow.study.films import Films
from dnnflow.study.sweep.cluster import (
    NEEDS_DISTRIBUTED,
    danger_of,
    engine_of,
    fitting_processes,
    has_cluster,
)
from dnnflow.study.sweep.engines import Engine
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.progress import Observer
from dnnflow.study.sweep.running import swept
from dnnflow.study.sweep.shelf import Folder
from dnnflow.study.sweep.sweep import Sweep
from dnnflow.study.sweep.units import Unit, loaded
from dnnflow.study.sweep.work import Outcome
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
"""How many failures are said of networks, and of films."""


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
        films: Of which format a film of each network is written too.
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
    films: str | None = setting(
        None,
        "Write films/ too: a file a network, as in mp4.",
        choices=tuple(each[1:] for each in FORMATS),
    )

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
    wanted = sum(len(unit.asked) for unit in units) if request.films else 0
    processes = _processes(request, max(trainings, wanted))
    if trainings and processes == 1 and not request.scheduler:
        load_lightly()
    with (
        engine_of(processes, request.scheduler) as engine,
        observed(request.progress, screen) as observer,
    ):
        found = Sweep.of(units, folder, swept(units, folder, engine, observer))
        files = found.write()
        films = _filmed(found, request, engine, observer)
    _finish(found, files, films, request)


def _processes(request: Request, tasks: int) -> int:
    """How many work: those that were asked for, or else that fit; what more would need is said."""
    if request.workers is not None:
        return request.workers
    if tasks > 1 and not request.scheduler and not has_cluster():
        request.screen.note(NEEDS_DISTRIBUTED)
    return 1 if request.scheduler else fitting_processes(tasks)


def _filmed(found: Sweep, request: Request, engine: Engine, observer: Observer) -> Films:
    """Write a film of each network, if that is asked for."""
    if not request.films:
        return Films()
    return found.films(f".{request.films}", engine=engine, progress=observer, fresh=request.fresh)


def _finish(found: Sweep, files: Sequence[Path], films: Films, request: Request) -> None:
    """Write the mosaic, and say where all files are and what failed.

    Raises:
        DataError: some networks or films failed.
        CannotCreateError, OutputError: the mosaic cannot be written.
    """
    screen = request.screen
    if found.judged:
        screen.say(f"best: {found.best().asked}")
    screen.say(*files)
    if not any(each.suffix == ".parquet" for each in files):
        screen.note("no .parquet file without pyarrow: pip install pyarrow")
    if request.mosaic and found.judged:
        screen.say(*_shown(found.mosaic(), request.output / MOSAIC_FILE))
        found.write()  # the report shows it
    if films.paths:
        screen.say(films.paths[0].parent)
    _name_failures([f"{each.asked}: {each.failure}" for each in found.failures], screen)
    _name_failures([f"{path}: {why}" for path, why in films.failures.items()], screen)
    failed = [
        f"{len(found.failures):,} of {len(found.results):,} networks failed; {files[0]} says why",
        f"{len(films.failures):,} of {films.total:,} films failed",
    ]
    if said := [*compress(failed, (found.failures, films.failures))]:
        raise DataError("; ".join(said))


def _name_failures(failures: Sequence[str], screen: Screen) -> None:
    for each in failures[:MOST_SAID]:
        screen.remark(each)


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
    exactly. The folder gets report.html, results.csv, results.parquet and networks/, and with
    --films a film of each network; a sweep that was stopped goes on where it was.

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
