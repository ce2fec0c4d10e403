"""A network becomes a table of its layers, as Keras prints one."""

from dnnflow.dnn.network import Network


def summary(network: Network) -> str:
    """The layers with their activations, output shapes and parameters, and the totals."""
    rows = [
        (f"{layer.name} (Dense)", layer.activation, f"(None, {layer.width})", f"{layer.parameters}")
        for layer in network.layers
    ]
    table = [("Layer (type)", "Activation", "Output Shape", "Param #"), *rows]
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if column == len(widths) - 1 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in table
    ]
    rule = "─" * len(lines[0])
    total = f"Total params: {network.parameters:,}"
    return "\n".join([f'Model: "{network.name}"', rule, lines[0], rule, *lines[1:], rule, total])
