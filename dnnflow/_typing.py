"""The arrays that travel through every stage: clouds, labels and pictures; and their shapes."""

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np

if TYPE_CHECKING or "jaxtyping" in sys.modules:
    from jaxtyping import Bool, Float, Float32, Int32, Integer, Shaped, UInt8, UInt32
else:

    class Unchecked:
        """An array of a kind and a shape that nobody checks.

        jaxtyping takes as long to load as numpy; where it was loaded before, as the tests do,
        shapes can be checked.
        """

        def __class_getitem__(cls, array_and_shape: tuple[Any, str]) -> Any:
            return array_and_shape[0]

    Bool = Float = Float32 = Int32 = Integer = Shaped = UInt8 = UInt32 = Unchecked

Cloud: TypeAlias = Float[np.ndarray, "n d"]
"""Points as rows, shape (n, d)."""

Labels: TypeAlias = Integer[np.ndarray, " n"]
"""The class of each point, shape (n,): whole numbers from 0."""

Plane: TypeAlias = UInt8[np.ndarray, "_ _"]
"""One channel of a picture, shape (height, width), top row first; chroma has a size of its own."""

Image: TypeAlias = UInt8[np.ndarray, "height width 3"]
"""An RGB picture as the imaging libraries know it, shape (height, width, 3)."""

Size: TypeAlias = tuple[int, int]
"""Width and height in pixels."""

Layout: TypeAlias = Literal["rgb", "yuv420"]
"""What the three planes of a picture hold."""


@dataclass(frozen=True, eq=False)
class Picture:
    """Three planes of pixels.

    ``rgb``: red, green and blue, all at full size. ``yuv420``: luma at full size, then the two
    chroma planes at half size in both directions (both sides even), BT.709 in limited range.

    Attributes:
        planes: The three.
        layout: What they hold.
        alpha: How opaque each pixel is, if some are transparent.
    """

    planes: tuple[Plane, Plane, Plane]
    layout: Layout = "rgb"
    alpha: Plane | None = None

    @property
    def size(self) -> Size:
        """Width and height in pixels."""
        height, width = self.planes[0].shape
        return width, height

    def image(self) -> Image:
        """The planes of an ``rgb`` picture side by side, shape (height, width, 3).

        Raises:
            ValueError: the planes are not red, green and blue.
        """
        if self.layout != "rgb":
            raise ValueError(f"a {self.layout} picture has no RGB planes")
        return np.stack(self.planes, axis=-1)

    def rgba(self) -> UInt8[np.ndarray, "height width 4"]:
        """The planes of an ``rgb`` picture and how opaque it is, shape (height, width, 4)."""
        alpha = np.full_like(self.planes[0], 255) if self.alpha is None else self.alpha
        return np.dstack([self.image(), alpha])


def frozen(array: np.ndarray) -> np.ndarray:
    """A view of the array that cannot be written to."""
    view = array.view()
    view.flags.writeable = False
    return view
