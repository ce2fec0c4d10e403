"""A network and its points become the marks of their panel, from back to front."""

import numpy as np

from dnnflow._text import percent
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.flow.flow import Flow
from dnnflow.flow.separability import Separability, separable_from
from dnnflow.render.caption import Caption, layers_of, sayings_of
from dnnflow.render.curves import Boundary, Grid, Walls
from dnnflow.render.dots import Dots
from dnnflow.render.heading import Heading
from dnnflow.render.language import Language
from dnnflow.render.mark import Mark
from dnnflow.render.meter import Meter
from dnnflow.render.ruler import Ruler
from dnnflow.render.strip import Strip


def overlays(
    network: Network,
    dataset: Dataset,
    *,
    flow: Flow,
    verdicts: tuple[Separability, ...],
    title: str,
    words: Language,
) -> tuple[Mark, ...]:
    """All that is drawn of one animation.

    Args:
        network: In the gauge that is shown.
        dataset: The points and their classes.
        flow: Theirs.
        verdicts: On each cloud of the flow.
        title: What is shown.
        words: In which language.
    """
    labels = dataset.labels
    wrong = network.classify(dataset.points) != labels
    baseline = float(np.bincount(labels).max() / len(labels))
    return (
        Walls(),
        Grid(),
        Boundary(),
        Dots(labels, wrong),
        Ruler(),
        Heading(title, _facts(network, 1 - wrong.mean(), words), dataset.class_names),
        Caption(sayings_of(flow.stages, words)),
        Meter(verdicts, baseline, words),
        Strip(layers_of(flow.stages), separable_from(verdicts)),
    )


def _facts(network: Network, accuracy: float, words: Language) -> tuple[str, ...]:
    """How deep, wide and large the network is and how well it does."""
    return (
        _architecture(network, words),
        words.parameters.format(count=network.parameters),
        words.right.format(share=percent(accuracy)),
    )


def _architecture(network: Network, words: Language) -> str:
    """The hidden layers as the article counts them, or all widths if they differ."""
    widths = [layer.width for layer in network.hidden]
    if not widths:
        return words.no_hidden
    if len(set(widths)) > 1:
        return "–".join(map(str, [network.dimension, *widths, network.output.width]))
    return words.hidden.format(count=len(widths) - 1, width=widths[0])
