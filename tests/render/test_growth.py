"""The growth rule: a new mark is one class and one row, and every file and figure shows it."""

import re
import zlib
from dataclasses import dataclass
from typing import ClassVar

import imageio.v3 as imageio
import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from networks import random_network

from dnnflow.__main__ import run
from dnnflow.data.shapes import moons
from dnnflow.exchange.files import save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.render.marks import MARKS, Choice, Mark, marks_shown
from dnnflow.render.panel import Band
from dnnflow.show.animation import Animation
from dnnflow.show.display import FlowDisplay

COLOR = "#ff00ff"
"""Of no theme."""

CLOUDS = 5


@dataclass(frozen=True)
class Square:
    """A square in the corner of the plot."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas, panel, frame):
        canvas.fill(Box(4, 4, 44, 44), COLOR)


@pytest.fixture(autouse=True)
def row(monkeypatch):
    assert isinstance(Square(), Mark)
    monkeypatch.setitem(MARKS, "square", Choice(lambda track, words: Square()))


def shown(**look):
    network = random_network(0, 1, 2)
    return Animation(network, moons(20), Schedule(duration=1, fps=10), **look)


def squares(image):
    """How many squares an image shows, about."""
    return (np.abs(image.astype(int) - rgb_of(COLOR)).max(axis=-1) < 40).sum() / 40**2


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_films_show_it_at_every_moment(tmp_path, suffix):
    path = shown().save(tmp_path / f"film{suffix}", size=(320, 240))
    frames = imageio.imread(path, plugin="pyav")
    assert len(frames) > 5
    for frame in frames:
        assert squares(frame) == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize(("moment", "count"), [({"at": 0.5}, 1), ({}, CLOUDS)])
def test_pictures_show_it_once_a_panel(tmp_path, moment, count):
    image = imageio.imread(shown().save(tmp_path / "still.png", **moment))
    assert squares(image) == count


@pytest.mark.parametrize(("moment", "count"), [({"at": 0.5}, 1), ({}, CLOUDS)])
def test_vectors_show_it_once_a_panel(tmp_path, moment, count):
    svg = shown().save(tmp_path / "still.svg", **moment).read_text(encoding="utf-8")
    style = re.search(rf"\.(s\d+){{fill:{COLOR}}}", svg)[1]
    assert svg.count(f'class="{style}"') == count
    pdf = shown().save(tmp_path / "still.pdf", **moment).read_bytes()
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    page = max((zlib.decompress(each) for each in streams if each[:1] == b"x"), key=len)
    filled = rb"1\s0\s1\srg\s[\d.]+\s[\d.]+\sm"  # magenta, and a path begins
    assert len(re.findall(filled, page)) == count


def test_displays_show_it_where_it_belongs():
    data, axes = moons(20), Figure().subplots()
    display = FlowDisplay.from_network(random_network(0, 1, 2), data.points, data.labels)
    display.plot(axes)
    (square,) = (each for each in axes.patches if each.get_facecolor()[:3] == to_rgb(COLOR))
    assert square.get_x() > axes.get_xlim()[0]
    assert square.get_y() + square.get_height() < axes.get_ylim()[1]
    patches = [each for axes in display.filmstrip().axes for each in axes.patches]
    assert sum(each.get_facecolor()[:3] == to_rgb(COLOR) for each in patches) == CLOUDS


def test_one_that_is_off_is_shown_when_asked_for(tmp_path, monkeypatch):
    monkeypatch.setitem(MARKS, "square", Choice(lambda track, words: Square(), shown=False))
    assert squares(shown().image(0.5)) == 0
    assert squares(shown(marks=(*marks_shown(), "square")).image(0.5)) == 1
    save_network(random_network(0, 1, 2), tmp_path / "n.safetensors")
    animate = ["animate", "--model", tmp_path / "n.safetensors", "--at", "1", "-q", "-o"]
    for options, count in (((), 0), (("--with", "square"), 1)):
        path = tmp_path / f"{count}.png"
        assert run([*map(str, (*animate, path)), *options]) == 0
        assert squares(imageio.imread(path)) == count
