"""The contracts of the views: what each keeps, where the camera begins and ends, no jumps."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.dnn.network import Layer, Network
from dnnflow.errors import UsageError
from dnnflow.flow.flow import flow_of
from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of
from dnnflow.projection.camera.limits import limits_of
from dnnflow.projection.flat import DEPTH_SLANT, Coordinates, Principal
from dnnflow.projection.orbit import Orbit
from dnnflow.projection.project import project
from dnnflow.projection.views import view_of


def chained(seed, widths, *, scale=1.0):
    """A network of layers of any widths."""
    generator = np.random.default_rng(seed)
    return Network(
        tuple(
            Layer(scale * generator.normal(size=shape), generator.normal(size=shape[1]) / 2)
            for shape in pairwise(widths)
        )
    )


def viewed(network, points, view="auto", **schedule):
    flow = flow_of(network, points)
    timeline = timeline_of(flow.stages, Schedule(**schedule))
    return flow, timeline, view_of(view, flow, timeline, network.output)


def cloud(seed, count=50, width=2):
    return np.random.default_rng(seed).normal(size=(count, width))


def normal_of(output):
    return output.weight[:, 0] / np.linalg.norm(output.weight)


@pytest.mark.parametrize(
    ("width", "kind"), [(1, Coordinates), (2, Coordinates), (3, Orbit), (4, Principal)]
)
def test_auto_takes_the_view_that_shows_most(width, kind):
    _, _, projection = viewed(random_network(0, 1, width), cloud(0))
    assert isinstance(projection, kind)


@pytest.mark.parametrize(
    ("view", "width"), [("plane", 3), ("orbit", 2), ("orbit", 4), ("pca", 2), ("xyz", 2)]
)
def test_a_view_that_does_not_fit_is_refused_in_one_line(view, width):
    with pytest.raises(UsageError, match="view") as refusal:
        viewed(random_network(0, 1, width), cloud(0), view)
    assert "\n" not in str(refusal.value)


@given(seed=st.integers(0, 99), width=st.integers(1, 2))
@settings(max_examples=6, deadline=None)
def test_the_plane_is_left_as_it_is(seed, width):
    points = cloud(seed, width=width)
    plane, depth = Coordinates(2)(points, 0.0)
    assert depth is None
    assert (plane[:, :width] == points).all()
    assert (plane[:, width:] == 0).all()


def test_xy_takes_the_first_two_coordinates():
    _, _, projection = viewed(random_network(0, 1, 5), cloud(0), "xy")
    points = cloud(1, width=5)
    assert (projection(points, 3.0)[0] == points[:, :2]).all()
    assert projection.width == 5


@given(seed=st.integers(0, 99), width=st.integers(4, 9))
@settings(max_examples=6, deadline=None)
def test_the_principal_plane_shows_at_least_as_much_as_any_two_coordinates(seed, width):
    flow, _, projection = viewed(random_network(seed, 2, width), cloud(seed))
    assert np.allclose(projection.axes.T @ projection.axes, np.eye(2), atol=1e-12)
    shares = np.zeros(width)
    for points in flow.clouds:
        spread = points.var(axis=0) / points.var(axis=0).sum()
        shares[: points.shape[1]] += spread / len(flow.clouds)
    assert projection.share >= np.sort(shares)[-2:].sum() - 1e-9


def test_points_of_any_width_come_to_the_plane_of_a_wide_flow():
    _, _, projection = viewed(chained(0, [2, 6, 3, 1, 2, 1]), cloud(0))
    for width in (1, 2, 3, 6, 7):
        assert projection(cloud(1, width=width), 0.0)[0].shape == (50, 2)


@given(seed=st.integers(0, 99), hidden=st.integers(0, 6), view=st.sampled_from(["xy", "auto"]))
@settings(max_examples=6, deadline=None)
def test_a_flow_in_space_begins_as_the_plane_that_it_is(seed, hidden, view):
    points = cloud(seed)
    _, _, projection = viewed(random_network(seed, hidden, 3), points, view)
    plane, depth = projection(points, 0.0)
    assert np.allclose(plane, points, rtol=0, atol=1e-12)
    assert depth is None or np.ptp(depth) < 1e-12


@given(seed=st.integers(0, 99), hidden=st.integers(0, 6))
@settings(max_examples=6, deadline=None)
def test_the_camera_ends_looking_along_the_separating_plane(seed, hidden):
    network = random_network(seed, hidden, 3)
    flow, timeline, projection = viewed(network, cloud(seed))
    for time in (timeline.ends[-1], timeline.time(timeline.frames - 1)):
        axes = projection.axes(time)
        assert abs(axes[2] @ normal_of(network.output)) < 1e-9
        logits = flow.clouds[-1] @ network.output.weight[:, 0]
        x = projection(flow.clouds[-1], time)[0][:, 0]
        assert abs(np.corrcoef(x, logits)[0, 1]) > 1 - 1e-9, "the plane is not seen as one line"


def test_the_planes_of_three_classes_are_all_seen_edge_on_at_the_end():
    network = random_network(1, 2, 3, units=3)
    _, timeline, projection = viewed(network, cloud(1))
    sight = projection.axes(timeline.ends[-1])[2]
    weight = network.output.weight.T
    assert np.allclose((weight - weight.mean(axis=0)) @ sight, 0, atol=1e-9)


def test_a_flow_that_narrows_at_the_end_is_seen_face_on():
    network = chained(2, [2, 3, 2, 1])
    _, timeline, projection = viewed(network, cloud(2))
    assert abs(projection.axes(timeline.ends[-1])[2, 2]) > 1 - 1e-9


def test_a_flow_to_the_output_axis_ends_with_that_axis_across():
    network = random_network(3, 1, 3)
    flow = flow_of(network, cloud(3), output_stage=True)
    timeline = timeline_of(flow.stages, Schedule())
    projection = view_of("orbit", flow, timeline, network.output)
    x = projection(flow.clouds[-1], timeline.ends[-1])[0][:, 0]
    assert np.isclose(np.ptp(x), np.ptp(flow.clouds[-1]))


def test_the_camera_of_points_that_never_move_looks_along_the_plane_at_once():
    network = chained(4, [3, 1])
    _, _, projection = viewed(network, cloud(4, width=3))
    assert abs(projection.axes(0.0)[2] @ normal_of(network.output)) < 1e-9


@given(
    seed=st.integers(0, 99), hidden=st.integers(0, 8), loop=st.sampled_from(["none", "boomerang"])
)
@settings(max_examples=6, deadline=None)
def test_the_camera_turns_calmly_and_never_jumps(seed, hidden, loop):
    _, timeline, projection = viewed(random_network(seed, hidden, 3), cloud(seed), loop=loop)
    step = 1 / 30
    axes = np.array([projection.axes(time) for time in np.arange(0, timeline.duration, step)])
    assert np.allclose(axes @ axes.transpose(0, 2, 1), np.eye(3), atol=1e-12)
    speed = np.linalg.norm(np.diff(axes, axis=0), axis=(1, 2)) / np.sqrt(2) / step
    acceleration = np.linalg.norm(np.diff(axes, n=2, axis=0), axis=(1, 2)) / np.sqrt(2) / step**2
    seconds = timeline.ends[-1] - timeline.starts[0]
    assert speed.max() < np.radians(21 + 225 / seconds)
    assert acceleration.max() < np.radians(30 + 2000 / seconds**2)


def test_a_boomerang_comes_home_the_way_it_went():
    _, timeline, projection = viewed(random_network(5, 3, 3), cloud(5), loop="boomerang")
    for time in (0.3, 2.0, 4.5):
        there, back = projection.axes(time), projection.axes(timeline.duration - time)
        assert np.allclose(there, back, atol=1e-9)


def test_what_lies_nearer_looks_larger():
    _, timeline, projection = viewed(random_network(6, 4, 3), cloud(6))
    time = (timeline.starts[0] + timeline.ends[-1]) / 2
    stage, progress = timeline.at(time)
    centre, (radius,) = projection.framing.at(stage + progress)
    axes = projection.axes(time)
    ends = np.array([[sign * axes[0] + depth * axes[2] for sign in (-1, 1)] for depth in (-1, 1)])
    far, near = (np.ptp(projection(centre + radius * pair / 2, time)[0][:, 0]) for pair in ends)
    assert near > 1.1 * far


@given(seed=st.integers(0, 99), width=st.integers(1, 5), view=st.sampled_from(["auto", "xy"]))
@settings(max_examples=6, deadline=None)
def test_a_projected_frame_is_of_the_plane_and_the_same_in_any_order(seed, width, view):
    network = random_network(seed, 2, width)
    lines = Lines(cloud(seed, 9), np.array([0, 4]), np.zeros(9, dtype=int))
    flow = flow_of(network, cloud(seed), grid=lines, boundary=lines)
    timeline = timeline_of(flow.stages, Schedule(fps=2))

    def frames(indexes):
        projection = view_of(view, flow, timeline, network.output)
        limits = limits_of(flow, timeline, projection)
        return [project(frame_at(flow, timeline, index), projection, limits) for index in indexes]

    indexes = list(range(timeline.frames))
    for first, second in zip(frames(indexes), reversed(frames(indexes[::-1])), strict=True):
        assert first.points.shape == (50, 2)
        assert first.grid.vertices.shape == first.boundary.vertices.shape == (9, 2)
        assert (first.points == second.points).all()
        assert (first.grid.vertices == second.grid.vertices).all()
        assert first.view == second.view
        if first.depth is not None:
            assert (first.depth == second.depth).all()
            assert np.abs(first.depth).max() <= 3


def test_projections_keep_single_precision():
    for width in (2, 3, 5):
        _, _, projection = viewed(random_network(0, 1, width), cloud(0))
        plane, depth = projection(cloud(1, width=width).astype(np.float32), 1.7)
        assert plane.dtype == np.float32
        assert depth is None or depth.dtype == np.float32


def test_the_depth_of_a_turning_page_is_drawn_aslant():
    points = cloud(1, width=3)
    page, _ = Coordinates(2)(points, 0.0)
    assert np.allclose(page - points[:, :2], points[:, 2:] * np.array(DEPTH_SLANT))
    assert (Coordinates(3)(points, 0.0)[0] == points[:, :2]).all(), "a third dimension is no page"
