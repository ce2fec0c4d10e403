"""Rows and columns of a mosaic: how large the panels are, and what is said beside them."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.projection.arrangement import Arrangement
from dnnflow.raster.box import Box
from dnnflow.render.mosaic.bands import best_lattice
from dnnflow.render.mosaic.levels import levels_of
from dnnflow.render.sheet.slots import ways


@settings(max_examples=30)
@given(
    st.integers(2, 22),
    st.integers(2, 22),
    st.tuples(st.integers(100, 1000), st.integers(100, 1000)),
)
def test_panels_lie_in_their_area_none_over_another(rows, columns, sides):
    how = Arrangement(
        above=tuple(f"width {each // 5}, seed {each % 5}" for each in range(columns)),
        beside=tuple(f"hidden {each}" for each in range(rows)),
        fluid=True,
    )
    area = Box(10, 20, 10 + 2 * sides[0], 20 + 2 * sides[1])
    names = ("",) * (rows * columns)
    lattice = best_lattice(ways((columns,) * rows, how), area, 10.8, names)
    boxes = lattice.boxes
    assert len(set(boxes)) == rows * columns
    assert len({(each.width, each.height) for each in boxes}) == 1
    if lattice.side > 2:
        assert all(area.common(each) == each for each in boxes)
    lefts, tops = (sorted({getattr(each, side) for each in boxes}) for side in ("left", "top"))
    for starts, side in ((lefts, boxes[0].width), (tops, boxes[0].height)):
        apart = pairwise(starts)
        assert all(after - before >= side + lattice.gap for before, after in apart)


def test_what_rows_have_in_common_is_said_once():
    outer, inner = levels_of(("moons, hidden 0", "moons, hidden 1", "rings, hidden 0"))
    assert [(run.said, run.first, run.last) for run in outer.runs] == [
        ("moons", 0, 1),
        ("rings", 2, 2),
    ]
    assert [run.said for run in inner.runs] == ["hidden 0", "hidden 1", "hidden 0"]
    assert (inner.brief.thing, [run.said for run in inner.brief.runs]) == (
        "hidden",
        ["0", "1", "0"],
    )
    assert outer.brief == outer
    assert [len(level.runs) for level in levels_of(("a, b", "c"))] == [2]


def test_rows_without_headings_say_what_they_hold():
    (slots,) = ways((9,), Arrangement())
    lattice = best_lattice([slots], Box(0, 0, 900, 300), 5.0, tuple(map(str, range(9))))
    assert lattice.slots.beside == ("0 – 8",)
    assert not best_lattice([slots], Box(0, 0, 900, 300), 5.0, ()).slots.named


def test_many_columns_go_on_below_where_that_fills_the_picture():
    how = Arrangement(
        above=tuple(f"hidden {each}" for each in range(11)), beside=("width 2", "width 3")
    )
    area, names = Box(0, 0, 1900, 900), ("",) * 22
    folded = best_lattice(ways((11, 11), replace(how, fluid=True)), area, 10.8, names)
    assert folded.count == 2
    assert len({(each.left, each.top) for each in folded.boxes}) == 22
    flat = replace(folded, count=1)
    assert folded.side > 1.2 * flat.side
    tall = best_lattice(ways((11, 11), replace(how, fluid=True)), Box(0, 0, 300, 1900), 5, names)
    assert tall.count == 1
    assert len(tall.slots.above) == 2


def test_bands_begin_with_a_group():
    above = tuple(f"{name}, hidden {each}" for name in "abc" for each in range(8))
    how = Arrangement(above=above, beside=("width 2", "width 3"))
    (slots,) = ways((24, 24), how)
    found = best_lattice([slots], Box(0, 0, 1000, 1000), 8.0, ("",) * 48)
    assert found.count == 3
    assert [each.slots.above[0] for each in found.lattices] == [f"{x}, hidden 0" for x in "abc"]
