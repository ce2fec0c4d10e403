"""Interrupted, killed or out of room: the old file is whole, and one line says why."""

import os
import signal
import subprocess
import sys
import time

import pytest
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.exchange.files import save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation

STARTING = """
import sys
from dnnflow import __main__
leave = __main__._handle
def handle(handler):
    leave(handler)
    if handler is __main__._leave:
        print("here", flush=True)
__main__._handle = handle
__main__.main(sys.argv[1:])
"""

FINISHING = """
import atexit, os, signal, sys
from dnnflow.__main__ import main
atexit.register(os.kill, os.getpid(), signal.SIGINT)
main(sys.argv[1:])
"""

resource = pytest.importorskip("resource")  # there is none on Windows, nor are these signals

LONG = ["--duration", "600", "--fps", "50", "--size", "320x240", "--quiet"]

# The signal comes from inside, when some epochs have passed.
INTERRUPTED_TRAINING = """
import os, signal, sys
from dnnflow.__main__ import main
from dnnflow.fit import train

descend = train.descend

def interrupting(epochs):
    for epoch in epochs:
        if epoch == 3:
            os.kill(os.getpid(), signal.SIGINT)
        yield epoch

train.descend = lambda *asked: descend(*asked[:3], interrupting)
main(sys.argv[1:])
"""


@pytest.fixture
def network():
    return random_network(0, hidden=1, width=2)


@pytest.fixture
def film(request, tmp_path, network):
    """A command that makes a long film of a saved network, and its target, an older film."""
    target, model = tmp_path / f"film{request.param}", tmp_path / "net.safetensors"
    save_network(network, model)
    short = Schedule(duration=0.2, fps=10)
    Animation(network, moons(30), short).save(target, size=(64, 64))
    command = [sys.executable, "-m", "dnnflow", "animate", "moons", "--points-per-class", "30"]
    return [*command, "--model", str(model), "-o", str(target), *LONG], target


def started(command, folder):
    """The process, when there is something in its partial file."""
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while not any(each.stat().st_size for each in folder.glob(".*.partial-*")):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return process


@pytest.mark.parametrize(
    ("film", "number", "code", "said"),
    [
        (".gif", signal.SIGINT, 130, "interrupted"),
        (".mp4", signal.SIGTERM, 143, "terminated"),
    ],
    indirect=["film"],
)
def test_stopped_while_a_film_is_written(film, tmp_path, number, code, said):
    command, target = film
    old, files = target.read_bytes(), set(tmp_path.iterdir())
    process = started(command, tmp_path)
    process.send_signal(number)
    assert process.communicate(timeout=30) == ("", f"dnnflow: {said}\n")
    assert process.returncode == code
    assert target.read_bytes() == old
    assert set(tmp_path.iterdir()) == files


@pytest.mark.parametrize("film", [".gif"], indirect=True)
def test_killed_while_a_film_is_written(film, network, tmp_path):
    command, target = film
    old, files = target.read_bytes(), set(tmp_path.iterdir())
    process = started(command, tmp_path)
    process.kill()
    process.communicate(timeout=30)
    assert target.read_bytes() == old
    assert len(set(tmp_path.iterdir()) - files) == 1  # nobody was left to clear the partial

    Animation(network, moons(30), Schedule(duration=0.5, fps=10)).save(target, size=(64, 64))
    assert probe(target).frames == 5
    assert set(tmp_path.iterdir()) == files


@pytest.mark.parametrize("film", [".mp4"], indirect=True)
def test_no_room_for_a_film(film, tmp_path):
    command, target = film
    old, files = target.read_bytes(), set(tmp_path.iterdir())
    done = subprocess.run(
        command,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        # Python would keep half of a module that it compiles where no file may be larger.
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)),
    )
    assert done.stdout == ""
    assert done.stderr.startswith(f"dnnflow: cannot write {target}: ")
    assert done.stderr.count("\n") == 1
    assert done.returncode == 74
    assert target.read_bytes() == old
    assert set(tmp_path.iterdir()) == files


def test_interrupted_while_a_network_is_trained(tmp_path):
    old = tmp_path / "net.safetensors"
    old.write_bytes(b"old")
    arguments = ["train", "moons", "--epochs", "1000000", "--restarts", "2", "-o", str(old)]
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_TRAINING, *arguments],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("", "dnnflow: interrupted\n")
    assert done.returncode == 130
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("delay", [0.1, 0.2, 0.4])
def test_stopped_while_it_starts(tmp_path, network, number, delay):
    """Before anything is imported, and while it is; the second signal changes nothing."""
    model, said = tmp_path / "net.safetensors", {2: "interrupted", 15: "terminated"}[number]
    save_network(network, model)
    command = [sys.executable, "-c", STARTING, "animate", "moons", "--model", str(model), *LONG]
    process = subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "here\n"
    time.sleep(delay)
    process.send_signal(number)
    process.send_signal(number)
    assert process.communicate(timeout=30) == ("", f"dnnflow: {said}\n")
    assert process.returncode == 128 + number
    assert list(tmp_path.iterdir()) == [model]


def test_a_signal_when_all_is_done_changes_nothing(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", FINISHING, "--version"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("dnnflow, version")
