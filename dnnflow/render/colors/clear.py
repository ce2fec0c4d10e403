"""What is seen on black and on white becomes what is transparent where these differ."""

from dataclasses import replace

import numpy as np

from dnnflow._typing import Float, Picture
from dnnflow.raster.color import rgb_of

TRANSPARENT = "transparent"
"""The name of a background that lets through what is behind the picture."""

BLACK, WHITE = "#000000", "#ffffff"

FAINTEST = 32
"""How opaque, of 255, a pixel that cannot be half transparent must be to be seen at all.

An eighth: at a half, letters lose their strokes and grids vanish.
"""


def clear_picture(black: Picture, white: Picture) -> Picture:
    """The picture of which these two are what is seen on black and on white, both ``rgb``.

    What covers a pixel by a share ``a`` shows ``c`` on black and ``c + (1 - a) * 255`` on white.
    """
    dark, light = (np.stack(each.planes).astype(np.int32) for each in (black, white))
    alpha = 255 - np.clip(np.rint((light - dark).mean(axis=0)), 0, 255).astype(np.int32)
    colors = (dark * 255 + alpha // 2) // np.maximum(alpha, 1)
    red, green, blue = np.minimum(colors, 255).astype(np.uint8)
    return replace(black, planes=(red, green, blue), alpha=alpha.astype(np.uint8))


def matted(picture: Picture, ground: str) -> Picture:
    """A transparent picture whose pixels are so wholly or not at all.

    Those that are seen look as they do on a ground, ``#rrggbb``; the colours of the others are
    those on the ground too, but nobody sees them.
    """
    alpha = np.zeros_like(picture.planes[0]) if picture.alpha is None else picture.alpha
    shares = alpha.astype(np.int32)
    red, green, blue = (
        ((plane * shares + level * (255 - shares) + 127) // 255).astype(np.uint8)
        for plane, level in zip(picture.planes, rgb_of(ground), strict=True)
    )
    whole = np.where(alpha < FAINTEST, np.uint8(0), np.uint8(255))
    return replace(picture, planes=(red, green, blue), alpha=whole)


def clear_colors(
    black: Float[np.ndarray, "n 4"], white: Float[np.ndarray, "n 4"]
) -> Float[np.ndarray, "n 4"]:
    """As ``clear_picture``, of colours from 0 to 1 whose own opacity is the same on both."""
    shares = 1 - np.clip((white - black)[:, :3].mean(axis=1, keepdims=True), 0, 1)
    colors = np.clip(black[:, :3] / np.maximum(shares, 1e-6), 0, 1)
    return np.hstack([colors, shares * black[:, 3:]])
