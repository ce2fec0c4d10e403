"""The colours of the classes stay apart, for colour-blind readers too, on both backgrounds."""

from itertools import combinations

import numpy as np
import pytest

from dnnflow.raster.color import rgb_of
from dnnflow.raster.sprites import SHAPES
from dnnflow.render.dots import dot_of
from dnnflow.render.theme import THEMES

# What Machado, Oliveira & Fernandes (2009) find for severity 1, on linear RGB.
VISIONS = {
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
}

# sRGB to XYZ under D65 (IEC 61966-2-1); its second row is the luminance.
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)

# The table in ``theme.py``: of the first 2, 3, 5, 8 and 10 colours.
SMALLEST_DIFFERENCES = {
    "dark": {2: 52.3, 3: 33.7, 5: 20.0, 8: 18.6, 10: 16.8},
    "light": {2: 53.0, 3: 39.9, 5: 22.1, 8: 17.5, 10: 14.3},
}


def linear(color):
    share = np.array(rgb_of(color)) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    x, y, z = XYZ @ np.clip(rgb, 0, 1) / XYZ.sum(axis=1)
    x, y, z = (np.cbrt(v) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(first, second):
    """Sharma, Wu & Dalal (2005), equations 2 to 22, angles in degrees."""
    (lightness, a, b), (lightness2, a2, b2) = first, second
    mean = (np.hypot(a, b) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25**7))
    chroma, chroma2 = np.hypot(stretch * a, b), np.hypot(stretch * a2, b2)
    hue, hue2 = (np.degrees(np.arctan2(v, stretch * u)) % 360 for u, v in ((a, b), (a2, b2)))
    turn = (hue2 - hue + 180) % 360 - 180 if chroma * chroma2 else 0.0
    middle = (hue + turn / 2) % 360 if chroma * chroma2 else hue + hue2
    light, dark = (lightness + lightness2) / 2 - 50, (chroma + chroma2) / 2
    wave = (
        1
        - 0.17 * np.cos(np.radians(middle - 30))
        + 0.24 * np.cos(np.radians(2 * middle))
        + 0.32 * np.cos(np.radians(3 * middle + 6))
        - 0.20 * np.cos(np.radians(4 * middle - 63))
    )
    in_lightness = (lightness2 - lightness) / (1 + 0.015 * light**2 / np.sqrt(20 + light**2))
    in_chroma = (chroma2 - chroma) / (1 + 0.045 * dark)
    in_hue = (
        2 * np.sqrt(chroma * chroma2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * dark * wave)
    )
    bend = -np.sin(np.radians(60 * np.exp(-(((middle - 275) / 25) ** 2))))
    bend *= 2 * np.sqrt(dark**7 / (dark**7 + 25**7))
    return np.sqrt(in_lightness**2 + in_chroma**2 + in_hue**2 + bend * in_chroma * in_hue)


def contrast(first, second):
    """WCAG 2.2, relative luminance and contrast ratio."""
    low, high = sorted(XYZ[1] @ linear(color) + 0.05 for color in (first, second))
    return high / low


@pytest.mark.parametrize(
    ("first", "second", "difference"),
    [  # pairs 1, 4, 7, 17, 25 and 33 of Sharma, Wu & Dalal's test data
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
    ],
)
def test_the_difference_is_that_of_the_published_pairs(first, second, difference):
    assert ciede2000(first, second) == pytest.approx(difference, abs=1e-4)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("count", [2, 3, 5, 8, 10])
def test_class_colours_differ_for_every_vision(name, count):
    colors = [linear(color) for color in THEMES[name].classes[:count]]
    nearest = min(
        ciede2000(lab(vision @ first), lab(vision @ second))
        for vision in VISIONS.values()
        for first, second in combinations(colors, 2)
    )
    assert nearest == pytest.approx(SMALLEST_DIFFERENCES[name][count], abs=0.06)


@pytest.mark.parametrize("name", THEMES)
def test_everything_that_carries_meaning_stands_out_from_the_background(name):
    theme = THEMES[name]
    assert len(set(theme.classes)) == 10
    for color in (*theme.classes, theme.accent):
        assert contrast(color, theme.background) >= 3
    for color in (theme.text, theme.muted):
        assert contrast(color, theme.background) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_no_two_classes_look_alike_until_the_shapes_are_used_up(name):
    looks = [dot_of(label, THEMES[name], 4.0) for label in range(10 * len(SHAPES))]
    assert len({(dot.color, dot.shape) for dot in looks}) == len(looks)
    assert {dot.shape for dot in looks[:10]} == {"disc"}
    assert dot_of(len(looks), THEMES[name], 4.0) == looks[0]
