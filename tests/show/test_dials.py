"""Dials: what they choose from, what a recipe says of them, and which files can show them."""

import tomllib
from dataclasses import replace

import numpy as np
import pytest
import tomli_w
from animations import QUICK, animation
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from trainings import history

from dnnflow.data.shapes import moons
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError, UsageError
from dnnflow.flow.sources import Both
from dnnflow.projection.arrangement import MOST_PANELS, Arrangement, Dial
from dnnflow.save import formats
from dnnflow.save.formats import FORMATS
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.show.output import Output
from dnnflow.show.preflight import resolved
from dnnflow.show.recipe.reading import from_toml, recipe_from
from dnnflow.show.recipe.writing import recipe_of

EMBEDDED, POINTS = Output(embed=True), moons(9)
NAMES = st.text(min_size=1, max_size=9)


def compared(*counts):
    """As many panels as there are settings of dials with these numbers of values."""
    dials = tuple(
        Dial(f"dial {place}", tuple(f"{number}" for number in range(count)))
        for place, count in enumerate(counts)
    )
    arrangement = Arrangement(dials=dials)
    panel = Animation(random_network(0, 0, 2), POINTS, QUICK)
    return Comparison(((panel,) * arrangement.combinations,), arrangement=arrangement)


@pytest.fixture
def page(monkeypatch):
    """The suffix of a format that shows one panel at a time."""
    form = replace(FORMATS[".png"], suffix=".dials", dials=True)
    monkeypatch.setitem(formats.FORMATS, form.suffix, form)
    return form.suffix


@settings(max_examples=15)
@given(st.lists(st.tuples(NAMES, st.lists(NAMES, min_size=1, max_size=3)), max_size=2))
def test_a_recipe_says_all_of_them(told):
    dials = tuple(Dial(name, tuple(values)) for name, values in told)
    how = Arrangement(dials=dials)
    shown = Comparison(((animation(5, schedule=QUICK),) * how.combinations,), arrangement=how)
    text = recipe_of(shown, EMBEDDED)
    found = recipe_from(text).shown
    assert found.arrangement == how
    assert recipe_of(found, EMBEDDED) == text


@pytest.mark.parametrize(
    ("dials", "why"),
    [
        ([{"name": "depth", "values": ["0", "1"]}], "2 settings, but there are 1 panels"),
        ([{"name": "depth", "values": []}], "0 settings"),
        ([{"name": "depth", "values": [str(each) for each in range(999)]}] * 9, "settings"),
        ([{"name": "depth", "values": "0"}], "values is no list of names"),
        ([{"nam": "depth"}], "did you mean 'name'"),
        (["depth"], "dials is no list of tables"),
        ("depth", "dials is no list of tables"),
    ],
)
def test_what_a_stranger_says_of_them_is_refused_in_a_line(dials, why):
    table = tomllib.loads(recipe_of(animation(5, schedule=QUICK).alone(), EMBEDDED))
    table["arrangement"]["dials"] = dials
    text = tomli_w.dumps(table)
    with pytest.raises(DataError, match=why):
        from_toml(text)


def test_a_comparison_has_a_panel_for_each_setting():
    shown = compared(2, 3)
    with pytest.raises(UsageError, match="6 settings, but there are 5 panels"):
        Comparison((shown.rows[0][:5],), arrangement=shown.arrangement)
    assert not (shown | shown).arrangement.dials
    film = film_of(shown)
    assert film.dialled
    assert len(film.tracks) == film.arrangement.combinations == 6


def test_a_file_that_shows_all_panels_at_once_makes_a_mosaic_of_many(page, tmp_path):
    few, many = compared(MOST_PANELS), compared(MOST_PANELS + 1)
    assert not resolved(few, tmp_path / "film.mp4").mosaic
    assert resolved(many, tmp_path / "film.mp4").mosaic
    assert len(resolved(many, tmp_path / f"film{page}").tracks) == MOST_PANELS + 1


def test_over_both_a_page_has_a_dial_for_the_epochs_and_a_film_has_not(page, tmp_path):
    shown = Animation(Both(history(1, 1, count=20)), POINTS, QUICK).alone()
    dialled = resolved(shown, tmp_path / f"film{page}")
    (dial,) = dialled.arrangement.dials
    assert dial.name == "epoch"
    assert (dial.values[0], dial.values[-1]) == ("0", "38")
    assert len(dialled.tracks) == len(dial.values) == 12
    assert {len(track.flow.stages) for track in dialled.tracks} == {4}
    plain = resolved(shown, tmp_path / "film.mp4")
    assert len(plain.tracks) == 1
    assert plain.comment == dialled.comment
    assert 'over = "both"' in recipe_of(shown, EMBEDDED)


def test_many_tracks_are_framed_as_few_are_and_measured_more_briefly():
    panels = tuple(
        Animation(random_network(seed, 1, width), moons(150), QUICK)
        for width in (2, 3)
        for seed in range(9)
    )
    few, many = (film_of(Comparison((each,))) for each in (panels[:1] + panels[9:10], panels))
    for one, other in zip(few.tracks, (many.tracks[0], many.tracks[9]), strict=True):
        assert one.timeline.starts[0] == other.timeline.starts[0]
        np.testing.assert_array_equal(one.flow.clouds[-1], other.flow.clouds[-1])
    for track in many.tracks:
        for index in range(0, track.timeline.frames, 9):
            frame = track.frame(index)
            away = np.abs(frame.points - frame.view.centre)
            assert (away <= np.multiply(frame.view.shares, frame.view.extent)).all()


def test_over_both_a_page_is_private_if_the_training_is_and_not_otherwise():
    own = history(1, 1, count=3)
    training = Training("moons", TrainingSettings(), 0, 0.5, np.ones(1))
    *before, last = own.epochs
    trained = replace(
        own, epochs=(*before, replace(last, network=replace(last.network, training=training)))
    )
    for made, private in ((own, True), (trained, False)):
        shown = Animation(Both(made), moons(30), QUICK)
        assert film_of(shown, dials=True).private is film_of(shown).private is private
