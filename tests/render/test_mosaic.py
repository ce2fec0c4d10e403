"""Mosaics: very many panels, drawn in one pass, named by rows and columns."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from animations import QUICK
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.sampling import sample_of
from dnnflow.data.shapes import moons
from dnnflow.linear.separability import Separability
from dnnflow.projection.arrangement import Arrangement
from dnnflow.raster.box import Box
from dnnflow.render.language import LANGUAGES
from dnnflow.render.painter import painter_of
from dnnflow.render.sheet.lattice import best_lattice
from dnnflow.render.sheet.levels import levels_of
from dnnflow.render.sheet.slots import ways
from dnnflow.render.sheet.tiles import Tiles
from dnnflow.render.sheet.words import MOSAIC_WORDS
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.study.variants import Variant, comparison

POINTS = moons(1000)
WIDTHS, SEEDS = (2, 3), 9


@cache
def film():
    """A film of 18 networks in a table."""
    variants = [
        Variant(
            (f"width {width}", f"seed {seed}"),
            random_network(seed, 0, width),
            POINTS,
            ("width", "seed"),
        )
        for width in WIDTHS
        for seed in range(SEEDS)
    ]

    def animate(network, dataset):
        return Animation(network, dataset, QUICK)

    return film_of(comparison(variants, animate=animate), fps=10)


def judged(separable):
    """The film, where each network separates the classes from some cloud on, or never."""
    shown, every = film(), iter(separable)
    row = []
    for track in shown.tracks:
        since, clouds = next(every), len(track.flow.clouds)
        held = replace(track)
        reached = (since is not None and number >= since for number in range(clouds))
        vars(held)["verdicts"] = tuple(Separability(each, 1.0 if each else 0.9) for each in reached)
        vars(held)["separable_from"] = since
        row.append(held)
    return replace(shown, rows=(tuple(row[:SEEDS]), tuple(row[SEEDS:])))


def pixels(shown, size, index):
    """The picture of a frame, RGB."""
    return painter_of(shown, size).picture(shown.at(index)).image()


@given(st.lists(st.integers(0, 3), min_size=20, max_size=400), st.integers(1, 400))
def test_a_sample_has_every_class_to_within_a_point(labels, points):
    labels = np.array(labels)
    points = min(points, len(labels))
    kept = sample_of(labels, points)
    assert len(np.unique(kept)) == points
    assert (np.diff(kept) > 0).all()
    np.testing.assert_array_equal(kept, sample_of(labels, points))
    shares = np.bincount(labels, minlength=4) * points / len(labels)
    assert (np.abs(np.bincount(labels[kept], minlength=4) - shares) <= 1).all()


def test_panels_move_as_films_alone_and_verdicts_are_of_all_points():
    shown = film()
    alone = film_of(Comparison((tuple(map(_again, shown.tracks[:2])),)), fps=10)
    for track, other in zip(shown.tracks, alone.tracks, strict=False):
        assert len(track.sample) < len(POINTS)
        np.testing.assert_array_equal(track.frame(0).points, other.flow.clouds[0][track.sample])
        assert [each.accuracy for each in track.verdicts] == [
            each.accuracy for each in other.verdicts
        ]


def _again(track):
    return Animation(track.network, POINTS, QUICK)


def test_all_dots_are_where_marks_of_single_panels_draw_them():
    shown = film()
    painter, frames = painter_of(shown, (960, 540)), shown.at(4)
    (tiles, panels) = painter.tiles, painter.panels
    places, inside = tiles._places(frames)
    own = [
        panel.places(frame.points, frame.view) + np.array([panel.box.left, panel.box.top])
        for panel, frame in zip(panels, frames, strict=True)
    ]
    corners = [
        np.full((len(frame.points), 2), [panel.plot.left, panel.plot.top])
        for panel, frame in zip(panels, frames, strict=True)
    ]
    np.testing.assert_allclose(places, np.concatenate(own) + np.concatenate(corners), atol=1e-6)
    for panel, some, seen in zip(
        panels, np.split(places, len(panels)), np.split(inside, len(panels)), strict=True
    ):
        low, high = (panel.box.left, panel.box.top), (panel.box.right, panel.box.bottom)
        assert ((some[seen] > low) & (some[seen] < high)).all()


def test_a_frame_is_bold_from_where_on_its_classes_are_separable():
    since = [None, 0, 1] * 6
    shown = judged(since)
    painter = painter_of(shown, (960, 540))
    green = np.array([int(THEMES["dark"].separable[k : k + 2], 16) for k in (1, 3, 5)])
    for index in range(0, shown.frames, 4):
        frames = shown.at(index)
        picture = painter.picture(frames).image().astype(int)
        for panel, frame, first in zip(painter.panels, frames, since, strict=True):
            edge = picture[
                panel.box.top : panel.box.top + 2, panel.box.left + 4 : panel.box.right - 4
            ]
            bold = bool((np.abs(edge - green).max(axis=2) < 12).all())
            assert bold == (first is not None and frame.reached >= first)


def test_the_count_is_in_colour_from_the_first_that_is_separable_on():
    green = np.array([int(THEMES["dark"].separable[k : k + 2], 16) for k in (1, 3, 5)])
    for since, colored in (([None] * 18, False), ([None, 0] * 9, True)):
        shown = judged(since)
        painter = painter_of(shown, (960, 540))
        count, picture = painter.tiles.count, painter.picture(shown.at(0)).image().astype(int)
        said = picture[count.box.top : count.box.bottom, count.sign.right + 4 : count.box.right]
        assert bool((np.abs(said - green).max(axis=2) < 12).any()) == colored


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
    near = zip(lattice.lefts, lattice.lefts[1:], strict=False)
    assert all(right - left >= boxes[0].width + lattice.gap for left, right in near)


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


@pytest.mark.parametrize("size", [(960, 540), (640, 640), (360, 640)])
def test_nothing_at_the_foot_covers_a_panel(size):
    painter = painter_of(film(), size)
    assert all(box.box.bottom <= painter.tiles.count.box.top for box in painter.panels)


@pytest.mark.parametrize("size", [(64, 64), (300, 200), (640, 640), (360, 640)])
def test_every_size_has_a_picture(size):
    assert pixels(film(), size, film().frames - 1).shape == (*size[::-1], 3)


def test_every_language_says_how_many_points_are_shown():
    assert set(MOSAIC_WORDS) == set(LANGUAGES)
    for words in MOSAIC_WORDS.values():
        said = words.sample.format(shown=words.numbers([64, 64]), all=words.numbers([2000, 100]))
        assert "64" in said
        assert f"100{words.to}2,000" in said


def test_the_table_of_a_mosaic_is_as_square_as_it_can_be():
    arrangement = film().arrangement
    assert len(arrangement.beside) == 2
    assert len(arrangement.above) == SEEDS


def test_a_mosaic_without_verdicts_has_no_bold_frames():
    shown = judged([0] * 18)
    panels = painter_of(shown, (640, 360)).panels
    assert not np.isfinite(Tiles(panels, shown.tracks, judged=False)._since).any()


def test_panels_have_no_lines():
    for frame in film().at(4):
        lines = (frame.grid, frame.boundary, frame.flips, frame.creases, frame.sheets)
        assert lines == (None,) * 5
