"""An easing and a path are one entry of a table each, and the whole line knows them."""

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.errors import UsageError
from dnnflow.motion.easing import EASINGS
from dnnflow.motion.paths import PATHS
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation, film_of


def film(**manner):
    return film_of(Animation(random_network(0, 1, 2), moons(30), Schedule(fps=10, **manner)))


def test_an_easing_is_one_entry(monkeypatch, tmp_path):
    with pytest.raises(UsageError, match="fourth"):
        Schedule(easing="fourth")
    monkeypatch.setitem(EASINGS, "fourth", lambda u: u**4)
    timeline = film(easing="fourth", intro=0, affine=1.0).timeline
    assert timeline.at(0.5) == (0, 0.5**4)
    path = Animation(random_network(0, 0, 2), moons(9), Schedule(easing="fourth", duration=0.3))
    assert path.save(tmp_path / "eased.gif", size=(64, 64)).exists()


def test_a_path_is_one_entry(monkeypatch):
    with pytest.raises(UsageError, match="leap"):
        Schedule(path="leap")

    def leap(stage, centroid, progress):
        rows = len(stage.weight)
        return (np.eye(rows), np.ones(rows)) if progress < 1 else (stage.weight, stage.bias)

    monkeypatch.setitem(PATHS, "leap", leap)
    (track,) = film(path="leap", intro=0, affine=1.0).tracks
    start = track.flow.clouds[0]
    place = track.limits.at(0.5)
    np.testing.assert_allclose(track.frame(5).points, start + 1, atol=1e-12)
    assert place.extent > 0
