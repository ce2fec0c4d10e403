"""The number of a layer becomes what formulas call it, and what goes in and out."""


def affine_formula(layer: int) -> str:
    """The affine map of a layer, given by its number from 1, in mathtext.

    The indices are the article's: 0 is ``input_layer``, 1 is ``hidden_layer1``.
    """
    return rf"{numbered('W', layer - 1)}\,{before(layer)} + {numbered('b', layer - 1)}"


def numbered(letter: str, number: int) -> str:
    """A letter with a subscript; matplotlib reads braces slowly, and one digit needs none."""
    return f"{letter}_{number}" if number < 10 else f"{letter}_{{{number}}}"


def before(layer: int) -> str:
    """What goes into a layer, given by its number from 1."""
    return after(layer - 1) if layer > 1 else "x"


def after(layer: int) -> str:
    """What comes out of a layer, given by its number from 1."""
    return numbered("h", layer - 1)
