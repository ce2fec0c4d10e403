"""Words never lie over one another, never leave their panel and stay legible at any size."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from noted import Noted

from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.text import width_of
from dnnflow.render.dots import OPEN_SHARE
from dnnflow.render.heading import Heading, laid_out
from dnnflow.render.panel import Panel
from dnnflow.render.theme import THEMES

SIZES = st.tuples(st.integers(110, 2000), st.integers(110, 1200))
EVEN = st.integers(32, 1200).map(lambda half: 2 * half)
FACTS = ("hidden 5 · width 2", "39 parameters", "100 % right")
FRAME = Frame(0, 0.0, 0, 0.0, np.zeros((1, 2)))


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
    words, signs = laid_out(Heading(title, FACTS, tuple(names)), panel)
    neighbours, lines = spans(words)
    assert all(first[2] <= second[1] + 1e-6 for first, second in neighbours)
    assert all(left >= 0 and right <= panel.box.width for _, left, right in lines)
    assert all(line.y < panel.title.height for line in words)
    base_lines = sorted({line.y for line in words})
    assert all(below - above >= 11 for above, below in pairwise(base_lines))
    assert all(line.size >= 11 for line in words)
    assert all(label < len(names) for label, _, _ in signs)


def test_the_accuracy_is_kept_where_facts_must_go():
    words, _ = laid_out(Heading("moons", FACTS, ("upper", "lower")), panel_of(240, 240))
    assert words[1].pieces[0][0] == "hidden 5 · width 2 · 100 % right"


@pytest.mark.parametrize("size", [(320, 320), (480, 480), (1280, 720)])
def test_the_last_entry_of_the_legend_says_what_open_dots_are(size):
    panel = panel_of(*size)
    heading = Heading("moons", (), ("upper", "lower"), wrong="wrong")
    words, signs = laid_out(heading, panel)
    assert [line.pieces[0][0] for line in words][-3:] == ["upper", "lower", "wrong"]
    assert [label for label, _, _ in signs] == [0, 1, 2]
    canvas = Noted(panel.title)
    heading.draw(canvas, panel, FRAME)
    *classes, wrong = (dot for _, dot in canvas.of("dot"))
    assert [dot.core for dot in classes] == [0, 0]
    assert (wrong.core, wrong.color) == (OPEN_SHARE, panel.theme.muted)


def test_facts_make_room_for_a_legend_that_lacks_it():
    names = tuple(f"blob {number}" for number in range(1, 11))
    words, _ = laid_out(Heading("blobs", FACTS, names), panel_of(360, 360))
    assert words[1].pieces[0][0] == "hidden 5 · width 2 · 100 % right"
    assert [line.pieces[0][0] for line in words[2:]] == [str(number) for number in range(1, 11)]


def test_a_short_heading_is_shown_whole():
    words, signs = laid_out(Heading("moons", FACTS, ("upper", "lower")), panel_of(480, 480))
    assert [line.pieces[0][0] for line in words] == [
        "moons",
        "hidden 5 · width 2 · 39 parameters · 100 % right",
        "upper",
        "lower",
    ]
    assert [label for label, _, _ in signs] == [0, 1]


@given(size=st.tuples(EVEN, EVEN))
def test_the_bands_of_a_panel_follow_one_another_and_leave_room_for_the_plot(size):
    panel = panel_of(*size)
    bands = [panel.title, panel.plot, panel.caption, panel.strip]
    if panel.shape == "wide":
        assert (panel.plot.top, panel.plot.height) == (0, panel.box.height)
        assert panel.plot.left == panel.column == panel.caption.right
        del bands[1]
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


def width_of_line(line):
    return width_of(line.pieces[0][0], line.size, weight=line.weight)


@pytest.mark.parametrize(("width", "height"), [(480, 480), (720, 720), (1080, 1080)])
def test_the_words_of_the_heading_have_their_places_and_sizes(width, height):
    panel = panel_of(width, height)
    words, signs = laid_out(Heading("moons", FACTS, ("upper", "lower")), panel)
    hundredth = height / 100
    title, facts, *names = words
    assert (title.x, title.y, title.size) == pytest.approx([x * hundredth for x in (4, 5.8, 4.2)])
    assert (facts.x, facts.y, facts.size) == pytest.approx([x * hundredth for x in (4, 9.3, 2.7)])
    assert (title.weight, title.pieces[0][1]) == ("bold", panel.theme.text)
    assert facts.pieces[0][1] == panel.theme.muted
    assert [name.y for name in names] == pytest.approx([5.8 * hundredth] * 2)
    # The last name ends at the margin, as far from the right as the title is from the left.
    assert names[-1].x + width_of_line(names[-1]) == pytest.approx(width - 4 * hundredth)
    size = 2.7 * hundredth
    assert names[0].size == pytest.approx(size)
    assert [name.x for name in names] == pytest.approx([x + 0.88 * size for _, x, _ in signs])


@pytest.mark.parametrize("size", [(480, 480), (320, 320), (640, 360), (1920, 1080), (1080, 1920)])
def test_a_long_title_shrinks_or_wraps_and_is_never_cut_off(size):
    title, names = "five hidden layers of width three, trained with seed 12", ("upper", "lower")
    words, signs = laid_out(Heading(title, FACTS, names), panel_of(*size))
    bold = [line for line in words if line.weight == "bold"]
    assert " ".join(line.pieces[0][0] for line in bold) == title
    assert min(line.size for line in words) >= 0.7 * 4.2 * 4.8 * 0.88
    assert len(signs) == 2
    for above, below in pairwise(bold):
        assert below.y - above.y >= above.size
    neighbours, _ = spans(words)
    assert all(first[2] <= second[1] for first, second in neighbours)


def test_a_title_beside_the_legend_shrinks_before_it_takes_its_place():
    panel, names = panel_of(480, 480), ("upper", "lower")
    for title, share in (("hidden 2", 1.0), ("hidden 2, width 3, seed 12, all", 0.85)):
        (line, *_), signs = laid_out(Heading(title, FACTS, names), panel)
        assert (line.pieces[0][0], line.size) == (title, pytest.approx(share * panel.letters(4.2)))
        assert {y for _, _, y in signs} == {line.y}


def test_without_room_for_a_legend_the_title_has_all():
    panel = panel_of(120, 120)
    words, signs = laid_out(Heading("a title of very many words", FACTS, ("wwwww",) * 40), panel)
    inner = panel.title.width - 2 * panel.margin
    if not signs:
        assert inner - 2 * words[0].size < width_of_line(words[0]) <= inner


def test_the_dots_of_the_legend_stand_before_the_names_in_the_middle_of_small_letters():
    panel = panel_of(480, 480)
    _, signs = laid_out(Heading("moons", FACTS, ("upper", "lower")), panel)
    canvas = PixelCanvas.blank((480, 480), panel.theme.background, "rgb")
    Heading("", (), ("upper", "lower")).draw(canvas, panel, FRAME)
    image = canvas.picture().image()
    for (_, left, _), color in zip(signs, panel.theme.classes, strict=False):
        size = 2.7 * 4.8
        x, y = left + 0.3 * size, 5.8 * 4.8 - 0.36 * size
        assert np.abs(image[int(y), int(x)] - np.array(rgb_of(color), int)).max() < 40


def test_a_panel_without_room_for_words_has_no_heading():
    panel = panel_of(100, 100)
    canvas = PixelCanvas.blank((100, 100), panel.theme.background, "rgb")
    before = canvas.picture().image().copy()
    Heading("moons", FACTS, ("upper", "lower")).draw(canvas, panel, FRAME)
    assert (canvas.picture().image() == before).all()
