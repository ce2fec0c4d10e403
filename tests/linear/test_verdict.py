"""Each layer of a network is judged by its cloud; layers count as in the article."""

import numpy as np
import pytest
from networks import random_network

import dnnflow as df
from dnnflow.linear.margin import margin_of

MOONS = df.data.moons(40)


@pytest.mark.parametrize("seed", range(4))
def test_each_layer_is_judged_by_the_cloud_behind_it(seed):
    network = random_network(seed, 3, 2)
    verdict = df.verdict_of(network, MOONS)
    flow = df.flow_of(network, MOONS.points)
    each = df.separability_of(flow, MOONS.labels, own=[network.accuracy(MOONS)])
    assert [layer.name for layer in verdict.layers] == [
        "input",
        *(layer.name for layer in network.hidden),
    ]
    assert [layer.separable for layer in verdict.layers] == [v.separable for v in each[::2]]
    assert [layer.probe for layer in verdict.layers] == [v.accuracy for v in each[::2]]
    assert verdict.accuracy == network.accuracy(MOONS)


def test_layers_count_as_in_the_article():
    found = df.verdict_of(df.demo("moons").source.network, df.data.moons())
    assert found.separable_from == 2
    assert found.accuracy == 1.0
    assert [layer.separable for layer in found.layers] == [False] * 3 + [True] * 4
    assert all((layer.margin > 0) == layer.separable for layer in found.layers)
    assert df.verdict_of(df.demo("moons-0").source.network, df.data.moons()).separable_from is None


def test_points_that_are_separable_before_any_layer_are_so_from_the_points_on():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 3.0], [1.0, 3.0]])
    dataset = df.Dataset(points, np.array([0, 0, 1, 1]))
    layers = (
        df.Layer(np.eye(2), np.zeros(2), "linear", "straight"),
        df.Layer(np.ones((2, 1)), np.zeros(1), "sigmoid", "output"),
    )
    found = df.verdict_of(df.Network(layers), dataset)
    assert found.separable_from == -1
    assert [layer.name for layer in found.layers] == ["input", "straight"]
    assert found.layers[0].margin == margin_of(points, dataset.labels)


def test_a_network_of_an_output_layer_only_has_the_points_alone():
    output = df.Layer(np.ones((2, 1)), np.zeros(1), "sigmoid", "output")
    found = df.verdict_of(df.Network((output,)), MOONS)
    assert [layer.name for layer in found.layers] == ["input"]
    assert found.separable_from is None
