"""A scheduler with TLS: who has a certificate of its own authority is let in, nobody else."""

import logging
import shutil
import subprocess

import pytest

import dnnflow as df
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import ClusterError
from dnnflow.study.sweep.cluster import engine_of
from dnnflow.study.sweep.engines import here
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.progress import silent
from dnnflow.study.sweep.running import swept
from dnnflow.study.sweep.shelf import Memory
from dnnflow.study.sweep.table import rows_of

distributed = pytest.importorskip("distributed")
dask = pytest.importorskip("dask")

pytestmark = [
    pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl on the PATH"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

QUICK = TrainingSettings(epochs=1, restarts=2)
UNITS = planned([df.data.moons(15)], [runs_of("moons", {"width": (2, 3)}, [QUICK])], {})


def certified(folder):
    """What Dask is told of a certificate that vouches for itself."""
    folder.mkdir()
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    key, cert = str(folder / "key.pem"), str(folder / "cert.pem")
    files = ["-keyout", key, "-out", cert, "-subj", "/CN=localhost", "-nodes"]
    subprocess.run(["openssl", *words, *files], check=True, capture_output=True)
    settings = {f"{role}.{name}": path for role in ("scheduler", "worker", "client")
                for name, path in (("key", key), ("cert", cert))}  # fmt: skip
    settings["ca-file"] = cert
    return {f"distributed.comm.tls.{name}": path for name, path in settings.items()}


def timeless(results):
    return [{**row, "seconds": 0} for row in rows_of(results)]


def test_a_sweep_runs_over_tls_and_strangers_are_refused(trainings, tmp_path, monkeypatch):
    monkeypatch.setattr("dnnflow.study.sweep.cluster.PATIENCE_SECONDS", 0.5)
    quiet = {"processes": False, "silence_logs": logging.CRITICAL, "dashboard_address": None}
    ours, others = certified(tmp_path / "ours"), certified(tmp_path / "others")
    with dask.config.set({**ours, "distributed.comm.require-encryption": True}):
        security = distributed.Security()
        options = {"n_workers": 1, "threads_per_worker": 1, "protocol": "tls://", **quiet}
        with distributed.LocalCluster(**options, host="127.0.0.1", security=security) as made:
            address = made.scheduler_address
            assert address.startswith("tls://")
            with engine_of(1, address) as engine:
                found = swept(UNITS, Memory(), engine, silent)
            with (
                dask.config.set(others),
                pytest.raises(ClusterError, match="cannot reach the scheduler tls://"),
                engine_of(1, address),
            ):
                raise AssertionError
    assert timeless(found) == timeless(swept(UNITS, Memory(), here, silent))
