"""How far classes have come apart, in numbers: a law of depth, and how near they are to a simplex.

D = tr(SS_w SS_b⁺), the scatter within the classes, measured by that between their means, with::

    SS_w = 1/n sum over k, i of (x_ki - m_k)(x_ki - m_k)ᵀ
    SS_b = 1/n sum over k of n_k (m_k - m)(m_k - m)ᵀ

for the n_k points x_ki and the mean m_k of each class k, and the mean m of all n points; ⁺ is the
Moore-Penrose inverse. He & Su 2023, "A law of data separation in deep learning", PNAS 120, arXiv
2210.17020: log D falls linearly with depth.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Cloud, Float, Integer, Labels
from dnnflow.flow.stage import Stage, layers_of

MEANS_RANK = 1e-10
"""Directions in which the means differ less than this share of the most are not counted."""


@dataclass(frozen=True, eq=False)
class Scatter:
    """How the classes of a cloud lie.

    Attributes:
        separation: D; infinite if all means are the same, 0 if each class is a point.
        cosines: Shape (k (k - 1) / 2,): of the angles between the means, seen from the middle of
            all means. They are -1 / (k - 1) each in a simplex (Papyan, Han & Donoho 2020).
    """

    separation: float
    cosines: Float[np.ndarray, " pairs"]

    @property
    def skew(self) -> float:
        """How far the angles are from those of a simplex: the largest difference of cosines."""
        if not len(self.cosines):
            return 0.0
        classes = (1 + np.sqrt(1 + 8 * len(self.cosines))) / 2
        return float(np.abs(self.cosines + 1 / (classes - 1)).max())


def scatter_of(cloud: Cloud, labels: Labels) -> Scatter:
    """How the classes of a cloud lie.

    Args:
        cloud: Shape (n, d).
        labels: Shape (n,): from 0 to k - 1; each occurs.
    """
    points = np.asarray(cloud, float)
    points = points - points.mean(axis=0)
    largest = np.abs(points).max()
    points = points / largest if largest else points
    counts = np.bincount(labels)
    means = np.stack([points[labels == label].mean(axis=0) for label in range(len(counts))])
    return Scatter(_separation(points - means[labels], means, counts), _cosines(means))


def _separation(
    within: Cloud, means: Float[np.ndarray, "k d"], counts: Integer[np.ndarray, " k"]
) -> float:
    """D, by the directions in which the means differ."""
    _, sizes, directions = np.linalg.svd(np.sqrt(counts)[:, None] * means, full_matrices=False)
    kept = sizes > MEANS_RANK * np.abs(sizes).max(initial=0.0)
    if not kept.any():
        return np.inf
    return float(np.square(within @ directions[kept].T / sizes[kept]).sum())


def _cosines(means: Cloud) -> Float[np.ndarray, " pairs"]:
    arms = means - means.mean(axis=0)
    lengths = np.linalg.norm(arms, axis=1, keepdims=True)
    arms = arms / np.where(lengths > 0, lengths, 1)
    return (arms @ arms.T)[np.triu_indices(len(arms), 1)]


def layer_ends(stages: Sequence[Stage]) -> list[int]:
    """The numbers of the clouds that count for the correlation.

    They are the input, at depth 0, and what each hidden layer or residual block made of it: behind
    its activation, not between the two. Of an output layer they have none unless it is shown.
    """
    layers = layers_of(stages)
    last = {layer: cloud for cloud, layer in enumerate(layers, 1)}
    return [0, *last.values()]


def correlation_of(separations: Sequence[float]) -> float:
    """The correlation of log D with depth; NaN if there are less than three, or all are equal."""
    if len(separations) < 3 or not all(0 < each < np.inf for each in separations):
        return float("nan")
    logs = np.log(separations)
    if np.ptp(logs) == 0:
        return float("nan")
    return float(np.corrcoef(np.arange(len(logs)), logs)[0, 1])
