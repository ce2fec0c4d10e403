"""What points cover of the pixels of their kinds, against the same by numpy."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.raster.canvas import Scaling
from dnnflow.raster.crowd_kernels import BLOCK_POINTS, GROUP, covers_of

SCALING = Scaling((20.0, -30.0), (40.0, 31.0))


def crowd(count, kinds):
    generator = np.random.default_rng(count)
    points = generator.normal(0, 0.8, (count, 2)).astype(np.float32)
    return points, generator.integers(kinds, size=count)


def counts_of(points, labels, shape):
    """Each point shared between the four nearest pixels, in double precision."""
    _, height, width = shape
    counts = np.zeros(shape)
    places = SCALING.places(points.astype(float)) - 0.5
    inside = ((places >= 0) & (places < (width - 1, height - 1))).all(axis=1)
    corners = np.floor(places[inside]).astype(int)
    right, lower = (places[inside] - corners).T
    for x, across in ((0, 1 - right), (1, right)):
        for y, down in ((0, 1 - lower), (1, lower)):
            cells = labels[inside], corners[:, 1] + y, corners[:, 0] + x
            np.add.at(counts, cells, across * down)
    return counts


@given(
    count=st.sampled_from([1, 7, BLOCK_POINTS, BLOCK_POINTS + 1, 3 * BLOCK_POINTS - 5]),
    kinds=st.integers(1, 4),
    size=st.tuples(st.integers(2, 83), st.integers(2, 40)),
    strength=st.sampled_from([1e-4, 0.03, 1.0, 40.0]),
)
def test_covers_are_what_the_formula_says(count, kinds, size, strength):
    points, labels = crowd(count, kinds)
    counts = counts_of(points, labels, (kinds, size[1], size[0]))
    total = counts.sum(axis=0)
    expected = counts / np.where(total, total, 1) * -np.expm1(-strength * total)
    covers = covers_of(points, labels, SCALING, (kinds, size), strength)
    assert covers.shares[..., : size[0]] == pytest.approx(expected, abs=2e-5 * max(1, strength))
    assert not covers.shares[..., size[0] :].any()


def test_what_is_busy_is_where_points_lie():
    points, labels = crowd(9, 2)
    covers = covers_of(points, labels, SCALING, (2, (83, 60)), 0.5)
    groups = covers.shares.reshape(2, 60, -1, GROUP)
    np.testing.assert_array_equal(covers.busy, groups.any(axis=(0, 3)))
    assert 0 < covers.busy.sum() < covers.busy.size / 2


@pytest.mark.parametrize("strength", [1e-9, 1e-3, 0.5, 5.0, 30.0, 1e9])
def test_a_depth_covers_as_the_exponential_function_says(strength):
    points, still = np.full((3, 2), 10.5), Scaling((1.0, 1.0), (0.0, 0.0))
    covers = covers_of(points, np.zeros(3, int), still, (1, (32, 32)), strength)
    assert covers.shares[0, 10, 10] == pytest.approx(-np.expm1(-3 * strength), rel=1e-7)
