"""Points with classes become the coefficients of multinomial logistic regression."""

from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from dnnflow._typing import Float, Labels
from dnnflow.linear.probe import Coefficients, Design

PROBE_PENALTY = 1e-4
"""The probe's weight decay keeps its coefficients finite where the classes are separable."""

MOST_NEWTON_UNKNOWNS = 600
"""Up to this number of coefficients the Hessian is small, and Newton's steps are cheap."""

MOST_NEWTON_STEPS = 60
LEAST_DECREASE = 1e-13
"""The iteration ends at a step that promises to lower the loss by less than half of this."""

MOST_HALVINGS = 20
"""How often a step that does not lower the loss is halved."""

Probabilities = Float[np.ndarray, "k n"]

Weights = Float[np.ndarray, "k n"]
"""One a class and point."""


def probe_of(design: Design, classes: Labels) -> Coefficients:
    """The coefficients of the least loss, with a little weight decay on their slopes."""
    start = np.zeros((classes.max() + 1, len(design)))
    return fitted(design, classes, start, penalty=PROBE_PENALTY)


def fitted(design: Design, classes: Labels, start: Coefficients, *, penalty: float) -> Coefficients:
    """The coefficients of the least loss under some weight decay, sought from a start.

    By Newton's method, or if there are many unknowns by L-BFGS, which stops where all are right.
    """
    decay = np.full(start.shape, penalty)
    decay[:, -1] = 0
    loss = Loss(design, np.eye(len(start))[:, classes], decay)
    newton = start.size <= MOST_NEWTON_UNKNOWNS
    return _by_newton(loss, start) if newton else _by_gradients(loss, start)


def probabilities_of(design: Design, coefficients: Coefficients) -> Probabilities:
    """The probability of each class at each point, shape (k, n): the softmax of the scores."""
    scores = coefficients @ design
    exponentials = np.exp(scores - scores.max(axis=0))
    return np.asarray(exponentials / exponentials.sum(axis=0))


def block_gram(
    design: Design, alone: Weights, left: Weights, right: Weights
) -> Float[np.ndarray, "unknowns unknowns"]:
    """A Gram matrix of k times k blocks: each of the design, its points weighted for the block.

    The weights of the block of classes i and j are ``-(left_i right_j + right_i left_j)``, and on
    the diagonal besides ``alone_i``.
    """
    k, c = len(alone), len(design)
    blocks = np.empty((k, c, k, c))
    if k <= c:
        for one, other in combinations_with_replacement(range(k), 2):
            weight = (one == other) * alone[one] - left[one] * right[other]
            block = design * (weight - right[one] * left[other]) @ design.T
            blocks[one, :, other] = blocks[other, :, one] = block
    else:
        for row, column in combinations_with_replacement(range(c), 2):
            products = design[row] * design[column]
            together = (left * products) @ right.T
            block = np.diag(alone @ products) - together - together.T
            blocks[:, row, :, column] = blocks[:, column, :, row] = block
    return blocks.reshape(k * c, -1)


@dataclass(frozen=True, eq=False)
class Loss:
    """The mean cross-entropy plus weight decay.

    Its derivatives: Bishop 2006, "Pattern recognition and machine learning", 4.3.4.

    Attributes:
        design: Of the points.
        targets: Shape (k, n): 1 for the class of each point, else 0.
        decay: Shape (k, c).
    """

    design: Design
    targets: Probabilities
    decay: Coefficients

    def at(self, coefficients: Coefficients) -> float:
        """The loss of some coefficients."""
        scores = coefficients @ self.design
        scores -= scores.max(axis=0)
        entropy = np.log(np.exp(scores).sum(axis=0)).sum() - np.vdot(scores, self.targets)
        return float(entropy / self.targets.shape[1] + (self.decay * coefficients**2).sum() / 2)

    def gradient(self, coefficients: Coefficients, probabilities: Probabilities) -> Coefficients:
        """The first derivatives, shape (k, c)."""
        missed = (probabilities - self.targets) @ self.design.T
        return np.asarray(missed / self.targets.shape[1] + self.decay * coefficients)

    def hessian(self, probabilities: Probabilities) -> Float[np.ndarray, "unknowns unknowns"]:
        """The second derivatives, shape (k c, k c)."""
        gram = block_gram(self.design, probabilities, probabilities, probabilities / 2)
        entropy = gram / self.targets.shape[1]
        # The same constant more for all classes changes nothing: a trace of decay chooses one.
        return entropy + np.diag(np.maximum(self.decay, 1e-12).ravel())


def _by_newton(loss: Loss, coefficients: Coefficients) -> Coefficients:
    lowest = loss.at(coefficients)
    for _ in range(MOST_NEWTON_STEPS):
        probabilities = probabilities_of(loss.design, coefficients)
        gradient = loss.gradient(coefficients, probabilities)
        step = np.linalg.solve(loss.hessian(probabilities), gradient.ravel())
        step = step.reshape(gradient.shape)
        if np.vdot(step, gradient) < LEAST_DECREASE:
            break
        for share in 0.5 ** np.arange(MOST_HALVINGS):
            now = loss.at(coefficients - share * step)
            if now < lowest:
                break
        coefficients, lowest = coefficients - share * step, now
    return coefficients


def _by_gradients(loss: Loss, start: Coefficients) -> Coefficients:
    from scipy import optimize

    def valued(flat: Float[np.ndarray, " m"]) -> tuple[float, Float[np.ndarray, " m"]]:
        coefficients = flat.reshape(start.shape)
        gradient = loss.gradient(coefficients, probabilities_of(loss.design, coefficients))
        return loss.at(coefficients), gradient.ravel()

    def stopped(intermediate_result: "optimize.OptimizeResult") -> None:
        scores = intermediate_result.x.reshape(start.shape) @ loss.design
        own = np.where(loss.targets, scores, np.inf).min(axis=0)
        if (own > np.where(loss.targets, -np.inf, scores).max(axis=0)).all():
            raise StopIteration  # all are right: what is sought is found

    flat = start.ravel()
    fit = optimize.minimize(valued, flat, jac=True, method="L-BFGS-B", callback=stopped)
    return fit.x.reshape(start.shape)
