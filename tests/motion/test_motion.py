"""The contracts of the motion: exact ends, no order, no jumps, no collapse."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import network_grid, random_network

from dnnflow.dnn.activations import ACTIVATIONS
from dnnflow.dnn.gauge import canonical
from dnnflow.errors import UsageError
from dnnflow.flow.flow import flow_of
from dnnflow.flow.stages import Activation, Affine
from dnnflow.motion.frame import frame_at, geometry_at
from dnnflow.motion.paths import ACTIVATION_PATHS, PATHS, paths_of, straight, turn, walls
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of

some = settings(deadline=None, max_examples=25)
seeds = st.integers(0, 10_000)
widths = st.integers(1, 8)
scales = st.sampled_from([1e-3, 1.0, 1e2])
paths = st.sampled_from(sorted(PATHS))
INCREASING = sorted(name for name, entry in ACTIVATIONS.items() if entry.increasing)
CALM = [name for name in INCREASING if name != "exponential"]  # twice, that is beyond all numbers
SIGNED = sorted(name for name, entry in ACTIVATIONS.items() if entry.symmetry != "none")


def affine(seed, start, end, scale=1.0):
    generator = np.random.default_rng(seed)
    weight = scale * generator.normal(size=(start, end))
    return Affine(weight, scale * generator.normal(size=end), "layer")


def cloud(seed, width, count=20):
    return np.random.default_rng(seed + 1).normal(size=(count, width))


def wide(points, width):
    return np.pad(points, ((0, 0), (0, width - points.shape[1])))


def moving(stage, centroid, path, progress):
    """Where a stage takes any cloud that has come to some progress."""
    move = stage.moving(paths_of(path), centroid, progress)
    return lambda points: move(points, lambda: stage(points))


def positions(flow, timeline, index):
    """The points of a frame, in a space that is wide enough for all of its frames."""
    return wide(frame_at(flow, timeline, index).points, flow.width + 1)


@some
@given(seed=seeds, start=widths, end=widths, scale=scales, path=paths)
def test_an_affine_stage_begins_and_ends_where_it_should(seed, start, end, scale, path):
    stage, points = affine(seed, start, end, scale), cloud(seed, start)
    first, last = (
        moving(stage, points.mean(axis=0), path, progress)(points) for progress in (0.0, 1.0)
    )
    assert np.abs(first - wide(points, first.shape[1])).max() < 1e-9
    size = max(1.0, np.abs(stage(points)).max())
    assert np.abs(last - wide(stage(points), last.shape[1])).max() < 1e-9 * size


@some
@given(seed=seeds, start=widths, end=widths, progress=st.floats(0, 1))
def test_on_the_turn_the_centroid_goes_straight(seed, start, end, progress):
    stage, points = affine(seed, start, end), cloud(seed, start)
    now = moving(stage, points.mean(axis=0), "turn", progress)(points).mean(axis=0)
    ends = [wide(ends, len(now)).mean(axis=0) for ends in (points, stage(points))]
    assert now == pytest.approx((1 - progress) * ends[0] + progress * ends[1], abs=1e-9)


@settings(some, max_examples=15)
@given(seed=seeds, hidden=st.integers(0, 11), width=st.integers(2, 6), scale=scales)
def test_no_canonical_layer_collapses_on_the_way(seed, hidden, width, scale):
    network = random_network(seed, hidden, width, dimension=width, scale=scale)
    flow = flow_of(canonical(network), cloud(seed, width, 5))
    for stage, centroid in zip(flow.stages, flow.centroids, strict=False):
        for progress in np.linspace(0, 0.999, 12) if isinstance(stage, Affine) else ():
            for path in (turn, straight) if width <= 3 else (turn,):
                weight, _ = path(stage, centroid, progress)
                assert weight.shape == (width, width)
                assert np.linalg.slogdet(weight)[0] > 0


@some
@given(seed=seeds, width=widths, progress=st.floats(0, 1))
def test_the_networks_own_reflections_do_not_collapse_either(seed, width, progress):
    stage = affine(seed, width, width)
    weight, _ = turn(stage, np.zeros(width), progress)
    assert weight.shape[1] == width + (np.linalg.det(stage.weight) < 0)
    smallest = np.linalg.svd(stage.weight, compute_uv=False)[-1]
    assert np.linalg.svd(weight, compute_uv=False)[-1] >= min(1.0, smallest) * 0.999


@some
@given(
    seed=seeds,
    hidden=st.integers(0, 4),
    move=st.sampled_from([(kind, "turn") for kind in CALM])
    | st.sampled_from([(kind, "straight") for kind in SIGNED]),
)
def test_a_plane_never_turns_over(seed, hidden, move):
    activation, path = move
    # The sign of the Jacobian determinant of input -> frame is the product of its stages' signs.
    network = canonical(random_network(seed, hidden, 2, activation=activation))
    flow = flow_of(network, cloud(seed, 2))
    step = 1e-6
    for stage, centroid, points in zip(flow.stages, flow.centroids, flow.clouds, strict=False):
        signs = set()
        for progress in np.linspace(0, 1, 5):
            move = moving(stage, centroid, path, progress)
            right, up = (
                (move(points + step * axis) - move(points - step * axis)) / (2 * step)
                for axis in np.eye(2)
            )
            areas = right[:, 0] * up[:, 1] - right[:, 1] * up[:, 0]
            signs |= set(np.sign(areas[np.abs(areas) > 1e-8]))
        assert len(signs) == 1


@some
@given(seed=seeds, hidden=st.integers(0, 4), width=st.integers(1, 4), path=paths)
def test_the_first_frame_is_the_input_and_the_last_the_last_cloud(seed, hidden, width, path):
    points = cloud(seed, 2)
    flow = flow_of(random_network(seed, hidden, width), points)
    timeline = timeline_of(flow.stages, Schedule(fps=10, path=path))
    assert (frame_at(flow, timeline, 0).points == points).all()
    assert (frame_at(flow, timeline, timeline.frames - 1).points == flow.clouds[-1]).all()


@settings(some, max_examples=15)
@given(seed=seeds, width=st.integers(1, 4), path=paths)
def test_no_point_jumps(seed, width, path):
    flow = flow_of(random_network(seed, 1, width), cloud(seed, 2))
    coarse, fine = (
        timeline_of(
            flow.stages, Schedule(activation=1, hold=0, intro=0, outro=0, fps=fps, path=path)
        )
        for fps in (15, 60)
    )
    reach = max(np.linalg.norm(cloud, axis=1).max() for cloud in flow.clouds)
    reach += max(np.abs(stage.bias).sum() for stage in flow.stages if isinstance(stage, Affine))

    def longest_step(timeline):
        steps = np.diff(
            [positions(flow, timeline, index) for index in range(timeline.frames)], axis=0
        )
        return np.linalg.norm(steps, axis=2).max()

    # Smootherstep is at most 1.875 times as fast as its mean; the four verbs of ``staged`` take
    # a quarter of the time each; powers of a stretch of 1e-3 begin 6.9 times as fast.
    fastest = 1.875 * 4 * (np.pi + 6.9) * reach
    assert longest_step(coarse) <= fastest / 15
    assert longest_step(fine) <= fastest / 60


@settings(some, max_examples=10)
@given(seed=seeds, order=st.randoms(use_true_random=False))
def test_frames_are_the_same_in_any_order(seed, order):
    flow = flow_of(random_network(seed, 2, 3), cloud(seed, 2))
    timeline = timeline_of(flow.stages, Schedule(fps=5))
    frames = [frame_at(flow, timeline, index) for index in range(timeline.frames)]
    indices = list(range(timeline.frames))
    order.shuffle(indices)
    for index in indices:
        again = frame_at(flow_of(random_network(seed, 2, 3), cloud(seed, 2)), timeline, index)
        assert (again.points == frames[index].points).all()
        assert (again.stage, again.progress) == (frames[index].stage, frames[index].progress)


@some
@given(seed=seeds, progress=st.floats(0, 1), stage=st.integers(0, 3), path=paths)
def test_the_grid_moves_as_the_points_do(seed, progress, stage, path):
    network = random_network(seed, 1, 3)
    grid = network_grid(network, cloud(seed, 2))
    flow = flow_of(network, grid.vertices, grid=grid)
    points, (lines, *_) = geometry_at(flow, paths_of(path), stage, progress)
    assert np.allclose(points, lines.vertices, atol=1e-12)


def test_staged_is_four_verbs():
    stage = affine(3, 2, 4)
    shapes, shifts = zip(
        *(PATHS["staged"](stage, np.zeros(2), quarter / 4) for quarter in range(5)), strict=True
    )
    turned, stretched = (shape @ shape.T for shape in shapes[1:3])
    assert np.allclose(turned, np.eye(2))
    assert np.allclose(np.linalg.eigvalsh(stretched), np.sort(stage.polar.stretches**2))
    assert np.allclose(shapes[3], shapes[4])
    assert not np.any(shifts[:4])
    assert np.allclose(shifts[4], stage.bias)


@pytest.mark.parametrize("path", ACTIVATION_PATHS)
@pytest.mark.parametrize("function", ["tanh", "softsign"])
@given(seed=seeds, progress=st.floats(1e-6, 1))
@some
def test_activation_paths_keep_order_and_end_at_the_function(path, function, seed, progress):
    stage = Activation(function, "layer")
    values = np.sort(4 * cloud(seed, 1), axis=0)
    now = ACTIVATION_PATHS[path](stage, values, progress)
    assert (np.diff(now, axis=0) >= 0).all()
    assert (np.abs(now) <= np.abs(values) + 1e-12).all()
    assert np.allclose(ACTIVATION_PATHS[path](stage, values, 1.0), stage(values), atol=1e-12)
    assert np.allclose(ACTIVATION_PATHS[path](stage, values, 0.0), values, atol=1e-12)


def test_walls_close_in():
    far = np.array([[-1e6], [1e6]])
    assert walls(Activation("tanh", "layer"), far, 0.25) == pytest.approx(np.array([[-4], [4]]))


def test_walls_need_walls_before_the_first_frame():
    flow = flow_of(random_network(0, 1, 2, activation="relu"), cloud(0, 2))
    with pytest.raises(UsageError, match=r"not relu in 'input_layer': use 'straight'"):
        timeline_of(flow.stages, Schedule(activation_path="walls"))


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("activation", [*ACTIVATIONS, "leaky_relu(0.3)"])
def test_a_cloud_in_single_precision_stays_so(path, activation):
    points = cloud(0, 2).astype(np.float32)
    flow = flow_of(random_network(0, 1, 3, activation=activation), points)
    timeline = timeline_of(flow.stages, Schedule(fps=4, path=path))
    assert {cloud.dtype for cloud in flow.clouds} == {np.dtype(np.float32)}
    for index in range(timeline.frames):
        assert frame_at(flow, timeline, index).points.dtype == np.float32


def test_the_output_stage_comes_last():
    network = random_network(0, 2, 3, units=4)
    flow = flow_of(network, cloud(0, 2), output_stage=True)
    logits = flow.clouds[-2] @ network.output.weight + network.output.bias
    assert np.allclose(flow.clouds[-1], logits)
    assert flow.stages[-1].label == "output_layer"
