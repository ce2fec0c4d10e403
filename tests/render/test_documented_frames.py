"""Pictures stay as they were documented, within one grey level, however they are drawn.

After a change of looks that is meant, ``python tests/render/test_documented_frames.py`` documents
them again.
"""

from dataclasses import replace
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest
from networks import random_network
from painted import painted

from dnnflow.data.shapes import DATASETS
from dnnflow.motion.schedule import Schedule
from dnnflow.render.caption import Caption
from dnnflow.render.heading import Heading
from dnnflow.render.strip import Meter
from dnnflow.render.topology.badge import Badge
from dnnflow.show.animation import Animation

FOLDER = Path(__file__).parent / "frames"
WORDS = (Badge, Heading, Caption, Meter)
"""Letters follow from the version of matplotlib; all else that is drawn follows from numbers."""


def animation(name, points, *, width=2, theme="dark", units=1):
    network = random_network(3, 3, width, units=units)
    schedule = Schedule(duration=4, fps=25)
    return Animation(network, DATASETS[name](points, seed=0), schedule, theme=theme).alone()


def four():
    moons, rings = animation("moons", 300), animation("rings", 300)
    return (moons | rings) & (rings | moons)


FILMS = {
    "plane-video": lambda: painted(animation("moons", 1000), (640, 360), "yuv420"),
    "plane-light": lambda: painted(animation("moons", 1000, theme="light"), (360, 360)),
    "orbit": lambda: painted(animation("rings", 500, width=3), (360, 360)),
    "orbit-video": lambda: painted(animation("rings", 500, width=3), (480, 270), "yuv420"),
    "three-classes": lambda: painted(animation("spirals", 200, units=3), (360, 360)),
    "crowd-video": lambda: painted(animation("moons", 60_000), (480, 270), "yuv420"),
    "four": lambda: painted(four(), (640, 360), "yuv420"),
}
MOMENTS = (0.0, 1.13, 1.8, 2.6, 3.96)
"""Seconds: the input, an affine map and a tanh on their way, another, and the end."""


def drawn(name):
    """The pictures of a film at all moments, one below the other, as one image."""
    film = FILMS[name]()
    marks = [
        tuple(mark for mark in panel if not isinstance(mark, WORDS)) for panel in film.painter.marks
    ]
    film = replace(film, painter=replace(film.painter, marks=tuple(marks)))
    return np.concatenate([one_image(film.picture(film.index_at(time))) for time in MOMENTS])


def one_image(picture):
    if picture.layout == "rgb":
        return picture.image()
    luma, *chroma = picture.planes
    return np.concatenate([luma, np.concatenate(chroma, axis=1)])


@pytest.mark.parametrize("name", FILMS)
def test_pictures_are_as_documented(name):
    documented = imageio.imread(FOLDER / f"{name}.png").astype(int)
    assert np.abs(documented - drawn(name)).max() <= 1


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name in FILMS:
        imageio.imwrite(FOLDER / f"{name}.png", drawn(name))
