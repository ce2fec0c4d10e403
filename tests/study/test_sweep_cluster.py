"""A sweep on a Dask cluster: the same table as in one process, whatever happens to the cluster."""

import logging
from contextlib import contextmanager

import pytest

import dnnflow as df
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import ClusterError, UsageError
from dnnflow.fit.train import outcomes
from dnnflow.study.sweep import engines
from dnnflow.study.sweep import units as work_units
from dnnflow.study.sweep.cluster import engine_of
from dnnflow.study.sweep.engines import here, on_cluster, worked
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.progress import silent
from dnnflow.study.sweep.running import swept
from dnnflow.study.sweep.shelf import Folder, Memory
from dnnflow.study.sweep.table import rows_of

distributed = pytest.importorskip("distributed")
dask = pytest.importorskip("dask")

pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

QUICK = TrainingSettings(epochs=1, restarts=2)
LISTS = {"hidden": (0, 1), "width": (2, 3, 4), "seed": (0, 1)}
UNITS = planned([df.data.moons(15)], [runs_of("moons", LISTS, [QUICK])], {})


@contextmanager
def cluster():
    """A scheduler and two workers in this process."""
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": "127.0.0.1:0"}
    with (
        dask.config.set({"distributed.comm.timeouts.connect": "300ms"}),
        distributed.LocalCluster(**options, processes=False, silence_logs=logging.CRITICAL) as made,
        distributed.Client(made) as client,
    ):
        yield client


def timeless(results):
    return [{**row, "seconds": 0} for row in rows_of(results)]


def on(client):
    return lambda units: on_cluster(client, worked, units)


def test_a_cluster_gives_the_table_of_one_process(trainings):
    with cluster() as client:
        found = swept(UNITS, Memory(), on(client), silent)
    assert timeless(found) == timeless(swept(UNITS, Memory(), here, silent))
    assert len(trainings) == 6


def test_what_breaks_a_batch_fails_alone(trainings, monkeypatch):
    def breaking(task):
        if any(each.hidden and each.seed and each.width == 3 for each in task.architectures):
            raise MemoryError("no room")
        return outcomes(task)

    monkeypatch.setattr(work_units, "outcomes", breaking)
    with cluster() as client:
        found = swept(UNITS, Memory(), on(client), silent)
    (failed,) = [result for result in found if result.failure]
    assert failed.failure == "MemoryError: no room"
    assert (failed.asked.hidden, failed.asked.width, failed.asked.seed) == (1, 3, 1)


def test_a_lost_scheduler_is_one_line_and_the_next_sweep_goes_on(trainings, tmp_path):
    folder, seen = Folder(tmp_path), []
    folder.prepare()

    def losing(step):
        seen.append(step.done)
        if step.done == 4:
            client.cluster.scheduler.stop()
            client.cluster.close()

    with (
        pytest.raises(ClusterError, match=r"lost the scheduler .* the same command goes on"),
        cluster() as client,
    ):
        swept(UNITS, folder, on(client), losing)
    kept = sum(folder.found(unit) is not None for unit in UNITS)
    assert kept >= 1
    trainings.clear()
    found = swept(UNITS, folder, here, silent)
    assert len(trainings) == 3 - kept
    assert timeless(found) == timeless(swept(UNITS, Memory(), here, silent))


@pytest.mark.parametrize("package", ["dnnflow", "numpy", "tensorflow"])
def test_a_worker_of_another_version_is_refused(monkeypatch, package):
    other = {**engines.versions_here(), package: "9.9"}
    monkeypatch.setattr(engines, "versions_here", lambda: other)
    with (
        cluster() as client,
        pytest.raises(ClusterError, match=f"has {package} .* sweep 9"),
    ):
        swept_without_tensorflow(client, monkeypatch)


def swept_without_tensorflow(client, monkeypatch):
    monkeypatch.setattr("dnnflow.study.sweep.running.check_tensorflow", lambda: None)
    swept(UNITS[:1], Memory(), on(client), silent)


def test_a_worker_without_dnnflow_is_one_line(monkeypatch):
    def missing(_unit, _versions):
        raise ModuleNotFoundError("No module named 'dnnflow'")

    monkeypatch.setattr("dnnflow.study.sweep.running.check_tensorflow", lambda: None)
    with cluster() as client, pytest.raises(ClusterError, match="No module named 'dnnflow'"):
        swept(UNITS, Memory(), lambda units: on_cluster(client, missing, units), silent)


def test_a_scheduler_that_does_not_answer_is_one_line(monkeypatch):
    monkeypatch.setattr("dnnflow.study.sweep.cluster.PATIENCE_SECONDS", 0.3)
    with (
        pytest.raises(ClusterError, match="cannot reach the scheduler tcp://127"),
        engine_of(1, "tcp://127.0.0.1:9"),
    ):
        raise AssertionError


def test_no_process_is_refused():
    with pytest.raises(UsageError, match="at least 1 process, not 0"), engine_of(0):
        raise AssertionError
