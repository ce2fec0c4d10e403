"""Areas of one colour: the samples with their middle in a polygon, and no others."""

from itertools import pairwise

import numpy as np
import pytest
from canvases import BLUE, WHITE, blank
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.raster.color import GROUPS

PLACES = st.tuples(st.integers(-200, 500), st.integers(-200, 400)).map(
    lambda place: (place[0] / 4, place[1] / 4)
)


def within(corners, shape, factor):
    """On the same side of all edges, or on them; sample by sample."""
    y, x = ((np.arange(count) + 0.5) / factor for count in shape)
    sides = [
        (x1 - x0) * (y - y0)[:, None] - (y1 - y0) * (x - x0)
        for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]])
    ]
    return np.all([side >= 0 for side in sides], axis=0) | np.all(
        [side <= 0 for side in sides], axis=0
    )


@pytest.mark.parametrize(("layout", "color"), [("rgb", WHITE), ("yuv420", BLUE)])
@given(triangle=st.tuples(PLACES, PLACES, PLACES), twice=st.integers(0, 2))
def test_an_area_has_the_samples_whose_middle_is_in_it(layout, color, triangle, twice):
    corners = (*triangle[: twice + 1], *triangle[twice:])  # a corner may come twice
    (x0, y0), (x1, y1), (x2, y2) = triangle
    if (x1 - x0) * (y2 - y0) == (y1 - y0) * (x2 - x0):
        return
    canvas, before = blank(layout=layout), blank(layout=layout)
    canvas.area(corners, color)
    for group in GROUPS[layout]:
        plane, ground = canvas.planes[group.planes][0], before.planes[group.planes][0]
        assert ((plane != ground) == within(corners, plane.shape, group.factor)).all()


def test_an_area_may_be_all_of_a_canvas_or_nothing_of_it():
    canvas = blank()
    canvas.area(((100, 0), (200, 0), (200, 300)), WHITE)
    assert not np.any(canvas.planes)
    canvas.area(((0, 0), (64, 0), (64, 48), (0, 48)), WHITE)
    assert np.all(np.array(canvas.planes) == 255)
