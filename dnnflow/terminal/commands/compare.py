"""``dnnflow compare``: networks side by side, on one clock."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from math import prod
from pathlib import Path
from typing import Any, TypeVar

from dnnflow._settings import Setting, setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.exchange.load import holds_state_dict, load
from dnnflow.fit.store import Store
from dnnflow.fit.train import check_trainable, untrained
from dnnflow.flow.sources import Layers, Source
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.arrangement import MOST_PANELS
from dnnflow.save.formats import format_of
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.fit.places import usual_suffix
from dnnflow.study.variants import (
    MOST_SETTINGS,
    Variant,
    check_panels,
    comparison,
    loaded_variants,
    trained_variants,
)
from dnnflow.terminal.cli import Command
from dnnflow.terminal.manner import MADE_SETTINGS, SECTIONS, Manner, formats_text, manner_of
from dnnflow.terminal.networks import MODULES_SETTING, Trainings
from dnnflow.terminal.options import Given, Section, listed
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import OTHER, Screen

Held = TypeVar("Held")

SHALLOW = (0, 1)
"""The hidden layers of the networks that are compared with a usual one, if nothing is asked for."""


@dataclass(frozen=True)
class Request:
    """What ``dnnflow compare`` was asked for.

    Attributes:
        points: The data sets.
        architectures: Of the networks that are trained on each of them, one after the other.
        trainings: What trains each of them, once with each of some settings.
        source: Makes a source of a network.
        manner: How they are shown.
        screen: What it says.
        model: The files of networks that are shown too.
        modules: What the tensors of those that are PyTorch state dicts belong to.
        per_row: How many panels stand in a row; what fits best if not given.
        dials: Whether one panel is shown at a time; so are those that are more than a picture has.
        output: Where the file goes.
    """

    points: tuple[Points, ...]
    architectures: tuple[tuple[Architecture, ...], ...]
    trainings: tuple[Trainings, ...]
    source: Callable[[Network], Source]
    manner: Manner
    screen: Screen
    model: tuple[Path, ...] = setting((), "A saved network; may be repeated.")
    modules: str | None = setting(None, MODULES_SETTING[0].purpose)
    clock: str = Comparison.clock
    per_row: int | None = setting(None, "Panels in a row.", shown="what fits best")
    dials: bool = setting(False, "Sliders that choose the one panel that is shown, in a page.")
    output: Path = setting(Path("comparison.mp4"), "The file; its suffix is its format.")

    @property
    def count(self) -> int:
        """How many panels there are."""
        trained = sum(map(len, self.architectures)) * len(self.trainings)
        return trained + len(self.points) * len(self.model)

    @property
    def dialled(self) -> bool:
        """Whether one panel is shown at a time."""
        crowded = self.count > MOST_PANELS and self.per_row is None
        return self.dials or (crowded and format_of(self.manner.destination.name).dials)

    def arranged(self, variants: Sequence[Variant]) -> Comparison:
        """Networks side by side, as asked for.

        Raises:
            UsageError: too many networks, or none in a row.
        """

        def animate(network: Network, dataset: Dataset) -> Animation:
            return self.manner.animation(self.source(network), dataset)

        return comparison(
            variants,
            per_row=self.per_row,
            clock=self.clock,
            dials=self.dialled,
            animate=animate,
        )


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    own = given.fields((*settings_of(Request), *settings_of(Comparison)))
    points = tuple(points_of(given, source) for source in sources_of(given))
    usual = Request.output.with_suffix(usual_suffix(given["for"], Request.output.suffix))
    settings = given.fields(settings_of(TrainingSettings))
    return Request(
        points,
        tuple(_architectures(given, each.name) for each in points),
        tuple(
            Trainings(each, given.into(Store()), given.into(Screen()))
            for each in _combined(TrainingSettings(), settings)
        ),
        partial(Layers, **given.fields(settings_of(Layers))),
        manner_of(given, own.get("output", usual), Schedule()),
        given.into(Screen()),
        **own,
    )


def _architectures(given: Given, name: str) -> tuple[Architecture, ...]:
    """Every combination of the values that were given; some depths if nothing else is shown.

    What was not given suits the data set of this name.
    """
    suited, lists = Architecture.suiting(name), listed(given.fields(settings_of(Architecture)))
    if not lists and given["model"]:
        return ()
    several = any(len(each) > 1 for each in given.fields(settings_of(TrainingSettings)).values())
    if lists.keys() <= {"residual"} and not several:
        lists["hidden"] = (*SHALLOW, suited.hidden)
    return _combined(suited, lists)


def _combined(usual: Held, lists: Mapping[str, Sequence[Any]]) -> tuple[Held, ...]:
    """A dataclass with some of its fields changed, to every combination of the values of each.

    Raises:
        UsageError: the combinations are too many, or one of them makes no sense.
    """
    if (count := prod(map(len, lists.values()))) > MOST_SETTINGS:
        check_panels(count)
    changes = (dict(zip(lists, each, strict=True)) for each in product(*lists.values()))
    return tuple(replace(usual, **each) for each in changes)  # type: ignore[type-var]


def compare(given: Given) -> None:
    """Make the file."""
    request = request_of(given)
    screen, manner = request.screen, request.manner
    manner.check()
    check_panels(request.count)
    datasets = [each.dataset() for each in request.points]
    variants = loaded_variants(datasets, _loaded(request.model, request.modules))
    if any(request.architectures):
        variants += _trained(request, datasets, variants)
    shown = request.arranged(variants)
    film = manner.film(shown)
    if not any(request.architectures):
        manner.warm_up()
    manner.save(shown, film, screen)


def _trained(
    request: Request, datasets: Sequence[Dataset], loaded: Sequence[Variant]
) -> Sequence[Variant]:
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
    several = partial(trained_variants, datasets, request.architectures)
    tried = several({each.settings: untrained for each in request.trainings})
    manner.try_out(request.arranged([*loaded, *tried]))
    manner.warm_up()
    return several({each.settings: each.networks for each in request.trainings})


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
            (*map(_swept, settings_of(Architecture)), *settings_of(TrainingSettings)),
            listed=True,
        ),
        Section("Training", settings_of(Store)),
        *SECTIONS,
        OTHER,
    ),
    examples=(
        "dnnflow compare moons --hidden 0,1,5 -o depths.mp4",
        "dnnflow compare moons,rings --hidden 0-10:5 --width 2,3 -o widths.gif",
    ),
    text="""Show networks side by side, on one clock.

    DATA and all that is said of the networks and their training take lists, as in 0,1,5, and whole
    numbers ranges, as in 0-10 or, in steps of 2, 0-10:2. Every combination is trained and gets a
    panel, and so does every saved network; what varies is its title.
    """
    + formats_text(),
)
