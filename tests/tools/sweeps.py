"""What a sweep promises, measured: python tests/tools/sweeps.py speed|kills [FOLDER].

``speed``: 220 networks of 16 restarts each cost at most ten times one plain ``model.fit``; verdicts
equal linear programmes, accuracies those of Keras. ``kills``: a worker is killed, the scheduler
started anew, the client killed, each in the middle; the table is that of an undisturbed sweep, and
at most the batches that were under way are trained again.
"""

import csv
import json
import os
import random
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

REPORT = ["--progress", "json"]
LARGE = [
    *("sweep", "moons,rings", "--hidden", ",".join(map(str, range(11))), "--width", "2,3"),
    *("--seed", "0,1,2,3,4", "--restarts", "16"),
]
MEDIUM = ["sweep", "moons,rings", "--hidden", "0,1,2,3,5", "--width", "2,3,4", "--restarts", "64"]
CHECKED = 40

COUNTING = """
from dnnflow.study.sweep import units


def counting(train):
    def counted(batch):
        with open({path!r}, "a") as file:
            file.write(f"{{batch.dataset.name}} {{batch.places}}\\n")
        return train(batch)

    return counted


if units.Batch.outcomes.__name__ != "counted":  # Dask loads this twice
    units.Batch.outcomes = counting(units.Batch.outcomes)
"""
"""What workers load first: it writes down which batches they begin."""


def dnnflow(*words, **more):
    """The command line in a process of its own."""
    return subprocess.Popen([sys.executable, "-m", "dnnflow", *map(str, words)], **more)


def rows_of(folder):
    """The table without its last column, which is the time."""
    with (folder / "results.csv").open(encoding="utf-8") as file:
        return [row[:-1] for row in csv.reader(file)]


def children():
    """The CPU seconds of all processes that have ended below this one."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


FIT = """
import os, keras, dnnflow as df
points = df.data.moons()
layers = [keras.layers.Dense(2, "tanh") for _ in range(6)]
model = keras.Sequential([keras.Input((2,)), *layers, keras.layers.Dense(1, "sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
before = os.times()
model.fit(points.points, points.labels, epochs=20, batch_size=16, verbose=0)
after = os.times()
print(after.user + after.system - before.user - before.system)
"""


def fit_seconds():
    """The CPU seconds of one plain ``model.fit`` of moons through 5 hidden layers."""
    done = subprocess.run([sys.executable, "-c", FIT], capture_output=True, check=True, text=True)
    return float(done.stdout.split()[-1])


def speed(folder):
    """Compare the large sweep with one fit, and check what it found."""
    fits = [fit_seconds()]
    before, begun = children(), time.monotonic()
    code = dnnflow(*LARGE, "-o", folder).wait()
    used, wall = children() - before, time.monotonic() - begun
    fits.append(fit_seconds())
    fit = float(np.mean(fits))
    print(f"exit {code}, sweep {used:.1f} CPU s ({wall:.1f} s), fit {fits}: {used / fit:.2f} fits")
    check(folder)


def check(folder):
    """Compare verdicts with linear programmes and accuracies with Keras' own."""
    import dnnflow as df

    with (folder / "results.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    clouds = 0
    for row in random.Random(0).sample(rows, CHECKED):
        network, dataset = df.load(folder / row["network"]), getattr(df.data, row["dataset"])()
        predicted = df.to_keras(network).predict(dataset.points, verbose=0)[:, 0] > 0.5
        assert abs(float(row["accuracy"]) - (predicted == dataset.labels).mean()) < 1e-12, row
        flow = df.flow_of(network, dataset.points)
        programmes = [programme(cloud, dataset.labels) for cloud in flow.clouds]
        assert json.loads(row["separable"]) == programmes[::2], row
        verdicts = df.separability_of(flow, dataset.labels)
        assert [each.separable for each in verdicts] == programmes, row
        clouds += len(programmes)
    print(f"{clouds} verdicts equal linear programmes, {CHECKED} accuracies those of Keras")


def programme(cloud, labels):
    """Whether a line separates two classes, by scipy's linear programme."""
    from scipy.optimize import linprog

    scaled = (cloud - cloud.mean(0)) / np.maximum(cloud.std(0), 1e-300)
    sides = 2.0 * labels[:, None] - 1
    rows = -sides * np.column_stack([scaled, np.ones(len(scaled))])
    widths = len(rows[0])
    return linprog(
        np.zeros(widths), rows, -np.ones(len(rows)), bounds=[(None, None)] * widths
    ).success


def free_port():
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def dask(*words, **more):
    """A program of Dask's, in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *map(str, words)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **more,
    )


class Cluster:
    """A scheduler and two workers on this machine, none of them watched by a nanny."""

    def __init__(self, folder):
        self.address, self.folder = f"tcp://127.0.0.1:{free_port()}", folder
        self.count = folder / "begun.txt"
        (folder / "counting.py").write_text(COUNTING.format(path=str(self.count)))
        self.start()

    def start(self):
        """Start all three."""
        port = self.address.rpartition(":")[2]
        self.scheduler = dask("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")
        self.workers = [self.worker(), self.worker()]

    def worker(self):
        """Start a worker."""
        return dask(
            *("worker", self.address, "--no-nanny", "--nthreads", "1", "--no-dashboard"),
            *("--preload", self.folder / "counting.py", "--local-directory", self.folder),
        )

    def begun(self):
        """Which batches were begun so far, with repetitions."""
        return self.count.read_text().splitlines() if self.count.exists() else []

    def stop(self):
        """End all that run."""
        for each in (self.scheduler, *self.workers):
            each.kill()
            each.wait()


def sent(folder, cluster, command):
    """A sweep on a cluster, that reports on standard error."""
    return dnnflow(
        *(*command, *REPORT, "--scheduler", cluster.address, "-o", folder),
        stderr=subprocess.PIPE,
        text=True,
    )


def until(client, least):
    """Read a client's report until some networks are finished; how many are."""
    for line in client.stderr:
        if line.startswith("{") and (done := json.loads(line)["done"]) >= least:
            return done
    raise AssertionError("the sweep ended before")


def kills(folder, command=MEDIUM):
    """Disturb a sweep in three ways, and compare it with one that is not."""
    assert dnnflow(*command, "-o", folder / "calm", "--workers", 1).wait() == 0
    calm, sweep = rows_of(folder / "calm"), folder / "sweep"
    total, cluster = len(calm) - 1, Cluster(folder)
    try:
        client = sent(sweep, cluster, command)
        until(client, total // 6)
        cluster.workers[0].send_signal(signal.SIGKILL)
        cluster.workers.append(cluster.worker())
        until(client, total // 3)
        cluster.stop()
        said = client.communicate(timeout=120)[1].splitlines()[-1]
        print(f"scheduler lost: exit {client.returncode}, {said}")
        cluster.start()
        client = sent(sweep, cluster, command)
        until(client, 2 * total // 3)
        client.send_signal(signal.SIGKILL)
        client.communicate()
        client = sent(sweep, cluster, command)
        client.communicate(timeout=600)
        assert client.returncode == 0
    finally:
        cluster.stop()
    begun = cluster.begun()
    again = len(begun) - len(set(begun))
    assert rows_of(sweep) == calm
    print(f"{total} networks, the same table; {len(set(begun))} batches, {again} trained again")
    return again


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with tempfile.TemporaryDirectory() as made:
        {"speed": speed, "kills": kills}[sys.argv[1]](Path(*sys.argv[2:] or [made]))
