"""A live PyTorch model becomes a network; torch itself is never imported."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import Activate, Dense, Numbers, Step, network_of, normalization, scale


def from_torch(model: Any) -> Network:
    """A live ``nn.Sequential``, as it is in ``eval`` mode.

    Raises:
        DataError: a module that is not supported, by its class.
    """
    return network_of(list(_steps("", model)))


def _steps(name: str, module: Any) -> Iterator[Step]:
    """What a module does to flat points."""
    kind = type(module).__name__
    if not type(module).__module__.startswith("torch.nn.modules.") or kind not in _MODULES:
        where = f"module {name!r} is" if name else "a model"
        raise DataError(
            f"{where} of class {kind!r}; put the layers in one torch.nn.Sequential. "
            f"Known are {', '.join(_MODULES)}"
        )
    yield from _MODULES[kind](name, module)


def _sequential(name: str, module: Any) -> Iterator[Step]:
    for key, child in module.named_children():
        yield from _steps(f"{name}.{key}" if name else key, child)


def _linear(name: str, module: Any) -> Iterator[Step]:
    weight = _array(module.weight).T
    bias = np.zeros(weight.shape[1]) if module.bias is None else _array(module.bias)
    yield Dense(weight, bias, title(name))


def _batch_norm(name: str, module: Any) -> Iterator[Step]:
    if module.running_mean is None:
        raise DataError(f"module {name!r}: a BatchNorm1d that keeps no running mean")
    yield normalization(_array(module.running_mean), _array(module.running_var), module.eps)
    if module.weight is not None:
        yield scale(_array(module.weight), _array(module.bias))


def _leaky_relu(_: str, module: Any) -> Iterator[Step]:
    yield Activate(f"leaky_relu({float(module.negative_slope)!r})")


def _elu(_: str, module: Any) -> Iterator[Step]:
    yield Activate(f"elu({float(module.alpha)!r})")


def _gelu(name: str, module: Any) -> Iterator[Step]:
    if module.approximate != "none":
        raise DataError(f"module {name!r}: a GELU that is approximated by tanh")
    yield Activate("gelu")


def _softplus(name: str, module: Any) -> Iterator[Step]:
    if module.beta != 1:
        raise DataError(f"module {name!r}: a Softplus with beta {module.beta}")
    yield Activate("softplus")


def _softmax(name: str, module: Any) -> Iterator[Step]:
    if module.dim not in (None, -1, 1):
        raise DataError(f"module {name!r}: a Softmax along dimension {module.dim}")
    yield Activate("softmax")


def _flatten(name: str, module: Any) -> Iterator[Step]:
    if (module.start_dim, module.end_dim) != (1, -1):
        raise DataError(f"module {name!r}: a Flatten that keeps some dimensions")
    yield from ()


def _plain(function: str) -> Callable[[str, Any], Iterator[Step]]:
    """An activation without options."""
    return lambda _, __: iter([Activate(function)])


def _nothing(_: str, __: Any) -> Iterator[Step]:
    """What only happens in training."""
    yield from ()


_MODULES: dict[str, Callable[[str, Any], Iterator[Step]]] = {
    "Sequential": _sequential,
    "Linear": _linear,
    "BatchNorm1d": _batch_norm,
    "Tanh": _plain("tanh"),
    "Sigmoid": _plain("sigmoid"),
    "Softsign": _plain("softsign"),
    "ReLU": _plain("relu"),
    "LeakyReLU": _leaky_relu,
    "ELU": _elu,
    "GELU": _gelu,
    "SiLU": _plain("silu"),
    "Softplus": _softplus,
    "Softmax": _softmax,
    "Flatten": _flatten,
    "Identity": _nothing,
    "Dropout": _nothing,
    "AlphaDropout": _nothing,
}


def title(name: str) -> str:
    """What a layer is called after its module: the numbers of a Sequential are no names."""
    return "" if name.replace(".", "").isdigit() else name


def _array(tensor: Any) -> Numbers:
    return np.asarray(tensor.detach().cpu().double().numpy())
