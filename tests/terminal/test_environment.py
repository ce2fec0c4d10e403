"""Every option can be set by an environment variable, which yields to the command line."""

from pathlib import Path

import pytest
from command_line import SMALL, refusal

from dnnflow.save.probe import probe
from dnnflow.terminal.cli import COMMANDS, command_of
from dnnflow.terminal.conflicts import settled
from dnnflow.terminal.options import Option


def options():
    commands = [each for each in map(command_of, COMMANDS) if each.habits]
    return [each for command in commands for each in command.params if isinstance(each, Option)]


def test_every_option_has_the_variable_of_its_name():
    for each in options():
        assert each.envvar == f"DNNFLOW_{each.opts[0][2:].replace('-', '_').upper()}"
    assert "DNNFLOW_CACHE" not in {each.envvar for each in options()}


def test_a_variable_sets_an_option_of_all_commands(run, model, monkeypatch):
    monkeypatch.setenv("DNNFLOW_SIZE", "80x64")
    monkeypatch.setenv("DNNFLOW_OUTPUT", "film.gif")
    for name in ("animate", "compare"):
        command = [name, "moons", "--model", model, *SMALL[:-2]]
        assert run(*command) == (0, "film.gif\n", "")
        assert probe("film.gif").size == (80, 64)
    assert run("animate", "--model", model, *SMALL)[0] == 0
    assert probe("film.gif").size == (96, 80)


HABITS = [  # variables, what is on the command line, and what is left of it all
    ({"HIDDEN": "3"}, "--model a.keras", {"hidden": None}),
    ({"MODEL": "a.keras"}, "--hidden 3", {"model": None, "hidden": 3}),
    ({"MODEL": "a.keras"}, "", {"model": "a.keras"}),
    ({"MODEL": "a.keras", "HIDDEN": "3"}, "", {"model": "a.keras", "hidden": None}),
    ({"OVER": "epochs"}, "--path staged", {"over": None, "path": "staged"}),
    ({"OVER": "epochs", "PATH": "staged"}, "", {"over": "epochs", "path": None}),
    ({"SNAPSHOTS": "4"}, "", {"snapshots": None}),
    ({"CLOUD": "2"}, "--at 1 -o a.png", {"cloud": None, "at": 1.0}),
    ({"AT": "1"}, "-o a.gif", {"at": None}),
    ({"COLORS": "9"}, "-o a.mp4", {"colors": None}),
    ({"OUTPUT": "a.mp4"}, "--colors 9", {"output": None, "colors": 9}),
    ({"SIZE": "9x9"}, "-o a.pdf", {"size": None}),
    ({"FACTOR": "0.5"}, "moons", {"factor": None}),
    ({"FACTOR": "0.5"}, "rings", {"factor": 0.5}),
    ({"LABEL": "x", "ENCODING": "utf-16"}, "a.npz", {"label": "x", "encoding": None}),
    ({"NOISE": "0.5", "THEME": "light"}, "a.csv", {"noise": None, "theme": "light"}),
]


@pytest.mark.parametrize(("habits", "words", "left"), HABITS)
def test_a_habit_without_effect_is_forgotten(monkeypatch, habits, words, left):
    for name, value in habits.items():
        monkeypatch.setenv(f"DNNFLOW_{name}", value)
    with command_of("animate").make_context("animate", words.split()) as context:
        given = settled(context)
    for name, value in left.items():
        assert given.values[name] == (
            Path(value) if name in {"model", "output"} and value else value
        )


def test_a_wish_without_effect_is_refused_whatever_the_habits(run, monkeypatch):
    monkeypatch.setenv("DNNFLOW_OVER", "layers")
    ended = run("animate", "--snapshots", "4")
    assert "--snapshots has no effect without --over epochs" in refusal(*ended)
    monkeypatch.setenv("DNNFLOW_MODEL", "a.keras")
    ended = run("animate", "--hidden", "3", "--model", "b.keras")
    assert "--hidden has no effect beside --model" in refusal(*ended)


def test_an_error_names_the_variable(run, monkeypatch):
    monkeypatch.setenv("DNNFLOW_THEME", "drak")
    ended = run("animate")
    assert ended[0] == 2
    assert "'--theme' (DNNFLOW_THEME)" in refusal(*ended)
    assert "did you mean 'dark'" in ended[2]
    assert "DNNFLOW" not in refusal(*run("animate", "--theme", "drak"))
