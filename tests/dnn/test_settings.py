"""What is trained if nothing is asked for, and which counts make sense."""

import pytest

from dnnflow.dnn.activations import parameter
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.errors import DataError, UsageError


def test_the_usual_network_is_the_one_of_the_article():
    usual = Architecture()
    assert (usual.hidden, usual.width, usual.activation, usual.seed) == (5, 2, "tanh", 0)
    assert usual.widths(2, 1) == [2, 2, 2, 2, 2, 2, 2, 1]
    assert usual.parameters(2, 1) == 6 * 6 + 3


def test_the_usual_training():
    usual = TrainingSettings()
    assert (usual.epochs, usual.batch_size, usual.restarts) == (20, 16, 128)
    assert usual.learning_rate == 1e-3


@pytest.mark.parametrize(
    ("kind", "name", "least"),
    [
        (Architecture, "hidden", 0),
        (Architecture, "width", 1),
        (Architecture, "seed", 0),
        (TrainingSettings, "epochs", 1),
        (TrainingSettings, "batch_size", 1),
        (TrainingSettings, "restarts", 1),
    ],
)
def test_counts_have_a_least_value_that_is_allowed_itself(kind, name, least):
    assert getattr(kind(**{name: least}), name) == least
    with pytest.raises(UsageError, match=f"{name} must be at least {least}, not {least - 1}"):
        kind(**{name: least - 1})


@pytest.mark.parametrize("rate", [0.0, -1.0, 10.1, float("nan"), float("inf")])
def test_a_learning_rate_is_above_0_and_at_most_10(rate):
    assert TrainingSettings(learning_rate=10.0).learning_rate == 10
    with pytest.raises(UsageError, match="learning_rate must be above 0 and at most 10"):
        TrainingSettings(learning_rate=rate)


def test_softmax_is_for_the_output_alone():
    with pytest.raises(UsageError, match="softmax is for the output layer"):
        Architecture(activation="softmax")


@pytest.mark.parametrize("spelling", ["leaky_relu(x)", "leaky_relu()", "elu(inf)", "elu(nan)"])
def test_a_parameter_is_a_finite_number(spelling):
    with pytest.raises(DataError, match="must be a finite number"):
        parameter(spelling)


def test_a_parameter_is_read_or_the_usual_one():
    assert parameter("leaky_relu(0.25)") == 0.25
    assert parameter("tanh") is None
    with pytest.raises(DataError, match="tanh takes no parameter"):
        parameter("tanh(2)")
