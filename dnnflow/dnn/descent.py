"""Stacks of initial weights become trained ones: all members at once, in one TensorFlow graph."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from jaxtyping import Int32

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.recipe import Recipe
from dnnflow.dnn.restarts import Members, Stacks
from dnnflow.dnn.tensorflow import tensor_function, tensorflow

Progress = Callable[[range], Iterable[int]]
"""Passes the epochs on as they are trained, as ``tqdm`` does; ``iter`` says nothing."""

MEAN, SQUARE, EPSILON = 0.9, 0.999, 1e-7
"""How much of the means of the slopes and of their squares each step of Adam keeps."""


def descend(members: Members, dataset: Dataset, recipe: Recipe, progress: Progress) -> Stacks:
    """Train all members; each ends with the weights that it would have if it were alone.

    The order of the points is the same for all members and in every call.

    Raises:
        MissingPackageError: TensorFlow is not installed.
    """
    tf = tensorflow()
    loss = _loss(members, dataset)

    def step(batch: Any, count: Any, parameters: Any, *moments: Any) -> tuple[Any, ...]:
        with tf.GradientTape() as tape:
            tape.watch(parameters)
            error = loss(parameters, batch)
        slopes = tape.gradient(error, parameters)
        return count + 1, *_adam(recipe.learning_rate, count, slopes, (parameters, *moments))

    def epoch(batches: Any, *state: Any) -> Any:
        return tf.while_loop(
            lambda index, *_: index < batches.shape[0],
            lambda index, *state: (index + 1, *step(batches[index], *state)),
            (0, *state),
        )[1:]

    compiled = tf.function(epoch, autograph=False, jit_compile=True)
    generator = np.random.default_rng(0)
    parameters = tuple(tf.constant(stack) for stack in members.initial())
    zeros = tuple(tf.zeros_like(stack) for stack in parameters)
    state = (tf.constant(1.0), parameters, zeros, zeros)
    for _ in progress(range(recipe.epochs)):
        state = compiled(tf.constant(_batches(generator, len(dataset), recipe.batch_size)), *state)
    return [stack.numpy() for stack in state[1]]


def _batches(
    generator: np.random.Generator, points: int, size: int
) -> Int32[np.ndarray, "steps size"]:
    """All points in a new order, in rows of one batch; the last is filled up with ``points``."""
    size = min(size, points)
    order = np.full(-(-points // size) * size, points, np.int32)
    order[:points] = generator.permutation(points)
    return order.reshape(-1, size)


def _loss(members: Members, dataset: Dataset) -> Callable[[Any, Any], Any]:
    """The mean cross-entropy of a batch, summed over the members, none of which sees another."""
    tf = tensorflow()
    logits = _logits(members)
    truths = np.eye(dataset.classes, dtype=np.float32)[dataset.labels]
    with np.errstate(over="ignore"):
        points = dataset.points.astype(np.float32)
    # The point that fills up a batch is of no class, so that it adds nothing.
    points, truths = (tf.pad(array, [[0, 1], [0, 0]]) for array in (points, truths))

    def loss(parameters: Any, batch: Any) -> Any:
        scores = logits(parameters, tf.gather(points, batch))
        if members.units == 1:  # a sigmoid is a softmax against zero
            scores = tf.pad(scores, [[0, 0], [0, 0], [1, 0]])
        truth = tf.gather(truths, batch)
        return -tf.reduce_sum(truth * tf.nn.log_softmax(scores)) / tf.reduce_sum(truth)

    return loss


def _logits(members: Members) -> Callable[[Any, Any], Any]:
    """The output of every member before its sigmoid or softmax, shape (members, batch, units)."""
    tf = tensorflow()
    activate = _activation(members)

    def logits(parameters: Any, points: Any) -> Any:
        *layers, (weight, bias) = zip(parameters[::2], parameters[1::2], strict=True)
        cloud = points
        finished: list[Any] = []
        for depth, (inner, shift) in enumerate(layers):
            if depth:  # the members that are no deeper wait for the output
                finished.insert(0, cloud[inner.shape[0] :])
                cloud = cloud[: inner.shape[0]]
            cloud = activate(cloud @ inner + shift[:, None])
        return tf.concat([cloud, *finished], axis=0) @ weight + bias[:, None]

    return logits


def _activation(members: Members) -> Callable[[Any], Any]:
    """Each member's own activation, for the leading members; padding stays at zero."""
    tf = tensorflow()
    ordered = [each for each in members.ordered for _ in range(members.restarts)]
    spellings = np.array([each.activation for each in ordered])
    widths = np.array([each.width for each in ordered])
    units = (np.arange(members.width) < widths[:, None])[:, None].astype(np.float32)
    functions = {spelling: tensor_function(spelling) for spelling in dict.fromkeys(spellings)}
    first, *others = functions

    def activate(cloud: Any) -> Any:
        count = cloud.shape[0]
        result = functions[first](cloud)
        for other in others:
            own = (spellings == other)[:count, None, None]
            result = tf.where(own, functions[other](cloud), result)
        return result * units[:count]

    return activate


def _adam(rate: float, count: Any, slopes: Any, state: Any) -> tuple[Any, Any, Any]:
    """One step of Adam (Kingma and Ba 2015), as Keras takes it; ``count`` is 1 at the first."""
    tf = tensorflow()
    parameters, means, squares = state
    means = tuple(m + (1 - MEAN) * (g - m) for m, g in zip(means, slopes, strict=True))
    squares = tuple(s + (1 - SQUARE) * (g * g - s) for s, g in zip(squares, slopes, strict=True))
    length = rate * tf.sqrt(1 - SQUARE**count) / (1 - MEAN**count)
    parameters = tuple(
        p - length * m / (tf.sqrt(s) + EPSILON)
        for p, m, s in zip(parameters, means, squares, strict=True)
    )
    return parameters, means, squares
