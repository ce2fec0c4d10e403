"""The badge: what it says of what is proved, in each language, and where there is room for it."""

from dataclasses import fields, replace

import numpy as np
import pytest
from captions import BRIEF, PANEL, TALL, WIDE, frame, noted, said
from networks import random_network
from noted import Noted
from topologies import of_kind

from dnnflow.data.shapes import moons, rings
from dnnflow.flow.topology.proof import Proof
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.box import Box
from dnnflow.raster.text import width_of
from dnnflow.render.caption import METER_UNITS, Caption
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import MARKS
from dnnflow.render.panel import Panel, even
from dnnflow.render.script.alt import alt_of
from dnnflow.render.script.cues import cues_of
from dnnflow.render.strip import Strip
from dnnflow.render.topology.badge import ABOVE_METER, BELOW_WORDS, ONE_LINE, Badge
from dnnflow.render.topology.label import NEXT_LINE
from dnnflow.render.topology.words import PROOFS
from dnnflow.render.words.ending import Ending
from dnnflow.show.animation import Animation, film_of
from dnnflow.study.demos import demo

QUICK = Schedule(duration=2, fps=10)
START = Proof(True, 2, 2, dimension=2, points=2000, places=2000)
BENT = replace(START, bent=True)
CRUSHED = replace(BENT, embedded=False, flattened=True, places=1197)
EN = PROOFS["en"]
MIDDLE = np.zeros((1, 2))
BADGE = Badge((("one",), ("a line", "another")), ("one", "another"), " · ")


def lines(panel, badge=BADGE, points=MIDDLE, **at):
    return noted(badge, replace(frame(**at), points=points), panel).lines_of_words


@pytest.mark.parametrize(
    ("proof", "words"),
    [
        (START, ()),
        (replace(START, enclosing=True), ()),
        (BENT, ("bent, never torn",)),
        (replace(BENT, enclosing=True), ("bent, never torn", "what was inside stays inside")),
        (replace(START, width=3), ("in 3-D: room to leave",)),
        (
            replace(BENT, width=3, enclosing=True),
            ("bent, never torn", "in 3-D: room to leave"),
        ),
        (replace(BENT, embedded=False, enclosing=True, places=None), ()),
        (replace(CRUSHED, flattened=False, creased=True, places=2000), ("bent along creases",)),
        (CRUSHED, ("flattened beyond the creases", "2,000 points on 1,197 places")),
        (
            replace(CRUSHED, dimension=1, flat=True),
            ("on a line now: one dimension lost", "2,000 points on 1,197 places"),
        ),
        (replace(CRUSHED, dimension=1, places=None), ("on a curve now: one dimension lost",)),
        (
            replace(CRUSHED, dimension=0, flat=True, places=1),
            ("in one place now: two dimensions lost",),
        ),
        (
            replace(CRUSHED, source=8, width=5, dimension=4, flat=True, places=None),
            ("4 dimensions lost",),
        ),
        (
            replace(CRUSHED, source=8, width=4, dimension=4, flat=True, places=None),
            ("flattened beyond the creases",),
        ),
    ],
)
def test_it_says_what_is_proved_and_no_more(proof, words):
    assert EN.said(proof) == words


def test_in_a_few_words_it_says_the_most_particular():
    assert EN.briefly(START) == ""
    assert EN.briefly(replace(BENT, enclosing=True)) == "what was inside stays inside"
    assert EN.briefly(CRUSHED) == "1,197 places"


def test_every_language_says_all_of_it():
    assert PROOFS.keys() == LANGUAGES.keys()
    for words in PROOFS.values():
        assert all(getattr(words, each.name) for each in fields(words))


def test_in_a_stack_it_stands_above_the_meter():
    first, second = lines(WIDE, stage=1)
    assert [said(first), said(second)] == ["a line", "another"]
    assert [color for _, color in (*first.pieces, *second.pieces)] == [
        WIDE.theme.muted,
        WIDE.theme.text,
    ]
    ((box, *_),) = noted(BADGE, frame(stage=1), WIDE).of("still")
    meter = WIDE.caption.bottom - WIDE.letters(METER_UNITS)
    assert box.bottom <= meter < box.bottom + WIDE.letters(4)
    assert box.left >= WIDE.margin - 1
    assert box.right <= WIDE.column


def ending(*facts):
    return Caption((), (), Ending("No", "No", facts), LANGUAGES["en"], spare=ONE_LINE)


def filled(panel, left):
    """A badge below a caption that leaves fewer than ``left`` hundredths of type in a stack."""
    fact, most = "a fact", panel.caption.height / panel.letters(1)
    for count in range(1, 60):
        caption = ending(*(fact,) * count)
        foot = caption.foot(panel, 1, ended=True) / panel.letters(1)
        if most - foot - METER_UNITS - ABOVE_METER - BELOW_WORDS < left:
            return replace(BADGE, caption=caption)
    raise AssertionError("it cannot be filled")


@pytest.mark.parametrize("panel", [WIDE, TALL], ids=["wide", "tall"])
def test_in_a_stack_it_takes_what_the_caption_leaves(panel):
    assert len(lines(panel, stage=1, settled=1.0)) == 2
    (line,) = lines(panel, filled(panel, 2 * NEXT_LINE), stage=1, settled=1.0)
    assert said(line) == "a line · another"
    long = replace(filled(panel, 2 * NEXT_LINE), sayings=((), ("a word " * 12, "and more")))
    (line,) = lines(panel, long, stage=1, settled=1.0)
    assert said(line) == "another"


@pytest.mark.parametrize("size", [(534, 300), (640, 360), (1080, 1920)])
def test_a_caption_leaves_it_a_line(size):
    panel = Panel.of(Box(0, 0, *size), PANEL.theme)
    badge = replace(BADGE, caption=ending(*("a fact of many words " * 4,) * 9))
    assert lines(panel, badge, stage=1, settled=1.0)


@pytest.mark.parametrize("side", [280, 320, 400, 480])
@pytest.mark.parametrize("separable", [None, 1, 3, 5])
def test_without_a_free_corner_it_stands_below_the_cells(side, separable):
    panel = Panel.of(Box(0, 0, side, side), PANEL.theme)
    since = ("separable from layer_of_a_name on", "layer_of_a_name")
    strip = Strip((1, 2, 3, 4, 5), separable, since if separable else (), "another one")
    everywhere = np.stack(np.meshgrid(*[np.linspace(-1, 1, 30)] * 2), -1).reshape(-1, 2)
    full = replace(frame(stage=1), points=everywhere)
    badge = replace(BADGE, brief=("one", "another one"), rest=lambda _: full, strip=strip)
    canvas = noted(badge, full, panel)
    ((box, *_),) = canvas.of("still")
    (line,) = canvas.lines_of_words
    assert said(line) in {"a line · another", "another one"}
    assert line.size >= 0.75 * 12
    named = Noted(panel.strip)
    strip.draw(named, panel, frame(stage=5))
    for other, *_ in named.of("still")[2:]:
        assert not box.common(other).width
    assert panel.margin - 1 <= box.left < box.right <= side - panel.margin + 1
    assert box.bottom <= panel.strip.height


def test_elsewhere_it_stands_in_a_corner_of_the_plot():
    assert [said(line) for line in lines(PANEL, stage=1)] == ["a line", "another"]
    ((box, *_),) = noted(BADGE, frame(stage=1), PANEL).of("still")
    assert box.common(Box(0, 0, PANEL.plot.width, PANEL.plot.height)) == box


def test_a_small_drawing_says_what_is_new():
    (line,) = lines(BRIEF, stage=1)
    assert said(line) == "another"
    assert not lines(BRIEF, replace(BADGE, brief=("one", "one")), stage=1)
    (long,) = lines(BRIEF, replace(BADGE, brief=("a very long word " * 5,)))
    assert width_of(said(long), long.size) <= BRIEF.plot.width


@pytest.mark.parametrize(
    "shown", [demo("moons"), Animation(random_network(1, 2, 2), rings(60), QUICK)]
)
def test_in_the_plot_it_has_one_corner_and_never_stands_on_points_rings_or_the_scale(shown):
    (track,) = film_of(shown).tracks
    whole = MARKS["badge"].build(track, LANGUAGES["en"])
    badge, corners = replace(whole, strip=None), []
    assert len(badge.others) == 3
    for cloud in range(len(track.flow.clouds)):
        rest = track.when(track.time_of(cloud))
        places = PANEL.places(rest.points, rest.view)
        for box, *_ in noted(badge, rest).of("still"):
            inside = (places >= (box.left, box.top)) & (places <= (box.right, box.bottom))
            assert not inside.all(axis=1).any()
            others = [each for other in badge.others for each in other.covered(PANEL, rest)]
            assert others
            assert not any(box.common(each).width and box.common(each).height for each in others)
            corners.append((box.left == even(PANEL.margin), box.top < PANEL.plot.height / 2))
    assert len(set(corners)) <= 1
    assert len(corners) in {0, len(list(filter(None, badge.sayings)))}
    assert noted(whole, track.when(track.time_of(len(track.flow.clouds) - 1))).notes


def test_where_points_lie_in_all_corners_it_is_left_out():
    corners = np.array([[-0.9, 0.9], [0.9, 0.9], [-0.9, -0.9], [0.9, -0.9]])
    assert not lines(BRIEF, replace(BADGE, brief=("a rather long saying", "")), points=corners)


def test_where_nothing_is_proved_nothing_is_drawn():
    assert not noted(Badge(((),), ("",), " · "), frame(), WIDE).notes


def test_it_is_a_mark_and_stands_in_the_alternative_text():
    film = film_of(Animation(random_network(0, 2, 2), rings(100), QUICK))
    (track,) = film.tracks
    assert MARKS["badge"].shown
    badge = MARKS["badge"].build(track, LANGUAGES["en"])
    assert badge.sayings[-1] == ("bent, never torn", "what was inside stays inside")
    assert alt_of(film).endswith("; bent, never torn; what was inside stays inside")
    said = [cue.lines[0] for cue in cues_of(film)]
    assert "torn" not in said[0]
    assert said[-1].endswith(" · bent, never torn · what was inside stays inside")
    japanese = alt_of(film_of(Animation(random_network(0, 2, 2), rings(100), QUICK, language="ja")))
    assert japanese.endswith("内側のものは内側のまま")


def test_of_other_networks_it_does_not_say_that():
    for kind in ("relu", "singular", "narrower", "gelu"):
        alt = alt_of(film_of(Animation(of_kind(kind, 1), moons(60), QUICK)))
        assert "torn" not in alt
        assert "inside" not in alt
