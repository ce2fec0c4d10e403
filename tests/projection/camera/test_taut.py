"""A taut string is the shortest way through its tube."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.projection.camera.taut import taut


@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(0, 30)), min_size=1, max_size=30))
def test_a_taut_string_stays_in_its_tube_and_cannot_be_pulled_tighter(tube):
    lowest = np.array([low for low, _ in tube], dtype=float)
    highest = lowest + [width for _, width in tube]
    string = taut(lowest, highest)
    assert (lowest - 1e-9 <= string).all()
    assert (string <= highest + 1e-9).all()
    bend = np.diff(string, n=2, prepend=string[0], append=string[-1])
    slack = np.where(bend > 1e-9, highest - string, np.where(bend < -1e-9, string - lowest, 0))
    assert np.abs(slack).max() < 1e-6, "it bends where nothing holds it"
