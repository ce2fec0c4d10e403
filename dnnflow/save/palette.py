"""Many colours become few: a palette for a whole film, and the index of each pixel in it."""

from collections.abc import Iterable

import numpy as np

from dnnflow._typing import Bool, Float, Picture, Plane, UInt8
from dnnflow.save.clusters import Occurring, clustered
from dnnflow.save.palette_kernels import (
    CELL_BITS,
    CELLS,
    count_colors,
    find_nearest,
    look_up,
)

_FLAT_SHARE = 0.02  # of a picture: a colour that covers as much is an area, not an edge
_MOST_SHARE = 0.05  # of a picture: what is more of a colour does not count
_FAR_ENOUGH = 24  # grey levels: a nearer area shares what k-means gives, as the steps of a fade do
_NEAR_ENOUGH = 2  # grey levels: a mean as near to an area is meant to be its colour


def palette_of(pictures: Iterable[Picture], colors: int = 64) -> UInt8[np.ndarray, "k 3"]:
    """At most ``colors`` RGB colours, shape (k, 3), for all ``rgb`` pictures; always the same.

    The colours of areas come first, exactly as they are, the commonest before the others. The rest
    is found by k-means over the colours that occur, with a search, which starts from colours that
    are far from each other. A colour counts as its share of the pictures to the power 13/16, where
    no more than a twentieth of a picture counts: else those of areas would take the whole palette.

    Args:
        pictures: Each is looked at before the next one is asked for.
        colors: How many.
    """
    occurring, areas, lasting = _occurring(pictures)
    fixed = _fixed(areas, lasting, max(1, colors // 2))
    means = clustered(occurring, _spread(occurring, fixed, colors), len(fixed))
    return np.rint(_exact(means, areas)).astype(np.uint8)


def index_table(palette: UInt8[np.ndarray, "k 3"]) -> UInt8[np.ndarray, " cells"]:
    """The index of the nearest colour of the palette for every cell of the RGB cube."""
    nearest, keys = np.empty(CELLS, np.uint8), np.empty(1 << CELL_BITS, np.int32)
    find_nearest(nearest, keys, 2 * palette.astype(np.int32, order="C"))
    own = _cells(*palette.T)
    # A colour of the palette is itself; if two share a cell, the first counts.
    nearest[own[::-1]] = np.arange(len(palette))[::-1]
    return nearest


def indexes(
    picture: Picture, table: UInt8[np.ndarray, " cells"]
) -> UInt8[np.ndarray, "height width"]:
    """The palette index of every pixel of an ``rgb`` picture."""
    found = np.empty(picture.planes[0].shape, np.uint8)
    look_up(found.ravel(), *map(_flat, picture.planes), table)
    return found


def _cells(red: np.ndarray, green: np.ndarray, blue: np.ndarray) -> np.ndarray:
    """The number of the cell of the RGB cube that each colour lies in."""
    spare = 8 - CELL_BITS
    cells = (red >> spare).astype(np.intp)
    for channel in (green, blue):
        cells <<= CELL_BITS
        cells |= channel >> spare
    return cells


def _occurring(
    pictures: Iterable[Picture],
) -> tuple[Occurring, Float[np.ndarray, "a 3"], Bool[np.ndarray, " a"]]:
    """The mean colour of each cell that is not empty; those of areas; and which of these last.

    Areas are there from the commonest one on, which is one in any case. One that lasts is as large
    on all pictures together.
    """
    counts, places = np.zeros((CELLS + 1, 4), np.int64), np.zeros(CELLS, np.int32)
    pixels, limited, shares = np.zeros((3, CELLS + 1))
    for picture in pictures:
        count_colors(counts, places, *map(_flat, picture.planes))
        rows = slice(1, counts[0, 0] + 1)
        own = counts[rows, 0]
        share = own / own.sum()
        pixels[rows] += own
        limited[rows] += np.minimum(share, _MOST_SHARE)
        np.maximum(shares[rows], share, out=shares[rows])
        own[:] = 0
    colours = counts[rows, 1:] / pixels[rows, None]
    order = np.argsort(-pixels[rows], kind="stable")
    areas = order[(shares[rows][order] >= _FLAT_SHARE) | (order == order[0])]
    lasting = pixels[rows][areas] >= _FLAT_SHARE * pixels.sum()
    return Occurring(colours, _power(limited[rows])), np.rint(colours[areas]), lasting


def _power(shares: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
    """To the power 13/16, by roots, of which all processors make the same."""
    root = np.sqrt(shares)
    fourth = np.sqrt(root)
    return root * fourth * np.sqrt(np.sqrt(fourth))


def _fixed(
    areas: Float[np.ndarray, "a 3"], lasting: Bool[np.ndarray, " a"], most: int
) -> Float[np.ndarray, "f 3"]:
    """The first areas that last, or are far from those before: no mere steps of a fade."""
    chosen = areas[:1]
    for area, lasts in zip(areas[1:], lasting[1:], strict=True):
        if len(chosen) < most and (lasts or _squares(chosen, area).min() >= _FAR_ENOUGH**2):
            chosen = np.vstack([chosen, area])
    return chosen


def _spread(
    occurring: Occurring, fixed: Float[np.ndarray, "f 3"], count: int
) -> Float[np.ndarray, "k 3"]:
    """Up to ``count`` colours: those fixed, then each far from those before and common."""
    spread = list(fixed)
    missed = np.min([_squares(occurring.colors, colour) for colour in spread], axis=0)
    while len(spread) < count and missed.any():
        spread.append(occurring.colors[(missed * occurring.weights).argmax()])
        missed = np.minimum(missed, _squares(occurring.colors, spread[-1]))
    return np.array(spread)


def _exact(
    means: Float[np.ndarray, "k 3"], areas: Float[np.ndarray, "a 3"]
) -> Float[np.ndarray, "k 3"]:
    """The means; where one is almost the colour of an area, that colour."""
    squares = np.stack([_squares(means, area) for area in areas])
    near = squares.min(axis=0) < _NEAR_ENOUGH**2
    return np.where(near[:, None], areas[squares.argmin(axis=0)], means)


def _squares(colors: Float[np.ndarray, "n 3"], color: Float[np.ndarray, " 3"]) -> np.ndarray:
    return ((colors - color) ** 2).sum(axis=-1)


def _flat(plane: Plane) -> UInt8[np.ndarray, " pixels"]:
    return np.ascontiguousarray(plane).ravel()
