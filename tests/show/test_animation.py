"""Animations become the films that were asked for: what is shown, for how long, in which file."""

import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest
from animations import QUICK, animation
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from painted import painted

from dnnflow._typing import Picture
from dnnflow.data.shapes import blobs, moons
from dnnflow.errors import DataError, DnnflowError, UsageError
from dnnflow.flow.flow import flow_of
from dnnflow.save.writer import Writer
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.saving import write_film


def same(first: Picture, second: Picture) -> bool:
    return all((a == b).all() for a, b in zip(first.planes, second.planes, strict=True))


@pytest.mark.parametrize("gauge", ["raw", "canonical"])
def test_a_film_goes_from_the_input_to_the_last_cloud(gauge):
    shown = animation(hidden=2, gauge=gauge)
    (track,) = painted(shown, (96, 96)).tracks
    last = track.timeline.frames - 1
    np.testing.assert_array_equal(track.frame(0).points, shown.dataset.points)
    ends = flow_of(shown.source.network, shown.dataset.points).clouds[-1]
    reached = track.frame(last).points
    np.testing.assert_allclose(np.sort(np.abs(reached)), np.sort(np.abs(ends)), atol=1e-9)
    if gauge == "raw":
        np.testing.assert_array_equal(reached, ends)


class Album(Writer):
    """Keeps pictures as a writer takes them; its sheets are scribbled upon."""

    def __init__(self, painter):
        self.painter = painter
        self.pictures = []

    def sheet(self):
        planes = self.painter.canvas().planes
        for plane in planes:
            plane[::2] = 99
        return Picture(planes, self.painter.layout)

    def write(self, picture):
        self.pictures.append(picture)

    def repeat(self):
        self.pictures.append(self.pictures[-1])


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
@pytest.mark.parametrize("width", [2, 3])
def test_painting_is_pure(layout, width):
    """Any order gives the same bytes, and so does the film that skips what looks the same."""
    film = painted(animation(width=width), (96, 80), layout)
    in_order = [film.picture(index) for index in range(film.frames)]
    for index in np.random.default_rng(0).permutation(film.frames):
        assert same(film.picture(int(index)), in_order[index])
    again = painted(animation(width=width), (96, 80), layout)
    album = Album(again.painter)
    write_film(again.film, again.painter, album)
    assert all(same(*pair) for pair in zip(album.pictures, in_order, strict=True))
    moving = sum(not same(*pair) for pair in pairwise(in_order))
    assert moving > film.frames / 3
    stages = len(film.tracks[0].flow.stages)
    assert sum(frames is not None for frames in again.changes()) <= 1 + moving + stages


@pytest.mark.parametrize("classes", [3, 10, 13])
def test_more_classes_than_colours(classes):
    shown = Animation(random_network(0, 1, 2, units=classes), blobs(20, classes=classes), QUICK)
    film = painted(shown, (320, 320))
    for index in (0, film.frames - 1):
        colors = np.unique(film.picture(index).image().reshape(-1, 3), axis=0)
        assert len(colors) > 20 * min(classes, 10)


def test_an_image_is_the_frame_of_its_time():
    shown = animation()
    film = painted(shown, (96, 80))
    for time, index in (
        (0.0, 0),
        (0.5, 5),
        (1e9, film.frames - 1),
        (-1.0, 0),
        (np.inf, film.frames - 1),
    ):
        image = shown.image(time, size=(96, 80))
        np.testing.assert_array_equal(image, film.picture(index).image())


@settings(max_examples=5)
@given(
    seed=st.integers(0, 99),
    hidden=st.integers(0, 3),
    width=st.integers(1, 5),
    size=st.tuples(st.integers(64, 200), st.integers(64, 200)),
    theme=st.sampled_from(["dark", "light"]),
)
def test_any_network_is_shown_at_any_size(seed, hidden, width, size, theme):
    film = painted(animation(seed, hidden, width, theme=theme), size)
    for index in (0, film.frames // 2, film.frames - 1):
        picture = film.picture(index)
        assert picture.size == size
        assert len(np.unique(picture.image().reshape(-1, 3), axis=0)) > 10


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"gauge": "row"}, "did you mean 'raw'"),
        ({"view": "orbti"}, "did you mean 'orbit'"),
        ({"theme": "drak"}, "did you mean 'dark'"),
        ({"language": "jp"}, "nown are en, ja"),
    ],
)
def test_unknown_names_are_refused_at_once(options, said):
    with pytest.raises(UsageError, match=said):
        animation(**options)


@pytest.mark.parametrize(
    ("act", "error", "said"),
    [
        (lambda: painted(animation(), (1, 1)), UsageError, "not 1x1"),
        (lambda: painted(animation(), (480, 9000)), UsageError, "not 480x9000"),
        (lambda: painted(animation(view="orbit"), (96, 96)), UsageError, "width 2"),
        (lambda: painted(animation(width=3, view="plane"), (96, 96)), UsageError, "width 3"),
        (lambda: animation().image(np.nan), UsageError, "not nan"),
        (lambda: animation().save("film.avi"), UsageError, "write film.mp4"),
        (lambda: painted(Comparison(((animation(),),), "tick"), (96, 96)), UsageError, "clock"),
        (
            lambda: painted(Animation(random_network(0, 1, 2, dimension=3), moons(30)), (96, 96)),
            DataError,
            "width 3",
        ),
        (
            lambda: painted(animation(title="\U0010fffd"), (320, 320)).picture(0),
            DataError,
            "U\\+10FFFD",
        ),
    ],
)
def test_every_error_is_one_line(act, error, said):
    with pytest.raises(DnnflowError, match=said) as caught:
        act()
    assert type(caught.value) is error
    assert "\n" not in str(caught.value)


def test_importing_an_animation_loads_no_framework():
    script = "import dnnflow.show.animation, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert not {"tensorflow", "keras", "torch", "onnx", "sklearn"} & set(done.stdout.split())
