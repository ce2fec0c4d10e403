"""Models of PyTorch, and whether a network predicts what one does."""

import numpy as np
import torch
from numpy.testing import assert_allclose
from torch import nn

LAYERS = {
    "linear": lambda: nn.Linear(3, 3),
    "no bias": lambda: nn.Linear(3, 3, bias=False),
    "batch": lambda: nn.BatchNorm1d(3, eps=0.01),
    "plain batch": lambda: nn.BatchNorm1d(3),
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


class Named(nn.Module):
    def __init__(self):
        super().__init__()
        self.start, self.end = nn.Linear(3, 3), nn.Linear(3, 3)

    def forward(self, points):
        return self.end(torch.tanh(self.start(points)))
