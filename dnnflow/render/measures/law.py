"""The law of separation as a small curve beside the heading: log D against depth, and the moment.

He & Su 2023: D is the scatter within the classes, measured by that between their means.
"""

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float
from dnnflow.linear.scatter import correlation_of, layer_ends, scatter_of
from dnnflow.motion.frame import Frame
from dnnflow.motion.jacobian import maps_of
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.text import Words, width_of
from dnnflow.render.dots import dot_of
from dnnflow.render.heading import Heading, heading_of, laid_out
from dnnflow.render.language import LANGUAGES
from dnnflow.render.measures.words import LAW_ROOM, MEASURE_WORDS, signed
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE, Band, Panel

CURVE_WIDTHS, CURVE_HEIGHTS = (11.0, 24.0), (2.6, 8.0)
"""How wide and high a curve is, at least and at most, in hundredths of type."""

CURVE_DESCENT = 0.7
"""How far below the base line of words beside it a curve reaches, in hundredths of type."""

CURVE_GAP = 1.4
"""The space between a curve and words, in hundredths of type."""

CURVE_THICKNESS, MOMENT_RADIUS = 0.3, 0.75
"""How thick it is, and the radius of the dot that moves on it, in hundredths of type."""

AHEAD = 0.45
"""How strong the part is that is still to come."""


@dataclass(frozen=True, eq=False)
class LawCurve:
    """Log D of the input and behind each layer, joined by straight lines.

    Attributes:
        separations: D, one a layer, the input first; none if it cannot be shown.
        ends: The number of the cloud of each.
        heading: What stands in the same band.
        language: Of the words.
    """

    separations: tuple[float, ...]
    ends: tuple[int, ...]
    heading: Heading
    language: str
    band: ClassVar[Band] = "title"

    @cached_property
    def words(self) -> tuple[str, str, str]:
        """What it is and how straight it is, shorter and shorter."""
        words, value = MEASURE_WORDS[self.language], correlation_of(self.separations)
        said = "" if np.isnan(value) else signed(words.correlation.format(value=value))
        whole, brief = (f"{each}   {said}".strip() for each in (words.law, words.law_briefly))
        return whole, brief, words.law_briefly

    def told(self) -> str:
        """What it shows in words; nothing if there is no correlation."""
        value = correlation_of(self.separations)
        return (
            ""
            if np.isnan(value)
            else signed(MEASURE_WORDS[self.language].alt_law.format(value=value))
        )

    def place(self, panel: Panel) -> tuple[Words, Box] | None:
        """Where its words and the curve stand, in what the heading leaves free."""
        if not self.separations or panel.brief or panel.title_lines < 2:
            return None
        below = _below(self, panel) if panel.shape == "wide" else None
        return below or _beside(self, panel)

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw it, if its heading has words."""
        if (place := self.place(panel)) is None:
            return
        words, box = place
        canvas.words(words)
        logs = np.log(self.separations)
        heights = (logs - logs.min()) / np.ptp(logs)
        depths = np.arange(len(logs))
        now = float(np.interp(frame.stage + frame.progress, self.ends, depths))
        corners = np.column_stack(
            [
                box.left + box.width * depths / depths[-1],
                box.bottom - box.height * heights,
            ]
        )
        moment = np.array([np.interp(now, depths, axis) for axis in corners.T])
        gone = np.concatenate([corners[depths < now], moment[None]])
        _draw_line(canvas, panel, corners, AHEAD)
        _draw_line(canvas, panel, gone, 1.0)
        dot = replace(dot_of(0, panel.theme, panel.letters(MOMENT_RADIUS)), color=panel.theme.text)
        canvas.dot((float(moment[0]), float(moment[1])), dot)


def _draw_line(
    canvas: Canvas, panel: Panel, corners: Float[np.ndarray, "m 2"], opacity: float
) -> None:
    stroke = Stroke((panel.theme.muted,), panel.letters(CURVE_THICKNESS), opacity)
    canvas.lines(corners, np.zeros(1, np.intp), np.zeros(len(corners), np.intp), stroke)


@lru_cache(maxsize=64)
def _below(curve: LawCurve, panel: Panel) -> tuple[Words, Box] | None:
    """In a column: the words below those of the heading, the curve below or beside them."""
    letters, lines = panel.letters, laid_out(curve.heading, panel)[0]
    foot = max(line.y for line in lines)
    baseline = foot + letters(WORDS_TYPE + 2 * CURVE_GAP)
    top = baseline + letters(CURVE_GAP)
    height = min(panel.title.height - letters(CURVE_GAP) - top, letters(CURVE_HEIGHTS[1]))
    said, size = curve.words[0], letters(SMALL_TYPE)
    room = panel.title.width - 2 * panel.margin
    if height < letters(CURVE_HEIGHTS[0]) or width_of(said, size) > room:
        line = foot + letters(LAW_ROOM[1])
        fits = line + letters(CURVE_DESCENT) <= panel.title.height
        return _in_line(curve, panel, panel.margin, line) if fits else None
    width = min(letters(CURVE_WIDTHS[1]), room)
    words = Words(((said, panel.theme.muted),), panel.margin, baseline, size)
    return words, Box.around(panel.margin, top, panel.margin + width, top + height)


@lru_cache(maxsize=64)
def _beside(curve: LawCurve, panel: Panel) -> tuple[Words, Box] | None:
    """In the last line of the heading: the curve at the right, the words before it."""
    letters, lines = panel.letters, laid_out(curve.heading, panel)[0]
    baseline = max(line.y for line in lines)
    ends = (
        line.x + sum(width_of(said, line.size) for said, _ in line.pieces)
        for line in lines
        if line.y == baseline
    )
    return _in_line(curve, panel, max(ends) + letters(2 * CURVE_GAP), baseline)


def _in_line(
    curve: LawCurve, panel: Panel, first: float, baseline: float
) -> tuple[Words, Box] | None:
    """In what a line leaves free from a place on: the curve at the right, the words before it."""
    letters, size, last = panel.letters, panel.letters(SMALL_TYPE), panel.title.width - panel.margin
    for said in curve.words:
        free = last - first - width_of(said, size) - letters(CURVE_GAP)
        if free >= letters(CURVE_WIDTHS[0]):
            break
    else:
        return None
    left, bottom = last - min(free, letters(CURVE_WIDTHS[1])), baseline + letters(CURVE_DESCENT)
    words = Words(((said, panel.theme.muted),), left - letters(CURVE_GAP), baseline, size, "right")
    return words, Box.around(left, bottom - letters(CURVE_HEIGHTS[0]), last, bottom)


def law_of(track: Track) -> LawCurve:
    """The curve of a track; without one where other things than layers move the points."""
    flow, labels = track.flow, track.dataset.labels
    ends, separations = layer_ends(flow.stages), tuple[float, ...]()
    if len(maps_of(flow)) == len(flow.stages):
        found = tuple(scatter_of(flow.clouds[end], labels).separation for end in ends)
        separations = found if np.isfinite(np.log(found)).all() and np.ptp(found) else ()
    heading = heading_of(track, LANGUAGES[track.language], -1)
    return LawCurve(separations, tuple(ends), heading, track.language)
