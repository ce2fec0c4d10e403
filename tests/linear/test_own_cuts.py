"""A network's own cut counts where it is better than the probe."""

from dataclasses import replace

import numpy as np
import pytest
from clouds import misled

from dnnflow.dnn.network import Layer
from dnnflow.flow.flow import flow_of
from dnnflow.linear.separability import separability_of


def accuracies(flow, labels, *own):
    return [each.accuracy for each in separability_of(flow, labels, own=own)]


def test_a_better_cut_counts_in_its_cloud_and_before_what_is_straight():
    network, points, labels = misled()
    flow = flow_of(network, points)
    own = (network.classify(points) == labels).mean()
    assert accuracies(flow, labels) == [pytest.approx(0.7, abs=0.1)] * 2
    assert own > 0.9
    assert accuracies(flow, labels, own) == [own, own]
    assert accuracies(flow, labels, own, 0.5) == [own, accuracies(flow, labels)[1]]


def test_it_says_nothing_of_what_is_before_a_bend():
    network, points, labels = misled()
    bend = Layer(np.eye(2), np.zeros(2), "leaky_relu(0.9)", "bend")
    bent = replace(network, layers=(bend, *network.layers))
    flow = flow_of(bent, points)
    own = (bent.classify(points) == labels).mean()
    before, probes = accuracies(flow, labels, own), accuracies(flow, labels)
    assert before == [*probes[:-2], own, own]
    assert max(probes) < own


def test_a_worse_cut_changes_nothing():
    network, points, labels = misled()
    flow = flow_of(network, points)
    assert separability_of(flow, labels, own=(0.1,)) == separability_of(flow, labels)
