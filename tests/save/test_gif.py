"""What a GIF can say: delays that follow the true clock, and one palette."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from films import PALETTE, decoded, disc_picture, discs, film, picture_of, rms
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as PillowImage

from dnnflow.errors import DataError
from dnnflow.save.probe import probe


@pytest.mark.parametrize("fps", [0.5, 7, 10, 12, 15, 20, 24, 25, 29.97, 30, 100 / 3, 45, 50])
def test_the_delays_of_a_gif_follow_the_true_clock(tmp_path, fps):
    path = discs(tmp_path / "film.gif", 37, fps)
    with PillowImage.open(path) as image:
        delays = []
        for index in range(image.n_frames):
            image.seek(index)
            delays.append(image.info["duration"] / 1000)
        assert image.info["loop"] == 0
    begins = np.cumsum([0, *delays])
    assert np.abs(begins - np.arange(38) / fps).max() <= 0.005 + 1e-9
    assert min(delays) >= 0.02


@settings(max_examples=10, deadline=None)
@given(looks=st.lists(st.integers(0, 2), min_size=1, max_size=12), fps=st.floats(0.01, 50))
def test_pictures_that_look_the_same_are_stored_once(tmp_path_factory, looks, fps):
    path = tmp_path_factory.mktemp("looks") / "film.gif"
    film(path, (disc_picture(look, (24, 16)) for look in looks), fps)
    facts = probe(path)
    changes = 1 + sum(a != b for a, b in pairwise(looks))
    longest = 655.35
    assert changes <= facts.frames <= changes + len(looks) / fps / longest
    rate = float(Fraction(fps).limit_denominator(1001))
    assert facts.duration == pytest.approx(len(looks) / rate, abs=0.0051)


def test_a_hold_longer_than_a_delay_can_say(tmp_path):
    path = film(tmp_path / "film.gif", [disc_picture(0, still=True)] * 200, fps=0.1)
    assert probe(path).duration == pytest.approx(2000)


def test_a_gif_of_its_own_palette_is_lossless(tmp_path):
    path = discs(tmp_path / "film.gif", 30, palette=PALETTE)
    for index, image in enumerate(decoded(path)):
        assert (image == disc_picture(index).image()).all()


def test_without_a_palette_a_gif_takes_the_colours_of_its_first_picture(tmp_path):
    path = discs(tmp_path / "film.gif", 10)
    for index, image in enumerate(decoded(path)):
        assert rms(image, disc_picture(index).image()) < 2  # cells of 4 grey levels


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (401, 301)])
def test_a_gif_can_have_any_size(tmp_path, size):
    path = discs(tmp_path / "film.gif", 3, size=size)
    assert decoded(path)[0].shape == (size[1], size[0], 3)


def test_gradients_do_not_band(tmp_path):
    ramp = np.linspace(0, 255, 240).astype(np.uint8)
    image = np.repeat(np.stack([ramp, ramp[::-1], ramp // 2], axis=-1)[None], 20, axis=0)
    path = film(tmp_path / "film.gif", [picture_of(image)])
    assert rms(decoded(path)[0], image) < 3


GREYS = [PillowImage.new("L", (20, 10), grey) for grey in (0, 90, 200)]


@pytest.mark.parametrize(
    ("given", "facts"),
    [
        ({"duration": 40, "comment": b"a remark"}, (0.12, "a remark")),
        ({"duration": 40, "comment": 300 * b"long "}, (0.12, 300 * "long ")),
        ({"duration": 0}, (0.3, "")),
        ({}, (0.3, "")),
    ],
    ids=["remark", "long", "no time", "nothing said"],
)
def test_what_others_wrote_is_read(tmp_path, given, facts):
    path = tmp_path / "other.gif"
    GREYS[0].save(path, save_all=True, append_images=GREYS[1:], **given)
    found = probe(path)
    assert (found.frames, found.size) == (3, (20, 10))
    assert (round(found.duration, 3), found.comment) == facts


def test_a_gif_that_does_not_move_is_read(tmp_path):
    GREYS[0].save(tmp_path / "one.gif")
    assert probe(tmp_path / "one.gif").frames == 1


@settings(max_examples=30, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_gif_without_its_end_is_refused(tmp_path_factory, share):
    path = discs(tmp_path_factory.mktemp("cut") / "film.gif", 4, size=(24, 16))
    content = path.read_bytes()
    path.write_bytes(content[: max(6, int(share * len(content)))])
    with pytest.raises(DataError, match="is damaged: its end is missing"):
        probe(path)


def test_what_is_no_block_is_refused(tmp_path):
    path = discs(tmp_path / "film.gif", 4, size=(24, 16))
    path.write_bytes(path.read_bytes()[:-1] + b"no block;")
    with pytest.raises(DataError, match="is damaged"):
        probe(path)


def test_a_remark_that_is_no_text_is_refused(tmp_path):
    GREYS[0].save(tmp_path / "one.gif", comment=b"\xff\xfe")
    with pytest.raises(DataError, match="its remark is no text"):
        probe(tmp_path / "one.gif")
