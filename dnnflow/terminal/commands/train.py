"""``dnnflow train``: points become a network in a file."""

from dataclasses import dataclass
from pathlib import Path

from dnnflow._settings import setting, settings_of
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.dnn.summary import summary
from dnnflow.errors import UsageError
from dnnflow.exchange.files import check_network_path, save_network
from dnnflow.exchange.history_files import check_history_path, save_history
from dnnflow.exchange.to_keras import check_tensorflow
from dnnflow.terminal.cli import Command
from dnnflow.terminal.networks import TRAINING, Asked, asked_network
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.recipes import Printing
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
    record: Path | None = setting(None, "Keep the training too, for animate --over epochs or both.")

    @property
    def path(self) -> Path:
        """Where the network goes, asked for or not."""
        return self.output or Path(f"{self.points.name}.safetensors")

    def check(self) -> None:
        """Raise the error that saving would end with, as far as it can be known.

        Raises:
            UsageError: an unknown suffix, or one file for both.
            MissingPackageError: TensorFlow is not installed.
            CannotCreateError, OutputError: a file cannot be created.
        """
        check_tensorflow()
        check_network_path(self.path)
        if self.record:
            check_history_path(self.record)
            if self.record.absolute() == self.path.absolute():
                raise UsageError(f"{self.path}: the network and its history need a file each")


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    (source,) = sources_of(given)
    own = given.fields(settings_of(Request))
    points = points_of(given, source)
    network = asked_network(given, points.name)
    return Request(points, network, given.into(Screen()), **own)


def train(given: Given) -> None:
    """Make the file, or both."""
    request = request_of(given)
    request.check()
    if request.record:
        history = request.network.history(request.points.dataset(), request.screen)
        try:
            _save(history.network, request)
        finally:  # neither is lost for the other's sake
            save_history(history, request.record)
    else:
        _save(request.network.network(request.points.dataset(), request.screen), request)


def _save(network: Network, request: Request) -> None:
    save_network(network, request.path)
    request.screen.say(summary(network), request.path)


command = Command(
    "train",
    train,
    parameters=data_parameters("moons"),
    sections=(
        Section("File", (*settings_of(Request), *settings_of(Printing))),
        points_section(),
        Section("Network", settings_of(Architecture)),
        Section("Training", (*TRAINING.settings, *settings_of(Snapshots))),
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
