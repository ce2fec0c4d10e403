"""Piles: how many points of a class lie in one spot, whatever lies around it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.motion.frame import View
from dnnflow.projection.piles import FOLLOWED, LARGEST_RADIUS, LEAST_SHARE, piles_of

VIEW = View((0.5, -1.0), 2.0)


def points_at(spots, counts, *, spread=0.0, seed=0):
    """Points at spots, in extents from the middle of the view."""
    generator = np.random.default_rng(seed)
    places = np.repeat(np.array(spots, float), counts, axis=0)
    places = places + generator.normal(0, spread, places.shape)
    return np.array(VIEW.centre) + VIEW.extent * places


@given(
    x=st.floats(-0.95, 0.95),
    y=st.floats(-0.95, 0.95),
    counts=st.lists(st.integers(200, 600), min_size=2, max_size=4),
)
@settings(max_examples=30)
def test_a_spot_holds_as_many_as_there_are_with_an_area_to_match(x, y, counts):
    points = points_at([(x, y)] * len(counts), counts)
    labels = np.repeat(np.arange(len(counts)), counts)
    piles = piles_of(points, labels, VIEW)
    assert piles.labels.tolist() == list(range(len(counts)))
    assert piles.counts.tolist() == counts
    areas = np.pi * piles.radii**2
    expected = np.pi * LARGEST_RADIUS**2 * np.array(counts) / np.sum(counts)
    np.testing.assert_allclose(areas, expected)
    middles, gathered = piles.at(points, VIEW.extent)
    np.testing.assert_allclose(middles, points_at([(x, y)] * len(counts), [1] * len(counts)))
    assert (gathered == 1).all()


@given(st.integers(0, 99))
@settings(max_examples=10)
def test_points_that_lie_apart_are_no_pile(seed):
    places = np.random.default_rng(seed).uniform(-1, 1, (2000, 2))
    points = np.array(VIEW.centre) + VIEW.extent * places
    assert not len(piles_of(points, np.arange(2000) % 2, VIEW))


@given(angle=st.floats(0, 6.28), away=st.floats(0.0, 0.8), seed=st.integers(0, 99))
@settings(max_examples=30)
def test_piles_of_a_class_overlap_nowhere_and_count_no_point_twice(angle, away, seed):
    spots = [(0, 0), (away * np.cos(angle), away * np.sin(angle))]
    points = points_at(spots, [700, 300], spread=0.01, seed=seed)
    piles = piles_of(points, np.zeros(1000, int), VIEW)
    assert 1 <= len(piles) <= 2
    assert 900 < piles.counts.sum() <= 1000
    middles, gathered = piles.at(points, VIEW.extent)
    if len(piles) == 2:
        distance = np.linalg.norm(middles[0] - middles[1]) / VIEW.extent
        assert distance > piles.radii.sum() - 0.02
        assert not set(piles.followed[0]) & set(piles.followed[1])
    assert (gathered > 0.9).all()


def test_few_points_in_a_spot_have_no_ring():
    few = int(2000 * LEAST_SHARE) - 20  # some of the others lie there by chance
    rest = np.random.default_rng(0).uniform(-1, 1, (2000 - few, 2))
    points = np.concatenate([points_at([(0.3, 0.3)], [few]), VIEW.extent * rest + VIEW.centre])
    assert not len(piles_of(points, np.zeros(2000, int), VIEW))
    assert not len(piles_of(points_at([(0, 0)], [29]), np.zeros(29, int), VIEW))


def test_a_pile_comes_gently_as_its_points_gather():
    scattered = points_at([(0, 0)], [1000], spread=0.3)
    gathered = points_at([(0.5, 0.5)], [1000])
    piles = piles_of(gathered, np.zeros(1000, int), VIEW)
    shares = np.array(
        [
            piles.at((1 - progress) * scattered + progress * gathered, VIEW.extent)[1][0]
            for progress in np.linspace(0, 1, 201)
        ]
    )
    assert shares[0] == 0
    assert shares[-1] == 1
    assert (np.diff(shares) >= 0).all()
    assert np.diff(shares).max() < 0.2


@pytest.mark.parametrize("count", [30, 50, 1000])
def test_the_points_that_are_followed_are_of_the_pile(count):
    labels = np.repeat([0, 1], [count, count])
    points = points_at([(0, 0), (0.5, 0)], [count, count])
    piles = piles_of(points, labels, VIEW)
    assert piles.followed.shape == (2, FOLLOWED)
    for label, followed in zip(piles.labels, piles.followed, strict=True):
        assert (labels[followed] == label).all()


@pytest.mark.parametrize("every", [2, 20])
def test_some_points_of_each_class_show_the_same_piles(every):
    points = points_at([(0, 0), (0.5, 0.2)] * 4000, [1] * 8000, spread=0.01)
    labels = np.arange(8000) % 2  # in turns, of which every other one is of one class
    whole, some = (piles_of(points, labels, VIEW, every=each) for each in (1, every))
    assert some.labels.tolist() == whole.labels.tolist() == [0, 1]
    np.testing.assert_allclose(some.radii, whole.radii, rtol=0.02)
    np.testing.assert_allclose(some.at(points, 1)[0], whole.at(points, 1)[0], atol=0.01)
