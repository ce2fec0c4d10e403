"""Indexed pixels become the codes of a GIF, shorter where a pixel may have either of two indices.

LZW as in GIF89a, appendix F: each code stands for a string of pixels, and each one that is written
makes a string known that is longer by one pixel.
"""

import numpy as np
from numba import boolean, int16, int64, njit, types, uint8

from dnnflow._typing import Bool, UInt8
from dnnflow.raster.compiled import kernel, read_only

MOST_CODES = 4096
"""How many codes there are at most: they have up to 12 bits."""

NO_STRING = MOST_CODES
"""Stands for the string before the first one."""

CANDIDATES = 8
"""How many strings that end at one pixel are followed."""

TRIED_RUN = 16
"""Up to how many kept pixels in a row their colours are tried too, before all are transparent."""

POSITION, HELD, PENDING = range(3)
"""What is known of the bytes: where the next one goes, and how many bits wait for it, and which."""


def compressed(
    pixels: UInt8[np.ndarray, "height width"],
    kept: Bool[np.ndarray, "height width"],
    bits: int,
    transparent: int,
) -> bytes:
    """The codes of a picture's pixels, row by row.

    Args:
        pixels: The index of each pixel.
        kept: Where ``transparent`` shows the same.
        bits: Of every index, from 2 to 8.
        transparent: The index of a pixel that is left as it is.
    """
    made = np.empty(2 * pixels.size + 16, np.uint8)  # a code has 12 bits, at most one a pixel
    state = np.zeros(3, np.int64)
    children = np.empty((MOST_CODES + 1, 1 << bits), np.int16)
    runs = np.empty(MOST_CODES + 1, np.int16)
    flat = np.ascontiguousarray(pixels).ravel(), np.ascontiguousarray(kept).ravel()
    compress(made, state, *flat, transparent, children, runs)
    return made[: state[POSITION]].tobytes()


@njit
def _code_width(code):
    """How many bits a code has."""
    width = 0
    while code >> width:
        width += 1
    return width


@njit
def _put(made, state, code, width):
    """Append a code to the bytes that are made."""
    state[PENDING] |= code << state[HELD]
    state[HELD] += width
    while state[HELD] >= 8:
        made[state[POSITION]] = state[PENDING] & 0xFF
        state[POSITION] += 1
        state[PENDING] >>= 8
        state[HELD] -= 8


@njit(inline="always")
def _followed(strings, count, pixel, kept, transparent, children):
    """Replace the first ``count`` strings by those that a pixel makes of them; how many there are.

    If there are none, the strings are left alone.
    """
    for k in range(count):
        strings[CANDIDATES + k] = strings[k]
    found = 0
    for k in range(count):
        string = strings[CANDIDATES + k]
        if kept and children[string, transparent] and found < CANDIDATES:
            strings[found] = children[string, transparent]
            found += 1
        if children[string, pixel] and found < CANDIDATES:
            strings[found] = children[string, pixel]
            found += 1
    return found


@njit(inline="always")
def _longest(string, end, pixels, kept, transparent, children, strings):
    """The longest known string that goes on from one that ends before a pixel, and its own end."""
    while end < len(pixels) and not kept[end] and children[string, pixels[end]]:
        string = children[string, pixels[end]]
        end += 1
    strings[0] = string
    count = 1
    while end < len(pixels):
        found = _followed(strings, count, pixels[end], kept[end], transparent, children)
        if not found:
            break
        count = found
        end += 1
    return strings[0], end


@njit(inline="always")
def _run(kept, start, longest_run):
    """How many pixels from one on are kept, as far as such a string is known."""
    end = start
    while end < len(kept) and end - start < longest_run and kept[end]:
        end += 1
    return end - start


@njit(inline="always")
def _next(start, last, known, longest_run, pixels, kept, transparent, children, runs, strings):
    """The string that goes on from a pixel, where it ends, and up to which length runs are known.

    With it becomes known, by its code, the last string and the pixel that this one begins with: for
    a kept pixel whichever index the longer string begins with.
    """
    color, other, other_end = np.int64(pixels[start]), np.int64(0), 0
    first = np.int64(transparent) if kept[start] else color
    if kept[start] and _run(kept, start, longest_run) <= TRIED_RUN:
        other, other_end = _longest(color, start + 1, pixels, kept, transparent, children, strings)
    children[last, first] = known
    runs[longest_run + 1] = known
    grown = longest_run + (kept[start] and last == runs[longest_run])
    run = _run(kept, start, grown)
    skipped = run if run > TRIED_RUN else 1
    string = np.int64(runs[run]) if run > TRIED_RUN else first
    string, end = _longest(string, start + skipped, pixels, kept, transparent, children, strings)
    if other_end > end:
        children[last, first], children[last, color] = 0, known
        return other, other_end, longest_run
    return string, end, grown


_MADE, _STATE = types.Array(uint8, 1, "C"), types.Array(int64, 1, "C")
_CHILDREN, _RUNS = types.Array(int16, 2, "C"), types.Array(int16, 1, "C")


@kernel(_MADE, _STATE, read_only(uint8, 1), read_only(boolean, 1), int64, _CHILDREN, _RUNS)
def compress(made, state, pixels, kept, transparent, children, runs):
    """Write the codes of pixels into ``made``; ``state`` says at the end how many bytes these are.

    ``children[s, p]`` becomes the code of string s and then p, 0 if it is not known; ``runs[n]``
    that of n transparent pixels.
    """
    clear, strings = children.shape[1], np.empty(2 * CANDIDATES, np.int64)
    shortest = _code_width(clear + 1)
    width, known, longest_run, last = shortest, MOST_CODES, 1, np.int64(NO_STRING)
    start = 0
    while start < len(pixels):
        if known == MOST_CODES:
            _put(made, state, clear, width)
            children[:] = 0
            width, known, longest_run, last = shortest, clear + 1, 1, np.int64(NO_STRING)
            runs[1] = transparent
        last, start, longest_run = _next(
            start, last, known, longest_run, pixels, kept, transparent, children, runs, strings
        )
        if known == 1 << width:
            width += 1
        known += 1
        _put(made, state, last, width)
    _put(made, state, clear + 1, width)
    _put(made, state, 0, 7)


def prepare() -> None:
    """Compile what writes codes, which takes a second or so unless it is kept on disk."""
    compress.compiled(0)
