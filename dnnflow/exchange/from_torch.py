"""A live PyTorch model, or its state dict, becomes a network; torch itself is never imported."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.activations import activation
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.chain import Activate, Dense, Numbers, Step, network_of, normalization, scale

Module: TypeAlias = dict[str, Numbers]
"""The tensors of a module by their last name (``weight``, ``bias`` …)."""

_BATCH_EPSILON = 1e-5  # torch's default: a state dict does not hold it
_LEAKY_SLOPE = 0.01  # likewise
_DIGITS = "0123456789"


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
    yield Dense(weight, bias, _title(name))


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


def from_state_dict(content: bytes, layers: str) -> Network:
    """The network of a state dict, as safetensors, and of what its modules are in order.

    In ``"linear,tanh,linear"``, say, ``linear`` takes the next such module by its number, and so
    would ``batchnorm``; modules that are not numbered are called by their own names, as in
    ``"encoder,tanh,head"``. All else is an activation, with torch's defaults.

    Raises:
        UsageError: an activation that is not known, or modules whose order is not.
        DataError: modules that are missing, left over or do not fit. safetensors raises errors of
            its own.
    """
    from safetensors.numpy import load

    modules = _modules(load(content))
    words = [word.strip() for word in layers.split(",")]
    unnamed = [key for key in modules if key not in words]
    waiting = {
        kind: _ordered([key for key in unnamed if _kind(modules[key]) == kind])
        for kind in ("linear", "batchnorm")
    }
    steps: list[Step] = []
    for word in words:
        key = next(waiting[word], "") if word in waiting else word
        if key in modules:
            steps += _module(key, modules.pop(key))
        elif word in waiting:
            raise DataError(f"no module is left for {word!r} in the layers {layers!r}")
        else:
            steps.append(_activate(word))
    if modules:
        raise DataError(f"the layers {layers!r} leave out {', '.join(map(repr, modules))}")
    return network_of(steps)


def _modules(tensors: Mapping[str, Numbers]) -> dict[str, Module]:
    modules: dict[str, Module] = {}
    for key, tensor in tensors.items():
        module, _, leaf = key.rpartition(".")
        modules.setdefault(module, {})[leaf] = tensor
    return modules


def _kind(module: Module) -> str:
    return "batchnorm" if "running_mean" in module else "linear"


def _ordered(keys: Sequence[str]) -> Iterator[str]:
    """The modules by their number, if a number is all that tells them apart."""
    stems = {key.rstrip(_DIGITS) for key in keys}
    if len(stems) > 1:
        raise UsageError(
            f"the order of {', '.join(sorted(keys))} is not known: call them by name in the layers"
        )
    yield from sorted(keys, key=lambda key: int(key.removeprefix(key.rstrip(_DIGITS)) or 0))


def _module(name: str, tensors: Module) -> Iterator[Step]:
    weight = tensors["weight"].astype(np.float64)
    if _kind(tensors) == "linear":
        yield Dense(weight.T, tensors.get("bias", np.zeros(len(weight))), _title(name))
    else:
        yield normalization(tensors["running_mean"], tensors["running_var"], _BATCH_EPSILON)
        yield scale(weight, tensors["bias"])


def _activate(word: str) -> Activate:
    activation(word)
    return Activate(f"{word}({_LEAKY_SLOPE})" if word == "leaky_relu" else word)


def _title(name: str) -> str:
    """What a layer is called after its module: the numbers of a Sequential are no names."""
    return "" if name.replace(".", "").isdigit() else name


def _array(tensor: Any) -> Numbers:
    return np.asarray(tensor.detach().cpu().double().numpy())
