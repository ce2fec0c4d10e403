"""The contracts of the camera's curve: scipy's, through all values, never beyond them."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.interpolate import PchipInterpolator

from dnnflow.projection.camera.curve import Curve

some = settings(deadline=None, max_examples=100)
steps = st.sampled_from([-2.0, -1.0, 0.0, 0.5, 1.0]) | st.floats(-10, 10, allow_subnormal=False)
tables = st.integers(2, 9).flatmap(lambda count: arrays(float, (count, 2), elements=steps))


@some
@given(values=tables, share=st.floats(0, 1))
def test_it_is_the_curve_of_scipy(values, share):
    place = share * (len(values) - 1)
    expected = PchipInterpolator(np.arange(len(values)), values)(place)
    assert np.abs(Curve(values).at(place) - expected).max() < 1e-12


@some
@given(values=tables, share=st.floats(0, 1))
def test_it_stays_between_the_values_on_either_side(values, share):
    place = share * (len(values) - 1)
    pair = values[[int(np.floor(place)), int(np.ceil(place))]]
    now = Curve(values).at(place)
    assert (now >= pair.min(axis=0) - 1e-12).all()
    assert (now <= pair.max(axis=0) + 1e-12).all()


def test_one_value_is_there_all_the_time():
    assert Curve(np.array([[3.0, 4.0]])).at(0.0).tolist() == [3.0, 4.0]
