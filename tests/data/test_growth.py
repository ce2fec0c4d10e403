"""A data set is one function and one row: all its parameters are options, with their defaults."""

import subprocess
import sys

import pytest
from networks import random_network

from dnnflow.exchange.files import save_network
from dnnflow.save.probe import probe

LINE = """
import sys
from typing import Annotated

import numpy as np

from dnnflow.__main__ import run
from dnnflow.data import shapes
from dnnflow.data.dataset import Dataset


def stripes(
    points_per_class: shapes.PointsPerClass = 500,
    *,
    distance: Annotated[float, "Distance of the stripes."] = 0.25,
    width: Annotated[float, "Width of a stripe."] = 1.5,
    seed: shapes.Seed = 0,
) -> Dataset:
    assert (points_per_class, distance, width, seed) == (20, 0.75, 0.5, 7), "its parameters"
    points = np.random.default_rng(seed).uniform(size=(2 * points_per_class, 2))
    labels = np.arange(len(points)) % 2
    return Dataset(points + np.outer(labels, (width + distance, 0)), labels, "stripes")


shapes.DATASETS["stripes"] = shapes.Shape(stripes, hidden=0)
sys.exit(run(sys.argv[1:]))
"""

GIVEN = [
    "--points-per-class",
    "20",
    "--distance",
    "0.75",
    "--data-width",
    "0.5",
    "--data-seed",
    "7",
]


@pytest.fixture
def line(tmp_path):
    """The command in another process, which knows the new data set."""
    save_network(random_network(0, hidden=1, width=2), tmp_path / "net.safetensors")

    def ran(*arguments):
        return subprocess.run(
            [sys.executable, "-c", LINE, *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    return ran


def test_the_whole_line_runs_with_it(line, tmp_path):
    quick = ["--duration", "0.5", "--fps", "10", "--size", "96x96"]
    done = line("animate", "stripes", *GIVEN, "--model", "net.safetensors", *quick)
    assert (done.returncode, done.stdout, done.stderr) == (0, "stripes.gif\n", "")
    assert probe(tmp_path / "stripes.gif").frames == 5


def test_help_tells_its_parameters(line):
    shown = " ".join(line("animate", "--help").stdout.split())
    assert "--distance FLOAT Distance of the stripes. [stripes 0.25]" in shown
    assert "--data-width FLOAT Width of a stripe. [stripes 1.5]" in shown
    assert "moons 1000, rings 1000, spirals 1000, xor 1000, blobs 1000, stripes 500" in shown
    assert "--width INTEGER Units of each layer. [2; rings 3, spirals 3, xor 3]" in shown


def test_what_it_does_not_have_is_refused_by_name(line):
    done = line("train", "stripes", "--noise", "0.1")
    assert done.returncode == 2
    assert done.stderr == "dnnflow: --noise has no effect on stripes\n"
    done = line("train", "moons", "--distance", "0.1")
    assert done.stderr == "dnnflow: --distance has no effect on moons\n"


def test_its_row_says_what_learns_it(line):
    pytest.importorskip("tensorflow")
    tiny = ["--epochs", "1", "--restarts", "1"]
    done = line("train", "stripes", *GIVEN, *tiny)
    assert (done.returncode, done.stdout.count("(Dense)")) == (0, 2)
