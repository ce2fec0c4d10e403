"""The names and the shapes of tensors tell which modules of PyTorch a state dict holds."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.errors import DataError, UsageError

Numbers: TypeAlias = Shaped[np.ndarray, "..."]

Module: TypeAlias = dict[str, Numbers]
"""The tensors of a module by their last name (``weight``, ``bias`` …)."""

MOST_FOUND = 6
"""How many modules an error names."""


def modules_hint(tensors: Mapping[str, Numbers]) -> str:
    """What tensors are, and what to type if they are a state dict."""
    modules = modules_of(tensors)
    try:
        return f"tensors of another program{_advice(modules)}"
    except DataError as error:
        return f"tensors of another program: {error}"


def _advice(modules: Mapping[str, Module]) -> str:
    """What to type for modules in their likely order."""
    try:
        keys, numbered = list(ordered(list(modules))), True
    except UsageError:
        keys, numbered = list(modules), False
    kinds = [kind_of(key, modules[key]) for key in keys]
    words = kinds if numbered else keys
    found = ", ".join(f"{key} {_described(modules[key])}" for key in keys[:MOST_FOUND])
    order = "" if numbered else " in the order of its calls"
    guess = ",".join(_guessed(words[:MOST_FOUND], kinds))
    return f"; of a state dict of PyTorch say --modules {guess}{order}; found {found}"


def _guessed(words: Sequence[str], kinds: Sequence[str]) -> Iterator[str]:
    """The words of the modules, with an activation between two linear ones."""
    for place, word in enumerate(words):
        if place and kinds[place - 1] == kinds[place] == "linear":
            yield "tanh"
        yield word


def _described(module: Module) -> str:
    shape = module["weight"].shape if "weight" in module else next(iter(module.values())).shape
    return "×".join(map(str, shape[::-1])) or "1"


def modules_of(tensors: Mapping[str, Numbers]) -> dict[str, Module]:
    """The tensors of each module by its name."""
    modules: dict[str, Module] = {}
    for key, tensor in tensors.items():
        module, _, leaf = key.rpartition(".")
        modules.setdefault(module, {})[leaf] = tensor
    return modules


def kind_of(name: str, module: Module) -> str:
    """The word for what has such tensors.

    Raises:
        DataError: nothing that is supported has them.
    """
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


def ordered(keys: Sequence[str]) -> Iterator[str]:
    """The modules by their numbers, if numbers are all that tells them apart.

    Raises:
        UsageError: something else does.
    """
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
