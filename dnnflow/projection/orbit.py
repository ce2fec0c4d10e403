"""Three dimensions become the plane, seen by a camera that orbits and ends at the gap.

The camera starts looking along z, so that the input plane looks as it is; it turns about the
vertical axis while the stages move, rises a little on the way, and comes to rest looking along the
plane that separates the classes: the plane is then seen edge-on, as an upright line.
"""

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from dnnflow._typing import Cloud
from dnnflow.dnn.network import Layer
from dnnflow.flow.flow import Flow
from dnnflow.motion.easing import ease
from dnnflow.motion.timeline import Timeline
from dnnflow.projection.flat import widened
from dnnflow.projection.framing import Framing, framing_of

FOCUS = 4.0
"""How far the eye is from the middle, in radii of the cloud: moderate perspective."""
SWELL = FOCUS / math.sqrt(FOCUS**2 - 1)
"""How much larger a ball looks in that perspective than its radius."""
NEAREST = 0.25
"""Lines that come nearer to the eye than this share of its distance are drawn as if they did not;
points never do."""
SPEED = math.radians(15)
"""How fast the camera is meant to turn, in radians a second."""
RISE = math.radians(20)
"""How far the camera rises above the horizon, in radians."""
RAMP = 0.2
"""The share of the way in which the camera gathers speed, and in which it slows down."""

Matrix = Float[np.ndarray, "3 3"]


@dataclass(frozen=True, eq=False)
class Orbit:
    """A camera about a cloud in three dimensions; its rows of axes are right, up and backward.

    Attributes:
        timeline: When the stages move; the camera moves and rests with them.
        framing: The ball about which it turns.
        moments: When, in seconds, the points leave their start, arrive at their end, depart from it
            again and are back home; the last two are infinite if they stay.
        azimuth: How far it turns about the vertical, in radians, positive to the right.
        correction: The rotation vector, in radians, from the end of the turn to the last look.
    """

    timeline: Timeline
    framing: Framing
    moments: tuple[float, float, float, float]
    azimuth: float
    correction: Float[np.ndarray, "3"]
    note: str = ""

    def __call__(
        self, points: Cloud, time: float
    ) -> tuple[Float[np.ndarray, "n 2"], Float[np.ndarray, " n"] | None]:
        """Points, shape (n, 3 or fewer), in perspective, shape (n, 2), and their depth, shape (n,).

        Depth is how far a point lies behind the middle, in the units of the data.
        """
        stage, progress = self.timeline.at(time)
        centre, radius = self.framing.at(stage + progress)
        turned = (widened(points, 3) - centre.astype(points.dtype)) @ self.axes(time).T.astype(
            points.dtype
        )
        depth = -turned[:, 2]
        distance = np.maximum(1 + depth / (FOCUS * radius), NEAREST)
        plane = turned[:, :2] / distance[:, None]
        return plane + centre[:2].astype(points.dtype), depth

    def axes(self, time: float) -> Matrix:
        """Where the camera's right, up and backward point, as rows, at a time in seconds."""
        share = self._share(time)
        start = _turntable(self.azimuth * _cruise(share), RISE * math.sin(math.pi * share) ** 4)
        return (
            Rotation.from_rotvec(ease("smootherstep", share) * self.correction).as_matrix() @ start
        )

    def _share(self, time: float) -> float:
        """How much of its way the camera has gone: out while the stages go, and back if they do."""
        leave, arrive, depart, home = self.moments
        if time <= depart:
            return min(1.0, max(0.0, (time - leave) / (arrive - leave)))
        return max(0.0, (home - time) / (home - depart))


def orbit_of(flow: Flow, timeline: Timeline, output: Layer) -> Orbit:
    """A camera for a flow of width 3: it turns calmly and ends looking along the separating plane.

    With several classes it ends so that both main normals of their separating planes lie in the
    picture.
    """
    framing = framing_of(flow, timeline, lambda points: widened(points, 3), order=2, boxed=True)
    moments = _moments(timeline)
    seconds = moments[1] - moments[0]
    turns = [
        (sign * azimuth, look)
        for sign in (1, -1)
        for azimuth in np.linspace(0.6, 1.4, 33) * SPEED * seconds
        for look in _last_looks(flow.clouds[-1], output)
    ]
    corrections = [
        Rotation.from_matrix(look @ _turntable(azimuth, 0.0).T).as_rotvec()
        for azimuth, look in turns
    ]
    best = int(np.argmin([np.linalg.norm(correction) for correction in corrections]))
    return Orbit(timeline, framing, moments, float(turns[best][0]), corrections[best])


def _moments(timeline: Timeline) -> tuple[float, float, float, float]:
    """See ``Orbit``. Without stages the camera goes its way in the time of the whole."""
    times = np.array([timeline.time(index) for index in range(timeline.frames)])
    if not timeline.starts:
        return 0.0, float(times[-1]) or timeline.duration, math.inf, math.inf
    positions = np.array([sum(timeline.at(time)) for time in times])
    there = np.flatnonzero(positions == len(timeline.starts))
    arrive, depart = times[there[0]], times[there[-1]]
    if there[-1] == len(times) - 1:
        depart = math.inf
    return timeline.starts[0], float(arrive), float(depart), float(times[-1])


def _last_looks(cloud: Cloud, output: Layer) -> list[Matrix]:
    """The four cameras that see the separating plane edge-on and upright, the points spread."""
    weight = widened(output.weight.T, 3)
    normals = weight - weight.mean(axis=0) if len(weight) > 1 else weight
    _, sizes, directions = np.linalg.svd(normals)
    right, sight = directions[0], directions[2]
    if (sizes[1:] <= 1e-9 * sizes[0]).all():
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
    return (
        Rotation.from_rotvec([elevation, 0, 0]) * Rotation.from_rotvec([0, -azimuth, 0])
    ).as_matrix()


def _cruise(share: float) -> float:
    """From 0 to 1 at constant speed but for its ends, smooth in speed and acceleration."""
    if share > 0.5:
        return 1 - _cruise(1 - share)
    speed = 1 / (1 - RAMP)
    if share >= RAMP:
        return speed * (share - RAMP / 2)
    ramp = share / RAMP
    return speed * RAMP * (ramp**3 - ramp**4 / 2)
