"""What the stages of a network say of themselves: formulas, deeds, places and names."""

import numpy as np
import pytest

from dnnflow.dnn.network import Layer, Network
from dnnflow.flow.separators import _carried
from dnnflow.flow.stage import Phrase, cloud_names, sayings_of
from dnnflow.flow.stages import Activation, Affine, stages_of

QUARTER = np.array([[0.0, 1], [-1, 0]])


def deeds(stage):
    return stage.saying(1, arrived=False).deeds


@pytest.mark.parametrize(
    ("weight", "bias", "said"),
    [
        (np.eye(2), (0, 0), [("stretch", {"factors": "1 × 1"})]),
        (
            2 * QUARTER,
            (0, 1),
            [("turn", {"degrees": 90}), ("stretch", {"factors": "2 × 2"}), ("shift", {})],
        ),
        (np.diag([3.0, -0.5]), (0, 0), [("flip", {}), ("stretch", {"factors": "3 × 0.5"})]),
        (np.diag([5.0, 4, 3, 2]), (0,) * 4, [("stretch", {"factors": "5 × … × 2"})]),
        (np.diag([5.0, 4, 3]), (0,) * 3, [("stretch", {"factors": "5 × 4 × 3"})]),
    ],
)
def test_an_affine_map_is_a_turn_a_stretch_and_a_shift(weight, bias, said):
    made = deeds(Affine(weight, np.array(bias, float), "layer"))
    assert [each.key for each in made] == [key for key, _ in said]
    for each, (_, values) in zip(made, said, strict=True):
        assert each.values == (values if "degrees" not in values else pytest.approx(values))


@pytest.mark.parametrize(
    ("function", "phrase"),
    [
        ("tanh", Phrase("between", {"low": "−1", "high": "1"})),
        ("sigmoid", Phrase("between", {"low": "0", "high": "1"})),
        ("relu", Phrase("other", {"function": "relu"})),
        ("elu(0.5)", Phrase("other", {"function": "elu(0.5)"})),
    ],
)
def test_an_activation_squashes_between_its_bounds_or_bends(function, phrase):
    assert deeds(Activation(function, "layer")) == (phrase,)


def test_formulas_count_the_layers_and_begin_with_the_input():
    layers = [Layer(np.eye(2), np.ones(2), "tanh", f"hidden {k}") for k in range(2)]
    network = Network((*layers, Layer(np.ones((2, 1)), np.zeros(1))))
    stages = stages_of(network)
    said = sayings_of(stages)
    assert ["".join(each.formula) for each in said] == [
        r"$W_0\,x + b_0$",
        r"$h_0 = $$\tanh$$(W_0\,x + b_0)$",
        r"$W_1\,h_0 + b_1$",
        r"$h_1 = $$\tanh$$(W_1\,h_0 + b_1)$",
        r"$h_1 = $$\tanh$$(W_1\,h_0 + b_1)$",
    ]
    assert [each.place for each in said] == [f"hidden {number}" for number in (0, 0, 1, 1, 1)]
    names = [r"$x$", r"$W_0\,x + b_0$", "$h_0$", r"$W_1\,h_0 + b_1$", "$h_1$"]
    assert list(cloud_names(stages)) == names
    assert [stage.title for stage in stages[:2]] == ["hidden 0 affine", "hidden 0 tanh"]


def test_numbers_of_two_digits_have_braces():
    formula = "".join(Affine(np.eye(2), np.zeros(2), "l").saying(11, arrived=False).formula)
    assert formula == r"$W_{10}\,h_9 + b_{10}$"


def test_a_basis_that_is_lost_is_found_anew():
    normal = np.arange(1.0, 4)
    axes = np.linalg.svd(normal[None])[2]
    for basis in (
        axes[1:].T,
        axes[:-1].T,
    ):  # the second holds the normal
        carried = _carried(basis, normal)
        assert np.abs(normal @ carried).max() < 1e-12
        assert np.allclose(carried.T @ carried, np.eye(2))


@pytest.mark.parametrize(
    ("weight", "bias", "steps"),
    [
        (2 * QUARTER, (0, 1), ["turn", "stretch", "turn", "shift"]),
        (np.diag([3.0, -0.5]), (0, 1), ["flip", "stretch", "flip", "shift"]),
        (np.eye(2), (0, 0), ["", "stretch", "", ""]),
    ],
)
def test_each_step_of_an_affine_map_is_a_deed_or_nothing(weight, bias, steps):
    saying = Affine(weight, np.array(bias, float), "layer").saying(1, arrived=False)
    assert [each and each.key for each in saying.steps] == steps
    moments = [saying.step((number + 0.5) / 4) for number in range(4)]
    assert moments == list(saying.steps)
    assert saying.step(0.0) == saying.step(1.0) == ""
