"""Indexed pixels become the codes of a GIF, fewer where a pixel may have either of two indices.

LZW as in GIF89a, appendix F: each code stands for a string of pixels, and each one that is written
makes a string known that is longer by one pixel, until the table of strings is full.

All numbers are unsigned, for numba looks at each signed index whether it counts from the end.
"""

import numpy as np

from dnnflow._typing import Bool, UInt8
from dnnflow.raster.compiled import ArrayType, kernel, part, read_only
from dnnflow.save import palette_kernels
from dnnflow.save.movies.run_kernels import FEW_RUNS, ONE, find_runs, show_runs

MOST_CODES = 4096
"""How many codes there are at most: they have up to 12 bits."""

WAYS = FEW_RUNS, 0
"""How many runs of kept pixels in a row are shown in their colours, at most; both are tried for
each table of strings, for the first is better for most, the other where nearly all moves."""

RUNS, RUN = range(2)
"""What is known of a way to show the pixels: how many runs that makes, and which comes next."""

POSITION, HELD, PENDING = range(3)
"""What is known of the bytes: where the next one goes, and how many bits wait for it, and which."""

_TWO, _MOST_BITS, _NO_MORE = np.uint64(2), np.uint64(12), np.uint64(MOST_CODES)


class Coder:
    """Makes the codes of pictures, one after the other: what it works in is kept.

    Args:
        bits: Of every index, from 2 to 8.
        transparent: The index of a pixel that is left as it is.
    """

    def __init__(self, bits: int, transparent: int) -> None:
        self._indices = bits, transparent
        values, ways = 1 << bits, len(WAYS)
        children, added = np.zeros(MOST_CODES * values, np.uint16), np.empty(MOST_CODES, np.uint64)
        repeated, longest = np.empty((values, MOST_CODES), np.uint16), np.ones(values, np.uint64)
        repeated[:, 1] = np.arange(values)
        self._tables = np.empty((ways, MOST_CODES), np.uint16), children, added, repeated, longest
        self._room = 0

    def codes(
        self, pixels: UInt8[np.ndarray, "height width"], kept: Bool[np.ndarray, "height width"]
    ) -> bytes:
        """The codes of a picture's pixels, row by row.

        Args:
            pixels: The index of each pixel.
            kept: Where the transparent index shows the same.
        """
        if self._room < pixels.size:
            self._make_room(pixels.size)
        state = np.zeros(3, np.uint64)
        progress = np.zeros((len(WAYS) if kept.any() else 1, 2), np.uint64)
        flat = np.ascontiguousarray(pixels).ravel(), np.ascontiguousarray(kept).ravel()
        compress(self._made, state, *flat, *self._indices, *self._runs, progress, *self._tables)
        return self._made[: int(state[POSITION])].tobytes()

    def _make_room(self, pixels: int) -> None:
        """For the codes and the runs of that many pixels, at most one of each for a pixel."""
        self._room = pixels
        self._made = np.empty(2 * pixels + 16, np.uint8)
        rows = len(WAYS) + 1, pixels
        self._runs = np.empty(pixels, np.bool_), np.empty(rows, np.uint8), np.empty(rows, np.uint32)


@part()
def _put(made, state, code, width):
    """Append a code to the bytes that are made."""
    pending, held = state[PENDING] | code << state[HELD], state[HELD] + width
    while held >= np.uint64(8):
        made[state[POSITION]] = pending & np.uint64(0xFF)
        state[POSITION] += ONE
        pending >>= np.uint64(8)
        held -= np.uint64(8)
    state[PENDING], state[HELD] = pending, held


@part()
def _put_all(made, state, codes, count, bits):
    """Append the codes of one table of strings; how wide the code is that comes next."""
    width, known = bits + ONE, (ONE << bits) + _TWO
    for k in range(count):
        _put(made, state, np.uint64(codes[k]), width)
        width = min(width + np.uint64(known == ONE << width), _MOST_BITS)
        known += ONE
    return width


@part()
def _follow(string, left, values, ends, run, runs, bits, children):
    """The longest known string that a string is the beginning of, if pixels go on as they do.

    It; the run that goes on after it; and how many pixels of that are left.
    """
    while True:
        if not left:
            run += ONE
            if run == runs:
                return string, run, left
            left = np.uint64(ends[run] - ends[run - ONE])
        child = children[string << bits | values[run]]
        if not child:
            return string, run, left
        string = np.uint64(child)
        left -= ONE


@part()
def _fill(codes, values, ends, progress, start, bits, tables):
    """Write codes for the pixels from one on until the table of strings is full.

    How many codes these are, and before which pixel they end.
    """
    children, added, repeated, longest = tables
    while ends[progress[RUN]] <= start:
        progress[RUN] += ONE
    runs, run, first = progress[RUNS], progress[RUN], (ONE << bits) + _TWO
    known, left = first, np.uint64(ends[run]) - start
    while True:
        value = values[run]
        length = min(left, longest[value])
        string, grows = np.uint64(repeated[value, length]), left > length
        left -= length
        string, run, left = _follow(string, left, values, ends, run, runs, bits, children)
        codes[known - first] = string
        if run == runs or known == _NO_MORE:
            break
        added[known] = string << bits | values[run]
        children[added[known]] = known
        if grows:
            longest[value], repeated[value, length + ONE] = length + ONE, known
        known += ONE
    for k in range(first, known):
        children[added[k]] = 0
    longest[:] = 1
    return known - first + ONE, np.uint64(ends[min(run, runs - ONE)]) - left


@part()
def _fill_best(codes, values, ends, progress, start, bits, tables):
    """Fill a table of strings in every way; which of them goes farthest, and what ``_fill`` gives.

    The codes of full tables have as many bits, whatever they stand for.
    """
    best, most, farthest = 0, np.uint64(0), start
    for way in range(len(progress)):
        count, end = _fill(codes[way], values[way], ends[way], progress[way], start, bits, tables)
        if end > farthest or (end == farthest and count < most):
            best, most, farthest = way, count, end
    return best, most, farthest


@part()
def _show_all(values, ends, held, progress, pixels, kept, transparent):
    """Write the runs that are there, as the last ones, and those of each way to show them."""
    found = find_runs(held, values[-1], ends[-1], pixels, kept)
    for way in range(len(progress)):
        progress[way, RUNS] = show_runs(
            values[way], ends[way], held, values[-1], ends[-1], found, transparent, WAYS[way]
        )


_NUMBERS, _CODES = ArrayType("uint64", 1), ArrayType("uint16", 1)
_SHOWN = read_only("uint8", 1), read_only("bool", 1)
_OF_WAYS = (
    ArrayType("bool", 1),
    ArrayType("uint8", 2),
    ArrayType("uint32", 2),
    ArrayType("uint64", 2),
)
_TABLES = ArrayType("uint16", 2), _CODES, _NUMBERS, ArrayType("uint16", 2), _NUMBERS


@kernel(ArrayType("uint8", 1), _NUMBERS, *_SHOWN, "uint64", "uint64", *_OF_WAYS, *_TABLES)
def compress(
    made,
    state,
    pixels,
    kept,
    bits,
    transparent,
    held,
    values,
    ends,
    progress,
    codes,
    children,
    added,
    repeated,
    longest,
):
    """Write the codes of pixels into ``made``; ``state`` says at the end how many bytes these are.

    ``values`` and ``ends`` are of the runs of each way, and at last of those that are there.
    ``children[s << bits | p]`` is the code of string s and then p, 0 if it is not known;
    ``added[s]`` is where s stands there; ``repeated[p, n]`` is the code of n pixels p, if n is at
    most ``longest[p]``.
    """
    width, start = bits + ONE, np.uint64(0)
    _show_all(values, ends, held, progress, pixels, kept, transparent)
    while start < np.uint64(len(pixels)):
        tables = children, added, repeated, longest
        way, count, start = _fill_best(codes, values, ends, progress, start, bits, tables)
        _put(made, state, ONE << bits, width)
        width = _put_all(made, state, codes[way], count, bits)
    _put(made, state, (ONE << bits) + ONE, width)
    _put(made, state, np.uint64(0), np.uint64(7))


def prepare() -> None:
    """Compile what indexes pictures and writes codes, unless it is kept on disk."""
    palette_kernels.prepare()
    compress.compiled()
