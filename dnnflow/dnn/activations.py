"""The activations a layer may have: one entry of a table each.

A spelling is a name of the table, with its parameters in brackets if need be: ``tanh``,
``leaky_relu(0.01)``, ``hard_tanh(-2,2)``, ``prelu(0.1,0.3)`` with a slope a unit.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.dnn import functions
from dnnflow.dnn.nonlinearity import Nonlinearity, bent, between, line_of, rises, word
from dnnflow.errors import DataError, choose

SHOWN_PARAMETERS = 3
"""Of more parameters only the first and the last are shown."""

ACTIVATIONS: dict[str, Nonlinearity] = {
    "linear": Nonlinearity(lambda z: z, r"\mathrm{id}", "odd", increasing=True, steepest=1),
    "tanh": Nonlinearity(np.tanh, r"\tanh", "odd", increasing=True, bounds=(-1, 1), steepest=1),
    "sigmoid": Nonlinearity(
        functions.logistic, r"\sigma", "logistic", increasing=True, bounds=(0, 1), steepest=1 / 4
    ),
    "softsign": Nonlinearity(
        lambda z: z / (1 + np.abs(z)),
        word("softsign"),
        "odd",
        increasing=True,
        bounds=(-1, 1),
        steepest=1,
    ),
    "relu": Nonlinearity(lambda z: np.maximum(z, 0), word("relu"), steepest=1),
    "leaky_relu": Nonlinearity(
        functions.leaky,
        word("leaky_relu"),
        increasing=True,
        parameters={"slope": 0.2},
        traits=bent,
    ),
    "elu": Nonlinearity(
        functions.elu, word("elu"), increasing=True, parameters={"alpha": 1.0}, traits=bent
    ),
    "gelu": Nonlinearity(functions.gelu, word("gelu")),
    "silu": Nonlinearity(lambda z: z * functions.logistic(z), word("silu")),
    "softplus": Nonlinearity(
        functions.softplus,
        word("softplus"),
        increasing=True,
        parameters={"beta": 1.0, "limit": np.inf},
        traits=lambda _, limit: {"increasing": limit == np.inf},
    ),
    "softmax": Nonlinearity(functions.softmax, word("softmax"), pointwise=False),
    "relu6": Nonlinearity(lambda z: np.clip(z, 0, 6), word("relu6"), bounds=(0, 6), steepest=1),
    "thresholded_relu": Nonlinearity(
        functions.thresholded_relu,
        word("relu"),
        parameters={"threshold": 1.0, "slope": 0.0, "cap": np.inf},
    ),
    "prelu": Nonlinearity(
        functions.leaky,
        word("prelu"),
        increasing=True,
        parameters={"slope": 0.25},
        traits=bent,
        per_unit=True,
    ),
    "selu": Nonlinearity(
        functions.elu,
        word("selu"),
        increasing=True,
        parameters={"alpha": functions.SELU_ALPHA, "scale": functions.SELU_SCALE},
        traits=rises,
    ),
    "celu": Nonlinearity(
        functions.celu, word("celu"), increasing=True, parameters={"alpha": 1.0}, traits=rises
    ),
    "gelu_tanh": Nonlinearity(functions.gelu_tanh, word("gelu")),
    "mish": Nonlinearity(functions.mish, word("mish")),
    "exponential": Nonlinearity(functions.quiet(np.exp), r"\exp", increasing=True),
    "log_sigmoid": Nonlinearity(
        lambda z: -np.logaddexp(-z, 0), r"\log\,\sigma", increasing=True, steepest=1
    ),
    "squareplus": Nonlinearity(
        functions.squareplus,
        word("squareplus"),
        increasing=True,
        parameters={"b": 4.0},
        traits=rises,
    ),
    "sparse_plus": Nonlinearity(functions.sparse_plus, word("sparse_plus"), steepest=1),
    "hard_sigmoid": Nonlinearity(
        functions.hard_sigmoid,
        word("hard_sigmoid"),
        "logistic",
        bounds=(0, 1),
        parameters={"slope": 1 / 6, "shift": 0.5},
        traits=line_of,
    ),
    "hard_silu": Nonlinearity(
        lambda z: z * functions.hard_sigmoid(z, 1 / 6, 0.5), word("hard_silu")
    ),
    "hard_tanh": Nonlinearity(
        np.clip,
        word("hard_tanh"),
        "odd",
        bounds=(-1, 1),
        steepest=1,
        parameters={"low": -1.0, "high": 1.0},
        traits=between,
    ),
    "threshold": Nonlinearity(
        functions.threshold,
        word("threshold"),
        parameters={"limit": 0.0, "value": 0.0},
    ),
    "tanh_shrink": Nonlinearity(
        lambda z: z - np.tanh(z), word("tanh_shrink"), "odd", increasing=True, steepest=1
    ),
    "soft_shrink": Nonlinearity(
        functions.soft_shrink, word("soft_shrink"), "odd", parameters={"size": 0.5}, steepest=1
    ),
    "hard_shrink": Nonlinearity(
        functions.hard_shrink, word("hard_shrink"), "odd", parameters={"size": 0.5}
    ),
    "log_softmax": Nonlinearity(functions.log_softmax, r"\log\,\mathrm{softmax}", pointwise=False),
    "layer_norm": Nonlinearity(
        functions.layer_norm, word("norm"), parameters={"epsilon": 1e-5}, pointwise=False
    ),
    "rms_norm": Nonlinearity(
        functions.rms_norm, word("rms_norm"), parameters={"epsilon": 1e-6}, pointwise=False
    ),
}


def activation(spelling: str) -> Callable[[Cloud], Cloud]:
    """The function that a spelling stands for.

    Raises:
        UsageError, DataError: as ``nonlinearity``.
    """
    return nonlinearity(spelling).apply


def nonlinearity(spelling: str) -> Nonlinearity:
    """The table's entry for a spelling, whose function takes no more than z.

    Raises:
        UsageError: there is no such activation.
        DataError: it takes no parameters, or others.
    """
    entry, values = _parsed(spelling)
    if not values:
        return entry
    apply, traits = entry.apply, entry.traits(*values)
    return replace(entry, apply=lambda z: apply(z, *values), **traits)


def parameters(spelling: str) -> tuple[float, ...]:
    """The parameters that a spelling gives, and the defaults of those that it does not.

    Raises:
        UsageError, DataError: as ``nonlinearity``.
    """
    return _parsed(spelling)[1]


def check_activation(spelling: str, width: int) -> None:
    """Raise an error unless an activation makes sense for a number of units.

    Raises:
        UsageError: there is no such activation.
        DataError: its parameters make no sense, or are not as many as the units.
    """
    entry, values = _parsed(spelling)
    if entry.per_unit and len(values) not in {1, width}:
        raise DataError(f"activation {shown(spelling)}: {len(values)} parameters for {width} units")
    if not _makes_sense(nonlinearity(spelling), width if entry.per_unit else 1):
        raise DataError(f"activation {shown(spelling)}: such parameters make no sense")


def _makes_sense(entry: Nonlinearity, width: int) -> bool:
    """Whether a function gives numbers, and its bounds are in order."""
    low, high = entry.bounds or (0, 1)
    probe = np.linspace(-1, 1, 3)[:, None] + np.zeros(width)
    try:
        with np.errstate(divide="raise", invalid="raise"):
            return low < high and bool(np.isfinite(entry.apply(probe)).all())
    except FloatingPointError:
        return False


def spelled(name: str, *values: float) -> str:
    """The spelling of an activation of the table with these parameters, as short as it can be."""
    defaults = list(ACTIVATIONS[name].parameters.values())
    numbers = [float(value) for value in values]
    while numbers and len(numbers) <= len(defaults) and numbers[-1] == defaults[len(numbers) - 1]:
        numbers.pop()
    return f"{name}({','.join(map(repr, numbers))})" if numbers else name


def renamed(spelling: str, units: Sequence[int]) -> str:
    """The spelling after the units have changed places: those of ``units`` come first to last."""
    entry, values = _parsed(spelling)
    if not entry.per_unit or len(values) == 1:
        return spelling
    return spelled(spelling.partition("(")[0], *(values[unit] for unit in units))


def shown(spelling: str) -> str:
    """A spelling for people: of many parameters only the first and the last."""
    name, bracket, rest = spelling.partition("(")
    numbers = rest.removesuffix(")").split(",")
    return f"{name}({_few(numbers)})" if bracket else name


def formula(spelling: str) -> str:
    """The name of an activation in mathtext, with the parameters that its spelling gives."""
    entry, values = _parsed(spelling)
    numbers = [f"{value:g}" for value in values[: spelling.count(",") + 1]]
    return f"{entry.formula}_{{{_few(numbers)}}}" if "(" in spelling else entry.formula


def _few(words: Sequence[str]) -> str:
    return ", ".join(words) if len(words) <= SHOWN_PARAMETERS else f"{words[0]}, …, {words[-1]}"


def _parsed(spelling: str) -> tuple[Nonlinearity, tuple[float, ...]]:
    """The table's entry, and all of its parameters."""
    name, bracket, rest = spelling.partition("(")
    entry = choose(ACTIVATIONS, name, "activation")
    defaults = tuple(entry.parameters.values())
    if not bracket:
        return entry, defaults
    if not defaults:
        raise DataError(f"activation {spelling[:60]!r}: {name} takes no parameter")
    try:
        values = tuple(map(float, rest.removesuffix(")").split(",")))
    except ValueError:
        values = (np.nan,)
    if not np.isfinite(values).all():
        raise DataError(f"activation {spelling[:60]!r}: its parameter must be a finite number")
    if len(values) > len(defaults) and not entry.per_unit:
        raise DataError(f"activation {spelling[:60]!r}: {name} takes {', '.join(entry.parameters)}")
    return entry, values + defaults[len(values) :]
