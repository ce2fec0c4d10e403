"""Norms of networks that were made elsewhere: on their way no point comes near 0."""

import numpy as np
import pytest

from dnnflow.exchange.load import load
from dnnflow.flow.flow import flow_of
from dnnflow.flow.stages import Activation
from dnnflow.motion.paths import SPHERICAL, paths_of

POINTS = np.random.default_rng(0).normal(size=(200, 3)).astype(np.float32)


def of_torch():
    torch = pytest.importorskip("torch")
    nn = torch.nn
    torch.manual_seed(0)
    model = nn.Sequential(
        *(nn.Linear(3, 4), nn.LayerNorm(4), nn.Tanh()),
        *(nn.Linear(4, 3), nn.RMSNorm(3), nn.Linear(3, 2)),
    ).eval()
    with torch.no_grad():
        return model, model(torch.from_numpy(POINTS)).numpy()


def of_keras():
    keras = pytest.importorskip("keras")
    layers = keras.layers
    keras.utils.set_random_seed(0)
    norms = layers.LayerNormalization(), layers.LayerNormalization(center=False)
    chain = layers.Dense(4), norms[0], layers.Dense(3, "tanh"), norms[1], layers.Dense(2)
    model = keras.Sequential([keras.Input((3,)), *chain])
    model.compile("sgd", "mse")
    model.fit(POINTS, POINTS[:, :2], epochs=1, verbose=0)
    return model, model.predict(POINTS, verbose=0)


@pytest.mark.parametrize("made", [of_torch, of_keras])
@pytest.mark.parametrize("path", ["turn", "continuous"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_no_point_passes_0_within_a_norm(made, path):
    model, theirs = made()
    network = load(model)
    np.testing.assert_allclose(network.predict(POINTS), theirs, atol=1e-5)
    flow, norms = flow_of(network, POINTS.astype(float)), 0
    for number, stage in enumerate(flow.stages):
        if not isinstance(stage, Activation) or stage.function.partition("(")[0] not in SPHERICAL:
            continue
        norms += 1
        start, end = flow.clouds[number : number + 2]
        ends = np.minimum(*(np.linalg.norm(each, axis=1) for each in (start, end)))
        for progress in np.linspace(0, 1, 41):
            move = stage.moving(paths_of(path), flow.centroids[number], progress)
            assert (np.linalg.norm(move(start, end), axis=1) >= ends * (1 - 1e-9)).all()
    assert norms == 2
