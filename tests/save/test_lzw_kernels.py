"""The codes of a GIF: what two decoders make of them, and how many bytes they are."""

import io
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as PillowImage

from dnnflow._typing import Picture
from dnnflow.save.movie import Movie
from dnnflow.save.movies.gif import open_gif
from dnnflow.save.movies.lzw_kernels import TRIED_RUN, Coder


def gif_of(indexes, palette):
    """A GIF of pictures, (pictures, height, width), in colours of a palette."""
    height, width = indexes.shape[1:]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "film.gif"
        with open_gif(path, Movie((width, height), Fraction(10), palette)) as encoder:
            for values in indexes:
                planes = np.ascontiguousarray(np.moveaxis(palette[values], -1, 0))
                encoder.encode(encoder.frame(Picture(tuple(planes))))
        return path.read_bytes()


def by_pillow(content):
    with PillowImage.open(io.BytesIO(content)) as image:
        for index in range(image.n_frames):
            image.seek(index)
            yield np.array(image.convert("RGB"))


def by_libav(content):
    with av.open(io.BytesIO(content)) as container:
        for frame in container.decode(video=0):
            yield frame.to_ndarray(format="rgb24")


def palette_of(colors):
    """Colours that no two of which share a cell of the look-up table."""
    return np.array([(4 * (k % 64), 4 * (k // 64), 0) for k in range(colors)], np.uint8)


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    colors=st.sampled_from([1, 2, 3, 4, 5, 56, 63, 64, 255, 256]),
    size=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    share=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
)
def test_decoders_see_the_very_pixels(seed, colors, size, share):
    generator = np.random.default_rng(seed)
    indexes = generator.integers(0, colors, (4, *size), dtype=np.uint8)
    for before, after in pairwise(indexes):
        kept = generator.random(size) >= share
        after[kept] = before[kept]
    palette = palette_of(colors)
    shown = [each for k, each in enumerate(indexes) if not k or (each != indexes[k - 1]).any()]
    content = gif_of(indexes, palette)
    for decode in (by_pillow, by_libav):
        images = list(decode(content))
        assert len(images) == len(shown)
        for image, values in zip(images, shown, strict=True):
            np.testing.assert_array_equal(image, palette[values])


def test_the_table_of_strings_is_begun_anew_when_it_is_full():
    noise = np.random.default_rng(0).integers(0, 56, (2, 200, 300), dtype=np.uint8)
    noise[1, :, 50:] = noise[0, :, 50:]
    for decode in (by_pillow, by_libav):
        for image, values in zip(decode(gif_of(noise, palette_of(56))), noise, strict=True):
            np.testing.assert_array_equal(image, palette_of(56)[values])


def dots(shift):
    """A picture of dots with soft edges, in 7 colours, moved to the right."""
    centres = np.random.default_rng(0).uniform(0, 160, (150, 2, 1, 1))
    y, x = np.mgrid[:160, :200]
    picture = np.zeros((160, 200), np.uint8)
    for k, (row, column) in enumerate(centres):
        distance = np.hypot(y - row, x - column - shift)
        inside = distance < 4
        picture[inside] = 1 + k % 2 * 3 + np.clip(3 - distance[inside], 0, 2).astype(np.uint8)
    return picture


def test_kept_pixels_shorten_the_codes():
    """Two noisy pictures that differ in a fifth of their pixels: either index beats the colours."""
    generator = np.random.default_rng(0)
    pixels = generator.integers(0, 8, (100, 100), dtype=np.uint8)
    kept = generator.random(pixels.shape) < 0.8
    coder = Coder(4, 8)
    assert len(coder.codes(pixels, kept)) < 0.6 * len(coder.codes(pixels, np.zeros_like(kept)))


def test_what_moved_is_shorter_where_either_index_will_do_than_where_all_kept_are_transparent():
    after = dots(1.5)
    kept, coder = dots(0) == after, Coder(3, 7)
    always = coder.codes(np.where(kept, 7, after).astype(np.uint8), np.zeros_like(kept))
    assert len(coder.codes(after, kept)) < 0.9 * len(always)


def test_a_coder_makes_the_same_codes_of_the_same_picture_again():
    after = dots(1.5)
    coder = Coder(3, 7)
    once = [coder.codes(after, kept) for kept in (after < 0, after == dots(0))]
    assert once == [coder.codes(after, kept) for kept in (after < 0, after == dots(0))]


@pytest.mark.parametrize("length", [1, TRIED_RUN, TRIED_RUN + 1, 5000])
def test_what_is_kept_all_over_is_next_to_nothing(length):
    plain = np.zeros((1, length), np.uint8)
    codes = Coder(6, 56).codes(plain, np.ones_like(plain, bool))
    assert len(codes) <= 4 + 2 * (2 * length) ** 0.5  # strings of 1, 2, 3 … pixels
