"""What networks are trained with is what they are shown with, to its parameters and its corners."""

import numpy as np
import pytest

from dnnflow.dnn.network import Layer
from dnnflow.exchange.to_keras import tensorflow
from dnnflow.fit.tensor_functions import TENSOR_FUNCTIONS, tensor_function

WITH_PARAMETERS = (
    *("leaky_relu(0.05)", "thresholded_relu(0.5,0.1,2)", "elu(0.5)", "celu(0.5)", "softplus(2,20)"),
    *("squareplus(2)", "hard_sigmoid(0.2,0.5)", "hard_tanh(0,2.5)", "threshold(0.5,2)"),
    *("soft_shrink(1)", "hard_shrink(1)"),
)


@pytest.mark.parametrize("spelling", [*TENSOR_FUNCTIONS, *WITH_PARAMETERS])
def test_activations_are_the_same_in_a_tensorflow_graph(spelling):
    values = np.linspace(-30, 30, 121)[:, None]  # with 0.5, 1 and 2: corners above
    expected = Layer(np.eye(1), np.zeros(1), spelling)(values)
    np.testing.assert_allclose(tensor_function(spelling)(values).numpy(), expected, atol=1e-6)


@pytest.mark.parametrize("spelling", ["elu", "selu", "celu(0.001)", "softplus(900,20)"])
def test_the_branch_that_is_not_taken_does_not_spoil_the_gradient(spelling):
    tf = tensorflow()
    values = tf.constant([0.5, 5.0, 50.0])
    with tf.GradientTape() as tape:
        tape.watch(values)
        result = tensor_function(spelling)(values)
    slopes = tape.gradient(result, values).numpy()
    np.testing.assert_allclose(slopes, slopes[0], rtol=1e-5)
    assert slopes[0] >= 1
