"""A sample keeps the shares of the classes; standardized coordinates are comparable."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.data.dataset import Dataset
from dnnflow.data.points import points_from
from dnnflow.data.sampling import sampled, standardized
from dnnflow.errors import UsageError


@settings(deadline=None)
@given(
    counts=st.lists(st.integers(1, 60), min_size=1, max_size=5),
    share=st.floats(0.01, 1),
    seed=st.integers(0, 99),
)
def test_a_sample_keeps_every_class_its_share(counts, share, seed):
    labels = np.random.default_rng(seed).permutation(np.repeat(np.arange(len(counts)), counts))
    points = np.arange(2.0 * len(labels)).reshape(-1, 2)
    names = tuple(map(str, range(len(counts))))
    size = max(1, int(share * len(labels)))
    sample = sampled(Dataset(points, labels, class_names=names), size, seed=seed)
    assert len(sample) == size
    kept = (sample.points[:, 0] / 2).astype(int)
    assert (np.diff(kept) > 0).all()
    assert np.array_equal(sample.labels, labels[kept])
    expected = np.array(counts) * size / len(labels)
    assert (abs(np.bincount(sample.labels, minlength=len(counts)) - expected) < 1).all()


def test_a_sample_depends_on_its_seed_alone():
    dataset = points_from(np.random.default_rng(0).normal(size=(100, 2)), np.arange(100) % 2)
    first, again, other = (sampled(dataset, 10, seed=seed).points for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    seedless, zero = sampled(dataset, 10), sampled(dataset, 10, seed=0)
    assert np.array_equal(seedless.points, zero.points)
    assert sampled(dataset, 100) is dataset
    with pytest.raises(UsageError, match="at least 1"):
        sampled(dataset, 0)


@settings(deadline=None)
@given(offset=st.floats(-1e3, 1e3), spread=st.floats(1e-3, 1e3), seed=st.integers(0, 99))
def test_standardized_coordinates_are_comparable(offset, spread, seed):
    points = offset + spread * np.random.default_rng(seed).normal(size=(30, 3))
    points[:, 2] = offset
    standard = standardized(Dataset(points, np.arange(30) % 2)).points
    np.testing.assert_allclose(standard.mean(axis=0), 0, atol=1e-6)
    np.testing.assert_allclose(standard.std(axis=0), [1, 1, 0], atol=1e-6)


@pytest.mark.parametrize("size", [1e-300, 1e200, 1e308])
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_no_size_is_beyond_standardizing(size, kind):
    points = np.array([[-1, 0.25], [0.5, -0.5], [1, 1]])
    scale = size if kind is np.float64 else np.clip(size, 1e-30, 1e38)
    scaled = Dataset((points * scale).astype(kind), np.arange(3) % 2)
    expected = standardized(Dataset(points, np.arange(3) % 2)).points
    assert np.allclose(standardized(scaled).points, expected, atol=1e-6)
