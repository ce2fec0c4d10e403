"""Colours become indices of a palette: the loops over all pixels, and over all cells of a cube.

A cell is what colours share whose channels have the same first bits; its number is made of these.
"""

import numpy as np

from dnnflow.raster.compiled import ArrayType, kernel, part, read_only

CELL_BITS = 6
"""Of each channel that tell colours apart: a cell is 4 x 4 x 4 grey levels."""

CELLS = 1 << 3 * CELL_BITS

_BITS, _SPARE = np.uint64(CELL_BITS), np.uint64(8 - CELL_BITS)
_SIDE = 1 << CELL_BITS
_CELL_STEP, _MIDDLE = 2 << 8 - CELL_BITS, (1 << 8 - CELL_BITS) - 1
"""From a cell to the next, and to the middle of the first one, in halves of a grey level."""

BLOCK_PIXELS = 32
"""How many pixels in a row are compared at once: most are of one colour, the background's."""

_ONE_PIXEL = np.uint64(1)
_BYTES, _CHANNEL = ArrayType("uint8", 1), read_only("uint8", 1)


@part(inline="always")
def _cell(red, green, blue, here):
    """The cell that the colour of a pixel lies in."""
    cell = np.uint64(red[here]) >> _SPARE
    cell = cell << _BITS | np.uint64(green[here]) >> _SPARE
    return cell << _BITS | np.uint64(blue[here]) >> _SPARE


@part(inline="always")
def _alike(red, green, blue, start):
    """Whether all pixels of a block have the colour of the first one."""
    others, first = np.uint8(0), (red[start], green[start], blue[start])
    for k in range(BLOCK_PIXELS):
        here = start + np.uint64(k)
        other = red[here] ^ first[0] | green[here] ^ first[1] | blue[here] ^ first[2]
        others = np.uint8(others | other)
    return others == 0


@kernel(_BYTES, _CHANNEL, _CHANNEL, _CHANNEL, _CHANNEL)
def look_up(values, red, green, blue, table):
    """Let ``values`` be what the table has for the cell of each colour."""
    start, count = np.uint64(0), np.uint64(len(values))
    while start < count:
        end = min(start + np.uint64(BLOCK_PIXELS), count)
        if end - start == BLOCK_PIXELS and _alike(red, green, blue, start):
            values[start:end] = table[_cell(red, green, blue, start)]
        else:
            for here in range(start, end):
                values[here] = table[_cell(red, green, blue, here)]
        start = end


@kernel(_BYTES, ArrayType("int32", 1), read_only("int32", 2))
def find_nearest(nearest, keys, palette):
    """Let ``nearest`` be the first of the nearest colours of a palette for each cell's middle.

    ``palette`` has the shape (k, 3), in halves of a grey level. ``keys``, as many as a row of cells
    has, is worked in: the squared distance to a colour, then its number, as one number.
    """
    for red in range(_SIDE):
        for green in range(_SIDE):
            keys[:] = np.int32(0x7FFFFFFF)
            for k in range(len(palette)):
                aside = _CELL_STEP * red + _MIDDLE - palette[k, 0]
                above = _CELL_STEP * green + _MIDDLE - palette[k, 1]
                start = np.int32(((aside * aside + above * above) << 8) + k)
                ahead = np.int32(_MIDDLE - palette[k, 2])
                for blue in range(_SIDE):
                    off = np.int32(np.int32(_CELL_STEP * blue) + ahead)
                    keys[blue] = min(keys[blue], np.int32(start + np.int32(off * off << 8)))
            row = (red << CELL_BITS | green) << CELL_BITS
            for blue in range(_SIDE):
                nearest[row + blue] = np.uint8(keys[blue] & 0xFF)


_TALLIES = ArrayType("int64", 2)


@kernel(_TALLIES, ArrayType("int32", 1), _CHANNEL, _CHANNEL, _CHANNEL)
def count_colors(counts, places, red, green, blue):
    """Count the pixels of each cell, and add up their channels.

    ``places`` says in which row of ``counts`` a cell is; the first row, how many others there are.
    There is room for one more than there are cells.
    """
    start, count = np.uint64(0), np.uint64(len(red))
    while start < count:
        step = _ONE_PIXEL
        if start + np.uint64(BLOCK_PIXELS) <= count and _alike(red, green, blue, start):
            step = np.uint64(BLOCK_PIXELS)
        cell = _cell(red, green, blue, start)
        place = np.uint64(places[cell])
        if not place:
            counts[0, 0] += 1
            place = np.uint64(counts[0, 0])
            places[cell] = np.int32(place)
        many = np.int64(step)
        counts[place, 0] += many
        counts[place, 1] += many * red[start]
        counts[place, 2] += many * green[start]
        counts[place, 3] += many * blue[start]
        start += step


@kernel(ArrayType("int64", 1), read_only("uint8", 2))
def find_bounds(bounds, kept):
    """Let ``bounds`` be top, left, bottom and right of what is not kept; bottom 0 if all is."""
    height, width = kept.shape
    top, left, bottom, right = height, width, 0, 0
    for row in range(height):
        changed = np.uint8(0)
        for column in range(width):
            changed = np.uint8(changed | kept[row, column] ^ 1)
        if changed:
            top, bottom = min(top, row), row + 1
            column = 0
            while column < left and kept[row, column]:
                column += 1
            left, column = column, width
            while column > right and kept[row, column - 1]:
                column -= 1
            right = column
    bounds[0], bounds[1], bounds[2], bounds[3] = top, left, bottom, right


_COLORS_AND_MEANS = read_only("float64", 2)


@kernel(ArrayType("intp", 1), ArrayType("float64", 2), _COLORS_AND_MEANS, _COLORS_AND_MEANS)
def find_two_nearest(nearest, squares, places, means):
    """Find the first of the nearest means to each place, and the squares to it and to the next.

    ``squares`` has the shape (2, n); no processor rounds them in another way.
    """
    for i in range(len(places)):
        number, first, second = 0, np.inf, np.inf
        for k in range(len(means)):
            x, y, z = (
                places[i, 0] - means[k, 0],
                places[i, 1] - means[k, 1],
                places[i, 2] - means[k, 2],
            )
            square = x * x + y * y + z * z
            second = min(second, max(first, square))
            if square < first:
                number, first = k, square
        nearest[i], squares[0, i], squares[1, i] = number, first, second


def prepare() -> None:
    """Compile all, unless they are kept on disk."""
    for each in (find_nearest, look_up, count_colors, find_bounds, find_two_nearest):
        each.compiled()
