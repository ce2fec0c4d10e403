"""Three dimensions become the plane, seen by a camera that orbits and ends at the gap.

The camera starts looking along z, so that the input plane looks as it is; it turns about the
vertical axis while the stages move, rises a little on the way, and comes to rest looking along the
plane that separates the classes: the plane is then seen edge-on, as an upright line. At both ends
it looks from far away, without perspective: only then is all of the plane seen edge-on.
"""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.chunks import chunks_of
from dnnflow.dnn.layers.layer import Layer, mapped
from dnnflow.dnn.polar import Turn, turn_of
from dnnflow.flow.flow import Flow
from dnnflow.flow.stage import Phrase
from dnnflow.motion.easing import ease
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.camera.clock import Clock, cruise
from dnnflow.projection.camera.framing import Framing, Pieces, course_of
from dnnflow.projection.camera.measured import measured
from dnnflow.projection.flat import widened

FOCAL_DISTANCE = 4.0
"""How near the eye comes to the middle, in radii of the cloud: moderate perspective."""
NEAREST_DISTANCE = 0.25
"""Lines that come nearer to the eye than this share of its distance are drawn at that distance;
points never come that near."""
TURN_SPEEDS = np.radians(15) * np.linspace(0.6, 1.4, 33)
"""How fast the camera may turn, in radians a second; the best ends nearest to the last look."""
CAMERA_RISE = math.radians(20)
"""How far the camera rises above the horizon, in radians."""

Matrix = Float[np.ndarray, "3 3"]


@dataclass(frozen=True, eq=False)
class Orbit:
    """A camera about a cloud in three dimensions; its rows of axes are right, up and backward.

    Attributes:
        timeline: When the stages move; the camera moves and rests with them.
        framing: The ball about which it turns.
        azimuth: How far it turns about the vertical, in radians, positive to the right.
        correction: From the end of that to the last look.
    """

    timeline: Timeline
    framing: Framing
    azimuth: float
    correction: Turn

    def __call__(
        self, points: Cloud, time: float
    ) -> tuple[Float[np.ndarray, "n 2"], Float[np.ndarray, " n"] | None]:
        """Points, shape (n, 3 or fewer), in perspective, shape (n, 2), and their depth, shape (n,).

        Depth is how far a point lies behind the middle, in the units of the data.
        """
        centre, (radius,) = self.framing.at(self.clock.at(time))
        share, middle = self.turned(time), centre[:2, None].astype(points.dtype, copy=False)
        axes, nearness = self._axes(share), _swing(share) / (FOCAL_DISTANCE * radius)
        plane, depth = np.empty((len(points), 2), points.dtype), np.empty(len(points), points.dtype)
        for chunk in chunks_of(len(points)):
            some = points[chunk, :3]
            turned = mapped(some, axes[:, : some.shape[1]].T, -axes @ centre)
            depth[chunk] = -turned[:, 2]
            distance = np.maximum(1 + nearness * depth[chunk], NEAREST_DISTANCE)
            seen = plane[chunk].T  # along the points, not across
            np.divide(turned[:, :2].T, distance, out=seen, order="C")
            np.add(seen, middle, out=seen, order="C")
        return plane, depth

    @cached_property
    def clock(self) -> Clock:
        """What it follows: it is home when the last cloud is reached."""
        return Clock(self.timeline, homing=0.0)

    def axes(self, time: float) -> Matrix:
        """Where the camera's right, up and backward point, as rows, at a time in seconds."""
        return self._axes(self.turned(time))

    def _axes(self, share: float) -> Matrix:
        """The same where the camera has gone some share of its way."""
        turned = _turntable(self.azimuth * cruise(share), CAMERA_RISE * _swing(share))
        return self.correction.at(ease("smootherstep", share)) @ turned

    def turned(self, time: float) -> float:
        """How much of its way the camera has gone, from 0 to 1; without stages, all of it."""
        if not self.timeline.starts:
            return 1.0
        leave, arrive = self.timeline.starts[0], self.timeline.ends[-1]
        gone = (self.timeline.outward(time) - leave) / (arrive - leave)
        return min(1.0, max(0.0, gone))

    @property
    def shown(self) -> Phrase | None:
        """All of space is seen."""
        return None


def orbit_of(flow: Flow, timeline: Timeline, output: Layer | None) -> Orbit:
    """A camera for a flow of width 3: it turns calmly and ends looking along the separating plane.

    With several classes it ends so that both main normals of their separating planes lie in the
    picture; without an output layer, so that the last cloud is spread in it the most.
    """
    seen = measured(flow, timeline, _in_space, boxed=True, still=True)
    clock = Clock(timeline, homing=0.0)
    framing = course_of(Pieces.of(seen, clock), clock, ball=True).framing()
    seconds = timeline.ends[-1] - timeline.starts[0] if timeline.starts else 0.0
    looks = _last_looks(flow.clouds[-1], _normals(flow, output))
    azimuths = np.concatenate([TURN_SPEEDS, -TURN_SPEEDS]) * seconds
    turns = [(azimuth, look) for azimuth in azimuths for look in looks]
    corrections = [look @ _turntable(azimuth, 0.0).T for azimuth, look in turns]
    best = int(np.argmax(np.trace(corrections, axis1=1, axis2=2)))  # hence the smallest angle
    return Orbit(timeline, framing, float(turns[best][0]), turn_of(corrections[best]))


def _in_space(points: Cloud, _time: float) -> Float[np.ndarray, "n 3"]:
    return widened(points, 3)


def _normals(flow: Flow, output: Layer | None) -> Float[np.ndarray, "k 3"]:
    """Normals of the planes that separate the classes in the last cloud, one class or more.

    Where no plane is known, the sides of the cloud.
    """
    if output is None:
        last = flow.clouds[-1]
        return widened(np.asarray(np.linalg.qr(last - last.mean(axis=0), mode="r")), 3)
    shown = bool(flow.stages) and getattr(flow.stages[-1], "weight", None) is output.weight
    normals = widened(np.eye(output.width) if shown else output.weight.T, 3)
    return normals - normals.mean(axis=0) if len(normals) > 1 else normals


def _last_looks(cloud: Cloud, normals: Float[np.ndarray, "k 3"]) -> list[Matrix]:
    """The four cameras that see the separating plane edge-on and upright, the points spread."""
    _, sizes, directions = np.linalg.svd(normals.T @ normals)
    right, sight = directions[0], directions[2]
    if sizes[1] <= 1e-9 * sizes[0]:
        sight = _flattest(cloud, directions[1:])
    return [
        np.array([x * right, np.cross(z * sight, x * right), z * sight])
        for x in (1, -1)
        for z in (1, -1)
    ]


def _flattest(cloud: Cloud, plane: Float[np.ndarray, "2 3"]) -> Float[np.ndarray, "3"]:
    """The direction within a plane along which the cloud is the least extended."""
    shadow = widened(cloud, 3) @ plane.T
    return np.linalg.svd(np.cov(shadow.T, bias=True))[2][-1] @ plane


def _turntable(azimuth: float, elevation: float) -> Matrix:
    """The camera after a turn about the vertical axis and a rise above the horizon."""
    across, along = math.cos(azimuth), math.sin(azimuth)
    level, rise = math.cos(elevation), math.sin(elevation)
    return np.array(
        [
            [across, 0.0, -along],
            [-rise * along, level, -rise * across],
            [level * along, rise, level * across],
        ]
    )


def _swing(share: float) -> float:
    """Up from 0 to 1 in the middle of the way and down again, at rest at both ends."""
    return math.sin(math.pi * ease("smootherstep", share)) ** 2
