"""A rectangle of pixels."""

from dataclasses import dataclass
from math import ceil, floor


@dataclass(frozen=True)
class Box:
    """A rectangle of pixels; ``right`` and ``bottom`` are the first that lie outside."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def around(cls, left: float, top: float, right: float, bottom: float) -> "Box":
        """The smallest box around a rectangle with all corners at even positions."""
        first, last = (2 * floor(left / 2), 2 * floor(top / 2)), (right / 2, bottom / 2)
        return cls(*first, *(2 * ceil(each) for each in last))

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top

    def moved(self, right: int, down: int) -> "Box":
        """As large, at another place."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def common(self, other: "Box") -> "Box":
        """The pixels that lie in both, or none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, max(left, right), max(top, bottom))
