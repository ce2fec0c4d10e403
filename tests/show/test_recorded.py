"""Recorded states become films: points and verdicts, and nothing that needs a network."""

import numpy as np
import pytest
from animations import QUICK
from networks import random_network
from painted import painted
from scipy.stats import ortho_group

from dnnflow.data.shapes import moons
from dnnflow.errors import DataError, UsageError
from dnnflow.linear.separability import separability_of
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import caption_of, marks_of
from dnnflow.render.page.columns import columns_of
from dnnflow.render.script.alt import alt_of
from dnnflow.render.script.told import positions_of
from dnnflow.render.strip import Meter
from dnnflow.save.pages.words import track_words, words_of
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.recipe.reading import from_toml
from dnnflow.show.recipe.words import words_of as recipe_words

NAMES = ("input", "conv", "head")


def states(seed=0, widths=(5, 9, 4), n=30):
    generator = np.random.default_rng(seed)
    labels = np.arange(n) % 3
    first = (
        generator.normal(size=(n, widths[0])) + 3 * generator.normal(size=(3, widths[0]))[labels]
    )
    clouds = [first]
    for width in widths[1:]:
        clouds.append(np.tanh(clouds[-1] @ generator.normal(size=(clouds[-1].shape[1], width))))
    return clouds, labels


def recorded(clouds, labels=None, **options):
    return Animation.of_clouds(clouds, labels, names=NAMES, schedule=QUICK, **options)


@pytest.mark.parametrize(
    ("widths", "view"), [((5, 9, 4), "auto"), ((5, 9, 4), "orbit"), ((3, 2, 3), "auto")]
)
def test_turned_clouds_give_the_same_film(widths, view):
    clouds, labels = states(widths=widths)
    turned = [each @ ortho_group.rvs(each.shape[1], random_state=1) for each in clouds]
    film, other = (film_of(recorded(each, labels, view=view)) for each in (clouds, turned))
    for index in range(0, film.frames, 3):
        (one,), (two,) = film.at(index), other.at(index)
        np.testing.assert_allclose(one.points, two.points, atol=1e-6 * np.abs(one.points).max())
        assert one.view.extent == pytest.approx(two.view.extent, rel=1e-6)


def test_verdicts_are_those_of_all_dimensions():
    generator = np.random.default_rng(0)
    labels = np.arange(200) % 2
    wide = generator.normal(size=(200, 12)) * 10
    wide[:, -1] = labels - 0.5  # the direction that tells the classes apart is never seen
    (track,) = film_of(recorded([wide, wide, wide[:, :11]], labels)).tracks
    assert [each.separable for each in track.verdicts] == [True, True, False]
    seen = separability_of(type(track.flow)((), track.flow.clouds[:1]), labels)
    assert not seen[0].separable
    assert "all 11 dimensions" in " ".join(caption_of(track, LANGUAGES["en"]).ending.facts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", ["auto", "orbit"])
def test_words_say_how_much_is_seen_and_that_nothing_is_computed(language, view):
    (track,) = film_of(recorded(*states(), language=language, view=view)).tracks
    words = LANGUAGES[language]
    caption = caption_of(track, words)
    for reached in range(3):
        said = caption.words(reached, 0.0)
        assert words.recorded in said
        assert "%" in said
    assert "%" in caption.words(2, 1.0)
    assert "network" not in alt_of(film_of(recorded(*states(), language=language)))


def test_nothing_of_a_network_is_drawn():
    (track,) = film_of(recorded(*states())).tracks
    assert track.network is None
    assert not track.sides
    assert not np.any(track.mistakes)
    (frame,) = film_of(recorded(*states())).at(5)
    assert frame.grid is frame.boundary is frame.walls is None


@pytest.mark.parametrize("size", [(480, 270), (270, 480), (96, 96)])
def test_points_without_labels_have_one_colour_and_no_verdict(size):
    film = painted(recorded(states()[0], theme="light"), size)
    (track,) = film.tracks
    assert not [mark for mark in marks_of(track) if isinstance(mark, Meter)]
    for index in (0, film.frames // 2, film.frames - 1):
        assert len(np.unique(film.picture(index).image().reshape(-1, 3), axis=0)) > 5
    assert "separa" not in alt_of(film_of(recorded(states()[0])))


def test_films_stand_side_by_side_and_become_filmstrips(tmp_path):
    pair = recorded(*states()) | recorded(states(1)[0])
    for name in ("pair.png", "pair.svg"):
        pair.save(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    assert painted(pair, (400, 300)).picture(3).size == (400, 300)


def test_a_recipe_holds_clouds_only_if_it_is_asked_to(tmp_path):
    shown = recorded(*states())
    text = shown.to_toml()
    assert "content" not in text
    with pytest.raises(DataError, match="left out of the recipe"):
        from_toml(text)
    again = from_toml(text, points=[shown.dataset], models=[shown.source.recording])
    assert again.to_toml() == text
    shown.save(tmp_path / "film.png", embed=True)
    assert b"content = " in (tmp_path / "film.png").read_bytes()


def test_other_points_and_views_that_make_no_sense_are_refused():
    shown = recorded(*states())
    other = Animation(shown.source, (np.ones((9, 5)), np.arange(9) % 3))
    with pytest.raises(DataError, match="states of 30 points were recorded, not of 9"):
        film_of(other)
    with pytest.raises(UsageError, match="recorded clouds are turned"):
        film_of(recorded(*states(), view="xy"))


def test_a_player_and_slides_hold_what_is_seen(tmp_path):
    shown = recorded(*states())
    for suffix in (".html", ".pptx"):
        shown.save(tmp_path / f"film{suffix}")
        assert (tmp_path / f"film{suffix}").stat().st_size > 10_000


def test_states_are_nowhere_called_layers_of_a_network():
    clouds, labels = states(widths=(5, 9, 4, 6, 7))
    names = ("first", "second", "third", "fourth", "last")
    shown = Animation.of_clouds(clouds, labels, names=names, schedule=QUICK)
    film = film_of(shown)
    (track,) = film.tracks
    assert positions_of(track)[0] == "to state 2 of 5"
    said = words_of(film)["controls"]
    for name in ("layers", "first", "back", "forward", "keyboard", "layer", "still"):
        assert "state" in said[name]
        assert "layer" not in said[name]
    assert track_words(track)["taken"] == []
    assert [each.name for each in columns_of(track, 3)][1] == "3 clouds left out"
    assert "recording, 5 states" in "".join(recipe_words(shown.to_toml()))
    with pytest.raises(DataError, match="the recording of 5 states is left out"):
        from_toml(shown.to_toml(), points=[shown.dataset])


@pytest.mark.parametrize(
    ("others", "opening"),
    [
        ((), "Three classes of points in 3 recorded states of a model: "),
        ((recorded(*states(1)),), "Three classes of points in 2 films of recorded states: "),
        ((recorded(states(1)[0]),), "Points in 2 films of recorded states: "),
        ((Animation(random_network(0, 1, 2), moons(30), QUICK),), "Points in 2 films: "),
    ],
)
def test_the_alternative_text_says_what_is_true_of_all_films(others, opening):
    shown = recorded(*states())
    for other in others:
        shown |= other
    assert alt_of(film_of(shown)).startswith(opening)
