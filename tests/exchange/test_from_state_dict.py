"""State dicts of PyTorch: with modules they predict what the model does, or say what to type."""

import pytest

from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load

pytest.importorskip("torch")
from torch import nn
from torch_models import Named, agree, model_of

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


def saved(tensors, tmp_path):
    from safetensors.torch import save_file

    save_file(tensors, tmp_path / "model.safetensors")
    return tmp_path / "model.safetensors"


@pytest.mark.parametrize("modules", STATES)
def test_a_state_dict_and_its_modules_predict_the_same(modules, tmp_path):
    model = model_of(STATES[modules])
    agree(model, load(saved(model.state_dict(), tmp_path), modules=modules))


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
