"""The maps of any framework, in order, become layers: what is affine folds together.

A scale (a batch normalization, a standardization …) folds into the affine map right before it; if
there is none, into the one right behind it. A scale or an activation without such a neighbour
becomes a layer of its own, with a diagonal weight.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from dnnflow.dnn.activations import nonlinearity, parameters, shown
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.naming import OUTPUT_LAYER, block_name, layer_name
from dnnflow.dnn.network import Link, Network
from dnnflow.dnn.settings import MOST_LAYERS
from dnnflow.errors import DataError
from dnnflow.exchange.residual.shortcuts import plain_blocks
from dnnflow.exchange.steps import (
    Activate,
    Dense,
    Residual,
    Scale,
    Step,
    folded,
    scale,
    spread,
)

MOST_STEPS = 4 * MOST_LAYERS
MOST_WEIGHTS = 16 << 20  # a small file can name one large array many times

PROBES = np.concatenate([-(2.0 ** np.arange(-6, 7)), 2.0 ** np.arange(-6, 7)])[:, None]
"""Pre-activations at which the sign of a single output is tried, shape (n, 1)."""


def network_of(steps: Sequence[Step], name: str = "network") -> Network:
    """The layers that do what the steps do one after the other.

    Raises:
        DataError: no affine map, shapes that do not fit, or more than ``MOST_STEPS`` steps.
    """
    every = list(_all_steps(steps))
    if len(every) > MOST_STEPS:
        raise DataError(f"{len(every)} steps: more than the limit of {MOST_STEPS}")
    _limit(sum(step.weight.size for step in every if isinstance(step, Dense)))
    steps = list(plain_blocks(steps))
    links = _links(steps, (), layer_name)
    if links and not _decides(links[-1]):
        links.append(_layer(_diagonal(links, scale(), ()), layer_name(len(links))))
    return Network(_named(links, steps), name)


def _all_steps(steps: Sequence[Step]) -> Iterator[Step]:
    """The steps, and behind a residual block those within it."""
    for step in steps:
        yield step
        if isinstance(step, Residual):
            yield from _all_steps((*step.shortcut, *step.steps))


def _links(
    steps: Sequence[Step], before: Sequence[Link], named: Callable[[int], str]
) -> list[Link]:
    """The links of a chain, behind others; those without a name get it by their place from 0."""
    links: list[Link] = []
    together = folded(steps)
    for step in together:
        name, chain = named(len(links)), (*before, *links)
        match step:
            case Dense():
                links.append(_layer(step, name))
            case Scale():
                links.append(_layer(_diagonal(chain, step, together), name))
            case Residual():
                blocks = sum(isinstance(each, Block) for each in links)
                inner = _links(step.steps, chain, lambda place: f"layer{place + 1}")
                links.append(_block(inner, step.name or block_name(blocks)))
            case Activate():
                last = links[-1] if links else None
                if not isinstance(last, Layer) or last.activation != "linear":
                    last = _layer(_diagonal(chain, scale(), together), name)
                    links.append(last)
                links[-1] = _activated(last, step)
    return links


def _block(links: Sequence[Link], name: str) -> Block:
    layers = [each for each in links if isinstance(each, Layer)]
    if len(layers) < len(links):
        raise DataError(f"residual block {name!r} has a block within it: only layers can be added")
    return Block(tuple(layers), name)


def _named(links: Sequence[Link], steps: Sequence[Step]) -> tuple[Link, ...]:
    """The links, of which the last is the output layer if no step gave it a name."""
    given = {step.name for step in steps if isinstance(step, Dense | Residual)}
    if not links or links[-1].name in given:
        return tuple(links)
    return (*links[:-1], replace(links[-1], name=OUTPUT_LAYER))


def _activated(layer: Layer, step: Activate) -> Layer:
    if step.width not in {0, layer.width}:
        raise DataError(f"{shown(step.function)} of {step.width} units behind {layer.width}")
    return replace(layer, activation=step.function)


def _decides(output: Link) -> bool:
    """Whether the largest output has the largest pre-activation, so that straight lines decide.

    A single unit only has to tell what is positive.
    """
    if isinstance(output, Block):
        return False
    entry = nonlinearity(output.activation)
    if output.width == 1:
        signs = entry.apply(PROBES) > entry.middle
        return bool((signs == (PROBES > 0)).all())
    same = not entry.per_unit or len(set(parameters(output.activation))) == 1
    return not entry.pointwise or (entry.increasing and same)


def _layer(dense: Dense, name: str) -> Layer:
    weight, bias = (np.asarray(values, np.float64) for values in (dense.weight, dense.bias))
    return Layer(weight, bias, "linear", dense.name or name)


def _diagonal(links: Sequence[Link], step: Scale, steps: Sequence[Step]) -> Dense:
    """The affine map that scales what comes from the links, or what goes into the steps."""
    width = links[-1].width if links else _width([step, *steps])
    if not width:
        raise DataError("it begins with an activation: the width of its input is not known")
    _limit(sum(each.parameters for each in links) + width**2)
    return Dense(np.diag(spread(step.factor, width)), spread(step.shift, width))


def _width(steps: Sequence[Step]) -> int:
    """How many coordinates go into the steps, as far as the first of them tell; else 0."""
    for step in steps:
        match step:
            case Dense():
                return len(step.weight)
            case Residual() if width := _width(step.steps):
                return width
            case Scale() if step.factor.ndim or step.shift.ndim:
                return max(step.factor.size, step.shift.size)
            case Activate(_, width) if width:
                return width
    return 0


def _limit(numbers: int) -> None:
    if numbers > MOST_WEIGHTS:
        raise DataError(f"its weights are {numbers} numbers: more than the limit of {MOST_WEIGHTS}")
