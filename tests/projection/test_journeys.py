"""The contracts of journeys: how far the points go on the screen decides how long it takes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.dnn.network import Layer
from dnnflow.flow.flow import flow_of
from dnnflow.motion.schedule import CALM_SPEED, Schedule
from dnnflow.motion.timeline import timeline_of
from dnnflow.projection.camera.limits import VIEW_MARGIN, limits_of
from dnnflow.projection.journeys import PLOT_HEIGHT, journeys_of
from dnnflow.projection.views import view_of
from dnnflow.show.animation import Animation, Comparison, film_of

RATE = 12.5

FASTEST = 1.2 * CALM_SPEED
"""Between the moments that are measured points may be a little faster."""


def drafted(network, points, view="auto"):
    flow = flow_of(network, points)
    timeline = timeline_of(flow.stages, Schedule())
    projection = view_of(view, flow, timeline, network.output)
    return flow, timeline, projection, limits_of(flow, timeline, projection)


def steps(track):
    """The longest way of a point from frame to frame, in widths of the plot."""
    frames = [track.frame(index) for index in range(track.timeline.frames)]
    places = [(f.points - f.view.centre) * f.view.scale(1.0, PLOT_HEIGHT) for f in frames]
    return np.linalg.norm(np.diff(places, axis=0), axis=2).max(axis=1)


@given(seed=st.integers(0, 99), hidden=st.integers(1, 3), width=st.sampled_from([2, 3, 5]))
@settings(max_examples=2, deadline=None, derandomize=True)
def test_no_point_of_a_film_is_faster_than_the_eye(seed, hidden, width):
    """In space the camera may turn otherwise after the ways were measured."""
    (track,) = film_of(Animation(random_network(seed, hidden, width), moons(40)), fps=RATE).tracks
    assert steps(track).max() * RATE < (1.25 if width == 3 else 1.0) * FASTEST


def test_a_comparison_is_as_calm():
    networks = random_network(1, 3, 2, scale=2.0), random_network(2, 1, 3, scale=2.0)
    one, other = (Animation(network, moons(40)) for network in networks)
    for clock in ("stage", "total"):
        for track in film_of(Comparison(((one, other),), clock), fps=RATE).tracks:
            assert steps(track).max() * RATE < FASTEST


def test_without_it_the_same_film_rushes():
    shown = Animation(random_network(1, 4, 2, scale=4.0), moons(40))
    calm, equal = (
        film_of(replace(shown, schedule=Schedule(pace=pace)), fps=RATE)
        for pace in ("journey", "equal")
    )
    assert steps(equal.tracks[0]).max() * RATE > 1.1 * CALM_SPEED
    assert calm.timeline.duration > equal.timeline.duration


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e3])
def test_a_turn_goes_its_arc_at_the_speed_of_the_easing(scale):
    angle = np.radians(40)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    around = np.linspace(0, 2 * np.pi, 200)
    ring = scale * np.column_stack([np.cos(around), np.sin(around)])
    whole = random_network(0, 1, 2)
    network = replace(whole, layers=(Layer(turn, np.zeros(2), "linear", "turn"), whole.output))
    (journey,) = journeys_of(*drafted(network, ring))
    # The greatest slope of smootherstep is 15 / 8; a view is a little wider than what it shows.
    assert journey == pytest.approx(15 / 8 * angle * PLOT_HEIGHT / (2 * VIEW_MARGIN), rel=0.15)


def test_a_large_cloud_is_measured_by_some_of_its_points(monkeypatch):
    scene = drafted(random_network(3, 2, 2), np.random.default_rng(0).normal(size=(900, 2)))
    whole = journeys_of(*scene)
    monkeypatch.setattr("dnnflow.projection.journeys.JOURNEY_POINTS", 300)
    some = np.array(journeys_of(*scene))
    assert (some <= whole).all()
    assert (some > np.array(whole) / 2).all()
