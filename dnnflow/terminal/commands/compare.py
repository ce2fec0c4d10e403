"""``dnnflow compare``: networks side by side, on one clock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path

from dnnflow._settings import Setting, setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture
from dnnflow.exchange.load import holds_state_dict, load
from dnnflow.fit.train import check_trainable, untrained
from dnnflow.flow.sources import Layers, Source
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.fit.places import usual_suffix
from dnnflow.study import sweep
from dnnflow.terminal.cli import Command
from dnnflow.terminal.manner import MADE_SETTINGS, SECTIONS, Manner, formats_text, manner_of
from dnnflow.terminal.networks import MODULES_SETTING, TRAINING, Trainings, trainings_of
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import OTHER, Screen

SHALLOW = (0, 1)
"""The hidden layers of the networks that are compared with a usual one, if nothing is asked for."""


@dataclass(frozen=True)
class Request:
    """What ``dnnflow compare`` was asked for.

    Attributes:
        points: The data sets.
        architectures: Of the networks that are trained on each of them, one after the other.
        trainings: What trains them.
        source: Makes a source of a network.
        manner: How they are shown.
        screen: What it says.
        model: The files of networks that are shown too.
        modules: What the tensors of those that are PyTorch state dicts belong to.
        per_row: How many panels stand in a row; what fits best if not given.
        output: Where the file goes.
    """

    points: tuple[Points, ...]
    architectures: tuple[tuple[Architecture, ...], ...]
    trainings: Trainings
    source: Callable[[Network], Source]
    manner: Manner
    screen: Screen
    model: tuple[Path, ...] = setting((), "A saved network; may be repeated.")
    modules: str | None = setting(None, MODULES_SETTING[0].purpose)
    clock: str = Comparison.clock
    per_row: int | None = setting(None, "Panels in a row.", shown="what fits best")
    output: Path = setting(Path("comparison.mp4"), "The file; its suffix is its format.")

    def arranged(self, variants: Sequence[sweep.Variant]) -> Comparison:
        """Networks side by side, as asked for.

        Raises:
            UsageError: too many networks, or none in a row.
        """

        def animate(network: Network, dataset: Dataset) -> Animation:
            return self.manner.animation(self.source(network), dataset)

        return sweep.comparison(variants, per_row=self.per_row, clock=self.clock, animate=animate)


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    own = given.fields((*settings_of(Request), *settings_of(Comparison)))
    points = tuple(points_of(given, source) for source in sources_of(given))
    usual = Request.output.with_suffix(usual_suffix(given["for"], Request.output.suffix))
    return Request(
        points,
        tuple(_architectures(given, each.name) for each in points),
        trainings_of(given),
        partial(Layers, **given.fields(settings_of(Layers))),
        manner_of(given, own.get("output", usual), Schedule()),
        given.into(Screen()),
        **own,
    )


def _architectures(given: Given, name: str) -> tuple[Architecture, ...]:
    """Every combination of the values that were given; some depths if nothing else is shown.

    What was not given suits the data set of this name.
    """
    suited, lists = Architecture.suiting(name), given.fields(settings_of(Architecture))
    if not lists and not given["model"]:
        lists = {"hidden": (*SHALLOW, suited.hidden)}
    combinations = product(*lists.values()) if lists else ()
    return tuple(replace(suited, **dict(zip(lists, each, strict=True))) for each in combinations)


def compare(given: Given) -> None:
    """Make the file."""
    request = request_of(given)
    screen, manner = request.screen, request.manner
    manner.check()
    datasets = [each.dataset() for each in request.points]
    variants = sweep.loaded_variants(datasets, _loaded(request.model, request.modules))
    if any(request.architectures):
        variants += _trained(request, datasets, variants)
    shown = request.arranged(variants)
    film = manner.film(shown)
    if not any(request.architectures):
        manner.warm_up()
    manner.save(shown, film, screen)


def _trained(
    request: Request, datasets: Sequence[Dataset], loaded: Sequence[sweep.Variant]
) -> Sequence[sweep.Variant]:
    """The networks that are to be trained, if nothing speaks against the film.

    Args:
        request: What was asked for.
        datasets: The points.
        loaded: The networks beside them.
    """
    manner = request.manner
    if loaded:
        manner.film(request.arranged(loaded))
    for dataset in datasets:
        check_trainable(dataset)
    several = partial(sweep.trained_variants, datasets, request.architectures)
    manner.try_out(request.arranged([*loaded, *several(untrained)]))
    manner.warm_up()
    return several(request.trainings.networks)


def _loaded(paths: Sequence[Path], modules: str | None) -> dict[str, Network]:
    """The networks in files, by the files' names, or by their paths if two names are alike.

    The modules are those of all state dicts among them.
    """
    stems = {path.stem for path in paths}
    takers = [path for path in paths if modules is not None and holds_state_dict(path)] or paths
    return {
        path.stem if len(stems) == len(paths) else str(path): load(
            path, modules=modules if path in takers else None
        )
        for path in paths
    }


def _swept(each: Setting) -> Setting:
    """A setting of architectures as the help shows it, with the values that are compared."""
    if each.field != "hidden":
        return each
    return replace(each, shown=f"{','.join(map(str, SHALLOW))} and {each.shown or each.default}")


command = Command(
    "compare",
    compare,
    parameters=data_parameters("moons"),
    sections=(
        Section("File", (*settings_of(Request), *settings_of(Comparison), *MADE_SETTINGS)),
        points_section(),
        Section(
            "Networks, one or more values each",
            tuple(map(_swept, settings_of(Architecture))),
            listed=True,
        ),
        TRAINING,
        *SECTIONS,
        OTHER,
    ),
    examples=(
        "dnnflow compare moons --hidden 0,1,5 -o depths.mp4",
        "dnnflow compare moons,rings --hidden 3 --width 2,3 --per-row 2 -o widths.gif",
    ),
    text="""Show networks side by side, on one clock.

    DATA, --hidden, --width, --activation and --seed take lists, as in 0,1,5; every combination is
    trained and gets a panel, and so does every saved network.
    """
    + formats_text(),
)
