"""What does not fit is found with networks that nobody has trained, and nothing else is refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.dataset import Dataset
from dnnflow.data.extent import LARGEST_COORDINATE, SMALLEST_EXTENT
from dnnflow.data.shapes import DATASETS, moons
from dnnflow.dnn.settings import Architecture
from dnnflow.errors import DataError, UsageError
from dnnflow.fit.train import untrained
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output
from dnnflow.show.preflight import check_film, resolved


def shown(dataset, architecture, **look):
    (network,) = untrained(dataset, [architecture])
    return Animation(network, dataset, **look).alone()


@given(
    hidden=st.integers(0, 4),
    width=st.integers(1, 5),
    activation=st.sampled_from(("tanh", "relu", "sigmoid", "linear")),
    dimension=st.integers(1, 6),
    classes=st.integers(2, 5),
)
def test_an_untrained_network_has_the_shape_of_the_trained(
    hidden, width, activation, dimension, classes
):
    architecture = Architecture(hidden, width, activation)
    points = np.random.default_rng(0).normal(size=(7, dimension))
    names = tuple(map(str, range(classes)))
    dataset = Dataset(points, np.arange(7) % classes, class_names=names)
    other = replace(architecture, hidden=2)
    for each, network in zip(
        (architecture, other), untrained(dataset, [architecture, other]), strict=True
    ):
        assert network.parameters == each.parameters(dimension, 1 if classes == 2 else classes)
        assert network.classes == classes
        assert np.isfinite(network.predict(points)).all()


@pytest.mark.parametrize("width", [1, 2, 3, 5])
@pytest.mark.parametrize("name", DATASETS)
def test_what_can_be_shown_passes(name, width):
    check_film(shown(DATASETS[name](40), Architecture(2, width)), Output(cloud=6))


coordinates = st.floats(-1e30, 1e30).map(lambda x: x if abs(x) >= SMALLEST_EXTENT else 0.0)


@settings(max_examples=15)
@example(points=[[0.0, 2251799813685249.0]])  # as far as neighbouring numbers are 1 apart
@example(points=[[0.0, 0.0], [0.0, 2e-250]])
@example(points=[[1e37, -1e37]])
@given(
    points=st.integers(1, 5).flatmap(
        lambda d: st.lists(st.lists(coordinates, min_size=d, max_size=d), min_size=1, max_size=8)
    )
)
def test_no_points_are_refused_that_a_trained_network_might_show(points):
    labels = np.arange(len(points)) % 2
    dataset = Dataset(np.array(points), labels)
    with np.errstate(all="ignore"):
        check_film(shown(dataset, Architecture(1, 2)))


@pytest.mark.parametrize(
    ("look", "cloud", "error"),
    [
        ({"view": "orbit"}, None, UsageError),
        ({"view": "pca"}, None, UsageError),
        ({}, 5, UsageError),
        ({}, -1, UsageError),
        ({"title": "\U0010fffd"}, None, DataError),
    ],
)
def test_what_does_not_fit_is_refused(look, cloud, error):
    with pytest.raises(error):
        check_film(shown(moons(10), Architecture(1, 2), **look), Output(cloud=cloud))


EXTREMES = [
    (magnitude * np.clip(np.random.default_rng(0).normal(size=(12, 2)), -1, 1)).astype(precision)
    for precision in (np.float32, np.float64)
    for magnitude in (1e-320, 1e-250, 1e-200, 1e-100, 1e-38, 1.0, 1e19, 1e38, 1e99, 1e150, 1e308)
    if magnitude < float(np.finfo(precision).max)
]


@pytest.mark.parametrize("points", EXTREMES, ids=lambda each: f"{each.dtype} {each.max():.0e}")
@pytest.mark.parametrize("activation", ["tanh", "relu", "linear"])
def test_points_of_any_size_are_drawn_or_refused_but_never_warned_of(points, activation):
    dataset = Dataset(points, np.arange(12) % 2)
    network = random_network(0, 1, 2, activation=activation)
    if SMALLEST_EXTENT <= float(np.abs(points).max()) <= LARGEST_COORDINATE or not points.any():
        assert Animation(network, dataset).image(0.5, size=(64, 64)).shape == (64, 64, 3)
    else:
        with pytest.raises(DataError, match=r"scale the points|in a larger unit"):
            Animation(network, dataset).image(0.5, size=(64, 64))


def test_a_loaded_network_is_judged_by_all_points():
    network = random_network(0, 1, 2, activation="linear", scale=1e60)
    with pytest.raises(DataError, match="too large"):
        resolved(Animation(network, moons(10)).alone(), Path("x.gif"))
