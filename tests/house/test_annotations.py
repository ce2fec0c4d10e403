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


def test_the_first_calls_of_a_function_are_checked_and_one_in_many_after_them():
    shapes.CALLS.clear()
    refused = [count for count in range(1, 3 * shapes.EVERY) if is_refused()]
    assert refused == [*range(1, shapes.FIRST + 1), shapes.EVERY, 2 * shapes.EVERY]


def test_the_fields_of_values_are_checked_with_their_shapes():
    with pytest.raises(TypeCheckError):
        View("left", 1.0)
    with pytest.raises(TypeCheckError):
        Layer(np.ones((2, 2, 2)), np.ones(2))
