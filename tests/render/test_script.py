"""The chapters and the words of a film: all of it, in order, on the film's own clock."""

from dataclasses import replace
from itertools import pairwise

import pytest
from animations import QUICK, animation
from histories import history
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.motion.schedule import GLIDING, Schedule
from dnnflow.render.script.chapters import chapters_of, runs_of
from dnnflow.render.script.cues import cues_of
from dnnflow.show.animation import Animation, Comparison, film_of

LAYERS = ["input_layer", "hidden_layer1", "hidden_layer2"]

SCHEDULES = st.builds(
    Schedule,
    pace=st.just("equal"),
    affine=st.sampled_from([0.2, 0.5]),
    activation=st.sampled_from([0.2, 0.4]),
    hold=st.sampled_from([0.0, 0.3]),
    intro=st.sampled_from([0.0, 0.7]),
    outro=st.sampled_from([0.0, 1.1]),
    fps=st.sampled_from([10.0, 12.5, 30.0]),
    speed=st.sampled_from([0.5, 1.0, 1.5]),
)


def named(film):
    return [chapter.name for chapter in chapters_of(film)]


def assert_tiled(parts, film):
    """Parts that begin with the film, follow on one another, and end with it."""
    assert parts[0].start == 0
    assert all(one.end == other.start for one, other in pairwise(parts))
    assert parts[-1].end == film.frames / film.fps


@settings(max_examples=15)
@given(SCHEDULES)
def test_chapters_are_the_layers_and_the_whole_film(schedule):
    film = film_of(animation(hidden=2, schedule=schedule))
    chapters, timeline = chapters_of(film), film.timeline
    assert named(film) == LAYERS
    assert_tiled(chapters, film)
    for chapter, stage in zip(chapters[1:], (2, 4), strict=True):
        rested = timeline.ends[stage - 1]  # the layer before; its last cloud is then seen
        assert rested - 1e-9 <= chapter.start < rested + 1 / film.fps


@settings(max_examples=15)
@given(SCHEDULES)
def test_a_caption_is_about_the_layer_of_its_chapter(schedule):
    film = film_of(animation(hidden=2, schedule=schedule))
    cues = cues_of(film)
    assert_tiled(cues, film)
    for chapter in chapters_of(film):
        begun = [cue for cue in cues if chapter.start <= cue.start < chapter.end]
        assert begun[0].start == chapter.start
        assert [cue.lines[0].startswith(chapter.name) for cue in begun[:2]] == [True, True]
    settled = film.timeline.settled(film.timeline.time(film.frames - 1))
    assert ("them" in cues[-1].lines[0]) == (settled >= 0.3)


def test_a_part_has_the_chapters_of_its_layers_alone():
    whole = film_of(animation(hidden=2))
    for since, until in ((None, "2"), ("2", None), ("2", "hidden_layer1"), ("3", "3")):
        schedule = Schedule(**{**vars(QUICK), "since": since, "until": until})
        film = film_of(animation(hidden=2, schedule=schedule))
        asked = LAYERS[int(since or 1) - 1 : 2 if until in {"2", "hidden_layer1"} else 3]
        assert named(film) == asked
        assert_tiled(chapters_of(film), film)
        lasting = {each.name: each.end - each.start for each in chapters_of(whole)}
        rests = QUICK.intro + QUICK.outro
        for chapter in chapters_of(film):
            assert abs(chapter.end - chapter.start - lasting[chapter.name]) < rests + 0.2


def test_a_boomerang_comes_back_through_the_same_chapters():
    film = film_of(animation(hidden=2, schedule=Schedule(fps=10, loop="boomerang")))
    assert named(film) == [*LAYERS, *LAYERS[-2::-1]]
    assert_tiled(chapters_of(film), film)
    words = [cue.lines for cue in cues_of(film)]
    middle = len(words) // 2
    assert words[:middle] == words[:middle:-1]


def test_of_networks_side_by_side_the_deepest_has_the_chapters_and_all_have_words():
    shown = animation(hidden=0, title="shallow") | animation(hidden=2, title="deep")
    film = film_of(shown)
    assert named(film) == LAYERS
    lines = [line.partition(": ")[0] for line in cues_of(film)[0].lines]
    assert lines == ["shallow", "deep"]
    together = film_of(Comparison(shown.rows, clock="total"))
    assert_tiled(chapters_of(together), together)


def test_words_are_those_of_the_language():
    film = film_of(animation(language="ja", title="月") | animation(title="moon"))
    first, second = cues_of(film)[0].lines
    assert first.startswith("月：input_layer、")
    assert second.startswith("moon: input_layer · ")


def test_chapters_of_a_training_are_epochs():
    shown = Animation(history(3), moons(20), GLIDING, language="ja")
    film = film_of(shown)
    assert named(film) == ["エポック 3", "エポック 6"]
    assert_tiled(chapters_of(film), film)
    assert "エポック 0／6" in cues_of(film)[0].lines[0]


def test_a_film_without_layers_has_one_chapter():
    network = random_network(0, 0, 2)
    bare = replace(network, layers=network.layers[-1:])
    film = film_of(Animation(bare, moons(30), QUICK))
    assert named(film) == ["the input"]
    assert len(cues_of(film)) <= 1


@given(st.lists(st.integers(0, 2)))
def test_runs_are_equal_values(values):
    again = []
    for value, first, end in runs_of(values):
        assert first == len(again)
        again += [value] * (end - first)
    assert again == values


@pytest.mark.parametrize("marks", [(), ("dots",)])
def test_words_do_not_depend_on_what_is_drawn(marks):
    assert cues_of(film_of(animation(marks=marks))) == cues_of(film_of(animation()))
