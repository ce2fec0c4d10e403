"""A film and a size become numbers: what fills the frame, how it moves, and how it can be read.

All is measured on the geometry of the film; nothing is painted.
"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from noted import Noted

from dnnflow.flow.clouds import clouds_of
from dnnflow.render.caption import Caption
from dnnflow.render.heading import Heading
from dnnflow.render.marks import draw_marks
from dnnflow.render.painter import painter_of
from dnnflow.save.formats import FORMATS
from dnnflow.show.animation import film_of

STANDING = 0.5
"""From which opacity on the box of an activation counts as shown."""

LEAST_TURN = 0.01
"""A camera that comes back by less than this share of its scale has not turned round."""

PIECES = 8
"""Into how many pieces the edge of a line is cut where it is compared with the true curve."""


def taken(shown, suffix, size=None):
    """Each panel of a film at the rate of a format, and at its size unless another is given."""
    form = FORMATS[suffix]
    film, size = film_of(shown, fps=form.fps), size or form.size
    painter = painter_of(film, size)
    return [
        Take(track, panel, marks, size, film.fps)
        for track, panel, marks in zip(film.tracks, painter.panels, painter.marks, strict=True)
    ]


@dataclass(frozen=True, eq=False)
class Take:
    """One panel of a film, frame by frame, in pixels."""

    track: object
    panel: object
    marks: tuple
    size: tuple[int, int]
    fps: float

    @cached_property
    def frames(self):
        """All frames, without the lines, which are measured at the key clouds."""
        bare = replace(self.track, flow=replace(self.track.flow, grid=(), boundary=()))
        return [bare.frame(index) for index in range(bare.timeline.frames)]

    @cached_property
    def places(self):
        """Where the points are, shape (frames, n, 2)."""
        return np.array([self.panel.places(each.points, each.view) for each in self.frames])

    @property
    def plot(self):
        """Width and height of the plot."""
        return np.array([self.panel.plot.width, self.panel.plot.height], float)

    @cached_property
    def boxes(self):
        """The sides of what is shown, shape (frames, 2): the points, and a box that is all seen."""
        lows, highs = self.places.min(axis=1), self.places.max(axis=1)
        for index, frame in enumerate(self.frames):
            if frame.walls is not None and frame.walls_opacity >= STANDING:
                walls = self.panel.places(frame.walls.vertices, frame.view)
                low, high = walls.min(axis=0), walls.max(axis=0)
                if (low >= 0).all() and (high <= self.plot).all():
                    lows[index] = np.minimum(lows[index], low)
                    highs[index] = np.maximum(highs[index], high)
        return highs - lows

    @property
    def fills(self):
        """The longest side of what is shown, as a share of the side of the plot it lies along."""
        return (self.boxes / self.plot).max(axis=1)

    @property
    def shares(self):
        """Its bounding box, as a share of the whole frame; a panel is its own frame."""
        return self.boxes.prod(axis=1) / (self.panel.box.width * self.panel.box.height)

    @property
    def outside(self):
        """How far the farthest point of all is outside of the plot, in pixels; negative within."""
        return float(np.maximum(-self.places, self.places - self.plot).max())

    @cached_property
    def steps(self):
        """How far each point goes from frame to frame, in widths of the frame."""
        return np.linalg.norm(np.diff(self.places, axis=0), axis=2) / self.size[0]

    @property
    def speed(self):
        """The 99th percentile of the points' speed while they move, in frame widths a second."""
        moving = self.steps[self.steps.max(axis=1, initial=0) > 0]
        return float(np.quantile(moving, 0.99) * self.fps) if moving.size else 0.0

    @cached_property
    def zooms(self):
        """The logarithm of the pixels that a unit of the data has, frame by frame."""
        return np.log([self.panel.scale(each.view) for each in self.frames])

    @property
    def zoom(self):
        """The largest change of the scale from one frame to the next, as a share of it."""
        return float(np.expm1(np.abs(np.diff(self.zooms)).max(initial=0)))

    @property
    def shift(self):
        """The farthest that the camera goes in a frame, in halves of the shorter side."""
        centres = np.array([each.view.centre for each in self.frames])
        ways = np.linalg.norm(np.diff(centres, axis=0), axis=1) * np.exp(self.zooms[1:])
        return float(ways.max(initial=0) / (self.plot.min() / 2))

    @property
    def reversals(self):
        """How often the camera turns from coming closer to going away, and back."""
        turns, direction, farthest = 0, 0, self.zooms[0]
        for zoom in self.zooms:
            if direction * (zoom - farthest) >= 0 and direction:
                farthest = zoom
            elif abs(zoom - farthest) > np.log1p(LEAST_TURN):
                turns += direction != 0
                direction, farthest = np.sign(zoom - farthest), zoom
        return turns

    @property
    def letters(self):
        """The sizes of letters: title, formula, verdict, the words of the caption, the smallest."""
        first, last = self.frames[len(self.frames) // 2], self.frames[-1]
        title = self._sizes(Heading, first)
        formula, verdict = self._sizes(Caption, first), self._sizes(Caption, last)
        every = self._sizes(object, first) + self._sizes(object, last)
        return {
            "title": max(title, default=0.0),
            "formula": max(formula, default=0.0),
            "verdict": max(verdict, default=0.0),
            "words": min(formula + verdict, default=0.0),
            "smallest": min(every, default=0.0),
        }

    def _sizes(self, kind, frame):
        canvas = Noted(self.panel.box)
        draw_marks(
            [mark for mark in self.marks if isinstance(mark, kind)], canvas, self.panel, frame
        )
        return [line.size for line in canvas.lines_of_words]

    @cached_property
    def grid(self):
        """How far, in pixels, a chord of the grid lies off the true curve in any cloud; and the
        share of its length that has another colour than its class."""
        track = self.track
        if not track.flow.grid or len(track.networks) > 1:
            return 0.0, 0.0
        lines = track.flow.grid[0]
        first = np.setdiff1d(np.arange(len(lines.vertices) - 1), lines.starts[1:] - 1)
        ticks = np.arange(2 * PIECES + 1)[:, None, None] / (2 * PIECES)
        ends = lines.vertices[first], lines.vertices[first + 1]
        points = ends[0] + ticks * (ends[1] - ends[0])
        wrong = track.network.classify(points[1::2].reshape(-1, 2)).reshape(PIECES, -1)
        wrong = wrong != lines.labels[first]
        clouds = clouds_of(track.flow.stages, points.reshape(-1, 2))
        both = [self._curve(cloud, key, wrong) for key, cloud in enumerate(clouds)]
        return tuple(map(float, np.max(both, axis=0)))

    def _curve(self, cloud, key, wrong):
        """The same in one cloud; only what lies within the plot counts."""
        time = self.track.time_of(key)
        flat = self.track.projection(cloud, time)[0]
        places = self.panel.places(flat, self.track.limits.at(time))
        curves = places.reshape(2 * PIECES + 1, -1, 2)
        seen = ((curves >= 0) & (curves <= self.plot)).all(axis=2)
        lengths = np.linalg.norm(np.diff(curves[::2], axis=0), axis=2) * seen[1::2]
        off = np.where(seen, _off(curves), 0.0)
        return off.max(initial=0), (lengths * wrong).sum() / max(lengths.sum(), 1e-9)


def _off(curves):
    """How far each place of curves, shape (k, n, 2), lies off the chord between their ends."""
    start, chord = curves[0], curves[-1] - curves[0]
    along = ((curves - start) * chord).sum(axis=2) / np.maximum((chord**2).sum(axis=1), 1e-12)
    return np.linalg.norm(curves - start - np.clip(along, 0, 1)[..., None] * chord, axis=2)
