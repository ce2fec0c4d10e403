"""The state dict of a PyTorch model, as safetensors, and its modules in order become a network."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from dnnflow.dnn.activations import ACTIVATIONS, check_activation, spelled
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.chain import (
    Activate,
    Dense,
    Numbers,
    Step,
    network_of,
    normalization,
    scale,
    slopes,
)
from dnnflow.exchange.from_torch import title
from dnnflow.exchange.tensors import KEYS, all_tensors, metadata_of

Module: TypeAlias = dict[str, Numbers]
"""The tensors of a module by their last name (``weight``, ``bias`` …)."""

TORCH_EPSILON = 1e-5  # torch's default of normalizations: a state dict does not hold it

TORCH_DEFAULTS = {"leaky_relu": 0.01}
"""The parameters of activations where torch's defaults are not ours."""

TORCH_NAMES = {"hardswish": "hard_silu", "swish": "silu", "identity": "linear"}
"""Activations that torch calls otherwise than we do."""

NOTHING = {"dropout", "flatten", "alphadropout"}
"""Words for modules that do nothing to flat points."""

WORDS = ("linear", "batchnorm", "layernorm", "prelu")
"""Words that take the next module with such tensors."""

COMMA = re.compile(r",(?![^(]*\))")
"""A comma that is not in brackets."""

MOST_FOUND = 6
"""How many modules an error names."""


def from_state_dict(content: bytes, layers: str) -> Network:
    """The network of a state dict, as safetensors, and of what its modules are in order.

    In ``"linear,tanh,linear"``, say, ``linear`` takes the next such module by its number, and so
    would ``batchnorm``, ``layernorm`` and ``prelu``; modules that are not numbered are called by
    their own names, as in ``"encoder,tanh,head"``. All else is an activation, by our name or
    torch's, with torch's defaults.

    Raises:
        UsageError: an activation that is not known, modules whose order is not, or a file of
            dnnflow's own.
        DataError: modules that are missing, left over or do not fit. safetensors raises errors of
            its own.
    """
    own = [kind for kind, key in KEYS.items() if key in metadata_of(content)]
    if own:
        raise UsageError(
            f"modules are for the .safetensors of PyTorch alone; this is a {own[0]} of dnnflow, "
            "which knows its layers: leave --modules out"
        )
    modules = _modules(all_tensors(content))
    words = [word.strip() for word in COMMA.split(layers)]
    unnamed = [key for key in modules if key not in words]
    waiting = {
        kind: _ordered([key for key in unnamed if _kind(key, modules[key]) == kind])
        for kind in WORDS
    }
    steps: list[Step] = []
    for word in words:
        kind = word.lower().replace("_", "").removesuffix("1d")
        key = next(waiting[kind], "") if kind in waiting else word
        if key in modules:
            steps += _module(key, modules.pop(key))
        elif kind in waiting and kind != "layernorm":
            raise DataError(f"no module is left for {word!r} in the modules {layers!r}")
        elif kind not in NOTHING:
            steps.append(_activate(word))
    if modules:
        left = ", ".join(map(repr, [*modules][:MOST_FOUND]))
        raise DataError(f"the modules {layers!r} leave out {left}")
    return network_of(steps)


def modules_hint(content: bytes) -> str:
    """What the tensors are, and what to type if they are a state dict.

    Raises:
        DataError: a type of numbers that is not supported. safetensors raises errors of its own.
    """
    modules = _modules(all_tensors(content))
    try:
        return f"tensors of another program{_advice(modules)}"
    except DataError as error:
        return f"tensors of another program: {error}"


def _advice(modules: Mapping[str, Module]) -> str:
    """What to type for modules in their likely order."""
    try:
        keys, numbered = list(_ordered(list(modules))), True
    except UsageError:
        keys, numbered = list(modules), False
    kinds = [_kind(key, modules[key]) for key in keys]
    words = kinds if numbered else keys
    found = ", ".join(f"{key} {_described(modules[key])}" for key in keys[:MOST_FOUND])
    guess = ",".join(_guessed(words[:MOST_FOUND], kinds))
    return (
        ". If it is a state dict of PyTorch, say what its modules are, as in "
        f"--modules {guess} (in Python layers=); found {found}"
    )


def _guessed(words: Sequence[str], kinds: Sequence[str]) -> Iterator[str]:
    """The words of the modules, with an activation between two linear ones."""
    for place, word in enumerate(words):
        if place and kinds[place - 1] == kinds[place] == "linear":
            yield "tanh"
        yield word


def _described(module: Module) -> str:
    shape = module["weight"].shape if "weight" in module else next(iter(module.values())).shape
    return "×".join(map(str, shape[::-1])) or "1"


def _modules(tensors: Mapping[str, Numbers]) -> dict[str, Module]:
    modules: dict[str, Module] = {}
    for key, tensor in tensors.items():
        module, _, leaf = key.rpartition(".")
        modules.setdefault(module, {})[leaf] = tensor
    return modules


def _kind(name: str, module: Module) -> str:
    """The word for what has such tensors."""
    if "running_mean" in module:
        return "batchnorm"
    weight = module.get("weight")
    if weight is None:
        found = ", ".join([*module][:MOST_FOUND])
        raise DataError(f"module {name!r} is none that is supported: it holds {found}, no weight")
    if weight.ndim == 2:
        return "linear"
    if weight.ndim == 1:
        return "layernorm" if "bias" in module else "prelu"
    raise DataError(f"module {name!r} has a weight of shape {weight.shape}: no Linear layer")


def _ordered(keys: Sequence[str]) -> Iterator[str]:
    """The modules by their numbers, if numbers are all that tells them apart."""
    ordered = sorted(keys, key=_numbers)
    for before, after in pairwise(ordered):
        parts = zip(_numbers(before), _numbers(after), strict=False)
        differing = next((pair for pair in parts if pair[0] != pair[1]), (("a", 0), ("b", 0)))
        if differing[0][0] != differing[1][0]:
            raise UsageError(
                f"the order of {', '.join(sorted(keys)[:MOST_FOUND])} is not known: call them by "
                "name in the modules, as in first,tanh,second"
            )
    yield from ordered


def _numbers(key: str) -> list[tuple[str, int]]:
    """The parts of a name, each split into letters and a number behind them."""
    parts = []
    for part in key.split("."):
        stem = part.rstrip("0123456789")
        parts.append((stem, int(part[len(stem) :] or 0)))
    return parts


def _module(name: str, tensors: Module) -> Iterator[Step]:
    kind = _kind(name, tensors)
    weight = tensors.get("weight", np.ones(()))
    bias = tensors.get("bias", np.zeros(()))
    match kind:
        case "linear":
            yield Dense(
                weight.astype(np.float64).T, np.broadcast_to(bias, len(weight)), title(name)
            )
        case "batchnorm":
            yield normalization(tensors["running_mean"], tensors["running_var"], TORCH_EPSILON)
            yield scale(weight, bias)
        case "layernorm":
            yield Activate(spelled("layer_norm", TORCH_EPSILON), weight.size)
            yield scale(weight, bias)
        case _:
            yield from slopes(weight if weight.size > 1 else weight.ravel())


def _activate(word: str) -> Activate:
    name, bracket, rest = word.partition("(")
    plain = name.lower().replace("_", "")
    known = {each.replace("_", ""): each for each in ACTIVATIONS}
    function = TORCH_NAMES.get(plain) or known.get(plain) or name
    if not bracket and function in TORCH_DEFAULTS:
        return Activate(spelled(function, TORCH_DEFAULTS[function]))
    check_activation(function + bracket + rest, 1)
    return Activate(function + bracket + rest)
