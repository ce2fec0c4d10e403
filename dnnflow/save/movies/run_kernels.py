"""Which of two indices shows a pixel that keeps its colour: that one, or the transparent one.

Few codes are needed where the same is shown in the same way whenever it comes, for then strings
come again. So a stretch of kept pixels is shown in one way as a whole: in its colours if they are
few, which the pixels beside it may go on with. To take at each pixel what goes on with a known
string, or with the longest one, makes more codes.
"""

import numpy as np

from dnnflow._typing import Bool, Integer, UInt8
from dnnflow.raster.compiled import ArrayType, kernel, part, read_only
from dnnflow.save import palette_kernels

FEW_RUNS = 2
"""How many runs of kept pixels in a row are best shown in their colours, in most pictures."""

ONE = np.uint64(1)


def sparing(
    pixels: Integer[np.ndarray, "rows columns"],
    kept: Bool[np.ndarray, "rows columns"],
    transparent: int,
) -> UInt8[np.ndarray, "rows columns"]:
    """What shows pixels in few bytes: their indices, or the transparent one for stretches of kept.

    Args:
        pixels: The index of each.
        kept: Where the transparent index shows the same.
        transparent: That index.
    """
    shown, flat = np.empty(pixels.shape, np.uint8), np.ascontiguousarray(pixels, np.uint8).ravel()
    runs = np.empty((2, flat.size), np.uint8), np.empty((2, flat.size), np.uint32)
    held = np.empty(flat.size, np.bool_)
    leave(shown.ravel(), flat, np.ascontiguousarray(kept).ravel(), transparent, held, *runs)
    return shown


@part()
def find_runs(held, values, ends, pixels, kept):
    """Write of each run of like pixels if they are kept, what their index is, and where it ends.

    How many runs these are. Each ends before a pixel.
    """
    count, last = np.uint64(0), np.uint64(len(pixels)) - ONE
    for k in range(last):
        held[count], values[count], ends[count] = kept[k], pixels[k], k + ONE
        count += np.uint64((pixels[k] != pixels[k + ONE]) | (kept[k] != kept[k + ONE]))
    held[count], values[count], ends[count] = kept[last], pixels[last], last + ONE
    return count + ONE


@part()
def show_runs(values, ends, held, own, own_ends, found, transparent, few):
    """Write the runs that show those found: more than ``few`` kept ones in a row are transparent.

    How many runs these are.
    """
    count = start = np.uint64(0)
    while start < found:
        stop = start + ONE
        while held[start] and stop < found and held[stop]:
            stop += ONE
        if held[start] and stop - start > np.uint64(few):
            count = _append(values, ends, count, transparent, own_ends[stop - ONE])
            start = stop
        while start < stop:
            count = _append(values, ends, count, own[start], own_ends[start])
            start += ONE
    return count


@part()
def _append(values, ends, count, value, end):
    """Append a run, which may go on with the last one; how many there are then."""
    if count and values[count - ONE] == value:
        count -= ONE
    values[count], ends[count] = value, end
    return count + ONE


@kernel(
    ArrayType("uint8", 1),
    read_only("uint8", 1),
    read_only("bool", 1),
    "uint64",
    ArrayType("bool", 1),
    ArrayType("uint8", 2),
    ArrayType("uint32", 2),
)
def leave(shown, pixels, kept, transparent, held, values, ends):
    """Write what shows the pixels of a picture; what else is given has room for its runs."""
    found = find_runs(held, values[1], ends[1], pixels, kept)
    count = show_runs(values[0], ends[0], held, values[1], ends[1], found, transparent, FEW_RUNS)
    start = np.uint64(0)
    for run in range(count):
        for k in range(start, np.uint64(ends[0, run])):
            shown[k] = values[0, run]
        start = np.uint64(ends[0, run])


def prepare() -> None:
    """Compile what indexes pictures and leaves out what is kept, unless it is kept on disk."""
    palette_kernels.prepare()
    leave.compiled()
