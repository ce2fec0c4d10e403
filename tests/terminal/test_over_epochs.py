"""Trainings on the command line: saved, animated epoch by epoch, and what is refused."""

import pytest
from trainings import history

from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.save.probe import probe

SMALL = ["--points-per-class", "20", "--size", "96x80", "--duration", "0.5", "--fps", "10"]


TINY = ["--points-per-class", "20", "--restarts", "2", "--epochs", "3", "--hidden", "1"]


def test_a_saved_training_is_animated_and_told(run, tmp_path):
    save_history(history(), tmp_path / "run.safetensors")
    over = ["animate", "moons", "--over", "epochs", "--model", "run.safetensors"]
    assert run(*over, "-o", "film.mp4", *SMALL) == (0, "film.mp4\n", "")
    assert probe(tmp_path / "film.mp4").duration == 0.5
    assert run(*over, "--at-layer", "1", "-o", "film.gif", *SMALL)[0] == 0
    code, told, _ = run("info", "run.safetensors")
    assert code == 0
    assert "hidden_layer2 (Dense)" in told
    assert told.splitlines()[-1].split() == ["6", "0.25", "80", "%"]
    code, more, _ = run("info", "run.safetensors", "moons", "--points-per-class", "20")
    assert code == 0
    assert more.startswith(told)
    assert "separability of moons, 40 points" in more


def test_a_training_is_kept_and_animated(run, tmp_path):
    pytest.importorskip("tensorflow")
    code, *_ = run("train", "moons", *TINY, "--record", "run.safetensors", "-o", "net.safetensors")
    assert code == 0
    kept = load_history(tmp_path / "run.safetensors")
    assert [epoch.number for epoch in kept.epochs] == [0, 1, 2, 3]
    arguments = [*TINY, "--snapshots", "2", "--duration", "0.5", "--size", "96x80"]
    code, said, verdict = run("animate", "moons", "--over", "epochs", *arguments, "-o", "film.gif")
    assert (code, said) == (0, "film.gif\n")
    assert "2 restarts" in verdict


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--over", "epoch"], 2, "did you mean 'epochs'"),
        (["--over", "epochs", "--snapshots", "1"], 2, "at least 2"),
        (["--over", "epochs", "--spacing", "logs"], 2, "did you mean 'log'"),
        (
            ["--over", "epochs", "--model", "run.safetensors", "--at-layer", "9"],
            2,
            "hidden_layer2, not 9",
        ),
        (["--over", "epochs", "--model", "none.safetensors"], 66, "no such file"),
        (["--model", "run.safetensors"], 65, "only a history"),
    ],
)
def test_a_mistake_is_one_line_and_an_exit_code(run, tmp_path, arguments, code, said):
    save_history(history(), tmp_path / "run.safetensors")
    ended, _, error = run("animate", "moons", "-o", "film.gif", *SMALL, *arguments)
    assert ended == code
    assert said in error
    assert error.count("\n") == 1
    assert not (tmp_path / "film.gif").exists()
