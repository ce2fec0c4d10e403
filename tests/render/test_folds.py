"""The folds on the picture: as many sheets as points of the plane come to a place."""

from itertools import pairwise

import numpy as np
import pytest
from captions import noted
from topologies import GRID

from dnnflow.dnn.network import Network
from dnnflow.flow.stages import stages_of
from dnnflow.flow.topology.cells import cells_of
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.box import Box
from dnnflow.render.marks import MARKS
from dnnflow.render.topology.folds import Folds, sheets_in
from dnnflow.show.animation import Animation, film_of

FINE = np.stack(np.meshgrid(*[np.linspace(-1, 1, 161)] * 2), axis=-1)
SIDE = 40


def folded(seed):
    """A plane in space, creased there, and back in the plane: it lies on itself."""
    generator = np.random.default_rng(seed)
    out = np.array([[1, -1, 0, 0], [0, 0, 1, -1]]) + generator.normal(0, 0.3, size=(2, 4))
    back = np.array([[1, 0], [1, 0], [0, 1], [0, 1]]) + generator.normal(0, 0.3, size=(4, 2))
    biases = generator.normal(0, 0.1, size=4), np.zeros(2), np.zeros(1)
    return Network.from_arrays([out, back, np.ones((2, 1))], biases, ["relu", "linear", "sigmoid"])


def counted(network, scale):
    """How many sheets lie on each pixel of a square about 0, of which a unit has some pixels."""
    cells = cells_of(stages_of(network), np.full(2, -1.0), np.full(2, 1.0)).cells
    box, counts = Box(0, 0, SIDE, SIDE), np.zeros((SIDE, SIDE), int)
    for places in sheets_in(box, (scale * cell.images + SIDE / 2 for cell in cells)):
        x, y = (places - 0.5).astype(int).T
        np.add.at(counts, (y, x), 1)
    return counts


def sampled(network, places):
    """The same at places, shape (n, 2), by brute force: in how many small triangles they lie."""
    images = FINE.reshape(-1, 2)
    for stage in stages_of(network):
        images = stage(images)
    images = images.reshape(FINE.shape)
    a, b, c, d = images[:-1, :-1], images[:-1, 1:], images[1:, :-1], images[1:, 1:]
    count = np.zeros(len(places), int)
    for first, second, third in ((a, b, c), (d, c, b)):
        corners = [each.reshape(-1, 2) for each in (first, second, third, first)]
        for number, place in enumerate(places):
            sides = [
                (after[:, 0] - before[:, 0]) * (place[1] - before[:, 1])
                - (after[:, 1] - before[:, 1]) * (place[0] - before[:, 0])
                for before, after in pairwise(corners)
            ]
            above, below = np.min(sides, axis=0) > 0, np.max(sides, axis=0) < 0
            count[number] += (above | below).sum()
    return count


@pytest.mark.parametrize("seed", range(4))
def test_as_many_sheets_lie_on_a_place_as_sampling_finds(seed):
    network, generator = folded(seed), np.random.default_rng(seed)
    rows, columns = generator.integers(SIDE, size=(2, 60))
    places = (np.column_stack([columns, rows]) + 0.5 - SIDE / 2) / 16
    drawn, found = counted(network, 16.0)[rows, columns], sampled(network, places)
    assert (drawn == found).mean() >= 0.95, "only at an edge may they differ"
    assert found.max() >= 1


def test_a_plane_folded_twice_has_four_sheets():
    out, back = np.array([[1.0, -1, 0, 0], [0, 0, 1, -1]]), np.repeat(np.eye(2), 2, axis=0)
    biases = np.zeros(4), np.zeros(2), np.zeros(1)
    network = Network.from_arrays(
        [out, back, np.ones((2, 1))], biases, ["relu", "linear", "sigmoid"]
    )
    counts = counted(network, SIDE / 2)
    assert set(counts.ravel().tolist()) == {0, 4}
    assert (counts == 4).sum() == (SIDE // 2) ** 2


def test_they_are_drawn_where_the_flow_is_in_the_plane():
    assert not MARKS["folds"].shown
    points = GRID[::40], np.arange(len(GRID[::40])) % 2
    (track,) = film_of(Animation(folded(0), points, Schedule(duration=2, fps=10))).tracks
    drawn = [
        len(noted(Folds(), track.when(track.time_of(cloud))).of("crowd")) for cloud in range(4)
    ]
    assert drawn == [1, 0, 0, 1]
    ((pixels, *_, strength),) = noted(Folds(), track.when(track.time_of(3))).of("crowd")
    assert strength > 0
    assert len(pixels) > len(np.unique(pixels, axis=0))
    assert ((pixels > 0) & (pixels < [500, 500])).all()


def test_what_is_flattened_has_no_area():
    flat = np.array([[0.0, 5.0], [20.0, 5.0], [9.0, 5.0]])
    (places,) = sheets_in(Box(0, 0, 40, 40), iter([flat]))
    assert not len(places)
