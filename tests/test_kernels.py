"""Kernels: from any number of threads the same pixels, and no disk that they cannot do without."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from networks import random_network

from dnnflow.animation import Animation
from dnnflow.data.shapes import moons
from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.writers.gif import MOST_COLOURS

DRAWING = """
import numpy as np
from dnnflow.render.canvas import Canvas
from dnnflow.render.sprites import Dot, sprites_of
from dnnflow.render import kernels

canvas = Canvas.blank((64, 64), "#000000", "rgb")
dot = Dot("#ffffff", "#ffffff", 6.0)
canvas.dots(np.array([[32.0, 32.0]]), np.zeros(1, np.intp), sprites_of((dot,), "rgb"))
assert canvas.planes[0][32, 32] == 255
print(kernels.blend_sprites.compiled(3).stats.cache_path)
"""


def test_without_a_place_on_disk_kernels_are_compiled_all_the_same():
    """Numba looks for a folder beside the code, in the home folder and in an archive."""
    nowhere = {**os.environ, "NUMBA_CACHE_LOCATOR_CLASSES": "ZipCacheLocator"}
    done = subprocess.run(
        [sys.executable, "-c", DRAWING], env=nowhere, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "None"


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
def test_any_number_of_threads_paints_the_same(layout):
    schedule = Schedule(duration=0.5, fps=20)
    film = Animation(random_network(0, 2, 3), moons(200), schedule).film((160, 120), layout)
    alone = [film.picture(index) for index in range(film.frames)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(film.picture, range(film.frames)))
    for one, other in zip(alone, together, strict=True):
        for plane, expected in zip(one.planes, other.planes, strict=True):
            np.testing.assert_array_equal(plane, expected)


def test_fewer_colours_make_a_smaller_gif(tmp_path):
    shown = Animation(random_network(0, 1, 2), moons(200), Schedule(duration=0.5, fps=20))
    few, many = (shown.save(tmp_path / f"{k}.gif", size=(200, 200), colors=k) for k in (4, 64))
    assert few.stat().st_size < 0.8 * many.stat().st_size


@pytest.mark.parametrize("colors", [-1, 1, MOST_COLOURS + 1])
def test_a_gif_has_no_other_numbers_of_colours(tmp_path, colors):
    shown = Animation(random_network(0, 1, 2), moons(20), Schedule(duration=0.5, fps=20))
    with pytest.raises(UsageError, match="colours"):
        shown.save(tmp_path / "film.gif", colors=colors)
    assert not list(tmp_path.iterdir())
