"""The caption and the meter: what they say at every moment, where, how large and in what colour."""

import numpy as np
import pytest
from noted import Noted

from dnnflow.flow.stage import Phrase, Saying
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.text import width_of
from dnnflow.render.caption import Caption, Meter
from dnnflow.render.language import LANGUAGES
from dnnflow.render.panel import Panel, brief_panel
from dnnflow.render.theme import THEMES

THEME = THEMES["dark"]
PANEL = Panel.of(Box(0, 0, 500, 500), THEME)
SAYINGS = (
    Saying(("$h = $", "$Wx$", "$+ b$"), (Phrase("turn", {"degrees": 40.0}), "shift"), "layer 1"),
    Saying(("", "$h$", ""), ("squash",), Phrase("layer", {"layer": 1, "layers": 2})),
    Saying(("", "$y$", ""), ("done",), "the end", joint=" / "),
)
NAMES = ("$x$", Phrase("cloud_of_epoch", {"number": 7}), "$h_1$")
VERDICTS = (Separability(False, 0.5), Separability(False, 0.7), Separability(True, 1.0))
BRIEF = brief_panel(0, 0, 200, THEME)


def frame(stage=0, progress=0.0):
    return Frame(0, 0.0, stage, progress, np.zeros((1, 2)))


def noted(mark, shown, panel=PANEL):
    canvas = Noted(panel.band(mark.band))
    mark.draw(canvas, panel, shown)
    return canvas


def said(words):
    return "".join(piece for piece, _ in words.pieces)


def caption(panel=PANEL, language="en", **at):
    shown = Caption(SAYINGS, NAMES, LANGUAGES[language])
    return noted(shown, frame(**at), panel).lines_of_words


def test_it_says_the_formula_what_is_done_and_where():
    formula, deeds, place = caption()
    assert formula.pieces == (
        ("$h = $", THEME.muted),
        ("$Wx$", THEME.text),
        ("$+ b$", THEME.muted),
    )
    assert deeds.pieces == (("turn 40°, shift", THEME.muted),)
    assert place.pieces == (("layer 1", THEME.muted),)


def test_its_words_have_their_places_and_sizes():
    formula, deeds, place = caption()
    assert (formula.x, formula.y, formula.size) == (20, 26, 20)
    assert (deeds.x, deeds.y, deeds.size) == (20, 48, 12)
    assert (place.x, place.y, place.size, place.align) == (480, 48, 12, "right")


@pytest.mark.parametrize(
    ("stage", "progress", "formula"),
    [(0, 0.0, "$h = $$Wx$$+ b$"), (0, 0.99, "$h = $$Wx$$+ b$"), (1, 0.0, "$h$"), (1, 1.0, "$y$")],
)
def test_it_speaks_of_the_stage_that_moves(stage, progress, formula):
    assert said(caption(stage=stage, progress=progress)[0]) == formula


def test_pieces_that_are_empty_are_left_out():
    assert caption(stage=1)[0].pieces == (("$h$", THEME.text),)


def test_it_speaks_the_language_of_the_film():
    assert said(caption(stage=1)[2]) == "layer 1 of 2"
    assert said(caption(language="ja", stage=1)[2]) == "第 1 層／全 2 層"


def test_on_a_smaller_panel_there_is_the_formula_alone():
    panel = Panel.of(Box(0, 0, 320, 320), THEME)
    (formula,) = caption(panel)
    assert said(formula) == "$h = $$Wx$$+ b$"
    assert formula.size == pytest.approx(3.4 * panel.type)


def test_deeds_that_are_too_long_make_room_for_the_place():
    long = Saying(("", "$x$", ""), ("a deed of very many words",) * 9, "layer 1")
    _, deeds, place = noted(Caption((long,), NAMES, LANGUAGES["en"]), frame()).lines_of_words
    end = deeds.x + width_of(said(deeds), deeds.size)
    start = place.x - width_of(said(place), place.size)
    assert start - 3 * deeds.size < end <= start - deeds.size


def test_without_stages_it_says_nothing():
    assert not noted(Caption((), NAMES, LANGUAGES["en"]), frame()).notes


def test_a_brief_panel_has_the_name_of_its_cloud():
    for reached, name in enumerate(("$x$", "epoch 7")):
        (words,) = caption(BRIEF, stage=reached)
        assert words.pieces == ((name, THEME.muted),)
        assert (words.x, words.y, words.size) == pytest.approx((0, 4 * 5.6, 3.9 * 5.6))


def meter(panel=PANEL, baseline=0.5, **at):
    return noted(Meter(VERDICTS, baseline, LANGUAGES["en"]), frame(**at), panel)


@pytest.mark.parametrize(
    ("stage", "progress", "words", "color"),
    [
        (0, 0.9, "linear cut 50 %", THEME.muted),
        (1, 0.0, "linear cut 70 %", THEME.muted),
        (1, 1.0, "linearly separable", THEME.text),
    ],
)
def test_the_meter_says_the_last_verdict_that_was_reached(stage, progress, words, color):
    (line,) = meter(stage=stage, progress=progress).lines_of_words
    assert line.pieces == ((words, color),)
    assert (line.size, line.align) == (12, "right")


def test_the_bar_of_the_meter_ends_at_the_margin_below_its_words():
    canvas = meter()
    ((box, share, full, empty),) = canvas.of("bar")
    assert (box.right, box.width, box.height) == (480, 140, 2)
    assert (share, full, empty) == (0, THEME.accent, THEME.line)
    ((ground, color, _),) = canvas.of("still")
    assert (ground.bottom, ground.right) == (box.top, box.right)
    assert color == THEME.background
    (line,) = canvas.lines_of_words
    assert line.x == ground.width >= width_of(said(line), line.size)


@pytest.mark.parametrize(
    ("baseline", "share"), [(0.5, 0.2), (0.0, 0.6), (0.6, 0.0), (0.9, 0.0), (1.0, 0.0)]
)
def test_the_bar_begins_at_the_share_of_the_largest_class(baseline, share):
    assert meter(baseline=baseline, progress=0.5).of("bar")[0][1] == pytest.approx(share)


def test_behind_the_last_verdict_the_bar_stays():
    assert meter(stage=2).of("bar")[0][1] == 1


def test_a_brief_panel_has_a_brief_verdict():
    for stage, progress, words in ((0, 0.0, "50 %"), (1, 1.0, "separable")):
        (line,) = meter(BRIEF, stage=stage, progress=progress).lines_of_words
        assert said(line) == words
        assert (line.x, line.y, line.size) == pytest.approx((200, 4 * 5.6, 2.4 * 5.6))
        assert line.align == "right"
