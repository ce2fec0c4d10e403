"""Panels fall into areas, each of which is drawn anew only where it has to look otherwise."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.render.marks import Mark, draw_marks
from dnnflow.render.panel import Band, Panel
from dnnflow.render.sheet.shown import Shown


@dataclass(frozen=True, eq=False)
class Area:
    """A band of a panel and its marks; or all of the panel, if there is a mark that may reach far.

    Attributes:
        panel: The panel.
        band: The name of the band.
        marks: What is drawn there, from back to front.
    """

    panel: Panel
    band: Band
    marks: tuple[Mark, ...]

    @cached_property
    def box(self) -> Box:
        """Its pixels, in the panel."""
        return self.panel.band(self.band)

    @cached_property
    def kind(self) -> Hashable:
        """Areas of one kind have marks of the same kinds, which look alike."""
        panel = self.panel
        looks = panel.theme, panel.unit, panel.type, panel.shape, self.box
        return self.band, tuple(map(type, self.marks)), looks

    def fresh(self, canvas: Canvas, frame: Frame) -> Canvas | None:
        """What is to be drawn on, on a canvas of all panels; nothing if it stays as it is."""
        looks = tuple([told(frame) for told in self._tellers]) if frame.moment else None
        whole = canvas.panel(self.panel.box)
        return whole.fresh(self.box, looks, self.panel.theme.background)

    @cached_property
    def _tellers(self) -> list[Callable[[Frame], Hashable]]:
        """What says of each mark how it looks at a frame: all that it follows from."""
        return [getattr(mark, "looks", attrgetter("moment")) for mark in self.marks]


def areas_of(panel: Panel, marks: Sequence[Mark]) -> tuple[Area, ...]:
    """The areas of a panel on which something is drawn."""
    bands = dict.fromkeys(mark.band for mark in marks)
    if "whole" in bands:
        return (Area(panel, "whole", tuple(marks)),)
    areas = (
        Area(panel, band, tuple(each for each in marks if each.band == band)) for band in bands
    )
    return tuple(area for area in areas if area.box.height)


def draw_areas(panels: Iterable[tuple[Sequence[Area], Frame]], canvas: Canvas) -> None:
    """Draw what has changed: mark by mark, on all panels that look alike at once.

    Args:
        panels: The areas of each panel, and what is shown.
        canvas: Of all panels.
    """
    alike: dict[Hashable, list[tuple[Area, Shown]]] = {}
    for area, frame in ((area, frame) for areas, frame in panels for area in areas):
        part = area.fresh(canvas, frame)
        if part:
            shown = Shown(part, area.panel, frame)
            alike.setdefault(area.kind, []).append((area, shown))
    for group in alike.values():
        _draw_alike(*zip(*group, strict=True))


def _draw_alike(areas: Sequence[Area], shown: Sequence[Shown]) -> None:
    if areas[0].band == "whole":
        for area, each in zip(areas, shown, strict=True):
            draw_marks(area.marks, each.canvas, each.panel, each.frame)
        return
    for marks in zip(*(area.marks for area in areas), strict=True):
        draw_all = getattr(marks[0], "draw_all", None)
        if draw_all:
            draw_all(marks, shown)
            continue
        for mark, each in zip(marks, shown, strict=True):
            mark.draw(each.canvas, each.panel, each.frame)
