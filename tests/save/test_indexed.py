"""Pictures of one palette, each the part that changed: what decoders see, and how many bytes."""

from itertools import pairwise

import numpy as np
import pytest
from few_colors import by_libav, by_pillow, dots, film_of, palette_of, shown
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.save.movies import indexed
from dnnflow.save.movies.run_kernels import FEW_RUNS, sparing


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".apng"])
@settings(max_examples=25)
@given(
    seed=st.integers(0, 2**32 - 1),
    colors=st.sampled_from([1, 2, 3, 4, 5, 56, 63, 64, 255, 256]),
    size=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    share=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
)
def test_decoders_see_the_very_pixels(suffix, seed, colors, size, share):
    generator = np.random.default_rng(seed)
    indexes = generator.integers(0, colors, (4, *size), dtype=np.uint8)
    for before, after in pairwise(indexes):
        kept = generator.random(size) >= share
        after[kept] = before[kept]
    palette = palette_of(colors)
    seen = [each for k, each in enumerate(indexes) if not k or (each != indexes[k - 1]).any()]
    content = film_of(suffix, indexes, palette)
    for decode in (by_pillow,) if suffix == ".webp" else (by_pillow, by_libav):
        images = list(decode(content))
        assert len(images) == len(seen)
        for image, values in zip(images, seen, strict=True):
            np.testing.assert_array_equal(image, palette[values])


@given(
    seed=st.integers(0, 2**32 - 1),
    size=st.tuples(st.integers(1, 20), st.integers(1, 20)),
    share=st.sampled_from([0.0, 0.3, 0.9, 1.0]),
)
def test_stretches_of_many_runs_are_left_as_they_are(seed, size, share):
    generator = np.random.default_rng(seed)
    pixels = np.repeat(generator.integers(0, 3, size, dtype=np.uint8), 3, axis=1)
    kept = generator.random(pixels.shape) < share
    np.testing.assert_array_equal(sparing(pixels, kept, 7), shown(pixels, kept, FEW_RUNS))


@pytest.mark.parametrize("suffix", [".webp", ".apng"])
def test_what_moved_has_fewer_bytes_than_all_that_is_in_its_rectangle(suffix, monkeypatch):
    few, pictures = palette_of(7), np.stack([dots(shift, 75) for shift in np.arange(0, 9, 1.5)])
    sparingly = len(film_of(suffix, pictures, few))
    monkeypatch.setattr(indexed, "leaving", lambda _palette: None)
    assert sparingly < 0.85 * len(film_of(suffix, pictures, few))
