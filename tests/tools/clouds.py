"""Labelled clouds to be judged, and the verdict on one."""

import numpy as np

from dnnflow.dnn.network import Layer, Network
from dnnflow.flow.flow import flow_of
from dnnflow.linear.separability import separability_of


def verdict(points, labels):
    still = Network((Layer(np.ones((points.shape[1], 1)), np.zeros(1)),))
    return separability_of(flow_of(still, points), labels)[0]


def blobs(seed, classes, dimension, *, spread=1.0, count=80):
    generator = np.random.default_rng(seed)
    labels = np.arange(count) % classes
    centres = 3 * generator.normal(size=(classes, dimension))
    return centres[labels] + spread * generator.normal(size=(count, dimension)), labels
