"""The tensors of a PyTorch state dict, and what its modules are in order, become a network."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from dnnflow.dnn.activations import activation
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.chain import Activate, Dense, Numbers, Step, network_of, normalization, scale
from dnnflow.exchange.from_torch import title

Module: TypeAlias = dict[str, Numbers]

_BATCH_EPSILON = 1e-5  # torch's default: a state dict does not hold it
_LEAKY_SLOPE = 0.01  # likewise
_DIGITS = "0123456789"


def from_state_dict(
    tensors: Mapping[str, Numbers], layers: str, *, name: str = "network"
) -> Network:
    """The network of a state dict whose modules are, say, ``"linear,tanh,linear,softmax"``.

    ``linear`` and ``batchnorm`` take the next such module by its number; modules that are not
    numbered are called by their own names (``"encoder,tanh,head"``). All else is an activation,
    with torch's defaults.

    Raises:
        UsageError: an activation that is not known, or modules whose order is not.
        DataError: modules that are missing, left over or do not fit.
    """
    modules = _modules(tensors)
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
    return network_of(steps, name)


def _modules(tensors: Mapping[str, Numbers]) -> dict[str, Module]:
    """The tensors of each module by their last name (``weight``, ``bias`` …)."""
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
        yield Dense(weight.T, tensors.get("bias", np.zeros(len(weight))), title(name))
    else:
        yield normalization(tensors["running_mean"], tensors["running_var"], _BATCH_EPSILON)
        yield scale(weight, tensors["bias"])


def _activate(word: str) -> Activate:
    activation(word)
    return Activate(f"{word}({_LEAKY_SLOPE})" if word == "leaky_relu" else word)
