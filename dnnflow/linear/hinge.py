"""Points with classes become a verdict by Newton's method on a loss that only separation ends.

The loss is the sum of ``max(0, 1 - gap)**2`` over all gaps, those between the score of a point's
own class and every other score. Where straight cuts tell the classes apart, some coefficients have
none. Where they do not, what is missing at the least loss are weights as Gordan's theorem wants
them: the gradient, which is their sum of the inequalities, is 0 there. The loss is quadratic but
for its kinks, so few steps find either (Mangasarian 2002, "A finite Newton method for
classification"). Between two classes it is solved for one linear function; of more classes with
many unknowns each step is made by conjugate gradients (Keerthi & DeCoste 2005, "A modified finite
Newton method for fast solution of large scale linear SVMs").
"""

from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from dnnflow._typing import Float, Integer, Labels
from dnnflow.linear.logistic import MOST_HALVINGS, MOST_NEWTON_UNKNOWNS
from dnnflow.linear.probe import LEAST_MARGIN, Coefficients, Design, largest_coefficients

MOST_HINGE_STEPS = 60
"""Where the classes nearly touch, more steps than this take longer than linear programmes."""

SUFFICIENT_DECREASE = 1e-4
"""A step's share is taken if it lowers the loss by this much of what its slope promises (Armijo
1966)."""

LOSS_ROUNDING = 1e-13
"""A loss is only known to this share of itself: a step that seems to raise it by less is taken."""

LEFT_OF_A_STEP, MOST_PRODUCTS = 1e-3, 1000
"""With many unknowns a step is solved until this share of the gradient is left, by no more products
with the curvature than this: what is left goes with the next steps."""

RIDGE = 1e-11
"""The share of the mean curvature that every direction has besides: what is without any, such as
the same constant more for all classes, stays where it is."""


def approached(
    design: Design, classes: Labels, coefficients: Coefficients
) -> tuple[bool, Coefficients]:
    """Whether weights prove that no coefficients get every point right, and those approached.

    The search starts from the coefficients given, and ends at the first that get all right.
    """
    largest = largest_coefficients(design, len(coefficients))
    missing = _Missing.of(design, classes, coefficients)
    for _ in range(MOST_HINGE_STEPS):
        if missing.all_right:
            break
        gradient = missing.gradient(design)
        if np.vdot(np.abs(gradient), largest) <= LEAST_MARGIN * missing.amounts.sum():
            return True, coefficients
        step = missing.step(design, gradient)
        allowed, promised = missing.loss * (1 + LOSS_ROUNDING), 2 * np.vdot(gradient, step)
        for share in 0.5 ** np.arange(MOST_HALVINGS):
            missing = _Missing.of(design, classes, coefficients - share * step)
            if missing.loss <= allowed - SUFFICIENT_DECREASE * share * promised:
                break
        coefficients = coefficients - share * step
    return False, coefficients


@dataclass(frozen=True, eq=False)
class _Missing:
    """The gaps that are less than 1.

    Attributes:
        points: The number of each one's point.
        own: The class of that point.
        rivals: The class whose score is too near to that of the own class.
        amounts: By how much each gap is less than 1.
        shape: Of the coefficients.
    """

    points: Integer[np.ndarray, " m"]
    own: Integer[np.ndarray, " m"]
    rivals: Integer[np.ndarray, " m"]
    amounts: Float[np.ndarray, " m"]
    shape: tuple[int, int]

    @classmethod
    def of(cls, design: Design, classes: Labels, coefficients: Coefficients) -> "_Missing":
        missing = coefficients @ design
        everywhere = np.arange(len(classes))
        missing += 1 - missing[classes, everywhere]
        missing[classes, everywhere] = 0
        places = np.flatnonzero(missing > 0)
        rivals, points = np.divmod(places, len(classes))
        return cls(points, classes[points], rivals, missing.flat[places], coefficients.shape)

    @property
    def all_right(self) -> bool:
        return bool((self.amounts < 1).all())

    @property
    def loss(self) -> float:
        return float(self.amounts @ self.amounts)

    def gradient(self, design: Design) -> Coefficients:
        """Half the first derivatives, shape (k, c)."""
        return -self._pulled(self.amounts, design)

    def step(self, design: Design, gradient: Coefficients) -> Coefficients:
        """What Newton's method takes off the coefficients, shape (k, c)."""
        if len(gradient) == 2:  # what one class's coefficients gain, the other's lose
            near = design[:, self.points]
            half = _solved(2 * near @ near.T, gradient[1])
            return np.stack([-half, half])
        if gradient.size > MOST_NEWTON_UNKNOWNS:
            return self._step_by_products(design, gradient)
        return _solved(self.curvature(design), gradient.ravel()).reshape(gradient.shape)

    def curvature(self, design: Design) -> Float[np.ndarray, "unknowns unknowns"]:
        """Half the second derivatives, shape (k c, k c)."""
        k, c = self.shape
        blocks = np.empty((k, c, k, c))
        for row, column in combinations_with_replacement(range(c), 2):
            sums = self._sums((design[row] * design[column])[self.points])
            alone = np.diag(sums.sum(axis=0) + sums.sum(axis=1))
            blocks[:, row, :, column] = blocks[:, column, :, row] = alone - sums - sums.T
        return blocks.reshape(k * c, k * c)

    def _step_by_products(self, design: Design, gradient: Coefficients) -> Coefficients:
        """The step by conjugate gradients, which write no curvature down."""
        from scipy.sparse import linalg

        def product(flat: Float[np.ndarray, " unknowns"]) -> Float[np.ndarray, " unknowns"]:
            scores = flat.reshape(self.shape) @ design
            gaps = scores[self.own, self.points] - scores[self.rivals, self.points]
            return self._pulled(gaps, design).ravel()

        curvature = linalg.LinearOperator((gradient.size,) * 2, product, dtype=float)
        step, _ = linalg.cg(curvature, gradient.ravel(), rtol=LEFT_OF_A_STEP, maxiter=MOST_PRODUCTS)
        return np.asarray(step).reshape(self.shape)

    def _pulled(self, values: Float[np.ndarray, " m"], design: Design) -> Coefficients:
        """The sum of the derivatives of the gaps, each times its value, shape (k, c)."""
        weights = np.zeros((self.shape[0], design.shape[1]))
        weights[self.rivals, self.points] = -values
        weights[self.own, self.points] = -weights.sum(axis=0)[self.points]
        return np.asarray(weights @ design.T)

    def _sums(self, values: Float[np.ndarray, " m"]) -> Float[np.ndarray, "k k"]:
        """The sum of values, one a gap, for each pair of an own class and a rival."""
        k = self.shape[0]
        return np.bincount(k * self.own + self.rivals, values, k * k).reshape(k, k)


def _solved(
    curvature: Float[np.ndarray, "unknowns unknowns"], gradient: Float[np.ndarray, " unknowns"]
) -> Float[np.ndarray, " unknowns"]:
    """The step that a curvature, and a little more of it on the diagonal, asks for."""
    ridge = RIDGE * np.trace(curvature) / len(curvature)
    return np.linalg.solve(curvature + ridge * np.eye(len(curvature)), gradient)
