"""A live PyTorch model becomes a network; torch itself is never imported."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import network_of
from dnnflow.exchange.steps import Dense, Step
from dnnflow.exchange.torch.modules import TORCH_MODULES
from dnnflow.exchange.torch.traced import Traced, traced

OWN = "torch.nn.modules."
"""Where the classes of torch's own modules are."""

WRAPPERS = {
    "DataParallel": "module",
    "DistributedDataParallel": "module",
    "OptimizedModule": "_orig_mod",
    "AveragedModel": "module",
}
"""Modules of torch that do what one of theirs does, and what they call it."""

CONTAINERS = {"ModuleList", "ModuleDict", "ParameterList", "ParameterDict"}
"""Modules of torch that hold others and compute nothing."""

MOST_NAMED = 4
"""How many children an error names."""


def from_torch(model: Any) -> Network:
    """A live ``nn.Sequential``, as it is in ``eval`` mode; wrappers of torch's own are taken off.

    A module of a class of its own, the whole or a part, is read if it is of the shape
    ``x + self.body(x)``, or several of them behind one another; ``torch.fx`` traces it.

    Raises:
        DataError: a module that is not supported, by its class and by what to give instead.
    """
    if not callable(getattr(model, "named_children", None)):
        raise DataError(f"a {type(model).__name__} of torch is no model: give the nn.Module")
    return network_of(list(_steps("", model)))


def _steps(name: str, module: Any) -> Iterator[Step]:
    """What a module does to flat points."""
    kind = _kind(module)
    if kind in WRAPPERS:
        yield from _steps(name, getattr(module, WRAPPERS[kind]))
    elif kind == "Sequential":
        for key, child in module.named_children():
            yield from _steps(_within(name, key), child)
    elif kind in TORCH_MODULES:
        yield from (_titled(step, name) for step in _read(kind, name, module))
    elif graph := _traced(name, module):
        yield from graph.steps(lambda path: _steps(_within(name, path), module.get_submodule(path)))
    else:
        raise DataError(_refusal(name, module))


def _traced(name: str, module: Any) -> Traced | None:
    """What a module of a class of its own calls, if it is of residual blocks."""
    if not callable(getattr(module, "get_submodule", None)) or _is_of_torch(type(module)):
        return None
    if _is_graph(module) or type(module).__module__.startswith("torch."):
        return None
    try:
        return traced(module, lambda part: bool(_kind(part)) or _is_of_torch(type(part)))
    except DataError as error:
        raise DataError(f"{_place(name)}: {error}") from error


def _within(name: str, path: str) -> str:
    return f"{name}.{path}" if name else path


def _read(kind: str, name: str, module: Any) -> list[Step]:
    """What a module of the table does; whatever is odd about it names its place."""
    if type(module).__name__.startswith("Lazy"):
        raise DataError(f"{_place(name)} has no weights yet: call the model once")
    try:
        return list(TORCH_MODULES[kind](module))
    except DataError as error:
        raise DataError(f"{_place(name)} is {error}") from error
    except Exception as error:
        why = " ".join(str(error).split())[:120]
        raise DataError(f"{_place(name)}, a {kind}, cannot be read ({why})") from error


def _kind(module: Any) -> str:
    """The class of torch whose ``forward`` the module takes; empty if it has one of its own."""
    for base in type(module).__mro__:
        known = base.__name__ in {*TORCH_MODULES, *WRAPPERS, "Sequential"}
        if known and _is_of_torch(base):
            return base.__name__
        if "forward" in vars(base):
            return ""
    return ""


def _is_of_torch(kind: type[Any]) -> bool:
    wrapper = kind.__name__ in WRAPPERS and kind.__module__.startswith("torch.")
    return wrapper or kind.__module__.startswith(OWN)


def _titled(step: Step, name: str) -> Step:
    return replace(step, name=title(name)) if isinstance(step, Dense) else step


def title(name: str) -> str:
    """What a layer is called after its module: the numbers of a Sequential are no names."""
    return "" if name.replace(".", "").isdigit() else name


def _place(name: str) -> str:
    return f"module {name!r}" if name else "the model"


def _refusal(name: str, module: Any) -> str:
    """Why a module cannot be read, and what to give instead."""
    kind, package = type(module).__name__, type(module).__module__
    if "quantized" in package or "qat" in package:
        return (
            f"{_place(name)} is a quantized {kind} ({package[:60]}): give the model that it was "
            "quantized from"
        )
    if package.startswith("torch.jit") or _is_graph(module):
        return f"{_place(name)} is a traced model: give the nn.Module that it was made from"
    if kind in CONTAINERS:
        return (
            f"{_place(name)} is a {kind!r}, which says no order: put its modules in nn.Sequential"
        )
    if package.startswith(OWN):
        return (
            f"{_place(name)} is a {kind!r}, which is not supported: a chain of Linear layers, "
            "activations and normalizations can be shown"
        )
    return f"{_place(name)} is of class {kind!r}, which is code: {_instead(name, module)}"


def _is_graph(module: Any) -> bool:
    return any(base.__name__ == "GraphModule" for base in type(module).__mro__)


def _instead(name: str, module: Any) -> str:
    """What to type for a module whose ``forward`` is its own."""
    start = f"{name}." if name else ""
    children = {_path(start + key): child for key, child in module.named_children()}
    chains = [path for path, child in children.items() if _kind(child) == "Sequential"]
    if len(chains) == 1:
        return f"if it only calls its child, give {chains[0]}; else put all in one nn.Sequential"
    if chains:
        return f"give one of {', '.join(chains[:MOST_NAMED])}, or put all in one nn.Sequential"
    inner = [path for path, child in children.items() if not _is_of_torch(type(child))]
    if len(children) == 1 and inner:
        return f"if it only calls its child, give {inner[0]}"
    named = ", ".join([*children][:MOST_NAMED])
    held = f"as in nn.Sequential({named}, …)" if named else "it has no modules of its own"
    return f"put the layers in one torch.nn.Sequential, {held}"


def _path(name: str) -> str:
    """How Python reaches a module: ``model[0].net``."""
    parts = name.split(".") if name else []
    return "model" + "".join(f"[{each}]" if each.isdigit() else f".{each}" for each in parts)
