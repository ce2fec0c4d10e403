"""The colours of the classes stay apart, for colour-blind readers too, on both backgrounds."""

import pytest

from dnnflow.raster.sprites import SHAPES
from dnnflow.render.colors.given import LEAST_DIFFERENCE
from dnnflow.render.colors.vision import VISIONS, ciede2000, contrast, nearest_pair
from dnnflow.render.dots import dot_of
from dnnflow.render.theme import THEMES

# The table in ``theme.py``: of the first 2, 3, 5, 8 and 10 colours.
SMALLEST_DIFFERENCES = {
    "dark": {2: 52.3, 3: 33.8, 5: 20.0, 8: 18.6, 10: 16.8},
    "light": {2: 53.0, 3: 39.9, 5: 22.1, 8: 17.5, 10: 14.3},
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
