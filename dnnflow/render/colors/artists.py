"""A figure on black and the same on white become a transparent one, artist by artist."""

from itertools import chain
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.collections import Collection
from matplotlib.colors import to_rgba_array
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from dnnflow._typing import Float
from dnnflow.render.colors.clear import clear_colors


def clear_figure(black: Figure, white: Figure) -> None:
    """Make the figure on black transparent where that on white differs.

    What has the colour of the ground is not there any more; it does not hide what it covers.
    """
    black.patch.set_visible(False)
    pairs = zip(black.axes, white.axes, strict=True)
    drawn = (zip(one.get_children(), other.get_children(), strict=True) for one, other in pairs)
    for one, other in chain.from_iterable(drawn):
        _clear(one, other)


def _clear(black: Artist, white: Artist) -> None:
    if isinstance(black, Collection) and isinstance(white, Collection):
        faces = _common(black.get_facecolor(), white.get_facecolor())
        edges = _common(black.get_edgecolor(), white.get_edgecolor())
        black.set(facecolor=faces, edgecolor=edges)
    elif isinstance(black, Patch) and isinstance(white, Patch):
        (face,) = _common(black.get_facecolor(), white.get_facecolor())
        black.set_facecolor(tuple(face))


def _common(black: Any, white: Any) -> Float[np.ndarray, "n 4"]:
    one, other = (to_rgba_array(each) for each in (black, white))
    return clear_colors(one, other)
