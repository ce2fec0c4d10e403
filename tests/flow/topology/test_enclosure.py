"""A class inside a closed polygon of another: found where it is, and only there."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from topologies import circle

from dnnflow.data.shapes import DATASETS, rings
from dnnflow.flow.topology.enclosure import encloses, enclosure_of
from dnnflow.flow.topology.winding import winding_of

CENTRE = np.zeros(2)


@pytest.mark.parametrize(("name", "found"), [(name, name == "rings") for name in DATASETS])
@pytest.mark.parametrize("count", [60, 1000])
def test_of_our_data_sets_only_rings_have_one(name, found, count):
    dataset = DATASETS[name](count)
    enclosure = enclosure_of(dataset.points, dataset.labels)
    assert (enclosure is not None) == found
    if enclosure:
        assert (enclosure.inner, enclosure.outer) == (0, 1)
        assert (dataset.labels[enclosure.vertices] == 1).all()


@given(st.integers(0, 99), st.floats(0.05, 0.3), st.floats(-50, 50))
def test_all_of_the_inner_class_lies_inside_of_the_polygon(seed, factor, shift):
    dataset = rings(80, factor=factor, seed=seed)
    points = dataset.points + shift
    enclosure = enclosure_of(points, dataset.labels)
    assert enclosure
    polygon = points[np.append(enclosure.vertices, enclosure.vertices[0])]
    places = np.linspace(0, 1, len(polygon))

    def curve(shares):
        return np.column_stack([np.interp(shares, places, axis) for axis in polygon.T])

    for point in points[dataset.labels == 0]:
        assert winding_of(curve, point) == 1


def test_a_gap_opens_it():
    angles = np.linspace(0, 1, 200, endpoint=False)
    outer, inner = circle(angles), circle(angles, 0.3)
    labels = np.repeat([0, 1], 200)
    assert enclosure_of(np.concatenate([inner, outer]), labels)
    opened = np.concatenate([inner, outer[(angles < 0.3) | (angles > 0.55)]])
    assert enclosure_of(opened, labels[: len(opened)]) is None


def test_a_single_point_outside_takes_it_away():
    dataset = rings(100)
    points = dataset.points.copy()
    points[0] = 2, 0
    assert enclosure_of(points, dataset.labels) is None


def test_it_is_a_matter_of_the_plane():
    dataset = rings(100)
    for width in (1, 3):
        points = np.zeros((200, width))
        points[:, : min(2, width)] = dataset.points[:, : min(2, width)]
        assert enclosure_of(points, dataset.labels) is None


@pytest.mark.parametrize(
    "polygon",
    [
        circle(np.arange(24) * 5 / 24),
        circle(np.array([0, 1, 2, 4, 3, *range(5, 24)]) / 24),
        circle(np.arange(24) / 24)[::-1],
        np.add(circle(np.arange(24) / 24), [3, 0]),
        circle(np.arange(4) / 4),
    ],
    ids=[
        "crosses itself",
        "goes back for a while",
        "turns the other way",
        "lies elsewhere",
        "has long edges",
    ],
)
def test_a_polygon_that_is_no_chain_about_the_centre_encloses_nothing(polygon):
    inner = np.full((3, 2), 0.1)
    assert encloses(circle(np.arange(24) / 24), inner, CENTRE)
    assert not encloses(polygon, inner, CENTRE)
