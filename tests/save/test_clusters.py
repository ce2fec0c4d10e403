"""K-means with a search: no step of it makes the error larger, and what is fixed stays."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.save import clusters
from dnnflow.save.clusters import Occurring, clustered


def some(seed, count):
    generator = np.random.default_rng(seed)
    middles = generator.uniform(0, 255, (7, 3))[generator.integers(0, 7, count)]
    colors = np.clip(middles + generator.normal(0, 12, (count, 3)), 0, 255)
    return Occurring(colors, generator.uniform(0.1, 9, count)), generator


def squares(occurring, means):
    return ((occurring.colors[:, None] - means) ** 2).sum(axis=-1)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), count=st.integers(2, 60), means=st.integers(1, 12))
def test_the_nearest_mean_and_the_errors_there_and_at_the_next(seed, count, means):
    occurring, generator = some(seed, count)
    means = generator.uniform(0, 255, (means, 3))
    numbers, first, second = occurring.nearest(means)
    distances = np.sort(squares(occurring, means), axis=-1)
    assert (numbers == squares(occurring, means).argmin(axis=-1)).all()
    np.testing.assert_allclose(first, occurring.weights * distances[:, 0])
    if len(means) > 1:
        np.testing.assert_allclose(second, occurring.weights * distances[:, 1])


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 999),
    count=st.integers(2, 200),
    means=st.integers(1, 24),
    fixed=st.integers(0, 24),
)
def test_the_error_never_grows_and_what_is_fixed_stays(seed, count, means, fixed):
    occurring, generator = some(seed, count)
    start = generator.uniform(0, 255, (means, 3))
    found = clustered(occurring, start, fixed)
    assert found.shape == start.shape
    assert (found[:fixed] == start[:fixed]).all()
    assert (found == clustered(occurring, start, fixed)).all()
    assert occurring.error(found) <= occurring.error(start) * (1 + 1e-12)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), count=st.integers(2, 200), means=st.integers(2, 24))
def test_each_move_makes_the_error_smaller(seed, count, means):
    occurring, generator = some(seed, count)
    means = generator.uniform(0, 255, (means, 3))
    for _ in range(5):
        moved = clusters._moved(occurring, means, 1)
        if moved is None:
            return
        assert occurring.error(moved) < occurring.error(means)
        means = moved


@pytest.mark.parametrize("seed", range(4))
def test_the_search_finds_what_k_means_alone_misses(seed, monkeypatch):
    """Two groups far apart, and all means but one near the first."""
    occurring, _ = some(seed, 300)
    start = occurring.colors[:7] * 0.01
    searched = occurring.error(clustered(occurring, start, 0))
    monkeypatch.setattr(clusters, "_MOVES", 0)
    assert searched < 0.9 * occurring.error(clustered(occurring, start, 0))


def test_a_mean_without_colours_is_put_where_it_is_needed():
    occurring = Occurring(np.array([[0.0, 0, 0], [9, 9, 9], [90, 0, 0]]), np.ones(3))
    means = np.array([[0.0, 0, 0], [255, 255, 255], [250, 250, 250]])
    assert occurring.error(clustered(occurring, means, 1)) == 0
