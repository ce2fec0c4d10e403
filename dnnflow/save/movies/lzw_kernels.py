"""Indexed pixels become the codes of a GIF, shorter where a pixel may have either of two indices.

LZW as in GIF89a, appendix F: each code stands for a string of pixels, and each one that is written
makes a string known that is longer by one pixel. All numbers are unsigned, for numba looks at each
signed index whether it counts from the end.
"""

import numpy as np

from dnnflow._typing import Bool, UInt8
from dnnflow.raster.compiled import ArrayType, kernel, part, read_only
from dnnflow.save import palette_kernels

MOST_CODES = 4096
"""How many codes there are at most: they have up to 12 bits."""

CANDIDATES = 8
"""How many strings that end at one pixel are followed."""

TRIED_RUN = 32
"""Up to how many kept pixels in a row their colours are tried too, before all are transparent."""

POSITION, HELD, PENDING = range(3)
"""What is known of the bytes: where the next one goes, and how many bits wait for it, and which."""

_ONE = np.uint64(1)
_NO_STRING = np.uint64(MOST_CODES)
"""Stands for the string before the first one."""


class Coder:
    """Makes the codes of pictures, one after the other: what it works in is kept.

    Args:
        bits: Of every index, from 2 to 8.
        transparent: The index of a pixel that is left as it is.
    """

    def __init__(self, bits: int, transparent: int) -> None:
        self._indices = bits, transparent
        children = np.empty((MOST_CODES + 1) << bits, np.uint16)
        firsts = np.arange(MOST_CODES + 1).astype(np.uint8)
        runs, strings = np.empty(MOST_CODES + 1, np.uint16), np.empty(2 * CANDIDATES, np.uint16)
        self._tables = children, firsts, runs, strings
        self._made = np.empty(0, np.uint8)

    def codes(
        self, pixels: UInt8[np.ndarray, "height width"], kept: Bool[np.ndarray, "height width"]
    ) -> bytes:
        """The codes of a picture's pixels, row by row.

        Args:
            pixels: The index of each pixel.
            kept: Where the transparent index shows the same.
        """
        longest = 2 * pixels.size + 16  # a code has 12 bits, at most one a pixel
        if len(self._made) < longest:
            self._made = np.empty(longest, np.uint8)
        state = np.zeros(3, np.uint64)
        flat = np.ascontiguousarray(pixels).ravel(), np.ascontiguousarray(kept).ravel()
        compress(self._made, state, *flat, *self._indices, *self._tables)
        return self._made[: int(state[POSITION])].tobytes()


@part()
def _put(made, state, code, width):
    """Append a code to the bytes that are made."""
    pending, held = state[PENDING] | code << state[HELD], state[HELD] + width
    while held >= np.uint64(8):
        made[state[POSITION]] = pending & np.uint64(0xFF)
        state[POSITION] += _ONE
        pending >>= np.uint64(8)
        held -= np.uint64(8)
    state[PENDING], state[HELD] = pending, held


@part(inline="always")
def _followed(strings, here, there, count, pixel, kept, bits, transparent, children):
    """Put what a pixel makes of strings beside them, into the other half; how many these are."""
    found = there
    for k in range(here, here + count):
        place = np.uint64(strings[k]) << bits
        if kept:
            either = children[place | transparent]
            if either and found < there + CANDIDATES:
                strings[found] = either
                found += _ONE
        color = children[place | pixel]
        if color and found < there + CANDIDATES:
            strings[found] = color
            found += _ONE
    return found - there


@part(inline="always")
def _alone(strings, end, pixels, kept, bits, transparent, children):
    """Follow the first string until it ends, or until it can go on in two ways.

    How many strings there are then, and where they end.
    """
    string = np.uint64(strings[0])
    while end < np.uint64(len(pixels)):
        place, either = string << bits, np.uint16(0)
        color = children[place | pixels[end]]
        if kept[end]:
            either = children[place | transparent]
            if either and color:
                strings[0], strings[1] = either, color
                return np.uint64(2), end + _ONE
        if not (either or color):
            break
        string = np.uint64(max(either, color))
        end += _ONE
    strings[0] = string
    return _ONE, end


@part(inline="always")
def _longest(strings, count, end, pixels, kept, bits, transparent, children):
    """The longest known string that goes on from those that end before a pixel, and its own end.

    Of several it is the newest, for what follows it is likely to come again in the next row.
    """
    if count == 1:
        count, end = _alone(strings, end, pixels, kept, bits, transparent, children)
        if count == _ONE:
            return np.uint64(strings[0]), end
    here, there = np.uint64(0), np.uint64(CANDIDATES)
    while end < np.uint64(len(pixels)):
        pixel, is_kept = np.uint64(pixels[end]), kept[end]
        found = _followed(strings, here, there, count, pixel, is_kept, bits, transparent, children)
        if not found:
            break
        count, here, there = found, there, here
        end += _ONE
    newest = strings[here]
    for k in range(here + _ONE, here + count):
        newest = max(newest, strings[k])
    return np.uint64(newest), end


@part(inline="always")
def _run_end(kept, start, run_end):
    """Where the run of kept pixels ends that a pixel is part of, if the last one ended before."""
    run_end = max(run_end, start)
    while run_end < np.uint64(len(kept)) and kept[run_end]:
        run_end += _ONE
    return run_end


@part(inline="always")
def _next(start, run, pixels, kept, bits, transparent, children, runs, strings):
    """The string that goes on from a pixel, and where it ends.

    That many kept pixels from there on are a known string of transparent ones; 0 if it changed.
    """
    if run > TRIED_RUN:
        strings[0] = runs[run]
        return _longest(strings, _ONE, start + run, pixels, kept, bits, transparent, children)
    strings[0], strings[1] = transparent, pixels[start]
    count = np.uint64(2)
    if not run:
        strings[0], count = pixels[start], _ONE
    return _longest(strings, count, start + _ONE, pixels, kept, bits, transparent, children)


_MADE, _STATE = ArrayType("uint8", 1), ArrayType("uint64", 1)
_CODES = ArrayType("uint16", 1)
_TABLES = _CODES, ArrayType("uint8", 1), _CODES, _CODES


@kernel(_MADE, _STATE, read_only("uint8", 1), read_only("bool", 1), "uint64", "uint64", *_TABLES)
def compress(made, state, pixels, kept, bits, transparent, children, firsts, runs, strings):
    """Write the codes of pixels into ``made``; ``state`` says at the end how many bytes these are.

    ``children[s << bits | p]`` is the code of string s and then p, 0 if it is not known;
    ``firsts[s]`` what string s begins with; ``runs[n]`` the code of n transparent pixels.
    """
    clear = _ONE << bits
    width, known, last = bits + _ONE, _NO_STRING, _NO_STRING
    start = run_end = longest_run = np.uint64(0)
    while start < np.uint64(len(pixels)):
        if known == _NO_STRING:
            _put(made, state, clear, width)
            children[:] = 0
            width, known, last = bits + _ONE, clear + _ONE, _NO_STRING
            runs[1], longest_run = transparent, _ONE
        # Already known is the last string and then what it begins with, if this one begins so too.
        place = last << bits | firsts[last]
        before, children[place], firsts[known] = children[place], known, firsts[last]
        runs[longest_run + _ONE] = known
        grown = longest_run + np.uint64(last == runs[longest_run])
        run_end = _run_end(kept, start, run_end)
        run = min(run_end - start, grown)
        string, end = _next(start, run, pixels, kept, bits, transparent, children, runs, strings)
        children[place] = before
        children[last << bits | firsts[string]] = known
        longest_run = grown if firsts[string] == transparent else longest_run
        width += np.uint64(known == _ONE << width)
        known += _ONE
        _put(made, state, string, width)
        last, start = string, end
    _put(made, state, clear + _ONE, width)
    _put(made, state, np.uint64(0), np.uint64(7))


def prepare() -> None:
    """Compile what indexes pictures and writes codes, unless it is kept on disk."""
    palette_kernels.prepare()
    compress.compiled()
