"""What the shells are told to complete: names from every table, files, and options."""

import pytest
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.settings import HIDDEN_ACTIVATIONS
from dnnflow.dnn.snapshots import SPACINGS
from dnnflow.motion.easing import EASINGS
from dnnflow.motion.paths import PATHS
from dnnflow.projection.views import VIEWS
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import MARKS
from dnnflow.render.theme import THEMES
from dnnflow.terminal.cli import COMMANDS, cli

SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}

VALUES = [
    ("animate --theme", THEMES),
    ("animate --easing", EASINGS),
    ("animate --path", PATHS),
    ("animate --view", VIEWS),
    ("animate --language", LANGUAGES),
    ("animate --spacing", SPACINGS),
    ("animate --activation", HIDDEN_ACTIVATIONS),
    ("animate --over", ["layers", "epochs", "both"]),
    ("compare --activation", HIDDEN_ACTIVATIONS),
    ("compare --clock", ["stage", "total"]),
    ("animate --without", MARKS),
    ("article --format", ["gif", "webp", "apng", "avif", "mp4", "webm", "mov"]),
]


def completed(shell, line, incomplete=""):
    """Type and value of each completion behind some words."""
    return [
        (item.type, item.value)
        for item in SHELLS[shell](cli, {}, "dnnflow", "_DNNFLOW_COMPLETE").get_completions(
            line.split(), incomplete
        )
    ]


@pytest.mark.parametrize("shell", SHELLS)
def test_commands_and_options(shell):
    assert completed(shell, "") == [("plain", name) for name in sorted(COMMANDS)]
    assert completed(shell, "", "co") == [("plain", "compare"), ("plain", "convert")]
    assert ("plain", "--theme") in completed(shell, "animate", "--the")
    assert completed(shell, "anim", "") == completed(shell, "")


@pytest.mark.parametrize(("line", "names"), VALUES)
@pytest.mark.parametrize("shell", SHELLS)
def test_names(shell, line, names):
    assert sorted(completed(shell, line)) == sorted(("plain", name) for name in names)
    first = next(iter(names))
    assert ("plain", first) in completed(shell, line, first[:2])
    assert not completed(shell, line, "qq")


@pytest.mark.parametrize("shell", SHELLS)
def test_the_last_of_several_names(shell):
    assert completed(shell, "compare --activation", "tanh,soft") == [
        ("plain", "tanh,softsign"),
        ("plain", "tanh,softplus"),
        ("plain", "tanh,soft_shrink"),
    ]


@pytest.mark.parametrize("shell", SHELLS)
def test_points_are_names_or_files(shell):
    for command in ("animate", "train", "compare", "info net.keras"):
        names = [("plain", name) for name in DATASETS]
        assert completed(shell, command) == [("file", ""), *names]
        assert completed(shell, command, "mo") == [("file", "mo"), ("plain", "moons")]


@pytest.mark.parametrize("line", ["animate --model", "animate -o", "train --record", "info"])
@pytest.mark.parametrize("shell", SHELLS)
def test_files(shell, line):
    assert completed(shell, line, "fil") == [("file", "fil")]


@pytest.mark.parametrize("shell", SHELLS)
def test_old_names_are_not_offered(shell):
    offered = {value for _, value in completed(shell, "animate", "--")}
    assert "--cloud" in offered
    assert not offered & {"--stage", "--data", "--bend", "--lang", "--layers"}


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_and_the_answer_come_from_the_command_itself(run, monkeypatch, shell):
    monkeypatch.setenv("_DNNFLOW_COMPLETE", f"{shell}_source")
    code, out, _ = run()
    assert code == 0
    assert f"_DNNFLOW_COMPLETE={shell}_complete" in out
    monkeypatch.setenv("_DNNFLOW_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", "dnnflow animate --theme li")
    monkeypatch.setenv("COMP_CWORD", "li" if shell == "fish" else "3")
    code, out, err = run()
    assert (code, err) == (0, "")
    assert "light" in out
