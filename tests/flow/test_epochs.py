"""A training as a film: its clouds, its gauge, its separating line and its words.

1. The first frame is the first recorded epoch's cloud, the last frame the last one's, exactly.
2. One gauge serves all epochs.
3. In the last hidden space the sides are those that the output layer says.
"""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import painted
from trainings import QUICK, history

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.dnn.gauge import gauge_of, regauged
from dnnflow.dnn.network import Layer
from dnnflow.errors import UsageError
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.separators import separators_of
from dnnflow.flow.sources import Epochs
from dnnflow.motion.frame import frame_at
from dnnflow.motion.timeline import timeline_of
from dnnflow.show.animation import Animation


def last_space(network, points):
    for layer in network.hidden:
        points = layer(points)
    return points


@settings(max_examples=15)
@given(
    seed=st.integers(0, 99),
    hidden=st.integers(0, 3),
    width=st.integers(1, 4),
    count=st.integers(1, 4),
    gauge=st.sampled_from(["canonical", "raw"]),
)
def test_a_film_goes_from_the_first_epoch_to_the_last(seed, hidden, width, count, gauge):
    kept, dataset = history(seed, hidden, width, count=count), moons(20)
    sent = Animation(kept, dataset, QUICK, gauge=gauge).sent
    network, flow = sent.networks[-1], sent.flow
    timeline = timeline_of(flow.stages, QUICK)
    assert len(flow.clouds) == count
    first, last = frame_at(flow, timeline, 0), frame_at(flow, timeline, timeline.frames - 1)
    np.testing.assert_array_equal(first.points, flow.clouds[0])
    np.testing.assert_array_equal(last.points, last_space(network, dataset.points))
    last_gauge = gauge_of(kept.network)
    for epoch, cloud in zip(kept.epochs, flow.clouds, strict=True):
        shown = regauged(epoch.network, last_gauge) if gauge == "canonical" else epoch.network
        np.testing.assert_allclose(cloud, last_space(shown, dataset.points), atol=1e-12)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
def test_one_gauge_serves_all_epochs(activation):
    """The same predictions at every epoch, and what moves a little moves a little on the screen."""
    kept, points = history(5, 3, 3, step=1e-4, activation=activation), moons(20).points
    sent = Animation(kept, moons(20)).sent
    network, flow = sent.networks[-1], sent.flow
    np.testing.assert_allclose(network.predict(points), kept.network.predict(points), atol=1e-12)
    for before, after in pairwise(flow.clouds):
        assert np.abs(after - before).max() < 0.05


@pytest.mark.parametrize("width", [1, 2, 3])
def test_points_and_grid_walk_straight(width):
    flow = flow_over_epochs(history(1, 1, width), moons(20).points)
    timeline = timeline_of(flow.stages, QUICK)
    for index in range(timeline.frames):
        frame = frame_at(flow, timeline, index)
        share, stage = frame.progress, frame.stage
        for now, (start, end) in (
            (frame.points, (flow.clouds[stage], flow.clouds[stage + 1])),
            (frame.grid.vertices, [each.vertices for each in flow.grid[stage : stage + 2]]),
        ):
            np.testing.assert_allclose(now, (1 - share) * start + share * end, atol=1e-12)


@pytest.mark.parametrize("layer", [0, 1, 2, 3])
def test_any_layer_can_be_shown(layer):
    kept, points = history(hidden=2, width=3), moons(20).points
    flow = flow_over_epochs(kept, points, layer=layer)
    for network, cloud in zip(kept.networks, flow.clouds, strict=True):
        expected = points if layer == 0 else list(network.forward(points))[layer - 1]
        np.testing.assert_array_equal(cloud, expected)
    assert bool(flow.boundary) == (layer == 3)
    name = ("input", "input_layer", "hidden_layer1", "hidden_layer2")[layer]
    assert flow.stages[0].label == name
    for asked in (name, str(layer)):
        again = flow_over_epochs(kept, points, layer=asked)
        np.testing.assert_array_equal(again.clouds[-1], flow.clouds[-1])


@pytest.mark.parametrize(
    ("layer", "message"),
    [
        ("hidden_layer3", "unknown layer 'hidden_layer3'.* input, input_layer, hidden_layer1, h"),
        ("output_layer", "unknown layer"),
        ("-1", "unknown layer"),
        (4, "from 0 to 3, hidden_layer2, not 4"),
        ("4", "from 0 to 3, hidden_layer2, not 4"),
    ],
)
def test_a_layer_that_is_not_there_is_refused_and_those_that_are_named(layer, message):
    with pytest.raises(UsageError, match=message):
        flow_over_epochs(history(hidden=2), moons(20).points, layer=layer)


def logits(output, points):
    return points @ output.weight + output.bias


@settings(max_examples=25)
@given(seed=st.integers(0, 999), units=st.sampled_from([1, 2]))
def test_on_the_separating_plane_two_classes_are_level(seed, units):
    networks = history(seed, 1, 3, units=units).networks
    outputs = [network.output for network in networks]
    clouds = [last_space(network, moons(20).points) for network in networks]
    for output, lines in zip(outputs, separators_of(outputs, clouds), strict=True):
        scores = logits(output, lines.vertices)
        level = scores if units == 1 else scores[:, [1]] - scores[:, [0]]
        assert np.abs(level).max() < 1e-9 * max(1, np.abs(lines.vertices).max())


@pytest.mark.parametrize(("width", "units"), [(1, 1), (2, 1), (2, 2), (2, 4)])
def test_on_the_plane_the_sides_of_each_epoch_are_those_that_its_network_says(width, units):
    kept, dataset = history(3, 1, width, units=units), moons(20)
    (track,) = painted(Animation(kept, dataset, QUICK), (96, 96)).tracks
    assert len(track.sides) == len(track.flow.clouds)
    for network, sides, cloud in zip(track.networks, track.sides, track.flow.clouds, strict=True):
        places, _ = track.projection(cloud, 0.0)
        np.testing.assert_array_equal(sides.winners(places), network.classify(dataset.points))
    half = track.sides[0].towards(track.sides[1], 0.5)
    np.testing.assert_allclose(half.weight, (track.sides[0].weight + track.sides[1].weight) / 2)
    np.testing.assert_allclose(half.bias, (track.sides[0].bias + track.sides[1].bias) / 2)


def test_a_camera_that_turns_shows_the_sides_of_the_end_alone():
    (track,) = painted(Animation(history(3, 1, 3), moons(20), QUICK), (96, 96)).tracks
    assert len(track.sides) == 1
    (earlier,) = painted(Animation(Epochs(history(), layer=1), moons(20), QUICK), (96, 96)).tracks
    assert earlier.sides == ()


@settings(max_examples=5)
@given(seed=st.integers(0, 999), step=st.floats(0.01, 1))
def test_a_plane_stays_flat_on_the_way(seed, step):
    flow = flow_over_epochs(history(seed, 0, 3, step=step), moons(20).points)
    timeline = timeline_of(flow.stages, QUICK)
    for index in range(0, timeline.frames, 4):
        vertices = frame_at(flow, timeline, index).boundary.vertices
        sizes = np.linalg.svd(vertices - vertices.mean(axis=0), compute_uv=False)
        assert sizes[-1] < 1e-9 * sizes[0]


def test_a_plane_turns_the_short_way():
    """A plane has no front: its outline never turns by more than a right angle."""
    angles = np.radians([0, 60, 120, 180, 240, 300, 360])
    normals = [np.array([[np.cos(a)], [np.sin(a)], [0.2]]) for a in angles]
    outputs = [Layer(normal, np.zeros(1), "sigmoid") for normal in normals]
    cloud = np.array([[-1.0, -1.0, -1.0], [1.0, 1.0, 1.0]])
    edges = [np.diff(each.vertices, axis=0) for each in separators_of(outputs, [cloud] * 7)]
    for before, after in pairwise(edges):
        assert ((before * after).sum(axis=1) > 0).all()


def test_spaces_without_a_plane():
    points = moons(20).points
    assert not flow_over_epochs(history(0, 1, 4), points).boundary
    assert not flow_over_epochs(history(0, 1, 3, units=3), points).boundary
    assert not flow_over_epochs(history(0, 1, 2), points).boundary
    zero = Layer(np.zeros((3, 1)), np.zeros(1), "sigmoid")
    (lines,) = separators_of([zero], [np.pad(points, ((0, 0), (0, 1)))])
    assert np.isfinite(lines.vertices).all()


@settings(max_examples=6)
@given(seed=st.integers(0, 99), width=st.integers(1, 5), step=st.floats(0, 2))
def test_no_point_ever_leaves_the_picture(seed, width, step):
    film = painted(Animation(history(seed, 1, width, step=step), moons(20), QUICK), (96, 96))
    (track,) = film.tracks
    for index in range(film.frames):
        frame = track.frame(index)
        away = np.abs(frame.points - frame.view.centre).max()
        assert away <= frame.view.extent


def test_labels_of_the_grid_are_those_of_each_epoch():
    kept, dataset = history(), Dataset(moons(20).points, moons(20).labels)
    flow = Animation(kept, dataset, gauge="raw").sent.flow
    for network, grid in zip(kept.networks, flow.grid, strict=True):
        ends = logits(network.output, grid.vertices)[:, 0]
        clear = np.abs(ends) > 1e-9  # where the class changes there are vertices, too
        np.testing.assert_array_equal(grid.labels[clear], (ends[clear] > 0).astype(int))
