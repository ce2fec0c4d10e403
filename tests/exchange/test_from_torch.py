"""PyTorch models: live or from a state dict, our predictions are torch's own to 1e-5."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.errors import DataError
from dnnflow.exchange.load import load

pytest.importorskip("torch")
import torch
from torch import nn
from torch_models import LAYERS, Named, agree, model_of


@settings(max_examples=40, deadline=None)
@given(kinds=st.lists(st.sampled_from(list(LAYERS)), max_size=8), seed=st.integers(0, 99))
def test_random_models_predict_the_same(kinds, seed):
    model = model_of(kinds, seed)
    agree(model, load(model))


@pytest.mark.parametrize("kind", LAYERS)
def test_every_module_predicts_the_same(kind):
    model = model_of([kind, "linear", kind])
    agree(model, load(model))


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
