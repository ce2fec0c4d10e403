"""A network becomes the same function with its hidden units renamed, so that it turns gently.

Hidden units may change places, and under an odd activation their signs, if the next layer undoes
it (Chen, Lu, Hecht-Nielsen 1993, "On the geometry of feedforward neural network error surfaces";
Sussmann 1992, "Uniqueness of the weights for minimal feedforward nets with a given input-output
map"). ReLU and its like let units be rescaled too. Which of these equal networks is shown is a
choice of gauge.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise, permutations, product, takewhile
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Float
from dnnflow.dnn.activations import nonlinearity, renamed
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.layers.layer import Layer
from dnnflow.dnn.layers.scales import rescaled, scales_of
from dnnflow.dnn.network import Link, Network
from dnnflow.dnn.polar import polar, turn_between
from dnnflow.errors import DataError

Gauge: TypeAlias = tuple[Float[np.ndarray, "_ _"], ...]
"""A signed permutation matrix P, shape (d, d), for each hidden link: ``h' = h P^T``.

A residual block adds what comes out to what went in: the same P stands before it and behind it.
"""

EXHAUSTIVE_WIDTH = 3
"""Up to this width every candidate is tried: 8 in the plane, 48 in space."""

ASSIGNMENT_ROUNDS = 4
"""How many assignments follow one another for a wider layer."""


def canonical(network: Network) -> Network:
    """The same function, each layer turning as little as its units' names allow.

    At most 45° at width 2 and 62.8° at width 3 under odd and logistic activations. Units of ReLU
    and its like are rescaled to a gain of 1, so that the clouds keep about one size.
    """
    return canonical_together([network])[0]


def canonical_together(networks: Sequence[Network]) -> tuple[Network, ...]:
    """The same functions, all rescaled and renamed as suits the last network."""
    scales = scales_of(networks[-1])
    gauge = gauge_of(rescaled(networks[-1], scales))
    return tuple(regauged(rescaled(network, scales), gauge) for network in networks)


GAUGES: dict[str, Callable[[Sequence[Network]], tuple[Network, ...]]] = {
    "canonical": canonical_together,
    "raw": tuple,
}
"""Which of the equal networks is shown: the one that turns least, or the one that was trained.

The epochs of one training share the gauge of the last one, so that nothing flips.
"""


def facing(network: Network) -> Float[np.ndarray, "d_in d_in"]:
    """The rotation of a wide input after which the first layer stretches but does not turn.

    ``turned(network, rotation)`` predicts for ``points @ rotation`` what the network did before.
    The first columns span what the layer looks at: a view of the hidden spaces shows it too.
    """
    weight = network.dense[0].weight.astype(float)
    left, _, right = np.linalg.svd(weight, full_matrices=False)
    seen = left @ right
    basis, _ = np.linalg.qr(seen, mode="complete")
    return np.hstack([seen, basis[:, seen.shape[1] :]])


def turned(network: Network, rotation: Float[np.ndarray, "d_in d_in"]) -> Network:
    """The same function of points that have been turned, ``points @ rotation``.

    Raises:
        DataError: the network begins with a residual block, which adds to the points as they are.
    """
    first = network.layers[0]
    if isinstance(first, Block):
        raise DataError(f"network {network.name!r} begins with a residual block: it cannot turn")
    return replace(
        network, layers=(replace(first, weight=rotation.T @ first.weight), *network.layers[1:])
    )


def gauge_of(network: Network) -> Gauge:
    """Choose, layer by layer, the P whose turn is the smallest and no reflection."""
    gauge: list[Float[np.ndarray, "_ _"]] = []
    before = np.eye(network.dimension)
    for place, link in enumerate(network.hidden):
        if isinstance(link, Layer):
            signed = nonlinearity(link.activation).symmetry != "none"
            before = _gentlest(
                before @ link.weight, signed and _are_odd(network.hidden[place + 1 :])
            )
        gauge.append(before)
    return tuple(gauge)


def _are_odd(links: Sequence[Link]) -> bool:
    """Whether what the first blocks of a chain add changes its sign as their units do."""
    blocks = takewhile(lambda link: isinstance(link, Block), links)
    return all(nonlinearity(each.dense[-1].activation).symmetry == "odd" for each in blocks)


def regauged(network: Network, gauge: Gauge) -> Network:
    """The same function with its hidden units renamed by a gauge; the outputs keep their names.

    A logistic unit that changes its sign becomes ``1 - s``; the next bias makes up for the 1.
    """
    links: list[Link] = []
    before, ones = np.eye(network.dimension), np.zeros(network.dimension)
    for link, after in zip(network.layers, (*gauge, np.eye(network.output.width)), strict=True):
        if isinstance(link, Block):
            links.append(_regauged_block(link, before, ones))
        else:
            links.append(_renamed_layer(link, before, after, ones))
            logistic = nonlinearity(link.activation).symmetry == "logistic"
            ones = logistic * (1 - after.sum(axis=1)) / 2
        before = after
    return replace(network, layers=tuple(links))


def _regauged_block(
    block: Block, signs: Float[np.ndarray, "d d"], ones: Float[np.ndarray, " d"]
) -> Block:
    """A block between units that are renamed alike before it and behind it; its own keep theirs."""
    ends = [signs, *(np.eye(each.width) for each in block.layers[:-1]), signs]
    shifts = [ones, *(np.zeros(each.width) for each in block.layers[:-1])]
    layers = (
        _renamed_layer(layer, before, after, shift)
        for layer, (before, after), shift in zip(block.layers, pairwise(ends), shifts, strict=True)
    )
    return replace(block, layers=tuple(layers))


def _renamed_layer(
    layer: Layer,
    before: Float[np.ndarray, "d_in d_in"],
    after: Float[np.ndarray, "d_out d_out"],
    ones: Float[np.ndarray, " d_in"],
) -> Layer:
    """A layer between renamed units, of which those that became ``1 - s`` have a 1."""
    weight = before @ layer.weight @ after.T
    units = np.abs(after).argmax(axis=1).tolist()
    function = renamed(layer.activation, units)
    return replace(
        layer, weight=weight, bias=layer.bias @ after.T - ones @ weight, activation=function
    )


def _gentlest(weight: Float[np.ndarray, "d_in d"], signed: bool) -> Float[np.ndarray, "d d"]:
    """The P for which ``weight @ P.T`` turns the least: the largest trace of its rotation."""
    if weight.shape[1] > EXHAUSTIVE_WIDTH:
        return _assigned(weight, signed)
    parts = polar(weight)
    axes, images = parts.axes[: max(weight.shape)], parts.images[:, : max(weight.shape)]
    candidates = _candidates(weight.shape[1], signed)
    scores = _gentleness(axes, _renamed(images, candidates))
    # Rounding must not rename units that lie equally well already.
    return candidates[int(np.argmax(np.round(scores, 9)))]


@cache
def _candidates(width: int, signed: bool) -> Float[np.ndarray, "candidates d d"]:
    """All that units can be renamed to."""
    signs = product((1.0, -1.0) if signed else (1.0,), repeat=width)
    every = product(permutations(range(width)), signs)
    return np.array([np.diag(sign) @ np.eye(width)[list(order)] for order, sign in every])


def _renamed(
    images: Float[np.ndarray, "r n"], candidates: Float[np.ndarray, "candidates d d"]
) -> Float[np.ndarray, "candidates r n"]:
    width = candidates.shape[1]
    renamed = np.repeat(images[None], len(candidates), axis=0)
    renamed[:, :, :width] = images[:, :width] @ candidates.transpose(0, 2, 1)
    return renamed


def _gentleness(
    axes: Float[np.ndarray, "n r"], images: Float[np.ndarray, "candidates r n"]
) -> Float[np.ndarray, " candidates"]:
    """The trace of the turn to each of some images, less n; minus infinity for a reflection."""
    if axes.shape[1] < len(axes):
        angles = (turn_between(axes, each).angles for each in images)
        return np.array([2 * (np.cos(each) - 1).sum() for each in angles])
    turns = axes @ images
    traces = np.trace(turns, axis1=1, axis2=2)
    return np.where(np.linalg.det(turns) < 0, -np.inf, traces - len(axes))


def _assigned(weight: Float[np.ndarray, "d_in d"], signed: bool) -> Float[np.ndarray, "d d"]:
    """The P of the largest trace, an assignment problem; then the cheapest way not to reflect.

    A weight that is not square leaves the turn a choice, which depends on P: the assignment is
    repeated, and no round turns further than the one before.
    """
    from scipy.optimize import linear_sum_assignment

    chosen = np.eye(weight.shape[1])
    for _ in range(ASSIGNMENT_ROUNDS):
        rotation = polar(weight @ chosen.T).turn.at(1.0)[: len(chosen), : len(chosen)]
        _, units = linear_sum_assignment(np.abs(rotation) if signed else rotation, maximize=True)
        step = np.eye(len(chosen))[units]
        if signed:
            step *= np.where(rotation[np.arange(len(units)), units] < 0, -1.0, 1.0)[:, None]
        chosen = step @ chosen
    if polar(weight @ chosen.T).reflects:
        chosen = _cheapest_reflection(rotation @ step.T, signed) @ chosen
    return chosen


def _cheapest_reflection(
    rotation: Float[np.ndarray, "d d"], signed: bool
) -> Float[np.ndarray, "d d"]:
    """The change of one sign, or exchange of two units, that costs the least of the trace."""
    kept, exchanged = np.diag(rotation), rotation + rotation.T
    loss = kept[:, None] + kept - (np.abs(exchanged) if signed else exchanged)
    np.fill_diagonal(loss, 2 * kept if signed else np.inf)
    first, second = np.unravel_index(np.argmin(loss), loss.shape)
    reflection = np.eye(len(rotation))
    reflection[[first, second]] = reflection[[second, first]]
    if signed and (first == second or exchanged[first, second] < 0):
        reflection[[first, second]] *= -1
    return reflection
