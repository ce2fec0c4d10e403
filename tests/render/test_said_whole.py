"""All that films say finds room: in fewer words where it is narrow, but never cut off."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from animations import QUICK
from blocks import residual_network
from networks import random_network
from noted import Noted
from topologies import of_kind
from trainings import history

from dnnflow.data.shapes import DATASETS
from dnnflow.raster.box import Box
from dnnflow.raster.text import ELLIPSIS
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import draw_marks, marks_of
from dnnflow.render.panel import Panel
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, film_of

SMALLEST = ((280, 280), (480, 270), (280, 500))
LARGER = (
    *((side, side) for side in (320, 400, 480, 640, 1080)),
    *((640, 360), (1280, 720), (1920, 1080)),
    *((400, 700), (480, 854), (1080, 1920)),
)


def points(name, **options):
    return DATASETS[name](40, seed=0, **options)


def states():
    """Recorded clouds of 40 points, in up to 64 dimensions."""
    generator = np.random.default_rng(0)
    labels = np.arange(40) % 10
    clouds = [generator.normal(size=(40, width)) for width in (64, 40, 12)]
    names = ("input", "convolution_1", "logits")
    return Animation.of_clouds(clouds, labels, names=names, schedule=QUICK)


def network_of(function, data="moons", *, width=2, units=1, **options):
    network = random_network(1, 1, width, units=units, activation=function)
    return Animation(network, points(data, **options), QUICK)


FILMS = {
    "tanh": lambda: network_of("tanh", "rings"),
    "wide": lambda: network_of("tanh", "rings", width=3),
    "very wide": lambda: network_of("sigmoid", "blobs", width=8, units=3),
    "softplus": lambda: network_of("softplus"),
    "softmax": lambda: network_of("softmax"),
    "ten classes": lambda: network_of("leaky_relu", "blobs", units=10, classes=10),
    "relu": lambda: network_of("relu"),
    "clipping": lambda: Animation(of_kind("wider relu", 3), points("moons"), QUICK),
    "narrow": lambda: Animation(of_kind("narrower", 2), points("rings"), QUICK),
    "residual": lambda: Animation(residual_network(4, blocks=2), points("spirals"), QUICK),
    "calm": lambda: Animation(residual_network(4, blocks=2, scale=0.3), points("spirals"), QUICK),
    "learning": lambda: Animation(history(), points("moons"), QUICK),
    "recorded": states,
}


def sizes(name, language):
    """The smallest of each shape, and a third of the others: all with every language, by turns."""
    turn = list(FILMS).index(name) + list(LANGUAGES).index(language)
    return (*SMALLEST, *LARGER[turn % 3 :: 3])


@cache
def track_of(name, language):
    (track,) = film_of(replace(FILMS[name](), language=language)).tracks
    return track


def said_at(track, size):
    """All lines of words at each cloud, and when the end has settled."""
    panel, marks = Panel.of(Box(0, 0, *size), THEMES["dark"]), marks_of(track)
    for cloud in range(len(track.flow.clouds)):
        canvas = Noted(panel.box)
        draw_marks(marks, canvas, panel, track.when(track.time_of(cloud)))
        yield from ("".join(piece for piece, _ in line.pieces) for line in canvas.lines_of_words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILMS)
def test_nothing_that_a_film_says_is_cut_off(name, language):
    track = track_of(name, language)
    for size in sizes(name, language):
        cut = [line for line in said_at(track, size) if line.endswith(ELLIPSIS)]
        assert not cut, size


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_in_fewer_words_is_shorter_and_has_the_same_gaps(language):
    words = LANGUAGES[language]
    for key, brief in words.briefly.items():
        for whole in np.ravel([getattr(words, key)]):
            assert len(brief) <= len(whole)
            gaps = [each.split("}")[0] for each in brief.split("{")[1:]]
            assert all(f"{{{gap}}}" in whole for gap in gaps)
