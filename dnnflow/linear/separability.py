"""Each cloud of a flow becomes a verdict: is it linearly separable, and how nearly?

Two classes are separable if a line has each on a side of its own. More are if each class has a
linear function that is the largest at all of its points: what an output layer can do.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from dnnflow._typing import Cloud, Integer, Labels
from dnnflow.flow.flow import Flow
from dnnflow.flow.stage import Stage
from dnnflow.linear.certificate import is_separable
from dnnflow.linear.logistic import probe_of
from dnnflow.linear.probe import accuracy_of, least_squares, margins_of, whitened

FITTED_POINTS, COUNTED_POINTS = 20_000, 200_000
"""Of a larger cloud the probe is fitted to a sample of the first size, and judged on one of the
second; all points are asked only if these are separable."""

FIRST_TRIED = 250
"""How many points of a cloud are tried first where nothing but separable or not is asked."""


@dataclass(frozen=True)
class Separability:
    """How well straight lines tell the classes of a cloud apart.

    Attributes:
        separable: Whether they do so without a mistake; exact. No invertible affine map changes
            it.
        accuracy: The share of points, from 0 to 1, that a linear probe classifies correctly
            (logistic regression, as in Alain & Bengio 2016; between two classes with the best
            constant), or cuts that are known to be better; 1 if separable.
    """

    separable: bool
    accuracy: float


def separability_of(
    flow: Flow, labels: Labels, *, own: Sequence[float] = ()
) -> tuple[Separability, ...]:
    """The verdict on each cloud of a flow in all its dimensions, the input first.

    Args:
        flow: The clouds.
        labels: The class of each point, shape (n,).
        own: The shares of points, from 0 to 1, that straight cuts of the last clouds are known to
            get right: those of output layers, which may do better than the probe.
    """
    classes = _numbered(labels)
    verdicts = [_verdict(flow.judged[0], classes)]
    for stage, cloud in zip(flow.stages, islice(flow.judged, 1, None), strict=True):
        verdicts.append(_verdict(cloud, classes) if _changes(stage) else verdicts[-1])
    return tuple(map(_raised, verdicts, _known_before(flow, own)))


def first_separable(flow: Flow, labels: Labels) -> int | None:
    """As ``separable_from`` of all verdicts, of which no more are found than are asked.

    Args:
        flow: The clouds.
        labels: The class of each point, shape (n,).
    """
    classes, first = _numbered(labels), None
    changed = [number for number, stage in enumerate(flow.stages, 1) if _changes(stage)]
    for number in (*reversed(changed), 0):
        if not _is_separable(flow.judged[number], classes):
            break
        first = number
    return first


def separable_from(verdicts: Sequence[Separability]) -> int | None:
    """The number of the first cloud from which on all are separable; None if the last is not."""
    mistakes = [number for number, verdict in enumerate(verdicts) if not verdict.separable]
    first = mistakes[-1] + 1 if mistakes else 0
    return first if first < len(verdicts) else None


def _numbered(labels: Labels) -> Labels:
    """The classes of points, shape (n,), without those that have none."""
    return (np.cumsum(np.bincount(labels) > 0) - 1)[labels]


def _changes(stage: Stage) -> bool:
    """Whether a stage can change what is separable."""
    return not (stage.straight and stage.invertible)


def _known_before(flow: Flow, own: Sequence[float]) -> list[float]:
    """The share that a known cut gets right in each cloud, 0 without one.

    What cuts a cloud straight behind a straight stage cuts the one before it straight, too.
    """
    known = [0.0] * (len(flow.clouds) - len(own)) + list(own)
    for place, stage in reversed(list(enumerate(flow.stages))):
        known[place] = max(known[place], stage.straight * known[place + 1])
    return known


def _raised(verdict: Separability, share: float) -> Separability:
    """A verdict whose accuracy is at least a share."""
    return replace(verdict, accuracy=max(verdict.accuracy, share))


def _is_separable(cloud: Cloud, classes: Labels) -> bool:
    """Whether a cloud is; a few points may show soon that it is not."""
    some = _sample(len(cloud), FIRST_TRIED)
    few = cloud[some], _numbered(classes[some])
    return _verdict(*few).separable and _verdict(cloud, classes).separable


def _verdict(cloud: Cloud, classes: Labels) -> Separability:
    if len(cloud) > COUNTED_POINTS:
        some = _sample(len(cloud), COUNTED_POINTS)
        judged = _judged(cloud[some], classes[some])
        if not judged.separable:
            return judged
    return _judged(cloud, classes)


def _judged(cloud: Cloud, classes: Labels) -> Separability:
    design = whitened(cloud)
    if (margins_of(design, classes, least_squares(design, classes))[0] > 0).all():
        return Separability(True, 1.0)
    some = _sample(len(cloud), FITTED_POINTS)
    probe = probe_of(design[:, some], classes[some])
    # If a sample is not separable, the whole is not either.
    whole = len(cloud) <= FITTED_POINTS or is_separable(design[:, some], classes[some], probe)
    if whole and is_separable(design, classes, probe):
        return Separability(True, 1.0)
    return Separability(False, accuracy_of(design, classes, probe))


def _sample(count: int, most: int) -> Integer[np.ndarray, " m"] | slice:
    if count <= most:
        return slice(None)
    return np.random.default_rng(0).choice(count, most, replace=False)
