"""The contracts of the decomposition: the weight comes back, and never collapses on the way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.dnn.polar import polar, rotation_between, turn_between

some = settings(deadline=None, max_examples=60)


@st.composite
def weights(draw, square=False):
    """Any shape, size and rank, reflections too."""
    generator = np.random.default_rng(draw(st.integers(0, 10_000)))
    rows = draw(st.integers(1, 9))
    columns = rows if square else draw(st.integers(1, 9))
    weight = draw(st.sampled_from([1e-3, 1.0, 1e2])) * generator.normal(size=(rows, columns))
    nearly = draw(st.sampled_from([None, 0.0, 1e-9, 1e-5]))
    if nearly is not None and columns > 1:
        weight[:, 0] = weight[:, 1] + nearly * weight[:, 0]
    return weight


@some
@given(weight=weights())
def test_it_begins_as_nothing_done_and_ends_as_the_weight(weight):
    rows, columns = weight.shape
    parts = polar(weight)
    width = len(parts.axes)
    assert width == max(rows, columns) + parts.reflects
    assert np.abs(parts.at(0.0) - np.eye(rows, width)).max() < 1e-9
    arrived = np.pad(weight, ((0, 0), (0, width - columns)))
    assert np.abs(parts.at(1.0) - arrived).max() < 1e-9 * max(1.0, np.abs(weight).max())


@some
@given(weight=weights(square=True), progress=st.floats(0, 0.999))
def test_the_determinant_stays_positive(weight, progress):
    parts = polar(weight)
    now = parts.stretch(parts.axes, progress) @ parts.turn.at(progress)
    sign, _ = np.linalg.slogdet(now)
    assert sign > 0


@some
@given(weight=weights(square=True), progress=st.floats(0, 1))
def test_the_determinant_is_a_power_of_the_weights(weight, progress):
    parts = polar(weight)
    if parts.reflects or np.linalg.cond(weight) > 900:
        return
    expected = progress * np.linalg.slogdet(weight)[1]
    assert np.linalg.slogdet(parts.at(progress))[1] == pytest.approx(expected, abs=1e-6)


@some
@given(weight=weights(), progress=st.floats(0, 1))
def test_the_turn_is_a_rotation_at_any_time(weight, progress):
    rotation = polar(weight).turn.at(progress)
    assert np.allclose(rotation @ rotation.T, np.eye(len(rotation)), atol=1e-12)
    assert np.linalg.det(rotation) == pytest.approx(1)


@some
@given(weight=weights())
def test_a_turn_in_few_planes_is_the_turn_of_the_whole_space(weight):
    parts = polar(weight)
    whole = rotation_between(parts.axes, parts.images)
    assert np.allclose(turn_between(parts.axes, parts.images).at(1.0), whole, atol=1e-9)
    assert np.allclose(parts.axes.T @ whole, parts.images, atol=1e-9)


@some
@given(seed=st.integers(0, 10_000), width=st.integers(3, 6))
def test_a_rotation_that_leaves_a_choice_is_the_nearest_to_none(seed, width):
    generator = np.random.default_rng(seed)
    axes = np.linalg.qr(generator.normal(size=(width, width - 2)))[0]
    images = np.linalg.qr(generator.normal(size=(width, width - 2)))[0].T
    nearest = rotation_between(axes, images)
    for _ in range(20):
        angle = generator.uniform(0, 2 * np.pi)
        free = np.linalg.svd(images)[2][-2:]
        spin = (np.cos(angle) - 1) * free.T @ free + np.sin(angle) * (
            np.outer(free[0], free[1]) - np.outer(free[1], free[0])
        )
        assert np.trace(nearest @ (np.eye(width) + spin)) <= np.trace(nearest) + 1e-9


def test_words_for_a_known_map():
    angle = np.radians(30)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    parts = polar(np.diag([2.0, 0.5]) @ turn)
    assert np.degrees(parts.angle) == pytest.approx(30)
    assert parts.stretches == pytest.approx([2.0, 0.5])
    assert not parts.reflects


def test_a_reflection_turns_like_a_page():
    parts = polar(np.diag([1.0, -1.0]))
    assert parts.reflects
    assert parts.angle == pytest.approx(np.pi)
    halfway = parts.at(0.5)
    assert halfway[0] == pytest.approx([1, 0, 0])
    assert np.abs(halfway[1]) == pytest.approx([0, 0, 1])


def test_point_reflections_turn_in_pairs_of_axes():
    assert not polar(-np.eye(4)).reflects
    assert polar(-np.eye(3)).reflects


def test_a_wide_space_turns_in_few_planes():
    weight = np.random.default_rng(0).normal(size=(300, 3))
    parts = polar(weight)
    assert parts.turn.planes.shape == (300, 6)
    assert np.allclose(parts.at(1.0)[:, :3], weight)


def test_a_weight_of_zeros_shrinks_all():
    parts = polar(np.zeros((3, 3)))
    assert np.allclose(parts.at(0.25), 0.75 * np.eye(3))
