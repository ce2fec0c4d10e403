"""The data sets: sizes, labels, reproducibility, and what is refused."""

import numpy as np
import pytest

import dnnflow as df
from dnnflow.data import DATASETS
from dnnflow.errors import UsageError

SHAPES = pytest.mark.parametrize("name", DATASETS)


@SHAPES
def test_as_many_points_a_class_as_asked_for(name):
    dataset = DATASETS[name](7)
    assert dataset.name == name
    assert dataset.points.dtype == np.float64
    assert dataset.points.shape == (7 * dataset.classes, 2)
    assert (np.bincount(dataset.labels) == 7).all()


def test_without_a_number_of_classes_there_are_two_or_three():
    classes = {name: shape(5).classes for name, shape in DATASETS.items()}
    assert classes == {"moons": 2, "rings": 2, "spirals": 2, "xor": 2, "blobs": 3}


@SHAPES
def test_a_seed_gives_the_same_points_and_another_seed_others(name):
    first, again, other = (DATASETS[name](50, seed=seed).points for seed in (3, 3, 4))
    assert (first == again).all()
    assert (first != other).any()


@SHAPES
def test_noise_is_the_spread_about_the_shape(name):
    clean, noisy = (DATASETS[name](2000, noise=noise).points for noise in (0.0, 0.1))
    assert (noisy - clean).std() == pytest.approx(0.1, rel=0.05)


def test_rings_are_circles_of_the_two_radii_the_inner_one_first():
    rings = df.data.rings(100, factor=0.4, noise=0)
    assert np.allclose(np.linalg.norm(rings.points, axis=1), np.where(rings.labels == 0, 0.4, 1))
    assert rings.class_names == ("inner", "outer")


def test_moons_are_half_circles_that_are_each_other_turned_about():
    moons = df.data.moons(100, noise=0)
    upper, lower = (moons.points[moons.labels == label] for label in (0, 1))
    assert np.allclose(np.linalg.norm(upper, axis=1), 1)
    assert (upper[:, 1] >= 0).all()
    assert np.allclose(upper + lower, [1, 0.5])


@pytest.mark.parametrize("gap", [0, 0.1, 1.5])
def test_xor_goes_by_the_sign_of_the_product_and_leaves_a_gap_at_the_axes(gap):
    xor = df.data.xor(500, gap=gap)
    distances = np.abs(xor.points)
    assert distances.max() <= 1
    assert gap / 2 <= distances.min() < gap / 2 + 0.01
    assert (xor.labels == (xor.points.prod(axis=1) < 0)).all()


@pytest.mark.parametrize("name", ["spirals", "blobs"])
def test_any_number_of_classes_turned_about_the_origin(name):
    dataset = DATASETS[name](20, classes=5, noise=0)
    fifth = np.exp(2j * np.pi / 5)
    arms = [dataset.points[dataset.labels == label] @ [1, 1j] for label in range(dataset.classes)]
    for arm, following in zip(arms, arms[1:] + arms[:1], strict=True):
        assert np.allclose(arm * fifth, following)


@SHAPES
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"points_per_class": 0}, "points per class, not 0"),
        ({"points_per_class": 10**9}, "not 1,000,000,000"),
        ({"noise": -0.1}, "noise must be .* not -0.1"),
        ({"noise": np.nan}, "noise must be .* not nan"),
        ({"noise": np.inf}, "noise must be .* not inf"),
        ({"seed": -1}, "seed must be .* not -1"),
    ],
)
def test_options_that_make_no_sense_are_refused_in_one_line(name, options, message):
    with pytest.raises(UsageError, match=message) as caught:
        DATASETS[name](**options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("spirals", {"classes": 1}),
        ("blobs", {"classes": 0}),
        ("spirals", {"turns": np.nan}),
        ("rings", {"factor": 1.0}),
        ("rings", {"factor": np.nan}),
        ("xor", {"gap": 2.0}),
        ("xor", {"gap": np.nan}),
    ],
)
def test_shapes_of_their_own_that_make_no_sense_are_refused(name, options):
    (option,) = options
    with pytest.raises(UsageError, match=option):
        DATASETS[name](10, **options)
