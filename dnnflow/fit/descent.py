"""Stacks of initial weights become trained ones: all members at once, in one TensorFlow graph."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np

from dnnflow._typing import Int32
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.settings import INNER_UNITS, TrainingSettings
from dnnflow.exchange.to_keras import tensorflow
from dnnflow.fit.restarts import Members, Stacks
from dnnflow.fit.tensor_functions import tensor_function

Progress = Callable[[range], Iterable[int]]
"""Passes the epochs on as they are trained, as ``tqdm`` does; ``iter`` says nothing."""

MEAN_DECAY, SQUARE_DECAY = 0.9, 0.999
"""How much of the running means of the gradient and of its square each step of Adam keeps."""

ADAM_EPSILON = 1e-7


def descend(
    members: Members, dataset: Dataset, settings: TrainingSettings, progress: Progress
) -> Stacks:
    """Train all members; each ends with the weights that it would have if it were alone.

    The order of the points is the same for all members and in every call.

    Raises:
        MissingPackageError: TensorFlow is not installed.
    """
    return descend_past(members, dataset, settings, progress, (settings.epochs,))[-1]


def descend_past(
    members: Members,
    dataset: Dataset,
    settings: TrainingSettings,
    progress: Progress,
    stops: Iterable[int],
) -> list[Stacks]:
    """As ``descend``, with the weights as they are after each of these numbers of epochs.

    Raises:
        MissingPackageError: TensorFlow is not installed.
    """
    initial, wanted = members.initial(), set(stops)
    epochs = iter(progress(range(settings.epochs)))  # now, for to load TensorFlow takes a while
    split = _splitting(initial)
    rows = [
        row
        for number, row in enumerate(_rows(members, dataset, settings, epochs, initial))
        if number in wanted
    ]
    return [[stack.numpy() for stack in split(row)] for row in rows]


def _rows(
    members: Members,
    dataset: Dataset,
    settings: TrainingSettings,
    epochs: Iterator[int],
    initial: Stacks,
) -> Iterator[Any]:
    """All parameters as one row, before the first epoch and after each."""
    tf = tensorflow()
    epoch = _epoch(_splitting(initial), _loss(members, dataset), settings.learning_rate)
    generator = np.random.default_rng(0)
    row = tf.constant(np.concatenate([stack.ravel() for stack in initial]))
    state = (tf.constant(1.0), row, tf.zeros_like(row), tf.zeros_like(row))
    yield row
    for _ in epochs:
        state = epoch(tf.constant(_batches(generator, len(dataset), settings.batch_size)), *state)
        yield state[1]


def _splitting(stacks: Stacks) -> Callable[[Any], list[Any]]:
    """What cuts a row of all parameters into stacks."""
    tf = tensorflow()
    shapes, sizes = [stack.shape for stack in stacks], [stack.size for stack in stacks]

    def split(row: Any) -> list[Any]:
        parts = tf.split(row, sizes)
        return [tf.reshape(part, shape) for part, shape in zip(parts, shapes, strict=True)]

    return split


def _epoch(
    split: Callable[[Any], list[Any]], loss: Callable[[Any, Any], Any], rate: float
) -> Callable[..., Any]:
    """The compiled loop over batches, from one state (count, row, mean, square) to the next.

    All parameters are one row, so that Adam is compiled once and not for every stack.
    """
    tf = tensorflow()

    def step(batch: Any, count: Any, row: Any, *moments: Any) -> tuple[Any, ...]:
        parameters = split(row)
        with tf.GradientTape() as tape:
            tape.watch(parameters)
            error = loss(parameters, batch)
        parts = tape.gradient(error, parameters)
        gradient = tf.concat([tf.reshape(each, [-1]) for each in parts], axis=0)
        return count + 1, *_adam(rate, count, gradient, (row, *moments))

    def epoch(batches: Any, *state: Any) -> Any:
        return tf.while_loop(
            lambda index, *_: index < batches.shape[0],
            lambda index, *state: (index + 1, *step(batches[index], *state)),
            (0, *state),
        )[1:]

    return tf.function(epoch, autograph=False, jit_compile=True)


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
    bend = _bending(members)

    def logits(parameters: Any, points: Any) -> Any:
        *layers, (weight, bias) = zip(parameters[::2], parameters[1::2], strict=True)
        cloud = before = points
        finished: list[Any] = []
        for depth, (inner, shift) in enumerate(layers):
            count = inner.shape[0]
            if depth and count < cloud.shape[0]:  # those without more layers wait for the last one
                finished.insert(0, cloud[count:])
                cloud, before = cloud[:count], before[:count]
            before, cloud = cloud, bend(depth, cloud @ inner + shift[:, None], before)
        return tf.concat([cloud, *finished], axis=0) @ weight + bias[:, None]

    return logits


def _bending(members: Members) -> Callable[[int, Any, Any], Any]:
    """What follows the affine map of each layer, by its number from 0.

    Its result, and what went into the layer before, become a cloud. In residual blocks the first of
    two layers has an activation, and behind the second what went into the first is added.
    """
    activate = _activation(members)
    if not members.residual:
        return lambda _depth, cloud, _before: activate(cloud)

    def bend(depth: int, cloud: Any, before: Any) -> Any:
        return activate(cloud) if depth % 2 else cloud + before if depth else cloud

    return bend


def _activation(members: Members) -> Callable[[Any], Any]:
    """Each member's own activation, for the leading members; padding stays at zero."""
    tf = tensorflow()
    ordered = [each for each in members.ordered for _ in range(members.restarts)]
    spellings = np.array([each.activation for each in ordered])
    inner = INNER_UNITS if members.residual else 1
    widths = np.array([inner * each.width for each in ordered])
    units = (np.arange(widths.max()) < widths[:, None])[:, None].astype(np.float32)
    functions = {each: tensor_function(each) for each in dict.fromkeys(spellings.tolist())}
    first, *others = functions

    def activate(cloud: Any) -> Any:
        count = cloud.shape[0]
        result = functions[first](cloud)
        for other in others:
            own = (spellings == other)[:count, None, None]
            result = tf.where(own, functions[other](cloud), result)
        return result * units[:count]

    return activate


def _adam(rate: float, count: Any, gradient: Any, state: Any) -> tuple[Any, Any, Any]:
    """One step of Adam, as Keras takes it; ``count`` is 1 at the first.

    Kingma & Ba 2015, "Adam: a method for stochastic optimization".
    """
    row, mean, square = state
    mean += (1 - MEAN_DECAY) * (gradient - mean)
    square += (1 - SQUARE_DECAY) * (gradient**2 - square)
    length = rate * (1 - SQUARE_DECAY**count) ** 0.5 / (1 - MEAN_DECAY**count)
    return row - length * mean / (square**0.5 + ADAM_EPSILON), mean, square
