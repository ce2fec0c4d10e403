"""Points of the input plane, and what became of all that is around them, at each frame."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.grid import places_of
from dnnflow.motion.frame import Frame
from dnnflow.motion.jacobian import Tangents, maps_of, tangents_at, tangents_of
from dnnflow.projection.track import Track
from dnnflow.render.panel import Panel


@dataclass(frozen=True, eq=False)
class Around:
    """Points on the way of a track.

    Attributes:
        track: Whose maps they pass.
        points: Shape (n, 2): where they are at the input.
    """

    track: Track
    points: Float[np.ndarray, "n 2"]

    @cached_property
    def tangents(self) -> tuple[Tangents, ...]:
        """What is around them in each cloud that maps have made."""
        return tangents_of(self.track.flow, self.points)

    def at(self, frame: Frame) -> Tangents | None:
        """What is around them at a frame; None where what moves is no map."""
        paths = self.track.timeline.paths
        return tangents_at(self.track.flow, paths, self.tangents, frame.stage, frame.progress)

    def places(
        self, points: Cloud, panel: Panel, frame: Frame
    ) -> tuple[Float[np.ndarray, "m 2"], Float[np.ndarray, " m"]]:
        """Points of the space of a frame as pixels of the plot, and how far behind it each is."""
        plane, depth = self.track.projection(points, frame.time)
        places = panel.places(plane, frame.view)
        return places, np.zeros(len(places)) if depth is None else depth


def mapped_crossings(
    track: Track,
) -> tuple[Float[np.ndarray, " a"], Float[np.ndarray, " b"]] | None:
    """Where the lines of a track's grid stand; None if there is no plane, or no map moves it."""
    points, moved = track.dataset.points, maps_of(track.flow) or not track.flow.stages
    return places_of(points) if moved and points.shape[1] == 2 else None
