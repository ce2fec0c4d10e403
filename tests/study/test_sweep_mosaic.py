"""The networks of a sweep become a mosaic: a panel each, in a table by their settings."""

from dataclasses import replace

import pytest
from networks import random_network

import dnnflow as df
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import DataError, UsageError
from dnnflow.show.animation import Animation
from dnnflow.show.recipe.reading import recipe_from
from dnnflow.study.sweep import mosaic

MOONS, RINGS = df.data.moons(20), df.data.rings(20)
QUICK = TrainingSettings(epochs=1, restarts=1)


def shown(_result):
    return random_network(0, 0, 2), MOONS


def test_rows_and_columns_are_the_settings_that_vary(trainings):
    found = df.sweep([MOONS, RINGS], hidden=[0, 1, 2], width=2, seed=[0, 1, 2], settings=QUICK)
    made = found.mosaic()
    assert made.arrangement.beside == tuple(
        f"{name}, hidden {hidden}" for name in ("moons", "rings") for hidden in (0, 1, 2)
    )
    assert made.arrangement.above == ("seed 0", "seed 1", "seed 2")
    for panel, result in zip(made.animations, found.results, strict=True):
        assert panel.source.network.parameters == result.parameters
        assert panel.dataset.name == result.asked.dataset
    assert [dial.name for dial in made.arrangement.dials] == ["data", "hidden", "seed"]
    again = recipe_from(made.to_toml())
    assert again.shown.arrangement == made.arrangement
    assert len(again.shown.animations) == 18


def test_those_that_failed_are_left_out(tmp_path):
    (tmp_path / "bad.keras").write_bytes(b"bad")
    models = {name: random_network(number, 0, 2) for number, name in enumerate("abc")}
    found = df.sweep(MOONS, models={**models, "bad": tmp_path / "bad.keras"})
    assert [each.title for each in found.mosaic().animations] == [*"abc"]
    with pytest.raises(DataError, match="nothing to show"):
        mosaic.compared(found.failures, shown, Animation)


def test_those_that_failed_have_a_place_in_a_table(trainings):
    found = df.sweep(MOONS, hidden=[0, 1, 2], width=2, seed=[0, 1, 2], settings=QUICK)
    results = [
        replace(each, verdict=None, failure="no room") if number in {1, 5} else each
        for number, each in enumerate(found.results)
    ]
    made = replace(found, results=tuple(results)).mosaic()
    assert made.arrangement.failed == (1, 5)
    assert recipe_from(made.to_toml()).shown.arrangement == made.arrangement
    assert len(made.animations) == 7
    assert made.arrangement.beside == ("hidden 0", "hidden 1", "hidden 2")


def test_more_than_a_film_has_panels_are_refused():
    found = df.sweep(MOONS, models={"a": random_network(0, 0, 2)})
    with pytest.raises(UsageError, match="1 to 256 networks, not 257"):
        mosaic.compared(found.results * 257, shown, Animation)
