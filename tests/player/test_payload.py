"""What travels to a player: all that it computes from, and of private films nothing more."""

import json
from contextlib import nullcontext
from dataclasses import replace

import numpy as np
import pytest
from animations import QUICK, animation
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.save.pages.packing import packed, packed_labels, quantised, unpacked
from dnnflow.save.pages.page import film_data
from dnnflow.save.pages.payload import payload_of
from dnnflow.save.pages.sharing import shared
from dnnflow.show import saving
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.output import Output
from dnnflow.study.demos import demo

CLOUDS = st.lists(st.tuples(*[st.floats(-1e3, 1e3)] * 2), min_size=1, max_size=30)


@given(CLOUDS)
def test_arrays_come_back(points):
    cloud = np.array(points)
    np.testing.assert_array_equal(unpacked(packed(cloud, "float64")), cloud.ravel())
    np.testing.assert_allclose(
        unpacked(packed(cloud, "float32")), cloud.ravel(), rtol=1e-7, atol=1e-37
    )


@given(CLOUDS, st.floats(1e-6, 1e3))
def test_steps_are_as_fine_as_they_must_be(points, finest):
    cloud = np.array(points)
    away = np.abs(unpacked(quantised(cloud, finest)) - cloud.ravel()).max()
    assert away <= max(finest / 2, 1e-3) * 1.001


def test_two_bytes_are_enough_where_steps_are_fine():
    cloud = np.random.default_rng(0).normal(size=(100, 2))
    assert quantised(cloud, 0.01)["type"] == "uint16"
    assert quantised(cloud, 1e-6)["type"] == "uint24"


@pytest.mark.parametrize(("name", "most"), [("moons", 100_000), ("rings", 150_000)])
def test_the_payload_of_a_demo_is_small(name, most):
    told = payload_of(film_of(demo(name)))
    assert len(json.dumps(told, allow_nan=False)) < most


def test_infinite_parameters_are_no_hurdle_for_json():
    shown = Animation(random_network(0, 1, 2, activation="softplus"), moons(10), QUICK)
    told = payload_of(replace(film_of(shown), private=False))
    assert "null" in json.dumps(told, allow_nan=False)


def names_in(value):
    if isinstance(value, dict):
        return {*value}.union(*map(names_in, value.values()))
    return set().union(*map(names_in, value)) if isinstance(value, list) else set()


@pytest.mark.parametrize("view", ["pca", "xy"])
def test_what_is_private_travels_as_it_is_seen(view):
    points = np.random.default_rng(0).normal(size=(40, 5))
    mine = Dataset(points, np.arange(40) % 2, "salaries")
    shown = Animation(random_network(0, 1, 4, dimension=5), mine, QUICK, view=view)
    film = film_of(shown)
    assert film.private
    (track,) = payload_of(film)["tracks"]
    assert not names_in(track) & {"weight", "bias", "axes", "centroid", "polar", "function"}
    assert {len(unpacked(cloud)) for cloud in track["points"]} == {2 * 40}
    (open_track,) = payload_of(replace(film, private=False))["tracks"]
    assert {"weight", "axes"} <= names_in(open_track)


def test_wide_spaces_travel_as_they_are_seen():
    film = film_of(Animation(random_network(0, 0, 20), moons(10), QUICK))
    (track,) = payload_of(replace(film, private=False))["tracks"]
    assert {stage["kind"] for stage in track["stages"]} == {"recorded"}


def made_here():
    return replace(
        random_network(0, 1, 2), training=Training("moons", TrainingSettings(), 0, 0.5, np.ones(1))
    )


def test_a_film_is_private_if_anything_in_it_is_someones_own():
    ours, theirs = made_here(), random_network(0, 1, 2)
    own_points = Dataset(moons(10).points, moons(10).labels)
    for network, points, private in (
        (ours, moons(10), False),
        (ours, own_points, True),
        (theirs, moons(10), True),
    ):
        shown = Animation(network, points, QUICK)
        assert film_of(shown).private is private
        assert film_of(shown | Animation(ours, moons(10), QUICK)).private is private


@pytest.mark.parametrize("embed", [False, True])
def test_embedding_opens_a_private_film(tmp_path, monkeypatch, embed):
    written = []

    form = replace(saving.format_of("film.gif"), film=lambda _path, film: written.append(film))
    monkeypatch.setattr(saving, "format_of", lambda _path: form)
    monkeypatch.setattr(saving, "checked", lambda path, _most: nullcontext(path))
    saving.save_film(film_of(animation()), tmp_path / "film.gif", Output(embed=embed))
    assert [film.private for film in written] == [not embed]


def test_what_tracks_share_travels_once():
    one, other = (Animation(random_network(k, 1, 2), moons(100), QUICK) for k in (1, 2))
    film = replace(film_of(one | other), private=False)
    told = film_data(film, {})
    first, second = told["tracks"]
    assert first["points"] == second["points"]
    assert first["looks"]["themes"] == second["looks"]["themes"]
    points = moons(100).points.astype(np.float32)
    (cloud,) = told["shared"][first["points"]["shared"]]
    np.testing.assert_allclose(unpacked(cloud), points.ravel(), atol=1e-6)


JSON = st.recursive(
    st.integers(0, 2) | st.text("ab", max_size=150),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(st.sampled_from("pq"), parts),
)


def put_back(value, common):
    if isinstance(value, list):
        return [put_back(each, common) for each in value]
    if not isinstance(value, dict):
        return value
    if "shared" in value:
        return common[value["shared"]]
    return {key: put_back(each, common) for key, each in value.items()}


@given(st.lists(st.dictionaries(st.sampled_from("pq"), JSON), max_size=4))
def test_what_is_shared_can_be_put_back(tracks):
    told = shared([*tracks, *tracks])
    assert put_back(told["tracks"], told["shared"]) == [*tracks, *tracks]
    assert len(json.dumps(told)) <= len(json.dumps([*tracks, *tracks])) + 40


@given(st.lists(st.integers(0, 2), max_size=30), st.integers(1, 40))
def test_runs_of_labels_come_back(labels, times):
    labels = np.repeat(np.array(labels, int), times)
    np.testing.assert_array_equal(unpacked(packed_labels(labels)), labels)
    if times > 4:
        assert "runs" in packed_labels(labels)


def test_grids_travel_as_places_along_their_lines():
    film = replace(film_of(animation()), private=False)
    (track,) = payload_of(film)["tracks"]
    told, lines = track["grid"]["vertices"][0], film.tracks[0].flow.grid[0]
    steps, units, low, across, upright = (unpacked(each) for each in told.values())
    for number, (vertices, _) in enumerate(lines.pieces()):
        axis = int(upright[number])
        np.testing.assert_array_equal(vertices[:, 1 - axis], across[number])
        along = low[number] + units[number] * np.cumsum(steps[: len(vertices)])
        np.testing.assert_allclose(vertices[:, axis], along, atol=units[number])
        steps = steps[len(vertices) :]
    assert len(json.dumps(told)) < 2 * len(lines.vertices)
