"""Dots drawn beforehand: one small picture for every kind, plane and sub-pixel phase."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from jaxtyping import Float, Integer, UInt8

from dnnflow._typing import Layout
from dnnflow.render.color import values_of

PHASES = 16


@dataclass(frozen=True)
class Dot:
    """A disc with a rim.

    Attributes:
        color, rim: ``#rrggbb``, inside and around.
        radius: Of the disc, in pixels.
        thickness: Of the rim around it, in pixels.
        opacity, rim_opacity: From 0 to 1.
    """

    color: str
    rim: str
    radius: float
    thickness: float = 0.0
    opacity: float = 1.0
    rim_opacity: float = 1.0


@dataclass(frozen=True, eq=False)
class Sprites:
    """Dots for one plane, shape (kinds, phases, phases, side, side), as the kernels take them."""

    ink: UInt8[np.ndarray, "kinds phases phases side side"]
    alpha: UInt8[np.ndarray, "kinds phases phases side side"]


@lru_cache(maxsize=64)
def sprites_of(dots: tuple[Dot, ...], layout: Layout) -> tuple[Sprites, Sprites, Sprites]:
    """The sprites of some dots for each of the three planes."""
    colors = np.array([values_of(dot.color, layout) for dot in dots]).T
    rims = np.array([values_of(dot.rim, layout) for dot in dots]).T
    full = _coverages(dots, 1.0)
    half = full if layout == "rgb" else _coverages(dots, 0.5)
    first, second, third = (
        _inked(covers, colors[plane], rims[plane])
        for plane, covers in enumerate((full, half, half))
    )
    return first, second, third


def _inked(
    covers: tuple[np.ndarray, np.ndarray],
    color: Integer[np.ndarray, " kinds"],
    rim: Integer[np.ndarray, " kinds"],
) -> Sprites:
    inside, around = covers
    shade = (
        np.expand_dims(color, (1, 2, 3, 4)) * inside + np.expand_dims(rim, (1, 2, 3, 4)) * around
    )
    alpha = np.rint(255 * (inside + around))
    return Sprites(np.minimum(np.rint(shade), alpha).astype(np.uint8), alpha.astype(np.uint8))


def _coverages(dots: tuple[Dot, ...], scale: float) -> tuple[np.ndarray, np.ndarray]:
    """How much of each pixel lies inside each dot and in its rim, times their opacities."""
    side = 2 * math.ceil(scale * max(dot.radius + dot.thickness for dot in dots) + 1)
    inside = [dot.opacity * _disc(scale * dot.radius, side) for dot in dots]
    whole = [_disc(scale * (dot.radius + dot.thickness), side) for dot in dots]
    around = [
        dot.rim_opacity * (outer - _disc(scale * dot.radius, side))
        for dot, outer in zip(dots, whole, strict=True)
    ]
    return np.stack(inside), np.stack(around)


def _disc(radius: float, side: int) -> Float[np.ndarray, "phases phases side side"]:
    """The share of each pixel that a disc covers, at every phase, by an integral image."""
    samples = (np.arange((side + 1) * PHASES) + 0.5) / PHASES - side / 2 - 1
    mask = samples[:, None] ** 2 + samples**2 <= radius**2
    total = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1))
    total[1:, 1:] = mask.cumsum(0).cumsum(1)
    steps = PHASES * np.arange(side)
    corner = (PHASES - np.arange(PHASES))[:, None] + steps
    low, high = total[corner], total[corner + PHASES]
    boxes = [
        (high if down else low)[:, :, corner + PHASES * right]
        for down in (0, 1)
        for right in (0, 1)
    ]
    share = (boxes[3] - boxes[2] - boxes[1] + boxes[0]) / PHASES**2
    return share.transpose(0, 2, 1, 3)
