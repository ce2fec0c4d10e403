"""The codes of a GIF: what two decoders make of them, and how many bytes they are."""

import numpy as np
import pytest
from few_colors import by_libav, by_pillow, dots, film_of, palette_of, shown

from dnnflow.save.movies.lzw_kernels import WAYS, Coder


def test_the_table_of_strings_is_begun_anew_when_it_is_full():
    noise = np.random.default_rng(0).integers(0, 56, (2, 200, 300), dtype=np.uint8)
    noise[1, :, 50:] = noise[0, :, 50:]
    content = film_of(".gif", noise, palette_of(56))
    for decode in (by_pillow, by_libav):
        for image, values in zip(decode(content), noise, strict=True):
            np.testing.assert_array_equal(image, palette_of(56)[values])


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
    always, never = (coder.codes(shown(after, kept, few), none) for few in (0, after.size))
    assert len(coder.codes(after, kept)) < 0.96 * min(len(always), len(never))


def test_each_table_of_strings_takes_the_way_that_is_better_there():
    """Noise half of which is kept is shorter in another way than dots of which some move."""
    generator, slow = np.random.default_rng(0), dots(1.5, 110)
    noise = generator.integers(0, 7, (80, 200), dtype=np.uint8)
    pixels = np.concatenate([noise, slow])
    kept = np.concatenate([generator.random(noise.shape) < 0.6, slow == dots(0, 110)])
    coder, none = Coder(3, 7), np.zeros_like(kept)
    ways = [len(coder.codes(shown(pixels, kept, few), none)) for few in WAYS]
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
