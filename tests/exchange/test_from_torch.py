"""PyTorch models: live or from a state dict, our predictions are torch's own to 1e-5."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load

torch = pytest.importorskip("torch")
nn = torch.nn
LAYERS = {
    "linear": lambda: nn.Linear(3, 3),
    "no bias": lambda: nn.Linear(3, 3, bias=False),
    "batch": lambda: nn.BatchNorm1d(3, eps=0.01),
    "bare batch": lambda: nn.BatchNorm1d(3, affine=False),
    "tanh": nn.Tanh,
    "sigmoid": nn.Sigmoid,
    "softsign": nn.Softsign,
    "relu": nn.ReLU,
    "leaky": nn.LeakyReLU,
    "elu": lambda: nn.ELU(0.4),
    "gelu": nn.GELU,
    "silu": nn.SiLU,
    "softplus": nn.Softplus,
    "softmax": lambda: nn.Softmax(dim=1),
    "dropout": nn.Dropout,
    "alpha": nn.AlphaDropout,
    "identity": nn.Identity,
    "flatten": nn.Flatten,
    "nested": lambda: nn.Sequential(nn.Linear(3, 3), nn.Tanh()),
}
POINTS = np.random.default_rng(0).normal(size=(20, 3))


def model_of(kinds, seed=0):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(3, 3), *[LAYERS[kind]() for kind in kinds])
    for module in model.modules():
        if isinstance(module, nn.BatchNorm1d):
            module.running_mean.normal_()
            module.running_var.uniform_(0.5, 2)
    return model.eval()


def agree(model, network):
    with torch.no_grad():
        theirs = model(torch.tensor(POINTS, dtype=torch.float32)).numpy()
    assert_allclose(network.predict(POINTS), theirs, rtol=1e-5, atol=1e-5)


@settings(max_examples=40, deadline=None)
@given(kinds=st.lists(st.sampled_from(list(LAYERS)), max_size=8), seed=st.integers(0, 99))
def test_random_models_predict_the_same(kinds, seed):
    model = model_of(kinds, seed)
    agree(model, load(model))


@pytest.mark.parametrize("kind", LAYERS)
def test_every_module_predicts_the_same(kind):
    model = model_of([kind, "linear", kind])
    agree(model, load(model))


STATES = {
    "linear,tanh,linear,leaky_relu,linear,softmax": [
        "tanh",
        "linear",
        "leaky",
        "linear",
        "softmax",
    ],
    "linear, batchnorm, elu(0.4), linear, linear": [
        *["plain batch", "elu", "no bias"],
        *["dropout"] * 8,  # a tenth module, whose number sorts before the second's as text
        "linear",
    ],
}
LAYERS["plain batch"] = lambda: nn.BatchNorm1d(3)


def saved(tensors, tmp_path):
    from safetensors.torch import save_file

    save_file(tensors, tmp_path / "model.safetensors")
    return tmp_path / "model.safetensors"


@pytest.mark.parametrize("modules", STATES)
def test_a_state_dict_and_its_modules_predict_the_same(modules, tmp_path):
    model = model_of(STATES[modules])
    agree(model, load(saved(model.state_dict(), tmp_path), modules=modules))


class Named(nn.Module):
    def __init__(self):
        super().__init__()
        self.start, self.end = nn.Linear(3, 3), nn.Linear(3, 3)

    def forward(self, points):
        return self.end(torch.tanh(self.start(points)))


def test_modules_without_numbers_are_called_by_name(tmp_path):
    model = Named()
    file = saved(model.state_dict(), tmp_path)
    network = load(file, modules="start,tanh,end")
    agree(model, network)
    assert [layer.name for layer in network.layers] == ["start", "end"]
    with pytest.raises(UsageError, match="order of end, start is not known"):
        load(file, modules="linear,tanh,linear")


@pytest.mark.parametrize(
    ("modules", "error", "message"),
    [
        ("linear,tanh", DataError, "leave out '2'"),
        ("linear,tanh,linear,linear", DataError, "no module is left"),
        ("linear,tahn,linear", UsageError, "did you mean 'tanh'"),
        ("linear,batchnorm,linear", DataError, "no module is left for 'batchnorm'"),
    ],
)
def test_modules_that_do_not_fit_the_state_dict(modules, error, message, tmp_path):
    with pytest.raises(error, match=message):
        load(saved(model_of(["tanh", "linear"]).state_dict(), tmp_path), modules=modules)


class Holding(nn.Module):
    def __init__(self, *, two=False):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(3, 3), nn.Tanh())
        if two:
            self.head = nn.Sequential(nn.Linear(3, 2))

    def forward(self, points):
        return self.net(points)


class Deep(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = Named()

    def forward(self, points):
        return self.inner(points)


class Chain(nn.Sequential):
    """Without a forward of its own."""


WRAPPED = {
    "data parallel": nn.DataParallel,
    "averaged": lambda model: torch.optim.swa_utils.AveragedModel(model).eval(),
    "compiled": torch.compile,
    "a subclass": lambda model: Chain(*model).eval(),
    "deep": lambda model: nn.DataParallel(nn.Sequential(model, nn.Identity())),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of torch's own compiler
@pytest.mark.parametrize("wrapper", WRAPPED)
def test_wrappers_of_torch_are_taken_off(wrapper):
    model = model_of(["tanh", "linear"])
    agree(model, load(WRAPPED[wrapper](model)))


def test_a_quantized_model_is_named():
    class Linear(nn.Linear):
        def forward(self, points):
            return points

    Linear.__module__ = "torch.ao.nn.quantized.dynamic.modules.linear"
    with pytest.raises(DataError, match=r"module '0' is a quantized Linear .*quantized from"):
        load(nn.Sequential(Linear(3, 3)))


def test_a_state_dict_alone_is_named():
    state = nn.Linear(3, 3).state_dict()
    for source in (state, {"epoch": 3, "model": state}):
        with pytest.raises(UsageError, match="a state dict holds arrays without their order"):
            load(source)


HINTS = {
    "linear,tanh,linear": lambda: nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1)),
    "linear,batchnorm,linear": lambda: nn.Sequential(
        nn.Linear(2, 3), nn.BatchNorm1d(3, affine=False), nn.Linear(3, 1)
    ),
    "end,tanh,start": Named,
    "linear,prelu,linear": lambda: nn.Sequential(nn.Linear(2, 3), nn.PReLU(3), nn.Linear(3, 1)),
}


@pytest.mark.parametrize("modules", HINTS)
def test_a_state_dict_says_what_to_type(modules, tmp_path):
    file = saved(HINTS[modules]().state_dict(), tmp_path)
    with pytest.raises(DataError, match=rf"--modules {modules}[ ;].*found (0|end) \d×3"):
        load(file)
    load(file, modules=modules)


def test_numbers_inside_numbers_are_an_order(tmp_path):
    model = nn.Sequential(
        nn.Sequential(nn.Linear(3, 3), nn.Tanh()), nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    )
    agree(model, load(saved(model.state_dict(), tmp_path), modules="linear,tanh,linear,linear"))


def test_a_convolution_in_a_state_dict_is_named(tmp_path):
    file = saved(nn.Sequential(nn.Conv1d(1, 1, 1)).state_dict(), tmp_path)
    with pytest.raises(DataError, match="module '0' has a weight of shape"):
        load(file, modules="linear")


def test_modules_are_not_for_files_of_dnnflow(tmp_path):
    save_network(load(model_of(["tanh"])), tmp_path / "own.safetensors")
    with pytest.raises(DataError, match="a network of dnnflow, which knows its layers"):
        load(tmp_path / "own.safetensors", modules="linear")


REFUSED = {
    "a module of one's own": (Named, "'Named'"),
    "convolution": (lambda: nn.Sequential(nn.Conv1d(1, 1, 1)), "'Conv1d'"),
    "half the units": (lambda: nn.Sequential(nn.Linear(3, 4), nn.GLU()), "module '1' is a 'GLU'"),
    "a module inside": (lambda: nn.Sequential(nn.Linear(3, 3), Named()), r"model\[1\]\.start"),
    "one chain inside": (Holding, r"give model\.net"),
    "two chains inside": (lambda: Holding(two=True), r"give one of model\.net, model\.head"),
    "one module inside": (Deep, r"give model\.inner"),
    "a list": (lambda: nn.ModuleList([nn.Linear(3, 3)]), "'ModuleList'"),
    "a traced model": (
        lambda: torch.fx.symbolic_trace(nn.Sequential(nn.Linear(3, 3))),
        "traced model",
    ),
    "not built": (lambda: nn.Sequential(nn.LazyLinear(2)), "module '0' has no weights yet"),
    "no weights": (lambda: nn.Sequential(nn.Linear(3, 3, device="meta")), "module '0', a Linear"),
    "complex": (lambda: nn.Sequential(nn.Linear(3, 3, dtype=torch.cfloat)), "complex numbers"),
    "slopes": (lambda: nn.Sequential(nn.Linear(3, 2), nn.PReLU(5)), "prelu of 5 units behind 2"),
    "no slope": (lambda: nn.Sequential(nn.Linear(3, 2), nn.Softplus(0)), "module '1', a Softplus"),
    "a tensor": (lambda: nn.Linear(3, 3).weight, "a Parameter of torch is no model"),
    "layers of images": (
        lambda: nn.Sequential(nn.Linear(3, 3), nn.LayerNorm([3, 3])),
        "module '1' is a LayerNorm over more than the units",
    ),
    "dimension": (lambda: nn.Sequential(nn.Linear(3, 3), nn.Softmax(0)), "dimension 0"),
    "no running mean": (
        lambda: nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3, track_running_stats=False)),
        "no running mean",
    ),
    "partial flatten": (lambda: nn.Sequential(nn.Flatten(2), nn.Linear(3, 3)), "keeps some"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_supported_is_refused_by_name(case):
    build, message = REFUSED[case]
    with pytest.raises(DataError, match=message):
        load(build())
