"""A sweep is cut into units by itself alone; rows have one order, however it is asked for."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow import Architecture, TrainingSettings, data
from dnnflow.errors import DataError, UsageError
from dnnflow.study.sweep import plan
from dnnflow.study.sweep.plan import Run, planned, runs_of
from dnnflow.study.sweep.units import Batch

MOONS, RINGS = data.moons(5), data.rings(5)

KINDS = st.sampled_from(["tanh", "relu"])
some_values = st.lists(
    st.tuples(st.integers(0, 3), st.integers(1, 4), KINDS, st.integers(1, 900), st.integers(1, 3)),
    min_size=1,
    max_size=12,
)


def runs_from(values):
    return [
        Run(Architecture(hidden, width, kind), TrainingSettings(epochs, restarts=restarts))
        for hidden, width, kind, restarts, epochs in values
    ]


def parts_of(units):
    return [(unit.dataset.name, unit.places, unit.architectures, unit.settings) for unit in units]


@settings(max_examples=40)
@given(st.data(), some_values)
def test_the_order_and_repetition_of_settings_change_nothing(data, values):
    shuffled = data.draw(st.permutations([*values, *values[:2]]))
    first, second = (planned([MOONS], [runs_from(each)], {}) for each in (values, shuffled))
    assert parts_of(first) == parts_of(second)


@settings(max_examples=40)
@given(some_values)
def test_each_network_has_one_row_and_those_of_a_batch_belong_together(values):
    runs = runs_from(values)
    units = planned([MOONS, RINGS], [runs, runs], {})
    places = [place for unit in units for place in unit.places]
    assert sorted(places) == list(range(2 * len(set(runs))))
    for unit in units:
        assert list(unit.places) == sorted(unit.places)
        assert len({(each.width, each.activation) for each in unit.architectures}) == 1
        size = sum(each.parameters(2, 1) for each in unit.architectures) * unit.settings.restarts
        assert size <= plan.BATCH_PARAMETERS or len(unit.places) == 1


@settings(max_examples=40)
@given(some_values)
def test_rows_are_sorted_by_settings(values):
    units = planned([MOONS], [runs_from(values)], {})
    pairs = (pair for unit in units for pair in zip(unit.places, unit.asked, strict=True))
    rows = [asked for _, asked in sorted(pairs, key=lambda pair: pair[0])]
    columns = ("hidden", "width", "activation", "epochs", "batch_size", "learning_rate", "restarts")
    keys = [[getattr(row, name) for name in columns] for row in rows]
    assert keys == sorted(keys)


def test_combinations_are_all_and_what_is_not_given_suits_the_points():
    lists = {"hidden": (0, 2), "seed": (0, 1, 2)}
    runs = runs_of("rings", lists, [TrainingSettings(), TrainingSettings(epochs=3)])
    assert len(set(runs)) == 12
    assert {run.architecture.width for run in runs} == {Architecture.suiting("rings").width}


def test_equal_names_of_points_are_told_apart():
    run = [Run(Architecture(0), TrainingSettings())]
    units = planned([MOONS, replace(MOONS, name="moons 2"), MOONS], [run] * 3, {})
    assert [unit.dataset.name for unit in units] == ["moons", "moons 2", "moons 3"]


def test_models_follow_the_trained_ones_of_their_points():
    run = [Run(Architecture(0), TrainingSettings())]
    units = planned([MOONS, RINGS], [run, run], {"mine": DataError("broken")})
    asked = [row for unit in sorted(units, key=lambda unit: unit.places) for row in unit.asked]
    assert [(row.dataset, row.model) for row in asked] == [
        ("moons", None),
        ("moons", "mine"),
        ("rings", None),
        ("rings", "mine"),
    ]


def test_no_networks_and_too_many_are_refused(monkeypatch):
    with pytest.raises(UsageError, match="not 0"):
        planned([MOONS], [[]], {})
    monkeypatch.setattr(plan, "MOST_RUNS", 1)
    with pytest.raises(UsageError, match="1 to 1 networks, not 2"):
        planned([MOONS], [runs_of("moons", {"seed": (0, 1)}, [TrainingSettings()])], {})


def test_a_key_depends_on_points_settings_and_networks_but_not_on_places():
    batch = Batch(MOONS, (0, 1), (Architecture(0), Architecture(1)), TrainingSettings())
    others = [
        replace(batch, dataset=RINGS),
        replace(batch, settings=TrainingSettings(epochs=1)),
        replace(batch, architectures=(Architecture(0), Architecture(2))),
        *batch.alone(),
    ]
    assert replace(batch, places=(7, 8)).key == batch.key
    assert len({unit.key for unit in [batch, *others]}) == 6
