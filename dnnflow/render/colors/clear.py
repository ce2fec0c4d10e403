"""A picture on black and the same on white become one that is transparent where they differ."""

from dataclasses import replace

import numpy as np

from dnnflow._typing import Picture

TRANSPARENT = "transparent"
"""The name of a background that lets through what is behind the picture."""

BLACK, WHITE = "#000000", "#ffffff"


def clear_picture(black: Picture, white: Picture) -> Picture:
    """The picture of which these two are what is seen on black and on white, both ``rgb``.

    What covers a pixel by a share ``a`` shows ``c`` on black and ``c + (1 - a) * 255`` on white.
    """
    dark, light = (np.stack(each.planes).astype(np.int32) for each in (black, white))
    alpha = 255 - np.clip(np.rint((light - dark).mean(axis=0)), 0, 255).astype(np.int32)
    colors = (dark * 255 + alpha // 2) // np.maximum(alpha, 1)
    red, green, blue = np.minimum(colors, 255).astype(np.uint8)
    return replace(black, planes=(red, green, blue), alpha=alpha.astype(np.uint8))
