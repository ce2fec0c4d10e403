"""Points with classes become the linear functions that expect them most: logistic regression."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Float, Labels
from dnnflow.linear.probe import Features, Functions

PENALTY = 1e-4
"""The probe's weight decay keeps its functions finite where the classes can be told apart."""

FEW = 100
"""Up to so many unknowns the matrix of second derivatives is small, and Newton's steps cheap."""

STEPS = 60
ENOUGH = 1e-13
"""A step that promises to lower the loss by less than this, twice over, is the last."""

HALVINGS = 20

Chances = Float[np.ndarray, "k n"]


def probe_of(features: Features, classes: Labels) -> Functions:
    """The functions of the least loss, with a little weight decay on their slopes."""
    start = np.zeros((classes.max() + 1, len(features)))
    return fitted(features, classes, start, penalty=PENALTY)


def fitted(features: Features, classes: Labels, start: Functions, *, penalty: float) -> Functions:
    """The functions of the least loss under some weight decay, sought from others.

    By Newton's method, or if there are many unknowns by L-BFGS.
    """
    decay = np.full(start.shape, penalty)
    decay[:, -1] = 0
    loss = Loss(features, np.eye(len(start))[:, classes], decay)
    return _by_newton(loss, start) if start.size <= FEW else _by_gradients(loss, start)


def chances_of(features: Features, functions: Functions) -> Chances:
    """How likely each class is at each point, shape (k, n): softmax."""
    values = functions @ features
    chances = np.exp(values - values.max(axis=0))
    return np.asarray(chances / chances.sum(axis=0))


def coupled(
    features: Features, k: int, weight: Callable[[int, int], Float[np.ndarray, " n"]]
) -> Float[np.ndarray, "unknowns unknowns"]:
    """A quadratic form of k functions: features times features, weighted for each two classes."""
    blocks = np.empty((k, len(features), k, len(features)))
    for one in range(k):
        for other in range(one + 1):
            block = features * weight(one, other) @ features.T
            blocks[one, :, other] = blocks[other, :, one] = block
    return blocks.reshape(k * len(features), -1)


@dataclass(frozen=True, eq=False)
class Loss:
    """The mean surprise at the classes, plus weight decay.

    Attributes:
        features: Of the points.
        truth: Shape (k, n): 1 for the class of each point, else 0.
        decay: Shape (k, c).
    """

    features: Features
    truth: Chances
    decay: Functions

    def at(self, functions: Functions) -> float:
        """The loss of some functions."""
        values = functions @ self.features
        values -= values.max(axis=0)
        surprise = np.log(np.exp(values).sum(axis=0)).sum() - np.vdot(values, self.truth)
        return float(surprise / self.truth.shape[1] + (self.decay * functions**2).sum() / 2)

    def slope(self, functions: Functions, chances: Chances) -> Functions:
        """The first derivatives, shape (k, c)."""
        missed = (chances - self.truth) @ self.features.T
        return np.asarray(missed / self.truth.shape[1] + self.decay * functions)

    def curvature(self, chances: Chances) -> Float[np.ndarray, "unknowns unknowns"]:
        """The second derivatives."""

        def weight(one: int, other: int) -> Float[np.ndarray, " n"]:
            return np.asarray(chances[one] * ((one == other) - chances[other]))

        surprise = coupled(self.features, len(chances), weight) / self.truth.shape[1]
        # The same constant more for all classes changes nothing: a trace of decay chooses one.
        return surprise + np.diag(np.maximum(self.decay, 1e-12).ravel())


def _by_newton(loss: Loss, functions: Functions) -> Functions:
    lowest = loss.at(functions)
    for _ in range(STEPS):
        chances = chances_of(loss.features, functions)
        slope = loss.slope(functions, chances)
        step = np.linalg.solve(loss.curvature(chances), slope.ravel()).reshape(slope.shape)
        promised = np.vdot(step, slope)
        if promised < ENOUGH:
            break
        for share in 0.5 ** np.arange(HALVINGS):
            now = loss.at(functions - share * step)
            if now < lowest:
                break
        functions, lowest = functions - share * step, now
    return functions


def _by_gradients(loss: Loss, start: Functions) -> Functions:
    from scipy import optimize

    def valued(flat: Float[np.ndarray, " m"]) -> tuple[float, Float[np.ndarray, " m"]]:
        functions = flat.reshape(start.shape)
        slope = loss.slope(functions, chances_of(loss.features, functions))
        return loss.at(functions), slope.ravel()

    fit = optimize.minimize(valued, start.ravel(), jac=True, method="L-BFGS-B")
    return fit.x.reshape(start.shape)
