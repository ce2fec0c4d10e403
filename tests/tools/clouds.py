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


def misled():
    """A network, points and labels: the cut of its output layer is better than the probe's.

    Far points of one class among the other draw the cut of logistic regression to them.
    """
    generator = np.random.default_rng(0)
    near = generator.normal(size=(60, 2))
    far = generator.normal(size=(6, 2)) + np.array([-10, 5])
    turn = np.array([[2.0, 1], [0, 1]])
    layers = (
        Layer(turn, np.zeros(2), "linear", "turn"),
        Layer(np.linalg.inv(turn)[:, :1], np.zeros(1), "sigmoid", "cut"),
    )
    labels = np.append((near[:, 0] > 0).astype(int), [1] * len(far))
    return Network(layers), np.vstack([near, far]), labels
