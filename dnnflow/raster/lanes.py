"""Neighbouring pixels are blended, filled or copied at once, by instructions numba does not find.

Its compiler looks for them in long loops only, and a row of a dot is short; or in such over
neighbours alone, which it does not know of planes that are parts of others.
"""

from typing import Any

from dnnflow.raster.compiled import built

LANES = 8
"""Pixels that are blended at once; the width of a sprite is a multiple, mostly once or twice."""


@built
def blend_lanes(builder: Any, pixels: Any, stays: Any, ink: Any) -> None:
    """Keep a share, of 255, of each pixel, rounded, and add ink.

    The arguments are addresses of ``LANES`` bytes each. ``(p + (p >> 8)) >> 8`` is ``p / 255``
    rounded, if 128 was added to p before (Blinn, "Three wrongs make a right", 1995); all fits into
    16 bits.
    """
    # Here, for only who changes kernels needs it: what this builds stands in ``kernels.ll``.
    from llvmlite import ir

    eight, sixteen = (ir.VectorType(ir.IntType(bits), LANES) for bits in (8, 16))
    places = [builder.inttoptr(each, eight.as_pointer()) for each in (pixels, stays, ink)]
    pixel, share, more = (builder.zext(builder.load(place, align=1), sixteen) for place in places)
    half, byte = (ir.Constant(sixteen, [value] * LANES) for value in (128, 8))
    product = builder.add(builder.mul(pixel, share), half)
    kept = builder.lshr(builder.add(product, builder.lshr(product, byte)), byte)
    builder.store(builder.trunc(builder.add(kept, more), eight), places[0], align=1)


@built
def fill_lanes(builder: Any, pixels: Any, count: Any, value: Any) -> None:
    """Let some neighbouring pixels, which begin at an address, have a value."""
    from llvmlite import ir

    byte, address = ir.IntType(8), builder.inttoptr(pixels, ir.IntType(8).as_pointer())
    fill = builder.module.declare_intrinsic("llvm.memset", [address.type, count.type])
    builder.call(fill, [address, builder.trunc(value, byte), count, ir.Constant(ir.IntType(1), 0)])


@built
def copy_lanes(builder: Any, pixels: Any, count: Any, source: Any) -> None:
    """Let some neighbouring pixels, which begin at an address, be those that begin at another."""
    from llvmlite import ir

    kind = ir.IntType(8).as_pointer()
    places = [builder.inttoptr(each, kind) for each in (pixels, source)]
    copy = builder.module.declare_intrinsic("llvm.memcpy", [kind, kind, count.type])
    builder.call(copy, [*places, count, ir.Constant(ir.IntType(1), 0)])
