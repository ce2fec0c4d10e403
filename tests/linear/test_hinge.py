"""Newton's method on the hinge loss: what it proves is so, and it finds it without programmes."""

import numpy as np
import pytest
from clouds import blobs, verdict
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import optimize

from dnnflow.linear import programme
from dnnflow.linear.hinge import _Missing, approached
from dnnflow.linear.probe import margins_of, whitened
from dnnflow.linear.programme import is_feasible

seeds = st.integers(0, 10_000)


def discs(seed, classes, radius, *, count=20):
    """Classes in discs around whole numbers of the plane, which touch from a radius of 0.5 on."""
    generator = np.random.default_rng(seed)
    labels = np.repeat(np.arange(classes), count)
    angles = generator.uniform(0, 2 * np.pi, len(labels))
    out = radius * np.sqrt(generator.uniform(size=len(labels)))
    side = int(np.ceil(np.sqrt(classes)))
    centres = np.stack(np.divmod(labels, side), 1)
    return centres + out[:, None] * np.stack([np.cos(angles), np.sin(angles)], 1), labels


def whole_programme(points, labels):
    """The textbook's linear programme of all points and all other classes at once."""
    classes = labels.max() + 1
    design, own = np.column_stack([points, np.ones(len(points))]), np.eye(classes)[labels]
    rows = [
        np.kron(rival - mine, x)
        for x, mine, label in zip(design, own, labels, strict=True)
        for rival in np.delete(np.eye(classes), label, axis=0)
    ]
    answer = optimize.linprog(np.zeros(3 * classes), rows, -np.ones(len(rows)), bounds=(None, None))
    return answer.status == 0


@settings(deadline=None, max_examples=20)
@given(seeds, st.integers(3, 12), st.sampled_from([0.45, 0.499, 0.52, 0.6]))
def test_classes_that_nearly_touch_as_the_whole_programme_says(seed, classes, radius):
    points, labels = discs(seed, classes, radius)
    assert verdict(points, labels).separable == whole_programme(points, labels)


@settings(deadline=None, max_examples=60)
@given(seeds, st.integers(2, 5), st.integers(1, 4), st.sampled_from([0.2, 0.6, 1.0, 3.0]))
def test_what_it_says_is_proved(seed, classes, dimension, spread):
    points, labels = blobs(seed, classes, dimension, spread=spread)
    design = whitened(points)
    start = np.zeros((classes, len(design)))
    impossible, coefficients = approached(design, labels, start)
    right = (margins_of(design, labels, coefficients)[0] > 0).all()
    feasible = is_feasible(design, labels, start)
    assert not (impossible and feasible)
    assert not (right and not feasible)
    assert impossible or right  # of such clouds each is decided


@pytest.mark.parametrize(("radius", "separable"), [(0.3, True), (0.49, True), (0.7, False)])
def test_many_classes_need_no_programme(radius, separable, monkeypatch):
    monkeypatch.setattr(programme, "_largest_margin", lambda *_: pytest.fail("a programme"))
    assert verdict(*discs(0, 64, radius)).separable is separable


@settings(deadline=None, max_examples=20)
@given(seeds, st.integers(2, 5), st.integers(1, 3))
def test_its_derivatives_are_those_of_the_loss(seed, classes, dimension):
    points, labels = blobs(seed, classes, dimension, spread=1.0)
    design = whitened(points)
    generator = np.random.default_rng(seed)
    at, way = generator.normal(size=(2, classes, len(design)))
    step = 1e-7

    def missing(share):
        return _Missing.of(design, labels, at + share * way)

    assume(missing(0).loss)  # elsewhere the search has ended
    rise = (missing(step).loss - missing(-step).loss) / (2 * step)
    slope = 2 * np.vdot(missing(0).gradient(design), way)
    assert slope == pytest.approx(rise, rel=1e-4, abs=1e-4)
    bent = (missing(step).gradient(design) - missing(-step).gradient(design)) / (2 * step)
    curved = (missing(0).curvature(design) @ way.ravel()).reshape(way.shape)
    np.testing.assert_allclose(curved, bent, rtol=1e-4, atol=1e-4 * np.abs(bent).max())
