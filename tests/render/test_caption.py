"""The caption and the meter: what they say at every moment, where, how large and in what colour."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from noted import Noted

from dnnflow.flow.stage import Phrase, Saying
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.text import width_of
from dnnflow.render.caption import SAID, Caption, Ending
from dnnflow.render.language import LANGUAGES
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.panel import (
    FORMULA_TYPE,
    SMALL_TYPE,
    VERDICT_TYPE,
    WORDS_TYPE,
    Panel,
)
from dnnflow.render.strip import ALMOST, Meter
from dnnflow.render.theme import THEMES

THEME = THEMES["dark"]
PANEL = Panel.of(Box(0, 0, 500, 500), THEME)
SAYINGS = (
    Saying(("$h = $", "$Wx$", "$+ b$"), (Phrase("turn", {"degrees": 40.0}), "shift"), "layer 1"),
    Saying(("", "$h$", ""), ("squash",), Phrase("since", {"cloud": "h"})),
    Saying(("", "$y$", ""), ("done",), "the end", " / "),
)
NAMES = ("$x$", Phrase("cloud_of_epoch", {"number": 7}), "$h_1$")
VERDICTS = (Separability(False, 0.5), Separability(False, 0.7), Separability(True, 1.0))
ENDING = Ending(
    "A straight line separates them",
    "A straight line separates them, \nfrom layer 2 on",
    ("the network …",),
    "from layer 2 on",
    separable=True,
)
CUTS = ("straight line", "straight line", "plane")
BRIEF = brief_panel(0, 0, 200, THEME)
WIDE, TALL = (Panel.of(Box(0, 0, *size), THEME) for size in ((1280, 720), (1080, 1920)))


def frame(stage=0, progress=0.0, settled=0.0):
    return Frame(0, 0.0, stage, progress, np.zeros((1, 2)), settled=settled)


def noted(mark, shown, panel=PANEL):
    canvas = Noted(panel.band(mark.band))
    mark.draw(canvas, panel, shown)
    return canvas


def said(words):
    return "".join(piece for piece, _ in words.pieces)


def caption(panel=PANEL, language="en", ending=ENDING, **at):
    shown = Caption(SAYINGS, NAMES, ending, LANGUAGES[language])
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
    size = 5 * WORDS_TYPE
    assert (formula.x, formula.y, formula.size) == pytest.approx((20, 26, 5 * FORMULA_TYPE))
    assert (deeds.x, deeds.y, deeds.size) == pytest.approx((20, 48, size))
    assert (place.x, place.y, place.size) == pytest.approx((480, 48, size))
    assert place.align == "right"


@pytest.mark.parametrize(
    ("stage", "progress", "formula"),
    [(0, 0.0, "$h = $$Wx$$+ b$"), (0, 0.99, "$h = $$Wx$$+ b$"), (1, 0.0, "$h$"), (1, 1.0, "$y$")],
)
def test_it_speaks_of_the_stage_that_moves(stage, progress, formula):
    assert said(caption(stage=stage, progress=progress)[0]) == formula


def test_pieces_that_are_empty_are_left_out():
    assert caption(stage=1)[0].pieces == (("$h$", THEME.text),)


def test_it_speaks_the_language_of_the_film():
    assert said(caption(stage=1)[2]) == "from h on"
    assert said(caption(language="ja", stage=1)[2]) == "h以降"


def test_on_a_smaller_panel_there_is_the_formula_alone():
    panel = Panel.of(Box(0, 0, 320, 320), THEME)
    (formula,) = caption(panel)
    assert said(formula) == "$h = $$Wx$$+ b$"
    assert formula.size == pytest.approx(3.4 * panel.type)


def test_deeds_that_are_too_long_make_room_for_the_place():
    long = Saying(("", "$x$", ""), ("a deed of very many words",) * 9, "layer 1")
    _, deeds, place = noted(
        Caption((long,), NAMES, ENDING, LANGUAGES["en"]), frame()
    ).lines_of_words
    end = deeds.x + width_of(said(deeds), deeds.size)
    start = place.x - width_of(said(place), place.size)
    assert start - 3 * deeds.size < end <= start - deeds.size


STEPS = Saying(
    ("", "$x$", ""), ("turn", "stretch", "shift"), "layer 1", steps=("turn", "stretch", "turn", "")
)


def stepping(progress, *, stepwise=True, deeds=STEPS.deeds, panel=PANEL):
    saying = replace(STEPS, deeds=deeds)
    mark = Caption((saying, saying), NAMES, ENDING, LANGUAGES["en"], stepwise)
    line = 2 if panel.stacked else 1  # the layer's name stands between
    return noted(mark, frame(progress=progress), panel).lines_of_words[line].pieces


@pytest.mark.parametrize(
    ("progress", "lit"),
    [(0.0, ""), (0.1, "turn"), (0.3, "stretch"), (0.6, "turn"), (0.9, ""), (1.0, "")],
)
@pytest.mark.parametrize("panel", [PANEL, WIDE, TALL], ids=["square", "wide", "tall"])
def test_the_deed_that_a_step_does_is_lit(progress, lit, panel):
    pieces = stepping(progress, panel=panel)
    assert "".join(text for text, _ in pieces) == "turn, stretch, shift"
    assert [text for text, color in pieces if color == THEME.text] == [lit] * bool(lit)
    assert stepping(progress, stepwise=False, panel=panel) == (
        ("turn, stretch, shift", THEME.muted),
    )


def test_a_deed_that_was_cut_off_is_not_lit():
    pieces = stepping(0.3, deeds=("a turn of very many words " * 9, "stretch"))
    assert [color for _, color in pieces] == [THEME.muted]


def test_without_stages_it_says_nothing():
    assert not noted(Caption((), NAMES, ENDING, LANGUAGES["en"]), frame()).notes


def test_a_brief_panel_has_the_name_of_its_cloud():
    for reached, name in enumerate(("$x$", "epoch 7")):
        (words,) = caption(BRIEF, stage=reached)
        assert words.pieces == ((name, THEME.muted),)
        assert (words.x, words.y, words.size) == pytest.approx((0, 4 * 5.6, FORMULA_TYPE * 5.6))


def meter(panel=PANEL, baseline=0.5, **at):
    return noted(Meter(VERDICTS, CUTS, baseline, LANGUAGES["en"]), frame(**at), panel)


@pytest.mark.parametrize(
    ("stage", "progress", "words", "color"),
    [
        (0, 0.9, "best straight line 50 %", THEME.muted),
        (1, 0.0, "best straight line 70 %", THEME.muted),
        (2, 0.0, "linearly separable", THEME.separable),
    ],
)
def test_the_meter_says_the_last_verdict_that_was_reached(stage, progress, words, color):
    canvas = meter(stage=stage, progress=progress)
    (line,), ((_, _, full, _),) = canvas.lines_of_words, canvas.of("bar")
    assert line.pieces[0][0] == words
    assert full == color
    assert (line.size, line.align) == (pytest.approx(5 * WORDS_TYPE), "left")


def test_the_bar_of_the_meter_ends_at_the_margin_below_its_words():
    canvas = meter()
    ((box, share, full, empty),) = canvas.of("bar")
    assert (box.right, box.width, box.height) == (480, 140, 3)
    assert (share, full, empty) == (0, THEME.muted, THEME.line)
    ((ground, color, _),) = canvas.of("still")
    assert (ground.bottom, ground.right) == (box.top, box.right)
    assert color == THEME.background
    (line,) = canvas.lines_of_words
    assert line.x == 0
    assert ground.width >= width_of(said(line), line.size)


@pytest.mark.parametrize(
    ("baseline", "share"), [(0.5, 0.2), (0.0, 0.6), (0.6, 0.0), (0.9, 0.0), (1.0, 0.0)]
)
def test_the_bar_begins_at_the_share_of_the_largest_class(baseline, share):
    assert meter(baseline=baseline, progress=0.5).of("bar")[0][1] == pytest.approx(ALMOST * share)


def test_behind_the_last_verdict_the_bar_stays():
    assert meter(stage=2).of("bar")[0][1] == 1


def test_a_brief_panel_has_a_brief_verdict():
    for stage, progress, words in ((0, 0.0, "50 %"), (1, 1.0, "separable")):
        (line,) = meter(BRIEF, stage=stage, progress=progress).lines_of_words
        assert said(line) == words
        assert (line.x, line.y, line.size) == pytest.approx((200, 4 * 5.6, SMALL_TYPE * 5.6))
        assert line.align == "right"


@pytest.mark.parametrize("panel", [PANEL, WIDE, TALL], ids=["rows", "wide", "tall"])
def test_it_is_news_that_the_classes_are_separable_until_the_next_cloud_is_reached(panel):
    many = Meter((*VERDICTS, VERDICTS[-1]), (*CUTS, "plane"), 0.5, LANGUAGES["en"])

    def label(**at):
        canvas = noted(many, frame(**at), panel)
        (line,), ((box, ground, _),) = canvas.lines_of_words, canvas.of("still")
        return line.pieces[0][1], ground, box.left + line.x

    as_news = (THEME.background, THEME.separable)
    assert label(stage=1, progress=0.9)[:2] == (THEME.muted, THEME.background)
    assert label(stage=1, progress=1.0)[:2] == as_news
    assert label(stage=2, progress=0.9)[:2] == as_news
    assert label(stage=2, progress=1.0)[:2] == (THEME.separable, THEME.background)
    # The words stay where they are.
    assert label(stage=2, progress=0.9)[2] == label(stage=2, progress=1.0)[2]


def test_what_was_separable_from_the_start_is_no_news():
    ((_, ground, _),) = noted(
        Meter(2 * VERDICTS[-1:], CUTS[:2], 0.5, LANGUAGES["en"]), frame(), WIDE
    ).of("still")
    assert ground == THEME.background


def test_the_meter_names_what_a_straight_cut_of_the_cloud_is():
    verdicts = 3 * (Separability(False, 0.875),)
    for language, words in (("en", "best plane 87.5 %"), ("ja", "最良の平面 87.5 %")):
        cuts = (*CUTS[:2], "plane" if language == "en" else "平面")
        (line,) = noted(
            Meter(verdicts, cuts, 0.5, LANGUAGES[language]), frame(stage=1, progress=1.0)
        ).lines_of_words
        assert said(line) == words


def test_the_bar_is_not_full_before_the_classes_are_separable():
    assert 0.9 < meter(stage=1, progress=0.999).of("bar")[0][1] < ALMOST
    ((_, share, full, _),) = meter(stage=1, progress=1.0).of("bar")
    assert (share, full) == (1, THEME.separable)


def ends(words):
    """Where a line of words begins and ends."""
    weight = words.weight
    width = sum(width_of(piece, words.size, weight=weight) for piece, _ in words.pieces)
    return (words.x - width, words.x) if words.align == "right" else (words.x, words.x + width)


def test_the_formula_makes_room_for_the_meter():
    long = Saying(("$h = $", "$" + 20 * "W x +" + "x$", ""), ("turn",), "layer 1")
    shown = Caption((long,), NAMES, ENDING, LANGUAGES["en"])
    formula = noted(shown, frame()).lines_of_words[0]
    ((box, *_),) = meter().of("still")
    assert ends(formula)[1] < box.left


@pytest.mark.parametrize("panel", [PANEL, WIDE, TALL], ids=["rows", "wide", "tall"])
def test_the_verdict_is_said_once_the_end_has_settled(panel):
    assert said(caption(panel, stage=1, progress=1.0, settled=SAID - 0.01)[0]) == "$y$"
    verdict, *_ = caption(panel, stage=1, progress=1.0, settled=SAID)
    assert verdict.pieces[0][0].startswith(ENDING.verdict)
    assert verdict.pieces[0][1] == THEME.separable
    assert verdict.weight == "bold"
    assert verdict.size <= panel.letters(VERDICT_TYPE)
    (other, *_) = caption(panel, ending=Ending("No", "No", ()), stage=1, settled=1.0)
    assert other.pieces == (("No", THEME.text),)


def test_in_rows_the_facts_stand_in_one_line_and_the_meter_goes():
    _, facts = caption(settled=1.0)
    assert said(facts) == "from layer 2 on · the network …"
    assert not meter(settled=1.0).notes
    assert meter(WIDE, settled=1.0).notes


def test_in_a_stack_the_sentence_says_since_when_and_breaks_where_it_may():
    first, second, fact = map(said, caption(WIDE, settled=1.0))
    assert (first, second) == ("A straight line separates them,", "from layer 2 on")
    assert fact == "the network …"
    short = Ending("Yes", "Yes, \nso it is", ())
    assert [said(each) for each in caption(WIDE, ending=short, settled=1.0)] == ["Yes, so it is"]


MANY = "A sentence that has very many words " * 3
LONG = Ending(MANY, MANY, ("a fact of many words " * 5,) * 3, separable=True)


@pytest.mark.parametrize("settled", [0.0, 1.0])
@pytest.mark.parametrize("size", [(534, 300), (640, 360), (1280, 720), (1500, 500), (384, 576)])
def test_in_a_stack_no_words_overlap_or_leave(size, settled):
    panel = Panel.of(Box(0, 0, *size), THEME)
    assert panel.stacked
    words = caption(panel, ending=LONG, settled=settled)
    ((box, *_),) = meter(panel, settled=settled).of("still")
    lines = [each.y for each in words]
    assert all(below - above >= 1.2 * panel.letters(WORDS_TYPE) for above, below in pairwise(lines))
    assert lines[-1] + 0.25 * words[-1].size <= box.top
    for left, right in map(ends, words):
        assert panel.margin <= left < right <= panel.caption.width - panel.margin + 1e-6
