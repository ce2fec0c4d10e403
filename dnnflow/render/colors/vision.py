"""How far colours are apart, for colour-blind readers too, and how well they stand out."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from dnnflow._typing import Float
from dnnflow.raster.color import rgb_of

VISIONS: dict[str, Float[np.ndarray, "3 3"]] = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
"""What becomes of linear RGB (Machado, Oliveira & Fernandes 2009, severity 1)."""

_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)  # from sRGB under D65 (IEC 61966-2-1); its second row is the luminance

_BEND = 216 / 24389  # of the lightness, where the cube root becomes a line (CIE 15)


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, ``#rrggbb``, from 1 to 21 (WCAG 2.2, 1.4.3)."""
    low, high = sorted(float(_XYZ[1] @ _linear(color)) + 0.05 for color in (first, second))
    return high / low


def nearest_pair(colors: Sequence[str], vision: str) -> tuple[float, tuple[str, str]]:
    """The smallest CIEDE2000 difference of two of several colours, and these two.

    Args:
        colors: Two or more, ``#rrggbb``.
        vision: Whose, a name from ``VISIONS``.
    """
    seen = {color: _lab(VISIONS[vision] @ _linear(color)) for color in colors}
    return min(
        (ciede2000(seen[one], seen[two]), (one, two)) for one, two in combinations(colors, 2)
    )


def ciede2000(first: Sequence[float], second: Sequence[float]) -> float:
    """The difference of two colours of CIELAB (Sharma, Wu & Dalal 2005, equations 2 to 22)."""
    (lightness, a, b), (lightness2, a2, b2) = first, second
    mean = (np.hypot(a, b) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25**7))
    chroma, chroma2 = np.hypot(stretch * a, b), np.hypot(stretch * a2, b2)
    hue, hue2 = (np.degrees(np.arctan2(v, stretch * u)) % 360 for u, v in ((a, b), (a2, b2)))
    turn = (hue2 - hue + 180) % 360 - 180 if chroma * chroma2 else 0.0
    middle = (hue + turn / 2) % 360 if chroma * chroma2 else hue + hue2
    light, dark = (lightness + lightness2) / 2 - 50, (chroma + chroma2) / 2
    scale = 1 + 0.015 * light**2 / np.sqrt(20 + light**2)
    in_lightness = (lightness2 - lightness) / scale
    in_chroma = (chroma2 - chroma) / (1 + 0.045 * dark)
    in_hue = 2 * np.sqrt(chroma * chroma2) * np.sin(np.radians(turn / 2))
    in_hue /= 1 + 0.015 * dark * _wave(middle)
    bend = -np.sin(np.radians(60 * np.exp(-(((middle - 275) / 25) ** 2))))
    bend *= 2 * np.sqrt(dark**7 / (dark**7 + 25**7))
    squares = in_lightness**2 + in_chroma**2 + in_hue**2 + bend * in_chroma * in_hue
    return float(np.sqrt(squares))


def _wave(hue: float) -> float:
    """How the weight of a difference of hues depends on the hue, in degrees."""
    waves = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(size * np.cos(np.radians(times * hue + shift)) for size, times, shift in waves)


def _linear(color: str) -> Float[np.ndarray, " 3"]:
    """Linear RGB of ``#rrggbb``, from 0 to 1."""
    share = np.array(rgb_of(color)) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def _lab(rgb: Float[np.ndarray, " 3"]) -> tuple[float, float, float]:
    """CIELAB of linear RGB."""
    shares = _XYZ @ np.clip(rgb, 0, 1) / _XYZ.sum(axis=1)
    bent = np.where(shares > _BEND, np.cbrt(shares), (24389 / 27 * shares + 16) / 116)
    x, y, z = bent.tolist()
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
