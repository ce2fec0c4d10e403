"""Very deep networks: their stages are looked at more briefly, and nothing leaves the picture."""

from dataclasses import replace

import numpy as np
import pytest
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.flow.flow import flow_of
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of
from dnnflow.projection.camera import measured as module
from dnnflow.projection.camera.limits import limits_of
from dnnflow.projection.camera.measured import MOST_MOMENTS, STAGE_STEPS, stage_steps
from dnnflow.projection.views import view_of
from dnnflow.show.animation import Animation, film_of


def test_the_moments_of_a_deep_flow_are_no_more_than_those_of_a_film():
    assert stage_steps(0) == stage_steps(20) == STAGE_STEPS
    assert 3 <= stage_steps(2000) < STAGE_STEPS
    assert 600 * stage_steps(600) <= MOST_MOMENTS


@pytest.mark.parametrize("width", [2, 3])
def test_nothing_leaves_a_film_whose_stages_are_looked_at_briefly(width, monkeypatch):
    monkeypatch.setattr(module, "MOST_MOMENTS", 1)
    network = random_network(0, 9, width, scale=1.6)
    (track,) = film_of(Animation(network, moons(30)), fps=10).tracks
    for index in range(0, track.timeline.frames, 5):
        frame = track.frame(index)
        away = np.abs(frame.points - frame.view.centre).max()
        assert away <= frame.view.extent


@pytest.mark.parametrize("width", [2, 3])
def test_a_flow_moves_once_for_all_looks_of_a_film(width, monkeypatch):
    network = random_network(0, 2, width)
    flow, moved = flow_of(network, moons(30).points), []
    real = module.between
    monkeypatch.setattr(module, "between", lambda *args: moved.append(1) or real(*args))
    first, second = (
        limits_of(flow, timeline, view_of("auto", flow, timeline, network.output))
        for timeline in (timeline_of(flow.stages, Schedule(affine=seconds)) for seconds in (1, 2))
    )
    alone = replace(flow)
    timeline = timeline_of(alone.stages, Schedule(affine=2))
    once = len(moved)
    again = limits_of(alone, timeline, view_of("auto", alone, timeline, network.output))
    assert len(moved) == 2 * once
    assert first.at(1.5) != second.at(1.5)
    assert again.at(1.5) == second.at(1.5)
