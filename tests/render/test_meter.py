"""The meter: what it says of the last verdict, how full its bar is, and when it is news."""

import pytest
from captions import BRIEF, CUTS, PANEL, TALL, THEME, VERDICTS, WIDE, frame, meter, noted, said

from dnnflow.linear.separability import Separability
from dnnflow.raster.text import width_of
from dnnflow.render.language import LANGUAGES
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE
from dnnflow.render.strip import ALMOST, Meter


@pytest.mark.parametrize(
    ("stage", "progress", "words", "color"),
    [
        (0, 0.9, "fitted straight line 50 %", THEME.muted),
        (1, 0.0, "fitted straight line 70 %", THEME.muted),
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
    for language, words in (("en", "fitted plane 87.5 %"), ("ja", "当てはめた平面 87.5 %")):
        cuts = (*CUTS[:2], "plane" if language == "en" else "平面")
        (line,) = noted(
            Meter(verdicts, cuts, 0.5, LANGUAGES[language]), frame(stage=1, progress=1.0)
        ).lines_of_words
        assert said(line) == words


def test_the_bar_is_not_full_before_the_classes_are_separable():
    assert 0.9 < meter(stage=1, progress=0.999).of("bar")[0][1] < ALMOST
    ((_, share, full, _),) = meter(stage=1, progress=1.0).of("bar")
    assert (share, full) == (1, THEME.separable)
