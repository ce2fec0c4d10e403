"""An address, or a number of processes, becomes what does the work; Dask does all the rest.

TensorFlow does not fork: Dask spawns its processes. TLS is set as Dask's documentation says,
https://distributed.dask.org/en/stable/tls.html: with the environment variables that begin with
``DASK_DISTRIBUTED__COMM__TLS__``, or in a file of Dask's configuration.

Clusters are made by Dask's own tools; each has an address that ``--scheduler`` takes, and workers
on which dnnflow is installed in the same version.

SLURM, by dask-jobqueue::

    from dask_jobqueue import SLURMCluster

    cluster = SLURMCluster(cores=16, processes=16, memory="32GB", protocol="tls://")
    cluster.scale(jobs=4)
    df.sweep("moons", hidden=range(11), folder="sweep", scheduler=cluster.scheduler_address)

Kubernetes, by dask-kubernetes, with an image that has dnnflow::

    from dask_kubernetes.operator import KubeCluster

    cluster = KubeCluster(name="sweep", image="example.org/dnnflow", n_workers=32)

A cloud, by dask-cloudprovider, which makes certificates of its own::

    from dask_cloudprovider.aws import EC2Cluster

    cluster = EC2Cluster(n_workers=8, docker_image="example.org/dnnflow")
"""

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from dnnflow.errors import ClusterError, MissingPackageError, UsageError
from dnnflow.study.sweep.engines import Engine, here, on_cluster, worked, worked_lightly

PROCESS_BYTES = 3 << 29
"""How much memory a process is given that trains: TensorFlow, the points and a batch."""

PATIENCE_SECONDS = 20
"""For a scheduler that does not answer."""

QUIET_PROCESSES = {
    "DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "critical",
    "PYTHONWARNINGS": "ignore:resource_tracker:UserWarning",
}
"""Environment variables of the processes that are spawned."""

NEEDS_DISTRIBUTED = (
    'several processes or machines need Dask: pip install "dnnflow[cluster]"; without it all is '
    "done in one process"
)


def has_cluster() -> bool:
    """Whether ``distributed`` is installed."""
    return find_spec("distributed") is not None


def fitting_processes(most: int) -> int:
    """How many processes this machine has processors and memory for, at most some number."""
    if not has_cluster():
        return 1
    import psutil
    from dask.system import CPU_COUNT
    from distributed.system import MEMORY_LIMIT

    memory = min(psutil.virtual_memory().available, MEMORY_LIMIT)
    return max(1, min(most, CPU_COUNT, memory // PROCESS_BYTES))


@contextmanager
def engine_of(processes: int, scheduler: str | None = None) -> Iterator[Engine]:
    """What does the work: this process, some processes of this machine, or a cluster.

    Args:
        processes: How many; 1 is this one.
        scheduler: The address of the cluster's scheduler instead.

    Raises:
        UsageError: no process, or no such address.
        MissingPackageError: ``distributed`` is not installed.
        ClusterError: the scheduler does not answer.
    """
    check_workers(processes, scheduler)
    if scheduler is None and processes == 1:
        yield here
        return
    with _silent(), _client(processes, scheduler) as client:
        yield partial(on_cluster, client, worked if scheduler else worked_lightly)


def check_workers(processes: int, scheduler: str | None = None) -> None:
    """Raise an error unless there can be that many processes, or a cluster.

    Raises:
        UsageError: there is to be none.
        MissingPackageError: ``distributed`` is needed and not installed.
    """
    if processes < 1:
        raise UsageError(f"the work needs at least 1 process, not {processes}")
    if (scheduler or processes > 1) and not has_cluster():
        raise MissingPackageError(NEEDS_DISTRIBUTED)


def danger_of(scheduler: str) -> str:
    """What to say of an address that is dangerous; nothing of others.

    Raises:
        UsageError: it is no address of a scheduler.
    """
    parts = urlsplit(scheduler)
    if parts.scheme not in {"tcp", "tls"} or not parts.hostname:
        raise UsageError(f"{scheduler!r} is no scheduler; write it as tls://host:8786")
    if parts.scheme == "tls" or _is_here(parts.hostname):
        return ""
    return (
        f"{scheduler} is not encrypted: who reaches it can run any code there, and on this machine "
        "through its answers; use tls:// or a network of your own"
    )


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def _client(processes: int, scheduler: str | None) -> Iterator[Any]:
    from dask import config
    from distributed import Client, LocalCluster

    if scheduler:
        with _connected(scheduler) as client:
            yield client
        return
    mine = "127.0.0.1:0"
    options = {
        "threads_per_worker": 1,
        "memory_limit": 0,
        "dashboard_address": mine,
        "worker_dashboard_address": mine,
    }
    with (
        config.set({"distributed.worker.profile.enabled": False}),  # it takes time of the work
        LocalCluster(processes, **options, silence_logs=logging.CRITICAL) as cluster,
        Client(cluster) as client,
    ):
        yield client


@contextmanager
def _connected(scheduler: str) -> Iterator[Any]:
    from distributed import Client

    try:
        client = Client(scheduler, timeout=PATIENCE_SECONDS)
    except (OSError, TypeError, ValueError, RuntimeError) as error:
        why = " ".join(str(error).split())[:150] or type(error).__name__
        raise ClusterError(f"cannot reach the scheduler {scheduler}: {why}") from error
    with client:
        yield client


@contextmanager
def _silent() -> Iterator[None]:
    """Have nothing said of lost connections and interrupted processes: a line says what matters."""
    log = logging.getLogger("distributed")
    level = log.level
    log.setLevel(logging.CRITICAL)
    for name, value in QUIET_PROCESSES.items():
        os.environ.setdefault(name, value)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Sending large graph", category=UserWarning)
            yield
    finally:
        log.setLevel(level)
