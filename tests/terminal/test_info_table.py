"""`dnnflow info` of several files: one table, in a terminal, as JSON and as CSV."""

import csv
import io
import json

import pytest
from command_line import SMALL, refusal
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import save_history
from dnnflow.linear.verdict import verdict_of

FEW = ["--points-per-class", "20"]


@pytest.fixture
def files(model, tmp_path):
    """A network, a history and a broken file."""
    network = random_network(0, 2, 3)
    save_history(History((Epoch(0, network), Epoch(7, network))), tmp_path / "run.safetensors")
    (tmp_path / "broken.safetensors").write_bytes(b"broken")
    return [model.name, "run.safetensors", "broken.safetensors"]


def test_a_row_has_what_the_verdict_says(run, files):
    code, out, err = run("info", *files[:2], "moons", *FEW, "--json")
    assert (code, err) == (0, "")
    _, history = json.loads(out)
    verdict = verdict_of(random_network(0, 2, 3), moons(20))
    assert (history["kind"], history["epochs"], history["points"]) == ("history", 7, "moons")
    assert (history["hidden"], history["width"]) == (2, 3)
    assert history["accuracy"] == verdict.accuracy
    assert history["separable_from"] == verdict.separable_from
    assert history["margin"] == verdict.layers[-1].margin


def test_one_that_is_broken_or_missing_is_a_line_and_the_rest_is_printed(run, files):
    code, out, err = run("info", "none.gif", *files, "moons", *FEW)
    assert code == 66  # of the first
    header, *rows = out.splitlines()
    assert header.split()[:3] == ["file", "kind", "points"]
    assert [row.split()[0] for row in rows] == files[:2]
    missing, broken = err.splitlines()
    assert missing.startswith("dnnflow: cannot read none.gif: ")
    assert broken.startswith("dnnflow: broken.safetensors: ")


def test_networks_and_pictures_stand_in_one_table(run, files, model):
    run("animate", "moons", "--model", model, "-o", "film.gif", *SMALL)
    code, out, _ = run("info", model, "film.gif", "--csv")
    network, film = csv.DictReader(io.StringIO(out))
    assert code == 0
    assert (network["kind"], film["kind"]) == ("network", "film")
    assert (film["size"], film["frames"], film["seconds"]) == ("96x80", "5", "0.5")
    assert network["parameters"] == "15"
    assert film["parameters"] == network["frames"] == ""
    assert film["recipe"]


def test_one_file_has_a_table_if_that_is_asked_for(run, model):
    (row,) = json.loads(run("info", model, "--json")[1])
    assert row["file"] == str(model)
    assert "Total params" in run("info", model)[1]


def test_files_and_points_are_told_apart(run, files, tmp_path):
    (tmp_path / "points.csv").write_text("0,0,a\n1,0,b\n")
    for data, name in (("points.csv", "points"), ("moons", "moons")):
        rows = json.loads(run("info", *files[:2], data, "--json")[1])
        assert [row["points"] for row in rows] == [name] * 2
    save_network(random_network(1, 1, 2), tmp_path / "other.safetensors")
    _, out, _ = run("info", files[0], "other.safetensors", "--json")
    assert [row["file"] for row in json.loads(out)] == [files[0], "other.safetensors"]
    assert "unknown data set 'moonz'" in refusal(*run("info", *files[:2], "moonz"))
    assert "choose one" in refusal(*run("info", *files[:2], "--json", "--csv"))
