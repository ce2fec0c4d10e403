"""Commands train once: then the kept network is used, said plainly, and TensorFlow not loaded."""

import re
from pathlib import Path

import pytest
from command_line import TINY, refusal

from dnnflow._cache import FOLDER_VARIABLE
from dnnflow.exchange import to_keras

SAID = r"dnnflow: uses the (\w+) trained on \d{4}-\d\d-\d\d \d\d:\d\d; --fresh trains again"

STILL = ["--cloud", "0", "-o", "film.png", "--size", "128x128"]

COMMANDS = {
    "train": (["train", "moons", "-o", "net.safetensors"], "network"),
    "record": (["train", "moons", "--record", "run.safetensors"], "training"),
    "animate": (["animate", "moons", *STILL], "network"),
    "epochs": (["animate", "moons", "--over", "epochs", *STILL], "training"),
    "compare": (["compare", "moons", "--hidden", "0,1", *STILL], "networks"),
    "one": (["compare", "moons", "--hidden", "1", *STILL], "network"),
}


@pytest.fixture
def trainings(monkeypatch, tmp_path):
    """What was trained so far, in which nothing is learnt; a cache of its own."""
    done = []

    def descend_past(members, _dataset, settings, progress, stops):
        done.append(list(progress(range(settings.epochs))))
        return [members.initial() for _ in stops]

    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.delenv("DNNFLOW_FRESH", raising=False)
    monkeypatch.setattr("dnnflow.raster.kernels._compile", lambda *_: None)
    monkeypatch.setattr(to_keras, "tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.fit.train.check_tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.terminal.commands.train.check_tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.fit.train.descend_past", descend_past)
    monkeypatch.setattr("dnnflow.fit.train.descend", lambda *told: descend_past(*told, [0])[-1])
    return done


@pytest.mark.parametrize("name", COMMANDS)
def test_what_was_trained_is_used_and_said(run, tmp_path, trainings, name):
    command, what = COMMANDS[name]
    first = run(*command, *TINY)
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    assert first[0] == 0
    assert not re.search(SAID, first[2])
    code, out, err = run(*command, *TINY)
    assert len(trainings) == 1
    assert (code, out) == first[:2]
    said, _, rest = err.partition("\n")
    assert re.fullmatch(SAID, said)[1] == what
    assert rest == first[2]
    assert {name: (tmp_path / name).read_bytes() for name in files} == files
    assert run(*command, *TINY, "--quiet")[1:] == ("", "")
    assert len(trainings) == 1
    assert not re.search(SAID, run(*command, *TINY, "--fresh")[2])
    assert len(trainings) == 2


def test_looks_and_sizes_cost_no_training(run, trainings):
    run("train", "moons", "--hidden", "1", *TINY)
    for look in (["--theme", "light"], ["--size", "96x80"], ["--title", "mine"]):
        assert run("animate", "moons", "--hidden", "1", *TINY, *STILL, *look)[0] == 0
    assert len(trainings) == 1
    run("animate", "moons", "--hidden", "2", *TINY, *STILL)
    run("animate", "moons", "--hidden", "1", *TINY, *STILL, "--seed", "1")
    run("animate", "moons", "--hidden", "1", *TINY, *STILL, "--points-per-class", "51")
    assert len(trainings) == 4


def test_the_article_is_trained_once(run, trainings, monkeypatch):
    monkeypatch.setattr("dnnflow.terminal.commands.article.check_tensorflow", lambda: None)
    monkeypatch.setattr(
        "dnnflow.terminal.commands.article.save", lambda *_, **__: Path("index.html")
    )
    asked = ["article", "--epochs", "1", "--restarts", "2"]
    first, again = run(*asked), run(*asked)
    assert first[:2] == again[:2]
    assert len(trainings) == 2  # on moons, on rings
    assert len(re.findall(SAID, again[2])) == 2


def test_without_a_folder_every_command_trains_and_says_nothing_of_it(
    run, trainings, tmp_path, monkeypatch
):
    (tmp_path / "file").touch()
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "file"))
    for _ in range(2):
        code, _, err = run("train", "moons", *TINY)
        assert code == 0
        assert err.count("\n") == 1
    assert len(trainings) == 2


def test_fresh_means_nothing_beside_a_saved_network(run, model):
    asked = ["moons", "--model", model, "--fresh", "-o", "film.svg"]
    assert "--fresh has no effect beside --model" in refusal(*run("animate", *asked))
    assert "--fresh has no effect beside --model" in refusal(*run("compare", *asked))
