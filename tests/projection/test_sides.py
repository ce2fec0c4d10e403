"""The sides of the output layer on the plane: where each class wins, as the network decides."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.dataset import Dataset
from dnnflow.flow.sources import Layers
from dnnflow.projection.sides import Sides
from dnnflow.show.animation import Animation, film_of

SQUARE = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * 50.0


def dataset(seed, classes=2, dimension=2):
    generator = np.random.default_rng(seed)
    points = generator.normal(size=(300, dimension))
    return Dataset(points, np.arange(300) % classes, class_names=tuple("abcdefghij"[:classes]))


def track_of(network, points, *, view="auto", output_stage=False):
    shown = Layers(network, output_stage=output_stage)
    (track,) = film_of(Animation(shown, points, view=view)).tracks
    return track


def is_in(corners, place):
    """Whether a place is in a convex polygon, the edge left out."""
    if not len(corners):
        return False
    along, to = np.roll(corners, -1, axis=0) - corners, place - corners
    turns = along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0]
    return bool((turns > 0).all() or (turns < 0).all())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(
    ("width", "units", "output_stage"),
    [
        (2, 1, False),
        (2, 3, False),
        (2, 10, False),
        (1, 1, False),
        (3, 1, False),  # the orbit ends where it looks along the plane of the output layer
        (2, 1, True),
        (2, 2, True),
    ],
)
def test_every_point_of_the_last_cloud_lies_where_the_class_wins_that_the_network_says(
    seed, width, units, output_stage
):
    network = random_network(seed, 2, width, units=units, scale=1.5)
    points = dataset(seed, max(2, units))
    track = track_of(network, points, output_stage=output_stage)
    (sides,) = track.sides
    timeline = track.timeline
    places, _ = track.projection(track.flow.clouds[-1], timeline.arrival)
    regions = sides.regions(SQUARE)
    assert len(regions) == max(2, units)
    said = track.network.classify(track.dataset.points)
    for place, label in zip(places, said, strict=True):
        assert [is_in(region, place) for region in regions].index(True) == label
        assert sum(is_in(region, place) for region in regions) == 1


def area(corners):
    x, y = corners.T
    return abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2 if len(corners) else 0.0


def test_the_regions_cover_all_and_none_twice():
    generator = np.random.default_rng(4)
    sides = Sides(generator.normal(size=(2, 6)), generator.normal(size=6))
    assert sum(map(area, sides.regions(SQUARE))) == pytest.approx(area(SQUARE))


def test_a_class_that_wins_nowhere_has_no_corners():
    first, second = Sides(np.zeros((2, 2)), np.array([0.0, 1.0])).regions(SQUARE)
    assert first.shape == (0, 2)
    np.testing.assert_array_equal(second, SQUARE)


@pytest.mark.parametrize(
    ("width", "units", "view"), [(3, 1, "xy"), (5, 1, "auto"), (3, 4, "auto"), (5, 3, "xy")]
)
def test_a_plane_that_does_not_show_them_has_none(width, units, view):
    network = random_network(0, 1, width, units=units)
    assert track_of(network, dataset(0, max(2, units)), view=view).sides == ()
