"""What of scikit-learn is no chain of layers, or not fitted, is refused by name."""

import numpy as np
import pytest

from dnnflow.errors import DataError
from dnnflow.exchange.load import load

pytest.importorskip("sklearn")
from sklearn.compose import make_column_transformer
from sklearn.decomposition import NMF, PCA
from sklearn.ensemble import RandomForestClassifier, VotingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import GridSearchCV
from sklearn.multiclass import OneVsRestClassifier
from sklearn.multioutput import MultiOutputClassifier
from sklearn.naive_bayes import GaussianNB
from sklearn.neural_network import MLPRegressor
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    FunctionTransformer,
    MinMaxScaler,
    Normalizer,
    PolynomialFeatures,
    PowerTransformer,
    StandardScaler,
)
from sklearn.svm import SVC, LinearSVC
from sklearn_models import classifier, fitted, labels


def several_labels():
    return np.stack([labels(2), labels(2)[::-1]], axis=1)


class MyScaler(StandardScaler):
    """Somebody's own transformer may do anything."""


REFUSED = {
    "not fitted": (classifier, "MLPClassifier is not fitted"),
    "linear, not fitted": (LinearSVC, "LinearSVC is not fitted"),
    "a pipeline, not fitted": (lambda: make_pipeline(StandardScaler(), classifier()), "not fitted"),
    "a search, not fitted": (lambda: GridSearchCV(LinearSVC(), {}), "not fitted"),
    "a search that keeps nothing": (
        lambda: fitted(GridSearchCV(LinearSVC(), {}, refit=False), labels(2)),
        "refit=True",
    ),
    "a regressor": (MLPRegressor, "'MLPRegressor'"),
    "trees": (RandomForestClassifier, "'RandomForestClassifier'"),
    "quadratic": (GaussianNB, "'GaussianNB'"),
    "votes": (lambda: VotingClassifier([("a", LinearSVC())]), "'VotingClassifier'"),
    "a transformer alone": (lambda: fitted(PCA(), None), "tells no classes apart"),
    "a pipeline of nothing": (lambda: Pipeline([("a", "passthrough")]), "end it in a classifier"),
    "a kernel": (lambda: fitted(SVC(), labels(2)), "kernel"),
    "votes by pairs": (lambda: fitted(SVC(kernel="linear"), labels(3)), "votes by pairs"),
    "several labels": (lambda: fitted(classifier(), several_labels()), "multi-label"),
    "several labels, linear": (lambda: fitted(RidgeClassifier(), several_labels()), "multi-label"),
    "several labels, one by one": (
        lambda: fitted(OneVsRestClassifier(LinearSVC()), several_labels()),
        "multi-label",
    ),
    "several outputs": (lambda: MultiOutputClassifier(LinearSVC()), "multi-label"),
    "several labels in a pipeline": (
        lambda: fitted(make_pipeline(StandardScaler(), classifier()), several_labels()),
        "multi-label",
    ),
}
BEFORE = {
    "rows": (Normalizer(), "a Normalizer"),
    "powers": (PowerTransformer(), "a PowerTransformer"),
    "products": (PolynomialFeatures(), "a PolynomialFeatures"),
    "parts": (NMF(2, max_iter=1000), "an? NMF"),
    "code": (FunctionTransformer(np.log1p), "code"),
    "clipped columns": (
        make_column_transformer((MinMaxScaler(clip=True), [0, 1])),
        "side by side in it is not affine",
    ),
    "added columns": (SimpleImputer(add_indicator=True), "SimpleImputer"),
    "somebody's": (MyScaler(), r"test_sklearn_refusals\.MyScaler before"),
    "columns": (make_column_transformer((PowerTransformer(), [0])), "a PowerTransformer"),
}


@pytest.mark.parametrize("case", [*REFUSED, *BEFORE])
def test_what_is_not_supported_is_refused_by_name(case):
    if case in REFUSED:
        build, message = REFUSED[case]
        model = build()
    else:
        before, message = BEFORE[case]
        model = fitted(make_pipeline(before, classifier()), labels(3))
    with pytest.raises(DataError, match=message) as caught:
        load(model)
    assert len(str(caught.value)) < 300
