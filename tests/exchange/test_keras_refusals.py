"""Keras models that are no chain of known layers are refused by name."""

from functools import partial

import pytest

from dnnflow.errors import DataError
from dnnflow.exchange.load import load

keras = pytest.importorskip("keras")


def branching(k):
    start = k.Input((2,))
    bent = [k.layers.Dense(2, "tanh")(start) for _ in range(2)]
    return k.Model(start, k.layers.Add()(bent))


def two_ends(k):
    start = k.Input((2,))
    first = k.layers.Dense(2)(start)
    return k.Model(start, [first, k.layers.Dense(2)(first)])


def shared(k):
    start = k.Input((2,))
    layer = k.layers.Dense(2)
    return k.Model(start, layer(layer(start)))


class Subclassed(keras.Model):
    def __init__(self, **options):
        super().__init__(**options)
        self.dense = keras.layers.Dense(2)

    def call(self, points):
        return self.dense(points)


class Holding(Subclassed):
    def __init__(self):
        super().__init__()
        self.net = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2)])


class OwnCall(keras.Sequential):
    def call(self, points):
        return super().call(points) ** 2


def own_call(k):
    return OwnCall([k.Input((2,)), k.layers.Dense(2)])


abs_of = lambda points: abs(points)  # noqa: E731, PLW0108


class OwnDense(keras.layers.Dense):
    pass


def cube(points):
    return points**3


def sequential(*layers, shape=(2,)):
    return lambda k: k.Sequential([k.Input(shape), *[layer(k.layers) for layer in layers]])


REFUSED = {
    "lambda": (sequential(lambda k: k.Lambda(lambda x: x)), "keras.layers.Lambda'"),
    "convolution": (sequential(lambda k: k.Conv1D(2, 1), shape=(3, 2)), "keras.layers.Conv1D'"),
    "own class": (sequential(lambda k: OwnDense(2)), "OwnDense"),
    "own function": (sequential(lambda k: k.Dense(2, activation=cube)), "activation 'cube'"),
    "lambda inside": (sequential(lambda k: k.Dense(2, abs_of)), "activation <lambda> is not"),
    "a part of a function": (
        sequential(lambda k: k.Dense(2, partial(keras.activations.relu, max_value=2))),
        "layer 'dense.*': the activation functools.partial",
    ),
    "half the units": (sequential(lambda k: k.Dense(2, "glu")), "'glu' is not supported"),
    "far normalization": (
        sequential(lambda k: k.LayerNormalization(axis=1), lambda k: k.Flatten(), shape=(2, 3)),
        "no flat points",
    ),
    "image": (sequential(lambda k: k.Reshape((2, 1)), lambda k: k.Dense(2)), "put Flatten first"),
    "own call": (own_call, "a OwnCall is code"),
    "with a model inside": (lambda k: Holding(), "give its net alone"),
    "no model": (lambda k: k.layers.Dense(2), "a Dense is code"),
    "images": (sequential(lambda k: k.Dense(2), shape=(3, 2)), "put Flatten first"),
    "axis": (sequential(lambda k: k.Softmax(axis=0)), "axis 0"),
    "branches": (branching, "neither is an affine map"),
    "two outputs": (two_ends, "2 outputs"),
    "one layer twice": (shared, "only a chain"),
    "subclassed": (lambda k: Subclassed(), "code"),
    "nested branches": (sequential(lambda _: branching(keras)), "neither is an affine map"),
    "not built": (lambda k: k.Sequential([k.layers.Dense(2)]), "not built"),
    "no layers": (sequential(), "no layers"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_supported_is_refused_by_name(case):
    build, message = REFUSED[case]
    with pytest.raises(DataError, match=message):
        load(build(keras))
