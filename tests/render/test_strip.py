"""The meter and the strip, by named pixels: how much is full, and what is said from where on."""

from itertools import pairwise

import numpy as np
import pytest
from marked import BLUE, GREEN, PANEL, THEME, WHITE, drawn, frame, where
from noted import Noted

from dnnflow.linear.separability import Separability
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.render.language import LANGUAGES
from dnnflow.render.panel import Panel
from dnnflow.render.strip import ALMOST, Meter, Strip, cells_of

VERDICTS = (Separability(False, 0.5), Separability(False, 0.7), Separability(True, 1.0))


@pytest.mark.parametrize(
    ("stage", "progress", "share"),
    [(0, 0, 0), (0, 0.5, 0.2 * ALMOST), (1, 0, 0.4 * ALMOST), (1, 0.5, 0.7 * ALMOST), (1, 1, 1)],
)
def test_the_meter_fills_from_the_largest_class_to_all(stage, progress, share):
    meter = Meter(VERDICTS, 3 * ("line",), 0.5, LANGUAGES["en"])
    image = drawn(meter, frame(stage=stage, progress=float(progress)))
    # The bar is below the words, which have its colour.
    bar = image[np.nonzero(image.any(axis=(1, 2)))[0].max()][None]
    full, empty = len(where(bar, WHITE if share == 1 else BLUE)[0]), len(where(bar, GREEN)[0])
    assert full / (full + empty) == pytest.approx(share, abs=0.02)
    assert (where(image, GREEN)[0] >= PANEL.caption.top).all()


@pytest.mark.parametrize("separable", [None, 0, 2, 3])
def test_the_strip_is_full_up_to_where_the_motion_is(separable):
    strip = Strip((1, 1, 2), separable)
    for stage, progress in ((0, 0.0), (1, 0.5), (2, 0.25), (2, 1.0)):
        image = drawn(strip, frame(stage=stage, progress=progress))
        rows = np.nonzero(image.any(axis=(1, 2)))[0]
        assert PANEL.strip.top <= rows.min() <= rows.max() < PANEL.strip.bottom
        for number, (left, right) in enumerate(cells_of(strip.layers, PANEL)):
            cell = image[rows[0], round(left) : round(right)]
            reached = separable is not None and number >= separable - 1
            full = (cell == rgb_of(WHITE if reached else BLUE)).all(axis=1)
            empty = (cell == rgb_of(GREEN)).all(axis=1)
            assert (full | empty).all()
            share = min(1, max(0, stage + progress - number))
            assert full.mean() == pytest.approx(share, abs=1 / len(cell))
            assert full[: full.sum()].all()


LONG, SHORT = "separable from hidden_layer2 on", "hidden_layer2"


def named(separable, reached, panel=PANEL, since=(LONG, SHORT)):
    canvas = Noted(panel.strip)
    shown = frame(stage=max(0, reached - 1), progress=float(reached > 0))
    Strip((1, 1, 2, 2), separable, since).draw(canvas, panel, shown)
    return canvas


@pytest.mark.parametrize("size", [(1920, 1080), (480, 480), (320, 320), (432, 768)])
def test_the_place_from_which_the_classes_are_separable_has_a_name_once_it_is_reached(size):
    panel = Panel.of(Box(0, 0, *size), THEME)
    assert not named(None, 4, panel).lines_of_words
    for separable in range(5):
        for reached in range(separable):
            assert not named(separable, reached, panel).lines_of_words
        for reached in range(separable, 5):
            canvas = named(separable, reached, panel)
            (words,) = canvas.lines_of_words
            assert words.pieces[0][0] in {LONG, SHORT}
            assert words.size >= 12
            box = canvas.of("still")[-1][0]
            assert 0 <= box.left < box.right <= panel.strip.width
            assert box.bottom <= panel.strip.height
            tick = canvas.of("fill")[-1][0]
            assert tick.right <= box.left or box.right <= tick.left + 4
            assert box.top <= tick.top < tick.bottom <= panel.strip.height


def test_the_name_is_short_where_a_long_one_has_no_room_and_left_out_where_none_has():
    assert named(1, 1).lines_of_words[0].pieces[0][0] == LONG
    wide = 30 * "wide "
    assert named(1, 1, since=(wide, SHORT)).lines_of_words[0].pieces[0][0] == SHORT
    assert not named(1, 1, since=(wide, wide)).lines_of_words


def test_the_cells_of_one_layer_stand_closer_than_those_of_two():
    cells = cells_of((1, 1, 2, 2), PANEL)
    inner, outer, _ = (b[0] - a[1] for a, b in pairwise(cells))
    assert 0 < inner < outer
    assert cells[0][0] == pytest.approx(PANEL.strip.width - cells[-1][1])
    assert not cells_of((), PANEL)
