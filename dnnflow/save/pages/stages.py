"""The stages of a flow become tables: each map, what it does to space, and its walls."""

from collections.abc import Callable
from typing import Any

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.activations import parameters
from dnnflow.dnn.polar import Polar, Turn
from dnnflow.flow.flow import Flow
from dnnflow.flow.lines import Lines
from dnnflow.flow.stage import Stage
from dnnflow.flow.stages import Activation, Affine
from dnnflow.flow.walls import walls_of
from dnnflow.motion.paths import SPHERICAL
from dnnflow.save.pages.packing import packed

WIDEST_COMPUTED = 16
"""Wider spaces take a player too long: it gets what is seen of them."""


def stages_tables(flow: Flow, path: str) -> list[dict[str, Any]]:
    """What a player moves points by, stage by stage.

    Args:
        flow: Whose stages they are.
        path: A name from ``PATHS``: how affine stages move.
    """
    return [
        STAGE_TABLES[type(stage)](stage, centroid, path)
        for stage, centroid in zip(flow.stages, flow.centroids, strict=False)
    ]


def can_be_computed(flow: Flow) -> bool:
    """Whether a player knows all stages, and is fast enough for their widths."""
    return flow.width <= WIDEST_COMPUTED and all(map(_is_known, flow.stages))


def _is_known(stage: Stage) -> bool:
    """Whether a player knows the kind of a stage, and its way: norms go about 0 in films alone."""
    spherical = isinstance(stage, Activation) and stage.function.partition("(")[0] in SPHERICAL
    return type(stage) in STAGE_TABLES and not spherical


def walls_tables(
    flow: Flow, place: Callable[[Cloud], Cloud]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Of each stage the number of its walls, and whether they stand from the start; and all walls.

    Args:
        flow: Whose stages they are.
        place: Where the walls are to be.
    """
    boxes: dict[int, Lines] = {}
    tables = []
    for stage, centroid in zip(flow.stages, flow.centroids[1:], strict=True):
        box = walls_of(stage.bounds, len(centroid))
        if box:
            boxes[id(box)] = box
        number = list(boxes).index(id(box)) if box else None
        tables.append({"walls": number, "standing": stage.start_bounds is not None})
    return tables, [_walls(box, place(box.vertices)) for box in boxes.values()]


def turn_table(turn: Turn) -> dict[str, Any]:
    """A turn, plane by plane."""
    return {"planes": packed(turn.planes, "float64"), "angles": packed(turn.angles, "float64")}


def _affine(stage: Affine, centroid: Float[np.ndarray, " d_in"], path: str) -> dict[str, Any]:
    rows, columns = stage.weight.shape
    return {
        "kind": "affine",
        "rows": rows,
        "columns": columns,
        "weight": packed(stage.weight, "float64"),
        "bias": packed(stage.bias, "float64"),
        "centroid": packed(centroid, "float64"),
        "polar": _polar(stage.polar, path) if path in POLAR else None,
    }


def _activation(stage: Activation, *_: object) -> dict[str, Any]:
    name = stage.function.partition("(")[0]
    values = [None if np.isinf(each) else each for each in parameters(stage.function)]
    return {"kind": "activation", "function": name, "parameters": values}


STAGE_TABLES: dict[type, Callable[..., dict[str, Any]]] = {Affine: _affine, Activation: _activation}
"""The kinds of stages that a player can compute."""


def _polar(parts: Polar, path: str) -> dict[str, Any]:
    return {
        "size": len(parts.axes),
        "stretches": packed(parts.stretches, "float64"),
        **POLAR[path](parts),
    }


def _turned(parts: Polar) -> dict[str, Any]:
    return {"axes": packed(parts.axes, "float64"), "turn": turn_table(parts.turn)}


def _staged(parts: Polar) -> dict[str, Any]:
    first, second = map(turn_table, parts.turns)
    return {"upright": packed(parts.upright.T, "float64"), "first": first, "second": second}


POLAR: dict[str, Callable[[Polar], dict[str, Any]]] = {
    "turn": _turned,
    "continuous": _turned,
    "staged": _staged,
}
"""What the paths need to know of a weight."""


def _walls(box: Lines, vertices: Cloud) -> dict[str, Any]:
    return {
        "vertices": packed(vertices, "float64"),
        "starts": packed(box.starts, "uint8"),
        "labels": [packed(box.labels, "uint8")],
        "width": vertices.shape[1],
    }
