"""What was trained before is not trained again: the same bits are found, for the same task only."""

from dataclasses import replace

import numpy as np
import pytest

import dnnflow as df
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import DataError
from dnnflow.exchange.files import to_own_file
from dnnflow.exchange.history_files import to_history_file
from dnnflow.fit import task as tasks
from dnnflow.fit.store import Store
from dnnflow.fit.task import Task
from dnnflow.fit.train import train, train_history, train_many

QUICK = TrainingSettings(epochs=3, restarts=3, learning_rate=0.01)
MOONS = df.data.moons(21)
SMALL, WIDE = Architecture(1), Architecture(0, 3, "relu", seed=1)
TASK = Task(MOONS, (SMALL, WIDE), QUICK)


@pytest.fixture
def store(tmp_path):
    return Store(folder=tmp_path / "cache")


@pytest.fixture
def trainings(monkeypatch):
    """What was trained so far, in which nothing is learnt, so that no TensorFlow is needed."""
    done = []

    def descend_past(members, dataset, settings, _progress, stops):
        done.append((dataset.name, members.architectures, settings))
        return [members.initial() for _ in stops]

    monkeypatch.setattr("dnnflow.fit.train.check_tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.fit.train.descend_past", descend_past)
    monkeypatch.setattr("dnnflow.fit.train.descend", lambda *told: descend_past(*told, [0])[-1])
    return done


def test_networks_are_trained_once_and_then_the_same_bits(store, trainings):
    first = train_many(MOONS, [SMALL, WIDE], settings=QUICK, store=store)
    again = train_many(MOONS, [SMALL, WIDE], settings=QUICK, store=store)
    assert len(trainings) == 1
    assert list(map(to_own_file, first)) == list(map(to_own_file, again))
    assert [network.training.settings for network in again] == [QUICK, QUICK]
    train_many(MOONS, [SMALL, WIDE], settings=QUICK, store=replace(store, fresh=True))
    train_many(MOONS, [SMALL, WIDE], settings=QUICK)
    assert len(trainings) == 3


def test_a_single_network_is_kept_too(store, trainings):
    first, again = (train(MOONS, hidden=1, settings=QUICK, store=store) for _ in range(2))
    assert len(trainings) == 1
    assert to_own_file(first) == to_own_file(again)


def test_a_history_is_recorded_once_with_what_is_known_of_its_training(store, trainings):
    asked = {"settings": QUICK, "snapshots": Snapshots(3), "store": store}
    first, again = (train_history(MOONS, SMALL, **asked) for _ in range(2))
    assert len(trainings) == 1
    assert to_history_file(first) == to_history_file(again)
    assert [epoch.number for epoch in again.epochs] == [0, 2, 3]
    assert again.network.training.verdict == first.network.training.verdict
    train_history(MOONS, SMALL, settings=QUICK, store=store)
    train(MOONS, hidden=1, settings=QUICK, store=store)
    assert len(trainings) == 3


def test_of_several_networks_all_are_trained_again_if_one_is_missing(store, trainings):
    train_many(MOONS, [SMALL, WIDE], settings=QUICK, store=store)
    next(store.folder.iterdir()).unlink()
    assert TASK.networks(store) is None
    train_many(MOONS, [SMALL, WIDE], settings=QUICK, store=store)
    assert len(trainings) == 2
    assert TASK.networks(store)


def test_what_is_no_network_is_replaced(store, trainings):
    task = Task(MOONS, (SMALL,), QUICK)
    (network,) = train_many(MOONS, [SMALL], settings=QUICK, store=store)
    store.put(f"{task.key} 0", b"of another program")
    assert task.networks(store) is None
    (again,) = train_many(MOONS, [SMALL], settings=QUICK, store=store)
    assert len(trainings) == 2
    assert to_own_file(again) == to_own_file(network) == store.get(f"{task.key} 0").value


def test_what_is_refused_is_refused_with_a_store_too(store, trainings):
    with pytest.raises(DataError, match="too large to train with"):
        train(replace(MOONS, points=MOONS.points * 1e19), settings=QUICK, store=store)
    assert not store.folder.exists()


OTHERS = [
    replace(TASK, dataset=replace(MOONS, points=np.nextafter(MOONS.points, 9))),
    replace(TASK, dataset=replace(MOONS, points=MOONS.points.astype(np.float32))),
    replace(TASK, dataset=replace(MOONS, labels=1 - MOONS.labels)),
    replace(TASK, dataset=replace(MOONS, name="mine")),
    replace(TASK, dataset=replace(MOONS, class_names=("a", "b"))),
    replace(TASK, architectures=(WIDE, SMALL)),
    replace(TASK, architectures=(SMALL,)),
    replace(TASK, architectures=(SMALL, replace(WIDE, seed=2))),
    replace(TASK, architectures=(SMALL, replace(WIDE, activation="leaky_relu(0.1)"))),
    replace(TASK, settings=replace(QUICK, epochs=4)),
    replace(TASK, settings=replace(QUICK, batch_size=17)),
    replace(TASK, settings=replace(QUICK, learning_rate=np.nextafter(0.01, 1).item())),
    replace(TASK, settings=replace(QUICK, restarts=4)),
    replace(TASK, snapshots=Snapshots(2)),
    replace(TASK, snapshots=Snapshots(3)),
]


def test_every_task_has_a_key_of_its_own():
    keys = {task.key for task in (TASK, *OTHERS)}
    assert len(keys) == 1 + len(OTHERS)


def test_the_same_task_has_the_same_key_however_its_points_lie_in_memory():
    turned = replace(MOONS, points=np.asfortranarray(MOONS.points))
    same = [Task(df.data.moons(21), TASK.architectures, QUICK), replace(TASK, dataset=turned)]
    assert {task.key for task in same} == {TASK.key}


@pytest.fixture
def key_now():
    """The key of the task in a process that begins now."""

    def key():
        tasks._versions.cache_clear()
        return replace(TASK).key

    yield key
    tasks._versions.cache_clear()


@pytest.mark.parametrize("package", ["tensorflow", "keras", "numpy"])
def test_other_versions_have_other_keys(monkeypatch, key_now, package):
    monkeypatch.setattr(tasks, "version", lambda _: "1.0")
    before = key_now()
    assert key_now() == before
    monkeypatch.setattr(tasks, "version", lambda name: "1.1" if name == package else "1.0")
    assert key_now() != before


def test_other_code_and_other_switches_have_other_keys(monkeypatch, key_now):
    before = key_now()
    monkeypatch.setenv("XLA_FLAGS", "--xla_cpu_enable_fast_math=true")
    switched = key_now()
    monkeypatch.setattr(tasks, "CODE", tasks.CODE[:1])
    assert len({before, switched, key_now()}) == 3


def test_the_code_is_all_that_a_training_goes_through():
    package = tasks.Path(df.__file__).parent
    code = {path.name for pattern in tasks.CODE for path in package.glob(pattern)}
    assert code >= {"descent.py", "restarts.py", "score.py", "network.py", "activations.py"}
    assert code >= {"files.py", "history_files.py", "tensors.py"}


def test_what_cannot_be_named_is_never_found(monkeypatch, key_now):
    def missing(_name):
        raise tasks.PackageNotFoundError

    monkeypatch.setattr(tasks, "version", missing)
    assert key_now() != key_now()


def test_tensorflow_trains_the_same_bits_again(tmp_path):
    pytest.importorskip("tensorflow")
    asked = {"hidden": 0, "settings": replace(QUICK, epochs=1)}
    kept = train(MOONS, **asked, store=Store(folder=tmp_path / "cache"))
    assert to_own_file(train(MOONS, **asked)) == to_own_file(kept)
