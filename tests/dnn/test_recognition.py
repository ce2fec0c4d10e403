"""A function is told by its values: each activation of the table is found, and nothing else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.dnn.activations import ACTIVATIONS, activation, spelled
from dnnflow.dnn.recognition import effort, recognized, recognized_along

POINTWISE = [name for name, entry in ACTIVATIONS.items() if entry.pointwise]
TOGETHER = [name for name, entry in ACTIVATIONS.items() if not entry.pointwise]
POINTS = np.linspace(-9.7, 9.9, 400)[:, None]


def same(name, spelling):
    """Some are others with fewer parameters: what counts is the function."""
    return np.allclose(activation(name)(POINTS), activation(spelling)(POINTS), atol=1e-5)


@pytest.mark.parametrize("name", POINTWISE)
def test_every_activation_is_told(name):
    defaults = [each for each in ACTIVATIONS[name].parameters.values() if np.isfinite(each)]
    found = recognized(activation(name), defaults)
    assert found is not None
    assert same(name, found)


@given(st.sampled_from(POINTWISE), st.floats(0.2, 3))
def test_a_parameter_is_one_of_the_numbers_in_it(name, value):
    if ACTIVATIONS[name].parameters:
        function = activation(spelled(name, value))
        found = recognized(function, [value])
        if name not in {"hard_tanh", "hard_sigmoid"}:  # they need both
            assert found is not None
            assert np.allclose(function(POINTS), activation(found)(POINTS), atol=1e-5)


@given(st.floats(2, 9))
def test_a_parameter_may_be_one_over_a_number_in_it(value):
    found = recognized(lambda z: np.where(z < 0, z / value, z), [value])
    assert found is not None
    expected = np.where(POINTS < 0, POINTS / value, POINTS)
    assert np.allclose(activation(found)(POINTS), expected, atol=1e-5)


def test_a_slope_a_unit_is_told():
    slopes = np.array([0.1, -0.2, 0.5])
    found = recognized(lambda z: np.where(z < 0, z * slopes, z))
    assert np.allclose(
        activation(found)(POINTS + 0 * slopes), np.where(POINTS < 0, POINTS * slopes, POINTS)
    )


@pytest.mark.parametrize(
    "function",
    [
        lambda z: z**2,
        lambda z: np.tanh(z) + 1e-4,
        lambda z: np.where(np.abs(z) > 20, z, np.tanh(z)),
        lambda z: np.where(z > 31.4, 0, np.maximum(z, 0)),
        lambda z: np.full_like(z, np.nan),
        lambda z: z[:5],
        lambda z: np.hstack([np.tanh(z), np.maximum(z, 0)]),
    ],
)
def test_what_only_looks_like_one_is_none(function):
    assert recognized(function, [31.4]) is None


@pytest.mark.parametrize("name", TOGETHER)
@pytest.mark.parametrize("vectors", [0, 2])
def test_activations_of_all_coordinates_are_told_with_what_scales_them(name, vectors):
    held = list(np.random.default_rng(0).uniform(0.5, 2, size=(vectors, 3)))
    factor, shift = held or (np.ones(1), np.zeros(1))
    found = recognized_along(lambda z: activation(name)(z) * factor + shift, 3, [1e-5], held)
    assert found is not None
    assert found[0].partition("(")[0] == name
    assert np.allclose(found[1], factor)
    assert np.allclose(found[2], shift)


def test_what_takes_all_coordinates_otherwise_is_none():
    assert recognized_along(lambda z: z - z.mean(axis=1, keepdims=True), 3) is None
    assert recognized_along(lambda z: z[:, :2], 3) is None


def test_a_search_that_finds_nothing_is_bounded():
    assert effort([]) < effort([1.0]) < effort([1.0, 2.0]) < effort(range(100)) < 2000
