"""How the plot of a track looks, as plain data: colours, sizes, and what else its marks know.

All lengths are hundredths of the smaller side of the plot, those of letters hundredths of type; a
page draws with them what the marks of ``dnnflow.render`` draw. Keys are names of JavaScript.
"""

import re
from dataclasses import asdict
from typing import Any, TypeAlias

import numpy as np

from dnnflow.motion.frame import View
from dnnflow.projection import piles
from dnnflow.projection.film import Film
from dnnflow.projection.sides import Sides
from dnnflow.projection.track import Track
from dnnflow.raster.kernels import PHASES
from dnnflow.raster.sprites import SHAPES
from dnnflow.render import curves, dots, panel, sides
from dnnflow.render.colors.clear import TRANSPARENT
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import MARKS, densities_of, ruler_of
from dnnflow.render.measures import ruler
from dnnflow.render.points import crowding
from dnnflow.render.points import piles as rings
from dnnflow.render.points.rings import CORNERS, OPACITY, STEPS
from dnnflow.render.theme import THEMES, theme_of
from dnnflow.render.topology import creases
from dnnflow.save.pages.moments import PAGE_LINES, lasting_of, lines_of
from dnnflow.save.pages.packing import Packed, packed

Plain: TypeAlias = dict[str, Any]
"""What JSON can hold."""

MISTAKES = "mistakes"
"""What a page calls the difference between points that the network gets right and others."""


def themes_of(film: Film) -> Plain:
    """The colours of each theme, with those that were asked for.

    A background that was asked for is that of the film's own theme alone; behind a transparent
    film a page has that of its theme.
    """
    own = "" if film.background == TRANSPARENT else film.background
    return {
        name: _camel(asdict(theme_of(name, film.class_colors, own if name == film.theme else "")))
        for name in THEMES
    }


def looks_of(film: Film, track: Track) -> Plain:
    """All that the plot of a track is drawn with, besides the positions."""
    words = LANGUAGES[track.language]
    bars = ruler_of(track, words)
    return {
        "theme": film.theme,
        "themes": themes_of(film),
        "marks": _marks(track),
        "frame": {"margin": panel.MARGIN, "fade": panel.EDGE_FADE},
        "type": {"small": panel.SMALL_TYPE, "smallest": panel.SMALLEST_TYPE},
        "lines": _lines(),
        "dots": _dots(track),
        "crowd": crowding.crowd_ink(len(track.dataset.labels)),
        "sides": list(map(_side, track.sides)),
        "densities": _densities() if densities_of(track, words).flat else None,
        "ruler": {
            **asdict(ruler.BAR),
            "fading": ruler.FADE,
            "lengths": bars.lengths,
            "numbers": [f"{length:g}" for length in bars.lengths],
            "circles": bars.circles.tolist(),
        },
        "end": view_of(bars.end),
        "piles": _piles(rings.Piles(track, words)),
    }


def view_of(view: View) -> Plain:
    """A view as the modules of a page exchange it."""
    x, y = view.centre
    return {"x": x, "y": y, "extent": view.extent, "shares": view.shares}


def _marks(track: Track) -> list[str]:
    """The marks of the plot, from back to front, and whether mistakes are shown.

    Of lines there are those that the track has.
    """
    lines = zip(PAGE_LINES, lines_of(track.flow), strict=True)
    absent = {name for name, each in lines if not lasting_of(each)}
    words = LANGUAGES[track.language]
    names = [
        name
        for name, row in MARKS.items()
        if name in track.marks and name not in absent and row.build(track, words).band == "plot"
    ]
    return [*names, MISTAKES] if "dots" in names else names


def _lines() -> Plain:
    edges = {"thickness": sides.EDGE_THICKNESS, "opacity": sides.EDGE_OPACITY}
    return {
        "walls": {"thickness": curves.WALL_THICKNESS, "opacity": curves.WALL_OPACITY},
        "grid": {"thickness": curves.GRID_THICKNESS},
        "flips": {"thickness": curves.GRID_THICKNESS, "opacity": curves.FLIP_OPACITY},
        "creases": {
            "thickness": creases.CREASE_THICKNESS,
            "faint": creases.FAINT,
            "bright": creases.BRIGHT,
        },
        "edges": edges,
    }


def _dots(track: Track) -> Plain:
    """One dot a point: how large, how solid, in which order, and which are wrong at each epoch."""
    labels, count = track.dataset.labels, len(track.dataset.labels)
    solid, rimmed = crowding.solidity(count)
    levels = dots.Dots(labels, track.mistakes[-1]).levels
    return {
        "radius": crowding.dot_radius(count),
        "solid": solid,
        "rim": {"share": dots.RIM_SHARE, "opacity": dots.RIM_OPACITY * rimmed},
        "open": dots.OPEN_SHARE,
        "depths": dots.depths_of(levels),
        "phases": PHASES,
        "shapes": [
            {"name": name, "area": shape.area, "reach": shape.reach}
            for name, shape in SHAPES.items()
        ],
        "order": _numbers(dots.shuffled(count)) if solid else None,
        "wrong": [_bits(wrong) for wrong in track.mistakes],
    }


def _side(side: Sides) -> Plain:
    return {"weight": side.weight.tolist(), "bias": side.bias.tolist()}


def _densities() -> Plain:
    return {
        "steps": sides.DENSITY_STEPS,
        "weights": sides.density_weights().tolist(),
        "height": sides.DENSITY_HEIGHT,
        "opacity": sides.DENSITY_OPACITY,
        "ridge": {"thickness": sides.RIDGE_THICKNESS, "opacity": sides.RIDGE_OPACITY},
    }


def _piles(marked: rings.Piles) -> Plain:
    return {
        "thickness": rings.THICKNESS,
        "opacity": OPACITY,
        "corners": CORNERS,
        "steps": STEPS,
        "tight": piles.TIGHT,
        "loose": piles.LOOSE,
        "followed": piles.FOLLOWED,
        "avoided": rings.MOST_AVOIDED,
        "line": rings.LABEL_LINE,
        "gap": rings.GAP,
        "foot": {"letters": rings.FOOT_LETTERS, "length": rings.FOOT_LENGTH},
        "clouds": list(map(_pile, marked.found)),
        "words": list(marked.texts),
    }


def _pile(found: piles.Piles) -> Plain:
    return {
        "labels": found.labels.tolist(),
        "radii": found.radii.tolist(),
        "followed": _numbers(found.followed),
    }


def _numbers(indices: np.ndarray) -> Packed:
    """Numbers of points, in as few bytes as hold them all."""
    return packed(indices, "uint16" if indices.max(initial=0) < 1 << 16 else "int32")


def _bits(flags: np.ndarray) -> Packed:
    """A bit each, the lowest of a byte first."""
    return packed(np.packbits(flags, bitorder="little"), "uint8")


def _camel(fields: Plain) -> Plain:
    """The same under names of JavaScript."""
    return {
        re.sub("_(.)", lambda found: found[1].upper(), name): value
        for name, value in fields.items()
    }
