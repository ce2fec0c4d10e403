"""The player's frames are Python's: points, lines, walls, depth and view."""

from dataclasses import replace

import numpy as np
import pytest
from agreement import random_film
from animations import QUICK, animation
from blocks import residual_network
from histories import history
from networks import random_network
from players import differences, load

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.flow.sources import Both, Epochs
from dnnflow.motion.schedule import GLIDING
from dnnflow.show.animation import Animation, film_of

EXACT, SHIPPED, RECORDED = 1e-6, 0.01, 0.25
"""In pixels of 1080p: with points in double precision, as they travel, and recorded."""

FEW = Dataset(moons(20).points.astype(float), moons(20).labels)


@pytest.mark.parametrize("seed", [1, 4, 13, 36, 38])
def test_frames_are_those_of_python(page, seed):
    film = random_film(seed)
    assert differences(page, film) < EXACT
    assert differences(page, film, precision="float32") < SHIPPED


@pytest.mark.parametrize("path", ["turn", "staged"])
@pytest.mark.parametrize("seed", [1, 2])
def test_recorded_clouds_are_true_between_their_moments(page, seed, path):
    film = replace(random_film(seed, path), private=True)
    assert differences(page, film, precision="float32") < RECORDED


@pytest.mark.parametrize("layer", [None, 0])
@pytest.mark.parametrize("source", [Epochs, Both])
def test_a_training_is_seen_as_it_was(page, source, layer):
    training = History(tuple(Epoch(k, random_network(k, 1, 2)) for k in range(3)))
    film = film_of(Animation(source(training, layer), FEW, replace(QUICK, fps=60)))
    (track,) = film.tracks
    plain = replace(track, flow=replace(track.flow, boundary=()))
    assert differences(page, replace(film, rows=((plain,),)), precision="float32") < RECORDED


@pytest.mark.parametrize("width", [2, 3])
@pytest.mark.parametrize("private", [False, True])
def test_creases_go_with_the_points(page, width, private):
    network = random_network(1, 1, width, activation="relu")
    film = replace(film_of(Animation(network, FEW, QUICK)), private=private)
    assert film.tracks[0].flow.creases
    assert differences(page, film) < (RECORDED if private else EXACT)
    assert differences(page, film, precision="float32") < (RECORDED if private else SHIPPED)


@pytest.mark.parametrize("blocks", [2, 3])
def test_cells_that_turn_over_go_with_the_points(page, blocks):
    film = film_of(Animation(residual_network(4, blocks=blocks), FEW, QUICK))
    assert film.tracks[0].flow.flips
    assert differences(page, film, precision="float32") < RECORDED


@pytest.mark.parametrize(
    "networks",
    [[random_network(k, 1, 2) for k in (0, 1)], [residual_network(k) for k in (4, 5)]],
)
def test_lines_that_end_are_seen_until_then(page, networks):
    training = History(tuple(Epoch(k, each) for k, each in enumerate(networks)))
    film = film_of(Animation(Both(training), FEW, replace(QUICK, fps=60)))
    flow = film.tracks[0].flow
    ending = flow.flips or flow.boundary
    assert ending[0] is not None
    assert ending[-1] is None
    assert differences(page, film, precision="float32") < RECORDED


def test_a_boundary_that_becomes_a_plane_is_left_out(page):
    training = History(tuple(Epoch(k, random_network(k, 1, 3)) for k in range(2)))
    film = film_of(Animation(Both(training), FEW, QUICK))
    load(page, film, "float32")
    (seen,) = page.evaluate("seen", [0.3])[0]
    assert film.tracks[0].flow.boundary[0] is not None
    assert seen["boundary"] is None
    assert seen["grid"] is not None


def test_a_network_without_hidden_layers_rests(page):
    film = replace(film_of(Animation(_flat(), FEW, QUICK)), private=False)
    assert differences(page, film, every=1) < EXACT
    assert differences(page, replace(film, private=True), every=1) < EXACT


@pytest.mark.parametrize("weight", [-1.5, 2.0])
def test_a_line_turns_over_in_its_plane(page, weight):
    network = Network.from_arrays(
        [[[weight]], [[1.0]]], [[0.5], [0.0]], ["tanh", "sigmoid"], name="line"
    )
    line = Dataset(FEW.points[:, :1], FEW.labels)
    film = replace(film_of(Animation(network, line, QUICK, gauge="raw")), private=False)
    assert film.tracks[0].flow.stages[0].polar.reflects == (weight < 0)
    assert differences(page, film) < EXACT


def test_lines_near_the_eye_keep_a_distance(page):
    steep = np.array([[0.5, 0.0, 3.0], [0.0, 0.5, 3.0]])
    network = Network.from_arrays(
        [steep, np.eye(3), np.ones((3, 1))],
        [np.zeros(3), np.zeros(3), np.zeros(1)],
        ["exponential", "linear", "sigmoid"],
    )
    along = np.linspace(-1, 1, 40)
    points = Dataset(np.column_stack([along, -along]), np.arange(40) % 2)
    film = replace(film_of(Animation(network, points, QUICK, gauge="raw")), private=False)
    assert differences(page, film, every=1) < EXACT


def test_comparisons_share_a_clock_and_a_view(page):
    shown = (animation(1, 1) | animation(2, 3)) & (animation(3, 2, 3) | animation(4, 0))
    film = replace(film_of(shown), private=False)
    # Points of a named data set are in single precision, in which Python then computes.
    assert differences(page, film) < SHIPPED


@pytest.mark.parametrize("width", [2, 3])
def test_epochs_go_straight_from_one_to_the_next(page, width):
    trained = history(3) if width == 2 else _trained_in_space()
    film = film_of(Animation(trained, FEW, replace(GLIDING, duration=1.0, fps=10)))
    assert bool(film.tracks[0].flow.boundary) == (width == 3)
    assert differences(page, film) < EXACT
    assert differences(page, film, precision="float32") < RECORDED


def test_a_turn_by_hand_keeps_the_ball_in_the_view(page):
    film = replace(film_of(animation(3, 1, 3)), private=False)
    load(page, film)
    turn = """async ([azimuth, elevation]) => {
      const { planeFrame } = await import("./projection.js");
      const { points, depth, view } = planeFrame(film.tracks[0], 0.5, { azimuth, elevation });
      return { points: [...points], depth: [...depth], view };
    }"""
    still, turned = (page.evaluate(turn, hand) for hand in ([0, 0], [1.0, 0.4]))
    (own,) = film.when(0.5)
    np.testing.assert_allclose(np.reshape(still["points"], (-1, 2)), own.points, atol=1e-5)
    assert np.abs(np.subtract(turned["points"], still["points"])).max() > 0.1 * own.view.extent
    view = turned["view"]
    away = np.reshape(turned["points"], (-1, 2)) - [view["x"], view["y"]]
    assert np.abs(away).max() < view["extent"]


def test_one_point_goes_the_same_way_alone(page):
    film = replace(film_of(animation(3, 1, 3)), private=False)
    load(page, film)
    ways = page.evaluate(
        """async () => {
      const { alone } = await import("./film.js");
      const { planeFrame } = await import("./projection.js");
      const [track] = film.tracks;
      return [0, 0.3, 0.7, 1.1].map((time) => [
        [...planeFrame(alone(track, 5), time).points],
        [...planeFrame(track, time).points.subarray(10, 12)],
      ]);
    }"""
    )
    assert all(one == of_all for one, of_all in ways)


def _flat():
    return Network.from_arrays([[[1.0], [2.0]]], [[0.0]], ["sigmoid"])


def _trained_in_space():
    return History(
        tuple(
            Epoch(k, animation(k, 1, 3).source.network, float("nan"), float("nan"))
            for k in range(3)
        )
    )
