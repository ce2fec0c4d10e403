"""The creases on the picture: there before their activation moves, then faint."""

import numpy as np
import pytest
from captions import PANEL, noted
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.motion.frame import Frame
from dnnflow.motion.schedule import Schedule
from dnnflow.render.marks import MARKS
from dnnflow.render.topology.creases import BRIGHT, FAINT, Creases
from dnnflow.show.animation import Animation, film_of

FILM = film_of(Animation(random_network(1, 1, 2, activation="relu"), moons(60)))


def strengths(stage, progress):
    """How strong the creases of each activation's stage are drawn."""
    (track,) = FILM.tracks
    start = track.timeline.ends[stage - 1] if stage else 0.0
    frame = next(
        each
        for each in map(track.frame, range(track.timeline.frames))
        if each.time >= start and (each.stage, each.progress) >= (stage, progress)
    )
    opacities = {}
    for places, stroke in noted(Creases(), frame).of("lines"):
        for place in places:
            near = np.abs(PANEL.places(frame.creases.vertices, frame.view) - place).sum(axis=1)
            opacities[int(frame.creases.labels[near.argmin()])] = stroke.opacity
    return opacities, frame.progress


def test_they_brighten_before_their_activation_and_fade_with_it():
    opacities, _ = strengths(0, 0.0)
    assert opacities == pytest.approx({1: FAINT, 3: FAINT})
    opacities, progress = strengths(0, 0.5)
    assert opacities == pytest.approx({1: FAINT + (BRIGHT - FAINT) * progress, 3: FAINT})
    opacities, progress = strengths(1, 0.5)
    assert opacities == pytest.approx({1: BRIGHT - (BRIGHT - FAINT) * progress, 3: FAINT})


def test_every_frame_has_them_where_the_network_puts_them():
    (track,) = FILM.tracks
    flow = track.flow
    for cloud in range(len(flow.clouds)):
        frame = track.when(track.time_of(cloud))
        assert frame.creases.vertices == pytest.approx(flow.creases[cloud].vertices, abs=1e-6)


def test_without_creases_nothing_is_drawn():
    assert MARKS["creases"].shown
    assert not noted(Creases(), Frame(0, 0.0, 0, 0.0, np.zeros((1, 2)))).notes
    (track,) = film_of(Animation(random_network(1, 1, 2), moons(60), Schedule(duration=2))).tracks
    assert track.frame(0).creases is None
