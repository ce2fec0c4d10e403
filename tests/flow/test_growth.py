"""A stage that nobody has thought of is one class: the whole line moves, says and saves it."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.flow.flow import Flow
from dnnflow.flow.sources import Layers, Sent
from dnnflow.flow.stage import Phrase, Saying, Stage, cloud_names
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, film_of

QUICK = Schedule(duration=1.0, fps=10, hold=0.1)


@dataclass(frozen=True)
class Swirl(Stage):
    """Every point turns about the origin, the farther the more; the area stays the same."""

    label: str
    opens_layer = True

    @property
    def invertible(self):
        return True

    def turned(self, points, progress):
        angle = progress * np.hypot(*points.T)
        x, y = points.T
        return np.column_stack(
            [x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)]
        )

    def moving(self, paths, centroid, progress):
        return lambda start, end: self.turned(start, progress)

    def saying(self, layer, *, arrived):
        return Saying(("", "swirl", ""), (Phrase("swirled"),), self.label)

    def cloud_names(self, layer):
        return "before", "after"

    @property
    def title(self):
        return f"{self.label} swirl"


@dataclass(frozen=True, eq=False)
class Swirling:
    """A source whose stage is a swirl, before a network that was made elsewhere."""

    stage = Swirl("eddy")

    def send(self, dataset, *, gauge, planar):
        clouds = (dataset.points, self.stage.turned(dataset.points, 1.0))
        return Sent(Flow((self.stage,), clouds), dataset, (random_network(0, 0, 2),))


@pytest.mark.parametrize("suffix", [".gif", ".mp4", ".png", ".svg", ".pdf"])
def test_a_new_stage_goes_down_the_whole_line(tmp_path, suffix):
    path = Animation(Swirling(), moons(30), QUICK).save(tmp_path / f"swirl{suffix}")
    assert path.stat().st_size > 1000
    if suffix in {".gif", ".mp4"}:
        assert probe(path).duration == pytest.approx(1.0, abs=0.02)


def test_its_frames_go_from_its_start_to_its_end():
    (track,) = film_of(Animation(Swirling(), moons(30), QUICK)).tracks
    first, last = (frame_at(track.flow, track.timeline, index) for index in (0, 9))
    np.testing.assert_array_equal(first.points, track.flow.clouds[0])
    np.testing.assert_array_equal(last.points, track.flow.clouds[1])
    ways = [frame_at(track.flow, track.timeline, index).points for index in range(10)]
    assert any(np.abs(after - before).max() > 0.01 for before, after in pairwise(ways))
    radii = [np.hypot(*points.T) for points in ways]
    np.testing.assert_allclose(radii, np.broadcast_to(radii[0], (10, 60)), atol=1e-12)


def test_its_words_are_said_as_they_are():
    assert cloud_names((Swirl("eddy"),)) == ("before", "after")


def test_layers_of_a_network_are_a_source_like_any_other():
    network, points = random_network(0, 1, 2), moons(30)
    plain, wrapped = (
        film_of(Animation(shown, points, QUICK)).at(3)[0].points
        for shown in (network, Layers(network))
    )
    np.testing.assert_array_equal(plain, wrapped)
