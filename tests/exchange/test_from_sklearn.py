"""scikit-learn classifiers: our predictions are their probabilities to 1e-5."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from dnnflow.errors import DataError
from dnnflow.exchange.load import load

pytest.importorskip("sklearn")
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

GENERATOR = np.random.default_rng(0)
POINTS = GENERATOR.normal(3, 2, size=(60, 2))


def classifier(**options):
    return MLPClassifier((4, 3), max_iter=30, tol=1, random_state=0, **options)


def labels(classes):
    return np.arange(len(POINTS)) % classes


@pytest.mark.parametrize("activation", ["identity", "logistic", "tanh", "relu"])
@pytest.mark.parametrize("classes", [2, 3])
def test_a_classifier_predicts_the_same(activation, classes):
    model = classifier(activation=activation).fit(POINTS, labels(classes))
    network = load(model)
    theirs = model.predict_proba(POINTS)
    assert_allclose(network.predict(POINTS), theirs if classes > 2 else theirs[:, 1:], atol=1e-5)
    assert (network.classify(POINTS) == model.predict(POINTS)).all()


@pytest.mark.parametrize(("mean", "deviation"), [(True, True), (True, False), (False, True)])
def test_a_scaler_before_it_folds_in(mean, deviation):
    scaler = StandardScaler(with_mean=mean, with_std=deviation)
    model = make_pipeline(scaler, "passthrough", classifier()).fit(POINTS, labels(3))
    network = load(model)
    assert_allclose(network.predict(POINTS), model.predict_proba(POINTS), atol=1e-5)
    assert len(network.layers) == 3


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (classifier(), "not fitted"),
        (make_pipeline(StandardScaler(), classifier()), "not fitted"),
        (MLPRegressor(), "'MLPRegressor'"),
        (make_pipeline(LogisticRegression()), "'LogisticRegression'"),
    ],
)
def test_what_is_not_supported_is_refused_by_name(model, message):
    with pytest.raises(DataError, match=message):
        load(model)
