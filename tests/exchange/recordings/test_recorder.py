"""What is recorded of a model is what the framework computes, and the model stays as it was."""

import numpy as np
import pytest

from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.recordings.recorder import record_states

torch = pytest.importorskip("torch")
IMAGES = np.random.default_rng(0).normal(size=(300, 1, 6, 6)).astype(np.float32)


class Holder(torch.nn.Module):
    """Uses the first of its modules."""

    def __init__(self, **modules):
        super().__init__()
        for name, module in modules.items():
            self.add_module(name, module)

    def forward(self, points):
        return self.block(points)


def convolutional():
    nn = torch.nn
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.Flatten(), nn.Linear(64, 3)
    )


def test_modules_are_heard_as_they_compute():
    model = convolutional()
    model[1].eval()
    modes = [each.training for each in model.modules()]
    recording = record_states(model, IMAGES)
    assert recording.names == ("input", "0", "1", "2", "3", "4")
    assert [each.training for each in model.modules()] == modes
    assert not any(each._forward_hooks for each in model.modules())
    with torch.no_grad():
        given = torch.tensor(IMAGES)
        for name, cloud in zip(recording.names[1:], recording.clouds[1:], strict=True):
            given = model.eval()[int(name)](given)
            np.testing.assert_allclose(cloud, given.numpy().reshape(300, -1), atol=1e-5)


def test_places_are_averaged_if_that_is_asked_for():
    model = convolutional()
    flat, mean, own = (
        record_states(model, IMAGES[:9], layers=["0"], reduce=reduce).clouds[0]
        for reduce in ("flatten", "mean", lambda states: states[:, :, 0, 0])
    )
    np.testing.assert_allclose(flat.reshape(9, 4, 16).mean(axis=2), mean, atol=1e-6)
    np.testing.assert_array_equal(flat.reshape(9, 4, 16)[:, :, 0], own)


def test_sequences_are_averaged_over_their_places():
    layer = torch.nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
    model = Holder(block=layer)
    points = torch.randn(5, 7, 8)
    recording = record_states(model, points, layers=["input", "block"], reduce="mean")
    assert [cloud.shape for cloud in recording.clouds] == [(5, 56), (5, 8)]
    with torch.no_grad():
        np.testing.assert_allclose(recording.clouds[1], layer.eval()(points).mean(1), atol=1e-5)


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"layers": ["5"]}, UsageError, "layer"),
        ({"reduce": "maen"}, UsageError, "did you mean 'mean'"),
    ],
)
def test_mistakes_are_named(options, error, said):
    with pytest.raises(error, match=said):
        record_states(convolutional(), IMAGES[:2], **options)


def test_layers_that_are_not_used_or_not_one_a_point_are_refused():
    model = Holder(block=torch.nn.Tanh(), unused=torch.nn.Tanh())
    with pytest.raises(DataError, match="'unused' is not used"):
        record_states(model, IMAGES[:2])
    model = torch.nn.Sequential(torch.nn.Flatten(0), torch.nn.Identity())
    with pytest.raises(DataError, match=r"'0' gives shape \(72,\) for 2 points"):
        record_states(model, IMAGES[:2])
    with pytest.raises(UsageError, match=r"Animation\.of_clouds"):
        record_states(object(), IMAGES)


def test_layers_of_keras_are_heard_as_they_compute():
    keras = pytest.importorskip("keras")
    layers = keras.layers
    inputs = keras.Input((6, 6, 1))
    seen = layers.Conv2D(4, 3, name="conv")(inputs)
    dropped = layers.Dropout(0.5, name="dropout")(layers.Flatten(name="flat")(seen))
    model = keras.Model(inputs, layers.Dense(3, name="head")(dropped))
    images = IMAGES[:20].reshape(-1, 6, 6, 1)
    recording = record_states(model, images)
    assert recording.names == ("input", "conv", "flat", "dropout", "head")
    for name, cloud in zip(recording.names[1:], recording.clouds[1:], strict=True):
        own = keras.Model(model.input, model.get_layer(name).output)(images)
        np.testing.assert_allclose(cloud, np.reshape(own, (20, -1)), atol=1e-5)
    mean = record_states(model, images, layers=["conv"], reduce="mean").clouds[0]
    np.testing.assert_allclose(mean, recording.clouds[1].reshape(20, 16, 4).mean(1), atol=1e-5)
    assert "call" not in vars(model.get_layer("conv"))


def test_a_subclassed_model_of_keras_is_heard():
    keras = pytest.importorskip("keras")

    class Own(keras.Model):
        def __init__(self):
            super().__init__()
            self.first = keras.layers.Dense(4, name="first")
            self.last = keras.layers.Dense(2, name="last")

        def call(self, points):
            return self.last(keras.ops.tanh(self.first(points)))

    model, points = Own(), IMAGES[:7, 0, 0]
    recording = record_states(model, points, layers=["first", "last"])
    np.testing.assert_allclose(recording.clouds[0], model.first(points), atol=1e-6)
    np.testing.assert_allclose(recording.clouds[1], model(points), atol=1e-6)
