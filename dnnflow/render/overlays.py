"""A strand of a film becomes the marks of its panel, from back to front."""

from collections.abc import Iterator

import numpy as np

from dnnflow._text import percent
from dnnflow.dnn.network import Network
from dnnflow.linear.separability import separable_from
from dnnflow.projection.film import Strand
from dnnflow.projection.flat import Coordinates, Principal
from dnnflow.projection.views import Projection
from dnnflow.render.caption import Caption, layers_of, sayings_of
from dnnflow.render.crowd import Crowd
from dnnflow.render.curves import Boundary, Grid, Walls
from dnnflow.render.dots import Dots, DotsOverEpochs
from dnnflow.render.heading import Heading
from dnnflow.render.language import Language
from dnnflow.render.mark import Mark
from dnnflow.render.meter import Meter
from dnnflow.render.ruler import Ruler
from dnnflow.render.strip import Strip


def overlays(strand: Strand, words: Language) -> tuple[Mark, ...]:
    """All that is drawn of one animation, in words of some language."""
    labels, stages = strand.dataset.labels, strand.flow.stages
    dots = tuple(Dots(labels, wrong) for wrong in strand.mistakes)
    baseline = float(np.bincount(labels).max() / len(labels))
    right = 1 - strand.mistakes[-1].mean()
    return (
        Walls(),
        Grid(),
        Boundary(),
        Crowd(labels),
        DotsOverEpochs(dots) if len(dots) > 1 else dots[0],
        Ruler(),
        Heading(strand.title, _facts(strand, right, words), strand.dataset.class_names),
        Caption(sayings_of(stages, words)),
        Meter(strand.verdicts, baseline, words),
        Strip(layers_of(stages), separable_from(strand.verdicts)),
    )


def _facts(strand: Strand, right: float, words: Language) -> tuple[str, ...]:
    """How deep and wide the network is, what is seen of it, how large it is, how well it does."""
    return (
        _architecture(strand.network, words),
        *_seen(strand.projection, words),
        words.parameters.format(count=strand.network.parameters),
        words.right.format(share=percent(right)),
    )


def _seen(projection: Projection, words: Language) -> Iterator[str]:
    """Which plane is seen, if there is more than one."""
    if isinstance(projection, Principal):
        width, share = len(projection.axes), percent(projection.share)
        yield words.principal.format(width=width, share=share)
    elif isinstance(projection, Coordinates) and projection.width > 2:
        yield words.coordinates.format(width=projection.width)


def _architecture(network: Network, words: Language) -> str:
    """The hidden layers as the article counts them, or all widths if they differ."""
    widths = [layer.width for layer in network.hidden]
    if not widths:
        return words.no_hidden
    if len(set(widths)) > 1:
        return "–".join(map(str, [network.dimension, *widths, network.output.width]))
    return words.hidden.format(count=len(widths) - 1, width=widths[0])
