"""scikit-learn classifiers: our predictions are their probabilities or decisions to 1e-5."""

import warnings

import numpy as np
import pytest
from numpy.testing import assert_allclose

from dnnflow.errors import DataError
from dnnflow.exchange.load import load

pytest.importorskip("sklearn")
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.decomposition import NMF, PCA, FastICA, IncrementalPCA, TruncatedSVD
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import RandomForestClassifier, VotingClassifier
from sklearn.feature_selection import SelectKBest, VarianceThreshold
from sklearn.impute import SimpleImputer
from sklearn.linear_model import (
    LogisticRegression,
    LogisticRegressionCV,
    Perceptron,
    RidgeClassifier,
    RidgeClassifierCV,
    SGDClassifier,
)
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV
from sklearn.multiclass import OneVsRestClassifier
from sklearn.multioutput import MultiOutputClassifier
from sklearn.naive_bayes import ComplementNB, GaussianNB, MultinomialNB
from sklearn.neighbors import NearestCentroid, NeighborhoodComponentsAnalysis
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import Pipeline, make_pipeline, make_union
from sklearn.preprocessing import (
    FunctionTransformer,
    MaxAbsScaler,
    MinMaxScaler,
    Normalizer,
    PolynomialFeatures,
    PowerTransformer,
    RobustScaler,
    StandardScaler,
)
from sklearn.random_projection import GaussianRandomProjection, SparseRandomProjection
from sklearn.svm import SVC, LinearSVC, NuSVC

GENERATOR = np.random.default_rng(0)
POINTS = np.abs(GENERATOR.normal(3, 2, size=(60, 3)) * [1, 10, 0.1])


def classifier(**options):
    return MLPClassifier((4, 3), max_iter=30, tol=1, random_state=0, **options)


def labels(classes):
    return np.argsort(np.argsort(POINTS @ [1, 0.1, 20] + GENERATOR.normal(size=60))) * classes // 60


def fitted(model, target, points=POINTS):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fits that are stopped soon
        return model.fit(points, target)


def agree(model, classes, points=POINTS):
    model = fitted(model, labels(classes), points)
    network = load(model)
    ours = network.predict(np.asarray(points, float))
    assert (network.classify(np.asarray(points, float)) == model.predict(points)).all()
    theirs = values(model, points)
    if ours.shape[1] == 1 and theirs.ndim == 2:
        theirs = theirs[:, 1]
    assert_allclose(ours, theirs.reshape(ours.shape), rtol=1e-5, atol=1e-5)
    return network


def values(model, points):
    probable = hasattr(model, "predict_proba")
    return model.predict_proba(points) if probable else model.decision_function(points)


@pytest.mark.parametrize("activation", ["identity", "logistic", "tanh", "relu"])
@pytest.mark.parametrize("classes", [2, 3])
def test_a_classifier_predicts_the_same(activation, classes):
    agree(classifier(activation=activation), classes)


LINEAR = {
    "logistic": LogisticRegression(),
    "logistic without bias": LogisticRegression(fit_intercept=False),
    "logistic of a search of its own": LogisticRegressionCV(Cs=2, cv=2),
    "support vectors": LinearSVC(),
    "hinge": SGDClassifier(random_state=0),
    "perceptron": Perceptron(),
    "passive aggressive": SGDClassifier(penalty=None, learning_rate="pa1", eta0=1.0),
    "ridge": RidgeClassifier(),
    "ridge without bias": RidgeClassifier(fit_intercept=False),
    "ridge of a search of its own": RidgeClassifierCV(),
    "discriminants": LinearDiscriminantAnalysis(),
    "naive Bayes": MultinomialNB(),
    "complements": ComplementNB(),
}


@pytest.mark.parametrize("kind", LINEAR)
@pytest.mark.parametrize("classes", [2, 3])
def test_a_linear_classifier_is_an_output_layer_alone(kind, classes):
    assert len(agree(make_pipeline(MaxAbsScaler(), LINEAR[kind]), classes).layers) == 1


@pytest.mark.parametrize(
    ("model", "classes"),
    [
        (SGDClassifier(loss="log_loss", random_state=0), 2),
        (LogisticRegression(solver="liblinear"), 2),
        (SVC(kernel="linear"), 2),
        (NuSVC(kernel="linear", nu=0.2), 2),
        (OneVsRestClassifier(LinearSVC()), 3),
        (OneVsRestClassifier(make_pipeline(StandardScaler(), LinearSVC())), 3),
    ],
    ids=str,
)
def test_more_linear_classifiers_predict_the_same(model, classes):
    agree(model, classes)


@pytest.mark.parametrize(
    "model",
    [
        SGDClassifier(loss="log_loss", random_state=0),
        OneVsRestClassifier(LogisticRegression()),
        NearestCentroid(),
    ],
    ids=str,
)
def test_classes_that_are_scored_one_by_one_are_told_apart_the_same(model):
    model = fitted(model, labels(3))
    assert (load(model).classify(POINTS) == model.predict(POINTS)).all()


TRANSFORMERS = {
    "standard": StandardScaler(),
    "mean alone": StandardScaler(with_std=False),
    "deviation alone": StandardScaler(with_mean=False),
    "range": MinMaxScaler((-1, 2)),
    "clipped": MinMaxScaler(clip=True),
    "quartiles": RobustScaler(),
    "quartiles alone": RobustScaler(with_centering=False),
    "median alone": RobustScaler(with_scaling=False),
    "largest": MaxAbsScaler(),
    "components": PCA(),
    "whitened": PCA(2, whiten=True),
    "in parts": IncrementalPCA(2, whiten=True, batch_size=30),
    "singular values": TruncatedSVD(2),
    "independent": FastICA(2, random_state=0),
    "discriminant axes": LinearDiscriminantAnalysis(),
    "fewer discriminant axes": LinearDiscriminantAnalysis(n_components=1, solver="eigen"),
    "neighbours": NeighborhoodComponentsAnalysis(2, max_iter=3),
    "random": GaussianRandomProjection(2, random_state=0),
    "sparse random": SparseRandomProjection(2, random_state=0, dense_output=True),
    "selected": SelectKBest(k=2),
    "varying": VarianceThreshold(),
    "imputed": SimpleImputer(),
    "nothing": FunctionTransformer(),
    "passthrough": "passthrough",
    "nested": make_pipeline(StandardScaler(), make_pipeline(PCA(2), "passthrough")),
    "union": make_union(StandardScaler(), PCA(2, whiten=True), "passthrough"),
    "columns": make_column_transformer(
        (StandardScaler(), [2, 0]), (MinMaxScaler(), slice(1, 2)), remainder="passthrough"
    ),
    "masked columns": make_column_transformer((PCA(2), [True, False, True]), remainder="drop"),
    "weighted columns": ColumnTransformer(
        [("a", RobustScaler(), [0, 1]), ("b", "passthrough", [2])], transformer_weights={"a": 3.0}
    ),
}


@pytest.mark.parametrize("kind", TRANSFORMERS)
def test_an_affine_transformer_folds_in(kind):
    network = agree(make_pipeline(TRANSFORMERS[kind], StandardScaler(), classifier()), 3)
    assert network.dimension == 3
    assert len(network.layers) in {3, 4}  # a projection to fewer coordinates is a layer


def test_columns_are_picked_by_name():
    pandas = pytest.importorskip("pandas")
    table = pandas.DataFrame(POINTS, columns=["a", "b", "c"])
    columns = make_column_transformer((StandardScaler(), ["c", "a"]), (MinMaxScaler(), ["b"]))
    agree(make_pipeline(columns, classifier()), 3, table)


@pytest.mark.parametrize("search", [GridSearchCV, RandomizedSearchCV])
def test_a_search_gives_its_best(search):
    options = {"n_iter": 2} if search is RandomizedSearchCV else {}
    model = make_pipeline(StandardScaler(), LogisticRegression())
    grid = {"logisticregression__C": [0.1, 1.0]}
    agree(make_pipeline(MinMaxScaler(), search(model, grid, cv=2, **options)), 3)


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
    "somebody's": (MyScaler(), r"test_from_sklearn\.MyScaler before"),
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
