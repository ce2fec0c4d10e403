"""Options as text: a recipe, one's own defaults, and what of all of them counts."""

import subprocess
import sys

import pytest
import tomli_w
from command_line import refusal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from recipes import option_values

from dnnflow.terminal.cli import COMMANDS, command_of
from dnnflow.terminal.conflicts import settled
from dnnflow.terminal.options import Given
from dnnflow.terminal.recipes import UNSAID, options_of, printed

TAKING = [
    name for name in COMMANDS if any(each.name == "data" for each in command_of(name).params)
    and name != "reproduce"
]  # fmt: skip
HELD = {"info": ["net.safetensors"]}
ONE_FOLDER = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def parsed(name, words):
    """The values of all options and arguments that a command line gives."""
    with command_of(name).make_context(name, [*HELD.get(name, []), *words]) as context:
        return context.params


def word(spelling, value):
    return [spelling] if value is True else [f"{spelling}={value}"]


def words_of(option, value):
    if option.multiple:
        return [each for one in value for each in word(option.opts[0], one)]
    return word(option.opts[0], ",".join(map(str, value)) if isinstance(value, list) else value)


@pytest.mark.parametrize("name", TAKING)
@ONE_FOLDER
@given(data=st.data())
def test_words_a_recipe_and_a_printed_recipe_give_the_same(name, data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    options = {key: each for key, each in options_of(command_of(name)).items() if key not in UNSAID}
    given = data.draw(
        st.fixed_dictionaries({}, optional={key: option_values(options[key]) for key in options})
    )
    words = [each for key, value in given.items() for each in words_of(options[key], value)]
    said = parsed(name, ["rings", *words])
    (tmp_path / "a.toml").write_text(tomli_w.dumps({"data": "rings", **given}), "utf-8")
    assert parsed(name, ["a.toml"]) == said
    told = printed(command_of(name), Given(said, {}))
    (tmp_path / "b.toml").write_text(told, "utf-8")
    assert parsed(name, ["b.toml"]) == said


def written(path, text):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_the_first_that_has_a_value_counts(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    seen = []
    layers = [
        lambda: written(tmp_path / "pyproject.toml", "[tool.dnnflow]\ntitle = 'project'\n"),
        lambda: written(tmp_path / "dnnflow.toml", "title = 'own'\n"),
        lambda: monkeypatch.setenv("DNNFLOW_TITLE", "environment"),
        lambda: written(tmp_path / "r.toml", "title = 'recipe'\n"),
    ]
    written(tmp_path / "r.toml", "")
    for each in layers:
        seen.append(parsed("animate", ["r.toml"])["title"])
        each()
    seen.append(parsed("animate", ["r.toml"])["title"])
    seen.append(parsed("animate", ["r.toml", "--title", "option"])["title"])
    assert seen == [None, "project", "own", "environment", "recipe", "option"]


def test_a_recipe_can_say_no_where_a_habit_says_yes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DNNFLOW_EMBED", "1")
    written(tmp_path / "r.toml", "embed = false\n")
    assert parsed("animate", [])["embed"] is True
    assert parsed("animate", ["r.toml"])["embed"] is False


def test_ones_own_defaults_stand_in_the_nearest_folder_above(tmp_path, monkeypatch):
    written(tmp_path / "dnnflow.toml", "theme = 'light'\n")
    monkeypatch.chdir(written(tmp_path / "inner" / "pyproject.toml", "[tool.other]\n").parent)
    assert parsed("animate", [])["theme"] == "light"
    written(tmp_path / "inner" / "dnnflow.toml", "title = 'x'\n")
    assert parsed("animate", [])["theme"] is None


def test_a_default_of_one_command_is_none_of_anothers_business(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "dnnflow.toml", "per-row = 2\nrecord = 'a.safetensors'\n")
    assert "per_row" not in parsed("animate", [])
    assert parsed("compare", [])["per_row"] == 2


YIELDING = [
    ("hidden = 3", "--model a.keras", {"hidden": None}),
    ("model = 'a.keras'", "--hidden 3", {"model": None, "hidden": 3}),
    ("over = 'epochs'", "--path staged", {"over": None, "path": "staged"}),
    ("cloud = 2", "--at 1 -o a.png", {"cloud": None, "at": 1.0}),
    ("colors = 9", "-o a.mp4", {"colors": None}),
    ("noise = 0.5\ntheme = 'light'", "a.csv", {"noise": None, "theme": "light"}),
]


@pytest.mark.parametrize(("own", "words", "left"), YIELDING)
def test_a_default_of_ones_own_yields(tmp_path, monkeypatch, own, words, left):
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "dnnflow.toml", own)
    with command_of("animate").make_context("animate", words.split()) as context:
        values = settled(context).values
    assert {name: values[name] for name in left} == left


REFUSED = [
    ("\n\nthemee = 'light'", "line 3: unknown option 'themee', did you mean 'theme'?"),
    ("theme = 'drak'", "unknown theme 'drak', did you mean 'dark'?"),
    ("hidden = 2.5", "'2.5' is not a valid integer"),
    ("[theme]\na = 1", "line 1: theme is a table, not a value"),
    ("theme = ", "not a readable recipe"),
    ("theme = 'dark'\ntheme = 'dark'", "not a readable recipe"),
    ("x = " + "[" * 5000, "not a readable recipe"),
    ("panels = []", "give it to dnnflow reproduce"),
]


@pytest.mark.parametrize(("text", "said"), REFUSED)
@pytest.mark.parametrize("name", ["r.toml", "dnnflow.toml"])
def test_an_error_names_the_file_once_and_the_line(run, tmp_path, text, said, name):
    written(tmp_path / name, text)
    line = refusal(*run("animate", *(["r.toml"] if name == "r.toml" else [])))
    assert said in line
    assert line.count(name) == 1


def test_others_project_files_are_not_read_and_help_reads_none(run, tmp_path):
    written(tmp_path / "pyproject.toml", "broken = [\n")
    assert run("animate", "--print-recipe")[0] == 0
    written(tmp_path / "dnnflow.toml", "broken = [\n")
    assert run("animate", "--help")[0] == 0
    assert "not a readable recipe" in refusal(*run("animate", "--print-recipe"))


def test_the_recipe_of_an_old_option_names_its_file(run):
    assert 'data = "a.csv"' in run("animate", "--data", "a.csv", "--print-recipe", "-q")[1]


@pytest.mark.parametrize("name", [
    name for name in COMMANDS if "print-recipe" in options_of(command_of(name))
])  # fmt: skip
def test_a_printed_recipe_has_what_is_nothing_too_and_makes_no_file(run, tmp_path, name):
    zero = {"train": "--seed", "demo": "--intro"}.get(name, "--intro")
    code, out, err = run(name, zero, "0", "--print-recipe")
    assert (code, err) == (0, "")
    assert f"{zero[2:]} = 0" in out
    assert list(tmp_path.iterdir()) == []


def test_help_imports_nothing_that_writes_recipes():
    code = (
        "import sys\nfrom dnnflow.__main__ import run\nrun(['animate', '--help'])\n"
        "assert 'tomli_w' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
