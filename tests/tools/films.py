"""Films that the tests of the writers are made of: discs that move over a plain background."""

import av
import numpy as np
from av.codec import CodecContext
from PIL import Image as PillowImage
from PIL import ImageSequence

from dnnflow._typing import Picture
from dnnflow.save.formats import format_of
from dnnflow.save.writer import open_writer

PALETTE = np.array(
    [[18, 20, 28], [255, 140, 50], [70, 150, 255], [136, 80, 39], [44, 85, 141], [90, 90, 90]],
    np.uint8,
)


def disc_picture(index, size=(96, 64), layout="rgb", *, still=False):
    """Two discs on their way; every ``index`` looks different, unless it stands ``still``."""
    width, height = size
    y, x = np.mgrid[:height, :width]
    image = np.empty((height, width, 3), np.uint8)
    image[:] = PALETTE[0]
    place = 0 if still else index
    for colour, angle in ((PALETTE[1], 0.0), (PALETTE[2], np.pi)):
        middle_x = width * (0.5 + 0.3 * np.cos(angle + place / 7))
        middle_y = height * (0.5 + 0.3 * np.sin(angle + place / 7))
        image[np.hypot(x - middle_x, y - middle_y) < min(size) / 6] = colour
    return picture_of(image, layout)


def picture_of(image, layout="rgb"):
    if layout == "yuv420":
        return Picture(to_yuv(image), layout)
    return Picture(tuple(np.ascontiguousarray(image[..., k]) for k in range(3)))


def to_yuv(image):
    """BT.709 in limited range, chroma the mean of 2 x 2 pixels (ITU-R BT.709, 3.2 and 4.6)."""
    red, green, blue = np.moveaxis(image.astype(float) / 255, -1, 0)
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    height, width = luma.shape
    chroma = [
        (128.5 + 224 * difference).reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3))
        for difference in ((blue - luma) / 1.8556, (red - luma) / 1.5748)
    ]
    return tuple(plane.astype(np.uint8) for plane in (16.5 + 219 * luma, *chroma))


def rms(first, second):
    return float(np.sqrt(np.mean((np.asarray(first, float) - np.asarray(second, float)) ** 2)))


def film(path, pictures, fps=25, **options):
    pictures = list(pictures)
    with open_writer(path, size=pictures[0].size, fps=fps, **options) as writer:
        for picture in pictures:
            writer.write(picture)
    return path


def discs(path, count, fps=25, size=(96, 64), **options):
    layout = format_of(path).layout
    return film(path, (disc_picture(k, size, layout) for k in range(count)), fps, **options)


def write(path, count=20, *, stop_at=None, error=KeyboardInterrupt):
    """A small film of discs; the error comes from the caller instead of a picture."""
    layout = format_of(path).layout
    with open_writer(path, size=(96, 64), fps=25) as film:
        for index in range(count):
            if index == stop_at:
                raise error
            film.write(disc_picture(index, layout=layout))


def decoded(path):
    if path.suffix == ".webp":  # libav decodes none that move
        with PillowImage.open(path) as images:
            return [np.asarray(image.convert("RGB")) for image in ImageSequence.Iterator(images)]
    with av.open(path) as container:
        stream = container.streams.video[-1]  # an AVIF that moves has a still before it
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(stream)]


def decoded_clear(path):
    """The pictures of a transparent video, with how opaque they are."""
    with av.open(path) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        if context.name == "vp9":  # libav's own decoder of it sees no transparency
            context = CodecContext.create("libvpx-vp9", "r")
        packets = container.demux(stream)
        frames = [frame for packet in packets for frame in context.decode(packet)]
        return [frame.to_ndarray(format="rgba") for frame in frames]
