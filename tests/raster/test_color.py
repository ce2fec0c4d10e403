"""Colours as numbers: by their digits, between one another, and halved as video has them."""

import av
import numpy as np
import pytest
from canvases import blank
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from dnnflow.raster.color import GROUPS, halved, mixed, rgb_of, values_of

BYTES = st.tuples(*[st.integers(0, 255)] * 3)


def hexadecimal(rgb):
    return "#{:02x}{:02x}{:02x}".format(*rgb)


@given(rgb=BYTES)
def test_a_colour_is_its_digits(rgb):
    assert rgb_of(hexadecimal(rgb)) == values_of(hexadecimal(rgb), "rgb") == rgb


@given(one=BYTES, two=BYTES, share=st.floats(0, 1))
def test_a_mixture_lies_between_its_colours(one, two, share):
    mixture = np.array(rgb_of(mixed(hexadecimal(one), hexadecimal(two), share)))
    assert np.abs(mixture - (1 - share) * np.array(one) - share * np.array(two)).max() <= 0.5 + 1e-9


@given(rgb=BYTES)
def test_video_has_the_luma_and_the_differences_of_bt709(rgb):
    """ITU-R BT.709-6, items 3.2 to 3.5, with the divisors as they are printed there."""
    red, green, blue = (each / 255 for each in rgb)
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    expected = (
        16 + 219 * luma,
        128 + 224 * (blue - luma) / 1.8556,
        128 + 224 * (red - luma) / 1.5748,
    )
    assert np.abs(np.subtract(values_of(hexadecimal(rgb), "yuv420"), expected)).max() <= 0.501


@pytest.mark.parametrize("layout", GROUPS)
def test_the_groups_of_a_layout_are_its_three_planes(layout):
    planes = [plane for group in GROUPS[layout] for plane in range(3)[group.planes]]
    assert planes == [0, 1, 2]


def test_a_halved_plane_has_its_samples_on_even_columns_between_two_rows():
    rows, columns = np.indices((8, 12)).astype(float)
    half = halved(columns)
    assert half.shape == (4, 6)
    assert_allclose(half[:, 1:], columns[::2, 2::2])
    assert_allclose(half[:, 0], 0.25)  # its left neighbour is itself
    assert_allclose(halved(rows), rows[::2, ::2] + 0.5)


@pytest.mark.parametrize(("column", "shares"), [(4, [0.5]), (3, [0.25, 0.25]), (5, [0.25, 0.25])])
def test_a_column_is_shared_out_among_the_nearest_samples(column, shares):
    plane = np.zeros((2, 12))
    plane[:, column] = 1
    half = halved(plane)[0]
    assert_allclose(half[half > 0], shares)
    assert half[column // 2] == shares[0]


# ITU-R BT.709-6, tables 3 to 5, in 8 bits: the 100 % colour bars.
BARS = {
    "#ffffff": (235, 128, 128),
    "#ffff00": (219, 16, 138),
    "#00ffff": (188, 154, 16),
    "#00ff00": (173, 42, 26),
    "#ff00ff": (78, 214, 230),
    "#ff0000": (63, 102, 240),
    "#0000ff": (32, 240, 118),
    "#000000": (16, 128, 128),
}


@pytest.mark.parametrize(("color", "expected"), BARS.items())
def test_colours_have_the_values_of_bt709(color, expected):
    assert values_of(color, "yuv420") == expected
    canvas = blank(layout="yuv420", color=color)
    assert all((plane == value).all() for plane, value in zip(canvas.planes, expected, strict=True))


@given(st.integers(0, 0xFFFFFF))
def test_a_decoder_reads_back_the_colour_that_was_meant(value):
    color = f"#{value:06x}"
    canvas = blank((32, 32), "yuv420", color)
    shown = decoded(canvas)[16, 16].astype(int)
    # 219 levels of luma for 256 of grey, and rounding in three planes.
    assert np.abs(shown - values_of(color, "rgb")).max() <= 4


def decoded(canvas):
    """The RGB image, shape (height, width, 3), that libswscale makes of yuv420 planes."""
    width, height = canvas.box.width, canvas.box.height
    frame = av.VideoFrame(width, height, "yuv420p")
    for plane, values in zip(frame.planes, canvas.planes, strict=True):
        target = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
        target[:, : plane.width] = values
    return frame.to_ndarray(
        format="rgb24", src_colorspace="ITU709", src_color_range="MPEG", dst_color_range="JPEG"
    )
