"""``dnnflow sweep``: networks of many settings, trained and judged: a table."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress
from pathlib import Path

from dnnflow._settings import settings_of
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import DataError
from dnnflow.exchange.to_keras import check_tensorflow, load_lightly
from dnnflow.fit.store import Store
from dnnflow.show.animation import Comparison
from dnnflow.show.output import Output, check_output
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
from dnnflow.study.sweep.progress import Observer
from dnnflow.study.sweep.running import swept
from dnnflow.study.sweep.shelf import Folder
from dnnflow.study.sweep.sweep import Sweep
from dnnflow.study.variants import check_panels
from dnnflow.terminal.cli import Command
from dnnflow.terminal.manner import SECTIONS
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import data_parameters, points_section
from dnnflow.terminal.reporting import observed
from dnnflow.terminal.screen import OTHER, Screen
from dnnflow.terminal.sweeps import Request, request_of

MOSAIC_FILE = "mosaic.mp4"
"""The film of all networks; the picture has the same name."""

MOST_SAID = 10
"""How many failures are said of networks, and of films."""


def sweep(given: Given) -> None:
    """Fill the folder."""
    request = request_of(given)
    screen, folder = request.screen, Folder(request.output, request.fresh)
    if request.scheduler and (danger := danger_of(request.scheduler)):
        screen.remark(danger)
    if request.films:
        check_output(Path(f"film.{request.films}"), Output(**request.asked))
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
    return found.films(
        f".{request.films}",
        engine=engine,
        animate=request.animate,
        progress=observer,
        fresh=request.fresh,
        **request.asked,
    )


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
        screen.say(*_shown(found.mosaic(request.animate), request.output / MOSAIC_FILE, request))
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


def _shown(shown: Comparison, path: Path, request: Request) -> list[Path]:
    """Write the film of all networks, and the picture of their last clouds beside it."""
    output = replace(Output(**request.asked), at=None, cloud=None)
    film, files = resolved(shown, path, output), [path, path.with_suffix(".png")]
    last = replace(output, cloud=len(film.deepest.flow.stages))
    for each, wanted in zip(files, (output, last), strict=True):
        save_film(film, each, wanted)
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
        Section("Each film, and the mosaic", settings_of(Output)),
        *SECTIONS,
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
