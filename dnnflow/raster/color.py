"""Colours become the values of a picture's planes, RGB or BT.709."""

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from dnnflow._typing import Float, Integer, Layout, frozen


@dataclass(frozen=True)
class Group:
    """Planes of a picture that have their samples at the same places.

    Attributes:
        planes: Which of the three.
        factor, shift: The place (x, y) in pixels is (factor * x + shift, factor * y) in samples.
    """

    planes: slice
    factor: float = 1.0
    shift: float = 0.0


HALF, SHIFT = 0.5, 0.25
"""Where the samples of chroma lie, as ``Group`` says: on even columns (H.264, figure E-1)."""

GROUPS: dict[str, tuple[Group, ...]] = {
    "rgb": (Group(slice(0, 3)),),
    "yuv420": (Group(slice(0, 1)), Group(slice(1, 3), HALF, SHIFT)),
}
"""The planes of each layout."""

RED_LUMA, GREEN_LUMA, BLUE_LUMA = 0.2126, 0.7152, 0.0722
"""The luma weights of ITU-R BT.709."""


def rgb_of(color: str) -> tuple[int, int, int]:
    """``#rrggbb`` as three numbers from 0 to 255."""
    value = int(color.removeprefix("#"), 16)
    return value >> 16, value >> 8 & 255, value & 255


def mixed(color: str, other: str, share: float) -> str:
    """The first colour with a share, from 0 to 1, of the other one."""
    pairs = zip(rgb_of(color), rgb_of(other), strict=True)
    return "#" + "".join(f"{round(one + share * (two - one)):02x}" for one, two in pairs)


@cache
def values_of(color: str, layout: Layout) -> tuple[int, int, int]:
    """The value that a colour, ``#rrggbb``, has in each of the three planes."""
    rgb = rgb_of(color)
    if layout == "rgb":
        return rgb
    first, second, third = np.rint(_bt709(np.array(rgb) / 255)).astype(int).tolist()
    return first, second, third


@lru_cache(maxsize=256)
def values_in(colors: tuple[str, ...], layout: Layout) -> Integer[np.ndarray, "kinds 3"]:
    """The value of each colour in each plane."""
    return frozen(np.array([values_of(color, layout) for color in colors], np.intp))


def _bt709(rgb: Float[np.ndarray, "... 3"]) -> Float[np.ndarray, "... 3"]:
    """Y, Cb and Cr in limited range, from red, green and blue between 0 and 1."""
    red, green, blue = np.moveaxis(rgb, -1, 0)
    luma = RED_LUMA * red + GREEN_LUMA * green + BLUE_LUMA * blue
    return np.stack(
        [
            16 + 219 * luma,
            128 + 112 * (blue - luma) / (1 - BLUE_LUMA),
            128 + 112 * (red - luma) / (1 - RED_LUMA),
        ],
        axis=-1,
    )


def halved(plane: Float[np.ndarray, "height width"]) -> Float[np.ndarray, "_ _"]:
    """A plane of half the size, from one with even sides.

    Its samples lie on even columns, between two rows (H.264, figure E-1).
    """
    rows = (plane[0::2] + plane[1::2]) / 2
    left = np.concatenate([rows[:, :1], rows[:, 1:-1:2]], axis=1)
    return (left + 2 * rows[:, 0::2] + rows[:, 1::2]) / 4
