"""Formulas as text: every stage's is said with the same letters, and nothing of mathtext stays."""

import pytest

from dnnflow.dnn.activations import ACTIVATIONS, formula
from dnnflow.flow.stages import affine_formula
from dnnflow.render.script.formula import Letters, letters_of


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("layer", [1, 2, 12])
def test_no_command_of_mathtext_stays(name, layer):
    letters = letters_of(f"$h_{{{layer}}} = $${formula(name)}$$({affine_formula(layer)})$")
    text = "".join(each.text for each in letters)
    assert not set(text) & set("\\{}_$")
    assert text.startswith(f"h{layer} = ")
    assert [each.text for each in letters if each.italic][:2] == ["h", "W"]
    assert [each.text for each in letters if each.low] == [
        *(str(layer), str(layer - 1)),
        *([str(layer - 2)] if layer > 1 else []),
        str(layer - 1),
    ]


def test_words_parameters_and_spaces():
    assert letters_of("epoch 3 of 9") == (Letters("epoch 3 of 9"),)
    assert letters_of(f"${formula('leaky_relu(0.1)')}$") == (
        Letters("leaky relu"),
        Letters("0.1", low=True),
    )
    assert letters_of(r"$\log\,\sigma$") == (Letters("log\u2009σ"),)
    assert letters_of("$x$") == (Letters("x", italic=True),)
    assert letters_of("") == ()
