"""Networks become bytes, each with what was found out about it.

The bytes are JSON; they are read without anything being executed.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from time import perf_counter
from typing import Protocol, TypeAlias, runtime_checkable

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, DnnflowError, MissingPackageError, UsageError
from dnnflow.exchange.files import to_own_file
from dnnflow.linear.verdict import verdict_of
from dnnflow.study.sweep.asked import Asked
from dnnflow.study.sweep.result import Result, from_json, quantiles_of, to_json

Outcome: TypeAlias = Network | DataError
"""A network, or why there is none."""

Finished = tuple[Result, bytes | None]
"""A result, and the file of its network, if there is one."""


@runtime_checkable
class Networks(Protocol):
    """Networks on the same points, which are made in one go."""

    @property
    def dataset(self) -> Dataset:
        """The points."""
        ...

    @property
    def asked(self) -> list[Asked]:
        """The settings of each network."""
        ...

    def outcomes(self) -> list[Outcome]:
        """Train or load.

        Raises:
            DataError, UsageError, MissingPackageError: none of them can be made.
        """
        ...


def made_and_judged(networks: Networks) -> bytes:
    """Train or load networks, and judge them.

    Raises:
        MissingPackageError: TensorFlow is needed and not installed.
    """
    begun = perf_counter()
    outcomes = _outcomes(networks)
    share = (perf_counter() - begun) / len(outcomes)
    pairs = zip(networks.asked, outcomes, strict=True)
    return packed([_judged(networks.dataset, *pair, share) for pair in pairs])


def failed(asked: Sequence[Asked], why: str) -> bytes:
    """The same of networks that could not be made."""
    return packed([(Result(each, failure=why), None) for each in asked])


def packed(finished: Sequence[Finished]) -> bytes:
    """Results and files as bytes."""
    held = [
        {"result": to_json(result), "file": b64encode(file).decode() if file else None}
        for result, file in finished
    ]
    return json.dumps(held).encode()


def unpacked(content: bytes) -> list[Finished]:
    """The results and files that were packed.

    Raises:
        ValueError, TypeError, KeyError: there are none.
    """
    return [
        (from_json(each["result"]), b64decode(each["file"]) if each["file"] else None)
        for each in json.loads(content)
    ]


def digest_of_file(content: bytes) -> str:
    """What the file of a network is called, without its suffix."""
    return blake2b(content, digest_size=8).hexdigest()


def _outcomes(networks: Networks) -> Sequence[Outcome]:
    try:
        return networks.outcomes()
    except MissingPackageError:
        raise
    except (DataError, UsageError) as error:
        return [DataError(str(error))] * len(networks.asked)


def _judged(dataset: Dataset, asked: Asked, outcome: Outcome, share: float) -> Finished:
    if not isinstance(outcome, Network):
        return Result(asked, failure=str(outcome), seconds=share), None
    begun = perf_counter()
    known = Result(asked, parameters=outcome.parameters, accuracies=quantiles_of(outcome))
    file = None
    try:
        file = to_own_file(outcome)
        known = replace(known, network=digest_of_file(file), verdict=verdict_of(outcome, dataset))
    except DnnflowError as error:
        known = replace(known, failure=str(error))
    return replace(known, seconds=share + perf_counter() - begun), file
