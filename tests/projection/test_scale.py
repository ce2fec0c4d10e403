"""The lengths of scale bars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.motion.frame import View
from dnnflow.projection.scale import round_length


@given(st.floats(-8, 8))
def test_scale_bars_are_round_and_neither_long_nor_short(log_extent):
    extent = 10**log_extent
    length = round_length(View((0.0, 0.0), extent))
    assert f"{length:.0e}"[0] in "125"
    assert length == pytest.approx(float(f"{length:.0e}"))
    assert 0.31 < length / extent < 0.8
