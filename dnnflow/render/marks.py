"""A track of a film becomes the marks of its panel, from back to front."""

from collections.abc import Iterator

import numpy as np

from dnnflow._text import percent
from dnnflow.dnn.network import Network
from dnnflow.flow.stage import layers_of, sayings_of
from dnnflow.linear.separability import separable_from
from dnnflow.projection.film import Track
from dnnflow.render.caption import Caption
from dnnflow.render.crowd import Crowd
from dnnflow.render.curves import Boundary, Grid, Walls
from dnnflow.render.dots import Dots, DotsOverEpochs
from dnnflow.render.heading import Heading
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.mark import Mark
from dnnflow.render.meter import Meter
from dnnflow.render.ruler import Ruler
from dnnflow.render.strip import Strip


def marks_of(track: Track) -> tuple[Mark, ...]:
    """All that is drawn of one track."""
    words, labels, stages = LANGUAGES[track.language], track.dataset.labels, track.flow.stages
    baseline = float(np.bincount(labels).max() / len(labels))
    return (
        Walls(),
        Grid(),
        Boundary(),
        Crowd(labels),
        dots_of_track(track),
        Ruler(),
        Heading(track.title, _facts(track, words), track.dataset.class_names),
        Caption(sayings_of(stages), words),
        Meter(track.verdicts, baseline, words),
        Strip(layers_of(stages), separable_from(track.verdicts)),
    )


def dots_of_track(track: Track) -> Mark:
    """The points, those that are misclassified open; over epochs by each epoch's network."""
    dots = tuple(Dots(track.dataset.labels, wrong) for wrong in track.mistakes)
    return DotsOverEpochs(dots) if len(dots) > 1 else dots[0]


def _facts(track: Track, words: Language) -> tuple[str, ...]:
    """How deep and wide the network is, what is seen of it, how large it is, how well it does."""
    right = 1 - track.mistakes[-1].mean()
    return (
        _architecture(track.network, words),
        *_seen(track, words),
        words.parameters.format(count=track.network.parameters),
        words.right.format(share=percent(right)),
    )


def _seen(track: Track, words: Language) -> Iterator[str]:
    """Which plane is seen, if there is more than one."""
    seen = track.projection.shown
    if seen is not None:
        yield words.say(seen)


def _architecture(network: Network, words: Language) -> str:
    """The hidden layers as the article counts them, or all widths if they differ."""
    widths = [layer.width for layer in network.hidden]
    if not widths:
        return words.no_hidden
    if len(set(widths)) > 1:
        return "–".join(map(str, [network.dimension, *widths, network.output.width]))
    return words.hidden.format(count=len(widths) - 1, width=widths[0])
