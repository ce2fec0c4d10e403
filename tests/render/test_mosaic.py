"""Mosaics: very many panels, drawn in one pass, named by rows and columns."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from animations import QUICK
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.sampling import sample_of
from dnnflow.data.shapes import moons
from dnnflow.linear.separability import Separability
from dnnflow.render.language import LANGUAGES
from dnnflow.render.mosaic.failed import Failed
from dnnflow.render.mosaic.tiles import Tiles
from dnnflow.render.mosaic.words import MOSAIC_WORDS
from dnnflow.render.painter import painter_of
from dnnflow.render.script.alt import alt_of
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
        edge = picture[count.sign.top : count.sign.bottom, count.sign.left : count.sign.right]
        for part in (said, edge):
            assert bool((np.abs(part - green).max(axis=2) < 12).any()) == colored


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


def test_networks_that_failed_have_places_that_are_crossed_out():
    failed, first = (4, 9, 17), film().tracks[0]
    variants = [
        Variant((f"width {number // 9}", f"seed {number % 9}"), None, None, ("width", "seed"))
        if number in failed
        else Variant(
            (f"width {number // 9}", f"seed {number % 9}"), first.network, POINTS, ("width", "seed")
        )
        for number in range(36)
    ]
    made = comparison(variants, animate=lambda network, data: Animation(network, data, QUICK))
    assert made.arrangement.failed == failed
    shown = film_of(made, fps=10)
    painter = painter_of(shown, (1280, 720))
    crossed = [box for sign, box in painter.signs if isinstance(sign, Failed)]
    assert len(crossed) == 3
    assert not {(box.left, box.top) for box in crossed} & {
        (panel.box.left, panel.box.top) for panel in painter.panels
    }
    assert alt_of(shown).endswith("; 3 failed")
    hostile = replace(shown, arrangement=replace(made.arrangement, failed=(-1, 4, 10**9)))
    assert painter_of(hostile, (640, 360)).picture(hostile.at(0)) is not None


def test_the_foot_names_the_cloud_that_all_have_reached():
    count = painter_of(film(), (1920, 1080)).tiles.count
    assert count.clouds[0] == ": the input"
    late = replace(film().tracks[0].timeline, ends=(0.0, 0.1))
    odd = replace(film().tracks[0], timeline=late)
    mixed = replace(film(), rows=((odd, *film().rows[0][1:]), film().rows[1]))
    assert painter_of(mixed, (1920, 1080)).tiles.count.clouds == ()


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
