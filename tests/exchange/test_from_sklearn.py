"""scikit-learn classifiers: our predictions are their probabilities or decisions to 1e-5."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from dnnflow.exchange.load import load

pytest.importorskip("sklearn")
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.decomposition import PCA, FastICA, IncrementalPCA, TruncatedSVD
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
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
from sklearn.naive_bayes import ComplementNB, MultinomialNB
from sklearn.neighbors import NearestCentroid, NeighborhoodComponentsAnalysis
from sklearn.pipeline import make_pipeline, make_union
from sklearn.preprocessing import (
    FunctionTransformer,
    MaxAbsScaler,
    MinMaxScaler,
    RobustScaler,
    StandardScaler,
)
from sklearn.random_projection import GaussianRandomProjection, SparseRandomProjection
from sklearn.svm import SVC, LinearSVC, NuSVC
from sklearn_models import POINTS, classifier, fitted, labels


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
