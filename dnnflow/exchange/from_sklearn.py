"""A fitted scikit-learn classifier becomes a network; scikit-learn itself is never imported."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from dnnflow.data.classes import name_of
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import Activate, Dense, Step, network_of, normalization

_SKLEARN_FUNCTIONS = {
    "identity": "linear",
    "logistic": "sigmoid",
    "tanh": "tanh",
    "relu": "relu",
    "softmax": "softmax",
}


def from_sklearn(model: Any) -> Network:
    """A fitted ``MLPClassifier``, or a ``Pipeline`` of ``StandardScaler`` and one.

    Raises:
        DataError: another estimator, by its class, or one that is not fitted.
    """
    if type(model).__name__ != "Pipeline":
        return _named(network_of(list(_steps(model))), model)
    estimators = [step for _, step in model.steps if step not in (None, "passthrough")]
    steps = [step for estimator in estimators for step in _steps(estimator)]
    return _named(network_of(steps), model)


def _named(network: Network, model: Any) -> Network:
    """The network with the classes that a model predicts."""
    classes = np.asarray(getattr(model, "classes_", ()))
    if classes.shape != (network.classes,):
        return network
    # Truth values equal the numbers 0 and 1: points may be labelled by either.
    names_only = classes.dtype.kind != "b"
    return replace(network, class_names=tuple(map(name_of, classes)), names_only=names_only)


def _steps(estimator: Any) -> Iterator[Step]:
    kind = type(estimator).__name__
    if kind not in {"MLPClassifier", "StandardScaler"}:
        raise DataError(
            f"an estimator of class {kind!r}; known are MLPClassifier and "
            "a Pipeline of StandardScaler and MLPClassifier"
        )
    if "n_features_in_" not in vars(estimator):
        raise DataError(f"the {kind} is not fitted: call its fit first")
    yield from _layers(estimator) if kind == "MLPClassifier" else _scaler(estimator)


def _layers(classifier: Any) -> Iterator[Step]:
    *hidden, output = zip(classifier.coefs_, classifier.intercepts_, strict=True)
    for weight, bias in hidden:
        yield Dense(weight, bias)
        yield Activate(_SKLEARN_FUNCTIONS[classifier.activation])
    yield Dense(*output)
    yield Activate(_SKLEARN_FUNCTIONS[classifier.out_activation_])


def _scaler(scaler: Any) -> Iterator[Step]:
    """``(x - mean) / scale``; either may be switched off."""
    mean = scaler.mean_ if scaler.with_mean else 0
    variance = scaler.scale_**2 if scaler.with_std else 1
    yield normalization(mean, variance)
