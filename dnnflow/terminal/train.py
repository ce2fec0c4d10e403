"""``dnnflow train``: points become a network in a file."""

from dataclasses import dataclass
from pathlib import Path

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.dnn.summary import summary
from dnnflow.exchange.files import save_network, saver_of
from dnnflow.exchange.history_files import check_history_path, save_history
from dnnflow.terminal.commands import Command
from dnnflow.terminal.networks import Asked, asked_network
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import OTHER, Screen


@dataclass(frozen=True)
class Request:
    """What ``dnnflow train`` was asked for.

    Attributes:
        points: The points.
        network: The network.
        screen: What it says.
        output: Where it goes.
        record: Where the history of its training goes.
    """

    points: Points
    network: Asked
    screen: Screen
    output: Path | None = setting(None, "A .safetensors or .keras file.", shown="DATA.safetensors")
    record: Path | None = setting(None, "Keep the training too, for animate --over epochs.")

    @property
    def path(self) -> Path:
        """Where the network goes, asked for or not."""
        return self.output or Path(f"{self.points.name}.safetensors")


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    (source,) = sources_of(given)
    own = given.fields(settings_of(Request))
    return Request(points_of(given, source), asked_network(given), given.into(Screen()), **own)


def train(given: Given) -> None:
    """Make the file, or both."""
    request = request_of(given)
    screen = request.screen
    saver_of(request.path)
    if request.record:
        check_history_path(request.record)
        history = request.network.history(request.points.dataset(), screen)
        save_history(history, request.record)
        network = history.network
    else:
        network = request.network.network(request.points.dataset(), screen)
    save_network(network, request.path)
    screen.say(summary(network), request.path)


command = Command(
    "train",
    train,
    parameters=data_parameters("moons"),
    sections=(
        Section("File", settings_of(Request)),
        points_section(),
        Section("Network", settings_of(Architecture)),
        Section("Training", (*settings_of(TrainingSettings), *settings_of(Snapshots))),
        OTHER,
    ),
    examples=(
        "dnnflow train moons --hidden 5 -o moons.safetensors",
        "dnnflow train rings --hidden 10 --width 3 --record run.safetensors -o rings.keras",
    ),
    text="""Train a network on DATA and save it, as .safetensors or .keras.

    DATA is the name of a data set, or a file of points: CSV, NumPy or Parquet.
    """,
)
