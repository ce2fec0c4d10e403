"""What the options of ``dnnflow sweep`` ask for becomes the work to be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, cast

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import MissingInputError
from dnnflow.fit.store import Store
from dnnflow.flow.sources import Layers
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.show.output import Asked, Output
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.units import Unit, loaded
from dnnflow.study.sweep.work import Outcome
from dnnflow.study.variants import Animate
from dnnflow.terminal.manner import animation_of
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, listed
from dnnflow.terminal.points import Points, points_of, sources_of
from dnnflow.terminal.reporting import TOLD_AS
from dnnflow.terminal.screen import Screen


@dataclass(frozen=True)
class Request:
    """What ``dnnflow sweep`` was asked for.

    Attributes:
        points: The data sets.
        lists: Values of the fields of architectures.
        settings: How networks are trained, in one way or several.
        screen: What it says.
        fresh: Whether nothing is taken from the folder.
        animate: Makes an animation of a network and points, as it is to be shown.
        asked: What is asked of each film and of the mosaic, by the names of ``Output``'s fields.
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
    animate: Animate
    asked: Asked
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
        _animate(given),
        cast("Asked", given.fields(settings_of(Output))),
        **given.fields(settings_of(Request)),
    )


def _animate(given: Given) -> Animate:
    """What makes animations of networks as they are to be shown."""
    animation, ways = animation_of(given, Schedule()), given.fields(settings_of(Layers))
    return lambda network, dataset: animation(Layers(network, **ways), dataset)


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
