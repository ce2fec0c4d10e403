"""What each kind of stage keeps of its whole space."""

import numpy as np
import pytest

from dnnflow.dnn.activations import ACTIVATIONS
from dnnflow.flow.stages import Activation, Affine
from dnnflow.flow.topology.maps import CERTAIN, CLIPPING, GONE, kept_by, rank_of


def affine(weight):
    weight = np.array(weight, float)
    return kept_by(Affine(weight, np.zeros(weight.shape[1]), "layer"))


@pytest.mark.parametrize(
    ("weight", "keeping", "rank", "sign"),
    [
        ([[2, 0], [0, 1]], "homeomorphism", 2, 1),
        ([[0, 1], [1, 0]], "homeomorphism", 2, -1),
        ([[1, 2], [2, 4]], "loss", 1, 0),
        ([[0, 0], [0, 0]], "loss", 0, 0),
        ([[1, 0, 1], [0, 1, 1]], "embedding", 2, 0),
        ([[1, 2, 3], [2, 4, 6]], "loss", 1, 0),
        ([[1], [2]], "loss", 1, 0),
        ([[1, 0], [0, (CERTAIN * GONE) ** 0.5]], "unknown", None, 0),
    ],
)
def test_a_weight_keeps_what_its_rank_says(weight, keeping, rank, sign):
    kept = affine(weight)
    assert (kept.keeping, kept.rank, kept.sign, kept.bends) == (keeping, rank, sign, False)


@pytest.mark.parametrize("function", [*ACTIVATIONS, "leaky_relu(-0.5)", "elu(-1)", "prelu(0.1,-1)"])
def test_an_activation_is_one_to_one_only_if_it_rises_all_the_way(function):
    kept = kept_by(Activation(function, "layer"))
    values = Activation(function, "layer")(np.linspace(-8, 8, 2000)[:, None] * [1.0, 1.0])
    rises = bool((np.diff(values, axis=0) > 0).all())
    assert kept.injective == (rises and ACTIVATIONS[function.partition("(")[0]].pointwise)
    assert kept.bends


@pytest.mark.parametrize("function", CLIPPING)
def test_a_clip_leaves_a_number_or_puts_a_bound_there_without_rounding(function):
    numbers = np.random.default_rng(0).normal(0, 5, size=(1000, 2))
    clipped = Activation(function, "layer")(numbers)
    changed = clipped[clipped != numbers]
    assert kept_by(Activation(function, "layer")).keeping == "clipping"
    assert len(changed)
    assert len(np.unique(changed)) <= 2


def test_the_rank_of_a_weight_does_not_hang_on_its_size():
    for scale in (1e-12, 1.0, 1e12):
        assert rank_of(scale * np.eye(3)) == 3
