"""The caption: what it says at every moment, where, how large and in what colour."""

from dataclasses import replace
from itertools import pairwise

import pytest
from captions import BRIEF, PANEL, TALL, THEME, WIDE, frame, meter, noted, said

from dnnflow.flow.stage import Phrase, Saying
from dnnflow.raster.box import Box
from dnnflow.raster.text import width_of
from dnnflow.render.caption import SAID, Caption
from dnnflow.render.language import LANGUAGES
from dnnflow.render.panel import FORMULA_TYPE, VERDICT_TYPE, WORDS_TYPE, Panel
from dnnflow.render.words.ending import Ending

SAYINGS = (
    Saying(("$h = $", "$Wx$", "$+ b$"), (Phrase("turn", {"degrees": 40.0}), "shift"), "layer 1"),
    Saying(("", "$h$", ""), ("squash",), Phrase("since", {"cloud": "h"})),
    Saying(("", "$y$", ""), ("done",), "the end", " / "),
)
NAMES = ("$x$", Phrase("cloud_of_epoch", {"number": 7}), "$h_1$")
ENDING = Ending(
    "A straight line separates them",
    "A straight line separates them, \nfrom layer 2 on",
    ("the network …",),
    "from layer 2 on",
    separable=True,
)


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
