"""The verdict at the end: what is said of the last cloud, in sentences."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.dataset import Dataset
from dnnflow.render.caption import Caption
from dnnflow.render.marks import marks_of
from dnnflow.show.animation import Animation, film_of


def ending(width=2, units=1, *, right=True, language="en", scale=1.0):
    """What is said of points that are labelled as the network says, or at random."""
    network = random_network(1, 2, width, units=units, scale=scale)
    points = np.random.default_rng(2).normal(size=(120, 2))
    classes = max(2, units)
    labels = network.classify(points) if right else np.arange(120) % classes
    named = Dataset(points, labels, class_names=tuple("abcd"[:classes]))
    (track,) = film_of(Animation(network, named, language=language)).tracks
    (caption,) = (mark for mark in marks_of(track) if isinstance(mark, Caption))
    return caption.ending


@pytest.mark.parametrize(
    ("width", "cut"),
    [
        (1, "threshold"),
        (2, "straight line"),
        (3, "flat plane"),
        (4, "flat hyperplane"),
        (6, "flat hyperplane"),
    ],
)
def test_what_separates_two_classes_is_named_by_the_dimension(width, cut):
    said = ending(width)
    assert said.separable
    assert said.verdict == f"A {cut} separates them"
    assert said.facts[-1] == "the network gets 100 % right"
    said = ending(width, right=False)
    assert not said.separable
    assert said.verdict == f"No {cut} separates them"
    best, network = said.facts
    assert best.startswith("the best one gets ")
    assert best.endswith(" % right")
    assert network.startswith("the network gets ")


def test_several_classes_need_several_lines():
    assert ending(units=3).verdict == "Straight lines separate them"
    assert ending(3, units=4).verdict == "Flat planes separate them"
    said = ending(units=3, right=False)
    assert said.verdict == "No straight lines separate them"
    assert said.facts[0].startswith("the best ones get ")


def test_it_says_from_which_layer_on_they_are_separable():
    assert ending(scale=3.0).facts == ("from input_layer on", "the network gets 100 % right")
    # Classes that were separable from the start became so in no layer.
    assert ending(scale=0.1).facts == ("the network gets 100 % right",)


def test_it_speaks_the_language_of_the_film():
    said = ending(language="ja")
    assert said.verdict == "直線で分離できる"
    assert said.facts[-1] == "ネットワークの正答率 100 %"
    assert ending(3, language="ja", right=False).verdict == "平面では分離できない"
    assert ending(units=3, language="ja").verdict == "直線で分離できる"
