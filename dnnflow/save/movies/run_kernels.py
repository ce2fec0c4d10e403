"""Which of two indices shows a pixel that keeps its colour: that one, or the transparent one.

Few codes are needed where the same is shown in the same way whenever it comes, for then strings
come again. So a stretch of kept pixels is shown in one way as a whole: in its colours if they are
few, which the pixels beside it may go on with. To take at each pixel what goes on with a known
string, or with the longest one, makes more codes.
"""

import numpy as np

from dnnflow.raster.compiled import part

ONE = np.uint64(1)


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
def show_runs(values, ends, held, own, own_ends, found, transparent, calm):
    """Write the runs that show those found: more than ``calm`` kept ones in a row are transparent.

    How many runs these are.
    """
    count = start = np.uint64(0)
    while start < found:
        stop = start + ONE
        while held[start] and stop < found and held[stop]:
            stop += ONE
        if held[start] and stop - start > calm:
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
