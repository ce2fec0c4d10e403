"""The place of a layer becomes its name, as the article has it."""

INPUT = "input"
"""What the points are called before any layer."""

OUTPUT_LAYER = "output_layer"


def layer_name(place: int) -> str:
    """A layer that is not the output layer, by its place from 0; the first is ``input_layer``.

    The article counts the hidden layers behind it: ``hidden_layer1``, ``hidden_layer2`` and so on.
    """
    return f"hidden_layer{place}" if place else "input_layer"


def block_name(place: int) -> str:
    """A residual block, by its place among all blocks, from 0."""
    return f"residual_block{place + 1}"


def layer_names(count: int) -> tuple[str, ...]:
    """All layers of a network, the output layer last."""
    return (*map(layer_name, range(count - 1)), OUTPUT_LAYER)
