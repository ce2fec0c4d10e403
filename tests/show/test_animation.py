"""Animations become the films that were asked for: what is shown, for how long, in which file."""

import subprocess
import sys
from dataclasses import replace
from functools import partial
from itertools import pairwise

import av
import imageio.v3 as imageio
import numpy as np
import pytest
from films import rms
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from painted import painted
from PIL import Image

from dnnflow._typing import Picture
from dnnflow.data.shapes import blobs, moons
from dnnflow.errors import DataError, DnnflowError, UsageError
from dnnflow.flow.flow import flow_of
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.save.writer import Writer, open_writer
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.saving import write_film
from dnnflow.study.sweep import comparison, loaded_variants

QUICK = Schedule(affine=0.2, activation=0.2, hold=0.1, intro=0.2, outro=0.3, fps=10)


def animation(seed=0, hidden=1, width=2, **options):
    schedule = options.pop("schedule", QUICK)
    return Animation(random_network(seed, hidden, width), moons(30), schedule, **options)


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


class Failing:
    """A mark that cannot draw what comes later."""

    band = "plot"

    def draw(self, canvas, panel, frame):
        if frame.stage:
            raise ArithmeticError("cannot draw this")


@pytest.mark.parametrize("name", ["film.gif", "film.mp4"])
def test_what_a_painter_raises_ends_the_film_and_keeps_the_old_file(tmp_path, name):
    path = tmp_path / name
    path.write_text("old")
    film = painted(animation(), (96, 80), FORMATS[path.suffix].layout)
    broken = replace(film.painter, marks=((*film.painter.marks[0], Failing()),))
    palette = np.array([[0, 0, 0], [255, 255, 255]], np.uint8) if name.endswith("gif") else None
    passed = []
    with (
        pytest.raises(ArithmeticError, match="cannot draw"),
        open_writer(path, size=film.painter.size, fps=film.fps, palette=palette) as writer,
    ):
        write_film(
            film.film,
            broken,
            writer,
            progress=lambda frames: (passed.append(index) or index for index in frames),
        )
    assert len(passed) < film.frames
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_video_shows_what_a_still_shows():
    """4:2:0 halves the colours; luma, which the eye follows, is that of the RGB picture."""
    shown = animation(hidden=2)
    films = [painted(shown, (320, 320), layout) for layout in ("rgb", "yuv420")]
    for index in (0, films[0].frames // 2, films[0].frames - 1):
        rgb, yuv = (film.picture(index) for film in films)
        image = rgb.image().astype(float)
        luma = 16 + image @ [0.2126, 0.7152, 0.0722] * 219 / 255
        assert rms(luma, yuv.planes[0]) < 1.5
        assert 20 * np.log10(255 / rms(image, decoded(yuv))) > 30


def decoded(picture):
    """The RGB image, shape (height, width, 3), that libswscale makes of yuv420 planes."""
    frame = av.VideoFrame(*picture.size, "yuv420p")
    for plane, values in zip(frame.planes, picture.planes, strict=True):
        target = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
        target[:, : plane.width] = values
    return frame.to_ndarray(
        format="rgb24", src_colorspace="ITU709", src_color_range="MPEG", dst_color_range="JPEG"
    )


@pytest.mark.parametrize(("name", "bound"), [("film.gif", 6), ("film.mp4", 6)], ids=["gif", "mp4"])
def test_a_file_holds_the_film(tmp_path, name, bound):
    shown, path = animation(hidden=1), tmp_path / name
    passed = []

    def progress(frames):
        for index in frames:
            passed.append(index)
            yield index

    assert shown.save(path, size=(160, 128), progress=progress) == path
    film = painted(shown, (160, 128))
    held = probe(path)
    assert passed == list(range(film.frames))
    assert held.size == (160, 128)
    assert held.duration == pytest.approx(film.frames / film.fps, abs=0.01)
    assert "moons" in held.comment
    assert "canonical" in held.comment
    read = imageio.imread(path, plugin="pyav")
    assert rms(read[0], film.picture(0).image()) < bound
    assert rms(read[-1], film.picture(film.frames - 1).image()) < bound
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("suffix", "size", "expected"),
    [(".gif", (97, 81), (97, 81)), (".mp4", (97, 81), (98, 82)), (".mp4", (96, 81), (96, 82))],
)
def test_odd_sides(tmp_path, suffix, size, expected):
    path = animation(schedule=Schedule(duration=0.2, fps=10)).save(
        tmp_path / f"film{suffix}", size=size
    )
    assert probe(path).size == expected


def test_formats_have_sizes_and_rates_of_their_own(tmp_path):
    shown = animation(schedule=Schedule(duration=0.2))
    for suffix, size, frames in ((".gif", (480, 480), 5), (".mp4", (1920, 1080), 12)):
        held = probe(shown.save(tmp_path / f"film{suffix}"))
        assert (held.size, held.duration) == (size, 0.2)
        assert held.frames == frames if suffix == ".mp4" else held.frames <= frames


def test_animations_stand_side_by_side_and_above_each_other():
    one, two, three = (animation(seed) for seed in range(3))
    assert (one | two | three).rows == ((one, two, three),)
    assert (one & two & three).rows == ((one,), (two,), (three,))
    assert ((one | two) & (two | three)).rows == ((one, two), (two, three))
    assert ((one & two) | (two & three)).rows == ((one, two), (two, three))
    with pytest.raises(UsageError, match="2 rows"):
        (one & two) | three


def test_the_panels_of_a_comparison_show_its_animations():
    one, two = animation(0), animation(1)
    twice, pair, swapped = (painted(each, (256, 128)) for each in (one | one, one | two, two | one))
    for index in (0, pair.frames // 2, pair.frames - 1):
        first, again = panels_of(twice, index)
        np.testing.assert_array_equal(first, again)
        np.testing.assert_array_equal(panels_of(pair, index)[::-1], panels_of(swapped, index))
    assert rms(*panels_of(pair, index)) > 3


def panels_of(film, index):
    """The pixels of each panel of a picture."""
    image, boxes = film.picture(index).image(), [panel.box for panel in film.painter.panels]
    return [image[box.top : box.bottom, box.left : box.right] for box in boxes]


def test_panels_start_with_the_same_view():
    film = painted((animation(0) | animation(1, width=1) | animation(2, hidden=3)), (192, 64))
    views = {track.frame(0).view for track in film.tracks}
    assert len(views) == 1


@pytest.mark.parametrize("classes", [3, 10, 13])
def test_more_classes_than_colours(classes):
    shown = Animation(random_network(0, 1, 2, units=classes), blobs(20, classes=classes), QUICK)
    film = painted(shown, (320, 320))
    for index in (0, film.frames - 1):
        colors = np.unique(film.picture(index).image().reshape(-1, 3), axis=0)
        assert len(colors) > 20 * min(classes, 10)


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
@pytest.mark.parametrize("at", [None, 0.5])
def test_stills(tmp_path, suffix, at):
    shown = animation(hidden=1)
    path = shown.save(tmp_path / f"still{suffix}", size=(160, 128), at=at)
    content = path.read_bytes()
    assert content.startswith({".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}[suffix])
    assert list(tmp_path.iterdir()) == [path]
    if suffix == ".png" and at is not None:
        image = shown.image(at, size=(160, 128))
        np.testing.assert_array_equal(imageio.imread(path), image)


@pytest.mark.parametrize("clock", ["stage", "total"])
def test_the_clock_of_a_comparison(clock):
    shallow, deep = animation(hidden=0), animation(hidden=3)
    film = painted(Comparison(((shallow, deep),), clock), (128, 64))
    ends = [track.timeline.ends[-1] for track in film.tracks]
    first = [track.timeline.ends[0] for track in film.tracks]
    assert len({track.timeline.frames for track in film.tracks}) == 1
    if clock == "stage":
        assert first[0] == pytest.approx(first[1])
        assert ends[0] < ends[1]
    else:
        assert ends[0] == pytest.approx(ends[1])
    for track in film.tracks:
        last = track.frame(film.frames - 1).points
        np.testing.assert_array_equal(last, track.flow.clouds[-1])


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


@settings(max_examples=8)
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
        (lambda: animation().save("film.avi"), UsageError, ".gif"),
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


def test_a_sweep_labels_its_panels_and_fits_them_on_a_screen(tmp_path):
    networks = {f"n{seed}": random_network(seed, 0, 2) for seed in range(12)}
    variants = loaded_variants([moons(10)], networks)
    look = {"title": "Depths", "theme": "light", "schedule": Schedule(duration=0.3)}
    shown = comparison(variants, animate=partial(Animation, **look))
    assert shown.arrangement.title == "Depths"
    assert [each.title for each in shown.animations] == [f"n{k}" for k in range(12)]
    shown.save(tmp_path / "twelve.gif")
    assert probe(tmp_path / "twelve.gif").size == (1600, 1080)
    with pytest.raises(UsageError, match="per row must be at least 1"):
        comparison(variants, per_row=0)
    with pytest.raises(UsageError, match="16 panels"):
        comparison([*variants, *variants])


@pytest.mark.parametrize("moment", [{}, {"at": 0.3}])
def test_every_still_says_how_it_was_made(tmp_path, moment):
    shown = animation(gauge="raw")
    for suffix in (".png", ".svg", ".pdf"):
        shown.save(tmp_path / f"still{suffix}", **moment)
    with Image.open(tmp_path / "still.png") as picture:
        assert "gauge raw" in picture.text["Comment"]
    assert "gauge raw" in (tmp_path / "still.svg").read_text(encoding="utf-8")
    assert b"gauge raw" in (tmp_path / "still.pdf").read_bytes()
