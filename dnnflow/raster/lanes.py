"""Pixels side by side are blended at once, by vector instructions that numba does not find itself.

Numba's compiler looks for them in loops only, and only in long ones; a row of a dot is short.
"""

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

LANES = 8
"""How many pixels: a multiple of them is as wide as any sprite, and most are not wider than two."""

_BYTES, _WORDS = (ir.VectorType(ir.IntType(bits), LANES) for bits in (8, 16))


@intrinsic
def blend_lanes(_context: Any, pixels: Any, stays: Any, ink: Any) -> Any:
    """Add ink to the rounded share, of 255, that stays of each pixel.

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
