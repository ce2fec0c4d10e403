"""Very many small panels, drawn in one pass: all their points, and a frame around each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dnnflow._typing import Bool, Float, Integer
from dnnflow.motion.frame import Frame
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Stroke, Written
from dnnflow.raster.sprites import Dot
from dnnflow.raster.text import Words
from dnnflow.render.dots import dots_of, shuffled
from dnnflow.render.panel import Panel

BOLD_SHARE, MOST_BOLD = 0.045, 0.6
"""The thickness of the frame of a separable cloud: its share of the side of a panel, and at most,
in hundredths of type."""

LEAST_OPEN = 2.0
"""The radius in pixels from which on open dots can be told from others."""

LIFT, FOOT_BASELINE, SIGN_WIDTH, SIGN_THICKNESS = 0.36, 0.3, 1.5, 0.12
"""How far the middle of small letters lies above their base line; that line above the lower end of
the foot; the room of a frame before words, and how thick that frame is: in sizes of the letters."""


@dataclass(frozen=True)
class Count:
    """How many panels are separable, said at the foot behind a sign of their frame.

    Attributes:
        box: Where, in pixels of the picture.
        size: Of the letters, in pixels.
        said: The words, with gaps for ``count`` and ``all``.
        clouds: What follows where all have reached a cloud, or as far as they go; or nothing.
    """

    box: Box
    size: float
    said: str
    clouds: tuple[str, ...] = ()

    @property
    def sign(self) -> Box:
        """The frame before the words."""
        side, middle = round(self.size), self.box.bottom - round((LIFT + FOOT_BASELINE) * self.size)
        return Box(self.box.left, middle - side // 2, self.box.left + side, middle + side // 2)

    @property
    def thickness(self) -> float:
        """Of that frame, in pixels."""
        return max(2.0, round(SIGN_THICKNESS * self.size))

    def draw(self, canvas: Canvas, panel: Panel, bold: Bool[np.ndarray, " n"], last: int) -> None:
        """Write it, in colour from the first one on.

        Args:
            canvas: Where.
            panel: One of those that are counted.
            bold: Which of them are separable.
            last: The number of the last cloud that any has reached.
        """
        y = self.box.height - FOOT_BASELINE * self.size
        said = self.said.format(count=int(bold.sum()), all=len(bold))
        theme, left = panel.theme, SIGN_WIDTH * self.size
        color = theme.separable if bold.any() else theme.muted
        parts = (said, color), *((each, theme.muted) for each in self.clouds[last : last + 1])
        line = Words(parts, left, y, self.size, weight="bold")
        canvas.still(Written((line,)), self.box, ground=panel.theme.background)


@dataclass(frozen=True, eq=False)
class Tiles:
    """What is drawn on the panels of a mosaic.

    Attributes:
        panels: Where each track is shown; all of one size.
        tracks: The tracks.
        count: Where the number of those that are separable is said, if it is.
        judged: Whether frames show verdicts.
    """

    panels: tuple[Panel, ...]
    tracks: tuple[Track, ...]
    count: Count | None = None
    judged: bool = True

    def draw(self, canvas: Canvas, frames: Sequence[Frame]) -> None:
        """Draw the points of all panels, and their frames: bold from where on all is separable."""
        reached = np.array([frame.reached for frame in frames])
        bold = reached >= self._since
        theme, thin = self.panels[0].theme, max(1.0, round(self.panels[0].type / 10))
        _outline(canvas, [panel.box for panel in self.panels], Stroke((theme.line,), thin))
        if all("dots" in track.marks for track in self.tracks):
            self._points(canvas, frames)
        shining = [panel.box for panel, is_bold in zip(self.panels, bold, strict=True) if is_bold]
        if self.count:
            self.count.draw(canvas, self.panels[0], bold, int(reached.max()))
            color = theme.separable if bold.any() else theme.muted
            _outline(canvas, [self.count.sign], Stroke((color,), self.count.thickness))
        _outline(canvas, shining, Stroke((theme.separable,), thickness(self.panels[0])))

    def _points(self, canvas: Canvas, frames: Sequence[Frame]) -> None:
        """The dots of all panels; none over the edge of its panel."""
        places, inside = self._places(frames)
        order = self._shuffled[inside[self._shuffled]]
        canvas.dots(places[order], self._kinds(frames)[order], self.dots)

    def _places(
        self, frames: Sequence[Frame]
    ) -> tuple[Float[np.ndarray, "n 2"], Bool[np.ndarray, " n"]]:
        """All points as pixels of the picture, and whether each lies wholly in its panel."""
        plot, views = self.panels[0].plot, [frame.view for frame in frames]
        if None in views:
            raise ValueError("a frame must be projected before it is drawn")
        scales = np.array([self.panels[0].scale(view) for view in views if view])
        centres = np.array([view.centre for view in views if view])
        middle = np.array([plot.width, plot.height]) / 2
        points = np.concatenate([frame.points for frame in frames])
        ways = (scales[:, None] * [1, -1]).repeat(self._counts, axis=0)
        local = (points - centres.repeat(self._counts, axis=0)) * ways
        inside = (np.abs(local) <= middle - self.dots[0].radius).all(axis=1)
        corners = [(each.box.left + plot.left, each.box.top + plot.top) for each in self.panels]
        return local + (middle + corners).repeat(self._counts, axis=0), inside

    def _kinds(self, frames: Sequence[Frame]) -> Integer[np.ndarray, " n"]:
        """The class of each point, and whether the network takes it for another one."""
        shown = zip(self._every_kind, frames, strict=True)
        return np.concatenate([kinds[min(frame.reached, len(kinds) - 1)] for kinds, frame in shown])

    @cached_property
    def dots(self) -> tuple[Dot, ...]:
        """Those of each class, right and wrong; small as they are, they show no depth."""
        classes = 1 + max(int(track.dataset.labels.max()) for track in self.tracks)
        return dots_of(classes, int(self._counts.max()), self.panels[0], 1)

    @property
    def opens(self) -> bool:
        """Whether dots are large enough for open ones to be seen."""
        return self.dots[0].radius >= LEAST_OPEN

    @cached_property
    def _every_kind(self) -> tuple[tuple[Integer[np.ndarray, " k"], ...], ...]:
        """Of each track, at each of its clouds or always."""
        return tuple(
            tuple(
                (2 * track.dataset.labels + (wrong & self.opens))[_sample(track)]
                for wrong in track.mistakes
            )
            for track in self.tracks
        )

    @cached_property
    def _counts(self) -> Integer[np.ndarray, " panels"]:
        """How many points each panel shows."""
        return np.array([len(track.dataset.labels[_sample(track)]) for track in self.tracks])

    @cached_property
    def _shuffled(self) -> Integer[np.ndarray, " n"]:
        return shuffled(int(self._counts.sum()))

    @cached_property
    def _since(self) -> Float[np.ndarray, " panels"]:
        """From which cloud on each track is separable; never if it is not, or if nobody asks."""
        first = [track.separable_from if self.judged else None for track in self.tracks]
        return np.array([np.inf if each is None else each for each in first])


def thickness(panel: Panel) -> float:
    """Of a bold frame, in whole pixels."""
    side = min(panel.box.width, panel.box.height)
    return max(2.0, round(min(BOLD_SHARE * side, panel.letters(MOST_BOLD))))


def _sample(track: Track) -> slice | Integer[np.ndarray, " k"]:
    return slice(None) if track.sample is None else track.sample


def _outline(canvas: Canvas, boxes: Sequence[Box], stroke: Stroke) -> None:
    """Draw the edges of boxes, within them."""
    if not boxes:
        return
    near = stroke.thickness / 2
    corners = np.array([(each.left, each.top, each.right, each.bottom) for each in boxes], float)
    left, top, right, bottom = (corners + near * np.array([1, 1, -1, -1])).T
    across, down = (left, right, right, left, left), (top, top, bottom, bottom, top - near)
    places = np.stack([np.stack(across, axis=1), np.stack(down, axis=1)], axis=2).reshape(-1, 2)
    canvas.lines(places, np.arange(0, len(places), 5), np.zeros(len(places), np.intp), stroke)
