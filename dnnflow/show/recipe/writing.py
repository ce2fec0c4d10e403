"""A comparison and what is asked of its file become a recipe.

A recipe is TOML: the settings under the names of their options, a table for each panel, and one
for each network and each set of points, which are named by their hashes.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import fields, replace
from typing import Any, Protocol, runtime_checkable

from dnnflow import __version__
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.history import History
from dnnflow.dnn.layers.scales import is_rescaled
from dnnflow.dnn.network import Network
from dnnflow.errors import UsageError
from dnnflow.flow.sources import Both, Epochs, Layers, Recorded, Source
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.arrangement import Arrangement
from dnnflow.show.output import Output
from dnnflow.show.recipe.contents import (
    Content,
    content_of_model,
    content_of_points,
    made_here,
    trained_here,
)
from dnnflow.show.recipe.hashes import Model
from dnnflow.show.recipe.values import plain_values

SOURCES: dict[str, type[Layers | Epochs | Both | Recorded]] = {
    "layers": Layers,
    "epochs": Epochs,
    "both": Both,
    "recorded": Recorded,
}
"""What animations go over."""

LARGEST_UNASKED = 1_000_000
"""Bytes of points and networks that a recipe holds without being asked to."""


@runtime_checkable
class Panel(Protocol):
    """What a recipe says of an animation, beside its settings."""

    @property
    def source(self) -> Source: ...  # noqa: D102
    @property
    def dataset(self) -> Dataset: ...  # noqa: D102
    @property
    def schedule(self) -> Schedule: ...  # noqa: D102
    @property
    def heading(self) -> str: ...  # noqa: D102
    @property
    def gauge(self) -> str: ...  # noqa: D102
    @property
    def view(self) -> str: ...  # noqa: D102
    @property
    def marks(self) -> tuple[str, ...]: ...  # noqa: D102


@runtime_checkable
class Panels(Protocol):
    """What a recipe says of a comparison."""

    @property
    def rows(self) -> tuple[tuple[Panel, ...], ...]: ...  # noqa: D102
    @property
    def clock(self) -> str: ...  # noqa: D102
    @property
    def arrangement(self) -> Arrangement: ...  # noqa: D102


def remark_of(shown: Panels, output: Output, fps: float | None = None) -> str:
    """What a file says of how it was made: a line for people, and the recipe unless unwanted.

    Args:
        shown: What it shows.
        output: What is asked of it.
        fps: Its rate, if it is not what was asked for.

    Raises:
        DataError: what the recipe is asked to hold is too large.
    """
    with suppress(UsageError):  # of a source that has no recipe
        if not output.no_recipe:
            return f"{comment_of(shown)}\n\n{recipe_of(shown, output, fps)}"
    return comment_of(shown)


def is_private(shown: Panels) -> bool:
    """Whether any points or networks that it shows are the user's own, not made by dnnflow."""
    panels = [each for row in shown.rows for each in row]
    try:
        return not all(made_here(each.dataset) and trained_here(_model(each)) for each in panels)
    except UsageError:  # a source of the user's own making
        return True


def comment_of(shown: Panels) -> str:
    """What a file says of how it was made, in a line for people."""
    panels = [each for row in shown.rows for each in row]
    told = [f"{each.heading} (gauge {_gauge(each)}, view {each.view})" for each in panels]
    return ": ".join(filter(None, ("dnnflow", shown.arrangement.title, ", ".join(told))))


def _gauge(panel: Panel) -> str:
    """The gauge, and whether it rescales neurons."""
    with suppress(UsageError):  # of a source that has no recipe
        model = _model(panel)
        network = model.network if isinstance(model, History) else model
        rescaled = isinstance(network, Network) and is_rescaled(network)
        if panel.gauge == "canonical" and rescaled:
            return f"{panel.gauge}, neurons rescaled"
    return panel.gauge


def recipe_of(shown: Panels, output: Output, fps: float | None = None) -> str:
    """How a whole film is made, as TOML; the same for the same film.

    Raises:
        UsageError: it shows something that comes from a source of the user's own making.
        DataError: what it is asked to hold is too large.
    """
    # Here, for it is needed at the end only.
    from tomli_w import dumps

    return dumps(_table(shown, output, fps))


def _table(shown: Panels, output: Output, fps: float | None) -> dict[str, Any]:
    schedule = shown.rows[0][0].schedule
    panels = [panel for row in shown.rows for panel in row]
    models = {id(each.source): content_of_model(_model(each)) for each in panels}
    points = {id(each.dataset): content_of_points(each.dataset) for each in panels}
    size = sum(each.size for each in (*models.values(), *points.values()) if each.own)
    whole = {True: output.embed or size <= LARGEST_UNASKED, False: output.embed}
    entries = _entries(points.values(), whole)
    return {
        "dnnflow": __version__,
        "clock": shown.clock,
        **plain_values(replace(schedule, fps=fps or schedule.fps)),
        **plain_values(output),
        "arrangement": plain_values(shown.arrangement),
        "panels": [
            {
                "row": number,
                "network": models[id(each.source)].hash,
                "points": (found := points[id(each.dataset)].hash),
                **_settings(each, named=entries[found].get("name") == each.dataset.name),
            }
            for number, row in enumerate(shown.rows)
            for each in row
        ],
        "networks": _entries(models.values(), whole),
        "points": entries,
    }


def _model(panel: Panel) -> Model:
    """The network, or the history, whose layers or epochs an animation goes over.

    Raises:
        UsageError: its source is of another kind.
    """
    for kind in SOURCES.values():
        if isinstance(panel.source, kind):
            model: Model = getattr(panel.source, fields(kind)[0].name)
            return model
    raise UsageError(f"a source of class {type(panel.source).__name__} has no recipe")


def _settings(panel: Panel, *, named: bool) -> dict[str, Any]:
    """How a panel is shown.

    Args:
        panel: The panel.
        named: Whether its points, which give it its title, have their name in the recipe.
    """
    (over,) = (name for name, kind in SOURCES.items() if isinstance(panel.source, kind))
    settings = {**plain_values(panel.source), **plain_values(panel)}
    title = {} if named else {"title": panel.heading}
    return {"over": over, "marks": list(panel.marks), **settings, **title}


def _entries(contents: Iterable[Content], whole: Mapping[bool, bool]) -> dict[str, dict[str, Any]]:
    return {each.hash: each.table(whole=whole[each.own]) for each in contents}
