"""What a command says while it works: bars on a terminal, and nothing when nothing is wanted."""

import sys
from pathlib import Path

import pytest
from command_line import SMALL, TINY

from dnnflow.exchange import to_keras

TRAININGS = [
    ["train", "moons", "--hidden", "0", *TINY],
    ["train", "moons", "--hidden", "0", *TINY, "--record", "run.safetensors"],
    ["animate", "moons", "--hidden", "0", *TINY, *SMALL[2:]],
    ["compare", "moons", "--hidden", "0", *TINY, *SMALL[2:], "-o", "film.gif"],
    ["article", "--epochs", "1", "--restarts", "2", "--batch-size", "200", "--size", "64x64"],
]


@pytest.mark.parametrize("words", TRAININGS, ids=lambda words: words[0])
def test_a_training_shows_a_bar_on_a_terminal(run, monkeypatch, words):
    monkeypatch.setattr("dnnflow.study.article.save", lambda *_, **__: Path("index.html"))
    monkeypatch.setattr(
        "dnnflow.terminal.commands.article.save", lambda *_, **__: Path("index.html")
    )
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    code, _, err = run(*words)
    assert code == 0
    assert "training: 100%" in err
    assert " epochs/s" in err


def test_no_bar_without_a_terminal_or_when_quiet(run, model, monkeypatch):
    animate = ["animate", "--model", model, *SMALL]
    assert run(*animate) == (0, "moons.gif\n", "")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert "moons.gif: " in run(*animate)[2]
    assert run(*animate, "--quiet") == (0, "", "")


def test_the_bar_is_there_while_tensorflow_is_loaded(run, monkeypatch, capfd):
    pytest.importorskip("tensorflow")
    seen = []
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(to_keras, "load_lightly", lambda: seen.append(capfd.readouterr().err))
    assert run("train", "moons", "--hidden", "0", *TINY)[0] == 0
    assert "training:   0%" in seen[0]
