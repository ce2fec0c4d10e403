"""Pictures in few colours: some to show, films of them, and what decoders make of these."""

import io
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
from PIL import Image as PillowImage

from dnnflow._typing import Picture
from dnnflow.save.formats import FORMATS
from dnnflow.save.movie import Movie


def film_of(suffix, indexes, palette):
    """A film of pictures, (pictures, height, width), in colours of a palette."""
    height, width = indexes.shape[1:]
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"film{suffix}"
        with FORMATS[suffix].movie(path, Movie((width, height), Fraction(10), palette)) as encoder:
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


def shown(pixels, kept, few, transparent=7):
    """Pixels of which stretches of kept ones are transparent if they are of more runs than that."""
    flat, result = pixels.ravel(), pixels.copy().ravel()
    for stretch in np.split(np.arange(kept.size), np.flatnonzero(np.diff(kept.ravel())) + 1):
        runs = 1 + np.count_nonzero(np.diff(flat[stretch]))
        if kept.flat[stretch[0]] and runs > few:
            result[stretch] = transparent
    return result.reshape(pixels.shape)
