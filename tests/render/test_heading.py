"""Words never lie over one another, never leave their panel and stay legible at any size."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.raster.box import Box
from dnnflow.raster.text import width_of
from dnnflow.render.heading import Heading, _laid_out
from dnnflow.render.panel import Panel
from dnnflow.render.theme import THEMES

SIZES = st.tuples(st.integers(110, 2000), st.integers(110, 1200))
EVEN = st.integers(32, 1200).map(lambda half: 2 * half)
FACTS = ("hidden 5 · width 2", "39 parameters", "100 % right")


def panel_of(width, height):
    return Panel.of(Box(0, 0, width, height), THEMES["dark"])


def spans(words):
    """Where each line of words begins and ends, base line by base line, from the left."""
    lines = sorted(
        (line.y, line.x, line.x + width_of(line.pieces[0][0], line.size, weight=line.weight))
        for line in words
    )
    return [(first, second) for first, second in pairwise(lines) if first[0] == second[0]], lines


@settings(max_examples=60, deadline=None)
@given(
    size=SIZES,
    title=st.text("moon s", min_size=1, max_size=60),
    names=st.lists(st.text("class 1", min_size=1, max_size=12), min_size=2, max_size=14),
)
def test_nothing_in_the_heading_overlaps_or_leaves(size, title, names):
    panel = panel_of(*size)
    words, entries = _laid_out(Heading(title, FACTS, tuple(names)), panel)
    neighbours, lines = spans(words)
    assert all(first[2] <= second[1] + 1e-6 for first, second in neighbours)
    assert all(left >= 0 and right <= panel.box.width for _, left, right in lines)
    assert all(line.y < panel.title.height for line in words)
    assert all(line.size >= 11 for line in words)
    assert {entry.row for entry in entries} <= set(range(panel.title_lines))


def test_the_accuracy_is_kept_where_facts_must_go():
    words, _ = _laid_out(Heading("moons", FACTS, ("upper", "lower")), panel_of(240, 240))
    assert words[1].pieces[0][0] == "hidden 5 · width 2 · 100 % right"


def test_facts_make_room_for_a_legend_that_lacks_it():
    names = tuple(f"blob {number}" for number in range(1, 11))
    words, entries = _laid_out(Heading("blobs", FACTS, names), panel_of(320, 320))
    assert words[1].pieces[0][0] == "hidden 5 · width 2 · 100 % right"
    assert [entry.name for entry in entries] == [str(number) for number in range(1, 11)]


def test_a_short_heading_is_shown_whole():
    words, entries = _laid_out(Heading("moons", FACTS, ("upper", "lower")), panel_of(480, 480))
    assert [line.pieces[0][0] for line in words] == [
        "moons",
        "hidden 5 · width 2 · 39 parameters · 100 % right",
        "upper",
        "lower",
    ]
    assert [entry.label for entry in entries] == [0, 1]


@given(size=st.tuples(EVEN, EVEN))
def test_the_bands_of_a_panel_follow_one_another_and_leave_room_for_the_plot(size):
    panel = panel_of(*size)
    bands = [panel.title, panel.plot, panel.caption, panel.strip]
    assert bands[0].top == 0
    assert bands[-1].bottom == panel.box.height
    assert all(above.bottom == below.top for above, below in pairwise(bands))
    assert all(band.top % 2 == 0 for band in bands)
    assert panel.plot.height >= panel.box.height / 2 - 4


@pytest.mark.parametrize("factor", [2, 4])
def test_all_bands_scale_with_the_picture(factor):
    small, large = panel_of(960, 540), panel_of(960 * factor, 540 * factor)
    for name in ("title", "plot", "caption", "strip"):
        one, other = getattr(small, name), getattr(large, name)
        assert abs(factor * one.top - other.top) <= 2 * factor
        assert abs(factor * one.bottom - other.bottom) <= 2 * factor
