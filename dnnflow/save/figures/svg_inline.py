"""A figure becomes an SVG within a page: its words are text in the fonts of the page."""

from html import escape
from typing import Any

from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from dnnflow.save.figures.svg_names import Definitions
from dnnflow.save.figures.svg_renderer import TENTHS, SvgRenderer

PAGE_PIXELS_PER_INCH = 96

INLINE_PICTURE = """<svg width="{width:.0f}" height="{height:.0f}" \
viewBox="0 0 {right:.0f} {bottom:.0f}" role="img" aria-label="{said}">
{elements}
</svg>"""

ANCHORS = {"left": "start", "center": "middle", "right": "end"}
"""What SVG calls the alignments of matplotlib."""


class InlineRenderer(SvgRenderer):
    """Collects the elements of a picture whose words are text."""

    def draw_text(self, gc: Any, x: float, y: float, s: str, *manner: Any, **more: Any) -> None:
        """Write a line; an upright one keeps its place whatever font the page has."""
        font, angle, *_ = manner
        text = more.get("mtext")
        align = "left"
        if text is not None and not angle:
            align = text.get_horizontalalignment()
            x, _ = text.get_transform().transform(text.get_unitless_position())
        size = TENTHS * self.points_to_pixels(font.get_size_in_points())
        weight = "" if font.get_weight() in {"normal", 400} else f";font-weight:{font.get_weight()}"
        look = f"fill:{to_hex(gc.get_rgb())};font-size:{size:.0f}px;text-anchor:{ANCHORS[align]}"
        place = f'x="{TENTHS * x:.0f}" y="{TENTHS * y:.0f}"'
        turned = (
            f' transform="rotate({-angle:.0f} {TENTHS * x:.0f} {TENTHS * y:.0f})"' if angle else ""
        )
        style = self.definitions.style(look + weight)
        self._add(gc, f'<text class="{style}" {place}{turned}>{escape(s, quote=False)}</text>')


def inline(figure: Figure, definitions: Definitions) -> str:
    """The SVG of a figure, whose label is read aloud instead of it.

    Args:
        figure: What is shown.
        definitions: What all SVGs of the page refer to; what this one does is added.
    """
    renderer = InlineRenderer((figure.bbox.width, figure.bbox.height), figure.dpi, definitions)
    figure.draw(renderer)
    renderer.close()
    width, height = figure.get_size_inches()
    return INLINE_PICTURE.format(
        width=width * PAGE_PIXELS_PER_INCH,
        height=height * PAGE_PIXELS_PER_INCH,
        right=width * figure.dpi * TENTHS,
        bottom=height * figure.dpi * TENTHS,
        said=escape(str(figure.get_label())),
        elements="\n".join(renderer.elements),
    )
