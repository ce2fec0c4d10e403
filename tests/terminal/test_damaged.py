"""Files that are missing, damaged, unsafe or do not fit are refused in one line."""

import json

import numpy as np
import pytest
from command_line import refusal, written
from networks import random_network
from safetensors.numpy import load_file, save_file

from dnnflow.exchange.files import save_network


def test_a_missing_or_unreadable_input(run, tmp_path):
    for path in ("gone.safetensors", "gone.keras", "gone.gif"):
        ended = run("info", path)
        assert path in refusal(*ended)
        assert ended[0] == 66
    folder = tmp_path / "folder.safetensors"
    folder.mkdir()
    ended = run("animate", "--model", folder)
    assert ended[0] == 66
    refusal(*ended)


@pytest.mark.parametrize("cut", [0, 1, 7, 8, 9, 100, -1])
def test_a_damaged_network(run, model, tmp_path, cut):
    broken = written(tmp_path / "broken.safetensors", model.read_bytes()[:cut])
    old = written(tmp_path / "film.gif", b"old")
    for arguments in (["info", broken], ["animate", "--model", broken, "-o", old]):
        ended = run(*arguments)
        assert "broken.safetensors" in refusal(*ended)
        assert ended[0] == 65
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_weights_that_are_not_finite(run, model, bad):
    tensors = load_file(model)
    header = int.from_bytes(model.read_bytes()[:8], "little")
    metadata = json.loads(model.read_bytes()[8 : 8 + header])["__metadata__"]
    tensors["0.weight"][1, 0] = bad
    save_file(tensors, model, metadata)
    ended = run("animate", "--model", model)
    assert "not finite" in refusal(*ended)
    assert ended[0] == 65


@pytest.mark.parametrize("name", ["net.pt", "net.pkl", "net.h5", "net.npz"])
def test_files_that_may_run_code_are_refused_with_the_safe_way(run, tmp_path, name):
    ended = run("animate", "--model", written(tmp_path / name, b"anything"))
    assert "may run code" in refusal(*ended)
    assert ended[0] == 65


@pytest.mark.parametrize("name", ["film.gif", "film.mp4", "film.png"])
def test_a_damaged_picture(run, tmp_path, name):
    ended = run("info", written(tmp_path / name, b"GIF89a no picture"))
    assert name in refusal(*ended)
    assert ended[0] == 65


def test_a_network_of_another_width_than_the_points(run, tmp_path):
    path = tmp_path / "wide.safetensors"
    save_network(random_network(0, hidden=1, width=2, dimension=3), path)
    ended = run("animate", "moons", "--model", path)
    said = refusal(*ended)
    assert ended[0] == 65
    assert "width 3" in said
    assert "width 2" in said
