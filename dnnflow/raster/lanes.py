"""Neighbouring pixels are blended at once, by vector instructions that numba does not find.

Its compiler looks for them in long loops only, and a row of a dot is short.
"""

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

LANES = 8
"""Pixels that are blended at once; the width of a sprite is a multiple, mostly once or twice."""

_BYTES, _WORDS = (ir.VectorType(ir.IntType(bits), LANES) for bits in (8, 16))


@intrinsic
def blend_lanes(_context: Any, pixels: Any, stays: Any, ink: Any) -> Any:
    """Keep a share, of 255, of each pixel, rounded, and add ink.

    The arguments are addresses of ``LANES`` bytes each. ``(p + (p >> 8)) >> 8`` is ``p / 255``
    rounded, if 128 was added to p before (Blinn, "Three wrongs make a right", 1995); all fits into
    16 bits.
    """

    def generate(_context: Any, builder: Any, _signature: Any, addresses: Any) -> Any:
        places = [builder.inttoptr(each, _BYTES.as_pointer()) for each in addresses]
        pixel, share, more = (
            builder.zext(builder.load(place, align=1), _WORDS) for place in places
        )
        half, byte = (ir.Constant(_WORDS, [value] * LANES) for value in (128, 8))
        product = builder.add(builder.mul(pixel, share), half)
        kept = builder.lshr(builder.add(product, builder.lshr(product, byte)), byte)
        return builder.store(builder.trunc(builder.add(kept, more), _BYTES), places[0], align=1)

    return types.void(pixels, stays, ink), generate
