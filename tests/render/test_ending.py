"""The verdict at the end: what is said of the last cloud, in sentences."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.linear.separability import separability_of
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
    return ending_of(Animation(network, named, language=language))


def ending_of(animation):
    (track,) = film_of(animation).tracks
    (caption,) = (mark for mark in marks_of(track) if isinstance(mark, Caption))
    return caption.ending


@pytest.mark.parametrize(
    ("width", "cut"),
    [
        (1, "threshold"),
        (2, "straight line"),
        (3, "plane"),
        (4, "hyperplane"),
        (6, "hyperplane"),
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
    assert best.startswith("a fitted one gets ")
    assert best.endswith(" % right")
    assert network.startswith("the network's own gets ")


def test_several_classes_need_several_lines():
    assert ending(units=3).verdict == "Straight lines separate them"
    assert ending(3, units=4).verdict == "Planes separate them"
    said = ending(units=3, right=False)
    assert said.verdict == "No straight lines separate them"
    assert said.facts[0].startswith("fitted ones get ")


def test_it_says_from_which_cloud_on_they_are_separable():
    said = ending(scale=3.0)
    assert said.since == "from input_layer on"
    assert said.sentence == "A straight line separates them, \nfrom input_layer on"
    assert ending(scale=0.1).since == "from the input on"
    assert ending(right=False).since == ""


def test_the_network_may_not_find_the_line_that_there_is():
    """Separable is the exact verdict; the line that is drawn is the network's own."""
    network = random_network(1, 2, 2, scale=0.1)
    points = np.random.default_rng(2).normal(size=(120, 2))
    labels = (points @ [1.0, 0.3] > 0.2).astype(int)
    said = ending_of(Animation(network, Dataset(points, labels)))
    assert said.verdict == "A straight line separates them"
    (own,) = said.facts
    assert own.startswith("the network's own gets ")
    assert own != "the network's own gets 100 % right"


@pytest.mark.parametrize("seed", range(6))
def test_no_network_is_better_than_the_best_line(seed):
    network, points = random_network(seed, 1, 2, scale=2.0), moons(40)
    (track,) = film_of(Animation(network, points)).tracks
    assert track.verdicts[-1].accuracy >= 1 - track.mistakes[-1].mean()
    probes = separability_of(track.flow, points.labels)
    assert track.verdicts[:-1] == probes[:-1]
    assert [each.separable for each in track.verdicts] == [each.separable for each in probes]


def test_it_speaks_the_language_of_the_film():
    said = ending(language="ja")
    assert said.verdict == "直線で分離できる"
    assert said.facts[-1] == "ネットワークの正答率 100 %"
    assert said.sentence.replace("\n", "").endswith("以降は直線で分離できる")
    assert ending(3, language="ja", right=False).verdict == "平面では分離できない"
    assert ending(units=3, language="ja").verdict == "直線で分離できる"
