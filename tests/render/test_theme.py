"""The colours of the classes stay apart, for colour-blind readers too, on both backgrounds."""

import numpy as np
import pytest

from dnnflow.raster.color import rgb_of
from dnnflow.raster.sprites import SHAPES
from dnnflow.render.colors.given import LEAST_DIFFERENCE
from dnnflow.render.colors.vision import VISIONS, ciede2000, contrast, nearest_pair
from dnnflow.render.dots import dot_of
from dnnflow.render.theme import THEMES

# The table in ``theme.py``: of the first 2, 3, 5, 8 and 10 colours.
SMALLEST_DIFFERENCES = {
    "dark": {2: 52.3, 3: 33.8, 5: 20.0, 8: 18.6, 10: 16.8},
    "light": {2: 53.0, 3: 39.9, 5: 22.1, 8: 16.3, 10: 14.8},
}


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
    colors = THEMES[name].classes[:count]
    differences = {vision: nearest_pair(colors, vision)[0] for vision in VISIONS}
    rare = differences.pop("tritanopia")
    assert min(differences.values()) == pytest.approx(SMALLEST_DIFFERENCES[name][count], abs=0.06)
    assert rare >= LEAST_DIFFERENCE
    assert differences["normal"] >= 17


@pytest.mark.parametrize("name", THEMES)
def test_everything_that_carries_meaning_stands_out_from_the_background(name):
    """More than the contrast that WCAG 2.2 asks for: 4.5 for text, 3 for graphics."""
    theme = THEMES[name]
    assert len(set(theme.classes)) == 10
    asked = [(theme.text, 7), (theme.muted, 4.5), *((each, 3) for each in theme.classes)]
    for color, least in [*asked, (theme.accent, 3)]:
        lights = sorted(map(luminance, (color, theme.background)))
        reached = (lights[1] + 0.05) / (lights[0] + 0.05)
        assert reached >= least, color
        assert contrast(color, theme.background) == pytest.approx(reached, rel=1e-3)


def luminance(color):
    """Relative luminance as WCAG 2.2 defines it, from 0 to 1."""
    share = np.array(rgb_of(color)) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("name", THEMES)
def test_no_two_classes_look_alike_until_the_shapes_are_used_up(name):
    looks = [dot_of(label, THEMES[name], 4.0) for label in range(10 * len(SHAPES))]
    assert len({(dot.color, dot.shape) for dot in looks}) == len(looks)
    assert {dot.shape for dot in looks[:10]} == {"disc"}
    assert dot_of(len(looks), THEMES[name], 4.0) == looks[0]
