"""Many colours become few: a palette for a whole film, and the index of each pixel in it."""

from collections.abc import Iterable

import numpy as np

from dnnflow._typing import Float, Integer, Picture, UInt8, UInt32
from dnnflow.save.palette_kernels import CELL_BITS, CELLS, find_nearest, look_up

_FLAT_SHARE = 0.02  # of a picture: a colour that covers as much is an area, not an edge
_ROUNDS = 15  # of k-means, which then moves no colour by a grey level any more


def palette_of(pictures: Iterable[Picture], colors: int = 64) -> UInt8[np.ndarray, "k 3"]:
    """At most ``colors`` RGB colours, shape (k, 3), for all ``rgb`` pictures; always the same.

    The colours of areas come first, exactly as they are, the commonest before the others. The rest
    is found by k-means over the colours that occur (Lloyd 1982), which starts from colours that are
    far from each other. A colour counts as the square root of its pixels, or the background would
    take the whole palette.
    """
    occurring, weights, shares = _occurring(pictures)
    centres, flat = _spread(occurring, weights, shares, colors)
    for _ in range(_ROUNDS):
        centres[flat:] = _means(occurring, weights, centres)[flat:]
    return np.rint(centres).astype(np.uint8)


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
    look_up(
        found.ravel(), *(np.ascontiguousarray(plane).ravel() for plane in picture.planes), table
    )
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
) -> tuple[Float[np.ndarray, "n 3"], Float[np.ndarray, " n"], Float[np.ndarray, " n"]]:
    """The mean colour of each cell that is not empty, its weight, and its largest share."""
    runs = list(map(_runs, pictures))
    colours, lengths = (np.concatenate(each) for each in zip(*runs, strict=True))
    channels = [(colours >> shift & 0xFF).astype(np.uint8) for shift in (16, 8, 0)]
    number, count = _numbered(_cells(*channels))
    pixels = np.bincount(number, lengths)
    sums = [np.bincount(number, lengths * channel) for channel in channels]
    ends = np.cumsum([len(own) for own, _ in runs])[:-1]
    shares = [
        np.bincount(own, many, count) / many.sum()
        for own, many in zip(np.split(number, ends), np.split(lengths, ends), strict=True)
    ]
    return (sums / pixels).T, np.sqrt(pixels), np.max(shares, axis=0)


def _numbered(cells: Integer[np.ndarray, " r"]) -> tuple[Integer[np.ndarray, " r"], int]:
    """The place of each cell among those that occur, and how many these are."""
    place = np.zeros(CELLS, np.intp)
    place[cells] = 1
    occurring = np.flatnonzero(place)
    place[occurring] = np.arange(len(occurring))
    return place[cells], len(occurring)


def _runs(picture: Picture) -> tuple[UInt32[np.ndarray, " r"], Integer[np.ndarray, " r"]]:
    """The runs of equal pixels: the colour of each, 0xrrggbb, and its length.

    A plain background is a few long runs, which are counted much faster than its pixels.
    """
    planes = [plane.ravel() for plane in picture.planes]
    begins = np.zeros(len(planes[0]), bool)
    begins[0] = True
    for plane in planes:
        begins[1:] |= plane[1:] != plane[:-1]
    starts = np.flatnonzero(begins)
    red, green, blue = (plane[starts].astype(np.uint32) for plane in planes)
    return red << 16 | green << 8 | blue, np.diff(starts, append=len(begins))


def _spread(
    colours: Float[np.ndarray, "n 3"],
    weights: Float[np.ndarray, " n"],
    shares: Float[np.ndarray, " n"],
    count: int,
) -> tuple[Float[np.ndarray, "k 3"], int]:
    """The colours of areas, then up to ``count`` in all, each far from those before and common.

    With them, how many are those of areas: the commonest one at least, and half of all at most.
    """
    areas = np.argsort(-weights, kind="stable")
    areas = areas[(shares[areas] >= _FLAT_SHARE) | (areas == areas[0])][: max(1, count // 2)]
    centres = list(np.rint(colours[areas]))
    missed = np.min([_squares(colours, centre) for centre in centres], axis=0)
    while len(centres) < count and missed.any():
        chosen = colours[(missed * weights).argmax()]
        centres.append(chosen)
        missed = np.minimum(missed, _squares(colours, chosen))
    return np.array(centres), len(areas)


def _means(
    colours: Float[np.ndarray, "n 3"],
    weights: Float[np.ndarray, " n"],
    centres: Float[np.ndarray, "k 3"],
) -> Float[np.ndarray, "k 3"]:
    """The mean of the colours that are nearest to each centre; a centre without any stays."""
    nearest, count = _nearest(colours, centres), len(centres)
    total = np.bincount(nearest, weights, count)
    sums = np.stack(
        [np.bincount(nearest, weights * channel, count) for channel in colours.T], axis=-1
    )
    return np.where(total[:, None] > 0, sums / np.maximum(total, 1e-9)[:, None], centres)


def _squares(colours: Float[np.ndarray, "n 3"], centre: Float[np.ndarray, " 3"]) -> np.ndarray:
    return ((colours - centre) ** 2).sum(axis=-1)


def _nearest(colours: Float[np.ndarray, "n 3"], centres: Float[np.ndarray, "k 3"]) -> np.ndarray:
    """The number of the centre that is nearest to each colour."""
    # Squared distances without the term that all centres of a colour share: one matrix product.
    affine = np.vstack([-2 * centres.T, (centres**2).sum(axis=-1)])
    ones = np.ones((len(colours), 1), colours.dtype)
    return (np.hstack([colours, ones]) @ affine).argmin(axis=-1)
