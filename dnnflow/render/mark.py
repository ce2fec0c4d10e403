"""What a mark is: one overlay of the picture, in a file of its own."""

from typing import Protocol, runtime_checkable

from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas
from dnnflow.render.panel import Panel


@runtime_checkable
class Mark(Protocol):
    """Something drawn on a panel. Frozen: what it shows follows from the frame alone."""

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw onto the panel's part of the picture what there is to see at a frame."""
