"""The contracts of the limits: nothing leaves the picture, nothing jumps, scale can be read."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.flow.flow import Flow, flow_of
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of, timelines_of
from dnnflow.projection.camera.limits import VIEW_MARGIN, limits_of, shared
from dnnflow.projection.project import project
from dnnflow.projection.views import view_of


def framed(network, points, view="auto", **schedule):
    flow = flow_of(network, points)
    timeline = timeline_of(flow.stages, Schedule(**schedule))
    projection = view_of(view, flow, timeline, network.output)
    return flow, timeline, projection, limits_of(flow, timeline, projection)


def fills(flow, timeline, projection, limits):
    """How far the farthest point is from the middle, in what must be seen to that side."""
    for index in range(timeline.frames):
        frame = project(frame_at(flow, timeline, index), projection, limits)
        yield np.abs((frame.points - frame.view.centre) / needed(frame.view)).max()


def needed(view):
    """How far to the sides, and up and down, a picture of any shape shows the plane at least."""
    return view.extent * np.array(view.shares)


def level(network, points):
    """The network with weights and biases that keep every cloud as large, about the middle."""
    layers = []
    for layer in network.layers[:-1]:
        turned = points @ layer.weight
        size, middle = turned.std(), turned.mean(axis=0)
        layers.append(replace(layer, weight=layer.weight / size, bias=-middle / size))
        points = np.tanh((turned - middle) / size)
    return replace(network, layers=(*layers, network.output))


def moving(timeline, limits, plot, rate=20):
    """The logarithm of the scale of a plot, and how far the camera goes in halves of its shorter
    side, frame by frame."""
    views = [limits.at(time) for time in np.arange(0, timeline.duration, 1 / rate)]
    scales = np.array([view.scale(*plot) for view in views])
    ways = np.linalg.norm(np.diff([view.centre for view in views], axis=0), axis=1)
    return np.log(scales), ways * scales[1:] / (min(plot) / 2)


def turns(curve, least):
    """How often a curve turns round, by at least as much."""
    found, direction, farthest = 0, 0, curve[0]
    for value in curve:
        if direction * (value - farthest) >= 0 and direction:
            farthest = value
        elif abs(value - farthest) > least:
            found += direction != 0
            direction, farthest = np.sign(value - farthest), value
    return found


def cloud(seed, count=60):
    generator = np.random.default_rng(seed)
    return generator.normal(size=(count, 2)) * [2, 0.5] + generator.normal(size=2)


networks = st.fixed_dictionaries(
    {
        "seed": st.integers(0, 999),
        "hidden": st.integers(0, 12),
        "width": st.integers(1, 8),
        "activation": st.sampled_from(["tanh", "sigmoid", "relu", "linear", "softsign"]),
        "scale": st.sampled_from([1e-3, 1.0, 1e2]),
    }
)


@given(
    network=networks,
    seed=st.integers(0, 99),
    view=st.sampled_from(["auto", "xy"]),
    path=st.sampled_from(["turn", "straight"]),
    loop=st.sampled_from(["none", "boomerang"]),
)
@settings(max_examples=5, deadline=None)
def test_no_point_is_ever_outside_the_picture(network, seed, view, path, loop):
    scene = framed(random_network(**network), cloud(seed), view, fps=7.3, path=path, loop=loop)
    assert max(fills(*scene)) < 0.95, "no room is left for the size of the points"


@given(network=networks, seed=st.integers(0, 99), easing=st.sampled_from(["linear", "exp_in"]))
@settings(max_examples=5, deadline=None)
def test_extent_and_centre_are_continuous(network, seed, easing):
    _, timeline, _, limits = framed(random_network(**network), cloud(seed), easing=easing)
    moment = timeline.starts[0] + (timeline.ends[-1] - timeline.starts[0]) * np.arange(0, 1, 0.11)
    for step in (1e-3, 1e-5):
        for before, after in ((limits.at(time), limits.at(time + step)) for time in moment):
            assert abs(np.log(after.extent / before.extent)) < 400 * step
            assert np.abs(np.subtract(after.centre, before.centre)).max() < 400 * step * max(
                before.extent, after.extent
            )


@given(seed=st.integers(0, 99), hidden=st.integers(0, 10), width=st.integers(1, 4))
@settings(max_examples=5, deadline=None, derandomize=True)
def test_the_camera_is_calm_where_the_network_is(seed, hidden, width):
    _, timeline, _, limits = framed(random_network(seed, hidden, width), cloud(seed))
    extents = [limits.at(time).extent for time in np.arange(0, timeline.duration, 1 / 30)]
    stage = timeline.ends[0] - timeline.starts[0]  # shorter in deep networks
    assert np.abs(np.diff(np.log(extents))).max() * 30 * stage < 25


@given(network=networks, seed=st.integers(0, 99))
@settings(max_examples=5, deadline=None)
def test_the_view_rests_when_the_points_rest(network, seed):
    _, timeline, _, limits = framed(random_network(**network), cloud(seed), hold=0.5)
    rests = [(0.0, timeline.starts[0]), *zip(timeline.ends, timeline.starts[1:], strict=False)]
    for start, end in rests:
        views = [limits.at(time) for time in np.linspace(start, end, 5)]
        extents = [view.extent for view in views]
        assert np.ptp(extents) <= 1e-9 * max(extents)
        assert np.ptp([view.centre for view in views], axis=0).max() <= 1e-9 * max(extents)


PLOTS = [(480, 344), (1080, 1080), (408, 820), (900, 200)]


def calm(timeline, limits, plot):
    """Whether neither scale nor place change by more than 5 % a frame."""
    scales, shifts = moving(timeline, limits, plot)
    return np.abs(np.diff(scales)).max() < np.log(1.05) and shifts.max() < 0.05


@given(network=networks, seed=st.integers(0, 99), view=st.sampled_from(["auto", "xy"]))
@settings(max_examples=5, deadline=None, derandomize=True)
def test_the_camera_is_calm_in_plots_of_every_shape(network, seed, view):
    _, timeline, _, limits = framed(random_network(**network), cloud(seed), view)
    assert all(calm(timeline, limits, plot) for plot in PLOTS)


@given(seed=st.integers(0, 99), hidden=st.integers(1, 6), width=st.integers(2, 3))
@settings(max_examples=5, deadline=None, derandomize=True)
def test_the_camera_turns_round_three_times_at_most(seed, hidden, width):
    """In space, where the view turns too, it may do so once more each way."""
    points = cloud(seed)
    network = level(random_network(seed, hidden, width), points)
    _, timeline, _, limits = framed(network, points)
    assert max(turns(moving(timeline, limits, plot)[0], 0.02) for plot in PLOTS) <= (
        3 if width == 2 else 5
    )


@given(seed=st.integers(0, 99), hidden=st.integers(0, 6), width=st.integers(1, 2))
@settings(max_examples=5, deadline=None, derandomize=True)
def test_a_cloud_that_keeps_its_size_fills_the_picture(seed, hidden, width):
    points = cloud(seed)
    network = level(random_network(seed, hidden, width), points)
    filled = list(fills(*framed(network, points, fps=10)))
    assert filled[0] > 0.5
    assert np.median(filled) > 0.6


def test_a_flat_cloud_fills_a_flat_plot():
    points = cloud(0) * [1, 0.2]
    flow, timeline = Flow((), (points,)), timeline_of((), Schedule())
    limits = limits_of(
        flow, timeline, view_of("xy", flow, timeline, random_network(0, 0, 2).output)
    )
    view, (width, height) = limits.at(0.0), np.ptp(points, axis=0)
    assert view.scale(3000, 100) * height == pytest.approx(100 / VIEW_MARGIN)
    assert view.scale(100, 100) * width == pytest.approx(100 / VIEW_MARGIN)


def test_a_turn_that_changes_no_size_moves_no_camera():
    quarter = np.array([[0.0, 1.0], [-1.0, 0.0]])
    network = random_network(0, 3, 2, activation="linear")
    layers = tuple(
        replace(layer, weight=quarter, bias=np.zeros(2)) for layer in network.layers[:-1]
    )
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    ring = np.column_stack([np.cos(angles), np.sin(angles)])
    _, timeline, _, limits = framed(replace(network, layers=(*layers, network.output)), ring)
    views = [limits.at(time) for time in np.linspace(0, timeline.duration, 50)]
    assert np.ptp([view.extent for view in views]) < 0.02
    assert np.ptp([view.centre for view in views]) < 0.02


@pytest.mark.parametrize("width", [1, 2, 3])
def test_the_box_of_tanh_is_seen_where_the_points_fill_enough_of_it(width):
    _, timeline, projection, limits = framed(random_network(1, 2, width, scale=3.0), cloud(1))
    box = np.array([[x, y, 0.0] for x in (-1, 1) for y in (-1, 1)])[:, :width]
    time = timeline.ends[1]
    view = limits.at(time)
    seen = projection(box, time)[0] - view.centre
    assert (np.abs(seen) <= needed(view)).all()


@pytest.mark.parametrize("points", [np.zeros((1, 2)), np.full((5, 2), 7.0)])
@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("scale", [0.0, 1.0])
def test_points_that_coincide_are_seen(points, width, scale):
    scene = framed(random_network(0, 2, width, scale=scale), points, fps=5)
    assert max(fills(*scene)) < 0.95
    assert all(np.isfinite(scene[3].at(time).extent) for time in (0.0, 3.0))


def test_points_that_never_move_have_one_view():
    points = cloud(0)
    flow = Flow((), (points,))
    timeline = timeline_of((), Schedule())
    limits = limits_of(
        flow, timeline, view_of("xy", flow, timeline, random_network(0, 0, 2).output)
    )
    assert limits.at(0.0) == limits.at(1.0)
    assert np.abs(points - limits.at(0.0).centre).max() < limits.at(0.0).extent


def test_no_point_of_a_large_cloud_is_outside():
    points = np.random.default_rng(0).normal(size=(200_000, 2)).astype(np.float32)
    scene = framed(random_network(3, 3, 2, scale=2.0), points, fps=4)
    assert max(fills(*scene)) < 0.97


@given(seed=st.integers(0, 99), view=st.sampled_from(["auto", "xy"]))
@settings(max_examples=5, deadline=None)
def test_panels_share_the_view_of_the_input_and_cover_their_own_points(seed, view):
    points = cloud(seed)
    nets = [random_network(seed + depth, depth, width) for depth, width in ((0, 2), (3, 3), (5, 2))]
    flows = [flow_of(network, points) for network in nets]
    timelines = timelines_of(flows, Schedule(fps=5))
    views = [
        view_of(view, flow, timeline, network.output)
        for flow, timeline, network in zip(flows, timelines, nets, strict=True)
    ]
    own = map(limits_of, flows, timelines, views)
    panels = shared(tuple(own))
    starts = [np.append(each.centre, needed(each)) for each in (p.at(0.0) for p in panels)]
    np.testing.assert_allclose(starts, starts[:1] * len(starts), rtol=1e-9, atol=1e-12)
    assert all(calm(*each, (480, 344)) for each in zip(timelines, panels, strict=True))
    for scene in zip(flows, timelines, views, panels, strict=True):
        assert max(fills(*scene)) < 0.95
