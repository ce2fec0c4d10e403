"""The shapes of panels: words beside, below, or around the plot, as the picture has room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.raster.box import Box
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.panel import SMALLEST_COLUMN, SMALLEST_TYPE, TALL_TYPE, Panel
from dnnflow.render.theme import THEMES

THEME = THEMES["dark"]


def panel_of(width, height):
    return Panel.of(Box(0, 0, width, height), THEME)


@pytest.mark.parametrize(
    ("size", "shape"),
    [
        ((1920, 1080), "wide"),
        ((640, 360), "wide"),
        ((480, 270), "rows"),  # too low for a column of words
        ((420, 300), "rows"),  # too narrow for one
        ((720, 720), "rows"),
        ((1080, 1350), "rows"),
        ((1080, 1920), "tall"),
        ((360, 640), "rows"),  # too narrow for a stack
    ],
)
def test_the_size_decides_the_shape(size, shape):
    panel = panel_of(*size)
    assert panel.shape == shape
    assert panel.stacked == (shape in {"tall", "wide"})
    assert not panel.brief


def test_a_drawing_among_many_is_brief():
    panel = brief_panel(0, 0, 200, THEME)
    assert panel.brief
    assert not panel.stacked
    assert not panel.title.height + panel.strip.height


@given(st.integers(300, 2000), st.integers(300, 1200))
def test_beside_a_column_the_plot_has_the_whole_height_and_most_of_the_width(width, height):
    panel = panel_of(width, height)
    if panel.shape == "wide":
        assert panel.plot == Box(panel.column, 0, width, height)
        assert SMALLEST_COLUMN <= panel.column < width / 2
    else:
        assert panel.column == 0
        assert panel.plot.width == width


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1080), (1080, 1920), (300, 300)])
def test_letters_are_legible_and_those_of_tall_pictures_are_larger(size):
    panel = panel_of(*size)
    larger = TALL_TYPE if panel.shape == "tall" else 1.0
    assert panel.type == pytest.approx(max(SMALLEST_TYPE, larger * min(size) / 100))
