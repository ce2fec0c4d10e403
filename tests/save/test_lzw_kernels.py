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
from dnnflow.save.movies.lzw_kernels import CALM, Coder


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
    seen = [each for k, each in enumerate(indexes) if not k or (each != indexes[k - 1]).any()]
    content = gif_of(indexes, palette)
    for decode in (by_pillow, by_libav):
        images = list(decode(content))
        assert len(images) == len(seen)
        for image, values in zip(images, seen, strict=True):
            np.testing.assert_array_equal(image, palette[values])


def test_the_table_of_strings_is_begun_anew_when_it_is_full():
    noise = np.random.default_rng(0).integers(0, 56, (2, 200, 300), dtype=np.uint8)
    noise[1, :, 50:] = noise[0, :, 50:]
    for decode in (by_pillow, by_libav):
        for image, values in zip(decode(gif_of(noise, palette_of(56))), noise, strict=True):
            np.testing.assert_array_equal(image, palette_of(56)[values])


def dots(shift, moving):
    """A picture of dots with soft edges, in 7 colours, some of which are moved to the right."""
    centres = np.random.default_rng(0).uniform(0, 160, (150, 2, 1, 1))
    y, x = np.mgrid[:160, :200]
    picture = np.zeros((160, 200), np.uint8)
    for k, (row, column) in enumerate(centres):
        distance = np.hypot(y - row, x - column - shift * (k < moving))
        inside = distance < 4
        picture[inside] = 1 + k % 2 * 3 + np.clip(3 - distance[inside], 0, 2).astype(np.uint8)
    return picture


def shown(pixels, kept, calm, transparent=7):
    """Pixels of which stretches of kept ones are transparent if they are of more runs than that."""
    flat, result = pixels.ravel(), pixels.copy().ravel()
    for stretch in np.split(np.arange(kept.size), np.flatnonzero(np.diff(kept.ravel())) + 1):
        runs = 1 + np.count_nonzero(np.diff(flat[stretch]))
        if kept.flat[stretch[0]] and runs > calm:
            result[stretch] = transparent
    return result.reshape(pixels.shape)


def test_kept_pixels_shorten_the_codes():
    """Two noisy pictures that differ in a fifth of their pixels: either index beats the colours."""
    generator = np.random.default_rng(0)
    pixels = generator.integers(0, 8, (100, 100), dtype=np.uint8)
    kept = generator.random(pixels.shape) < 0.8
    coder = Coder(4, 8)
    assert len(coder.codes(pixels, kept)) < 0.6 * len(coder.codes(pixels, np.zeros_like(kept)))


def test_what_moved_is_shorter_where_either_index_will_do_than_where_one_must():
    after, none = dots(1.5, 110), np.zeros((160, 200), bool)
    kept, coder = dots(0, 110) == after, Coder(3, 7)
    always, never = (coder.codes(shown(after, kept, calm), none) for calm in (0, after.size))
    assert len(coder.codes(after, kept)) < 0.96 * min(len(always), len(never))


def test_each_table_of_strings_takes_the_way_that_is_better_there():
    """Noise half of which is kept is shorter in another way than dots of which some move."""
    generator, slow = np.random.default_rng(0), dots(1.5, 110)
    noise = generator.integers(0, 7, (80, 200), dtype=np.uint8)
    pixels = np.concatenate([noise, slow])
    kept = np.concatenate([generator.random(noise.shape) < 0.6, slow == dots(0, 110)])
    coder, none = Coder(3, 7), np.zeros_like(kept)
    ways = [len(coder.codes(shown(pixels, kept, calm), none)) for calm in CALM]
    assert len(coder.codes(pixels, kept)) < 0.99 * min(ways)


def test_a_coder_makes_the_same_codes_of_the_same_picture_again():
    after, coder = dots(1.5, 75), Coder(3, 7)
    once = [coder.codes(after, kept) for kept in (after < 0, after == dots(0, 75))]
    assert once == [coder.codes(after, kept) for kept in (after < 0, after == dots(0, 75))]


@pytest.mark.parametrize("length", [1, 2, 33, 5000])
def test_what_is_kept_all_over_is_next_to_nothing(length):
    plain = np.zeros((1, length), np.uint8)
    codes = Coder(6, 56).codes(plain, np.ones_like(plain, bool))
    assert len(codes) <= 4 + 2 * (2 * length) ** 0.5  # strings of 1, 2, 3 … pixels
