"""Clouds on a matplotlib axes: artists and their places, not pixels."""

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from networks import random_network

from dnnflow.data.shapes import blobs, moons
from dnnflow.dnn.gauge import canonical
from dnnflow.dnn.history import Epoch, History
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.to_keras import to_keras
from dnnflow.flow.flow import flow_of
from dnnflow.render.dots import Dots
from dnnflow.render.theme import THEMES
from dnnflow.show.display import FlowDisplay


def axes():
    return Figure().subplots()


@pytest.mark.parametrize("cloud", [0, 1, 4, -1])
def test_the_points_lie_where_the_network_puts_them(cloud):
    network, data = random_network(0, 1, 2), moons(20)
    display = FlowDisplay.from_network(network, data.points, data.labels)
    ax = axes()
    assert display.plot(ax=ax, cloud=cloud) is display
    assert display.ax_ is ax
    assert display.figure_ is ax.figure
    expected = flow_of(canonical(network), data.points).clouds[cloud]
    drawn = display.points_.get_offsets()
    track = display.track
    frame = track.when(track.time_of(cloud % len(track.flow.clouds)))
    order = Dots(data.labels, track.mistakes[0]).order(frame)
    np.testing.assert_allclose(drawn, expected[order], atol=1e-9)
    colors = np.array([to_rgb(THEMES["light"].classes[label]) for label in data.labels[order]])
    wrong = (network.classify(data.points) != data.labels)[order]
    assert 0 < wrong.sum() < len(wrong)
    np.testing.assert_allclose(display.points_.get_facecolors()[~wrong, :3], colors[~wrong])
    np.testing.assert_allclose(display.points_.get_edgecolors()[wrong, :3], colors[wrong])
    low, high = np.array([ax.get_xlim(), ax.get_ylim()]).T
    assert (low <= expected.min(axis=0)).all()
    assert (expected.max(axis=0) <= high).all()
    assert ax.get_aspect() == 1


def test_the_grid_and_the_boundary_are_drawn_too():
    data = moons(20)
    display = FlowDisplay.from_network(random_network(0, 1, 2), data.points, data.labels)
    drawn = [each for each in display.plot(axes()).ax_.collections if each is not display.points_]
    assert len(drawn) >= 2
    assert all(isinstance(each, LineCollection) for each in drawn)


def test_words_for_classes_lists_for_points_and_a_theme():
    data = blobs(10, classes=3)
    words = np.array(["a", "b", "c"])[data.labels]
    display = FlowDisplay.from_network(
        random_network(0, 0, 3, units=3), data.points.tolist(), words, theme="dark", view="xy"
    )
    display.plot(axes())
    assert len(display.points_.get_offsets()) == 30
    assert display.film.theme == "dark"
    assert to_hex(display.ax_.get_facecolor()) == THEMES["dark"].background


def test_without_an_axes_pyplot_gives_one():
    pyplot = pytest.importorskip("matplotlib.pyplot")
    data = moons(10)
    display = FlowDisplay.from_network(random_network(0, 0, 2), data.points, data.labels).plot()
    assert pyplot.gcf() is display.figure_
    pyplot.close(display.figure_)


def test_all_clouds_side_by_side():
    data = moons(10)
    display = FlowDisplay.from_network(random_network(0, 1, 2), data.points, data.labels)
    figure = display.filmstrip()
    formulas = [text for axes in figure.axes for text in axes.texts if "$" in text.get_text()]
    assert len(formulas) == len(display.track.flow.clouds) == 5
    assert {text.get_math_fontfamily() for text in formulas} == {"stix"}  # as in films


def test_live_models_and_histories_are_displayed():
    pytest.importorskip("keras")
    data, network = moons(10), random_network(0, 0, 2)
    live = FlowDisplay.from_network(to_keras(network), data.points, data.labels).plot(axes())
    ours = FlowDisplay.from_network(network, data.points, data.labels).plot(axes())
    np.testing.assert_allclose(live.points_.get_offsets(), ours.points_.get_offsets(), atol=1e-6)
    history = History(tuple(Epoch(k, random_network(k, 0, 2)) for k in range(3)))
    display = FlowDisplay.from_network(history, data.points, data.labels)
    said = {text.get_text() for axes in display.filmstrip().axes for text in axes.texts}
    assert {"epoch 0", "epoch 1", "epoch 2"} <= said


@pytest.mark.parametrize(
    ("act", "error", "said"),
    [
        (lambda d: d.plot(axes(), cloud=5), UsageError, "0 to 4, not 5"),
        (lambda d: d.plot(axes(), cloud=-6), UsageError, "0 to 4"),
        (lambda _: FlowDisplay.from_network(3, [[1, 2]], [0]), UsageError, "no network"),
        (
            lambda _: FlowDisplay.from_network(random_network(0, 0, 2), [[1, 2, 3]] * 2, [0, 1]),
            DataError,
            "width 3",
        ),
    ],
)
def test_every_error_is_one_line(act, error, said):
    data = moons(10)
    display = FlowDisplay.from_network(random_network(0, 1, 2), data.points, data.labels)
    with pytest.raises(error, match=said) as caught:
        act(display)
    assert "\n" not in str(caught.value)
