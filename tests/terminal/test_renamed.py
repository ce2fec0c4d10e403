"""What was called otherwise still works, and says what it is called now."""

import warnings

import pytest
from command_line import SMALL

import dnnflow as df
from dnnflow.data.shapes import moons
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import DataError
from dnnflow.fit.train import train, train_history, train_many
from dnnflow.terminal.cli import RENAMED_OPTIONS

OLD = [
    (["--affine", "0.2"], "--affine is now --affine-time"),
    (["--bend=0.2"], "--bend is now --activation-time"),
    (["--lang", "en"], "--lang is now --language"),
    (["-o", "one.png", "--stage", "1"], "--stage is now --cloud"),
]


@pytest.mark.parametrize(("words", "hint"), OLD)
def test_an_old_option_works_and_tells_the_new_one(run, model, words, hint):
    code, _, err = run("animate", "--model", model, *SMALL, *words)
    assert (code, err) == (0, f"{hint}\n")
    code, _, err = run("animate", "--model", model, *SMALL, *words, "--quiet")
    assert (code, err) == (0, "")


def test_old_options_of_other_commands(run, model, tmp_path):
    code, out, err = run("compare", "--model", model, *SMALL, "--columns", "1", "-o", "film.gif")
    assert (code, out, err) == (0, "film.gif\n", "--columns is now --per-row\n")
    code, _, err = run("convert", model, "again.safetensors", "--layers", "linear")
    assert code == 65
    assert err.startswith("--layers is now --modules\n")
    assert set(RENAMED_OPTIONS) == {
        "--affine",
        "--bend",
        "--columns",
        "--lang",
        "--layers",
        "--stage",
    }


def test_old_names_are_those_of_options_only(run, model):
    assert "no such option" in run("train", "--stage", "1")[2].lower()
    code, _, err = run("animate", "--model", model, *SMALL, "--", "moons")
    assert (code, err) == (0, "")


def test_data_may_still_be_an_option(run, model, tmp_path):
    points = tmp_path / "points.csv"
    points.write_text("0,0,a\n1,0,b\n")
    command = ["animate", "--model", model, "--data", points, *SMALL[2:]]
    hint = "--data FILE is now an argument: FILE\n"
    assert run(*command) == (0, "points.gif\n", hint)
    assert run("info", model, "--data", points)[0] == 0
    code, _, err = run(*command, "moons")
    assert code == 2
    assert err == f"{hint}dnnflow: DATA has no effect beside --data\n"


def test_recipe_is_now_training_settings():
    with pytest.warns(DeprecationWarning, match=r"dnnflow\.Recipe is now dnnflow\.Training"):
        assert df.Recipe is TrainingSettings
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert df.TrainingSettings is TrainingSettings
    assert "Recipe" not in dir(df)


@pytest.mark.parametrize("function", [train, train_many, train_history])
def test_recipes_are_taken_as_settings(monkeypatch, function):
    monkeypatch.setattr("dnnflow.fit.train.descend", None)
    monkeypatch.setattr("dnnflow.fit.train.descend_past", None)
    asked = [[Architecture()]] if function is train_many else []
    with (
        pytest.warns(DeprecationWarning, match=r"\(recipe=\) is now settings="),
        pytest.raises(TypeError, match="'NoneType' object is not callable"),
    ):
        function(moons(5), *asked, recipe=TrainingSettings(restarts=2))


def test_the_modules_of_a_state_dict_are_taken_as_layers(model):
    with (
        pytest.warns(DeprecationWarning, match=r"load\(layers=\) is now modules="),
        pytest.raises(DataError, match=r"modules are for the \.safetensors of PyTorch alone"),
    ):
        df.load(model, layers="linear")
