"""A recipe says all that makes a film, and gives the same film again."""

from dataclasses import replace

import numpy as np
import pytest
from animations import QUICK, animation
from histories import history
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from recipes import assert_same_animation, own_recipe, settings_values

from dnnflow.data.sampling import sampled, standardized
from dnnflow.data.shapes import DATASETS, moons
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError, UsageError
from dnnflow.flow.sources import Both, Epochs, Layers
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.arrangement import Arrangement
from dnnflow.render.marks import MARKS
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.output import Output
from dnnflow.show.recipe.reading import from_toml, recipe_from, recipe_in
from dnnflow.show.recipe.writing import LARGEST_UNASKED, comment_of, recipe_of, remark_of

EMBEDDED = Output(embed=True)
NETWORK, HISTORY, POINTS = random_network(0, 1, 2), history(2), moons(9)
OWN = replace(POINTS, origin=None, name="secret", class_names=("hidden a", "hidden b"))
SOURCES = st.one_of(
    st.builds(lambda given: Layers(NETWORK, **given), settings_values(Layers)),
    st.builds(lambda given: Epochs(HISTORY, **given), settings_values(Epochs)),
    st.builds(lambda given: Both(HISTORY, **given), settings_values(Both)),
)
MARKINGS = st.lists(st.sampled_from(list(MARKS)), unique=True).map(tuple)


@settings(max_examples=40)
@given(
    SOURCES,
    settings_values(Animation),
    MARKINGS,
    settings_values(Schedule),
    settings_values(Output),
)
def test_every_setting_comes_back(source, look, marks, schedule, output):
    shown = Animation(source, POINTS, Schedule(**schedule), marks=marks, **look)
    asked = Output(**output)
    text = recipe_of(shown.alone(), asked)
    found = recipe_from(text, models=[NETWORK, HISTORY])
    assert found.output == asked
    assert_same_animation(found.shown.first, shown)
    assert recipe_of(found.shown, asked) == text


@settings(max_examples=15)
@given(
    st.lists(st.lists(settings_values(Animation), min_size=1, max_size=2), min_size=1, max_size=2),
    settings_values(Arrangement),
    st.sampled_from(["stage", "total"]),
)
def test_every_panel_keeps_its_look_and_its_place(looks, arrangement, clock):
    rows = tuple(
        tuple(animation(len(row), schedule=QUICK, **look) for look in row) for row in looks
    )
    shown = Comparison(rows, clock, Arrangement(**arrangement))
    text = recipe_of(shown, EMBEDDED)
    found = recipe_from(text).shown
    assert (found.clock, found.arrangement) == (clock, shown.arrangement)
    assert list(map(len, found.rows)) == list(map(len, rows))
    for one, other in zip(found.animations, shown.animations, strict=True):
        assert_same_animation(one, other)
        np.testing.assert_array_equal(
            one.source.network.layers[0].weight, other.source.network.layers[0].weight
        )
    assert recipe_of(found, EMBEDDED) == text


def test_an_animation_is_one_again_and_a_comparison_a_comparison():
    one = Animation(NETWORK, POINTS, QUICK)
    assert isinstance(from_toml(one.to_toml(), models=[NETWORK]), Animation)
    assert isinstance(from_toml((one | one).to_toml(), models=[NETWORK]), Comparison)


@pytest.mark.parametrize("name", DATASETS)
def test_points_of_a_data_set_are_named_by_how_they_are_made(name):
    points = DATASETS[name](7, seed=3)
    text = Animation(NETWORK, points).to_toml()
    assert "points-per-class = 7" in text
    again = from_toml(text, models=[NETWORK]).dataset
    np.testing.assert_array_equal(again.points, points.points)
    assert again.origin == points.origin


@pytest.mark.parametrize("change", [standardized, lambda points: sampled(points, 5)])
def test_points_taken_from_a_data_set_are_embedded(change):
    points = change(POINTS)
    text = Animation(NETWORK, points).to_toml()
    assert 'content = "' in text.partition("[points.")[2]
    again = from_toml(text, models=[NETWORK]).dataset
    np.testing.assert_array_equal(again.points, points.points)
    assert again.origin == points.origin


def test_ones_own_is_left_out_with_its_names():
    shown = Animation(NETWORK, OWN, title="Two kinds")
    text = shown.to_toml()
    assert not any(word in text for word in ("secret", "hidden a", "content", NETWORK.name))
    assert from_toml(text, points=[OWN], models=[NETWORK]).to_toml() == text


def test_what_is_left_out_is_asked_for_in_one_line():
    text = Animation(NETWORK, OWN).to_toml()
    with pytest.raises(DataError, match=r"^recipe: the 18 points .* give --data FILE$"):
        from_toml(text, models=[NETWORK])
    with pytest.raises(DataError, match=r"^recipe: the network .* give --model FILE$"):
        from_toml(text, points=[OWN])
    with pytest.raises(DataError, match="and others than those of --data"):
        from_toml(text, points=[POINTS], models=[NETWORK])
    with pytest.raises(DataError, match="and others than those of --model"):
        from_toml(text, points=[OWN], models=[HISTORY])


def test_the_words_above_the_picture_stay_whatever_the_points_are_called_later():
    found = from_toml(Animation(NETWORK, OWN).to_toml(), points=[replace(OWN, name="x")],
                      models=[NETWORK])  # fmt: skip
    assert found.heading == "secret"


def test_equal_points_and_weights_of_other_names_stay_apart():
    renamed = replace(NETWORK, layers=tuple(replace(e, name="x") for e in NETWORK.layers))
    pair = Animation(NETWORK, OWN) | Animation(renamed, replace(OWN, name="other"))
    first, second = recipe_from(recipe_of(pair, EMBEDDED)).shown.animations
    assert [first.heading, second.heading] == ["secret", "other"]
    assert second.source.network.layers[0].name == "x"
    assert first.source.network.layers[0].name == NETWORK.layers[0].name


def trained(name):
    record = Training(name, TrainingSettings(), 0, 0.5, np.ones(1))
    return replace(NETWORK, training=record)


def test_a_network_trained_on_a_data_set_is_embedded_and_on_ones_own_points_not():
    assert from_toml(Animation(trained("moons"), POINTS).to_toml()).dataset.name == "moons"
    assert "content" not in Animation(trained("patients"), POINTS).to_toml()


def test_over_a_megabyte_only_if_asked():
    many = sampled(moons(60_000, noise=0.1), 100_000)
    assert many.points.nbytes + many.labels.nbytes > LARGEST_UNASKED
    shown = Animation(NETWORK, many).alone()
    assert "content" not in recipe_of(shown, Output())
    assert len(recipe_from(recipe_of(shown, EMBEDDED)).shown.first.dataset) == 100_000


def test_what_could_not_be_read_again_is_not_written(monkeypatch):
    monkeypatch.setattr("dnnflow.show.recipe.packing.LARGEST_CONTENTS", 100)
    with pytest.raises(DataError, match=r"no room for .* leave out --embed"):
        own_recipe()


class Mine:
    """A source of one's own making."""

    def send(self, dataset, *, gauge, planar):
        return Layers(NETWORK).send(dataset, gauge=gauge, planar=planar)


def test_a_source_of_ones_own_making_has_no_recipe_and_its_file_a_line_all_the_same():
    shown = Animation(Mine(), POINTS)
    with pytest.raises(UsageError, match="a source of class Mine has no recipe"):
        shown.to_toml()
    assert remark_of(shown.alone(), Output()) == comment_of(shown.alone())


def test_no_recipe_leaves_all_out():
    shown = Animation(NETWORK, POINTS).alone()
    assert remark_of(shown, Output(no_recipe=True)) == comment_of(shown)
    assert recipe_in(remark_of(shown, Output())) == recipe_of(shown, Output())
