"""Residual blocks whose shortcut is a map of its own become that map, and a plain block behind it.

``s(h) + f(h)`` is ``g + f(s⁻¹(g))`` with ``g = s(h)`` where s is affine and keeps every dimension,
such as the projections of He, Zhang, Ren, Sun 2016, section 3.3, to as many units or more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from dnnflow.errors import DataError
from dnnflow.exchange.steps import Dense, Residual, Scale, Step, folded, scale

LEAST_KEPT = 1e-5
"""A map that shortens some direction to less than this share of the longest one loses it."""

LARGEST_SHORTCUT = 1 << 20
"""Of how many numbers a weight is inverted at most."""


def plain_blocks(steps: Sequence[Step]) -> Iterator[Step]:
    """The same steps, with blocks ``h + f(h)`` only.

    Raises:
        DataError: two ways to a sum of which none can be undone.
    """
    for step in steps:
        if isinstance(step, Residual):
            yield from _plain(step)
        else:
            yield step


def _plain(block: Residual) -> Iterator[Step]:
    for shortcut, inner in ((block.shortcut, block.steps), (block.steps, block.shortcut)):
        match folded(shortcut):
            case []:
                yield replace(block, steps=(*inner,), shortcut=())
                return
            case [Dense() | Scale() as step] if undone := _undone(step):
                yield step
                yield Residual(tuple(_composed(undone, inner)), block.name)
                return
    raise DataError(
        "two branches meet in a sum, and neither is an affine map that keeps all dimensions; only "
        "h + f(h) and W h + f(h) can be shown"
    )


def _undone(step: Dense | Scale) -> Dense | Scale | None:
    """What leads from the outputs of a step to what went in, if they tell it."""
    if isinstance(step, Scale):
        if not step.factor.all():
            return None
        return scale(1 / step.factor, -step.shift / step.factor)
    takes, width = step.weight.shape
    if takes > width or step.weight.size > LARGEST_SHORTCUT:
        return None
    back = np.linalg.pinv(step.weight.astype(np.float64))
    kept = 1 / np.linalg.norm(back, 2) / np.linalg.norm(step.weight, 2)
    return Dense(back, -step.bias @ back) if kept > LEAST_KEPT else None


def _composed(undone: Dense | Scale, steps: Sequence[Step]) -> list[Step]:
    """The steps behind a map; an affine one takes it in."""
    match undone, folded(steps):
        case Dense(), [Dense() as first, *rest]:
            weight, bias = undone.weight @ first.weight, undone.bias @ first.weight + first.bias
            return [replace(first, weight=weight, bias=bias), *rest]
    return [undone, *steps]
