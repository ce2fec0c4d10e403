"""Several tracks on one picture: where they stand, what is said of them, and how large it is."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from noted import Noted

from dnnflow import Animation, Comparison, data, film_of
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of
from dnnflow.projection.arrangement import Arrangement
from dnnflow.raster.box import Box
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import marks_shown
from dnnflow.render.painter import painter_of
from dnnflow.render.sheet.grid import best
from dnnflow.render.sheet.page import shape_of
from dnnflow.render.sheet.result import Cut, Result
from dnnflow.render.sheet.slots import ways
from dnnflow.render.theme import THEMES

THEME, POINTS = THEMES["dark"], data.moons(40)


def row(count):
    """Some tracks in a row that may break."""
    return (count,), Arrangement(fluid=True)


def table(columns, rows, *, fluid=True):
    above = tuple(f"width {number}" for number in range(columns))
    beside = tuple(f"hidden {number}" for number in range(rows))
    return (columns,) * rows, Arrangement("", above, beside, fluid=fluid)


def grid_of(film, size, type_=None, names=()):
    width, height = size
    return best(ways(*film), Box(0, 0, width, height), type_ or max(4.8, min(size) / 100), names)


def compared(count, *, depths=(0, 1), width=2, **options):
    """A film of some small networks in a row that may break."""
    animations = tuple(
        Animation(
            random_network(number, depths[number % len(depths)], width),
            POINTS,
            title=f"hidden {number}",
            **options,
        )
        for number in range(count)
    )
    return film_of(Comparison((animations,), arrangement=Arrangement("moons", fluid=True)))


def words_of(film, size, index=-1):
    """All that is written on a picture, with the sizes of its letters."""
    canvas = Noted(Box(0, 0, *size))
    painter_of(film, size).paint(film.at(range(film.frames)[index]), canvas)
    lines = canvas.lines_of_words
    return [("".join(text for text, _ in line.pieces), line.size) for line in lines]


@settings(max_examples=6, deadline=None)
@given(st.integers(1, 16), st.integers(64, 1300), st.integers(64, 1300))
def test_cells_lie_within_the_picture_and_apart_at_even_places(count, width, height):
    grid = grid_of(row(count), (width, height), 5.0, ("hidden 5",) * count)
    boxes = [panel.box for panel in grid.panels(THEME)]
    assert len(boxes) == count
    for box in boxes:
        assert box.left % 2 == box.top % 2 == 0
        assert 0 <= box.left < box.right <= width + 2
        assert 0 <= box.top < box.bottom <= height + 2
    for one, other in combinations(boxes, 2):
        assert not one.common(other).width * one.common(other).height


@settings(max_examples=6, deadline=None)
@given(st.integers(2, 16), st.integers(240, 1300), st.integers(240, 1300))
def test_no_other_count_of_columns_has_larger_plots(count, width, height):
    film = row(count)
    chosen = grid_of(film, (width, height), 5.0)
    for slots in ways(*film):
        assert replace(chosen, slots=slots).worth <= chosen.worth / 0.97 + 1e-9


@pytest.mark.parametrize(
    ("count", "size", "columns"),
    [
        (3, (1920, 1080), 3),
        (4, (960, 960), 2),
        (4, (1080, 1920), 2),
        (2, (1080, 1920), 1),
        (16, (3000, 300), 16),
        (16, (1080, 1080), 4),
    ],
)
def test_columns_follow_the_shape_of_the_picture(count, size, columns):
    assert grid_of(row(count), size).slots.columns == columns


def test_four_plots_in_a_square_are_no_slivers():
    grid = grid_of(row(4), (960, 960), names=("hidden 2, width 3",) * 4)
    assert grid.side > 0.3 * 960
    assert all(panel.plot.height < 1.6 * panel.plot.width for panel in grid.panels(THEME))


def test_a_table_lies_on_its_side_where_that_is_better():
    wide, tall = grid_of(table(2, 5), (1920, 1080)), grid_of(table(2, 5), (1080, 1920))
    assert (wide.slots.columns, tall.slots.columns) == (5, 2)
    assert wide.slots.above == tall.slots.beside == tuple(f"hidden {each}" for each in range(5))
    assert grid_of(table(2, 5, fluid=False), (1920, 1080)).slots.columns == 2


def test_long_names_are_abbreviated_before_they_are_cut_off():
    names = tuple(f"hidden {number}, width 3, seed 2" for number in range(16))
    grid = grid_of(row(16), (480, 480), names=names)
    assert grid.names == tuple(f"h{number}, w3, s2" for number in range(16))
    assert [" ".join(lines) for lines in grid.shown] == list(grid.names)
    wide = grid_of(row(2), (1920, 1080), names=names[:2])
    assert wide.names == names[:2]


def test_words_that_are_enlarged_leave_the_plots_their_size():
    grid = grid_of(row(3), (1920, 1080), names=("hidden 5",) * 3)
    assert grid.type > 1.1 * 10.8
    assert grid.side >= 0.97 * replace(grid, type=10.8).side


@pytest.mark.parametrize("count", [4, 16])
def test_what_is_compared_can_be_read_from_the_back_row(count):
    film = compared(count, marks=tuple(name for name in marks_shown() if name != "ruler"))
    for size, least in (((480, 480), 12), ((1920, 1080), 22)):
        words = words_of(film, size)
        assert min(letters for _, letters in words) >= 0.99 * least
        said = [text for text, _ in words]
        assert said.count("moons") == said.count("upper") == said.count("lower") == 1
        assert not any("=" in text for text in said)  # no formula
        assert sum(text.startswith("h") for text in said) >= count


def test_a_track_that_has_arrived_says_that_it_stays_while_others_move():
    film = compared(4, depths=(0, 5))
    shallow, deep = (track.timeline for track in film.tracks[:2])
    between, end = film.index_at((shallow.rest + deep.arrival) / 2), film.frames - 1
    for index, waiting in ((between, 2), (end, 0)):
        said = [text for text, _ in words_of(film, (1280, 720), index)]
        assert sum("stays" in text for text in said) == waiting


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
@pytest.mark.parametrize("separable", [False, True])
def test_the_result_says_what_was_proved_of_the_cloud_that_was_reached(language, separable):
    timeline = timeline_of((), Schedule())
    verdicts = (Separability(separable, 1.0 if separable else 0.89),)
    frame, cut = Frame(0, 0.0, 0, 0.0, np.zeros((1, 2)), settled=1.0), Cut("cuts", "cut")
    for last, waits in ((0.0, False), (2.0, True)):
        result = Result((0.875,), verdicts, (cut,), timeline, last, language)
        wording = next(result.wordings)
        said, color = result.verdict(wording, frame.reached, THEME, waits=result.waits(frame))
        assert "87.5 %" in result.right(wording, frame.reached)
        assert ("89 %" in said) == (not separable)
        stays = (
            language.stays_separable
            if separable
            else language.stays.format(share="89 %", cut_briefly="cut")
        )
        assert (said == stays) == waits
        assert (color == THEME.separable) == separable


@pytest.mark.parametrize(
    ("count", "size"),
    [
        *((1, size) for size in ((64, 64), (96, 160), (150, 150), (320, 320), (1280, 720))),
        *((4, size) for size in ((150, 150), (320, 320), (1280, 720))),
    ],
)
def test_a_view_that_is_a_projection_says_so_at_every_size(count, size):
    film = compared(count, width=5)
    said = " ".join(text for text, _ in words_of(film, size)).replace("\u00a0", " ")
    assert said.count("PCA of 5-D") == count


def test_classes_of_different_names_share_one_legend():
    rings = Animation(random_network(1, 1, 2), data.rings(40))
    film = film_of(Animation(random_network(0, 1, 2), POINTS) | rings)
    said = [text for text, _ in words_of(film, (640, 640))]
    assert sum("upper / inner" in text for text in said) == 1
    assert {"moons", "rings"} <= set(said)


def test_a_film_without_headings_has_none():
    film = compared(4, marks=("dots",))
    assert not words_of(film, (640, 640))
    assert shape_of(film, (640, 640)) == (2, 2)
