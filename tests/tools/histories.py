"""Histories that tests are made of, and whether two are the same."""

import numpy as np
from networks import random_network

from dnnflow.dnn.history import Epoch, History


def history(count=3, **options):
    """Networks that have nothing to do with each other, but the same layers."""
    return History(
        tuple(
            Epoch(3 * k, random_network(k, 1, 2, **options), 1 / (k + 1), k / (k + 1))
            for k in range(count)
        )
    )


def arrays(network):
    return [array for layer in network.layers for array in (layer.weight, layer.bias)]


def assert_same(one, other):
    for first, second in zip(one.epochs, other.epochs, strict=True):
        assert first.number == second.number
        np.testing.assert_equal(
            (first.loss, first.accuracy), (second.loss, second.accuracy)
        )  # a loss that is not known is as good as another
        for mine, theirs in zip(arrays(first.network), arrays(second.network), strict=True):
            assert mine.dtype == theirs.dtype
            np.testing.assert_array_equal(mine, theirs)
