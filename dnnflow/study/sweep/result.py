"""What became of one network of a sweep, and the same as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.linear.verdict import LayerVerdict, Verdict
from dnnflow.study.sweep.asked import Asked

QUANTILES = {"worst": 0.0, "quarter": 0.25, "median": 0.5, "three_quarters": 0.75, "best": 1.0}
"""Of the accuracies of all restarts, which are in the table, by what they are called there."""


@dataclass(frozen=True)
class Result:
    """One network, trained or loaded, and judged.

    Attributes:
        asked: Its settings.
        network: The digest by which its file is found; None if there is none.
        parameters: How many numbers were trained.
        accuracies: The ``QUANTILES`` of the accuracies of all restarts, from 0 to 1; None if that
            is not known.
        verdict: What it makes of the points.
        failure: Why there is no network, or no verdict.
        seconds: How long its training took, as a share of its batch, and the verdict.
    """

    asked: Asked
    network: str | None = None
    parameters: int | None = None
    accuracies: tuple[float, ...] | None = None
    verdict: Verdict | None = None
    failure: str | None = None
    seconds: float = 0.0


def quantiles_of(network: Network) -> tuple[float, ...] | None:
    """Those of the accuracies of all restarts of its training, if that is known."""
    if network.training is None:
        return None
    found = np.quantile(network.training.accuracies, list(QUANTILES.values()))
    return tuple(map(float, found))


def to_json(result: Result) -> dict[str, Any]:
    """The same as numbers, texts, lists and mappings."""
    return asdict(result)


def from_json(held: Mapping[str, Any]) -> Result:
    """The result that ``to_json`` wrote.

    Raises:
        TypeError, KeyError: it is none.
    """
    verdict, accuracies = held["verdict"], held["accuracies"]
    fields = {
        **held,
        "asked": Asked(**held["asked"]),
        "accuracies": None if accuracies is None else tuple(accuracies),
        "verdict": None if verdict is None else _verdict(verdict),
    }
    return Result(**fields)


def _verdict(held: Mapping[str, Any]) -> Verdict:
    layers = tuple(LayerVerdict(**each) for each in held["layers"])
    return Verdict(held["accuracy"], held["separable_from"], layers)
