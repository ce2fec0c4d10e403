"""A palette serves all the images it was made of, and is always the same."""

import numpy as np
import pytest
from films import disc_picture, picture_of, rms
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dnnflow.save.palette import index_table, indexes, palette_of
from dnnflow.save.palette_kernels import find_bounds

images = st.integers(1, 12).flatmap(
    lambda side: arrays(np.uint8, (side, side, 3), elements=st.integers(0, 255))
)
few = settings(max_examples=15, deadline=None)  # a table takes some 10 ms
colours = st.integers(1, 8).flatmap(
    lambda count: arrays(np.uint8, (count, 3), elements=st.integers(0, 255), unique=True)
)


@few
@given(image=images, count=st.integers(1, 256))
def test_never_more_colours_than_asked_for_and_always_the_same(image, count):
    palette = palette_of([picture_of(image)], count)
    assert 1 <= len(palette) <= count
    assert (palette == palette_of([picture_of(image)], count)).all()


@few
@given(palette=colours)
def test_a_colour_of_the_palette_is_itself_unless_one_before_is_as_good_as_it(palette):
    shown = palette[indexes(picture_of(palette[None]), index_table(palette))[0]]
    assert (np.abs(shown.astype(int) - palette) <= 3).all()
    assert (shown[0] == palette[0]).all()


@few
@given(image=images, palette=colours)
def test_every_pixel_gets_about_the_nearest_colour(image, palette):
    shown = palette[indexes(picture_of(image), index_table(palette))]
    distance = np.linalg.norm(image.astype(float) - shown, axis=-1)
    best = np.linalg.norm(image[:, :, None].astype(float) - palette, axis=-1).min(axis=-1)
    half_diagonal = np.sqrt(3 * 2**2)
    assert (distance <= best + 2 * half_diagonal).all()


def test_few_colours_are_all_kept_exactly():
    pictures = [disc_picture(index) for index in range(5)]
    palette = palette_of(pictures)
    assert len(palette) == 3
    for picture in pictures:
        shown = palette[indexes(picture, index_table(palette))]
        assert (shown == picture.image()).all()


def test_the_commonest_colour_is_exact_among_many():
    image = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    image[:48] = (18, 21, 27)
    assert (palette_of([picture_of(image)], 16)[0] == (18, 21, 27)).all()


@pytest.mark.parametrize("count", [8, 32])
def test_more_colours_come_nearer(count):
    ramp = np.linspace(0, 255, 256).astype(np.uint8)
    image = np.stack([np.tile(ramp, (64, 1)), np.tile(ramp[::4, None], (1, 256))] * 2, axis=-1)
    picture = picture_of(image[..., :3])
    few, many = (palette_of([picture], colors) for colors in (count, 2 * count))
    errors = [
        rms(palette[indexes(picture, index_table(palette))], picture.image())
        for palette in (few, many)
    ]
    assert errors[1] < 0.85 * errors[0]  # doubling the colours of a plane: 1 / sqrt(2)


@pytest.mark.parametrize("colors", [4, 8, 31])
def test_the_colours_of_areas_stay_as_they_are(colors):
    """Also where a gradient beside them occurs in more pixels of all pictures together."""
    ramp = np.repeat(np.linspace(0, 255, 90).astype(np.uint8)[None, :, None], 60, axis=0)
    plain = np.broadcast_to(ramp, (60, 90, 3)).copy()
    tinted = plain.copy()
    tinted[:20], tinted[20:40] = (47, 36, 26), (20, 37, 55)
    palette = palette_of([picture_of(plain)] * 5 + [picture_of(tinted)], colors).tolist()
    assert [47, 36, 26] in palette
    assert [20, 37, 55] in palette


def test_areas_of_much_the_same_colour_are_exact_too():
    """As the sides of many classes are, though all else needs other colours."""
    generator = np.random.default_rng(0)
    image = generator.integers(0, 256, (64, 256, 3), dtype=np.uint8)
    image[:20], image[20:40] = (47, 36, 26), (47, 26, 26)
    palette = palette_of([picture_of(image)], 31).tolist()
    assert [47, 36, 26] in palette
    assert [47, 26, 26] in palette


def test_pictures_may_share_their_memory():
    """A film's are drawn over, one after the other."""
    images = [disc_picture(index).image() for index in range(3)]
    sheet = picture_of(np.zeros_like(images[0]))

    def drawn():
        for image in images:
            for k, plane in enumerate(sheet.planes):
                plane[:] = image[..., k]
            yield sheet

    assert (palette_of(drawn(), 16) == palette_of(map(picture_of, images), 16)).all()


@few
@given(
    width=st.sampled_from([1, 31, 32, 33, 64, 200]),
    stretch=st.integers(1, 70),
    seed=st.integers(0, 99),
)
def test_what_is_looked_up_at_once_is_what_each_pixel_has(width, stretch, seed):
    """Runs of one colour, in one channel or in all, of any length and at any place."""
    generator = np.random.default_rng(seed)
    channels = generator.integers(0, 256, (3, 3, -(-width // stretch)), dtype=np.uint8)
    image = np.moveaxis(np.repeat(channels, stretch, axis=2)[:, :, :width], 0, -1)
    image[0, :, seed % 3] = generator.integers(0, 256, width)
    table = generator.integers(0, 256, 1 << 18, dtype=np.uint8)
    red, green, blue = np.moveaxis(image.astype(int) >> 2, -1, 0)
    assert (indexes(picture_of(image), table) == table[red << 12 | green << 6 | blue]).all()


@given(kept=arrays(bool, st.tuples(st.integers(1, 6), st.integers(1, 40))))
def test_the_bounds_of_what_changed(kept):
    bounds = np.empty(4, np.int64)
    find_bounds(bounds, kept.view(np.uint8))
    if kept.all():
        assert bounds[2] == 0
        return
    rows, columns = np.nonzero(~kept)
    assert bounds.tolist() == [rows.min(), columns.min(), rows.max() + 1, columns.max() + 1]
