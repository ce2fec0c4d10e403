"""A network becomes a table of its layers, as Keras prints one."""

from dnnflow._text import aligned
from dnnflow.dnn.activations import shown
from dnnflow.dnn.network import Link, Network

SUMMARY_HEADER = ("Layer (type)", "Activation", "Output Shape", "Param #")


def summary(network: Network) -> str:
    """The layers with their activations, output shapes and parameters, and the totals."""
    rows = [
        (
            f"{link.name} ({link.kind})",
            _activations(link),
            f"(None, {link.width})",
            f"{link.parameters:,}",
        )
        for link in network.layers
    ]
    header, *lines = aligned([SUMMARY_HEADER, *rows], right=frozenset({3}))
    rule = "─" * len(header)
    total = f"Total params: {network.parameters:,}"
    return "\n".join([f'Model: "{network.name}"', rule, header, rule, *lines, rule, total])


def _activations(link: Link) -> str:
    """What a layer or the layers of a block do behind their weights."""
    kinds = dict.fromkeys(shown(each.activation) for each in link.dense)
    return ", ".join(kinds)
