"""A unit of work becomes bytes: its networks, each with what was found out about it.

The bytes are JSON; they are read without anything being executed.
"""

import json
import socket
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from time import perf_counter

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, DnnflowError, MissingPackageError, UsageError
from dnnflow.exchange.files import to_own_file
from dnnflow.exchange.to_keras import load_lightly
from dnnflow.linear.verdict import verdict_of
from dnnflow.study.sweep.asked import Asked
from dnnflow.study.sweep.result import Result, from_json, quantiles_of, to_json
from dnnflow.study.sweep.units import Outcome, Unit
from dnnflow.study.sweep.versions import Versions, check_versions, needed

Finished = tuple[Result, bytes | None]
"""A result, and the file of its network, if there is one."""


def worked(unit: Unit, versions: Versions) -> bytes:
    """Train or load the networks of a unit, and judge them.

    Raises:
        ClusterError: this process has other versions than those.
        MissingPackageError: TensorFlow is needed and not installed.
    """
    check_versions(needed(versions, trains=unit.trains), f"worker {socket.gethostname()}")
    begun = perf_counter()
    outcomes = _outcomes(unit)
    share = (perf_counter() - begun) / len(outcomes)
    pairs = zip(unit.asked, outcomes, strict=True)
    return packed([_judged(unit, asked, outcome, share) for asked, outcome in pairs])


def worked_lightly(unit: Unit, versions: Versions) -> bytes:
    """As ``worked``, in a process that does nothing else, where TensorFlow is loaded lightly."""
    if unit.trains:
        load_lightly()
    return worked(unit, versions)


def failed(unit: Unit, why: str) -> bytes:
    """The same of a unit that could not be finished."""
    return packed([(Result(asked, failure=why), None) for asked in unit.asked])


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


def _outcomes(unit: Unit) -> Sequence[Outcome]:
    try:
        return unit.outcomes()
    except MissingPackageError:
        raise
    except (DataError, UsageError) as error:
        return [DataError(str(error))] * len(unit.asked)


def _judged(unit: Unit, asked: Asked, outcome: Outcome, share: float) -> Finished:
    if not isinstance(outcome, Network):
        return Result(asked, failure=str(outcome), seconds=share), None
    begun = perf_counter()
    known = Result(asked, parameters=outcome.parameters, accuracies=quantiles_of(outcome))
    file = None
    try:
        file = to_own_file(outcome)
        known = replace(
            known, network=digest_of_file(file), verdict=verdict_of(outcome, unit.dataset)
        )
    except DnnflowError as error:
        known = replace(known, failure=str(error))
    return replace(known, seconds=share + perf_counter() - begun), file
