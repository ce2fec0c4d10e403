"""The state dict of a PyTorch model, as safetensors, and its modules in order become a network."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

import numpy as np

from dnnflow.dnn.activations import ACTIVATIONS, check_activation, spelled
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import network_of
from dnnflow.exchange.from_torch import title
from dnnflow.exchange.steps import Activate, Dense, Residual, Step, normalization, scale, slopes
from dnnflow.exchange.tensors import KEYS, all_tensors, metadata_of
from dnnflow.exchange.torch.state_dict import MOST_FOUND, Module, kind_of, modules_of, ordered

TORCH_EPSILON = 1e-5  # torch's default of normalizations: a state dict does not hold it

TORCH_DEFAULTS = {"leaky_relu": 0.01}
"""The parameters of activations where torch's defaults are not ours."""

TORCH_NAMES = {"hardswish": "hard_silu", "swish": "silu", "identity": "linear"}
"""Activations that torch calls otherwise than we do."""

PASSING_MODULES = {"dropout", "flatten", "alphadropout"}
"""Words for modules that do nothing to flat points."""

WORDS = ("linear", "batchnorm", "layernorm", "prelu")
"""Words that take the next module with such tensors."""


def from_state_dict(content: bytes, modules: str) -> Network:
    """The network of a state dict, as safetensors, and of what its modules are in order.

    In ``"linear,tanh,linear"``, say, ``linear`` takes the next such module by its number, and so
    would ``batchnorm``, ``layernorm`` and ``prelu``; modules that are not numbered are called by
    their own names, as in ``"encoder,tanh,head"``; ``residual(linear,tanh,linear)`` adds what such
    modules make of the points to the points. All else is an activation, by our name or
    torch's, with torch's defaults.

    Raises:
        UsageError: an activation that is not known, or modules whose order is not.
        DataError: modules that are missing, left over or do not fit, or a file of dnnflow's own.
            safetensors raises errors of its own.
    """
    own = [kind for kind, key in KEYS.items() if key in metadata_of(content)]
    if own:
        raise DataError(
            f"modules are for the .safetensors of PyTorch alone; this is a {own[0]} of dnnflow, "
            "which knows its layers: leave --modules out"
        )
    held = modules_of(all_tensors(content))
    words = _words(modules)
    named = {word for each in words for word in (_within(each) or [each])}
    unnamed = [key for key in held if key not in named]
    waiting = {
        kind: ordered([key for key in unnamed if kind_of(key, held[key]) == kind]) for kind in WORDS
    }
    steps = list(_steps(words, held, waiting))
    if held:
        left = ", ".join(map(repr, [*held][:MOST_FOUND]))
        raise DataError(f"the modules {modules!r} leave out {left}")
    return network_of(steps)


def _words(modules: str) -> list[str]:
    """The words between the commas that are not in brackets."""
    inside = accumulate((letter == "(") - (letter == ")") for letter in modules)
    cuts = [place for place, depth in enumerate(inside) if modules[place] == "," and depth == 0]
    ends = zip([-1, *cuts], [*cuts, len(modules)], strict=True)
    return [modules[start + 1 : end].strip() for start, end in ends]


def _within(word: str) -> list[str]:
    """The words for what a residual block adds; none if the word is another."""
    kind, _, rest = word.partition("(")
    return _words(rest.removesuffix(")")) if kind == "residual" and rest.endswith(")") else []


def _steps(
    words: Sequence[str], held: dict[str, Module], waiting: Mapping[str, Iterator[str]]
) -> Iterator[Step]:
    """What words stand for; modules that are held are taken."""
    for word in words:
        kind = word.lower().replace("_", "").removesuffix("1d")
        key = next(waiting[kind], "") if kind in waiting else word
        if within := _within(word):
            yield Residual(tuple(_steps(within, held, waiting)))
        elif key in held:
            yield from _module(key, held.pop(key))
        elif kind in waiting and kind != "layernorm":
            raise DataError(f"no module is left for {word!r} in the modules")
        elif kind not in PASSING_MODULES:
            yield _activate(word)


def _module(name: str, tensors: Module) -> Iterator[Step]:
    kind = kind_of(name, tensors)
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
