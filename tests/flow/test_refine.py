"""The grid is true: its chords follow the curves, and its colours are those of the classes."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import network_grid, random_network

from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.flow.clouds import clouds_of
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.refine import MOST_VERTICES
from dnnflow.flow.stages import stages_of

PIXELS = 1000
"""The side of the picture that a cloud fills, as at 1080p."""

SAMPLES = np.linspace(0, 1, 12)[1:-1]
"""Where on each chord the curve is looked at: at other places than the code does."""

drawn = given(
    seed=st.integers(0, 10_000),
    hidden=st.integers(0, 9),
    width=st.integers(2, 3),
    units=st.integers(1, 3),
    scale=st.floats(0.5, 2.5),
)
some = settings(deadline=None, max_examples=12)


def chords(grid):
    """The ends of each drawn chord, shape (k, 2), and the label that it is drawn with."""
    numbers = np.cumsum(np.isin(np.arange(len(grid.vertices)), grid.starts))
    drawn = np.flatnonzero(numbers[1:] == numbers[:-1])
    return grid.vertices[drawn], grid.vertices[drawn + 1], grid.labels[drawn]


def largest_bend(network, points, grid):
    """How far curves lie off their chords, in pixels, where the cloud is seen."""
    starts, ends, _ = chords(grid)
    places = starts + SAMPLES[:, None, None] * (ends - starts)
    stages, largest = stages_of(network), 0.0
    for cloud, first, last, bent in zip(
        *(clouds_of(stages, each) for each in (points, starts, ends, places.reshape(-1, 2))),
        strict=True,
    ):
        low, high = cloud.min(axis=0), cloud.max(axis=0)
        curve = bent.reshape(len(SAMPLES), len(first), -1)
        chord = last - first
        along = ((curve - first) * chord).sum(axis=2) / np.maximum((chord**2).sum(axis=1), 1e-300)
        off = curve - first - np.clip(along, 0, 1)[..., None] * chord
        seen = ((curve > low) & (curve < high)).all(axis=2)
        bends = np.linalg.norm(off, axis=2)[seen] / (high - low).max()
        largest = max(largest, PIXELS * bends.max(initial=0))
    return largest


def wrong_share(network, grid):
    """The share of the grid's length, where it bends last, that is in another class's colour."""
    starts, ends, labels = chords(grid)
    places = (starts + SAMPLES[:, None, None] * (ends - starts)).reshape(-1, 2)
    wrong = (network.classify(places).reshape(len(SAMPLES), -1) != labels).mean(axis=0)
    first, last = (clouds_of(stages_of(network), each)[-1] for each in (starts, ends))
    lengths = np.linalg.norm(last - first, axis=1)
    return float((wrong * lengths).sum() / lengths.sum())


@some
@drawn
def test_no_chord_leaves_its_curve_by_more_than_two_pixels(**shape):
    network = random_network(**shape)
    points = moons(100, seed=0).points
    assert largest_bend(network, points, network_grid(network, points)) < 2


@some
@drawn
def test_the_colour_changes_where_the_class_does(**shape):
    network = random_network(**shape)
    points = moons(100, seed=0).points
    assert wrong_share(network, network_grid(network, points)) < 0.002


@some
@drawn
def test_there_are_no_more_vertices_than_a_frame_has_time_for(**shape):
    network = random_network(**shape)
    grid = network_grid(network, moons(100, seed=0).points)
    assert len(grid.vertices) <= 1.5 * MOST_VERTICES
    assert np.array_equal(grid.labels, network.classify(grid.vertices))


def test_what_stays_straight_has_few_vertices():
    points = moons(100, seed=0).points
    linear = random_network(0, 3, 2, activation="linear")
    bent = random_network(0, 9, 2, scale=2.0)
    assert len(network_grid(linear, points).vertices) < len(network_grid(bent, points).vertices)


def test_the_grid_is_true_at_every_epoch():
    networks = [random_network(seed, 3, 2, scale=1 + seed / 4) for seed in range(4)]
    points = moons(100, seed=0).points
    flow = flow_over_epochs(History(tuple(map(Epoch, range(4), networks))), points, layer=0)
    for network, grid in zip(networks, flow.grid, strict=True):
        assert wrong_share(network, grid) < 0.002
        assert np.array_equal(grid.starts, flow.grid[0].starts)
