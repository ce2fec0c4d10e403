"""Formulas that captions have become MathML that says the same."""

import pytest

from dnnflow.dnn.activations import ACTIVATIONS, formula
from dnnflow.flow.stages import affine_formula
from dnnflow.save.pages.mathml import is_formula, mathml_of


def letters(tree):
    return "".join(part if isinstance(part, str) else letters(part) for part in tree[1:])


def tags(tree):
    yield tree[0]
    for part in tree[1:]:
        if not isinstance(part, str):
            yield from tags(part)


def test_an_affine_map():
    assert mathml_of(f"${affine_formula(2)}$") == [
        "math",
        ["msub", "W", "1"],
        " ",
        ["msub", "h", "0"],
        "+",
        ["msub", "b", "1"],
    ]


def test_a_number_of_two_digits():
    assert letters(mathml_of(f"${affine_formula(12)}$")) == "W11 h10+b11"


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_every_activation(name):
    tree = mathml_of(f"${formula(name)}$")
    said = letters(tree)
    assert said
    assert not set(said) & set("\\{}_$")
    assert set(tags(tree)) <= {"math", "msub", "mrow"}


def test_a_parameter_stands_below():
    said = mathml_of(f"${formula('leaky_relu(0.1)')}$")
    assert said == ["math", ["msub", "leaky\u00a0relu", "0.1"]]


@pytest.mark.parametrize(
    ("text", "is_one"), [("$x$", True), ("epoch 3", False), ("$", False), ("5 $", False)]
)
def test_what_is_a_formula(text, is_one):
    assert is_formula(text) == is_one


@pytest.mark.parametrize(
    "text", ["$$", "$_$", "$W_$", "$W_{1$", r"$\mathrm$", r"$\mathrm{a$", "$}$"]
)
def test_half_a_formula_is_still_a_tree(text):
    assert mathml_of(text)[0] == "math"
