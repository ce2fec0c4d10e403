"""Recorded clouds move as points in frames that are turned towards one another, and no map is."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import ortho_group
from sklearn.decomposition import PCA

from dnnflow.exchange.recordings.recording import recording_of
from dnnflow.flow.recorded.alignment import MOST_AXES, aligned, procrustes
from dnnflow.flow.recorded.passage import flow_of_recording
from dnnflow.flow.stage import Phrase, place_names, sayings_of


def clouds_of(seed, widths, n=40):
    """Clouds each of which follows from the one before, as those of a network do."""
    generator = np.random.default_rng(seed)
    clouds = [generator.normal(size=(n, widths[0])) * generator.uniform(0.2, 3, widths[0])]
    for width in widths[1:]:
        weight = generator.normal(size=(clouds[-1].shape[1], width))
        clouds.append(np.tanh(clouds[-1] @ weight) + 0.1 * generator.normal(size=(n, width)))
    return clouds


def turned(cloud, seed):
    width = cloud.shape[1]
    turn = ortho_group.rvs(width, random_state=seed) if width > 1 else np.array([[-1.0]])
    return cloud @ turn


WIDTHS = st.lists(st.integers(1, 12), min_size=1, max_size=5)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 999), widths=WIDTHS, planar=st.booleans())
def test_no_turn_of_a_recorded_cloud_is_seen(seed, widths, planar):
    clouds = clouds_of(seed, widths)
    others = [turned(cloud, seed + place) + place for place, cloud in enumerate(clouds)]
    flow, other = (
        flow_of_recording(recording_of(each), planar=planar) for each in (clouds, others)
    )
    for one, two in zip(flow.clouds, other.clouds, strict=True):
        np.testing.assert_allclose(one, two, atol=1e-6 * np.abs(one).max())


@pytest.mark.parametrize("width", [1, 2, 3, 7, 90])
def test_equal_clouds_do_not_move(width):
    cloud = clouds_of(width, [width])[0]
    flow = flow_of_recording(recording_of([cloud, cloud, turned(cloud, 1)]))
    for each in flow.clouds[1:]:
        np.testing.assert_allclose(each, flow.clouds[0], atol=1e-9)


def test_what_a_narrow_cloud_leaves_open_comes_back_as_it_was():
    wide = clouds_of(0, [6])[0]
    narrow = wide @ np.eye(6, 2)
    flow = flow_of_recording(recording_of([wide, narrow, wide]), planar=False)
    np.testing.assert_allclose(flow.clouds[2], flow.clouds[0], atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 999), width=st.integers(1, 5))
def test_no_other_orthogonal_map_brings_points_nearer(seed, width):
    cloud, target = (clouds_of(seed + place, [width])[0] for place in (0, 1))
    usual = np.eye(width)
    turn = procrustes(cloud, target, usual)
    np.testing.assert_allclose(turn @ turn.T, usual, atol=1e-9)
    nearest = np.linalg.norm(cloud @ turn - target)
    for number in range(10):
        assert nearest <= np.linalg.norm(turned(cloud, number) - target) + 1e-9


@pytest.mark.parametrize(("n", "width"), [(60, 9), (30, 200), (90, 70)])
def test_shares_are_those_of_principal_components(n, width):
    cloud = clouds_of(0, [width], n)[0]
    for kept in (2, 3):
        (share,) = aligned([cloud], kept).shares
        found = PCA(kept, svd_solver="full").fit(cloud).explained_variance_ratio_.sum()
        assert share == pytest.approx(found, rel=1e-9)


def test_the_plane_explains_the_most_of_all_clouds_together():
    clouds = clouds_of(3, [5, 8, 4])
    found = aligned(clouds, 8)
    scaled = [cloud / np.linalg.norm(cloud) for cloud in found.clouds]
    stacked = np.concatenate(scaled)
    pca = PCA(2, svd_solver="full").fit(np.concatenate([stacked, -stacked]))
    shares = aligned(clouds, 2).shares
    assert np.mean(shares) == pytest.approx(pca.explained_variance_ratio_.sum(), rel=1e-9)
    assert found.shares == pytest.approx([1, 1, 1])


def test_wide_clouds_are_bounded_and_what_is_left_out_is_counted():
    cloud = np.random.default_rng(0).normal(size=(200, 150))
    found = aligned([cloud, cloud], 150)
    assert found.clouds[0].shape == (200, MOST_AXES)
    assert found.shares[0] < 0.9


@pytest.mark.parametrize("scale", [1e-200, 1e-3, 1e36])
def test_units_do_not_matter(scale):
    clouds = clouds_of(1, [4, 6])
    flow = flow_of_recording(recording_of([scale * cloud for cloud in clouds]))
    for one, two in zip(flow.clouds, flow_of_recording(recording_of(clouds)).clouds, strict=True):
        np.testing.assert_allclose(one / scale, two, atol=1e-6)


def test_points_that_all_coincide_have_nothing_to_show():
    clouds = [np.ones((9, 4)), clouds_of(0, [5], 9)[0], np.zeros((9, 2))]
    assert flow_of_recording(recording_of(clouds)).stages[0].before.share == 1


def test_a_passage_claims_no_map():
    flow = flow_of_recording(recording_of(clouds_of(0, [5, 8, 2]), ["input", "conv", "head"]))
    assert not flow.grid
    assert not flow.boundary
    for stage in flow.stages:
        assert not any([stage.invertible, stage.straight, callable(stage)])
        assert stage.bounds is stage.start_bounds is None
    start, _, end = sayings_of(flow.stages)
    assert start.formula == ("", Phrase("input_cloud"), " → conv")
    assert end.formula[1] == Phrase("{name}", {"name": "head"})
    assert place_names(flow.stages) == (Phrase("input"), "conv", "head")
    assert start.place == end.place == Phrase("recorded")
    assert start.deeds[0].key == "plane_shows_then"
    assert end.deeds[0].key == "plane_shows"
