"""A fitted scikit-learn classifier becomes a network; scikit-learn itself is never imported.

A linear classifier has no hidden layer: its network is the output layer alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np

from dnnflow.data.classes import name_of
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import network_of
from dnnflow.exchange.sklearn.transformers import (
    TRANSFORMERS,
    WRAPPER_KINDS,
    check_fitted,
    inner,
    kind_of,
    linear,
    side_by_side,
    stages,
    transformer,
)
from dnnflow.exchange.steps import Activate, Dense, Step, scale

Reader: TypeAlias = Callable[[Any], Iterator[Step]]

_SKLEARN_FUNCTIONS = {
    "identity": "linear",
    "logistic": "sigmoid",
    "tanh": "tanh",
    "relu": "relu",
    "softmax": "softmax",
}


def from_sklearn(model: Any) -> Network:
    """A fitted ``MLPClassifier`` or linear classifier, or a ``Pipeline`` or search of one.

    Transformers before it must be affine: scalers, PCA and the like, also side by side. The
    network's values are the classifier's probabilities if it has them, else those of its
    ``decision_function``.

    Raises:
        DataError: another estimator, by its class; one that is not fitted; several labels a point.
    """
    return _named(network_of(list(_classifier(model))), model)


def _named(network: Network, model: Any) -> Network:
    """The network with the classes that a model predicts."""
    classes = np.asarray(getattr(model, "classes_", ()))
    if classes.shape != (network.classes,):
        return network
    # Truth values equal the numbers 0 and 1: points may be labelled by either.
    names_only = classes.dtype.kind != "b"
    return replace(network, class_names=tuple(map(name_of, classes)), names_only=names_only)


def _classifier(model: Any) -> Iterator[Step]:
    kind = kind_of(model)
    if _has_several_labels(model):
        raise DataError(
            f"the {kind} is multi-label: it may give a point several labels, and here each has one"
        )
    if kind in WRAPPER_KINDS:
        yield from _classifier(inner(model))
    elif kind == "Pipeline":
        yield from _pipeline(model)
    elif kind in _CLASSIFIERS:
        check_fitted(model)
        yield from _CLASSIFIERS[kind](model)
    else:
        why = "tells no classes apart" if kind in TRANSFORMERS else "is no network"
        raise DataError(
            f"an estimator of class {kind!r} {why}: use MLPClassifier or a linear classifier such "
            "as LogisticRegression, alone or at the end of a Pipeline"
        )


def _pipeline(pipeline: Any) -> Iterator[Step]:
    *before, last = stages(pipeline) or [pipeline]
    if last is pipeline:
        raise DataError("a Pipeline of nothing: end it in a classifier")
    for each in before:
        yield from transformer(each)
    yield from _classifier(last)


def _has_several_labels(model: Any) -> bool:
    """Whether it was fitted to labels of several columns, or is made for them."""
    held = vars(model)
    kept = (held.get("_label_binarizer"), held.get("label_binarizer_"))
    several = any(str(getattr(each, "y_type_", "")).startswith("multilabel") for each in kept)
    return several or type(model).__name__ in {"MultiOutputClassifier", "ClassifierChain"}


def _layers(classifier: Any) -> Iterator[Step]:
    *hidden, output = zip(classifier.coefs_, classifier.intercepts_, strict=True)
    for weight, bias in hidden:
        yield Dense(weight, bias)
        yield Activate(_SKLEARN_FUNCTIONS[classifier.activation])
    yield Dense(*output)
    yield Activate(_SKLEARN_FUNCTIONS[classifier.out_activation_])


def _decision(classifier: Any) -> Iterator[Step]:
    """``decision_function``: one value for two classes, one a class for more."""
    yield linear(classifier.coef_)
    yield scale(1, classifier.intercept_)


def _logistic(classifier: Any) -> Iterator[Step]:
    """A softmax or a sigmoid; the decisions themselves where each class is told by itself."""
    scheme = getattr(classifier, "multi_class", "auto")  # of scikit-learn before 1.8
    several = len(classifier.classes_) > 2
    yield from _decision(classifier)
    if scheme == "multinomial" and not several:  # the softmax of -z and z
        yield scale(2)
    alone = scheme == "ovr" or getattr(classifier, "solver", "") == "liblinear"
    if not (several and alone):  # sigmoids of large decisions are all 1
        yield Activate("softmax" if several else "sigmoid")


def _gradient_descent(classifier: Any) -> Iterator[Step]:
    yield from _decision(classifier)
    if classifier.loss == "log_loss" and len(classifier.classes_) == 2:
        yield Activate("sigmoid")


def _support_vectors(classifier: Any) -> Iterator[Step]:
    kind = kind_of(classifier)
    if classifier.kernel != "linear":
        raise DataError(f"the kernel of the {kind} is no layer: use kernel='linear' or LinearSVC")
    if len(classifier.classes_) > 2:
        raise DataError(f"a {kind} of more than two classes votes by pairs: use LinearSVC")
    yield from _decision(classifier)


def _nearest_centroid(classifier: Any) -> Iterator[Step]:
    """``-|x - c|^2`` without the ``|x|^2`` that all classes share."""
    prior = np.asarray(getattr(classifier, "class_prior_", 1.0))
    if classifier.metric != "euclidean" or not np.allclose(prior, prior.mean()):
        raise DataError("a NearestCentroid of another metric, or with priors, is not linear")
    yield linear(2 * classifier.centroids_)
    yield scale(1, -(classifier.centroids_**2).sum(axis=1))


def _naive_bayes(classifier: Any) -> Iterator[Step]:
    yield linear(classifier.feature_log_prob_)
    if kind_of(classifier) == "MultinomialNB" or len(classifier.classes_) == 1:
        yield scale(1, classifier.class_log_prior_)
    yield Activate("softmax")


def _one_against_rest(classifier: Any) -> Iterator[Step]:
    if classifier.multilabel_:
        raise DataError(
            "the OneVsRestClassifier is multi-label: it may give a point several labels, and here "
            "each has one"
        )
    rows = [list(_classifier(each)) for each in classifier.estimators_]
    if len(rows) == 1:
        yield from rows[0]
        return
    rows = [steps[:-1] if steps[-1] == Activate("sigmoid") else steps for steps in rows]
    yield side_by_side(rows, classifier.n_features_in_)


_CLASSIFIERS: dict[str, Reader] = {
    "MLPClassifier": _layers,
    "LogisticRegression": _logistic,
    "LogisticRegressionCV": _logistic,
    "LinearDiscriminantAnalysis": _logistic,
    "SGDClassifier": _gradient_descent,
    "LinearSVC": _decision,
    "RidgeClassifier": _decision,
    "RidgeClassifierCV": _decision,
    "Perceptron": _decision,
    "PassiveAggressiveClassifier": _decision,
    "SVC": _support_vectors,
    "NuSVC": _support_vectors,
    "NearestCentroid": _nearest_centroid,
    "MultinomialNB": _naive_bayes,
    "ComplementNB": _naive_bayes,
    "OneVsRestClassifier": _one_against_rest,
}
