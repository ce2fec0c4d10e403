"""What ships with the package is the article's networks, and they do what the article states."""

from importlib.resources import files

import numpy as np
import pytest

from dnnflow.data.shapes import DATASETS
from dnnflow.errors import UsageError
from dnnflow.flow.flow import flow_of
from dnnflow.linear.separability import separability_of, separable_from
from dnnflow.study.article import SEED
from dnnflow.study.demos import DEMOS, demo
from dnnflow.study.experiment import EXPERIMENTS

each_demo = pytest.mark.parametrize("name", DEMOS)


@each_demo
def test_a_demo_shows_the_network_of_its_experiment(name):
    experiment, network = DEMOS[name], demo(name).source.network
    assert network.parameters == experiment.parameters
    assert len(network.layers) == experiment.hidden + 2
    assert (network.training.dataset, network.training.seed) == (experiment.data, SEED)


@each_demo
def test_its_points_are_those_that_it_was_trained_on(name):
    animation = demo(name)
    best = animation.source.network.training.accuracies.max()
    assert animation.source.network.accuracy(animation.dataset) == pytest.approx(best, abs=1e-12)
    np.testing.assert_array_equal(animation.dataset.points, DATASETS[DEMOS[name].data]().points)


@each_demo
def test_its_classes_come_apart_where_the_article_finds_it(name):
    animation, experiment = demo(name), DEMOS[name]
    flow = flow_of(animation.source.network, animation.dataset.points)
    cloud = separable_from(separability_of(flow, animation.dataset.labels))
    found = None if cloud is None else (cloud + 1) // 2 - 1
    assert found == experiment.separable_from


def test_all_five_take_little_room():
    folder = files("dnnflow.study") / "networks"
    shipped = {each.name: len(each.read_bytes()) for each in folder.iterdir()}
    assert shipped.keys() == {f"{each.name}.safetensors" for each in EXPERIMENTS}
    assert sum(shipped.values()) < 20_000


def test_an_unknown_demo_is_refused_with_those_there_are():
    with pytest.raises(UsageError, match="unknown demo 'ring', did you mean 'rings'"):
        demo("ring")
