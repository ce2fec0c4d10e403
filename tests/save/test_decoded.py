"""Films of networks in every format that moves: what decoders show is what was painted."""

from functools import cache

import numpy as np
import pytest
from films import decoded, rms
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.motion.schedule import Schedule
from dnnflow.render.painter import painter_of
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, film_of

SIZE, RATE, PICTURES = (192, 128), 10.0, 12
SUFFIXES = [suffix for suffix, form in FORMATS.items() if form.movie]

FARTHEST = {".mov": 2.0, **dict.fromkeys((".mp4", ".webm"), 12.0)}
"""RMS in grey levels: of halved chroma, which blurs the rims of dots; of ProRes; of palettes."""


@cache
def shown(kind, theme):
    schedule = Schedule(duration=PICTURES / RATE, fps=RATE)
    width = 3 if kind == "3-D" else 2
    one = Animation(random_network(0, 1, width), moons(15), schedule, theme=theme)
    return one | one if kind == "comparison" else one


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("kind", "theme"), [("2-D", "dark"), ("3-D", "light"), ("comparison", "dark")]
)
def test_what_is_decoded_is_what_was_painted(tmp_path, suffix, theme, kind):
    path = shown(kind, theme).save(tmp_path / f"film{suffix}", size=SIZE)
    film = film_of(shown(kind, theme))
    painter = painter_of(film, SIZE)
    facts, images = probe(path), decoded(path)
    assert facts.size == SIZE
    assert facts.duration == pytest.approx(PICTURES / RATE, abs=1e-3)
    assert len(images) == facts.frames
    for index in (0, PICTURES // 2, PICTURES - 1):
        painted = painter.picture(film.at(index)).image()
        nearest = min(rms(painted, image) for image in images)
        assert nearest < FARTHEST.get(suffix, 6.0)
    corner = painter.picture(film.at(PICTURES - 1)).image()[2, 2].astype(int)
    assert np.abs(images[-1][2, 2] - corner).max() <= 4
