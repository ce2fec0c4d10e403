"""Annotations are checked while tests run: at first at every call, then by turns."""

import numpy as np
import pytest
import shapes
from jaxtyping import TypeCheckError

from dnnflow.dnn.network import Layer
from dnnflow.motion.frame import View
from dnnflow.projection.scale import round_length


def is_refused():
    try:
        round_length(View)
    except TypeCheckError:
        return True
    except AttributeError:
        return False


def test_the_first_calls_of_a_function_in_a_test_are_checked_and_fewer_and_fewer_after_them():
    for _ in range(2):
        shapes.begin()
        assert [count for count in range(1, 40) if is_refused()] == [1, 2, 4, 8, 16, 32]


def test_the_fields_of_values_are_checked_with_their_shapes():
    with pytest.raises(TypeCheckError):
        View("left", 1.0)
    with pytest.raises(TypeCheckError):
        Layer(np.ones((2, 2, 2)), np.ones(2))
