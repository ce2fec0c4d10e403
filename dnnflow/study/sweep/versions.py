"""The versions of all that decides a result: who works on a sweep has the same."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

import dnnflow
from dnnflow._cache import fingerprint
from dnnflow.errors import ClusterError
from dnnflow.fit.task import CODE, TRAINERS, package_version

Versions: TypeAlias = Mapping[str, str]
"""By the names of packages; of code that is being worked on, a digest."""

JUDGING = ("data/*.py", "flow/*.py", "linear/*.py", "study/sweep/*.py")
"""The files of this package, besides ``CODE``, that decide what stands in the table."""


@cache
def versions_here() -> Versions:
    """Those of this process; TensorFlow's is empty where it is not installed."""
    package = Path(dnnflow.__file__).parent
    code = [path for pattern in (*CODE, *JUDGING) for path in sorted(package.glob(pattern))]
    return {
        "dnnflow": dnnflow.__version__,
        "dnnflow's code": fingerprint(*code),
        "numpy": package_version("numpy"),
        "scipy": package_version("scipy"),
        "keras": package_version("keras"),
        "tensorflow": next(filter(None, map(package_version, TRAINERS)), ""),
    }


def check_versions(wanted: Versions, where: str) -> None:
    """Raise an error unless this process has them.

    Raises:
        ClusterError: it has others; the message names the first.
    """
    here = versions_here()
    for name, version in wanted.items():
        if here[name] != version:
            raise ClusterError(
                f"{where} has {name} {here[name] or 'not at all'}, but the sweep {version}: "
                "install the same on all machines"
            )


def needed(versions: Versions, *, trains: bool) -> Versions:
    """Those that matter: networks that were trained before need no TensorFlow."""
    without = ("dnnflow", "dnnflow's code", "numpy", "scipy")
    return {name: each for name, each in versions.items() if trains or name in without}
