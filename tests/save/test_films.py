"""What is written is what is read back: decoded with libav, imageio and Pillow."""

from fractions import Fraction

import av
import imageio.v3 as imageio
import numpy as np
import pytest
from films import PALETTE, decoded, disc_picture, discs, film, picture_of, rms
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.errors import OutputError, UsageError
from dnnflow.save.formats import FORMATS, format_of
from dnnflow.save.movies.video import even
from dnnflow.save.pictures.png import write_picture
from dnnflow.save.probe import probe
from dnnflow.save.writer import open_writer

SUFFIXES = [suffix for suffix, form in FORMATS.items() if form.movie]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("count", [1, 2, 30])
def test_every_picture_is_there_and_lasts_its_time(tmp_path, suffix, count):
    if (suffix, count) == (".avif", 1):
        pytest.skip("an AVIF of one picture is a still, which has no time")
    path = discs(tmp_path / f"film{suffix}", count, fps=25)
    facts = probe(path)
    assert (facts.frames, facts.size) == (count, (96, 64))
    assert facts.duration == pytest.approx(count / 25, abs=1e-9)
    assert facts.fps == pytest.approx(25)
    assert len(decoded(path)) == count


@pytest.mark.parametrize("fps", [1, 23.976, 25, 29.97, Fraction(30000, 1001), 59.94, 60, 120])
def test_a_video_has_a_constant_rate(tmp_path, fps):
    path = discs(tmp_path / "film.mp4", 20, fps)
    with av.open(path) as container:
        times = [frame.time for frame in container.decode(video=0)]
    assert np.allclose(times, np.arange(20) / float(fps), atol=1e-4)
    assert probe(path).duration == pytest.approx(20 / float(fps), abs=1e-4)


def test_a_video_looks_like_what_was_drawn(tmp_path):
    path = discs(tmp_path / "film.mp4", 30, size=(320, 240))
    with av.open(path) as container:
        for index, frame in enumerate(container.decode(video=0)):
            given_planes = disc_picture(index, (320, 240), "yuv420").planes
            luma = np.frombuffer(frame.planes[0], np.uint8)
            luma = luma.reshape(240, frame.planes[0].line_size)[:, :320]
            # Visually lossless: 2.5 grey levels are 40 dB.
            assert rms(luma, given_planes[0]) < 2.5


def test_a_video_is_what_players_expect(tmp_path):
    path = discs(tmp_path / "film.mp4", 10)
    facts = probe(path)
    assert (facts.format, facts.codec, facts.pixels) == ("mp4", "h264 High", "yuv420p")
    assert facts.color == (1, 1, 1, 1)  # BT.709 three times, limited range
    content = path.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")
    assert b"colrnclx" in content


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_pictures_give_the_same_bytes(tmp_path, suffix):
    first, second = (discs(tmp_path / f"{name}{suffix}", 40) for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("comment", ["", "moons, seed 0", "映画 – ½", "x" * 700])
def test_a_comment_is_kept(tmp_path, suffix, comment):
    assert probe(discs(tmp_path / f"film{suffix}", 3, comment=comment)).comment == comment


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_picture_may_be_drawn_over_as_soon_as_it_is_written(tmp_path, suffix):
    layout = format_of(f"x{suffix}").layout
    shared = disc_picture(0, layout=layout)
    with open_writer(tmp_path / f"shared{suffix}", size=(96, 64), fps=25) as writer:
        for index in range(20):
            for plane, values in zip(
                shared.planes, disc_picture(index, layout=layout).planes, strict=True
            ):
                plane[:] = values
            writer.write(shared)
    other = discs(tmp_path / f"other{suffix}", 20)
    assert (tmp_path / f"shared{suffix}").read_bytes() == other.read_bytes()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_sheets_and_repeated_pictures_give_the_same_bytes(tmp_path, suffix):
    layout = format_of(f"x{suffix}").layout
    pictures = [disc_picture(index // 3, layout=layout) for index in range(12)]
    film(tmp_path / f"written{suffix}", pictures)
    with open_writer(tmp_path / f"drawn{suffix}", size=(96, 64), fps=25) as writer:
        for index, picture in enumerate(pictures):
            if index % 3:
                writer.repeat()
                continue
            sheet = writer.sheet()
            for plane, values in zip(sheet.planes, picture.planes, strict=True):
                plane[:] = values
            writer.write(sheet)
    written, drawn = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("written", "drawn"))
    assert written == drawn


def test_an_avif_of_one_picture_would_not_move(tmp_path):
    with pytest.raises(OutputError, match="needs two pictures or more"):
        discs(tmp_path / "film.avif", 1)
    assert not list(tmp_path.iterdir())


def test_nothing_can_be_repeated_before_the_first_picture(tmp_path):
    with (
        pytest.raises(ValueError, match="no picture"),
        open_writer(tmp_path / "film.gif", size=(96, 64), fps=25) as writer,
    ):
        writer.repeat()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_imageio_reads_it_back(tmp_path, suffix):
    path = discs(tmp_path / f"film{suffix}", 12)
    if suffix not in {".webp", ".avif"}:  # libav decodes none that move, or a still first
        assert imageio.imread(path, plugin="pyav").shape[:3] == (12, 64, 96)
    if format_of(path).colors:
        assert len(imageio.imread(path, plugin="pillow", index=...)) == 12


@pytest.mark.parametrize("size", [(2, 2), (16, 16), (34, 2), (500, 334), (16384, 16), (3840, 2160)])
def test_sizes_that_a_video_can_have(tmp_path, size):
    path = discs(tmp_path / "film.mp4", 1, size=size)
    assert decoded(path)[0].shape == (size[1], size[0], 3)


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_even_sizes_are_the_next_that_a_video_can_have(width, height):
    padded = even((width, height))
    assert all(side % 2 == 0 for side in padded)
    assert all(0 <= new - old <= 1 for new, old in zip(padded, (width, height), strict=True))


@pytest.mark.parametrize(
    ("name", "size", "fps", "words"),
    [
        (
            "film.avi",
            (96, 64),
            25,
            r"unknown format '\.avi'.*nown are \.gif, .*\.mp4, .*\.png",
        ),
        ("film", (96, 64), 25, "unknown format ''"),
        ("film.mp4", (95, 64), 25, "even sides"),
        ("film.mp4", (0, 64), 25, "at least 2"),
        ("film.mp4", (16384, 8192), 25, "too large"),
        ("film.mp4", (96, 64), 0, "fps"),
        ("film.gif", (96, 64), 50.1, "too fast for a GIF: at most 50"),
        ("film.gif", (70000, 64), 25, "1 to 65535"),
        ("film.webp", (96, 64), 91, "too fast for a WebP: at most 90"),
        ("film.webp", (16384, 64), 25, "a WebP have 1 to 16383"),
        ("film.apng", (96, 64), 91, "too fast for an APNG: at most 90"),
        ("film.apng", (0, 64), 25, "an APNG have 1 to 65535"),
        ("film.gif", (96, 64), float("nan"), "fps"),
        ("film.png", (96, 64), 25, "a .png file holds no moving pictures"),
    ],
)
def test_what_a_format_cannot_do_is_refused_in_one_line(tmp_path, name, size, fps, words):
    with (
        pytest.raises(UsageError, match=words) as caught,
        open_writer(tmp_path / name, size=size, fps=fps),
    ):
        raise AssertionError
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_palette_has_1_to_256_colours(tmp_path):
    for count in (0, 257):
        palette = np.zeros((count, 3), np.uint8)
        with pytest.raises(UsageError, match=f"1 to 256 colours, not {count}"):
            discs(tmp_path / "film.gif", 1, palette=palette)
    with pytest.raises(UsageError, match=r"a \.mp4 file has no palette"):
        discs(tmp_path / "film.mp4", 1, palette=PALETTE)


def test_a_picture_that_does_not_fit_is_refused(tmp_path):
    with pytest.raises(ValueError, match="96"):
        film(tmp_path / "film.gif", [disc_picture(0), disc_picture(1, (64, 64))])
    with pytest.raises(ValueError, match="yuv420"):
        film(tmp_path / "film.mp4", [disc_picture(0)])


def test_a_picture_is_lossless(tmp_path):
    image = np.random.default_rng(0).integers(0, 256, (31, 47, 3), dtype=np.uint8)
    write_picture(tmp_path / "still.png", picture_of(image), "")
    assert (imageio.imread(tmp_path / "still.png") == image).all()
    facts = probe(tmp_path / "still.png")
    assert (facts.format, facts.size, facts.frames) == ("png", (47, 31), 1)
    assert (facts.duration, facts.fps) == (0, 0)
