"""The stages of a flow become tables: each map, what it does to space, and its walls."""

from collections.abc import Callable
from typing import Any

import numpy as np

from dnnflow.dnn.activations import parameters
from dnnflow.dnn.polar import Polar, Turn
from dnnflow.flow.flow import Flow
from dnnflow.flow.lines import Lines
from dnnflow.flow.stages import Activation, Affine
from dnnflow.flow.walls import walls_of
from dnnflow.save.pages.packing import packed


def stages_table(flow: Flow, path: str) -> dict[str, Any]:
    """What a player moves points by: the stages, and the walls that some of them end in.

    Args:
        flow: Whose stages they are.
        path: A name from ``PATHS``: how affine stages move.
    """
    walls: dict[int, Lines] = {}
    tables = []
    for number, stage in enumerate(flow.stages):
        box = walls_of(stage.bounds, len(flow.centroids[number + 1]))
        if box:
            walls[id(box)] = box
        tables.append(
            {
                "label": stage.label,
                "walls": list(walls).index(id(box)) if box else None,
                "standing": stage.start_bounds is not None,
                **TABLES[type(stage)](stage, flow.centroids[number], path),
            }
        )
    return {"stages": tables, "walls": [_walls(box) for box in walls.values()]}


def turn_table(turn: Turn) -> dict[str, Any]:
    """A turn, plane by plane."""
    return {"planes": packed(turn.planes, "float64"), "angles": packed(turn.angles, "float64")}


def _affine(stage: Affine, centroid: np.ndarray, path: str) -> dict[str, Any]:
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


def _activation(stage: Activation, _centroid: np.ndarray, _path: str) -> dict[str, Any]:
    name = stage.function.partition("(")[0]
    values = [None if np.isinf(each) else each for each in parameters(stage.function)]
    return {"kind": "activation", "function": name, "parameters": values}


TABLES: dict[type, Callable[..., dict[str, Any]]] = {Affine: _affine, Activation: _activation}
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


POLAR: dict[str, Callable[[Polar], dict[str, Any]]] = {"turn": _turned, "staged": _staged}
"""What the paths need to know of a weight."""


def _walls(box: Lines) -> dict[str, Any]:
    return {
        "vertices": packed(box.vertices, "float64"),
        "starts": packed(box.starts, "uint8"),
        "labels": packed(box.labels, "uint8"),
        "width": box.vertices.shape[1],
    }
