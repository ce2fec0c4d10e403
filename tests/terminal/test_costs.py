"""What can be known is said before anything costs time, and what was trained is never lost."""

import shutil
from collections import namedtuple
from importlib.util import find_spec

import pytest
from command_line import SMALL, TINY, refusal
from networks import random_network

from dnnflow._files import replacing
from dnnflow.dnn.history import Epoch, History
from dnnflow.errors import OutputError
from dnnflow.exchange import to_keras
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load
from dnnflow.raster import kernels

Usage = namedtuple("Usage", "total used free")

TRAINING = [
    ["animate", "moons"],
    ["animate", "moons", "--over", "epochs"],
    ["compare", "moons,rings", "--hidden", "0,1"],
    ["train", "moons"],
    ["train", "moons", "--record", "run.safetensors"],
    ["article"],
]


def never(*_arguments, **_options):
    raise AssertionError("this costs time")


def needs(training):
    """Skip a test that trains where nothing can."""
    if training and find_spec("tensorflow") is None:
        pytest.skip("TensorFlow is not installed")


@pytest.fixture
def frugal(monkeypatch):
    """Nothing is trained, and nothing compiled."""
    for name in ("descend", "descend_past"):
        monkeypatch.setattr(f"dnnflow.fit.train.{name}", never)
    monkeypatch.setattr(kernels, "_compile", never)
    monkeypatch.setattr("dnnflow.raster.compiled.Kernel.__call__", never)


@pytest.mark.parametrize("command", TRAINING, ids=" ".join)
@pytest.mark.usefixtures("frugal")
def test_that_tensorflow_is_missing_is_said_at_once(run, monkeypatch, tmp_path, command):
    monkeypatch.setattr(to_keras, "find_spec", lambda _name: None)
    ended = run(*command)
    assert 'pip install "dnnflow[train]"' in refusal(*ended)
    assert ended[0] == 69
    assert not list(tmp_path.iterdir())


def test_that_a_keras_file_needs_tensorflow_is_said_before_the_other_is_read(run, monkeypatch):
    monkeypatch.setattr(to_keras, "find_spec", lambda _name: None)
    ended = run("convert", "missing.safetensors", "net.keras")
    assert 'pip install "dnnflow[train]"' in refusal(*ended)
    assert ended[0] == 69


@pytest.mark.parametrize("place", ["none/", "file/", "folder"])
@pytest.mark.parametrize(
    "command",
    [
        ["animate", "-o", "{}film.gif"],
        ["compare", "-o", "{}film.mp4"],
        ["train", "-o", "{}net.safetensors"],
        ["train", "-o", "{}net.keras"],
        ["train", "--record", "{}run.safetensors"],
        ["article", "-o", "{}article"],
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("frugal")
def test_a_place_that_cannot_be_written_to_is_said_at_once(run, tmp_path, place, command):
    (tmp_path / "file").write_bytes(b"old")
    *words, name = command
    if place == "folder":
        path = tmp_path / name.format("")
        path.write_bytes(b"old") if command[0] == "article" else path.mkdir()
    elif command[0] == "article":
        place = "file/"  # a folder that is not there is made
    before = sorted(tmp_path.iterdir())
    ended = run(*words, name.format("" if place == "folder" else place))
    refusal(*ended)
    assert ended[0] == 73
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "file").read_bytes() == b"old"


@pytest.mark.usefixtures("frugal")
def test_the_network_and_its_history_need_a_file_each(run):
    ended = run("train", "--record", "net.safetensors", "-o", "net.safetensors")
    assert "a file each" in refusal(*ended)


@pytest.mark.parametrize(
    ("name", "kept"), [("save_history", "moons"), ("save_network", "run")], ids=["history", "net"]
)
def test_what_was_trained_is_kept_if_one_of_two_files_fails(run, monkeypatch, name, kept):
    needs(True)

    def fail(*_):
        raise OutputError("cannot write it: the disk is full")

    monkeypatch.setattr(f"dnnflow.terminal.commands.train.{name}", fail)
    code, _, err = run("train", "--record", "run.safetensors", "--hidden", "0", *TINY)
    assert code == 74
    assert "the disk is full" in err
    assert (load_history if kept == "run" else load)(f"{kept}.safetensors")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--model", "missing.safetensors"], "no such file"),
        (["--model", "broken.safetensors"], "broken"),
        (["--model", "wide.safetensors"], "width 4"),
        (["--model", "net.safetensors", "--view", "orbit"], "width 2"),
        (["--model", "net.safetensors", "--cloud", "9", "-o", "one.png"], "not 9"),
        (["--model", "net.safetensors", "--at", "nan", "-o", "one.png"], "not nan"),
        (["--model", "net.safetensors", "--title", "\U0010fffd"], "no installed font"),
        (["--over", "epochs", "--model", "run.safetensors", "--at-layer", "9"], "not 9"),
    ],
    ids=lambda each: " ".join(each[1:]) if isinstance(each, list) else "",
)
@pytest.mark.parametrize("command", ["animate", "compare"])
@pytest.mark.usefixtures("frugal")
def test_what_is_wrong_with_a_model_is_said_before_kernels_are_compiled(
    run, tmp_path, command, words, said
):
    if command == "compare" and "--over" in words:
        pytest.skip("compares networks")
    (tmp_path / "broken.safetensors").write_bytes(b"\xff" * 100)
    save_network(random_network(0, 1, 2), tmp_path / "net.safetensors")
    save_network(random_network(0, 1, 2, dimension=4), tmp_path / "wide.safetensors")
    save_history(History((Epoch(0, random_network(0, 1, 2)),)), tmp_path / "run.safetensors")
    assert said in refusal(*run(command, "moons", *words))


@pytest.mark.usefixtures("frugal")
def test_a_loaded_network_that_does_not_fit_is_refused_before_others_are_trained(run, tmp_path):
    save_network(random_network(0, 1, 2, dimension=4), tmp_path / "wide.safetensors")
    needs(True)
    ended = run("compare", "moons", "--model", "wide.safetensors", "--hidden", "1")
    assert "width 4" in refusal(*ended)


@pytest.mark.parametrize("value", ["1e308", "1e200", "1e101", "5e-324", "1e-300"])
@pytest.mark.parametrize("trained", [True, False])
@pytest.mark.usefixtures("frugal")
def test_coordinates_out_of_bounds_are_refused_in_one_line(run, tmp_path, model, value, trained):
    needs(trained)
    rows = [f"{value},0,a", f"-{value},0,b", f"0,{value},a", f"0,-{value},b"]
    (tmp_path / "points.csv").write_text("x,y,class\n" + "\n".join(rows) + "\n")
    words = ["--hidden", "0"] if trained else ["--model", model]
    ended = run("animate", "points.csv", *words)
    said = refusal(*ended)
    assert "scale the points" in said or "in a larger unit" in said
    assert ended[0] == 65


@pytest.mark.usefixtures("frugal")
def test_coordinates_too_large_to_train_with_are_refused_at_once(run, tmp_path):
    needs(True)
    (tmp_path / "points.csv").write_text("x,y,class\n1e20,0,a\n0,1e20,b\n")
    for command in ("animate", "train"):
        assert "too large to train with" in refusal(*run(command, "points.csv"))


LONG = ["--duration", "3600", "--fps", "240", "-o", "film.mp4"]


@pytest.mark.parametrize("trained", [True, False])
@pytest.mark.usefixtures("frugal")
def test_a_film_that_no_disk_has_room_for_is_refused_at_once(
    run, monkeypatch, tmp_path, model, trained
):
    needs(trained)
    monkeypatch.setattr("dnnflow.show.output.disk_usage", lambda _path: Usage(9, 9, 10_000_000))
    words = ["--hidden", "0"] if trained else ["--model", model]
    ended = run("animate", "moons", *words, *LONG)
    said = refusal(*ended)
    assert "864,000 frames" in said
    assert "10 MB are free" in said
    assert ended[0] == 73
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_no_film_takes_less_than_what_is_thought_to_be_its_least(run, tmp_path, model, suffix):
    small = ["animate", "moons", "--points-per-class", "1", "--without", "grid", "--size", "64x64"]
    path = tmp_path / f"film{suffix}"
    slow = ["--duration", "60", "--fps", "20"]
    assert run(*small, "--model", model, *slow, "-o", path)[0] == 0
    from dnnflow.save.formats import format_of
    from dnnflow.save.probe import probe

    frame, pixel = format_of(path).least_frame
    assert path.stat().st_size > probe(path).frames * (frame + 64 * 64 * pixel)


def test_where_nobody_knows_the_room_nothing_is_refused(run, monkeypatch, model):
    def unknown(_path):
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", unknown)
    monkeypatch.setattr("dnnflow.show.output.disk_usage", unknown)
    assert run("animate", "moons", "--model", model, *SMALL, "-o", "film.gif")[0] == 0


def test_a_partial_of_a_trial_is_gone(tmp_path):
    from dnnflow._files import check_writable

    with replacing(tmp_path / "film.gif") as partial:
        check_writable(tmp_path / "film.gif")  # by another process, say
        assert partial.exists()
