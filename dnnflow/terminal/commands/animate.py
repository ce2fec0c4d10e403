"""``dnnflow animate``: points on their way through a network, its training, both, or any model."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from dnnflow._settings import setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.settings import Architecture
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.flow.sources import Both, Epochs, Layers, Recorded, Source
from dnnflow.motion.schedule import GLIDING, Schedule
from dnnflow.save.formats import USUAL
from dnnflow.show.animation import Comparison
from dnnflow.show.fit.places import usual_suffix
from dnnflow.terminal.cli import Command
from dnnflow.terminal.clouds import Clouds, found_in
from dnnflow.terminal.manner import MADE_SETTINGS, SECTIONS, Manner, formats_text, manner_of
from dnnflow.terminal.networks import TRAINING, Asked, Saved, asked_network
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import OTHER, Screen


@dataclass(frozen=True)
class Way:
    """What an animation can go over.

    Attributes:
        source: Gives the flow.
        made: What the source is made of, loaded or trained.
        untrained: The same before a training.
        schedule: The times that suit it.
    """

    source: Callable[..., Source]
    made: Callable[[Asked, Dataset, Screen], Any]
    untrained: Callable[[Asked, Dataset], Any]
    schedule: Schedule


OVER = {
    "layers": Way(Layers, Asked.network, Asked.untrained, Schedule()),
    "epochs": Way(Epochs, Asked.history, Asked.untrained_history, GLIDING),
    "both": Way(Both, Asked.history, Asked.untrained_history, Schedule()),
}


@dataclass(frozen=True)
class Request:
    """What ``dnnflow animate`` was asked for.

    Attributes:
        points: The points.
        network: The network.
        source: Makes a source of the network or its history.
        manner: How it is shown.
        screen: What it says.
        over: What the animation goes over, a name from ``OVER``.
        output: Where the file goes.
    """

    points: Points
    network: Asked
    source: Callable[[Any], Source]
    manner: Manner
    screen: Screen
    over: str = setting(
        "layers",
        "epochs: one layer's space in training; both: the untrained layers, then that.",
        choices=OVER,
    )
    output: Path | None = setting(None, "The file; its suffix is its format.", shown=f"DATA{USUAL}")

    @property
    def way(self) -> Way:
        """What the animation goes over."""
        return OVER[self.over]

    def shown(self, made: Any, dataset: Dataset) -> Comparison:
        """The animation of a network or a history, as asked for.

        Raises:
            UsageError, DataError: as ``Animation``.
        """
        return self.manner.animation(self.source(made), dataset).alone()


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    own = given.fields(settings_of(Request))
    way = OVER[own.get("over", Request.over)]
    (source,) = sources_of(given)
    points = points_of(given, source)
    path = own.get("output", Path(f"{points.name}{usual_suffix(given['for'], USUAL)}"))
    return Request(
        points,
        asked_network(given, points.name),
        partial(way.source, **given.fields(settings_of(way.source))),
        manner_of(given, path, way.schedule),
        given.into(Screen()),
        **own,
    )


def animate(given: Given) -> None:
    """Make the file."""
    if given["clouds"]:
        animate_clouds(given, given["clouds"])
        return
    request = request_of(given)
    screen, manner, way = request.screen, request.manner, request.way
    manner.check()
    if request.network.saved.model:
        dataset = request.points.dataset()
        shown = request.shown(way.made(request.network, dataset, screen), dataset)
        film = manner.film(shown)
        manner.warm_up()
    else:
        dataset = request.points.dataset()
        request.network.check(dataset)
        manner.try_out(request.shown(way.untrained(request.network, dataset), dataset))
        manner.warm_up()
        shown = request.shown(way.made(request.network, dataset, screen), dataset)
        film = manner.film(shown)
    manner.save(shown, film, screen)


def animate_clouds(given: Given, path: Path) -> None:
    """Make the file of recorded states."""
    usual = Path(f"{path.stem}{usual_suffix(given['for'], USUAL)}")
    manner = manner_of(given, given["output"] or usual, Schedule())
    manner.check()
    found = found_in(path, given)
    shown = manner.animation(Recorded(found.recording), found.dataset).alone()
    film = manner.film(shown)
    manner.warm_up()
    manner.save(shown, film, given.into(Screen()))


command = Command(
    "animate",
    animate,
    parameters=data_parameters("moons"),
    sections=(
        Section("File", (*settings_of(Request), *MADE_SETTINGS)),
        points_section(),
        Section("Any model", settings_of(Clouds)),
        Section("Network", (*settings_of(Saved), *settings_of(Architecture))),
        TRAINING,
        Section("Over epochs, or both", (*settings_of(Snapshots), *settings_of(Epochs))),
        *SECTIONS,
        OTHER,
    ),
    examples=(
        "dnnflow animate moons --hidden 5 -o moons.gif",
        "dnnflow animate flowers.csv --model mine.keras --theme light -o mine.mp4",
    ),
    text="""Animate DATA on its way through a network, or one layer of it while it is trained, or
    both: through the untrained network first.

    DATA is the name of a data set, or a file of points: CSV, NumPy or Parquet. With --clouds, the
    states of any model that were recorded, such as by dnnflow.record_states.
    """
    + formats_text(),
)
