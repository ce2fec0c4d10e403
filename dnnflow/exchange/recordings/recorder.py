"""A model of Keras or PyTorch, of any architecture, becomes a recording of what its layers give.

The framework computes; each named layer is listened to on the way.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.data.labels import array_of
from dnnflow.dnn.naming import INPUT
from dnnflow.errors import DataError, UsageError, choose
from dnnflow.exchange.recordings.recording import Recording

Array: TypeAlias = Shaped[np.ndarray, "n ..."]

Reduce: TypeAlias = Callable[[Array], Array]
"""States of any shape, a point a row, become others."""

BATCH = 256
"""How many points a model gets at a time."""


@dataclass(frozen=True)
class Framework:
    """How the layers of a framework are found, run and listened to.

    Attributes:
        layers: All layers of a model by their names, those within others too.
        own: The names of those that a model itself is made of.
        run: Gives a model points, shape (n, …), as it is used and not as it is trained.
        heard: While it is open, whatever a layer gives goes to a function.
        positions: The axes of states of some number of axes that are places, not features.
    """

    layers: Callable[[Any], Mapping[str, Any]]
    own: Callable[[Any], Iterable[str]]
    run: Callable[[Any, Any], None]
    heard: Callable[[Any, Callable[[Any], None]], Any]
    positions: Callable[[int], tuple[int, ...]]


def record_states(
    model: Any,
    points: Any,
    *,
    layers: Iterable[str] | None = None,
    reduce: str | Reduce = "flatten",
) -> Recording:
    """What layers of a model give for some points, as the framework itself computes it.

    Of a layer that gives several arrays the first one counts, of one that is used several times the
    last time. The model is left as it was.

    Args:
        model: Of Keras (also functional or subclassed) or PyTorch, of any architecture.
        points: An array or tensor, shape (n, …), as the model takes it.
        layers: Names, in the order of the film; ``input`` are the points themselves. If not given:
            these, and the layers that the model itself is made of.
        reduce: ``flatten``: all numbers of a point in a row. ``mean``: those of all places are
            averaged, of images (Keras: last axis features, PyTorch: the second one) and sequences,
            shape (n, places, features). Or a function from states, shape (n, …), to others.

    Raises:
        UsageError: a model of another framework, a layer or a way to reduce that there is not.
        DataError: a layer that was not used, or whose states are not one a point.
    """
    framework = _framework(model)
    known = framework.layers(model)
    names = [INPUT, *framework.own(model)] if layers is None else list(layers)
    chosen = {name: choose(known, name, "layer") for name in names if name != INPUT}
    reduced = _reducer(reduce, framework)
    heard: dict[str, list[Array]] = {name: [] for name in names}
    for start in range(0, len(points), BATCH):
        some, last = points[start : start + BATCH], dict[str, Any]()
        with ExitStack() as listening:
            for name, layer in chosen.items():
                listening.enter_context(framework.heard(layer, partial(last.__setitem__, name)))
            framework.run(model, some)
        last[INPUT] = some
        for name, states in heard.items():
            states.append(_states(name, last, len(some), reduced))
    return Recording(tuple(np.concatenate(heard[name]) for name in names), tuple(names))


def _states(name: str, last: Mapping[str, Any], count: int, reduced: Reduce) -> Array:
    """What a layer gave for some points, a point a row.

    Raises:
        DataError: nothing, or not one state a point.
    """
    given = last.get(name)
    while isinstance(given, tuple | list | Mapping):
        given = next(iter(given.values() if isinstance(given, Mapping) else given))
    if given is None:
        raise DataError(f"layer {name!r} is not used by the model: leave it out")
    array = array_of(given)
    if array.shape[:1] != (count,):
        raise DataError(f"layer {name!r} gives shape {array.shape} for {count} points")
    states = array_of(array if name == INPUT else reduced(array))
    return states.reshape(count, -1)


def _reducer(reduce: str | Reduce, framework: Framework) -> Reduce:
    if callable(reduce):
        return reduce
    return choose(REDUCTIONS, reduce, "way to reduce")(framework)


def _mean(framework: Framework) -> Reduce:
    return lambda states: states.mean(axis=framework.positions(states.ndim))


REDUCTIONS: dict[str, Callable[[Framework], Reduce]] = {
    "flatten": lambda _framework: lambda states: states.reshape(len(states), -1),
    "mean": _mean,
}


def _framework(model: Any) -> Framework:
    for base in type(model).__mro__:
        package = base.__module__.partition(".")[0]
        if package in FRAMEWORKS:
            return FRAMEWORKS[package]
    raise UsageError(
        f"states of a {type(model).__name__} cannot be recorded, only those of Keras and PyTorch: "
        "give the arrays themselves to Animation.of_clouds"
    )


@contextmanager
def _keras_heard(layer: Any, tell: Callable[[Any], None]) -> Iterator[None]:
    """Tell what a layer gives, by a ``call`` of its own for a while."""
    call = layer.call

    def listened(*args: Any, **kwargs: Any) -> Any:
        given = call(*args, **kwargs)
        tell(given)
        return given

    vars(layer)["call"] = listened
    try:
        yield
    finally:
        del vars(layer)["call"]


def _keras_layers(model: Any) -> dict[str, Any]:
    """All layers by name; where two have one name, by their path."""
    found: dict[str, Any] = {}
    for layer in model._flatten_layers(include_self=False):
        found[layer.path if layer.name in found else layer.name] = layer
    return found


def _keras_own(model: Any) -> list[str]:
    return [each.name for each in model.layers if type(each).__name__ != "InputLayer"]


def _keras_run(model: Any, points: Any) -> None:
    model(points, training=False)


@contextmanager
def _torch_heard(module: Any, tell: Callable[[Any], None]) -> Iterator[None]:
    """Tell what a module gives, by a hook."""
    hook = module.register_forward_hook(lambda _module, _given, output: tell(output))
    try:
        yield
    finally:
        hook.remove()


def _torch_layers(model: Any) -> dict[str, Any]:
    return {name: module for name, module in model.named_modules() if name}


def _torch_own(model: Any) -> list[str]:
    return [name for name, _ in model.named_children()]


def _torch_run(model: Any, points: Any) -> None:
    """Run a model without gradients, each module afterwards in the mode that it was in."""
    import torch

    modes = [(module, module.training) for module in model.modules()]
    weight = next(iter(model.parameters()), None)
    points = torch.as_tensor(points, device=weight.device if weight is not None else None)
    if weight is not None and points.is_floating_point():
        points = points.to(weight.dtype)
    try:
        model.eval()
        with torch.no_grad():
            model(points)
    finally:
        for module, training in modes:
            module.training = training


KERAS = Framework(
    _keras_layers, _keras_own, _keras_run, _keras_heard, lambda axes: tuple(range(1, axes - 1))
)

FRAMEWORKS = {
    "keras": KERAS,
    "tf_keras": KERAS,
    "torch": Framework(
        _torch_layers,
        _torch_own,
        _torch_run,
        _torch_heard,
        lambda axes: (1,) if axes == 3 else tuple(range(2, axes)),
    ),
}
