"""Every activation and layer, live and from a file, predicts what its framework does, to 1e-5."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from dnnflow.exchange.keras_layers import KERAS_FUNCTIONS, KERAS_LAYERS
from dnnflow.exchange.load import load
from dnnflow.exchange.torch.modules import TORCH_MODULES

keras = pytest.importorskip("keras")
torch = pytest.importorskip("torch")
k, nn = keras.layers, torch.nn

POINTS = 3 * np.random.default_rng(0).normal(size=(40, 3)).astype(np.float32)

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

KERAS = {
    **{f"function {name}": lambda name=name: k.Dense(3, name) for name in KERAS_FUNCTIONS},
    "relu with a cap": lambda: k.ReLU(max_value=2.0),
    "relu6": lambda: k.ReLU(max_value=6.0),
    "relu with a threshold": lambda: k.ReLU(threshold=0.5),
    "relu with all": lambda: k.ReLU(max_value=2.0, negative_slope=0.3, threshold=0.5),
    "leaky relu": lambda: k.LeakyReLU(negative_slope=0.1),
    "elu": lambda: k.ELU(alpha=0.5),
    "prelu": lambda: k.PReLU(alpha_initializer="random_normal"),
    "prelu inside": lambda: k.Dense(3, activation=k.PReLU(alpha_initializer="random_normal")),
    "prelu of all units": lambda: k.PReLU(alpha_initializer="ones", shared_axes=[1]),
    "activation inside": lambda: k.Dense(3, activation=k.Activation("mish")),
    "softmax": k.Softmax,
    "batch": k.BatchNormalization,
    "bare batch": lambda: k.BatchNormalization(center=False, scale=False),
    "layer": k.LayerNormalization,
    "bare layer": lambda: k.LayerNormalization(center=False, scale=False, epsilon=0.1),
    "rms": k.RMSNormalization,
    "identity": k.Identity,
    "reshape": lambda: k.Reshape((3,)),
    "there and back": lambda: keras.Sequential([k.Reshape((1, 3)), k.ReLU(), k.Flatten()]),
    "regularization": lambda: k.ActivityRegularization(l2=0.1),
    "nested": lambda: keras.Sequential([k.Dense(4, "tanh"), k.PReLU("random_normal")]),
    "functional": lambda: functional(k.Dense(3, "selu"), keras.Sequential([k.Dense(2)])),
}
TORCH = {
    "prelu": lambda: nn.PReLU(3),
    "one prelu": nn.PReLU,
    "softmax": lambda: nn.Softmax(dim=-1),
    "log_softmax": lambda: nn.LogSoftmax(dim=1),
    "softmin": lambda: nn.Softmin(dim=1),
    "celu": lambda: nn.CELU(0.4),
    "elu": lambda: nn.ELU(0.4),
    "gelu by tanh": lambda: nn.GELU("tanh"),
    "gelu": nn.GELU,
    "selu": nn.SELU,
    "silu": nn.SiLU,
    "mish": nn.Mish,
    "softplus": lambda: nn.Softplus(2),
    "early softplus": lambda: nn.Softplus(0.5, threshold=2),
    "flat softplus": lambda: nn.Softplus(0.01),
    "log_sigmoid": nn.LogSigmoid,
    "hard_sigmoid": nn.Hardsigmoid,
    "hardswish": nn.Hardswish,
    "hard_tanh": nn.Hardtanh,
    "wide hard_tanh": lambda: nn.Hardtanh(-0.5, 2),
    "half open hard_tanh": lambda: nn.Hardtanh(-0.5, float("inf")),
    "relu6": nn.ReLU6,
    "rrelu": lambda: nn.RReLU(0.1, 0.5),
    "leaky_relu": nn.LeakyReLU,
    "threshold": lambda: nn.Threshold(0.5, -1),
    "tanh_shrink": nn.Tanhshrink,
    "soft_shrink": nn.Softshrink,
    "hard_shrink": lambda: nn.Hardshrink(0.8),
    "layernorm": lambda: nn.LayerNorm(3),
    "layer_norm": lambda: nn.LayerNorm(3, elementwise_affine=False),
    "unshifted layer": lambda: nn.LayerNorm(3, bias=False),
    "rms": lambda: nn.RMSNorm(3),
    "batchnorm": lambda: nn.BatchNorm1d(3),
    "bare batch": lambda: nn.BatchNorm1d(3, affine=False),
    "identity": nn.Identity,
    "flatten": lambda: nn.Flatten(1, 1),
    "dropout": nn.Dropout1d,
    "nested": lambda: nn.Sequential(nn.Sequential(nn.Linear(3, 3), nn.Tanh()), nn.Identity()),
    "parametrized": lambda: nn.utils.parametrizations.weight_norm(nn.Linear(3, 3)),
    "a subclass": lambda: Plain(3, 3),
}
BY_WORD = [
    *("softmax", "log_softmax", "gelu", "selu", "silu", "mish", "log_sigmoid", "hard_sigmoid"),
    *("hardswish", "hard_tanh", "relu6", "leaky_relu", "tanh_shrink", "soft_shrink", "layer_norm"),
    *("layernorm", "batchnorm", "prelu", "identity", "dropout", "flatten"),
]


class Plain(nn.Linear):
    """A class of one's own that computes what torch's does."""


def functional(*layers):
    end = start = keras.Input((3,))
    for layer in layers:
        end = layer(end)
    return keras.Model(start, end)


def agree(network, points, theirs):
    assert_allclose(network.predict(points.astype(float)), theirs, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("place", ["hidden", "first", "output"])
@pytest.mark.parametrize("kind", KERAS)
def test_keras_agrees(kind, place, tmp_path):
    around = {"hidden": (1, 1), "first": (0, 1), "output": (1, 0)}[place]
    dense = [[k.Dense(3)] * count for count in around]
    model = keras.Sequential([keras.Input((3,)), *dense[0], KERAS[kind](), *dense[1]])
    generator = np.random.default_rng(1)
    model.set_weights([generator.uniform(0.2, 1.2, each.shape) for each in model.get_weights()])
    theirs = np.asarray(model(POINTS, training=False))
    model.save(tmp_path / "model.keras")
    agree(load(model), POINTS, theirs)
    agree(load(tmp_path / "model.keras"), POINTS, theirs)


@pytest.mark.parametrize("place", ["hidden", "first", "output"])
@pytest.mark.parametrize("kind", TORCH)
def test_torch_agrees(kind, place):
    model = torch_model(TORCH[kind], place)
    agree(load(model), POINTS, predicted(model))


@pytest.mark.parametrize("kind", BY_WORD)
def test_a_state_dict_agrees(kind, tmp_path):
    from safetensors.torch import save_file

    model = torch_model(TORCH[kind], "hidden")
    save_file(model.state_dict(), tmp_path / "model.safetensors")
    network = load(tmp_path / "model.safetensors", modules=f"linear,{kind},linear")
    agree(network, POINTS, predicted(model))


def torch_model(build, place):
    torch.manual_seed(0)
    before = [nn.Linear(3, 3)] if place != "first" else []
    after = [nn.Linear(3, 2)] if place != "output" else []
    model = nn.Sequential(*before, build(), *after)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm1d):
            module.running_mean.normal_()
            module.running_var.uniform_(0.5, 2)
        if isinstance(module, nn.PReLU | nn.LayerNorm) and module.weight is not None:
            nn.init.uniform_(module.weight, 0.1, 0.9)
    return model.eval()


def predicted(model):
    with torch.no_grad():
        return model(torch.tensor(POINTS)).numpy()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_short_numbers_are_read(dtype, tmp_path):
    from safetensors.torch import save_file

    model = torch_model(nn.Tanh, "hidden").to(dtype)
    whole = torch_model(nn.Tanh, "hidden")
    whole.load_state_dict(model.state_dict())
    save_file(model.state_dict(), tmp_path / "model.safetensors")
    agree(load(model), POINTS, predicted(whole))
    network = load(tmp_path / "model.safetensors", modules="linear,tanh,linear")
    agree(network, POINTS, predicted(whole))


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_short_numbers_of_keras_are_read(dtype, tmp_path):
    model, whole = (
        keras.Sequential([keras.Input((3,)), k.Dense(4, "tanh", dtype=d), k.Dense(2, dtype=d)])
        for d in (dtype, "float32")
    )
    whole.set_weights([np.asarray(each, np.float32) for each in model.get_weights()])
    model.save(tmp_path / "model.keras")
    theirs = np.asarray(whole(POINTS))
    agree(load(model), POINTS, theirs)
    agree(load(tmp_path / "model.keras"), POINTS, theirs)


def test_the_matrix_knows_every_row_of_the_tables():
    built = [KERAS[kind]() for kind in KERAS]
    tried = {type(each).__name__ for each in built}
    other = {"InputLayer", "Flatten", "Activation", "ThresholdedReLU", "Normalization"}
    noise = {"Rescaling", "Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout"}
    assert set(KERAS_LAYERS) - tried == other | noise
    plain = {"Tanh", "Sigmoid", "Softsign", "ReLU"}  # with the random models of test_from_torch
    rest = {"Dropout", "AlphaDropout", "FeatureAlphaDropout", "SyncBatchNorm", "Linear"}
    assert set(TORCH_MODULES) - {type(build()).__name__ for build in TORCH.values()} <= plain | rest
