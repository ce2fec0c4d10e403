"""Variants become a comparison: a list that follows the picture, or a table with headings."""

import pytest
from networks import random_network

from dnnflow import Animation, Architecture, TrainingSettings, data
from dnnflow.errors import UsageError
from dnnflow.show.recipe.writing import comment_of
from dnnflow.study.variants import Variant, comparison, loaded_variants, trained_variants

MOONS, RINGS = data.moons(20), data.rings(20)
NETWORK = random_network(0, 1, 2)


def variants_of(datasets=(MOONS,), **lists):
    depths, widths = lists.get("hidden", (1,)), lists.get("width", (2,))
    architectures = [Architecture(hidden=one, width=two) for one in depths for two in widths]
    own = [architectures] * len(datasets)
    return trained_variants(
        datasets, own, {TrainingSettings(): lambda _, each: [NETWORK] * len(each)}
    )


def titles_of(shown):
    return [[animation.title for animation in row] for row in shown.rows]


def test_one_varied_setting_makes_a_row_that_may_break():
    shown = comparison(variants_of(hidden=(0, 1, 5)))
    assert titles_of(shown) == [["hidden 0", "hidden 1", "hidden 5"]]
    how = shown.arrangement
    assert (how.title, how.above, how.beside, how.fluid) == ("moons", (), (), True)


def test_two_varied_settings_make_rows_and_columns_with_headings():
    how = comparison(variants_of(hidden=(1, 3, 5), width=(2, 3))).arrangement
    assert how.above == ("width 2", "width 3")
    assert how.beside == ("hidden 1", "hidden 3", "hidden 5")
    assert how.fluid
    how = comparison(variants_of((MOONS, RINGS), hidden=(1, 3), width=(2, 3))).arrangement
    assert how.title == ""
    assert how.beside == (
        "moons, hidden 1",
        "moons, hidden 3",
        "rings, hidden 1",
        "rings, hidden 3",
    )


def test_networks_beside_those_of_files_complete_a_table_in_any_order():
    files = loaded_variants((MOONS, RINGS), {"mine": NETWORK})
    shown = comparison([*files, *variants_of((MOONS, RINGS), hidden=(1, 3))])
    assert shown.arrangement.above == ("mine", "hidden 1", "hidden 3")
    assert titles_of(shown)[1] == ["rings, mine", "rings, hidden 1", "rings, hidden 3"]


@pytest.mark.parametrize(("per_row", "headed"), [(2, True), (3, False), (1, False)])
def test_the_rows_that_were_asked_for_stay(per_row, headed):
    shown = comparison(variants_of(hidden=(1, 3, 5), width=(2, 3)), per_row=per_row)
    assert {len(row) for row in shown.rows} == {per_row}
    assert bool(shown.arrangement.above) == headed
    assert not shown.arrangement.fluid


def test_an_incomplete_table_is_a_list():
    variants = variants_of(hidden=(1, 3), width=(2, 3))[:3]
    shown = comparison(variants)
    assert not shown.arrangement.above
    assert titles_of(shown) == [["hidden 1, width 2", "hidden 1, width 3", "hidden 3, width 2"]]


def test_a_title_is_that_of_all():
    shown = comparison(
        variants_of(hidden=(1, 3)), animate=lambda *each: Animation(*each, title="Depth")
    )
    assert shown.arrangement.title == "Depth"
    assert titles_of(shown) == [["hidden 1", "hidden 3"]]
    assert comment_of(shown).startswith("dnnflow: Depth: hidden 1 (")


def test_what_is_joined_by_hand_stays_where_it_was_put():
    shown = comparison(variants_of(hidden=(1, 3)))
    assert not (shown | shown).arrangement.fluid
    assert not (shown & shown).arrangement.title


def made(*settings, architectures=None):
    trainers = {each: lambda _, own: [NETWORK] * len(own) for each in settings}
    return trained_variants((MOONS,), [architectures or [Architecture(0, 2)]], trainers)


def test_what_varies_of_the_training_is_the_title_and_nothing_else():
    rates = [
        TrainingSettings(epochs, learning_rate=rate) for epochs in (1, 20) for rate in (1e-3, 0.5)
    ]
    shown = comparison(made(*rates))
    assert shown.arrangement.beside == ("epochs 1", "epochs 20")
    assert shown.arrangement.above == ("learning rate 0.001", "learning rate 0.5")
    sizes = [TrainingSettings(batch_size=size) for size in (8, 16)]
    assert titles_of(comparison(made(*sizes))) == [["batch size 8", "batch size 16"]]


def test_each_network_is_trained_with_its_own_settings():
    one, two = (TrainingSettings(restarts=count) for count in (1, 2))
    other, depths = random_network(1, 1, 2), [Architecture(hidden) for hidden in (0, 1)]
    trainers = {one: lambda *_: [NETWORK, other], two: lambda *_: [other, NETWORK]}
    variants = trained_variants((MOONS,), [depths], trainers)
    assert [each.names for each in variants] == [
        (f"hidden {hidden}", f"restarts {count}") for hidden in (0, 1) for count in (1, 2)
    ]
    assert [each.network for each in variants] == [NETWORK, other, other, NETWORK]


def test_dials_have_a_value_for_each_thing_that_varies():
    depths = [Architecture(hidden, width) for hidden in range(11) for width in (2, 3)]
    shown = comparison(made(TrainingSettings(), architectures=depths), dials=True)
    hidden, width = shown.arrangement.dials
    assert (hidden.name, hidden.values) == ("hidden", tuple(map(str, range(11))))
    assert (width.name, width.values) == ("width", ("2", "3"))
    said = [f"hidden {one}, width {two}" for one in hidden.values for two in width.values]
    assert [each.title for each in shown.animations] == said
    several = comparison(variants_of((MOONS, RINGS), hidden=(1, 3)), dials=True)
    assert [each.name for each in several.arrangement.dials] == ["data", "hidden"]
    assert several.arrangement.dials[0].values == ("moons", "rings")


def test_what_is_no_table_has_one_dial():
    files = loaded_variants((MOONS,), {"mine": NETWORK})
    shown = comparison([*files, *variants_of(hidden=(1, 3), width=(2, 3))], dials=True)
    (dial,) = shown.arrangement.dials
    assert dial.name == "network"
    assert dial.values == tuple(each.title for each in shown.animations)


@pytest.mark.parametrize("count", [1, 16])
def test_as_few_and_as_many_panels_as_there_may_be(count):
    variants = [Variant((f"{number}",), NETWORK, MOONS) for number in range(count)]
    assert sum(map(len, titles_of(comparison(variants)))) == count


@pytest.mark.parametrize(("count", "per_row"), [(0, None), (257, None), (2, 0)])
def test_too_many_panels_or_none_in_a_row_are_refused(count, per_row):
    variants = [Variant((f"{number}",), NETWORK, MOONS) for number in range(count)]
    with pytest.raises(UsageError, match=r"panels|networks"):
        comparison(variants, per_row=per_row)
