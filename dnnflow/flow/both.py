"""Layers, then epochs: points pass a network as it was at first; where they end, it is trained."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import ClassVar, TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, frozen
from dnnflow.data.extent import check_extent
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.naming import INPUT
from dnnflow.dnn.network import Network
from dnnflow.flow.boundary import boundary_of
from dnnflow.flow.clouds import clouds_of, steps_of
from dnnflow.flow.epochs import Learning, learning, moved_over, place_of, space_of, steps_over
from dnnflow.flow.flow import CALCULATING, Flow
from dnnflow.flow.grid import grid_of
from dnnflow.flow.lines import Lines
from dnnflow.flow.residual.flips import with_flips
from dnnflow.flow.separators import separators_of
from dnnflow.flow.stage import Map, Phrase, layers_of
from dnnflow.flow.stages import stages_of

Clouds: TypeAlias = Sequence[Float[np.ndarray, "_ _"]]


class Training(Learning):
    """A step of a training behind the layers: all of it is one phrase, at one pace."""

    goes_on: ClassVar[bool] = True
    gliding: ClassVar[bool] = True


class FirstTraining(Training):
    """The first step, before which there is a rest."""

    goes_on: ClassVar[bool] = False
    opens_layer: ClassVar[bool] = True


@CALCULATING
def flow_over_both(history: History, points: Cloud, *, layer: str | int | None = None) -> Flow:
    """The points on their way to a layer by the first epoch's network; there, epoch by epoch.

    The grid is the same all the way. The boundary of the first epoch's network goes with the points
    until they are there; what follows is as ``flow_over_epochs`` has it.

    Args:
        history: All networks in one gauge.
        points: Shape (n, d), as wide as the networks' input.
        layer: Which one, as in ``place_of``.

    Raises:
        UsageError: there is no such layer.
        DataError: the points do not fit the networks, or a cloud overflows.
    """
    last, networks = place_of(history.network, layer), history.networks
    networks[0].check_width(points)
    check_extent(points, INPUT)
    maps = _maps(history.epochs[0], last)
    early = tuple(islice(clouds_of(maps, points), len(maps)))
    late = tuple(frozen(space_of(each, points, last)) for each in networks)
    for cloud, name in zip((*early, *late), _names(history, maps), strict=True):
        check_extent(cloud, name)
    steps = [*steps_of(maps), *steps_over(networks[1:], last)]
    grid = grid_of(points, steps, [each.classify for each in networks])
    maps, flips = with_flips(maps, points)
    return Flow(
        (*maps, *_trainings(history, last)),
        (*early, *late),
        (*_early(grid, networks[0], maps), *moved_over(networks, last, grid)),
        _boundary(networks, points, maps, late if last == len(networks[0].hidden) else ()),
        _flips(flips, networks[0], maps, len(late)),
    )


def _maps(epoch: Epoch, layer: int) -> tuple[Map, ...]:
    """The stages up to a layer, by its number, as they were at an epoch; their captions say so."""

    def place(name: str) -> Phrase:
        key = "layer_at_epoch" if epoch.number else "layer_untrained"
        return Phrase(key, {"layer": name, "number": epoch.number})

    stages = stages_of(epoch.network, place=place)
    return tuple(
        stage for stage, number in zip(stages, layers_of(stages), strict=True) if number <= layer
    )


def _trainings(history: History, layer: int) -> tuple[Learning, ...]:
    """The stages from epoch to epoch, in the space of a layer by its number."""
    return learning(history, layer, FirstTraining)[:1] + learning(history, layer, Training)[1:]


def _names(history: History, maps: Sequence[Map]) -> Iterator[str]:
    """What the clouds are called where one of them overflows."""
    name = history.network.name
    yield from (f"network {name!r}, {each!r}" for each in (INPUT, *(stage.label for stage in maps)))
    yield from (f"network {name!r}, epoch {epoch.number}" for epoch in history.epochs[1:])


def _early(lines: Lines | None, network: Network, maps: Sequence[Map]) -> tuple[Lines, ...]:
    """Lines of the input plane before each of the stages, with the classes predicted there."""
    if lines is None:
        return ()
    labels = network.classify(lines.vertices)
    clouds = islice(clouds_of(maps, lines.vertices), len(maps))
    return tuple(Lines(cloud, lines.starts, labels) for cloud in clouds)


def _flips(
    flips: Lines | None, network: Network, maps: Sequence[Map], epochs: int
) -> tuple[Lines | None, ...]:
    """The cells that the first network turns over, hatched on their way; none from then on."""
    return (*_early(flips, network, maps), *(None,) * epochs) if flips else ()


def _boundary(
    networks: Sequence[Network], points: Cloud, maps: Sequence[Map], ends: Clouds
) -> tuple[Lines | None, ...]:
    """The boundary of the first network before each stage, then the planes of all networks.

    Args:
        networks: One an epoch.
        points: Shape (n, d).
        maps: The stages of the first network.
        ends: The last hidden layer's cloud at each epoch; none if those are of another layer.
    """
    planes = separators_of([each.output for each in networks], ends) if ends else ()
    drawn = boundary_of(networks[0], points)
    early = _early(drawn, networks[0], maps) or (None,) * len(maps)
    return *early, *(planes or (None,) * len(networks))
