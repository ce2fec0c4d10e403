"""What is proved of each cloud: never more than brute force allows."""

import numpy as np
import pytest
from networks import random_network
from topologies import GRID, KINDS, deep, of_kind, proved, refuted, wound

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons, rings
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.flow import Flow, flow_of
from dnnflow.flow.topology.proof import proofs_of

RINGS = rings(100)


def of_rings(network):
    return proofs_of(flow_of(network, RINGS.points), RINGS)


@pytest.mark.parametrize("seed", range(12))
def test_a_winding_number_is_the_product_of_the_signs(seed):
    pairs = list(wound(deep(seed)))
    assert len(pairs) > 1
    assert all(winding == sign != 0 for winding, sign in pairs)


@pytest.mark.parametrize("seed", range(4))
def test_short_blocks_neither_tear_a_plane_nor_turn_it_over(seed):
    network = of_kind("short blocks", seed)
    assert all(winding == sign != 0 for winding, sign in wound(network))
    assert all(proof.inside for proof in of_rings(network))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", KINDS)
def test_brute_force_refutes_no_claim(kind, seed):
    assert not refuted(kind, seed)


@pytest.mark.parametrize("depth", [0, 3])
def test_what_was_inside_stays_inside_a_plane_only(depth):
    first, *others = of_rings(random_network(0, depth, 2))
    assert first.inside
    assert all(proof.inside and not proof.room and not proof.lost for proof in others)
    _, *wider = of_rings(random_network(0, depth, 3))
    assert all(proof.room and not proof.inside for proof in wider)


@pytest.mark.parametrize(
    "kind", ["relu", "gelu", "layer_norm", "singular", "narrower", "long blocks"]
)
def test_it_is_never_said_where_the_theorem_does_not_hold(kind):
    last = of_rings(of_kind(kind, 1))[-1]
    assert [last.inside, last.room, last.embedded, last.sign] == [False, False, False, 0]


def test_moons_have_nothing_inside():
    points = moons(100)
    assert not any(
        proof.inside for proof in proofs_of(flow_of(random_network(0, 1, 2), points.points), points)
    )


def test_a_weight_of_rank_1_leaves_a_line_and_then_a_curve():
    tanh = random_network(0, 1, 2)
    weights = [layer.weight for layer in tanh.layers]
    flattening = [weights[0], np.outer([1.0, 2.0], [3.0, 1.0]), weights[2]]
    proofs = proved(
        Network.from_arrays(flattening, [layer.bias for layer in tanh.layers], ["tanh"] * 3), GRID
    )
    assert [proof.lost for proof in proofs] == [0, 0, 0, 1, 1]
    assert [proof.flat for proof in proofs[3:]] == [True, False]


@pytest.mark.parametrize("seed", range(8))
def test_the_places_of_relu_are_those_of_brute_force(seed):
    network = random_network(seed, 3, 2, activation="relu")
    points = np.random.default_rng(seed).normal(size=(300, 2))
    for proof, cloud in zip(proved(network, points), flow_of(network, points).clouds, strict=True):
        rounded = np.unique(cloud.round(10), axis=0)
        assert (proof.points, proof.places) == (300, len(rounded))
        rank = np.linalg.matrix_rank(rounded - rounded.mean(axis=0), tol=1e-9)
        assert proof.lost == 2 - rank or (rank == 2 and not proof.flat)


def test_places_are_told_from_rounding():
    saturated = Network.from_arrays(
        [100 * np.eye(2), np.eye(2), np.ones((2, 1))],
        [np.zeros(2), np.zeros(2), np.zeros(1)],
        ["tanh", "relu", "sigmoid"],
    )
    *_, at_tanh, _, behind_relu = proved(saturated, GRID)
    assert len(np.unique(flow_of(saturated, GRID).clouds[2], axis=0)) < len(GRID)
    assert at_tanh.places == len(GRID), "what is equal by rounding is told apart"
    assert behind_relu.places is None, "nobody knows"


def test_equal_points_are_one_place_from_the_start():
    twice = np.concatenate([GRID, GRID])
    assert {proof.points for proof in proved(random_network(0, 1, 2), twice)} == {len(GRID)}
    assert not proved(random_network(0, 1, 2), twice)[-1].piled


def test_a_relu_that_clips_nothing_flattens_nothing():
    raised = Network.from_arrays([np.eye(2), np.ones((2, 1))], [[9.0, 9.0], [0.0]], ["relu"] * 2)
    last = proved(raised, GRID)[-1]
    assert [last.flattened, last.piled, last.embedded] == [False] * 3
    lowered = Network.from_arrays([np.eye(2), np.ones((2, 1))], [[-9.0, 0.0], [0.0]], ["relu"] * 2)
    last = proved(lowered, GRID)[-1]
    assert last.flattened
    assert (last.lost, last.flat, last.places) == (1, True, 21)


def test_a_sheet_in_space_is_flattened_only_where_too_few_directions_are_left():
    """The plane as (x+, x-, y+, y-) is creased along both axes, but no two points meet."""
    sides = np.array([[1.0, -1, 0, 0], [0, 0, 1, -1]])
    for weight, flattened in ((sides, False), (sides[:, :3], True)):
        count = weight.shape[1]
        network = Network.from_arrays(
            [weight, np.ones((count, 1))], [np.zeros(count), np.zeros(1)], ["relu", "sigmoid"]
        )
        last = proved(network, GRID)[-1]
        assert (last.creased, last.flattened, last.piled) == (True, flattened, flattened)


def test_points_on_a_line_have_no_dimension_to_lose():
    line = GRID * [1, 0]
    halved = Network.from_arrays([np.eye(2), np.ones((2, 1))], [[0.0, 0.0], [0.0]], ["relu"] * 2)
    assert not any(proof.lost for proof in proved(halved, line))


def test_nothing_is_proved_of_a_training():
    networks = [random_network(seed, 1, 2) for seed in range(2)]
    history = History(tuple(map(Epoch, range(2), networks)))
    first, last = proofs_of(flow_over_epochs(history, RINGS.points), RINGS)
    assert first.embedded
    assert [last.embedded, last.inside, last.lost, last.piled] == [False, False, 0, False]


def test_without_stages_the_input_is_what_it_is():
    (proof,) = proofs_of(Flow((), (GRID,)), Dataset(GRID, np.zeros(len(GRID), int)))
    assert [proof.inside, proof.room, proof.lost, proof.piled, proof.bent] == [0] * 5
