"""The bands of a panel, and where its plot shows a point."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import PANEL, THEME

from dnnflow.motion.frame import View
from dnnflow.raster.box import Box
from dnnflow.render.panel import Panel


@given(st.integers(64, 2200), st.integers(64, 2200))
def test_the_bands_of_a_panel_fill_it_from_top_to_bottom(width, height):
    panel = Panel.of(Box(0, 0, width, height), THEME)
    bands = [panel.title, panel.plot, panel.caption, panel.strip]
    if panel.shape == "wide":
        assert panel.plot == Box(panel.column, 0, width, height)
        del bands[1]
    assert bands[0].top == 0
    assert bands[-1].bottom == height
    for above, below in pairwise(bands):
        assert above.bottom == below.top
        assert height % 2 or below.top % 2 == 0
    assert all((band.left, band.right) == (0, panel.column or width) for band in bands)
    assert panel.plot.height > height / 3


@given(x=st.floats(-1, 1), y=st.floats(-1, 1), extent=st.floats(1e-3, 1e3), centre=st.floats(-9, 9))
def test_what_is_in_the_view_is_in_the_plot(x, y, extent, centre):
    view = View((centre, -centre), extent)
    point = np.array([[centre + x * extent, -centre + y * extent]])
    ((column, row),) = PANEL.places(point, view)
    plot = PANEL.plot
    assert -1e-6 <= column <= plot.width + 1e-6
    assert -1e-6 <= row <= plot.height + 1e-6
    assert column - plot.width / 2 == pytest.approx(x * plot.height / 2, abs=1e-6)
    assert plot.height / 2 - row == pytest.approx(y * plot.height / 2, abs=1e-6)
