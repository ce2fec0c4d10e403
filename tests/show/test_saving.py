"""A film and its stills as files: what they hold, and what is left if one cannot be made."""

from dataclasses import replace

import av
import imageio.v3 as imageio
import numpy as np
import pytest
from animations import animation
from films import rms
from painted import painted
from PIL import Image

from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.save.writer import open_writer
from dnnflow.show.saving import write_film


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


@pytest.mark.parametrize("moment", [{}, {"at": 0.3}])
def test_every_still_says_how_it_was_made(tmp_path, moment):
    shown = animation(gauge="raw")
    for suffix in (".png", ".svg", ".pdf"):
        shown.save(tmp_path / f"still{suffix}", **moment)
    with Image.open(tmp_path / "still.png") as picture:
        assert "gauge raw" in picture.text["Comment"]
    assert "gauge raw" in (tmp_path / "still.svg").read_text(encoding="utf-8")
    assert b"gauge raw" in (tmp_path / "still.pdf").read_bytes()


def test_a_still_shows_a_time_or_a_cloud_and_no_cloud_that_is_not_there(tmp_path):
    path = tmp_path / "still.png"
    with pytest.raises(UsageError, match=r"a time or a cloud, not both 0\.5 s and cloud 1"):
        animation().save(path, at=0.5, cloud=1)
    with pytest.raises(UsageError, match="99"):
        animation().save(path, cloud=99)
    animation().save(path, cloud=0, size=(64, 64))
    assert path.exists()
