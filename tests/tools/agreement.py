"""Films of random networks, paths, views and activations; run, how far the player is from Python.

PYTHONPATH=.:tests/tools python tests/tools/agreement.py 60
"""

import sys
from dataclasses import replace
from itertools import pairwise, product
from time import monotonic

import numpy as np
from pages import chromium
from players import differences, page_of_modules

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.activations import ACTIVATIONS
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.flow.sources import Layers
from dnnflow.motion.easing import EASINGS
from dnnflow.motion.paths import PATHS, WALLED
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation, film_of

SPELLINGS = (
    *ACTIVATIONS,
    *("leaky_relu(0.01)", "softplus(2,20)", "hard_tanh(-2,2)", "elu(0.5)", "threshold(0.1,2)"),
    *("thresholded_relu(0.5,0.1,6)", "squareplus(1)", "celu(2)", "hard_sigmoid(0.3,0.4)"),
)

CONTINUOUS = [each for each in SPELLINGS if not each.startswith(("threshold", "hard_shrink"))]
"""Grids have vertices on the very jumps of the others: there a rounding decides on the side."""

VIEWS_OF_WIDTH = {1: ("plane", "xy"), 2: ("plane", "xy"), 3: ("orbit", "xy", "pca")}


def random_film(seed, path=None):
    """A film of a random network; every choice follows from the seed, but for a path that is given.

    The points are in double precision. Networks that overflow are passed over.
    """
    for attempt in range(100):
        try:
            return replace(film_of(_animation(seed + 1000 * attempt, path)), private=False)
        except DataError:
            continue
    raise AssertionError(f"no film of seed {seed}")


def _animation(seed, path):
    pick = np.random.default_rng(seed)
    function = CONTINUOUS[seed % len(CONTINUOUS)]
    most = int(pick.integers(1, 7))
    widths = [
        int(pick.integers(2, 4)),
        *pick.integers(1, most + 1, size=pick.integers(0, 4)).tolist(),
    ]
    output_stage = bool(pick.integers(2))
    classes = int(pick.integers(2, 4))
    network = _network(pick, [*widths, classes], function)
    seen = max([*widths, classes if output_stage else 0])
    walled = function in WALLED and pick.integers(2)
    schedule = Schedule(
        affine=0.4,
        activation=0.3,
        hold=0.1,
        intro=0.2,
        outro=float(pick.choice([0.1, 1.5])),
        fps=10,
        easing=str(pick.choice(list(EASINGS))),
        path=path or str(pick.choice(list(PATHS))),
        activation_path="walls" if walled else "straight",
        pace=str(pick.choice(["journey", "equal"])),
        **_part(pick, len(widths) - 1),
    )
    view = str(pick.choice(VIEWS_OF_WIDTH.get(seen, ("pca", "xy"))))
    gauge = str(pick.choice(["canonical", "raw"]))
    source = Layers(network, output_stage=output_stage)
    return Animation(source, _points(pick, widths[0], classes), schedule, gauge, view)


def _network(pick, widths, function):
    shapes = list(pairwise(widths))
    return Network.from_arrays(
        [pick.normal(size=shape) * 1.3 / np.sqrt(shape[0]) for shape in shapes],
        [pick.normal(size=shape[1]) / 2 for shape in shapes],
        [function] * (len(shapes) - 1) + ["softmax"],
    )


def _points(pick, dimension, classes):
    labels = np.arange(40) % classes
    points = pick.normal(size=(40, dimension)) + labels[:, None]
    return Dataset(points, labels, class_names=tuple("abc"[:classes]))


def _part(pick, layers):
    """Sometimes there and back again, sometimes a part of the layers."""
    kind = pick.integers(4)
    if kind == 0:
        return {"loop": "boomerang"}
    return {"since": "2", "until": "2"} if kind == 1 and layers > 1 else {}


def main(count):
    start, worst = monotonic(), {}
    with chromium() as browser, page_of_modules(browser) as page:
        for seed, path in product(range(count), PATHS):
            film = random_film(seed, path)
            for precision in ("float64", "float32"):
                way = differences(page, film, precision=precision)
                if way > worst.get(precision, 0.0):
                    worst[precision] = way
                    print(f"seed {seed}, {path}, {precision}: {way:.3g} px", flush=True)
    print(f"{count} networks, {monotonic() - start:.0f} s, at most in pixels of 1080p: {worst}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
