"""Models of scikit-learn, and the points and labels that they learn."""

import warnings

import numpy as np
from sklearn.neural_network import MLPClassifier

POINTS = np.abs(np.random.default_rng(0).normal(3, 2, size=(60, 3)) * [1, 10, 0.1])


def classifier(**options):
    return MLPClassifier((4, 3), max_iter=30, tol=1, random_state=0, **options)


def labels(classes):
    noise = np.random.default_rng(classes).normal(size=60)
    return np.argsort(np.argsort(POINTS @ [1, 0.1, 20] + noise)) * classes // 60


def fitted(model, target, points=POINTS):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fits that are stopped soon
        return model.fit(points, target)
