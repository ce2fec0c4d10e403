"""Strangers' files are data: each hostile one ends in one line, soon, and touches nothing else."""

import json
import pickle
import subprocess
import sys

import numpy as np
import pytest

pytest.importorskip("h5py")
from forgery import FIXTURES, SECRET, Loud
from fuzz import fuzz, native
from hostile import HOSTILE
from mutations import mutated, mutated_archive

from dnnflow.errors import DataError, MissingInputError, UsageError
from dnnflow.exchange.load import load

SECONDS = 2.0
MEBIBYTES = 1024

# Loads files in a process of its own, where every event that the interpreter audits is watched.
WATCH = """
import json, resource, sys, time
import safetensors.numpy
import dnnflow.exchange.torch.state_dict
from dnnflow.exchange.load import load

def memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

load(sys.argv[1])
events = []
sys.addaudithook(lambda event, args: events.append([event, repr(args)]))
ends = {}
for file in sys.argv[2:]:
    before, start = memory(), time.process_time()
    events.clear()
    try:
        load(file)
        end = ["no error", ""]
    except Exception as error:
        end = [type(error).__name__, str(error)]
    seconds = time.process_time() - start
    ends[file] = [*end, seconds, memory() - before, list(events)]
print(json.dumps(ends))
"""
HARMLESS = {"builtins.id", "object.__getattr__"}


@pytest.fixture(scope="module")
def ends(tmp_path_factory):
    """How the reading of each hostile file ended."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / SECRET).write_bytes(np.ones(1000).tobytes())
    files = {key: folder / f"{place}{key[0]}" for place, key in enumerate(HOSTILE)}
    for key, file in files.items():
        file.write_bytes(HOSTILE[key]())
    done = subprocess.run(
        [sys.executable, "-c", WATCH, FIXTURES / "sequential.keras", *files.values()],
        capture_output=True,
        check=True,
        cwd=folder,
        text=True,
    )
    assert not done.stderr
    found = json.loads(done.stdout)
    return {key: (file, *found[str(file)]) for key, file in files.items()}


@pytest.mark.parametrize("key", HOSTILE, ids=" ".join)
def test_a_hostile_file_ends_in_one_line(key, ends):
    file, error, message, seconds, mebibytes, events = ends[key]
    assert error == "DataError", message
    assert message.startswith(f"{file}: ")
    assert message.isprintable()
    assert len(message) < 600
    assert seconds < SECONDS
    assert mebibytes < MEBIBYTES
    opened = {details for event, details in events if event == "open"}
    assert all(str(file) in details for details in opened)
    assert {event for event, _ in events} <= {"open", *HARMLESS}


@pytest.mark.parametrize("name", ["sequential.keras", "functional.keras"])
def test_the_sound_files_are_read(name):
    assert load(FIXTURES / name).classes == 2


UNSAFE = [".h5", ".hdf5", ".pt", ".pth", ".ckpt", ".pkl", ".joblib", ".skops", ".npz", ".npy"]


@pytest.mark.parametrize("suffix", UNSAFE)
def test_files_that_may_run_code_are_not_opened(suffix, tmp_path):
    (tmp_path / f"model{suffix}").write_bytes(pickle.dumps(Loud()))
    with pytest.raises(DataError, match=r"not opened.*; (save|open|give) ") as caught:
        load(tmp_path / f"model{suffix}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("source", "error", "message"),
    [
        ("nothing.keras", MissingInputError, "no such file"),
        ("model.json", UsageError, "no suffix of a network; known are .safetensors, .keras, .onnx"),
        ("model", UsageError, "no suffix of a network"),
        (7, UsageError, "a int is no network"),
        ([np.eye(2)], UsageError, "a list is no network"),
    ],
)
def test_what_is_no_network(source, error, message):
    with pytest.raises(error, match=message):
        load(source)


def test_layers_are_for_state_dicts_only():
    for source in (FIXTURES / "sequential.keras", load(FIXTURES / "sequential.keras")):
        with pytest.raises(UsageError, match=r"for the \.safetensors of PyTorch alone"):
            load(source, modules="linear")


def test_a_network_is_its_own():
    network = load(FIXTURES / "sequential.keras")
    assert load(network) is network


@pytest.mark.parametrize(
    ("suffix", "mutate", "count"),
    [(".keras", mutated_archive, 150), (".safetensors", mutated, 500)],
)
def test_a_mutated_file_is_read_or_refused(suffix, mutate, count, tmp_path):
    keras = suffix == ".keras"
    sources = sorted(FIXTURES.glob("*.keras")) if keras else [native(tmp_path)]
    ends, _ = fuzz(sources, mutate, count=count, seed=2, folder=tmp_path)
    assert set(ends) == {"read", "refused"}
