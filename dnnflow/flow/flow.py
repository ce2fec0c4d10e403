"""The flow of a network: the clouds before, between and after its stages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from dnnflow._typing import Cloud, Float, Integer
from dnnflow.data.extent import check_extent
from dnnflow.dnn.naming import INPUT
from dnnflow.dnn.network import Network
from dnnflow.flow.boundary import boundary_of
from dnnflow.flow.clouds import clouds_of, steps_of
from dnnflow.flow.grid import grid_of
from dnnflow.flow.lines import Awaited, Lines, Moved
from dnnflow.flow.residual.flips import with_flips
from dnnflow.flow.stage import Map, Stage
from dnnflow.flow.stages import stages_of
from dnnflow.flow.topology.cells import Cells
from dnnflow.flow.topology.creases import cells_around, creases_of, sheets_of

CALCULATING = np.errstate(over="ignore", invalid="ignore")
"""For what is calculated first and then checked for what is not finite."""


@dataclass(frozen=True, eq=False)
class Flow:
    """A cloud on its way through the stages, and the lines that go with it.

    Attributes:
        stages: The s maps; or what was learnt between s + 1 epochs.
        clouds: The s + 1 clouds; the first is the input, or that of the first epoch. Widths may
            differ. Very large ones are made when they are asked for: ask for each in its turn.
        grid, boundary, creases, sheets: As many sets of lines, pushed through the same stages; or
            none. A cloud may be without a boundary. Sheets are outlines of what space is folded in.
        flips: The cells of the grid that residual blocks turn over, hatched; as the boundary.
        company: How many flows are measured together: of many, each is looked at more briefly.
        whole: The clouds as they were recorded, where ``clouds`` are what is seen of them.
        walled: Whether the boxes of bounded activations go with the points.
    """

    stages: tuple[Stage, ...]
    clouds: Sequence[Float[np.ndarray, "_ _"]]
    grid: Sequence[Lines] = ()
    boundary: Sequence[Lines | None] = ()
    flips: Sequence[Lines | None] = ()
    company: int = 1
    whole: tuple[Float[np.ndarray, "_ _"], ...] = ()
    creases: Sequence[Lines] = ()
    sheets: Sequence[Lines] = ()
    walled: bool = True

    @property
    def lines(self) -> tuple[Sequence[Lines | None], ...]:
        """All that go with the points: the grid, the boundary, flips, creases and sheets."""
        return self.grid, self.boundary, self.flips, self.creases, self.sheets

    def __repr__(self) -> str:
        return (
            f"Flow({len(self.stages)} stages, {len(self.clouds[0]):,} points, width {self.width})"
        )

    @property
    def width(self) -> int:
        """The width of the widest cloud."""
        return max(map(len, self.centroids))

    @property
    def judged(self) -> Sequence[Float[np.ndarray, "_ _"]]:
        """The clouds in all their dimensions."""
        return self.whole or self.clouds

    @property
    def widths(self) -> tuple[int, ...]:
        """How many dimensions each cloud has, seen or not."""
        return tuple(cloud.shape[1] for cloud in self.whole) or tuple(map(len, self.centroids))

    @cached_property
    def centroids(self) -> tuple[Float[np.ndarray, " _"], ...]:
        """The mean of each cloud, in double precision."""
        # As ``mean``, which is slow across the few coordinates of a point.
        return tuple(np.einsum("nd->d", cloud, dtype=float) / len(cloud) for cloud in self.clouds)

    def among(self, company: int, kept: slice | Integer[np.ndarray, " kept"]) -> "Flow":
        """Some of the points, without lines and walls, on the same way; measured among others."""
        some = replace(
            self,
            clouds=tuple(cloud[kept] for cloud in self.clouds),
            whole=tuple(cloud[kept] for cloud in self.whole),
            grid=(),
            boundary=(),
            flips=(),
            creases=(),
            sheets=(),
            company=company,
            walled=False,
        )
        vars(some)["centroids"] = self.centroids  # about which all points move
        return some

    def drawn_as(self, other: "Flow") -> "Flow":
        """The same points with the grid and the boundary with which another flow begins."""
        begun = [lines[0] if lines else None for lines in (other.grid, other.boundary)]
        maps = [stage for stage in self.stages if isinstance(stage, Map)]
        grid, boundary = (_push_lines(maps, lines) for lines in begun)
        return replace(self, grid=grid, boundary=boundary)


@CALCULATING
def flow_of(
    network: Network,
    points: Cloud,
    *,
    grid: Lines | None = None,
    boundary: Lines | None = None,
    output_stage: bool = False,
) -> Flow:
    """Push points, and lines of the input space, through the hidden layers of a network.

    With ``output_stage`` the output layer's affine map comes last: to one axis, or the logits.

    Raises:
        DataError: the points do not fit the network, or a cloud overflows.
    """
    network.check_width(points)
    stages = stages_of(network, output_stage=output_stage)
    flow = Flow(
        stages, clouds_of(stages, points), _push_lines(stages, grid), _push_lines(stages, boundary)
    )
    names = [INPUT, *(stage.label for stage in stages)]
    for name, cloud in zip(names, flow.clouds, strict=True):
        check_extent(cloud, f"network {network.name!r}, {name!r}")
    return flow


@CALCULATING
def flow_with_lines(network: Network, points: Cloud, *, output_stage: bool = False) -> Flow:
    """The flow of points, with the grid of their plane and the boundary that the network draws.

    Raises:
        DataError: as ``flow_of``.
    """
    network.check_width(points)
    check_extent(points, INPUT)
    flow = flow_of(network, points, output_stage=output_stage)
    stages = stages_of(network, output_stage=output_stage)
    told, flips = with_flips(stages, points)
    drawn = _Drawn(network, stages, points)
    return replace(
        flow,
        stages=told,
        grid=Awaited(drawn.grid),
        boundary=Awaited(drawn.boundary),
        creases=Awaited(drawn.creases),
        sheets=Awaited(drawn.sheets),
        flips=_push_lines(stages, flips),
    )


@dataclass(frozen=True, eq=False)
class _Drawn:
    """What is drawn on the plane of some points, and goes through the stages with them.

    Attributes:
        network: Whose boundary it is.
        stages: The maps.
        points: Shape (n, d).
    """

    network: Network
    stages: Sequence[Map]
    points: Cloud

    @CALCULATING
    def grid(self) -> Sequence[Lines]:
        """The grid."""
        steps = steps_of(self.stages)
        return self._pushed(grid_of(self.points, steps, [self.network.classify]))

    @CALCULATING
    def boundary(self) -> Sequence[Lines]:
        """Where the network's class changes."""
        return self._pushed(boundary_of(self.network, self.points))

    @CALCULATING
    def creases(self) -> Sequence[Lines]:
        """Along which space is folded."""
        return self._pushed(creases_of(self._cells))

    @CALCULATING
    def sheets(self) -> Sequence[Lines]:
        """Outlines of what is folded."""
        return self._pushed(sheets_of(self._cells))

    @cached_property
    def _cells(self) -> Cells | None:
        return cells_around(self.stages, self.points)

    def _pushed(self, lines: Lines | None) -> Sequence[Lines]:
        return _push_lines(self.stages, lines)


def _push_lines(stages: Sequence[Map], lines: Lines | None) -> Sequence[Lines]:
    return () if lines is None else Moved(lines, clouds_of(stages, lines.vertices))
