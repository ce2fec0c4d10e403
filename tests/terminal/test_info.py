"""What `dnnflow info` says of a file."""

import json
from dataclasses import replace

import numpy as np
import pytest
from clouds import misled
from command_line import SMALL, refusal, written
from networks import random_network

from dnnflow._text import percent
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.history import Epoch, History
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import save_history
from dnnflow.exchange.load import load
from dnnflow.flow.flow import flow_of
from dnnflow.linear.scatter import scatter_of
from dnnflow.show.animation import Animation, film_of


def test_info_says_what_networks_and_pictures_hold(run, model):
    code, out, err = run("info", model)
    assert (code, err) == (0, "")
    assert "15" in out
    run("animate", "moons", "--model", model, "-o", "film.gif", *SMALL)
    code, out, err = run("info", "film.gif")
    assert (code, err) == (0, "")
    assert "96x80, 5 frames, 0.50 s, 10 a second" in out
    assert "gauge canonical" in out
    assert "is a picture" in refusal(*run("info", "film.gif", "moons"))
    said = refusal(*run("info", "film.gif", "--modules", "linear"))
    assert "is a picture: --modules are for a PyTorch state dict" in said


def test_info_tells_how_separable_each_cloud_is(run, model, tmp_path):
    code, out, _ = run("info", model, "xor", "--points-per-class", "40")
    assert code == 0
    separability, _ = out.split("topology of")
    table = [line.split() for line in separability.splitlines()[-6:-1]]
    assert [row[:2] for row in table[:3]] == [
        ["input", "no"],
        ["input_layer", "affine"],
        ["input_layer", "tanh"],
    ]
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    code, out, _ = run("info", model, points)
    assert code == 0
    assert "separability of points, 2 points" in out
    assert out.split("topology of")[0].splitlines()[-2].split()[2:4] == ["yes", "100"]


def test_info_measures_what_each_layer_does(run, model, tmp_path):
    code, out, err = run("info", model, "xor", "--json")
    assert (code, err) == (0, "")
    (row,) = json.loads(out)
    told = row["measured"]
    clouds, network, points = told["clouds"], load(model), DATASETS["xor"]()
    flow = flow_of(network, points.points)
    assert [each["after"] for each in clouds] == ["input", *(each.title for each in flow.stages)]
    assert (clouds[0]["longest"], clouds[0]["shortest"]) == (1, 1)
    sizes = np.linalg.svd(network.layers[0].weight, compute_uv=False)
    assert [clouds[1][name] for name in ("longest", "shortest")] == pytest.approx(sizes[:2])
    for each, cloud in zip(clouds, flow.clouds, strict=True):
        assert each["scatter"] == pytest.approx(scatter_of(cloud, points.labels).separation)
    table = run("info", model, "xor")[1]
    assert "what the layers do to xor" in table
    assert f"correlation {told['correlation']:.2f} with depth" in table
    assert "off simplex" not in table
    save_network(random_network(0, 1, 2, units=3), tmp_path / "three.safetensors")
    assert "off simplex" in run("info", "three.safetensors", "blobs")[1]
    pair = written(tmp_path / "pair.csv", b"0,0,a\n0,0,b\n")
    assert (
        json.loads(run("info", model, pair, "--json")[1])[0]["measured"]["clouds"][0]["scatter"]
        is None
    )


def test_without_points_nothing_is_measured(run, model, tmp_path):
    save_network(replace(load(model), training=None), tmp_path / "bare.safetensors")
    (row,) = json.loads(run("info", "bare.safetensors", "--json")[1])
    assert row["measured"] is None


def test_info_says_of_each_cloud_what_the_picture_says(run, tmp_path):
    network, points, labels = misled()
    save_network(network, tmp_path / "own.safetensors")
    rows = np.column_stack([points, labels]).tolist()
    csv = "".join(f"{x!r},{y!r},{label:.0f}\n" for x, y, label in rows)
    path = written(tmp_path / "points.csv", csv.encode())
    code, out, _ = run("info", "own.safetensors", path)
    header, *table = out.split("topology of")[0].splitlines()[-4:-1]
    assert (code, header.split("  ")[-2]) == (0, "fitted straight cut")
    (track,) = film_of(Animation(network, path)).tracks
    shares = [percent(each.accuracy) for each in track.verdicts]
    assert shares == [percent(network.accuracy(path))] * 2
    for row, share in zip(table, shares, strict=True):
        assert f" {share} " in row


def test_info_tells_what_is_proved_of_each_cloud(run, tmp_path):
    save_network(random_network(0, 1, 2), tmp_path / "plane.safetensors")
    code, out, _ = run("info", "plane.safetensors", "rings", "--points-per-class", "60")
    header, *rows = out.split("topology of rings")[1].splitlines()[1:]
    assert (code, header.split()) == (0, ["after", "orientation", "places", "proved"])
    assert [row.split()[:3] for row in rows[:1]] == [["input", "kept", "120"]]
    assert [row.split("120  ")[1] for row in rows[2:]] == [
        "bent, never torn, what was inside stays inside"
    ] * 3
    save_network(random_network(0, 0, 2, activation="relu"), tmp_path / "folded.safetensors")
    _, out, _ = run("info", "folded.safetensors", "rings", "--points-per-class", "60")
    assert out.splitlines()[-1].endswith("flattened beyond the creases")
    assert "torn" not in out
    for gauge, said in (("canonical", "gauge canonical, neurons rescaled"), ("raw", "gauge raw,")):
        options = ("--model", "folded.safetensors", "--gauge", gauge, "-o", "film.gif", *SMALL)
        assert run("animate", "rings", *options)[0] == 0
        assert said in run("info", "film.gif")[1]


def test_info_says_of_each_epoch_what_is_known(run, model, tmp_path):
    network = load(model)
    epochs = (Epoch(0, network), Epoch(2, network, loss=0.25, accuracy=0.75))
    save_history(History(epochs), tmp_path / "run.safetensors")
    code, out, _ = run("info", "run.safetensors")
    first, last = (" ".join(line.split()) for line in out.splitlines()[-2:])
    assert (code, first, last) == (0, "0", "2 0.25 75 %")
